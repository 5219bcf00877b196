//! Reports for programs: in files beside the text, on stdout also on failure, as annotations on a server that builds.

use super::sandbox::{INVALID, Sandbox, VALID, run};

#[test]
fn reports_stand_beside_the_text() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", INVALID)]);
    let ran =
        sandbox.run(&["check", "-f", "concise", "--report", "sarif=a.sarif", "--report", "junit=b.xml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.starts_with(".teamcity/settings.kts:3:1: error["), "{}", ran.stdout);
    let sarif: serde_json::Value = serde_json::from_str(&sandbox.read("a.sarif")).expect("JSON");
    let result = &sarif["runs"][0]["results"][0];
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], ".teamcity/settings.kts");
    assert_eq!(place["region"]["startLine"], 3);
    let index = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("a small one");
    assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
    assert!(sandbox.read("b.xml").contains("failures=\"1\""));
}

#[test]
fn a_report_that_cannot_be_written_fails_the_run() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let ran = sandbox.run(&["check", "-f", "json", "--report", "sarif=nowhere/a.sarif"]);
    assert_eq!((ran.code, &ran.json()["errors"][0]["code"]), (2, &"io".into()));
    for bad in ["sarif", "sarif=", "xml=a.xml"] {
        assert_eq!(sandbox.run(&["check", "--report", bad]).code, 2, "{bad}");
    }
}

/// Nothing but the document stands on stdout, and the document says what went wrong.
#[test]
fn documents_also_tell_of_failures() {
    let sandbox = Sandbox::new(&[]);
    for format in ["json", "jsonl", "sarif", "gitlab", "junit", "checkstyle", "rdjson", "lsp", "markdown"] {
        for arguments in [&["-f", format, "nowhere"][..], &["check", "-f", format, "--bogus"]] {
            let ran = sandbox.run(arguments);
            let is_document = match format {
                "junit" | "checkstyle" => ran.stdout.starts_with("<?xml") && ran.stdout.ends_with(">\n"),
                "markdown" => ran.stdout.starts_with("### TeamCity settings: not checked\n"),
                "jsonl" => {
                    ran.stdout.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok())
                }
                _ => serde_json::from_str::<serde_json::Value>(&ran.stdout).is_ok(),
            };
            let told = ran.stdout.contains("nowhere") || ran.stdout.contains("--bogus");
            assert!(ran.code == 2 && is_document && told, "{format}: {}", ran.stdout);
        }
    }
}

#[test]
fn servers_that_build_get_annotations() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", INVALID)]);
    for (server, value, opening) in [
        ("GITHUB_ACTIONS", "true", "::error file=.teamcity/settings.kts,line=3,"),
        ("TEAMCITY_VERSION", "2025.07", "##teamcity[inspection typeId="),
        ("TF_BUILD", "True", "##vso[task.logissue type=error;"),
    ] {
        let environment = [(server, value)];
        let folder = sandbox.path("");
        let ran = run(&folder, &["check"], &environment);
        assert!(ran.stdout.contains(opening) && ran.stdout.contains("┌─"), "{}", ran.stdout);
        for without in [&["check", "--no-annotations"][..], &["check", "-f", "json"]] {
            assert!(!run(&folder, without, &environment).stdout.contains(opening), "{server}");
        }
    }
    assert!(!sandbox.run(&["check"]).stdout.contains("::error"));
}
