//! Which names stand for secrets, and which texts are secrets by their shape.

use std::ops::Range;
use std::sync::LazyLock;

use crate::check::{beginnings_of_tokens, middles_of_tokens, tokens_by_middle};
use crate::source::Needles;

/// Parts of a name that tell of a secret wherever they stand.
const ANYWHERE: &[&str] =
    &["secret", "password", "passwd", "passphrase", "token", "credential", "apikey", "secure:"];

static PARTS: LazyLock<Needles> = LazyLock::new(|| Needles::new(ANYWHERE.iter().copied()));

/// Words that tell of a secret when a name ends with them.
const LAST_WORD: &[&str] = &["key", "pwd", "pass", "pat"];

/// Words that a name ends with when it says something about a secret: `credentialsType`, `tokenUrl`.
const ABOUT: &[&str] = &["type", "kind", "mode", "scope", "scopes", "url", "name"];

/// How tokens begin that are hidden from fewer characters on than the rules tell them by, and what stands for a secret that
/// the server keeps.
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
    ("hvs.", 16),
];

/// Kotlin's keywords and modifiers.
const KEYWORDS: &[&str] = &[
    "abstract",
    "annotation",
    "as",
    "break",
    "by",
    "catch",
    "class",
    "companion",
    "const",
    "constructor",
    "continue",
    "crossinline",
    "data",
    "delegate",
    "do",
    "dynamic",
    "else",
    "enum",
    "expect",
    "external",
    "false",
    "field",
    "file",
    "final",
    "finally",
    "for",
    "fun",
    "get",
    "if",
    "import",
    "in",
    "infix",
    "init",
    "inline",
    "inner",
    "interface",
    "internal",
    "is",
    "lateinit",
    "noinline",
    "null",
    "object",
    "open",
    "operator",
    "out",
    "override",
    "package",
    "param",
    "private",
    "property",
    "protected",
    "public",
    "receiver",
    "reified",
    "return",
    "sealed",
    "set",
    "setparam",
    "super",
    "suspend",
    "tailrec",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "value",
    "var",
    "vararg",
    "when",
    "where",
    "while",
];

/// Whether a word is one of Kotlin's own.
pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

/// What a sentence quotes: the texts between two backticks or two quotes of one line, in order.
pub(super) fn quoted(sentence: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, byte) in sentence.bytes().enumerate() {
        match (byte, open) {
            (b'\n', _) => open = None,
            (b'`' | b'"', None) => open = Some((byte, at + 1)),
            (_, Some((quote, start))) if quote == byte => {
                found.push(start..at);
                open = None;
            }
            _ => {}
        }
    }
    found
}

/// Whether a property, variable or parameter of this name holds a secret.
pub(in crate::report) fn is_secret_name(name: &str) -> bool {
    let last = last_word(name);
    let lower = name.to_ascii_lowercase();
    let is_part = PARTS.find(&lower).next().is_some() && !ABOUT.contains(&last.as_str());
    is_part || LAST_WORD.contains(&last.as_str())
}

/// Whether a value of such a name holds no secret itself: it names a parameter, or something that the server keeps.
pub(in crate::report) fn is_reference(value: &str) -> bool {
    let parameter = value.len() > 2 && value.starts_with('%') && value.ends_with('%');
    value.is_empty() || parameter || value.starts_with("credentialsJSON:")
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

/// What stands before the passwords of addresses.
const ADDRESS: &str = "://";

/// How private keys begin.
const BEGIN: &str = "-----BEGIN ";

/// How tokens begin: [`PREFIXES`], and what the rules know besides.
static TOKENS: LazyLock<Vec<(&str, usize)>> = LazyLock::new(|| {
    let known = |prefix: &str| PREFIXES.iter().any(|(own, _)| *own == prefix);
    let of_rules = beginnings_of_tokens().filter(|(prefix, _)| !known(prefix));
    PREFIXES.iter().copied().chain(of_rules).collect()
});

/// The beginnings of [`TOKENS`], then [`ADDRESS`] and [`BEGIN`], then what tokens have in their middle.
static MARKS: LazyLock<Needles> = LazyLock::new(|| {
    let beginnings = TOKENS.iter().map(|(prefix, _)| *prefix).chain([ADDRESS, BEGIN]);
    Needles::new(beginnings.chain(middles_of_tokens()))
});

/// The tokens of well-known shapes in `text`, in order.
pub(super) fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut has_keys, mut has_middles) = (false, false);
    for (mark, start) in MARKS.find(text) {
        match (TOKENS.get(mark), mark - TOKENS.len().min(mark)) {
            (Some((prefix, least)), _) => found.extend(token(text, start, prefix, *least)),
            (None, 0) => found.extend(password(text, start + ADDRESS.len())),
            (None, 1) => has_keys = true,
            (None, _) => has_middles = true,
        }
    }
    if has_keys {
        found.extend(private_keys(text));
    }
    if has_middles {
        found.extend(tokens_by_middle(text));
    }
    if has_keys || has_middles {
        found.sort_by_key(|range| range.start);
    }
    found
}

/// The token that begins at `start` with `prefix`, if enough characters follow.
fn token(text: &str, start: usize, prefix: &str, least: usize) -> Option<Range<usize>> {
    let body = start + prefix.len();
    let length = text[body..].find(|char: char| !is_token_char(char)).unwrap_or(text.len() - body);
    (length >= least && starts_word(text, start)).then(|| start..body + length)
}

/// The password of an address whose authority begins at `start`: `user:password@host`. A parameter's name is none.
fn password(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let ends = |char: char| {
        char.is_whitespace() || matches!(char, '/' | '?' | '#' | '"' | '\'' | '`' | '<' | '>' | '\\')
    };
    let authority = rest.get(..rest.find(ends).unwrap_or(rest.len()))?;
    let (user, _) = authority.rsplit_once('@')?;
    let (name, password) = user.split_once(':')?;
    (!is_reference(password)).then(|| start + name.len() + 1..start + user.len())
}

/// Private keys as a whole. One without an end goes on as long as its text looks like a key's.
fn private_keys(text: &str) -> Vec<Range<usize>> {
    const END: &str = "-----END ";
    let last_end = text.rfind(END).unwrap_or_default();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| Some(from + rest.find(BEGIN)?)) {
        let rest = text.get(start..).unwrap_or_default();
        let closed = || {
            let end = rest.find(END)? + END.len();
            Some(end + rest.get(end..)?.find("-----")? + 5)
        };
        let of_key = |char: char| is_token_char(char) || char.is_whitespace() || char == '\\';
        let open =
            || rest.find(|char| !of_key(char)).map_or(rest, |end| rest.split_at(end).0).trim_end().len();
        let length = if start < last_end { closed() } else { None }.unwrap_or_else(open);
        found.push(start..start + length);
        from = start + length.max(BEGIN.len());
    }
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
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
    }

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
        for name in [
            "awsCredentialsType",
            "tokenUrl",
            "secretName",
            "keyName",
            "monkey",
            "clientId",
            "bypass",
            "keys",
            "KEYSTORE",
            "",
        ] {
            assert!(!is_secret_name(name), "{name}");
        }
    }
}
