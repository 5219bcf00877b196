//! The forms of values that secure parameters have, and what a plain secret may be.

use std::ops::Range;

/// What the values of secure parameters begin with when the secret itself lies on the server
/// (`storing-project-settings-in-version-control.md`).
pub(crate) const REFERENCE: &str = "credentialsJSON:";

/// What the ids of refreshable tokens begin with, which only `tokenId` takes (`manage-access-tokens.md`).
pub(crate) const TOKEN_ID: &str = "tc_token_id:";

/// What values begin with that the server has scrambled or encrypted itself, and how many hexadecimal digits follow at
/// least (seen in settings that servers wrote): with its own key, and with the key of an administrator, whose id is first.
const ENCRYPTED: &[(&str, usize)] = &[("zxx", 16), ("cks", 32)];

/// Whether a secure parameter may hold `value` in settings that everybody reads: it is empty, names a parameter or a
/// token of the server, is encrypted, or a mask. A value without four letters or digits in a row stands for nothing.
pub(crate) fn is_safe(value: &str) -> bool {
    value.starts_with(REFERENCE)
        || value.starts_with(TOKEN_ID)
        || value.contains('%')
        || is_encrypted(value)
        || stands_for_nothing(value)
}

fn is_encrypted(value: &str) -> bool {
    ENCRYPTED.iter().any(|(prefix, least)| {
        let rest = value.strip_prefix(prefix).unwrap_or_default();
        rest.bytes().take_while(u8::is_ascii_hexdigit).count() >= *least
    })
}

fn stands_for_nothing(value: &str) -> bool {
    let words = value.split(|char: char| !char.is_ascii_alphanumeric());
    let longest = words.map(str::len).max().unwrap_or_default();
    let nothing = ["none", "null", "empty", "unused"];
    value.len() < 6 && longest < 4
        || is_mask(value)
        || nothing.iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// Signs that stand in the place of a secret: `******`.
fn is_mask(value: &str) -> bool {
    value.chars().all(|char| matches!(char, '*' | '•' | '●' | '.' | '-'))
        || value.len() >= 3 && value.chars().all(|char| matches!(char, 'x' | 'X'))
}

/// What follows `credentialsJSON:`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    /// A UUID, as TeamCity gives them.
    Whole,
    /// Nothing.
    Empty,
    /// A part of a UUID.
    Cut,
    /// A UUID with a blank or a line break around it.
    Spaced,
    /// A reference to a parameter.
    Named,
    /// Something else.
    Placeholder,
}

/// The lengths of the parts of a UUID.
const UUID: [usize; 5] = [8, 4, 4, 4, 12];

/// What kind of token a value is, if it is one.
pub(crate) fn token(value: &str) -> Option<Token> {
    let whole = value.strip_prefix(REFERENCE)?;
    let rest = whole.trim();
    let hex = rest.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let lengths = rest.split('-').map(str::len);
    Some(match rest {
        "" => Token::Empty,
        _ if hex && lengths.eq(UUID) => {
            if whole.len() == rest.len() {
                Token::Whole
            } else {
                Token::Spaced
            }
        }
        _ if hex && rest.bytes().any(|byte| byte.is_ascii_hexdigit()) && rest.len() < 40 => Token::Cut,
        _ if rest.contains('%') => Token::Named,
        _ => Token::Placeholder,
    })
}

/// Where a whole token stands in a text.
pub(crate) fn token_at(text: &str) -> Option<Range<usize>> {
    text.match_indices(REFERENCE).find_map(|(at, start)| {
        let rest = &text[at + start.len()..];
        let end = rest.find(|char: char| !char.is_ascii_hexdigit() && char != '-').unwrap_or(rest.len());
        let end = at + start.len() + end;
        (token(&text[at..end]) == Some(Token::Whole)).then_some(at..end)
    })
}

/// Words that people write where a secret is to be filled in, or that are no secret to anybody.
const PLACEHOLDERS: &[&str] = &[
    "changeit",
    "changeme",
    "default",
    "disabled",
    "dummy",
    "enabled",
    "example",
    "false",
    "foobar",
    "guest",
    "passphrase",
    "password",
    "passwort",
    "placeholder",
    "refreshable",
    "replace",
    "sample",
    "secret",
    "test",
    "token",
    "true",
    "undefined",
    "unknown",
    "username",
    "xoauth",
    "yes",
    "your",
];

/// Whether a plain text may be a secret: it is short, of one word, and neither a reference, an address, a path, the name
/// of a variable nor a placeholder.
pub(crate) fn is_plausible(value: &str) -> bool {
    let value = value.trim();
    let one_word = !value.contains(char::is_whitespace) && (5..=200).contains(&value.len());
    one_word && !is_safe(value) && !is_variable(value) && !is_path(value) && !is_placeholder(value)
}

