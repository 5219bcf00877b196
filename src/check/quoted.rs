//! Where the code of a value holds what is wrong, and the edits that put it right there.

use crate::diagnostic::{Applicability, Diagnostic, did_you_mean};
use crate::source::{SourceMap, Span};

/// How far before a value its name is looked for.
const LINE: u32 = 120;

/// The literal of `text` within the code at `span`, if it stands there once.
pub(crate) fn quoted(sources: &SourceMap, span: Span, text: &str) -> Option<Span> {
    let literal = format!("\"{text}\"");
    once(sources, span, &literal).map(|(place, _)| place)
}

/// Suggests a near id, which a machine can write where the wrong one stands as a literal.
pub(crate) fn suggest(found: Diagnostic, sources: &SourceMap, wrong: &str, near: &str) -> Diagnostic {
    with_literal(found.help(did_you_mean(near)), sources, wrong, near)
}

/// The finding with a fix that writes another literal, where the wrong one stands once in the code of the finding.
pub(crate) fn with_literal(found: Diagnostic, sources: &SourceMap, wrong: &str, near: &str) -> Diagnostic {
    match quoted(sources, found.primary.span, wrong) {
        Some(place) => {
            found.fix(format!("write `{near}`"), Applicability::Unsafe, place, format!("\"{near}\""))
        }
        None => found,
    }
}

/// The finding with a fix that writes `near` for the word `wrong`, where that stands once in the code of the finding.
pub(crate) fn with_word(found: Diagnostic, sources: &SourceMap, wrong: &str, near: &str) -> Diagnostic {
    let is_sign = |char: char| char.is_alphanumeric() || char == '_';
    let Some((place, (before, after))) = once(sources, found.primary.span, wrong) else { return found };
    let goes_on = before.is_some_and(is_sign) && wrong.starts_with(is_sign)
        || after.is_some_and(is_sign) && wrong.ends_with(is_sign);
    if goes_on {
        return found;
    }
    found.fix(format!("write `{near}`"), Applicability::Unsafe, place, near)
}

/// The signs before and behind a place.
type Around = (Option<char>, Option<char>);

/// Where `text` stands in the code at `span`, if it does once, and the signs around it.
fn once(sources: &SourceMap, span: Span, text: &str) -> Option<(Span, Around)> {
    let source = sources.slice(span);
    let mut found = source.match_indices(text);
    let (at, _) = found.next().filter(|_| found.next().is_none())?;
    let start = span.start.checked_add(u32::try_from(at).ok()?)?;
    let end = start.checked_add(u32::try_from(text.len()).ok()?)?;
    let around = (source.get(..at)?.chars().next_back(), source.get(at + text.len()..)?.chars().next());
    Some((Span { start, end, ..span }, around))
}

/// The literal of `name` on the same line before the value at `span`: what a raw parameter is called.
pub(crate) fn name_before(sources: &SourceMap, span: Span, name: &str) -> Option<Span> {
    let line = sources.slice(Span { start: span.start.saturating_sub(LINE), end: span.start, ..span });
    let literal = format!("\"{name}\"");
    let at = line.rfind(&literal).filter(|at| !line[*at..].contains('\n'))?;
    let start = span.start - u32::try_from(line.len() - at).ok()?;
    Some(Span { start, end: start + u32::try_from(literal.len()).ok()?, ..span })
}

/// The whole line of a statement that begins with one of `words` and ends behind `span`, if nothing else stands on it: what
/// is deleted with it.
pub(crate) fn line_of(sources: &SourceMap, span: Span, words: &[&str]) -> Option<Span> {
    let text = &**sources.get(span.file)?.text();
    let before = text.get(..span.start as usize)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let rest = text.get(span.end as usize..)?;
    let end = rest.find('\n').map_or(text.len(), |at| span.end as usize + at + 1);
    let line = text.get(start..end)?.trim();
    let begins = words
        .iter()
        .any(|word| line.strip_prefix(word).is_some_and(|rest| rest.trim_start().starts_with(['(', '='])));
    let opens = line.matches(['(', '{']).count();
    let alone =
        opens == line.matches([')', '}']).count() && !line.contains([';', '\'']) && !line.contains("//");
    let start = u32::try_from(start).ok().filter(|_| begins && alone && !line.contains("\"\"\""))?;
    Some(Span { start, end: u32::try_from(end).ok()?, ..span })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, SourceFile};

    fn sources(text: &str) -> (SourceMap, Span) {
        let mut sources = SourceMap::default();
        let file = sources.add(SourceFile::new("a.kts", text));
        (sources, Span { file, start: 0, end: u32::try_from(text.len()).expect("short") })
    }

    #[test]
    fn a_word_is_replaced_where_it_stands_alone() {
        static RULE: crate::diagnostic::Rule = crate::diagnostic::Rule {
            name: "r",
            code: "R",
            category: crate::diagnostic::Category::Validation,
            severity: crate::diagnostic::Severity::Error,
            summary: "",
        };
        for (text, fits) in
            [("f(\"ab\")", true), ("f(\"ab\", \"ab\")", false), ("f(\"abc\")", false), ("f(x)", false)]
        {
            let (sources, span) = sources(text);
            let found = with_word(Diagnostic::new(&RULE, span, ""), &sources, "ab", "ac");
            assert_eq!(!found.fixes.is_empty(), fits, "{text}");
        }
    }

    #[test]
    fn a_line_is_deleted_where_nothing_else_stands_on_it() {
        for (text, place) in [
            ("a\n    id(\"x\")\nb\n", Some((2, 14))),
            ("id = \"x\"", Some((0, 8))),
            ("a { id(\"x\") }\n", None),
            ("id(\"x\"); b()\n", None),
            ("id(\n\"x\")\n", None),
        ] {
            let (sources, whole) = sources(text);
            let at = u32::try_from(text.find("\"x\"").expect("there")).expect("short");
            let span = Span { file: FileId(0), start: at, end: at + 3 };
            assert_eq!(whole.start, 0);
            assert_eq!(line_of(&sources, span, &["id"]).map(|it| (it.start, it.end)), place, "{text:?}");
        }
    }
}
