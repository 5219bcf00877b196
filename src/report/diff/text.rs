//! For people, and readable as a patch: `+` is added, `-` removed, `~` changed.

use std::fmt::Write as _;

use super::{Compared, subject};
use crate::diff::{Change, FactChange, What};

/// The differences, indented; nothing when there are none.
pub fn text(compared: &Compared<'_>) -> String {
    let mut out = String::new();
    for change in &compared.difference.projects {
        write(compared, change, 0, &mut out);
    }
    let count = compared.count();
    if count > 0 {
        let _ = writeln!(out, "{count} {}", if count == 1 { "difference" } else { "differences" });
    }
    let unknown = compared.difference.unknown;
    if unknown > 0 {
        let _ = writeln!(out, "{unknown} values could not be compared: they could not be evaluated");
    }
    out
}

fn write(compared: &Compared<'_>, change: &Change, depth: usize, out: &mut String) {
    let sign = match change.what {
        What::Added => '+',
        What::Removed => '-',
        What::Changed => '~',
    };
    let indent = "  ".repeat(depth);
    let _ = writeln!(out, "{sign} {indent}{}", subject(compared, change));
    for fact in &change.facts {
        let _ = writeln!(out, "{sign} {indent}  {}", line(compared, fact));
    }
    for part in &change.parts {
        write(compared, part, depth + 1, out);
    }
}

/// `parameter host: a -> b`
fn line(compared: &Compared<'_>, fact: &FactChange) -> String {
    let name = compared.shown(&fact.name);
    match (compared.side(&fact.before), compared.side(&fact.after)) {
        (None, Some(after)) => format!("{name}: {after}"),
        (Some(before), None) => format!("{name}: {before} -> (none)"),
        (before, after) => {
            format!("{name}: {} -> {}", before.unwrap_or_default(), after.unwrap_or_default())
        }
    }
}
