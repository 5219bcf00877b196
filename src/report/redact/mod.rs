//! Hides what looks like a secret: text literals that are given to a secret name, and well-known shapes of tokens.
//!
//! Every byte keeps its place, so that carets still point at the right character. When in doubt, more is hidden than
//! need be: reports are read in build logs.

mod scan;
mod words;

use std::borrow::Cow;
use std::ops::Range;

/// `source`, Kotlin text, with its secrets overwritten by `*`: what looks like one, and the `known` ones.
pub(super) fn source<'t>(source: &'t str, known: &[&str]) -> Cow<'t, str> {
    let mut found = scan::secret_literals(source);
    for secret in known.iter().filter(|secret| !secret.is_empty()) {
        found.extend(source.match_indices(secret).map(|(at, text)| at..at + text.len()));
    }
    found.sort_by_key(|range| (range.start, range.end));
    overwrite(source, &found)
}

/// `text`, a message, with every token of a well-known shape overwritten by `*`.
pub(super) fn tokens(text: &str) -> Cow<'_, str> {
    overwrite(text, &words::tokens(text))
}

fn overwrite<'a>(text: &'a str, ranges: &[Range<usize>]) -> Cow<'a, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for range in ranges {
        let start = range.start.max(from);
        out.push_str(text.get(from..start).unwrap_or_default());
        for char in text.get(start..range.end).unwrap_or_default().chars() {
            match char {
                '\n' | '\r' => out.push(char),
                _ => out.extend(std::iter::repeat_n('*', char.len_utf8())),
            }
        }
        from = range.end.max(from);
    }
    out.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(text: &str) -> String {
        let out = source(text, &[]);
        assert_eq!(out.len(), text.len());
        out.into_owned()
    }

    #[test]
    fn values_given_to_secret_names_are_hidden() {
        assert_eq!(hidden("clientSecret = \"abc\""), "clientSecret = \"***\"");
        assert_eq!(
            hidden("val apiKey: String? = \"a\" + \"b\"\nname = \"c\""),
            "val apiKey: String? = \"*\" + \"*\"\nname = \"c\""
        );
        assert_eq!(hidden("token = if (x) \"a\" else \"b\""), "token = if (x) \"*\" else \"*\"");
        assert_eq!(hidden("clientId = \"abc\"; accessKey=\"x\""), "clientId = \"abc\"; accessKey=\"*\"");
        assert_eq!(
            hidden("secretKey =\n  \"\"\"ab\nc\"\"\".trim()\nid = \"x\""),
            "secretKey =\n  \"\"\"**\n*\"\"\".trim()\nid = \"x\""
        );
        assert_eq!(hidden("keyName = \"x\""), "keyName = \"x\"");
        assert_eq!(hidden("if (token == \"\") name = \"x\""), "if (token == \"\") name = \"x\"");
    }

    #[test]
    fn values_of_secret_parameters_are_hidden() {
        assert_eq!(hidden("password(\"p\", \"v\", label = \"l\")"), "password(\"p\", \"*\", label = \"*\")");
        assert_eq!(
            hidden("param(\"secure:x\", \"v\")\nparam(\"y\", \"w\")"),
            "param(\"secure:x\", \"*\")\nparam(\"y\", \"w\")"
        );
        assert_eq!(hidden("param(\"env.API_TOKEN\", \"v\")"), "param(\"env.API_TOKEN\", \"*\")");
        assert_eq!(
            hidden("mapOf(\"password\" to \"v\", \"user\" to \"u\")"),
            "mapOf(\"password\" to \"*\", \"user\" to \"u\")"
        );
    }

    #[test]
    fn known_secrets_are_hidden_wherever_they_stand() {
        assert_eq!(source("val x = \"hunter2\" // hunter2", &["hunter2"]), "val x = \"*******\" // *******");
        assert_eq!(source("f(\"aXbXc\")", &["aXb", "bXc"]), "f(\"*****\")");
    }

    #[test]
    fn shapes_are_hidden_anywhere() {
        assert_eq!(hidden("x = \"a credentialsJSON:1234-5\""), "x = \"a **********************\"");
        assert_eq!(hidden("// \"xoxb-12345-abc\""), "// \"**************\"");
        assert_eq!(tokens("`ghp_0123456789abcdefghij` is"), "`************************` is");
        assert_eq!(tokens("the prefix `xoxb-` is usual"), "the prefix `xoxb-` is usual");
    }

    #[test]
    fn templates_and_odd_text_do_not_derail() {
        assert_eq!(hidden("token = \"a${f(\"x\")}b\"\nn = \"c\""), "token = \"***********\"\nn = \"c\"");
        assert_eq!(hidden("// don't \" open\nsecret = \"ö\""), "// don't \" open\nsecret = \"**\"");
        assert_eq!(hidden("secret = \"open"), "secret = \"****");
        assert_eq!(hidden("val c = '\"'\nval d = \"x\""), "val c = '\"'\nval d = \"x\"");
        assert_eq!(
            hidden("connection { token = x\n name = \"n\" }"),
            "connection { token = x\n name = \"n\" }"
        );
        assert_eq!(
            hidden("authType = personalToken {\n  user = \"u\"\n  token = \"t\"\n}"),
            "authType = personalToken {\n  user = \"u\"\n  token = \"*\"\n}"
        );
    }
}
