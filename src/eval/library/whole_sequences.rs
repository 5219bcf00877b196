//! Functions of sequences that look at all elements, as those of collections do, and give a sequence again.

use super::super::interpreter::Interpreter;
use super::super::value::{Args, Eval, Library, Value};
use super::sequences::Sequence;
use crate::catalog::Symbol;
use crate::source::Span;

/// Functions that give a sequence of what the same functions of collections give: it is the same whenever they run.
const WHOLE: &[&str] = &[
    "filterIsInstance",
    "ifEmpty",
    "minus",
    "minusElement",
    "plusElement",
    "requireNoNulls",
    "sorted",
    "sortedBy",
    "sortedByDescending",
    "sortedDescending",
    "sortedWith",
];

/// Functions that give a sequence and are not evaluated.
const NOT_YET: &[&str] =
    &["onEachIndexed", "runningFoldIndexed", "runningReduceIndexed", "scanIndexed", "shuffled"];

/// Whether a function of sequences that has no row of its own gives a sequence, which those of collections do not.
pub(super) fn gives_a_sequence(name: &str) -> bool {
    WHOLE.contains(&name) || NOT_YET.contains(&name)
}

/// What such a function gives.
pub(super) fn through_a_list(
    interpreter: &mut Interpreter<'_>,
    sequence: &Sequence,
    name: Symbol,
    args: &Args,
    span: Span,
) -> Eval<Option<Value>> {
    if !WHOLE.contains(&interpreter.text(name)) {
        return Ok(None);
    }
    let items = sequence.collect(interpreter, span)?;
    let result = super::call_on(interpreter, &Value::list(items), name, args, span)?;
    Ok(result.map(|result| match &result {
        Value::List(_) | Value::Set(_) => Value::library(Library::Sequence(Sequence::over(result))),
        _ => result,
    }))
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::super::sequences;
    use super::*;

    /// What gives a sequence would give a list, if the functions of collections ran for it.
    #[test]
    fn every_function_that_gives_a_sequence_is_known() {
        let declared = include_str!("../../catalog/data/library/kotlin/kotlin.sequences.sig");
        let gives = declared.lines().filter(|line| line.contains("): Sequence<"));
        let names =
            gives.filter_map(|line| line.split_once(" Sequence<")?.1.split_once(">.")?.1.split('(').next());
        let names: Vec<&str> = names.collect();
        assert!(names.len() > 40, "{names:?}");
        let unknown = |name: &&str| find(sequences::TABLE, name).is_none() && !gives_a_sequence(name);
        let unknown: Vec<&str> = names.into_iter().filter(unknown).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
