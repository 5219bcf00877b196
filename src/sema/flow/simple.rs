//! What is seen without following the flow of control.

use crate::diagnostic::Diagnostic;
use crate::sema::Unit;
use crate::sema::locals::{LocalKind, Locals};
use crate::sema::rules;
use crate::source::TextRange;
use crate::syntax::tree::{Expr, When};

pub(super) fn check(unit: &Unit<'_>, locals: &Locals, out: &mut Vec<Diagnostic>) {
    let tree = unit.tree;
    conflicts(unit, locals, out);
    for &name in locals.early() {
        let text = match tree[name] {
            Expr::Name(name) => tree.name(name),
            _ => continue,
        };
        let message = format!("parameter `{text}` is uninitialized here");
        let span = tree.range(name).in_file(unit.file);
        out.push(
            Diagnostic::new(&rules::UNINITIALIZED_VARIABLE, span, message)
                .label("it gets its value after this default value")
                .help("a default value can use the parameters before it"),
        );
    }
    for (_, when) in tree.all::<When>() {
        let Some((_, before)) = tree[when.entries].split_last() else { continue };
        if let Some(entry) = before.iter().find(|it| it.conditions.is_empty() && it.guard.is_none()) {
            let range = TextRange::new(entry.range.start, entry.range.start + 4);
            out.push(
                Diagnostic::new(
                    &rules::MISSING_ELSE,
                    range.in_file(unit.file),
                    "`else` must be the last entry of a `when`",
                )
                .label("what stands behind it is never chosen")
                .help("move it to the end"),
            );
        }
    }
}

/// Names that one scope declares twice.
fn conflicts(unit: &Unit<'_>, locals: &Locals, out: &mut Vec<Diagnostic>) {
    for conflict in locals.conflicts() {
        let (Some(first), Some(second)) = (locals.get(conflict.first), locals.get(conflict.second)) else {
            continue;
        };
        let text = unit.tree.name(second.name.name);
        let what = match second.kind {
            LocalKind::Function(_) => "function",
            LocalKind::Class => "class",
            LocalKind::Parameter | LocalKind::LambdaParameter => "parameter",
            _ => "variable",
        };
        let message = format!("conflicting declarations: the {what} `{text}` is declared twice in one scope");
        out.push(
            Diagnostic::new(&rules::CONFLICTING_LOCALS, second.name.range.in_file(unit.file), message)
                .label("declared again")
                .related(first.name.range.in_file(unit.file), "first declared here"),
        );
    }
}
