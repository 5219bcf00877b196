//! What a secret looks like: tokens of well-known shapes, and the forms in which TeamCity keeps secrets safe.
//!
//! Nothing here returns a part of a secret: only what kind it is.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

/// What the values of secure parameters begin with when the secret itself lies on the server
/// (`storing-project-settings-in-version-control.md`).
const REFERENCE: &str = "credentialsJSON:";

/// What values begin with that the server has scrambled or encrypted itself, and how many hexadecimal digits follow at
/// least (seen in settings that servers wrote): with its own key, and with the key of an administrator, whose id is first.
const ENCRYPTED: &[(&str, usize)] = &[("zxx", 16), ("cks", 32)];

/// Whether a secure parameter may hold `value` in settings that everybody reads: it is empty, names a parameter or a
/// token of the server, or is encrypted. A value without four letters or digits in a row stands for nothing.
pub(crate) fn is_safe(value: &str) -> bool {
    value.starts_with(REFERENCE) || value.contains('%') || is_encrypted(value) || stands_for_nothing(value)
}

fn is_encrypted(value: &str) -> bool {
    ENCRYPTED.iter().any(|(prefix, least)| {
        let rest = value.strip_prefix(prefix).unwrap_or_default();
        rest.bytes().take_while(u8::is_ascii_hexdigit).count() >= *least
    })
}

fn stands_for_nothing(value: &str) -> bool {
    let longest = words(value, "").map(str::len).max().unwrap_or_default();
    value.len() < 6 && longest < 4
        || matches!(value.to_ascii_lowercase().as_str(), "none" | "null" | "empty" | "unused")
}

/// Whether a secure parameter of this name holds something that is no secret: a user's name, the id of a key. People
/// hide such values, too.
pub(crate) fn is_harmless_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let harmless =
        ["user", "username", "login", "email", "access-id", "access_key_id", "accesskeyid", "access.key.id"];
    harmless.iter().any(|end| lower.ends_with(end))
}

/// What a private key is called.
pub(crate) const PRIVATE_KEY: &str = "a private key";

/// What the secret of an access key of AWS is called.
pub(crate) const AWS_KEY: &str = "a secret key of AWS";

/// A well-known shape: what it is called, how it begins, how many characters follow at least, and which.
struct Shape {
    name: &'static str,
    prefix: &'static str,
    least: usize,
    signs: &'static str,
}

/// Prefixes and lengths as the services document them: GitHub ("Behind GitHub's new authentication token formats"),
/// GitLab (token overview), Slack (token types), npm, Vault. TeamCity's access tokens are two parts and a checksum, the
/// first of them always the same.
const SHAPES: &[Shape] = &[
    Shape { name: "a GitHub token", prefix: "ghp_", least: 36, signs: "" },
    Shape { name: "a GitHub token", prefix: "gho_", least: 36, signs: "" },
    Shape { name: "a GitHub token", prefix: "ghu_", least: 36, signs: "" },
    Shape { name: "a GitHub token", prefix: "ghs_", least: 36, signs: "" },
    Shape { name: "a GitHub token", prefix: "ghr_", least: 36, signs: "" },
    Shape { name: "a GitHub token", prefix: "github_pat_", least: 60, signs: "_" },
    Shape { name: "a GitLab token", prefix: "glpat-", least: 20, signs: "_-." },
    Shape { name: "a Slack token", prefix: "xoxb-", least: 24, signs: "-" },
    Shape { name: "a Slack token", prefix: "xoxp-", least: 24, signs: "-" },
    Shape { name: "an npm token", prefix: "npm_", least: 36, signs: "" },
    Shape { name: "a Vault token", prefix: "hvs.", least: 24, signs: "_-" },
    Shape { name: "a TeamCity access token", prefix: "eyJ0eXAiOiAiVENWMiJ9.", least: 20, signs: "_-.=" },
];

/// Finds in one pass whether any shape may be there: nearly no text goes on from here.
static SUSPECTS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let prefixes = SHAPES.iter().map(|shape| shape.prefix);
    AhoCorasick::new(prefixes.chain([PRIVATE_KEY_END, ACCESS_KEY_ID])).ok()
});

/// What kind of secret `text` holds, if any.
pub(crate) fn kind(text: &str) -> Option<&'static str> {
    if SUSPECTS.as_ref().is_some_and(|suspects| !suspects.is_match(text)) {
        return None;
    }
    let shape = SHAPES.iter().find(|shape| holds(text, shape)).map(|shape| shape.name);
    shape
        .or_else(|| holds_private_key(text).then_some(PRIVATE_KEY))
        .or_else(|| (has_access_key_id(text) && has_secret_key(text)).then_some(AWS_KEY))
}

fn holds(text: &str, shape: &Shape) -> bool {
    text.match_indices(shape.prefix).any(|(at, prefix)| {
        let body = &text[at + prefix.len()..];
        let length = body
            .find(|char: char| !char.is_ascii_alphanumeric() && !shape.signs.contains(char))
            .unwrap_or(body.len());
        let alone = !text[..at].ends_with(|char: char| char.is_ascii_alphanumeric());
        alone && length >= shape.least && !is_filler(&body[..length])
    })
}

