//! The token: where it comes from, and that it comes out nowhere.

use proptest::prelude::*;

use super::{Loopback, Reply, TOKEN, sandbox, teamcity};
use crate::cli::sandbox::{Ran, Sandbox, command, run};

fn without(sandbox: &Sandbox, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
    run(&sandbox.path(""), arguments, &[&[("NO_PROXY", "127.0.0.1")], environment].concat())
}

#[test]
fn it_comes_from_a_file_stdin_or_the_environment() {
    let (sandbox, server) = (sandbox(), Loopback::new(teamcity));
    sandbox.write("token", format!("{TOKEN}\n").as_bytes());
    let url = server.url();
    let from_file = ["server", "check", "--url", &url, "--allow-http", "--token-file", "token"];
    assert_eq!(without(&sandbox, &from_file, &[("TEAMCITY_TOKEN", "of-somebody-else-entirely")]).code, 0);
    let from_stdin = ["server", "check", "--url", &url, "--allow-http", "--token-file", "-"];
    assert_eq!(sandbox.run_with(TOKEN, &from_stdin).code, 0);
    let sent = server.asked();
    assert!(sent.len() == 6 && sent.iter().all(|asked| asked.head.contains(TOKEN)), "{sent:?}");
}

#[test]
fn without_a_safe_token_nothing_is_asked() {
    let (sandbox, server) = (sandbox(), Loopback::new(teamcity));
    let url = server.url();
    let url = url.as_str();
    let mut page = String::new();
    let mut refused = |arguments: &[&str], token: &str| {
        let mut all = vec!["server", "check", "--url"];
        all.extend(arguments);
        let mut command = command(&sandbox.path(""));
        command.args(all).env_remove("TEAMCITY_TOKEN").env("NO_PROXY", "127.0.0.1");
        if !token.is_empty() {
            command.env("TEAMCITY_TOKEN", token);
        }
        let output = command.output().expect("the command runs");
        assert_eq!(output.status.code(), Some(2));
        page += &String::from_utf8(output.stderr).expect("UTF-8");
    };
    refused(&[url, "--allow-http"], "");
    refused(&[url, "--allow-http"], "short");
    refused(&[url, "--allow-http"], "with a blank in the middle");
    refused(&[url, "--allow-http", "--token-file", "nowhere"], TOKEN);
    refused(&[url], TOKEN);
    refused(&["ci.example.org"], TOKEN);
    refused(&["https://ann:secret-word@ci.example.org"], TOKEN);
    assert!(!page.contains(TOKEN) && !page.contains("secret-word"), "{page}");
    insta::assert_snapshot!(page);
    assert!(server.asked().is_empty());
}

/// There is no option that takes a token, so that none is in a list of processes or in a shell's history.
#[test]
fn no_argument_is_a_token() {
    let ran = sandbox().run(&["server", "check", "--url", "https://ci.example.org", "--token", TOKEN]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("--token"), "{}", ran.stderr);
}

/// A server that says the token in every way it can.
fn echo(token: &str, how: u8, path: &str) -> Reply {
    let escaped: String = token.chars().map(|char| format!("\\u{:04x}", char as u32)).collect();
    let (token, raw) = if how & 1 == 0 { (token, token) } else { (&*escaped, token) };
    let (part, _) = path.split_once('?').unwrap_or((path, ""));
    match how >> 1 {
        0 => Reply::text(500, &format!(r#"{{"errors":[{{"message":"you are {token}"}}]}}"#)),
        1 => Reply::with(302, &format!("Location: https://{raw}.example.org/{raw}\r\n"), ""),
        2 => Reply::json(&format!("{{\"{token}\": \"{token}")),
        3 => Reply::json(&format!(r#"{{"username":["{token}"],"version":{{"{token}":1}}}}"#)),
        4 => Reply::with(401, &format!("X-Token: {raw}\r\n"), raw),
        5 => Reply::raw(&format!("HTTP/1.1 {raw}\r\n\r\n{raw}")),
        6 => Reply::raw(&format!("HTTP/1.1 200 {raw}\r\nContent-Length: {raw}\r\n\r\n{raw}")),
        _ => match part {
            "/app/rest/users/current" => {
                Reply::json(&format!(r#"{{"username":"{token}","name":"<{token}>"}}"#))
            }
            "/app/rest/server" => Reply::json(&format!(r#"{{"version":"2024.03 {token}"}}"#)),
            "/app/rest/users/current/tokens" => {
                Reply::json(&format!(r#"{{"token":[{{"expirationTime":"{token}"}}]}}"#))
            }
            "/app/rest/buildTypes" => Reply::json(&format!(r#"{{"buildType":[{{"id":"{token}"}}]}}"#)),
            "/app/rest/vcs-roots" => Reply::json(&format!(r#"{{"vcs-root":[{{"id":"x{token}x"}}]}}"#)),
            "/app/rest/projects/id:_Root" | "/app/rest/projects/id:Team" => Reply::json(&format!(
                r#"{{"parameters":{{"property":[{{"name":"{token}"}}]}},"projectFeatures":{{"projectFeature":[
                   {{"id":"{token}","type":"OAuthProvider","properties":{{"property":[
                   {{"name":"providerType","value":"{token}"}},{{"name":"displayName","value":"{token}"}}]}}}}]}},
                   "templates":{{"buildType":[{{"id":"{token}"}}]}}}}"#
            )),
            _ => teamcity(path),
        },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_is_in_no_output(token in "[A-Za-z0-9._=-]{16,60}", how in 0_u8..16, lock in any::<bool>()) {
        let said = token.clone();
        let server = Loopback::new(move |path: &str| echo(&said, how, path));
        let sandbox = sandbox();
        let url = server.url();
        let what: &[&str] = if lock { &["lock", "--project", "Team_App"] } else { &["check"] };
        let arguments = [&["server"], what, &["--url", &url, "--allow-http", "-v"]].concat();
        let ran = without(&sandbox, &arguments, &[("TEAMCITY_TOKEN", &token)]);
        prop_assert!(server.asked().iter().all(|asked| asked.head.contains(&token)) && !server.asked().is_empty());
        let file = std::fs::read_to_string(sandbox.path("tcdsl.lock.json")).unwrap_or_default();
        // Whoever answers in full is read in full.
        prop_assert_eq!(how >> 1 == 7, ran.code == 0, "{}", ran.stderr);
        let told = [ran.stdout, ran.stderr, file].concat().to_ascii_lowercase();
        prop_assert!(!told.contains(&token.to_ascii_lowercase()), "{}", told);
    }
}
