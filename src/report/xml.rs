//! TeamCity's XML, made safe to show: values of secure parameters are overwritten.

use std::sync::LazyLock;

use regex::Regex;

use super::safe_line;

/// The value of a secure raw parameter and of a password parameter, as an attribute or between tags. The forms are those
/// that are written here; a value holds no plain `"` or `<`, and between tags it ends with its element.
const SECRETS: [&str; 3] = [
    r#"(<param name="secure:[^"<]*" value=")([^"<]*)"#,
    r#"(?s)(<param name="secure:[^"<]*">)(.*?)</param>"#,
    r#"(<param name="[^"<]*" value=")([^"<]*)" spec="password"#,
];

static PATTERNS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| SECRETS.iter().filter_map(|pattern| Regex::new(pattern).ok()).collect());

/// `text`, one of TeamCity's documents, without secrets. Lines stay lines.
pub fn xml(text: &str) -> String {
    let mut hidden: Vec<(usize, usize)> = Vec::new();
    for pattern in PATTERNS.iter() {
        let values = pattern.captures_iter(text).filter_map(|found| found.get(2));
        hidden.extend(values.map(|value| (value.start(), value.end())));
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
    out.lines().map(|line| safe_line(line) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::xml;

    #[test]
    fn secure_values_are_hidden_in_all_their_forms() {
        let text = "<param name=\"secure:a\" value=\"hunter2\" />\n<param name=\"b\" value=\"hunter3\" spec=\"password \
                    display='hidden'\" />\n<param name=\"secure:c\"><![CDATA[one\n</x>\ntwo]]></param>\n<param name=\"d\" \
                    value=\"plain\" />\n";
        let shown = xml(text);
        for secret in ["hunter", "one", "two"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("value=\"plain\""), "{shown}");
        assert_eq!(shown.lines().count(), text.lines().count());
    }
}
