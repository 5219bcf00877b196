//! What a name says about the value: `env.DB_PASSWORD`, `nuget.apiKey`.

/// Whether a secure parameter of this name holds something that is no secret: a user's name, the id of a key. People
/// hide such values, too.
pub(crate) fn is_harmless_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let harmless =
        ["user", "username", "login", "email", "access-id", "access_key_id", "accesskeyid", "access.key.id"];
    harmless.iter().any(|end| lower.ends_with(end))
}

/// Words with which the names of secrets end.
const SECRET: &[&str] = &["password", "passwd", "passphrase", "pwd", "secret", "token", "apikey", "passwort"];

/// The same, where other letters may stand before them: `PGPASSWORD`.
const WITHIN_A_WORD: &[&str] = &["password", "passwd", "passphrase"];

/// Whether a name ends as the names of secrets do. `access key` alone may be the id of a key, a signing key the name of a
/// file: both count only with `secret`.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let ends = |word: &&str| {
        let start = name.len().checked_sub(word.len());
        start.and_then(|start| name.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(word))
    };
    if !SECRET.iter().chain(&["key"]).any(|word| ends(&word)) {
        return false;
    }
    let words = words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.contains(&"public") {
        return false;
    }
    match words.as_slice() {
        [.., "api" | "secret" | "private", "key"] | [.., "secret", "access", "key"] => true,
        [.., last] => SECRET.contains(last) || WITHIN_A_WORD.iter().any(|word| last.ends_with(word)),
        [] => false,
    }
}

/// The words of a name in lower case: parts between separators, and of camel case.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before_is_lower = false;
    for char in name.chars() {
        let separator = !char.is_ascii_alphanumeric();
        if separator || char.is_ascii_uppercase() && before_is_lower {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| !separator) {
            word.push(char.to_ascii_lowercase());
        }
        before_is_lower = char.is_ascii_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (name, harmless) in
            [("env.DEPLOY_USERNAME", true), ("secure:access-id", true), ("secure:secret-id", false)]
        {
            assert_eq!(is_harmless_name(name), harmless, "{name}");
        }
        for secret in [
            "env.DB_PASSWORD",
            "dbPassword",
            "nuget.apiKey",
            "API_KEY",
            "clientSecret",
            "env.AWS_SECRET_ACCESS_KEY",
            "github.token",
            "PGPASSWORD",
            "signing.passphrase",
            "jdbcpassword",
        ] {
            assert!(is_secret_name(secret), "{secret}");
        }
        for other in [
            "env.SIGN_KEY",
            "tokenType",
            "TOKEN_URL",
            "env.AWS_ACCESS_KEY_ID",
            "env.AWS_ACCESS_KEY",
            "password.length",
            "odsTokens",
            "key",
            "public.token",
            "localization.same_key",
        ] {
            assert!(!is_secret_name(other), "{other}");
        }
    }
}
