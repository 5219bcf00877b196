//! A stable name for a finding, which survives edits elsewhere in its file.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;

/// Hands out fingerprints; findings that are alike get different ones, in their order.
#[derive(Debug, Default)]
pub(super) struct Fingerprints {
    seen: BTreeMap<u64, u64>,
}

impl Fingerprints {
    /// The fingerprint of `diagnostic` in the file `path`: from its rule, its address or else its file, and its
    /// message; not from its place.
    pub(super) fn of(&mut self, diagnostic: &Diagnostic, path: &str) -> String {
        let place = diagnostic.address.as_deref().unwrap_or(path);
        format!("v1:{}", self.of_parts(&[diagnostic.rule.name, place, &diagnostic.message]))
    }

    /// The fingerprint of something that is told apart by `parts`, in hexadecimal.
    pub(super) fn of_parts(&mut self, parts: &[&str]) -> String {
        let hash = fnv1a(parts);
        let count = self.seen.entry(hash).or_insert(0);
        let unique = hash.wrapping_add(count.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        *count += 1;
        format!("{unique:016x}")
    }
}

/// FNV-1a over the parts, each closed by a zero byte.
fn fnv1a(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv1a() {
        assert_eq!(fnv1a(&[]), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(&["a"]), 0x089b_e207_b544_f1e4);
        assert_ne!(fnv1a(&["ab", "c"]), fnv1a(&["a", "bc"]));
    }
}
