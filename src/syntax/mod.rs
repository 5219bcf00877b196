//! Kotlin text to a syntax tree: the pest grammar, recovery from errors, and the wording of "expected ...".
//!
//! No name of TeamCity's DSL occurs here, and pest's `Rule` never leaves.

mod blanks;
mod blocks;
mod build;
mod comments;
pub mod dump;
mod expected;
mod grammar;
mod hints;
mod lost;
mod misspelt;
mod nodes;
mod pairs;
mod patch;
mod remedies;
mod repair;
mod report;
mod scan;
mod statement_hints;
mod suppress;
pub(crate) mod tree;
mod words;

use std::collections::BTreeSet;

use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::{FileId, TextRange};
use build::Builder;
use nodes::Nodes;
use patch::Patch;
use scan::{Outline, ProblemKind};
pub use tree::Tree;

pub use comments::{Blocks, LineComment, line_comments};
pub(crate) use pairs::is_in_map;
pub(crate) use remedies::head_end;
pub use suppress::{Suppressed, suppressed};

/// What Kotlin's parser refuses.
pub static SYNTAX_ERROR: Rule = Rule {
    name: "syntax-error",
    code: "TCS001",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "text that is not Kotlin",
};

/// Brackets or branches nested deeper than this tool reads.
pub static TOO_DEEP: Rule = Rule {
    name: "nesting-too-deep",
    code: "TCS002",
    category: Category::Incomplete,
    severity: Severity::Error,
    summary: "code that is nested too deeply to be read",
};

/// Code that Kotlin's parser reads and its compiler refuses, whatever it means: bad escapes, unclosed comments, ...
pub static MALFORMED: Rule = Rule {
    name: "malformed-code",
    code: "TCS003",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "code that Kotlin's parser reads and its compiler refuses, whatever it means",
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
    let Some(outline) = within_limits(text) else { return refused(file, text) };
    let mut builder = Builder::new(file, text);
    let mut diagnostics: Vec<Diagnostic> = outline
        .problems
        .iter()
        .filter(|it| !it.swallowed)
        .map(|it| report::unclosed(file, text, it))
        .collect();
    let sound = outline.problems.iter().all(|it| it.kind == ProblemKind::Comment);
    if !(sound && read(&mut builder, kind, &outline.marked, |place| place)) {
        diagnostics.extend(read_repaired(&mut builder, file, kind, text, &outline));
    }
    if !outline.problems.is_empty() {
        builder.guess();
    }
    let (tree, built) = builder.finish();
    diagnostics.extend(built);
    crate::diagnostic::sort(&mut diagnostics);
    Parsed { tree, diagnostics }
}

/// Reads a whole text, as marked by `scan`; false if it has errors.
fn read(builder: &mut Builder<'_>, kind: FileKind, text: &str, place: impl Fn(u32) -> u32) -> bool {
    let Ok(pairs) = grammar::read(kind, text) else { return false };
    let nodes = Nodes::new(&pairs, place);
    builder.reserve(nodes.len());
    if let Some(root) = nodes.root() {
        builder.file(root);
    }
    true
}

/// Reads a text with errors, and says what they are.
fn read_repaired(
    builder: &mut Builder<'_>,
    file: FileId,
    kind: FileKind,
    text: &str,
    outline: &Outline,
) -> Vec<Diagnostic> {
    let mut patch = Patch::new(text, &outline.problems);
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut told: BTreeSet<u32> = outline
        .problems
        .iter()
        .filter(|it| it.kind != ProblemKind::Comment)
        .map(|it| it.range.start)
        .collect();
    let mut block_told: Option<usize> = None;
    // A text without such problems was read before.
    let mut unread = told.is_empty() || !read_patched(builder, kind, &patch);
    for _ in 0..MAX_REPAIRS {
        if !unread {
            break;
        }
        for fault in repair::repair(&mut patch, kind) {
            let start = patch.original(u32::try_from(fault.start).unwrap_or(u32::MAX));
            let end = patch.original(u32::try_from(fault.end).unwrap_or(u32::MAX));
            if told.range(start..end.max(start + 1)).next().is_some() {
                continue;
            }
            told.insert(start);
            let found = report::fault(file, text, &patch, &fault);
            if fault.level == blocks::Level::Header || report::is_header_item(text, start) {
                builder.guess();
            }
            if found.as_ref().is_some_and(|it| statement_hints::is_of_the_block(&it.message)) {
                if block_told == Some(fault.block) {
                    continue;
                }
                block_told = Some(fault.block);
            }
            diagnostics.extend(found);
        }
        unread = !read_patched(builder, kind, &patch);
    }
    if unread {
        builder.unread(told.is_empty());
    } else {
        patch.masked().for_each(|piece| builder.lose(piece));
    }
    diagnostics
}

/// How often a text is repaired: with a block in order, what stands before it may be read further than it was.
const MAX_REPAIRS: usize = 3;

fn read_patched(builder: &mut Builder<'_>, kind: FileKind, patch: &Patch) -> bool {
    read(builder, kind, patch.marked(), |place| patch.original(place))
}

/// The outline of a text that is small and flat enough to be read.
fn within_limits(text: &str) -> Option<Outline> {
    if u32::try_from(text.len()).is_err() {
        return None;
    }
    Some(scan::scan(text)).filter(|it| it.too_deep.is_none())
}

/// A text that is not read at all.
fn refused(file: FileId, text: &str) -> Parsed {
    let at = u32::try_from(text.len()).ok().and_then(|_| scan::scan(text).too_deep);
    let message = match at {
        Some(_) => {
            let (brackets, words) = (scan::MAX_DEPTH, scan::nesting::MAX_RUN);
            format!(
                "the code is nested too deeply here: at most {brackets} brackets, or {words} of `else if` and the like, are read"
            )
        }
        None => "the file is too large to be read".to_owned(),
    };
    let at = at.unwrap_or(0);
    let diagnostic = Diagnostic::new(&TOO_DEEP, TextRange::new(at, at + 1).in_file(file), message);
    let mut builder = Builder::new(file, text);
    builder.unread(false);
    Parsed { tree: builder.finish().0, diagnostics: vec![diagnostic] }
}
