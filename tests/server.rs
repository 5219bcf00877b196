//! `tcdsl server` against a real HTTP server on loopback, which answers as TeamCity's REST API does: shapes from its public
//! documentation, written for these tests.

mod check;
mod external;
mod faults;
mod lock;
mod loopback;
mod offline;
mod safe;
mod token;

use crate::cli::sandbox::{Ran, Sandbox, VALID, run};
use loopback::{Loopback, Reply};

/// What a token of TeamCity looks like.
const TOKEN: &str = "eyJ0eXAiOiAiVENWMiJ9.Zq7kQ9xW2vB5nM8r.OTEyMWM0MjQtYWY1";

/// Runs `tcdsl server ..` against a server.
fn ask(sandbox: &Sandbox, server: &Loopback, arguments: &[&str]) -> Ran {
    let mut all = vec!["server"];
    all.extend(arguments);
    let url = server.url();
    all.extend(["--url", &url, "--allow-http"]);
    run(&sandbox.path(""), &all, &[("TEAMCITY_TOKEN", TOKEN), ("NO_PROXY", "127.0.0.1")])
}

/// A server with a project `Team_App` in `Team`, as whoever has the role of an administrator sees it.
fn teamcity(path: &str) -> Reply {
    let (path, _) = path.split_once('?').unwrap_or((path, ""));
    Reply::json(match path {
        "/app/rest/users/current" => {
            r#"{"username":"ann","name":"Ann Admin","roles":{"role":[{"scope":"p:Team"},{"scope":"g"}]},"groups":{"group":[]}}"#
        }
        "/app/rest/users/current/tokens" => {
            r#"{"token":[{"name":"ci","expirationTime":"20270101T000000+0000"}]}"#
        }
        "/app/rest/server" => r#"{"version":"2024.03.1 (build 156166)"}"#,
        "/app/rest/projects" => {
            r#"{"count":3,"project":[{"id":"_Root"},{"id":"Team","parentProjectId":"_Root"},{"id":"Team_App","parentProjectId":"Team"}]}"#
        }
        "/app/rest/projects/id:_Root" => {
            r#"{"parameters":{"count":1,"property":[{"name":"registry.host"}]},
                "projectFeatures":{"count":2,"projectFeature":[
                  {"id":"PROJECT_EXT_2","type":"OAuthProvider","properties":{"property":[
                    {"name":"displayName","value":"Company registry"},{"name":"providerType","value":"Docker"},{"name":"secure:password"}]}},
                  {"id":"PROJECT_EXT_9","type":"IssueTracker","properties":{"property":[]}}]},
                "templates":{"count":0,"buildType":[]}}"#
        }
        "/app/rest/projects/id:Team" => {
            r#"{"parameters":{"count":2,"property":[{"name":"env.TEAM"},{"name":"registry.host","inherited":true}]},
                "projectFeatures":{"count":1,"projectFeature":[
                  {"id":"SLACK","type":"OAuthProvider","properties":{"property":[{"name":"providerType","value":"slackConnection"}]}}]},
                "templates":{"count":1,"buildType":[{"id":"Team_Base"}]}}"#
        }
        "/app/rest/vcs-roots" => r#"{"count":1,"vcs-root":[{"id":"Team_Shared"}]}"#,
        "/app/rest/buildTypes" => {
            r#"{"count":2,"buildType":[{"id":"Team_App_Compile"},{"id":"Other_Publish"}]}"#
        }
        "/app/rest/agents" => {
            r#"{"count":1,"agent":[{"properties":{"property":[{"name":"env.PATH"},{"name":"docker.version"}]}}]}"#
        }
        _ => return Reply::text(404, r#"{"errors":[{"message":"no such thing"}]}"#),
    })
}

fn sandbox() -> Sandbox {
    Sandbox::new(&[(".teamcity/settings.kts", VALID)])
}
