//! `tcdsl compile`: what is written where, and when nothing is.

use super::sandbox::{INVALID, Sandbox, VALID};

/// Settings with a value that only a server has.
const INCOMPLETE: &str = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n    \
                          description = DslContext.getParameter(\"about\")\n}\n";

/// Settings with build configurations of these ids.
fn builds(ids: &[&str]) -> String {
    let builds: String = ids
        .iter()
        .map(|id| format!("    buildType {{\n        id(\"{id}\")\n        name = \"{id}\"\n    }}\n"))
        .collect();
    VALID.replace("project {\n", &format!("project {{\n{builds}"))
}

const BUILDS: &str = "out/RootProjectId/buildTypes/RootProjectId_";

#[test]
fn it_writes_where_the_maven_plugin_does() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let ran = sandbox.run(&["compile"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(
        sandbox.read(".teamcity/target/generated-configs/RootProjectId/project-config.xml").starts_with('<')
    );
    assert!(ran.stderr.contains(".teamcity/target/generated-configs"), "{}", ran.stderr);

    let pom = "<project><build><plugins><plugin><configuration><dstDir>out/xml</dstDir></configuration></plugin></plugins></build></project>";
    sandbox.write(".teamcity/pom.xml", pom.as_bytes());
    assert_eq!(sandbox.run(&["compile", "."]).code, 0);
    sandbox.read(".teamcity/out/xml/RootProjectId/project-config.xml");

    let bare = Sandbox::new(&[("settings.kts", VALID)]);
    assert_eq!(bare.run(&["compile"]).code, 0);
    bare.read("target/generated-configs/RootProjectId/project-config.xml");
}

#[test]
fn it_writes_where_it_is_told() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    assert_eq!(sandbox.run(&["compile", "-o", "out", "--project-id", "Shop"]).code, 0);
    sandbox.read("out/Shop/project-config.xml");
    assert_eq!(sandbox.run(&["compile", "-o", "out", "--emit", "json"]).code, 0);
    let json: serde_json::Value = serde_json::from_str(&sandbox.read("out/settings.json")).expect("JSON");
    assert!(json.is_object());
    let left = std::fs::read_dir(sandbox.path("out")).expect("a folder").count();
    assert_eq!(left, 3, "the two outputs and the list of them: no temporary file is left");
}

#[test]
fn the_servers_root_project_gives_no_prefix() {
    let text =
        VALID.replace("project {", "project {\n    buildType { id(\"LintAll\"); name = \"Lint all\" }");
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", text.as_str())]);
    assert_eq!(sandbox.run(&["compile", "-o", "out", "--project-id", "_Root"]).code, 0);
    sandbox.read("out/_Root/buildTypes/LintAll.xml");
}

#[test]
fn stdout_holds_only_the_settings() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let ran = sandbox.run(&["compile", "-o", "-"]);
    assert!(ran.stdout.starts_with("<!-- file: RootProjectId/project-config.xml -->\n<"), "{}", ran.stdout);
    assert!(ran.stderr.contains("valid:"), "{}", ran.stderr);
    sandbox.run(&["compile", "--emit", "json", "-o", "-"]).json();
    assert!(!sandbox.path(".teamcity/target").exists());
}

#[test]
fn nothing_is_written_for_invalid_or_incomplete_settings() {
    let invalid = Sandbox::new(&[(".teamcity/settings.kts", INVALID)]);
    let ran = invalid.run(&["compile", "--allow-incomplete"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("nothing was written"), "{}", ran.stderr);
    assert!(!invalid.path(".teamcity/target").exists());
    assert_eq!(invalid.run(&["compile", "--fail-on", "never"]).code, 1, "an error is an error");

    let incomplete = Sandbox::new(&[(".teamcity/settings.kts", INCOMPLETE)]);
    assert_eq!(incomplete.run(&["compile"]).code, 1);
    assert!(!incomplete.path(".teamcity/target").exists());
    assert_eq!(incomplete.run(&["compile", "--allow-incomplete", "--deny", "incomplete"]).code, 1);
    assert_eq!(incomplete.run(&["compile", "--allow-incomplete"]).code, 0);
    assert!(incomplete.path(".teamcity/target/generated-configs").exists());
}

#[test]
fn the_report_of_compile_may_be_json() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let json = sandbox.run(&["compile", "-f", "json", "--target", "2024.03"]).json();
    assert_eq!((&json["valid"], &json["dsl_version"]), (&true.into(), &"2024.03".into()));
}

#[test]
fn what_cannot_be_written_is_an_error() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID), ("out", "a file")]);
    let ran = sandbox.run(&["compile", "-o", "out"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("cannot write"), "{}", ran.stderr);
}

