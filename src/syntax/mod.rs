//! Kotlin text to a syntax tree: the pest grammar, recovery from errors, and the wording of "expected ...".
//!
//! No name of TeamCity's DSL occurs here, and pest's `Rule` never leaves.

mod build;
pub mod dump;
mod grammar;
mod nodes;
mod scan;
pub mod tree;
mod words;

use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::{FileId, TextRange};
use build::Builder;
use nodes::Nodes;
use tree::Tree;

/// What Kotlin's parser refuses.
pub static SYNTAX_ERROR: Rule = Rule {
    name: "syntax-error",
    code: "TCS001",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "The text is not Kotlin",
};

/// Brackets or branches nested deeper than this tool reads.
pub static TOO_DEEP: Rule = Rule {
    name: "nesting-too-deep",
    code: "TCS002",
    category: Category::Incomplete,
    severity: Severity::Error,
    summary: "The code is nested too deeply to be read",
};

/// What Kotlin's parser reads and its compiler then refuses, whatever it means: bad escapes, unclosed comments, ...
pub static MALFORMED: Rule = Rule {
    name: "malformed-literal",
    code: "TCS003",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "A literal or a comment is not well formed",
};

/// What a file is: its extension says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// `.kts`: statements.
    Script,
    /// `.kt`: declarations.
    Source,
}

/// A file's tree and what is wrong with its text.
#[derive(Debug)]
pub struct Parsed {
    /// The tree; what could not be read is an error node in it.
    pub tree: Tree,
    /// What is wrong, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads one file. Never fails: what cannot be read becomes a diagnostic and an error node.
pub fn parse(file: FileId, kind: FileKind, text: &str) -> Parsed {
    let mut builder = Builder::new(file, text);
    match grammar::read(kind, text) {
        Ok(pairs) => {
            let nodes = Nodes::new(&pairs);
            if let Some(root) = nodes.root() {
                builder.file(root);
            }
        }
        Err(failure) => builder.failed(&failure),
    }
    let (tree, diagnostics) = builder.finish();
    Parsed { tree, diagnostics }
}

impl Builder<'_> {
    fn failed(&mut self, failure: &pest::error::Error<grammar::Rule>) {
        let at = match failure.location {
            pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
        };
        let at = TextRange::empty(u32::try_from(at).unwrap_or(u32::MAX));
        self.error(at, format!("{:?}", failure.variant));
    }
}
