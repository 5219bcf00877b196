//! Which files were asked about: findings in others are left out and counted.
//!
//! With a list of changed files, what TeamCity refuses and what was not evaluated is kept wherever it stands: a change
//! in one file breaks another.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};

use super::disk;
use super::error::CliError;
use super::unsaved::{self, STDIN};
use crate::check;
use crate::diagnostic::{Category, Diagnostic, Severity};
use crate::driver::Compilation;
use crate::report::{Hidden, Verdict};
use crate::source::Span;

/// No list of files is larger than this.
const LARGEST_LIST: u64 = 16 * 1024 * 1024;

/// The files that were asked about.
pub(super) enum Scope {
    /// All of them.
    All,
    /// Those that have changed.
    Changed(BTreeSet<Utf8PathBuf>),
    /// One, as machine formats show it.
    File([Utf8PathBuf; 1]),
}

impl Scope {
    /// The files of the list `path`: one a line, or with a zero byte after each, as `git diff --name-only [-z]` writes them.
    pub(super) fn of_list(path: &Utf8Path) -> Result<Self, CliError> {
        let text = if path == STDIN { unsaved::stdin()? } else { disk::read_named(path, LARGEST_LIST)? };
        let separator = if text.contains('\0') { '\0' } else { '\n' };
        let names = text.split(separator).map(|name| name.trim_end_matches('\r'));
        let names = names.filter(|name| !name.is_empty());
        if let Some(name) = names.clone().find(|name| separator == '\n' && name.starts_with('"')) {
            return Err(CliError::QuotedName { name: name.to_owned() });
        }
        Ok(Self::Changed(names.map(|name| super::place::clean(name.into())).collect()))
    }

    /// The one file that was asked about.
    pub(super) const fn only(&self) -> Option<&[Utf8PathBuf]> {
        match self {
            Self::File(file) => Some(file.as_slice()),
            Self::All | Self::Changed(_) => None,
        }
    }

    /// Whether all files were asked about.
    pub(super) const fn is_all(&self) -> bool {
        matches!(self, Self::All)
    }

    /// Takes out what lies elsewhere.
    pub(super) fn apply(&self, compilation: &mut Compilation) -> Hidden {
        let mut hidden = Hidden::default();
        if self.is_all() {
            return hidden;
        }
        let all = std::mem::take(&mut compilation.diagnostics);
        let (kept, left): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|found| self.keeps(compilation, found));
        hidden.elsewhere = left.len();
        hidden.verdict = Verdict::of(&left);
        hidden.incomplete = left.iter().any(|found| found.rule.category == Category::Incomplete);
        compilation.diagnostics = kept;
        hidden
    }

    fn keeps(&self, compilation: &Compilation, found: &Diagnostic) -> bool {
        let reported = |span: Span| compilation.reported.get(span.file.0 as usize);
        match self {
            Self::All => true,
            Self::File([file]) => reported(found.primary.span) == Some(file),
            Self::Changed(files) => {
                let is_changed = |span: Span| {
                    let shown = compilation.sources.get(span.file).map(|file| file.path());
                    let named = reported(span).is_some_and(|path| files.contains(path));
                    named || shown.is_some_and(|path| files.contains(path))
                };
                let places = std::iter::once(&found.primary).chain(&found.related);
                is_everybodys(found) || places.into_iter().any(|label| is_changed(label.span))
            }
        }
    }
}

/// What counts wherever it stands.
fn is_everybodys(found: &Diagnostic) -> bool {
    let of_compiler = found.rule.category == Category::Compilation && found.severity == Severity::Error;
    of_compiler || found.rule.category == Category::Incomplete || check::is_refused(found)
}