#[cfg(unix)]
#[test]
fn settings_cannot_choose_to_write_elsewhere() {
    let pom = "<project><build><plugins><plugin><configuration><dstDir>../../out</dstDir></configuration></plugin></plugins></build></project>";
    let sandbox = Sandbox::new(&[("repo/.teamcity/settings.kts", VALID), ("repo/.teamcity/pom.xml", pom)]);
    assert_eq!(sandbox.run(&["compile", "repo"]).code, 0);
    assert!(!sandbox.path("out").exists());
    assert!(sandbox.path("repo/.teamcity/target/generated-configs").exists());

    std::fs::remove_dir_all(sandbox.path("repo/.teamcity/target")).expect("a folder");
    std::fs::create_dir(sandbox.path("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink(sandbox.path("elsewhere"), sandbox.path("repo/.teamcity/target"))
        .expect("a link");
    let ran = sandbox.run(&["compile", "repo"]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    assert!(ran.stderr.contains("leads out of the settings folder"), "{}", ran.stderr);
    assert_eq!(std::fs::read_dir(sandbox.path("elsewhere")).expect("a folder").count(), 0);
}

#[test]
fn what_an_earlier_run_left_behind_is_removed() {
    let sandbox =
        Sandbox::new(&[(".teamcity/settings.kts", &builds(&["A", "B"])), ("out/notes.xml", "mine")]);
    assert_eq!(sandbox.run(&["compile", "-o", "out"]).code, 0);
    assert_eq!(sandbox.run(&["compile", "-o", "out", "--emit", "json"]).code, 0);
    sandbox.write(".teamcity/settings.kts", builds(&["B"]).as_bytes());
    let ran = sandbox.run(&["compile", "-o", "out"]);
    assert!(ran.stderr.contains("removed 1 file"), "{}", ran.stderr);
    assert!(!sandbox.path(&format!("{BUILDS}A.xml")).exists());
    for kept in [&format!("{BUILDS}B.xml"), "out/notes.xml", "out/settings.json"] {
        assert!(sandbox.path(kept).exists(), "{kept}");
    }
    sandbox.write(".teamcity/settings.kts", VALID.as_bytes());
    assert_eq!(sandbox.run(&["compile", "-o", "out"]).code, 0);
    assert!(!sandbox.path("out/RootProjectId/buildTypes").exists(), "an empty folder is left");
}

#[test]
fn a_list_that_somebody_else_wrote_does_no_harm() {
    let list = "../notes.xml\nnotes.xml\n/etc/hostname\nShop/../../x/project-config.xml\nlink/project-config.xml\n\
                RootProjectId/buildTypes/../../notes.xml\n";
    let sandbox = Sandbox::new(&[
        (".teamcity/settings.kts", VALID),
        ("out/.tcdsl-files", list),
        ("out/notes.xml", "mine"),
        ("notes.xml", "mine"),
        ("elsewhere/project-config.xml", "mine"),
    ]);
    #[cfg(unix)]
    std::os::unix::fs::symlink(sandbox.path("elsewhere"), sandbox.path("out/link")).expect("a link");
    assert_eq!(sandbox.run(&["compile", "-o", "out"]).code, 0);
    for kept in ["out/notes.xml", "notes.xml", "elsewhere/project-config.xml"] {
        assert!(sandbox.path(kept).exists(), "{kept}");
    }
}

#[test]
fn check_tells_what_would_change_and_writes_nothing() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &builds(&["A", "B"]))]);
    let missing = sandbox.run(&["compile", "-o", "out", "--check"]);
    assert_eq!(missing.code, 1, "{}", missing.stderr);
    assert!(!sandbox.path("out").exists());
    assert_eq!(sandbox.run(&["compile", "-o", "out"]).code, 0);
    let same = sandbox.run(&["compile", "-o", "out", "--check"]);
    assert_eq!((same.code, same.stdout.as_str()), (0, ""));

    let secret = "    params {\n        password(\"key\", \"credentialsJSON:00000000-0000-4000-8000-0000000bee75\")\n    }\n}\n";
    let changed = builds(&["B"]).trim_end().trim_end_matches('}').to_owned() + secret;
    sandbox.write(".teamcity/settings.kts", changed.as_bytes());
    let before = sandbox.read("out/RootProjectId/project-config.xml");
    let ran = sandbox.run(&["compile", "-o", "out", "--check"]);
    assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
    for part in [
        "--- out/RootProjectId/project-config.xml on disk",
        "+    <param name=\"key\" value=\"***\"",
        "only on disk: ",
    ] {
        assert!(ran.stdout.contains(part), "{part}: {}", ran.stdout);
    }
    assert!(!format!("{}{}", ran.stdout, ran.stderr).contains("bee75"));
    assert!(ran.stderr.contains("2 files in `out` differ"), "{}", ran.stderr);
    assert_eq!(sandbox.read("out/RootProjectId/project-config.xml"), before);
    assert!(sandbox.path(&format!("{BUILDS}A.xml")).exists());
    let json = sandbox.run(&["compile", "-o", "out", "--check", "-f", "json"]);
    assert_eq!(json.code, 1);
    json.json();
}

