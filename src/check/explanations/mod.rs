//! Explanations of the rules that come before the checks; the rules themselves stand beside the code that raises them.

mod declarations;
mod evaluation;
mod flow;
mod names;
mod stored;
mod syntax;

use super::Explanation;

/// Who says so, of most of these rules.
const COMPILER: &str = "Kotlin's compiler, which the server runs over the settings";

/// All of them, in the order of the stages.
pub(super) fn all() -> impl Iterator<Item = &'static Explanation> {
    let stages = [syntax::ALL, names::ALL, declarations::ALL, flow::ALL, evaluation::ALL, stored::ALL];
    stages.into_iter().flatten().copied()
}
