//! `java.net.URI`: the parts of an address. Only usual ones are read, without what must be escaped.

use std::sync::Arc;

use super::super::value::{Eval, Library, Value};
use super::Call;

/// `URI("https://host/path")`, `URI.create(..)`
pub(super) fn make(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let text = call.text(0).filter(|text| call.args.len() == 1 && is_usual(text));
    Ok(text.map(|text| Value::library(Library::Constant("URI", text))))
}

/// Whether an address is `scheme://authority/path?query#fragment` of characters that stand for themselves.
fn is_usual(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(&byte);
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let (host, port) = host.split_once(':').unwrap_or((host, "0"));
    let last = host.rsplit('.').next().unwrap_or_default();
    is_scheme
        && rest.bytes().all(plain)
        && rest.matches('#').count() < 2
        && authority.matches('@').count() < 2
        && port.parse::<u16>().is_ok()
        && host.split('.').all(|part| {
            !part.is_empty()
                && !part.starts_with('-')
                && !part.ends_with('-')
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
        && last.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// A part of an address.
pub(super) fn property(text: &Arc<str>, name: &str) -> Option<Value> {
    let (scheme, rest) = text.split_once("://")?;
    let (rest, fragment) = cut(rest, '#');
    let (rest, query) = cut(rest, '?');
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (Some(user), host),
        None => (None, authority),
    };
    let (host, port) = cut(host, ':');
    let optional = |part: Option<&str>| part.map_or(Value::Null, Value::string);
    Some(match name {
        "scheme" => Value::string(scheme),
        "authority" | "rawAuthority" => Value::string(authority),
        "userInfo" | "rawUserInfo" => optional(user),
        "host" => Value::string(host),
        "port" => Value::Int(port.and_then(|port| port.parse().ok()).unwrap_or(-1)),
        "path" | "rawPath" => Value::string(path),
        "query" | "rawQuery" => optional(query),
        "fragment" | "rawFragment" => optional(fragment),
        "isAbsolute" => Value::Boolean(true),
        "isOpaque" => Value::Boolean(false),
        _ => return None,
    })
}

fn cut(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at).map_or((text, None), |(before, after)| (before, Some(after)))
}
