//! `server check`: who asks, who answers, until when, and whether the server takes the settings.

use super::{Loopback, Reply, TOKEN, ask, sandbox, teamcity};
use crate::cli::sandbox::{Sandbox, VALID};

#[test]
fn it_tells_who_asks_and_who_answers() {
    let (sandbox, server) = (sandbox(), Loopback::new(teamcity));
    let ran = ask(&sandbox, &server, &["check"]);
    assert_eq!((ran.code, &*ran.stderr), (0, ""), "{}", ran.stdout);
    insta::assert_snapshot!(ran.stdout.replace(&server.url(), "http://SERVER"));
    for asked in server.asked() {
        let head = asked.head.to_ascii_lowercase();
        let bearer = format!("authorization: bearer {TOKEN}").to_ascii_lowercase();
        assert!(head.contains(&bearer) && head.contains("accept: application/json"), "{head}");
    }
}

#[test]
fn settings_newer_than_the_server_are_a_finding() {
    let newer = VALID.replace("2024.03", "2025.07");
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &newer)]);
    let ran = ask(&sandbox, &Loopback::new(teamcity), &["check"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stdout.ends_with("version 2025.07, which is newer than the server\n"), "{}", ran.stdout);
}

#[test]
fn settings_need_not_be_there_unless_they_are_named() {
    let sandbox = Sandbox::new(&[]);
    let server = Loopback::new(teamcity);
    assert_eq!(ask(&sandbox, &server, &["check"]).code, 0);
    assert_eq!(ask(&sandbox, &server, &["check", "nowhere"]).code, 2);
}

#[test]
fn expiry_is_told_as_far_as_the_server_tells_it() {
    for (tokens, told) in [
        (Reply::json as fn(&str) -> Reply, r#"{"token":[{"name":"a"}]}"#, "it does not expire"),
        (Reply::json, r#"{"token":[{"expirationTime":"20290101T000000+0000"},{"expirationTime":"20280315T123000+0100"},{}]}"#, "the user has 3 tokens, the first expires 2028-03-15 12:30 +0100"),
        (Reply::json, r#"{"token":[]}"#, "the server does not tell until when"),
        (|_| Reply::text(403, "{}"), "", "the server does not tell until when"),
        (|_| Reply::text(404, "{}"), "", "the server does not tell until when"),
    ]
    .map(|(make, text, told)| ((make, text), told))
    {
        let (make, text) = tokens;
        let server = Loopback::new(move |path: &str| match path {
            path if path.contains("/tokens") => make(text),
            path => teamcity(path),
        });
        let ran = ask(&sandbox(), &server, &["check"]);
        assert!(ran.stdout.contains(&format!("token: works; {told}\n")), "{}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn what_a_server_says_drives_no_terminal() {
    let server = Loopback::new(|path: &str| match path {
        path if path.starts_with("/app/rest/server") => {
            Reply::json(r#"{"version":"1.0\u001b[2J\n##teamcity[buildStop]"}"#)
        }
        path => teamcity(path),
    });
    let ran = ask(&sandbox(), &server, &["check"]);
    assert!(!ran.stdout.contains('\u{1b}') && !ran.stdout.contains("\n##teamcity"), "{}", ran.stdout);
}
