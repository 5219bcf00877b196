//! Is all of a text in its tree? For tests: what lies outside every node must be blank, a comment, a separator, or told
//! of by a diagnostic.

use super::tokens::tokens;
use super::{Dump, Item, dismantle};
use crate::source::TextRange;
use crate::syntax::{FileKind, Parsed, TOO_DEEP};

/// What is wrong with the ranges of a tree, if anything is.
pub fn fault(parsed: &Parsed, text: &str, kind: FileKind) -> Option<String> {
    if parsed.diagnostics.iter().any(|it| it.rule == &TOO_DEEP) {
        return None; // not read at all
    }
    let dump = Dump { tree: &parsed.tree, text, leaves: true };
    let root = dump.file(kind);
    let labels = parsed.diagnostics.iter().flat_map(|it| std::iter::once(&it.primary).chain(&it.related));
    let told: Vec<TextRange> = labels.map(|label| label.span.range()).collect();
    let mut rest = vec![&root];
    let mut fault = None;
    while let Some(item) = rest.pop() {
        fault = range_fault(item, text, &told)
            .or_else(|| order_fault(item))
            .or_else(|| gap_fault(item, text, &told));
        if fault.is_some() {
            break;
        }
        rest.extend(&item.children);
    }
    let fault = fault.map(|it| format!("{it} in {text:?}"));
    dismantle(root);
    fault
}

/// A range must lie in the text, and neither begin nor end with a blank.
fn range_fault(item: &Item, text: &str, told: &[TextRange]) -> Option<String> {
    let TextRange { start, end } = item.range;
    let Some(inside) = text.get(start as usize..end as usize) else {
        return Some(format!("{} at {start}..{end} lies outside", item.kind));
    };
    let wide = item.verbatim || matches!(item.kind, "kotlin.FILE" | "SCRIPT" | "BLOCK");
    let wide = wide || item.kind.contains("STRING_TEMPLATE_ENTRY");
    let blanks = [' ', '\t', '\n', '\r', '\u{0C}'];
    let in_string = || told.iter().any(|it| ends_in_open_string(*it, item.range, text));
    let blank = inside.starts_with(blanks) || inside.ends_with(blanks) && !ends_in_text(item) && !in_string();
    (blank && !wide).then(|| format!("{} at {start}..{end} holds blanks at its ends", item.kind))
}

/// Whether a node ends in a string that a finding at `opener` tells to be open: blanks are part of it.
fn ends_in_open_string(opener: TextRange, node: TextRange, text: &str) -> bool {
    let string =
        text.get(opener.start as usize..node.end as usize).unwrap_or_default().trim_start_matches('$');
    string.starts_with("\"\"\"") || string.starts_with('"') && !string.contains('\n')
}

/// Whether a node ends in what could not be read or in a string that is never closed.
fn ends_in_text(item: &Item) -> bool {
    let mut last = item;
    while let Some(inner) = last.children.last() {
        last = inner;
    }
    (last.kind == "ERROR" || last.kind.contains("STRING_TEMPLATE_ENTRY")) && last.range.end == item.range.end
}

/// The nodes inside one follow each other and do not reach beyond it.
fn order_fault(item: &Item) -> Option<String> {
    let mut at = item.range.start;
    for child in &item.children {
        let TextRange { start, end } = child.range;
        if start < at || end > item.range.end {
            return Some(format!(
                "{} at {start}..{end} does not fit {} at {}..{}",
                child.kind, item.kind, item.range.start, item.range.end
            ));
        }
        at = end;
    }
    None
}

/// Between statements, declarations and members there are separators only.
fn gap_fault(item: &Item, text: &str, told: &[TextRange]) -> Option<String> {
    let separators: &[&str] = match item.kind {
        "kotlin.FILE" | "SCRIPT" => &[";"],
        "BLOCK" => &["{", "}", ";"],
        "CLASS_BODY" => &["{", "}", ";", ","],
        _ => return None,
    };
    let ends = item.children.iter().map(|it| it.range.end);
    let starts = item.children.iter().map(|it| it.range.start);
    let gaps = std::iter::once(item.range.start).chain(ends).zip(starts.chain([item.range.end]));
    for gap in gaps.map(|(start, end)| TextRange::new(start, end.max(start))) {
        let missed = tokens(text, gap).find(|token| {
            let told = told.iter().any(|it| it.start < token.end && token.start < it.end.max(it.start + 1));
            !told && !separators.contains(&token.slice(text))
        });
        if let Some(missed) = missed {
            return Some(format!(
                "{:?} at {} is in no node of {}",
                missed.slice(text),
                missed.start,
                item.kind
            ));
        }
    }
    None
}
