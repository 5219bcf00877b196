//! Each way in which a server can fail, with its message.

use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::{Loopback, Reply, TOKEN, ask, sandbox, teamcity};

/// What `server lock` says when the server answers so to everything but what `teamcity` is asked first.
fn told(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> String {
    let (sandbox, server) = (sandbox(), Loopback::new(answer));
    let ran = ask(&sandbox, &server, &["lock", "--project", "Team_App", "--timeout", "1"]);
    assert_eq!((ran.code, &*ran.stdout), (2, ""), "{}", ran.stderr);
    assert!(!sandbox.path("tcdsl.lock.json").exists());
    assert!(!ran.stderr.contains(TOKEN), "{}", ran.stderr);
    ran.stderr.replace(&server.url(), "http://SERVER")
}

/// The same when only the list of build configurations is so.
fn of_builds(reply: impl Fn() -> Reply + Send + Sync + 'static) -> String {
    told(move |path| if path.starts_with("/app/rest/buildTypes") { reply() } else { teamcity(path) })
}

#[test]
fn every_fault_has_its_message() {
    let mut page = String::new();
    let mut add = |name: &str, told: String| writeln!(page, "== {name}\n{told}").expect("memory");
    for status in [401, 403, 404, 500] {
        let body = r#"{"errors":[{"message":"Details\nof the error"}]}"#;
        add(&status.to_string(), of_builds(move || Reply::text(status, body)));
    }
    add("500 of a proxy", of_builds(|| Reply::text(502, "<html>Bad gateway</html>")));
    add("429", of_builds(|| Reply::with(429, "Retry-After: 0\r\n", "")));
    add("503, later", of_builds(|| Reply::with(503, "Retry-After: 86400\r\n", "")));
    add("slow", of_builds(|| Reply::json("{}").late(Duration::from_secs(3))));
    add("cut", of_builds(|| Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"buildType\":[")));
    add("nothing", of_builds(|| Reply::raw("")));
    add("no HTTP", of_builds(|| Reply::raw("SSH-2.0-OpenSSH_9.6\r\n")));
    add("no JSON", of_builds(|| Reply::json("<html>Log in to TeamCity</html>")));
    add("cut JSON", of_builds(|| Reply::json("{\"buildType\":[{\"id\":\"A\"}")));
    add("another shape", of_builds(|| Reply::json("{\"buildType\":{\"id\":\"A\"}}")));
    add("too deep", of_builds(|| Reply::json(&"[".repeat(100_000))));
    let head = "HTTP/1.1 200 OK\r\n\r\n[";
    add("huge", huge(head));
    add("redirect to another host", of_builds(|| to("https://evil.example.org/app/rest/buildTypes")));
    add("redirect to another port", of_builds(|| to("http://127.0.0.1:1/app/rest/buildTypes")));
    add("redirect without an end", of_builds(|| to("/app/rest/buildTypes?again")));
    add("redirect to nowhere", of_builds(|| Reply::with(302, "", "")));
    add("the same page again", of_builds(|| next("/app/rest/buildTypes?locator=start:1")));
    add("a page of another host", of_builds(|| next("https://evil.example.org/app/rest/buildTypes")));
    let count = AtomicUsize::new(0);
    let pages =
        move || next(&format!("/app/rest/buildTypes?start={}", count.fetch_add(1, Ordering::Relaxed)));
    add("endless pages", of_builds(pages));
    add(
        "no project",
        told(|path| match path {
            path if path.starts_with("/app/rest/projects?") => Reply::json(r#"{"project":[{"id":"_Root"}]}"#),
            path => teamcity(path),
        }),
    );
    add(
        "projects in a ring",
        told(|path| match path {
            path if path.starts_with("/app/rest/projects?") => Reply::json(
                r#"{"project":[{"id":"Team_App","parentProjectId":"Team"},{"id":"Team","parentProjectId":"Up"},{"id":"Up","parentProjectId":"Team"}]}"#,
            ),
            path => teamcity(path),
        }),
    );
    add(
        "parts that are not told",
        told(|path| match path {
            path if path.starts_with("/app/rest/projects/id:Team?") => {
                Reply::json(r#"{"parameters":{"property":[]}}"#)
            }
            path => teamcity(path),
        }),
    );
    insta::assert_snapshot!(page);
}

fn to(link: &str) -> Reply {
    Reply::with(302, &format!("Location: {link}\r\n"), "")
}

fn next(link: &str) -> Reply {
    Reply::json(&format!(r#"{{"nextHref":"{link}","buildType":[{{"id":"A"}}]}}"#))
}

/// An answer without an end, for which more than a second is allowed.
fn huge(head: &'static str) -> String {
    let server = Loopback::new(move |_| {
        Reply::raw(head).endless("                                                                ")
    });
    let ran = ask(&sandbox(), &server, &["check", "--timeout", "60"]);
    assert_eq!(ran.code, 2);
    ran.stderr
}

#[test]
fn a_busy_server_is_asked_again() {
    let count = AtomicUsize::new(0);
    let server = Loopback::new(move |path| {
        let busy = path.starts_with("/app/rest/server") && count.fetch_add(1, Ordering::Relaxed) < 2;
        if busy { Reply::with(429, "Retry-After: 1\r\n", "") } else { teamcity(path) }
    });
    let started = Instant::now();
    let ran = ask(&sandbox(), &server, &["check"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(started.elapsed() >= Duration::from_secs(2), "it waits as long as it is asked to");
    assert_eq!(server.asked().iter().filter(|asked| asked.path.starts_with("/app/rest/server")).count(), 3);
}

#[test]
fn redirects_on_the_same_host_are_followed() {
    let server = Loopback::new(|path| match path {
        "/moved" => Reply::json(r#"{"version":"2025.03 (build 1)"}"#),
        path if path.starts_with("/app/rest/server") => to("/moved"),
        path => teamcity(path),
    });
    let ran = ask(&sandbox(), &server, &["check"]);
    assert!(ran.stdout.contains("TeamCity 2025.03 (build 1)"), "{}{}", ran.stdout, ran.stderr);
}

/// The host that a redirect leads to is a real one here, and hears nothing.
#[test]
fn the_token_goes_to_no_other_host() {
    for status in [301, 302, 303, 307, 308] {
        let other = std::sync::Arc::new(Loopback::new(teamcity));
        let link = other.url().replace("127.0.0.1", "localhost");
        let server = Loopback::new(move |path| {
            let (path, _) = path.split_once('?').unwrap_or((path, ""));
            Reply::with(status, &format!("Location: {link}{path}\r\n"), "")
        });
        assert_eq!(ask(&sandbox(), &server, &["check"]).code, 2);
        assert!(other.asked().is_empty() && !server.asked().is_empty());
    }
}
