//! Tokens of what lies between two nodes: never strings, which are nodes themselves.

use crate::source::TextRange;

const SIGNS: &[&str] = &[
    "===", "!==", "..<", "as?", "!in", "!is", "->", "==", "!=", "<=", ">=", "&&", "||", "?:", "?.", "::",
    "++", "--", "!!", "..", "+=", "-=", "*=", "/=", "%=", ";;", "=>", "#!",
];

/// The tokens in a range.
pub(in crate::syntax) fn tokens(text: &str, range: TextRange) -> impl Iterator<Item = TextRange> + '_ {
    let mut rest = range;
    std::iter::from_fn(move || {
        let token = token_at(text, rest)?;
        rest.start = token.end;
        Some(token)
    })
}

/// The first token in a range.
pub(in crate::syntax) fn token_at(text: &str, range: TextRange) -> Option<TextRange> {
    let start = range.start + skip(range.slice(text));
    let rest = TextRange::new(start.min(range.end), range.end).slice(text);
    let first = rest.chars().next()?;
    let len = if rest.starts_with("as?") {
        3
    } else if rest.starts_with("?::") {
        1
    } else if first == '`' {
        backticked(rest)
    } else if first == '$' {
        let dollars = rest.len() - rest.trim_start_matches('$').len();
        dollars + usize::from(rest[dollars..].starts_with('{'))
    } else if first.is_alphanumeric() || first == '_' {
        rest.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(rest.len())
    } else {
        SIGNS.iter().find(|it| sign(rest, it)).map_or(first.len_utf8(), |it| it.len())
    };
    Some(TextRange::new(start, start + u32::try_from(len).unwrap_or(0)))
}

/// The length of a name in backticks, or of a backtick alone if no other follows on the line.
fn backticked(rest: &str) -> usize {
    let inner = rest.get(1..).unwrap_or_default();
    let len = inner.find(['`', '\n', '\r']).filter(|end| inner[*end..].starts_with('`'));
    len.map_or(1, |len| len + 2)
}

fn sign(rest: &str, sign: &str) -> bool {
    let word = sign.ends_with(char::is_alphabetic);
    rest.starts_with(sign)
        && !(word && rest[sign.len()..].starts_with(|it: char| it.is_alphanumeric() || it == '_'))
}

/// How many bytes of blanks and comments there are.
fn skip(text: &str) -> u32 {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{FEFF}');
        if rest.starts_with("//") || rest.starts_with("#!") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("/*") {
            rest = &rest[block_comment(rest)..];
        } else {
            return u32::try_from(text.len() - rest.len()).unwrap_or(0);
        }
    }
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0usize;
    let mut at = 0;
    while let Some(pair) = text.as_bytes().get(at..at + 2) {
        match pair {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    text.len()
}