/// `$TOKEN`, `${TOKEN}`, `$(..)`, `{{token}}`, `<token>`, `@token@`, `GITHUB_TOKEN`, `!awssm://...`.
fn is_variable(value: &str) -> bool {
    let marked = value.contains("${")
        || value.contains("$(")
        || value.contains("{{")
        || value.contains("://")
        || value.starts_with('<') && value.ends_with('>')
        || value.starts_with('@') && value.ends_with('@')
        || value.starts_with('[') && value.ends_with(']');
    let of_shell = value.strip_prefix('$').is_some_and(|name| name.chars().all(is_name_sign));
    let constant = value.contains('_')
        && value.chars().all(|char| char.is_ascii_uppercase() || char.is_ascii_digit() || char == '_');
    marked || of_shell || constant
}

fn is_name_sign(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '_' | ':' | '.')
}

fn is_path(value: &str) -> bool {
    let drive = value.as_bytes().get(1) == Some(&b':') && value.contains(['\\', '/']);
    let rooted = ["/", "./", "../", "~/", "~\\", ".\\"].iter().any(|start| value.starts_with(start));
    let dots = value.rsplit_once('.').is_some_and(|(_, end)| {
        (2..=10).contains(&end.len()) && end.chars().all(|char| char.is_ascii_lowercase())
    });
    let words =
        value.contains('/') && value.chars().all(|char| char.is_ascii_lowercase() || "/_-.".contains(char));
    drive || rooted || dots || words
}

fn is_placeholder(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let mut words = lower.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let number = lower.parse::<f64>().is_ok() && lower.len() < 6;
    let known = |word: &str| PLACEHOLDERS.contains(&word);
    let to_fill_in = ["your", "replace", "change", "insert", "todo", "placeholder"];
    number
        || words.clone().all(known)
        || words.any(|word| to_fill_in.iter().any(|start| word.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn safe_values() {
        for safe in [
            "",
            "credentialsJSON:x",
            "tc_token_id:CID_0:-1:x",
            "******",
            "•••••••••",
            "%vault:a!/b%",
            "zxx775d03cbe80d301b",
            "a%b%",
            "n/a",
            "-",
            "cks0123456789abcdef0123456789abcdefaB+/==",
        ] {
            assert!(is_safe(safe), "{safe}");
        }
        for plain in ["secret", "zxxsecret", "credentials", "cks43d164", "**secret**"] {
            assert!(!is_safe(plain), "{plain}");
        }
    }

    #[test]
    fn tokens() {
        for (value, expected) in [
            ("credentialsJSON:11111111-2222-4333-8444-555555555501", Some(Token::Whole)),
            ("credentialsJSON:", Some(Token::Empty)),
            ("credentialsJSON: ", Some(Token::Empty)),
            ("credentialsJSON:0000", Some(Token::Cut)),
            ("credentialsJSON:11111111-2222-4333-8444-555555555501\n", Some(Token::Spaced)),
            ("credentialsJSON:c65bc6e3-d0a6-49ac-b1d3-6bdaf820261", Some(Token::Cut)),
            ("credentialsJSON:REPLACE_WITH_TOKEN", Some(Token::Placeholder)),
            ("credentialsJSON:******", Some(Token::Placeholder)),
            ("credentialsJSON:%TOKEN%", Some(Token::Named)),
            ("x", None),
        ] {
            assert_eq!(token(value), expected, "{value}");
        }
        let text = "export X=\"credentialsJSON:11111111-2222-4333-8444-555555555501\"";
        assert_eq!(token_at(text), Some(10..62));
        assert_eq!(token_at("write credentialsJSON:... there"), None);
    }

    #[test]
    fn what_may_be_a_secret() {
        for secret in ["not-a-real-one", "hunter2!", "$53?ng:D+)&97+gK:eR", "KwKRzscudy3GvRB8BN1Z", "123456"]
        {
            assert!(is_plausible(secret), "{secret}");
        }
        for other in [
            "true",
            "$TOKEN",
            "${TOKEN}",
            "%token%",
            "<token>",
            "GITHUB_TOKEN",
            "https://auth.example.org/token",
            "/run/secrets/token",
            "keys/one.json",
            "secret",
            "your-token-here",
            "REPLACE-ME",
            "a few words",
            "key",
            "!awssm://x/y",
            "staging/xxx/windows",
        ] {
            assert!(!is_plausible(other), "{other}");
        }
    }
}
