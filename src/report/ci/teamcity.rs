//! TeamCity's service messages: a type for each rule that fired, an inspection for each finding, a build problem when
//! there are errors, and the counts as statistics.
//!
//! Source: `service-messages.md` (reporting inspections, build problems, build statistics; lengths and escapes).

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Annotation, annotations, counted};
use crate::check;
use crate::diagnostic::Severity;
use crate::report::{Run, Secrets, Shown, safe_line};

/// The longest id, name and category.
const NAME: usize = 255;
/// The longest description and message.
const TEXT: usize = 4000;

/// `run` as service messages.
pub fn teamcity(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let all = annotations(run, &secrets);
    let mut out = String::new();
    types(&all, &mut out);
    for one in &all {
        inspection(one, &mut out);
    }
    counts(&all, &mut out);
    Shown::checked(out)
}

/// The type of each rule, which has to be known before its first inspection.
fn types(all: &[Annotation<'_>], out: &mut String) {
    let fired: BTreeSet<&str> = all.iter().map(|one| one.rule).collect();
    for rule in fired {
        let explanation = check::explanations().find(|one| one.rule.name == rule);
        let (name, why) = explanation.map_or((rule, rule), |one| (one.rule.summary, one.why));
        let description = format!("<html><body>{}</body></html>", html(&safe_line(why, Secrets::none())));
        message(
            "inspectionType",
            &[
                ("id", clipped(rule, NAME)),
                ("name", clipped(name, NAME)),
                ("description", clipped(&description, TEXT)),
                ("category", "TeamCity settings"),
            ],
            out,
        );
    }
}

fn inspection(one: &Annotation<'_>, out: &mut String) {
    let severity = match one.severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Note if one.incomplete => "INFO",
        Severity::Note => "WEAK WARNING",
    };
    let text: Vec<&str> = one.lines().collect();
    let text = text.join("\n");
    let line = one.region.map_or(1, |region| region.line).to_string();
    let path = if one.path.is_empty() { "." } else { &*one.path };
    message(
        "inspection",
        &[
            ("typeId", clipped(one.rule, NAME)),
            ("message", clipped(&text, TEXT)),
            ("file", path),
            ("line", &line),
            ("SEVERITY", severity),
        ],
        out,
    );
}

fn counts(all: &[Annotation<'_>], out: &mut String) {
    let count = |wanted: &dyn Fn(&Annotation<'_>) -> bool| all.iter().filter(|one| wanted(one)).count();
    let errors = count(&|one| one.severity == Severity::Error);
    if errors > 0 {
        let description = format!("tcdsl: {} in the TeamCity settings", counted(errors, "error"));
        message("buildProblem", &[("description", &description), ("identity", "tcdslErrors")], out);
    }
    let counts = [
        ("tcdslErrors", errors),
        ("tcdslWarnings", count(&|one| one.severity == Severity::Warning)),
        ("tcdslNotes", count(&|one| one.severity == Severity::Note && !one.incomplete)),
        ("tcdslNotEvaluated", count(&|one| one.severity == Severity::Note && one.incomplete)),
    ];
    for (key, count) in counts {
        message("buildStatisticValue", &[("key", key), ("value", &count.to_string())], out);
    }
}

fn message(name: &str, attributes: &[(&str, &str)], out: &mut String) {
    let _ = write!(out, "##teamcity[{name}");
    for (key, value) in attributes {
        let _ = write!(out, " {key}='{}'", escaped(value));
    }
    out.push_str("]\n");
}

/// The value of an attribute.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\'' | '|' | '[' | ']' => out.extend(['|', char]),
            '\n' => out.push_str("|n"),
            '\r' => out.push_str("|r"),
            '\u{85}' => out.push_str("|x"),
            '\u{2028}' => out.push_str("|l"),
            '\u{2029}' => out.push_str("|p"),
            _ => out.push(char),
        }
    }
    out
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// As much of the text as may be sent.
fn clipped(text: &str, longest: usize) -> &str {
    text.char_indices().nth(longest).map_or(text, |(end, _)| text.get(..end).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a server makes of an escaped value.
    fn read(escaped: &str) -> Option<String> {
        let mut out = String::new();
        let mut chars = escaped.chars();
        while let Some(char) = chars.next() {
            out.push(match char {
                '|' => match chars.next()? {
                    'n' => '\n',
                    'r' => '\r',
                    'x' => '\u{85}',
                    'l' => '\u{2028}',
                    'p' => '\u{2029}',
                    other @ ('\'' | '|' | '[' | ']') => other,
                    _ => return None,
                },
                '\'' | '[' | ']' | '\n' | '\r' => return None,
                other => other,
            });
        }
        Some(out)
    }

    proptest! {
        #[test]
        fn values_come_back(text in "[|'\\[\\]a-c\n\r\u{85}\u{2028}\u{2029}ö😀 ]{0,40}") {
            prop_assert_eq!(read(&escaped(&text)), Some(text));
        }

        #[test]
        fn clipped_texts_are_beginnings(text in ".{0,30}", longest in 0_usize..20) {
            let kept = clipped(&text, longest);
            prop_assert!(text.starts_with(kept) && kept.chars().count() == text.chars().count().min(longest));
        }
    }
}
