//! Kotlin text to a syntax tree: the pest grammar, recovery from errors, and the wording of "expected ...".
//!
//! No name of TeamCity's DSL occurs here, and pest's `Rule` never leaves.

pub mod tree;

// --- temporary stand-in for the parser: knows only braces and quotes ---

use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::{FileId, TextRange};

/// What kind of file a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// `.kts`: statements.
    Script,
    /// `.kt`: declarations.
    Source,
}

/// A parsed file.
#[derive(Debug)]
pub struct Parsed {
    /// The tree.
    pub tree: (),
    /// What is wrong with the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// The text is not Kotlin.
pub static SYNTAX_ERROR: Rule = Rule {
    name: "syntax-error",
    code: "TCS001",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "the text is not Kotlin",
};

/// Parses a file.
pub fn parse(file: FileId, _kind: FileKind, text: &str) -> Parsed {
    let mut diagnostics = Vec::new();
    let mut depth = 0i32;
    for (at, byte) in text.bytes().enumerate() {
        depth += i32::from(byte == b'{') - i32::from(byte == b'}');
        if depth < 0 {
            depth = 0;
            let start = u32::try_from(at).unwrap_or(u32::MAX);
            let span = TextRange::new(start, start + 1).in_file(file);
            diagnostics
                .push(Diagnostic::new(&SYNTAX_ERROR, span, "unexpected `}`").label("no block is open here"));
        }
    }
    Parsed { tree: (), diagnostics }
}
