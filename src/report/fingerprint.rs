//! A stable name for a finding, which survives edits elsewhere in its file.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::Root;
use crate::diagnostic::Diagnostic;

/// What fingerprints begin with: the number of the way in which they are made.
const VERSION: &str = "v2:";

/// How many bytes of a hash tell findings apart, which nobody can forge at this length.
const BYTES: usize = 16;

/// Hands out fingerprints; findings that are alike get different ones, in their order.
#[derive(Debug, Default)]
pub(super) struct Fingerprints {
    seen: BTreeMap<[u8; BYTES], u64>,
}

impl Fingerprints {
    /// The fingerprint of `diagnostic` in `root`: from its rule, its message, and its address in those settings or else its
    /// file; not from its place.
    pub(super) fn of(&mut self, diagnostic: &Diagnostic, root: &Root<'_>) -> String {
        format!("{VERSION}{}", self.bare(diagnostic, root))
    }

    /// The same without the number of the way in which it is made.
    pub(super) fn bare(&mut self, diagnostic: &Diagnostic, root: &Root<'_>) -> String {
        let (rule, message) = (diagnostic.rule.name, &*diagnostic.message);
        match diagnostic.address.as_deref() {
            Some(address) => self.of_parts(&[rule, root.folder.as_str(), address, message]),
            None => self.of_parts(&[rule, root.reported_path(diagnostic.primary.span), message]),
        }
    }

    /// The fingerprint of something that is told apart by `parts`, in hexadecimal.
    pub(super) fn of_parts(&mut self, parts: &[&str]) -> String {
        let hash = hash(parts, 0);
        let count = self.seen.entry(hash).or_insert(0);
        let unique = if *count == 0 { hash } else { self::hash(parts, *count) };
        *count += 1;
        unique.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The first bytes of SHA-256 over the parts, each behind its length, and how many alike came before.
fn hash(parts: &[&str], before: u64) -> [u8; BYTES] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.update(before.to_le_bytes());
    let whole = hasher.finalize();
    let mut first = [0; BYTES];
    first.iter_mut().zip(whole).for_each(|(to, from)| *to = from);
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_repetitions_are_told_apart() {
        let mut all = Fingerprints::default();
        let made = [&["ab", "c"][..], &["a", "bc"], &["ab", "c"]].map(|parts| all.of_parts(parts));
        assert!(made[0] != made[1] && made[0] != made[2] && made.iter().all(|one| one.len() == 32));
        assert_eq!(made[0], Fingerprints::default().of_parts(&["ab", "c"]));
    }
}
