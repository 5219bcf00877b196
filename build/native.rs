//! The functions that data cannot describe, as an enum: the interpreter matches it without a wildcard, so a function
//! without code does not compile.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// `BuildSteps` and `step` are `BuildStepsStep`; in a package of its own, the package stands before.
pub fn variant(package: &str, owner: &str, name: &str) -> String {
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>()).unwrap_or_default()
    };
    package.split('.').chain(owner.split('.')).chain([name]).map(capital).collect()
}

/// Writes the enum of all variants, each with what the function is called.
pub fn declare(natives: &BTreeMap<String, String>, out: &mut String) {
    out.push_str(
        "/// A function that has code in the interpreter.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Native {\n",
    );
    for (variant, written) in natives {
        let _ = writeln!(out, "/// `{written}`\n{variant},");
    }
    out.push_str("}\n");
}
