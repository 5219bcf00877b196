//! Passwords within addresses: `https://user:password@host`.

use std::ops::Range;

use super::forms::is_plausible;

/// Passwords that only say that the user's name is a token, or the other way round (GitHub, Bitbucket).
const FIXED: &[&str] = &["x-oauth-basic", "x-token-auth", "x-access-token"];

/// Where a password stands within an address.
pub(crate) fn password_in_url(text: &str) -> Option<Range<usize>> {
    text.match_indices("://").find_map(|(at, _)| {
        let start = at + 3;
        let rest = text.get(start..)?;
        let end = rest.find(|char: char| "/?#\"'<>`".contains(char) || char.is_whitespace());
        let authority = &rest[..end.unwrap_or(rest.len())];
        let (user, _) = authority.rsplit_once('@')?;
        let (name, password) = user.split_once(':')?;
        let known = FIXED.contains(&password) || name.is_empty() && password.is_empty();
        let from = start + name.len() + 1;
        (!known && is_plausible(password)).then(|| from..from + password.len())
    })
}

#[cfg(test)]
mod tests {
    use super::password_in_url;

    #[test]
    fn passwords() {
        let found = |text: &'static str| password_in_url(text).map(|range| &text[range]);
        for (text, password) in [
            ("https://ci:not-a-real-one@git.example.org/acme/app.git", "not-a-real-one"),
            ("git clone https://ci:hunter2!@x.example.org", "hunter2!"),
            ("a https://x.org/b postgres://app:s3cr3t@db:5432/app", "s3cr3t"),
            ("amqp://:hunter22@mq", "hunter22"),
        ] {
            assert_eq!(found(text), Some(password), "{text}");
        }
        for text in [
            "https://git.example.org:8080/@scope/x",
            "https://user@git.example.org",
            "https://%user%:%password%@github.com/x",
            "https://${USER}:${PASSWORD}@github.com/x",
            "https://$USER:$PASSWORD@github.com/x",
            "https://oauth2:$TOKEN@github.com",
            "https://user:password@host",
            "https://user:@host",
            "https://x-access-token:%t%@github.com",
            "git@github.com:acme/app.git",
            "https://a.example.org and mail c:ddddd@example.org",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