#[test]
fn runs_and_threads_make_no_difference() {
    let acme = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/project/acme");
    let output = |threads: &str| {
        let arguments = ["compile", ".", "--allow-incomplete", "--emit", "xml,json", "-o", "-"];
        super::sandbox::run(&acme, &arguments, &[("RAYON_NUM_THREADS", threads)]).stdout
    };
    let one = output("1");
    assert!(one.len() > 10_000);
    for threads in ["1", "2", "7"] {
        assert!(output(threads) == one, "{threads} threads");
    }
}

#[test]
fn the_json_document_is_as_its_schema_says() {
    let acme = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/project/acme");
    let run = |arguments: &[&str]| super::sandbox::run(&acme, arguments, &[]).json();
    let schema = run(&["schema", "compile"]);
    let document = run(&["compile", ".", "--allow-incomplete", "--emit", "json", "-o", "-"]);
    let errors = crate::schema::faults(&schema, &document);
    assert!(errors.is_empty(), "{errors:?}");
    let mut wrong = document;
    wrong["roots"][0]["projects"][0]["features"] = "none".into();
    assert!(!crate::schema::faults(&schema, &wrong).is_empty());
}

#[test]
fn advice_does_not_keep_from_writing() {
    let arn = "    features {\n        feature {\n            type = \"OAuthProvider\"\n            id = \"AWS\"\n            \
               param(\"providerType\", \"AWS\")\n            param(\"displayName\", \"AWS\")\n            \
               param(\"awsCredentialsType\", \"awsAssumeIamRole\")\n            \
               param(\"awsIamRoleArn\", \"arn::foobar\")\n        }\n    }\n";
    let text = VALID.replace("project {\n", &format!("project {{\n{arn}"));
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", text.as_str())]);
    let checked = sandbox.run(&["check", "-f", "concise"]);
    assert_eq!(checked.code, 1, "{}", checked.stdout);
    assert!(checked.stdout.contains("error[invalid-role-arn]"), "{}", checked.stdout);
    let ran = sandbox.run(&["compile", "-o", "out"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("error[invalid-role-arn]"), "it is told all the same: {}", ran.stdout);
    assert!(sandbox.read("out/RootProjectId/project-config.xml").contains("arn::foobar"));
    let strict = sandbox.run(&["compile", "-o", "strict", "--fail-on", "warning"]);
    assert_eq!(strict.code, 1);
    assert!(!sandbox.path("strict").exists());
}

#[test]
fn only_what_is_not_known_is_held_back() {
    let build = "object A : BuildType({\n    name = \"A\"\n    description = DslContext.getParameter(\"about\")\n})\n";
    let text = format!("{}\n{build}", builds(&["B"]).replace("project {\n", "project {\n    buildType(A)\n"));
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", text.as_str())]);
    let ran = sandbox.run(&["compile", "-o", "out"]);
    assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stderr.contains("1 file was held back"), "{}", ran.stderr);
    assert!(!sandbox.path(&format!("{BUILDS}A.xml")).exists());
    assert!(sandbox.path(&format!("{BUILDS}B.xml")).exists());
    assert!(sandbox.path("out/RootProjectId/project-config.xml").exists());
    assert_eq!(sandbox.run(&["compile", "-o", "out", "--emit", "json"]).code, 1);
    assert!(!sandbox.path("out/settings.json").exists());
    assert_eq!(sandbox.run(&["compile", "-o", "out", "--allow-incomplete"]).code, 0);
    assert!(sandbox.path(&format!("{BUILDS}A.xml")).exists());
}

#[test]
fn a_value_that_is_not_known_holds_back_what_is_given_it_and_no_project_around() {
    let inline = "    buildType {\n        id(\"A\")\n        name = \"A\"\n        description = DslContext.getParameter(\"about\")\n    }\n";
    let text = builds(&["B"]).replace("project {\n", &format!("project {{\n{inline}"));
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", text.as_str())]);
    let ran = sandbox.run(&["compile", "-o", "out"]);
    assert!(ran.stderr.contains("1 file was held back"), "{}", ran.stderr);
    assert!(!sandbox.path(&format!("{BUILDS}A.xml")).exists());
    assert!(sandbox.path("out/RootProjectId/project-config.xml").exists());

    // What a project holds may depend on the value: then it is the project that is not known.
    let branch = "    if (DslContext.getParameter(\"more\") == \"yes\") {\n        params { param(\"a\", \"b\") }\n    }\n";
    let inner = inline.replace("        name =", &format!("{branch}        name ="));
    let text = builds(&["B"]).replace("project {\n", &format!("project {{\n{inner}"));
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", text.as_str())]);
    sandbox.run(&["compile", "-o", "out"]);
    assert!(!sandbox.path("out/RootProjectId/project-config.xml").exists());
}
