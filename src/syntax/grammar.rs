//! The parser that pest derives from `grammar/kotlin.pest`, and its entry.
#![allow(missing_docs, unreachable_pub)] // generated

use pest::Parser;
use pest::iterators::Pairs;

use super::FileKind;

/// The derived parser.
#[derive(pest_derive::Parser)]
#[grammar = "../grammar/kotlin.pest"]
pub struct Kotlin;

/// Where and why reading stopped.
pub(super) type Failure = Box<pest::error::Error<Rule>>;

/// Reads a whole file.
pub(super) fn read(kind: FileKind, text: &str) -> Result<Pairs<'_, Rule>, Failure> {
    let entry = match kind {
        FileKind::Script => Rule::script,
        FileKind::Source => Rule::kotlin_file,
    };
    Kotlin::parse(entry, text).map_err(Box::new)
}
