//! The secrets that settings hold in the open: rules hand them over as they find them, and nothing may show them.

use std::cell::RefCell;
use std::fmt;

/// A line of a secret that is shorter than this is not hidden: hiding it everywhere would hide all else.
const SHORTEST: usize = 4;

/// The lines of the secrets that settings hold in the open, each once and sorted. They are for hiding, not for showing:
/// printed for debugging, only their number is told.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ExposedSecrets(Vec<Box<str>>);

impl ExposedSecrets {
    /// The lines.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|line| &**line)
    }
}

impl fmt::Debug for ExposedSecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExposedSecrets({})", self.0.len())
    }
}

/// The same while rules run.
#[derive(Debug, Default)]
pub(super) struct Exposing<'a>(RefCell<Vec<&'a str>>);

impl<'a> Exposing<'a> {
    /// Adds the lines of a secret.
    pub(super) fn add(&self, secret: &'a str) {
        self.0.borrow_mut().extend(secret.lines().map(str::trim).filter(|line| line.len() >= SHORTEST));
    }

    /// All of them.
    pub(super) fn finish(self) -> ExposedSecrets {
        let mut lines = self.0.into_inner();
        lines.sort_unstable();
        lines.dedup();
        ExposedSecrets(lines.into_iter().map(Box::from).collect())
    }
}
