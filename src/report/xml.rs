//! TeamCity's XML, made safe to show: as the difference of two documents, without the values of secure parameters; and as
//! documents that mean the same, without anything that a CI server takes for a command.

use std::sync::LazyLock;

use camino::Utf8Path;
use regex::Regex;
use similar::TextDiff;

use super::redact::{Secrets, is_reference, is_secret_name};
use super::shown::{Page, Place, Shown};
use crate::emit::harmless::{each_char, is_unsafe};
use crate::emit::xml::OutputFile;

/// A parameter as it is written here: its name, then its value as an attribute or between tags, then its specification.
const PARAMETERS: [&str; 2] = [
    r#"<param name="([^"<]*)" value="([^"<]*)"( spec="password)?"#,
    r#"(?s)<param name="([^"<]*)">(.*?)</param>"#,
];

static PATTERNS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| PARAMETERS.iter().filter_map(|pattern| Regex::new(pattern).ok()).collect());

/// How many lines of difference are shown for one file.
const LINES_SHOWN: usize = 60;

/// How the document at `path` differs from what is to be there, as a unified diff.
pub fn differing(path: &Utf8Path, old: &str, new: &str, secrets: &Secrets) -> Shown {
    let mut page = Page::new(secrets);
    let (old, new) = (hidden(old), hidden(new));
    if old == new {
        page.put(Place::Line, path.as_str()).fixed(": a secret differs, or white space\n");
        return page.finish();
    }
    page.fixed("--- ").put(Place::Line, path.as_str()).fixed(" on disk\n");
    page.fixed("+++ ").put(Place::Line, path.as_str()).fixed(" from the settings\n");
    let diff = TextDiff::from_lines(&old, &new);
    let text = diff.unified_diff().context_radius(2).missing_newline_hint(false).to_string();
    let mut lines = text.lines();
    for line in lines.by_ref().take(LINES_SHOWN) {
        page.put(Place::Line, line).fixed("\n");
    }
    match lines.count() {
        0 => {}
        more => _ = page.fixed("... ").number(more).fixed(" more lines\n"),
    }
    page.finish()
}

/// `text`, one of TeamCity's documents, without secrets. Lines stay lines.
fn hidden(text: &str) -> String {
    let mut hidden: Vec<(usize, usize)> = Vec::new();
    for pattern in PATTERNS.iter() {
        let secrets = pattern.captures_iter(text).filter(|found| {
            let group = |number| found.get(number).map_or("", |part| part.as_str());
            let secure = group(1).starts_with("secure:") || !group(3).is_empty();
            secure || is_secret_name(group(1)) && !is_reference(group(2))
        });
        hidden.extend(secrets.filter_map(|found| found.get(2)).map(|value| (value.start(), value.end())));
    }
    hidden.sort_unstable();
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (start, end) in hidden {
        if start < from {
            continue;
        }
        out.push_str(text.get(from..start).unwrap_or_default());
        out.push_str("***");
        out.extend(text.get(start..end).unwrap_or_default().chars().filter(|c| *c == '\n'));
        from = end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// The documents one after another; XML has its path before it.
pub fn stream(files: &[OutputFile]) -> Shown {
    let mut out = String::new();
    for file in files {
        if file.path.extension() == Some("xml") {
            let path = Shown::line(file.path.as_str()).replace("--", "- -");
            out.push_str(&format!("<!-- file: {path} -->\n"));
            disarm(file.text.trim_end(), &mut out);
            out.push_str("\n\n");
        } else {
            // A JSON document, which escapes such things by itself.
            out.push_str(&file.text);
        }
    }
    Shown::checked(out)
}

/// Writes a document with a reference for each character that begins a command or drives a terminal: a reader gets the
/// same text.
fn disarm(text: &str, out: &mut String) {
    const OPEN: &str = "<![CDATA[";
    const CLOSE: &str = "]]>";
    let (mut at, mut in_data) = (0, false);
    each_char(text, |char, command| {
        let rest = text.get(at..).unwrap_or_default();
        in_data = rest.starts_with(OPEN) || in_data && !rest.starts_with(CLOSE);
        at += char.len_utf8();
        if !command && (char == '\n' || char == '\t' || !is_unsafe(char)) {
            out.push(char);
        } else if in_data {
            out.push_str(&format!("{CLOSE}&#{};{OPEN}", u32::from(char)));
        } else {
            out.push_str(&format!("&#{};", u32::from(char)));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secure_values_are_hidden_in_all_their_forms() {
        let text = "<param name=\"secure:a\" value=\"hunter2\" />\n<param name=\"b\" value=\"hunter3\" spec=\"password \
                    display='hidden'\" />\n<param name=\"secure:c\"><![CDATA[one\n</x>\ntwo]]></param>\n<param name=\"d\" \
                    value=\"plain\" />\n";
        let shown = hidden(text);
        for secret in ["hunter", "one", "two"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("value=\"plain\""), "{shown}");
        assert_eq!(shown.lines().count(), text.lines().count());
    }

    #[test]
    fn commands_are_references_in_documents() {
        let text = "<p v=\"##teamcity[x]\"><![CDATA[a\n::error::b ##[c]]]></p>\n";
        let mut out = String::new();
        disarm(text, &mut out);
        assert_eq!(
            out,
            "<p v=\"#&#35;teamcity[x]\"><![CDATA[a\n:]]>&#58;<![CDATA[error::b #]]>&#35;<![CDATA[[c]]]></p>\n"
        );
    }
}
