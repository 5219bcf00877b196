//! Which names stand for secrets, and which texts are secrets by their shape.

use std::ops::Range;

/// Parts of a name that tell of a secret wherever they stand.
const ANYWHERE: &[&str] =
    &["secret", "password", "passwd", "passphrase", "token", "credential", "apikey", "secure:"];

/// Words that tell of a secret when a name ends with them.
const LAST_WORD: &[&str] = &["key", "pwd", "pass", "pat"];

/// How well-known tokens begin, and how many characters must follow at least.
const PREFIXES: &[(&str, usize)] = &[
    ("credentialsJSON:", 4),
    ("tc_token_id:", 4),
    ("xoxb-", 8),
    ("xoxp-", 8),
    ("xoxa-", 8),
    ("xapp-", 8),
    ("ghp_", 16),
    ("gho_", 16),
    ("ghu_", 16),
    ("ghs_", 16),
    ("ghr_", 16),
    ("github_pat_", 16),
    ("glpat-", 12),
    ("npm_", 20),
    ("AKIA", 16),
    ("eyJ", 40),
    ("zxx", 32),
    ("-----BEGIN ", 8),
    ("hvs.", 16),
];

/// Whether a property, variable or parameter of this name holds a secret.
pub(super) fn is_secret_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    ANYWHERE.iter().any(|part| lower.contains(part)) || LAST_WORD.contains(&last_word(name).as_str())
}

/// The last word of `accessKey`, `ACCESS_KEY`, `aws.access-key`, in lower case.
fn last_word(name: &str) -> String {
    let start = name
        .char_indices()
        .rev()
        .find_map(|(at, char)| {
            let rest = &name[at + char.len_utf8()..];
            let camel = char.is_uppercase() && rest.starts_with(char::is_lowercase);
            let boundary = !char.is_alphanumeric() && !rest.is_empty();
            if boundary { Some(at + char.len_utf8()) } else { camel.then_some(at) }
        })
        .unwrap_or(0);
    name[start..].to_ascii_lowercase()
}

/// The tokens of well-known shapes in `text`, in order.
pub(super) fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (prefix, least) in PREFIXES {
        for (start, _) in text.match_indices(prefix) {
            let body = start + prefix.len();
            let length = text[body..].find(|char: char| !is_token_char(char)).unwrap_or(text.len() - body);
            if length >= *least && starts_word(text, start) {
                found.push(start..body + length);
            }
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

fn starts_word(text: &str, start: usize) -> bool {
    !text[..start].ends_with(|char: char| char.is_ascii_alphanumeric())
}

fn is_token_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "-_.:+/=".contains(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_names() {
        for name in [
            "clientSecret",
            "apiKey",
            "API_KEY",
            "key",
            "env.DB_PASSWORD",
            "secure:x",
            "uploadPass",
            "aws.access-key",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in ["keyName", "monkey", "clientId", "bypass", "keys", "KEYSTORE", ""] {
            assert!(!is_secret_name(name), "{name}");
        }
    }
}
