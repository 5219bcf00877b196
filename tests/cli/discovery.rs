//! Which settings a path stands for, and which files belong to them.

use super::sandbox::{INVALID, Sandbox, VALID};

const CLASS: &str = "object Build\n";

#[test]
fn portable_settings_are_found_from_anywhere() {
    let sandbox = Sandbox::new(&[
        (".teamcity/settings.kts", VALID),
        (".teamcity/_Self/Build.kt", CLASS),
        ("src/main.kt", "}"),
    ]);
    for (folder, arguments) in [
        ("", &[][..]),
        ("", &["."]),
        ("", &["check"]),
        ("", &[".teamcity"]),
        ("", &["check", ".teamcity/settings.kts"]),
        ("", &[".teamcity/_Self/Build.kt"]),
        ("", &[".teamcity/_Self"]),
        ("src", &[]),
        ("src", &[".."]),
        (".teamcity", &[]),
        (".teamcity/_Self", &[]),
        (".teamcity/_Self", &["Build.kt"]),
    ] {
        let ran = sandbox.run_in(folder, arguments);
        assert_eq!((ran.code, ran.files()), (0, 2), "{folder} {arguments:?}: {}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn a_path_outside_of_settings_does_not_stand_for_them() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID), ("src/main.kt", CLASS)]);
    assert_eq!(sandbox.run(&["src"]).code, 2);
    assert_eq!(sandbox.run(&["src/main.kt"]).code, 2);
}

#[test]
fn non_portable_settings_are_several_roots() {
    let sandbox = Sandbox::new(&[
        (".teamcity/Shop/settings.kts", VALID),
        (".teamcity/Shop/Project.kt", CLASS),
        (".teamcity/Shop_Sub/settings.kts", VALID),
        (".teamcity/Shop_Sub/patches/x.kts", ""),
    ]);
    let all = sandbox.run(&["-f", "json"]).json();
    assert_eq!((&all["summary"]["roots"], &all["summary"]["files"]), (&2.into(), &4.into()));
    assert_eq!(all["complete"], true);
    let one = sandbox.run(&[".teamcity/Shop", "-f", "json"]).json();
    assert_eq!((&one["summary"]["roots"], &one["summary"]["files"]), (&1.into(), &2.into()));
    assert_eq!(one["complete"], true);
}

#[test]
fn what_shared_files_lead_to_is_shown_once() {
    let sandbox = Sandbox::new(&[
        (".teamcity/A/settings.kts", VALID),
        (".teamcity/B/settings.kts", VALID),
        (".teamcity/common/Broken.kt", "}\n"),
    ]);
    let ran = sandbox.run(&["-f", "concise"]);
    assert_eq!(ran.stdout.matches("Broken.kt:1:1: error[").count(), 1, "{}", ran.stdout);
}

#[test]
fn a_settings_folder_may_have_any_name() {
    let sandbox = Sandbox::new(&[
        (".teamcity0000/settings.kts", VALID),
        ("ci/settings.kts", VALID),
        ("ci/Build.kt", CLASS),
    ]);
    assert_eq!(sandbox.run(&[".teamcity0000"]).files(), 1);
    assert_eq!(sandbox.run(&["ci"]).files(), 2);
    assert_eq!(sandbox.run_in("ci", &[]).files(), 2);
    assert_eq!(sandbox.run(&["ci", ".teamcity0000", "ci/Build.kt"]).files(), 3, "each root once");
}

/// A pom with the DSL and a source folder.
fn pom(sources: &str) -> String {
    let dsl = "<groupId>org.jetbrains.teamcity</groupId><artifactId>configs-dsl-kotlin-latest</artifactId>";
    let parent =
        "<groupId>org.jetbrains.teamcity</groupId><artifactId>configs-dsl-kotlin-parent</artifactId>";
    let folders = format!(
        "<sourceDirectory>{sources}</sourceDirectory><testSourceDirectory>tests</testSourceDirectory>"
    );
    format!(
        "<project><parent>{parent}</parent><dependencies><dependency>{dsl}</dependency></dependencies><build>{folders}</build></project>"
    )
}

#[test]
fn a_pom_says_where_the_sources_are() {
    for (sources, script, others) in [
        ("${basedir}", ".teamcity/settings.kts", 2),
        ("..", ".teamcity/settings.kts", 2),
        ("components", ".teamcity/settings.kts", 2),
        ("${project.basedir}/components", ".teamcity/components/settings.kts", 2),
        ("../shared", ".teamcity/settings.kts", 3),
    ] {
        let sandbox = Sandbox::new(&[
            (script, VALID),
            (".teamcity/components/Build.kt", CLASS),
            (".teamcity/tests/Test.kt", "}"),
            ("shared/Shared.kt", "object Shared"),
            ("app/Main.kt", "}"),
        ]);
        sandbox.write(".teamcity/pom.xml", pom(sources).as_bytes());
        let ran = sandbox.run(&[]);
        assert_eq!((ran.code, ran.files()), (0, others), "{sources}: {}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn what_is_not_part_of_the_settings_is_left_out() {
    let sandbox = Sandbox::new(&[
        ("settings.kts", VALID),
        ("target/Build.kt", "}"),
        ("sample/.teamcity/settings.kts", INVALID),
        ("other/settings.kts", INVALID),
        ("_Self/Build.kt", CLASS),
    ]);
    let ran = sandbox.run(&[]);
    assert_eq!((ran.code, ran.files()), (0, 2), "{}", ran.stdout);
}

#[test]
fn patches_are_part_of_the_settings() {
    let patch = (".teamcity/patches/projects/_Self.kts", "}");
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID), patch]);
    let ran = sandbox.run(&["-f", "concise"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stdout.contains("patches/projects/_Self.kts:1:1: error[syntax-error]"), "{}", ran.stdout);
}

#[test]
fn what_is_not_found_is_an_error_that_says_where_was_looked() {
    let sandbox = Sandbox::new(&[("ci/settings.kts", VALID)]);
    let ran = sandbox.run(&[]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    for part in ["no TeamCity settings found", ".teamcity/settings.kts", "`ci`"] {
        assert!(ran.stderr.contains(part), "{part}: {}", ran.stderr);
    }
    let ran = sandbox.run(&["chekc"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("did you mean the command `check`?"), "{}", ran.stderr);
}

/// Emacs puts one beside each file that it has changed and not saved: a link to nowhere.
#[cfg(unix)]
#[test]
fn locks_of_emacs_are_no_settings() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let lock = sandbox.path(".teamcity/.#settings.kts");
    std::os::unix::fs::symlink("me@example.org.42:1", lock).expect("a link");
    let ran = sandbox.run(&["check", "--deny", "incomplete"]);
    assert!(ran.code == 0 && ran.stdout.starts_with("valid: "), "{}", ran.stdout);
}

#[cfg(unix)]
#[test]
fn links_out_of_the_settings_are_not_followed() {
    let sandbox =
        Sandbox::new(&[(".teamcity/settings.kts", VALID), (".teamcity/A.kt", ""), ("secret.kt", "}")]);
    let link =
        |target: &str, name: &str| std::os::unix::fs::symlink(target, sandbox.path(name)).expect("a link");
    link("../secret.kt", ".teamcity/Out.kt");
    link("A.kt", ".teamcity/In.kt");
    link("..", ".teamcity/up");
    let ran = sandbox.run(&["-f", "concise"]);
    assert_eq!((ran.code, ran.files()), (0, 3), "{}", ran.stdout);
    assert!(ran.stdout.contains("note[file-not-read] `Out.kt` was not read"), "{}", ran.stdout);
}

#[test]
fn what_cannot_be_read_is_an_error() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID), ("good/settings.kts", VALID)]);
    sandbox.write(".teamcity/Latin.kt", b"// \xe4\n");
    let ran = sandbox.run(&[".", "good"]);
    assert_eq!((ran.code, ran.files()), (2, 1), "the other root is checked all the same");
    assert!(ran.stderr.contains("Latin.kt` is not UTF-8: byte 3"), "{}", ran.stderr);
    let json = sandbox.run(&["-f", "json"]).json();
    assert_eq!((&json["errors"][0]["code"], &json["valid"]), (&"encoding".into(), &false.into()));

    sandbox.write(".teamcity/Latin.kt", &vec![b' '; 16 * 1024 * 1024 + 1]);
    let ran = sandbox.run(&[]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("is too large"), "{}", ran.stderr);
}

#[test]
fn a_pom_cannot_reach_out_of_the_repository() {
    let pom = pom("../../private");
    let sandbox = Sandbox::new(&[
        ("repo/.git/x", ""),
        ("repo/.teamcity/settings.kts", VALID),
        ("repo/.teamcity/pom.xml", &pom),
        ("private/Private.kt", "}"),
    ]);
    let ran = sandbox.run(&["repo", "-f", "concise"]);
    assert_eq!((ran.code, ran.files()), (0, 1), "{}", ran.stdout);
    assert!(ran.stdout.contains("note[file-not-read]"), "{}", ran.stdout);
}
