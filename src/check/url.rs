//! What is wrong with a web address. Nothing here resolves or normalizes: servers keep addresses as they are given.

use crate::diagnostic::nearest_name;

/// What is wrong with `url`, as the end of "... is not a web address: ..."; nothing when it may be right.
pub(crate) fn problem(url: &str, scheme_required: bool) -> Option<String> {
    if let Some(char) = url.chars().find(|char| char.is_whitespace() || char.is_control()) {
        let name = if char == ' ' { "a space".to_owned() } else { format!("`{}`", char.escape_default()) };
        return Some(format!("it holds {name}"));
    }
    let rest = match url.split_once("://") {
        Some((scheme, rest)) if is_web(scheme) => rest,
        Some((scheme, _)) if is_word(scheme) => {
            return Some(format!("its scheme is `{scheme}`, not `http` or `https`"));
        }
        _ if ["http:", "https:", "http//", "https//"].iter().any(|start| url.starts_with(start)) => {
            return Some("`://` does not follow its scheme".into());
        }
        _ if scheme_required => return Some("it begins without `https://` or `http://`".into()),
        _ => url,
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let after = &rest[authority.len()..];
    if matches!(authority, "http:" | "https:") && after.starts_with("//") {
        return Some("its scheme stands there twice".into());
    }
    host_problem(authority.rsplit('@').next().unwrap_or_default())
}

/// The address that is meant by one whose scheme has a slip: `htps://`, `https:/`, `https://https://`.
pub(crate) fn meant(url: &str) -> Option<String> {
    const SCHEMES: [&str; 2] = ["https", "http"];
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) if is_web(scheme) => {
            let again = SCHEMES.iter().find_map(|known| rest.strip_prefix(known)?.strip_prefix(':'))?;
            (scheme, again.trim_start_matches('/'))
        }
        Some((scheme, rest)) => (nearest_name(scheme, SCHEMES)?, rest),
        None => {
            let scheme = SCHEMES.into_iter().find(|known| {
                url.strip_prefix(known).is_some_and(|rest| rest.starts_with(':') || rest.starts_with("//"))
            })?;
            (scheme, url.strip_prefix(scheme)?.trim_start_matches([':', '/']))
        }
    };
    Some(format!("{scheme}://{rest}")).filter(|meant| problem(meant, true).is_none())
}

/// The host of a web address, without user and port.
pub(crate) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    split_port(authority.rsplit('@').next().unwrap_or_default()).0
}

/// The path of a web address, without the slashes around it.
pub(crate) fn path(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    rest[..end].split_once('/').map_or("", |(_, path)| path.trim_matches('/'))
}

fn is_web(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
}

fn is_word(scheme: &str) -> bool {
    !scheme.is_empty() && scheme.chars().all(|char| char.is_ascii_alphanumeric() || "+-.".contains(char))
}

fn host_problem(host_and_port: &str) -> Option<String> {
    if host_and_port.starts_with('[') && !host_and_port.contains(']') {
        return Some("the `[` of its host is not closed".into());
    }
    let (host, port) = split_port(host_and_port);
    if host.is_empty() {
        return Some("it has no host".into());
    }
    if let Some(port) = port
        && !is_port(port)
    {
        return Some("its port is not a number from 1 to 65535".into());
    }
    if host.starts_with('[') {
        return (!host.ends_with(']')).then(|| "something follows the `]` of its host".into());
    }
    let odd = host.chars().find(|char| !char.is_alphanumeric() && !"-._".contains(*char));
    if let Some(char) = odd {
        return Some(format!("its host cannot hold `{char}`"));
    }
    let empty_label = host.strip_suffix('.').unwrap_or(host).split('.').any(str::is_empty);
    empty_label.then(|| "a part of its host's name is empty".into())
}

fn split_port(authority: &str) -> (&str, Option<&str>) {
    let from = authority.rfind(']').unwrap_or(0);
    match authority[from..].find(':') {
        Some(at) => (&authority[..from + at], Some(&authority[from + at + 1..])),
        None => (authority, None),
    }
}

/// Whether it is a port number.
pub(crate) fn is_port(port: &str) -> bool {
    port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_ones() {
        for url in [
            "https://github.com/",
            "http://localhost:7990",
            "https://{account}.visualstudio.com".replace("{account}", "acme").as_str(),
            "https://tfs.acme.org:8080/tfs/",
            "HTTPS://acme.org",
            "https://user@acme.org/x?y=z#w",
            "https://[::1]:8443/x",
            "https://bücher.example/",
            "https://under_score.internal",
        ] {
            assert_eq!(problem(url, true), None, "{url}");
        }
        for url in ["docker.io", "registry:5000", "ghcr.io/acme/x", "10.0.0.1", "localhost:5000/path"] {
            assert_eq!(problem(url, false), None, "{url}");
        }
    }

    #[test]
    fn a_slip_in_the_scheme_is_put_right() {
        for (url, right) in [
            ("htps://acme.org/x", Some("https://acme.org/x")),
            ("htp://acme.org", Some("http://acme.org")),
            ("https:/acme.org", Some("https://acme.org")),
            ("http//acme.org", Some("http://acme.org")),
            ("https://https://acme.org", Some("https://acme.org")),
            ("ftp://acme.org", None),
            ("https://", None),
            ("acme.org", None),
        ] {
            assert_eq!(meant(url).as_deref(), right, "{url}");
        }
    }

    #[test]
    fn wrong_ones() {
        for (url, part) in [
            ("acme.org", "begins without"),
            ("htps://acme.org", "scheme is `htps`"),
            ("https:/acme.org", "`://`"),
            ("https://https://acme.org", "twice"),
            ("https://", "no host"),
            ("https:///x", "no host"),
            ("https://acme.org:x", "port"),
            ("https://acme.org:", "port"),
            ("https://acme.org:65536", "port"),
            ("https://{account}.visualstudio.com", "cannot hold `{`"),
            ("https://acme..org", "empty"),
            ("https://acme org", "a space"),
            (" https://acme.org", "a space"),
            ("https://[::1", "not closed"),
        ] {
            let found = problem(url, true).unwrap_or_default();
            assert!(found.contains(part), "{url}: {found}");
        }
    }

    #[test]
    fn hosts() {
        for (url, expected) in [
            ("https://acme.org:8080/tfs", "acme.org"),
            ("docker.io", "docker.io"),
            ("https://acme.org@evil.example", "evil.example"),
            ("https://evil.example\\@acme.org", "evil.example"),
            ("https://[::1]:8443/x", "[::1]"),
        ] {
            assert_eq!(host(url), expected, "{url}");
        }
    }

    #[test]
    fn paths() {
        assert_eq!(path("https://github.com/acme/"), "acme");
        assert_eq!(path("https://github.com"), "");
        assert_eq!(path("https://ghe.acme.org/github-apps/x?y"), "github-apps/x");
    }
}
