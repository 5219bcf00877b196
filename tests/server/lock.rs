//! `server lock`: what it writes, and what it asks.

use super::{Loopback, Reply, ask, sandbox, teamcity};

const LOCK: &[&str] = &["lock", "--project", "Team_App"];

#[test]
fn it_writes_what_projects_above_declare() {
    let (sandbox, server) = (sandbox(), Loopback::new(teamcity));
    let ran = ask(&sandbox, &server, LOCK);
    assert_eq!((ran.code, &*ran.stdout), (0, ""), "{}", ran.stderr);
    let written = sandbox.read("tcdsl.lock.json");
    insta::assert_snapshot!(format!("{}\n{written}", ran.stderr));
    // The same server makes the same file; stdout gets the same text.
    assert_eq!(ask(&sandbox, &server, &[LOCK, &["-o", "-"]].concat()).stdout, written);
    let schema = sandbox.run(&["schema", "lock"]).json();
    let document = serde_json::from_str(&written).expect("JSON");
    assert_eq!(crate::schema::faults(&schema, &document), Vec::<String>::new());
    // No value of a parameter is asked for.
    let asked = server.asked();
    assert!(asked.iter().all(|asked| !asked.path.contains("parameters(property(name,value")), "{asked:?}");
}

#[test]
fn pages_are_read_to_their_end() {
    let server = Loopback::new(|path| match path {
        path if path.contains("start=2") => Reply::json(r#"{"buildType":[{"id":"C"}],"nextHref":""}"#),
        path if path.contains("start=1") => {
            Reply::json(r#"{"buildType":[{"id":"B"}],"nextHref":"/app/rest/buildTypes?start=2"}"#)
        }
        path if path.starts_with("/app/rest/buildTypes") => {
            Reply::json(r#"{"buildType":[{"id":"A"}],"nextHref":"/app/rest/buildTypes?start=1"}"#)
        }
        path => teamcity(path),
    });
    let sandbox = sandbox();
    assert_eq!(ask(&sandbox, &server, LOCK).code, 0);
    let written: serde_json::Value = serde_json::from_str(&sandbox.read("tcdsl.lock.json")).expect("JSON");
    assert_eq!(written["buildTypes"], serde_json::json!(["A", "B", "C"]));
}

/// A lock does not pretend to know what the token could not see.
#[test]
fn what_cannot_be_seen_is_told() {
    let server = Loopback::new(|path| match path {
        path if path.starts_with("/app/rest/agents") => Reply::text(403, "{}"),
        path if path.starts_with("/app/rest/users/current?") => Reply::json(r#"{"username":"bob"}"#),
        path => teamcity(path),
    });
    let sandbox = sandbox();
    let ran = ask(&sandbox, &server, LOCK);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let written: serde_json::Value = serde_json::from_str(&sandbox.read("tcdsl.lock.json")).expect("JSON");
    assert_eq!((&written["seesAll"], written.get("agentParameters")), (&serde_json::json!(false), None));
    assert!(ran.stderr.contains("no role for the whole server"), "{}", ran.stderr);
    assert!(ran.stderr.contains("does not tell what agents bring"), "{}", ran.stderr);
}

#[test]
fn an_id_is_not_sent_as_something_else() {
    let (sandbox, server) = (sandbox(), Loopback::new(teamcity));
    for id in ["a/../b", "a,b", "x?y", "a b"] {
        assert_eq!(ask(&sandbox, &server, &["lock", "--project", id]).code, 2);
    }
    assert!(server.asked().is_empty());
}
