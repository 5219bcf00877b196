//! `tcdsl compile`: what is written where, and when nothing is.

use super::sandbox::{INVALID, Sandbox, VALID};

const PATCH: (&str, &str) = (".teamcity/patches/x.kts", "");

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
    assert_eq!(left, 2, "no temporary file is left");
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

    let incomplete = Sandbox::new(&[(".teamcity/settings.kts", VALID), PATCH]);
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
