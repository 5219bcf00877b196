//! Settings that are right by construction: every name is in scope, every type fits, every loop ends. Whatever bytes they
//! are made from, Kotlin's compiler would take them, so that each error about them is one of the tool's own.

mod code;
mod expressions;
mod settings;
mod types;

use arbitrary::{Result, Unstructured};

use code::Code;
pub(crate) use types::Type;

/// Settings made from bytes: other bytes, other settings.
pub fn settings(bytes: &[u8]) -> String {
    let mut bytes = Unstructured::new(bytes);
    let mut code = Code::new(&mut bytes);
    // When the bytes are used up, the simplest choice is taken everywhere: there is no error.
    let _: Result<()> = code.settings();
    code.finish()
}

#[cfg(test)]
mod tests {
    use super::settings;

    #[test]
    fn other_bytes_make_other_settings() {
        let all: Vec<String> = (0..50_u8)
            .map(|seed| settings(&(0..200).map(|n: u8| n.wrapping_mul(seed) ^ seed).collect::<Vec<_>>()))
            .collect();
        let distinct: std::collections::BTreeSet<&String> = all.iter().collect();
        assert!(distinct.len() > 40, "{}", distinct.len());
        assert!(settings(&[]).contains("project {"));
    }
}