/// Whether it is the same character again and again, as placeholders are: `xxxxxxxx`, `00000000`.
fn is_filler(body: &str) -> bool {
    let mut characters: Vec<char> = body.chars().filter(char::is_ascii_alphanumeric).collect();
    characters.sort_unstable();
    characters.dedup();
    characters.len() < 6
}

/// The end of the first line of a private key.
const PRIVATE_KEY_END: &str = "PRIVATE KEY-----";

/// The head of a private key with a line of the key after it.
fn holds_private_key(text: &str) -> bool {
    text.match_indices(PRIVATE_KEY_END).any(|(at, end)| {
        let head = text[..at].rsplit("-----BEGIN ").next().unwrap_or_default();
        let opens = head.len() < 16 && text[..at - head.len()].ends_with("-----BEGIN ");
        let body = text[at + end.len()..].trim_start().trim_start_matches("\\n");
        let length =
            body.chars().take_while(|char| char.is_ascii_alphanumeric() || "+/=".contains(*char)).count();
        opens && length >= 24
    })
}

/// How ids of access keys begin.
const ACCESS_KEY_ID: &str = "AKIA";

/// Whether `text` holds the id of an access key: `AKIA` and 16 capital letters and digits.
pub(crate) fn has_access_key_id(text: &str) -> bool {
    let is_id = |word: &str| {
        word.len() == 20
            && word.starts_with(ACCESS_KEY_ID)
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && !word.contains("EXAMPLE")
    };
    text.contains(ACCESS_KEY_ID) && words(text, "").any(is_id)
}

/// Whether `text` holds a word that may be the secret of an access key: 40 characters of base64, well mixed. Only beside
/// the id of an access key does this say anything.
pub(crate) fn has_secret_key(text: &str) -> bool {
    secret_keys(text).next().is_some()
}

/// The words that may be the secret of an access key.
pub(crate) fn secret_keys(text: &str) -> impl Iterator<Item = &str> {
    words(text, "+/").filter(|word| {
        let has = |test: fn(&u8) -> bool| word.bytes().any(|byte| test(&byte));
        word.len() == 40
            && !word.contains("EXAMPLE")
            && has(u8::is_ascii_uppercase)
            && has(u8::is_ascii_lowercase)
            && has(u8::is_ascii_digit)
    })
}

fn words<'a>(text: &'a str, signs: &'static str) -> impl Iterator<Item = &'a str> {
    text.split(move |char: char| !char.is_ascii_alphanumeric() && !signs.contains(char))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Put together here, so that no text of this file looks like a secret.
    fn token(prefix: &str, length: usize) -> String {
        prefix.chars().chain("aB3dE5gH1jK".chars().cycle().take(length)).collect()
    }

    #[test]
    fn shapes_are_told() {
        for (prefix, length, name) in [
            ("ghp_", 36, "a GitHub token"),
            ("github_pat_", 82, "a GitHub token"),
            ("glpat-", 20, "a GitLab token"),
            ("xoxb-", 40, "a Slack token"),
            ("eyJ0eXAiOiAiVENWMiJ9.", 40, "a TeamCity access token"),
        ] {
            let text = format!("curl -H 'Authorization: Bearer {}' x", token(prefix, length));
            assert_eq!(kind(&text), Some(name), "{prefix}");
        }
        assert_eq!(
            kind(&format!("-----BEGIN RSA PRIVATE KEY-----\n{}", token("", 64))),
            Some("a private key")
        );
        assert_eq!(
            kind(&format!("AKIA{} {}", "0123456789ABCDEF", token("", 40))),
            Some("a secret key of AWS")
        );
    }

    #[test]
    fn what_only_looks_like_one() {
        for text in [
            "ghp_short".to_owned(),
            format!("ghp_{}", "x".repeat(36)),
            format!("a{}", token("ghp_", 36)),
            "glpat-%token%".to_owned(),
            "grep -q 'PRIVATE KEY-----' key.pem".to_owned(),
            "-----BEGIN RSA PRIVATE KEY-----\n%key%".to_owned(),
            token("", 40),
            format!("AKIAIOSFODNN7EXAMPLE {}", token("", 40)),
        ] {
            assert_eq!(kind(&text), None);
        }
    }

    #[test]
    fn safe_values() {
        for safe in [
            "",
            "credentialsJSON:x",
            "%vault:a!/b%",
            "zxx775d03cbe80d301b",
            "a%b%",
            "n/a",
            "-",
            "cks0123456789abcdef0123456789abcdefaB+/==",
        ] {
            assert!(is_safe(safe), "{safe}");
        }
        for (name, harmless) in
            [("env.DEPLOY_USERNAME", true), ("secure:access-id", true), ("secure:secret-id", false)]
        {
            assert_eq!(is_harmless_name(name), harmless, "{name}");
        }
        for plain in ["secret", "zxxsecret", "credentials", "cks43d164"] {
            assert!(!is_safe(plain), "{plain}");
        }
    }
}
