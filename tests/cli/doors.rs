//! The door to the disk: what a repository holds cannot make the tool read or write anything outside of it, wait for
//! ever, or leave half of something behind.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;

use super::sandbox::{Ran, Sandbox, VALID};

const SECRET: &str = "Zq7SECRETzz41kQ9";

const BUILD: &str = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n    buildType {\n        \
                     id(\"A\")\n        name = \"A\"\n    }\n}\n";

/// A repository in `repo` with a folder and a file beside it that are nobody's business.
fn sandbox(settings: &str) -> Sandbox {
    let sandbox = Sandbox::new(&[("repo/.teamcity/settings.kts", settings), ("far/file", SECRET)]);
    fs::remove_dir(sandbox.path(".git")).expect("the outer repository");
    fs::create_dir(sandbox.path("repo/.git")).expect("a repository");
    sandbox
}

/// A link of the repository to what is told from the sandbox's folder.
fn link(sandbox: &Sandbox, name: &str, target: &str) {
    let path = sandbox.path("repo").join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    symlink(sandbox.path(target), path).expect("a link");
}

fn assert_hidden(ran: &Ran) {
    assert!(!ran.stdout.contains(SECRET) && !ran.stderr.contains(SECRET), "{}{}", ran.stdout, ran.stderr);
}

const OUTPUT: &str = ".teamcity/target/generated-configs";

#[test]
fn links_among_the_outputs_are_neither_read_nor_written_through() {
    for (name, target) in [
        (OUTPUT, "far"),
        (".teamcity/target", "far"),
        (&*format!("{OUTPUT}/RootProjectId"), "far"),
        (&*format!("{OUTPUT}/RootProjectId/buildTypes"), "far"),
        (&*format!("{OUTPUT}/RootProjectId/project-config.xml"), "far/file"),
        (&*format!("{OUTPUT}/.tcdsl-files"), "far/file"),
    ] {
        let sandbox = sandbox(BUILD);
        link(&sandbox, name, target);
        for arguments in [&["compile", "--check"][..], &["compile"]] {
            let ran = sandbox.run_in("repo", arguments);
            assert!((0..3).contains(&ran.code), "{name}: {}", ran.stderr);
            assert_hidden(&ran);
        }
        let far: Vec<_> = fs::read_dir(sandbox.path("far")).expect("a folder").collect();
        assert_eq!((far.len(), &*sandbox.read("far/file")), (1, SECRET), "{name}");
    }
}

#[test]
fn a_named_folder_stays_in_its_repository() {
    let sandbox = sandbox(BUILD);
    link(&sandbox, "out", "far");
    let ran = sandbox.run_in("repo", &["compile", "-o", "out/below"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(!sandbox.path("far/below").exists());
    assert_eq!(sandbox.run_in("repo", &["compile", "-o", "../far/below"]).code, 0, "named as it is");
    assert!(sandbox.path("far/below/RootProjectId/project-config.xml").exists());
}

#[test]
fn links_out_of_the_repository_are_not_read() {
    let pom = format!(
        "<project><build><plugins><plugin><configuration><contextParameters><leak>{SECRET}</leak></contextParameters>\
         </configuration></plugin></plugins></build></project>"
    );
    let leaking = VALID
        .replace("project {\n", "project {\n    description = DslContext.getParameter(\"leak\", \"\")\n");
    let sandbox = sandbox(&leaking);
    sandbox.write("far/pom.xml", pom.as_bytes());
    link(&sandbox, ".teamcity/pom.xml", "far/pom.xml");
    let ran = sandbox.run_in("repo", &["compile", "--allow-incomplete", "--emit", "json", "-o", "-"]);
    assert_hidden(&ran);
    assert!(ran.stderr.contains("`pom.xml` was not read"), "{}", ran.stderr);

    for (name, target) in [("tcdsl.toml", "far/file"), ("named.toml", "far/file")] {
        link(&sandbox, name, target);
        let ran = sandbox.run_in("repo", &["check", "--config", name]);
        assert_eq!(ran.code, 2, "{name}");
        assert_hidden(&ran);
    }
    link(&sandbox, "a.kts", "far/file");
    let ran = sandbox.run_in("repo", &["parse", "a.kts"]);
    assert_eq!(ran.code, 2);
    assert_hidden(&ran);
}

#[test]
fn settings_behind_a_link_out_of_the_repository_are_refused() {
    let sandbox = sandbox(VALID);
    sandbox.write("far/settings.kts", format!("val x = (\"{SECRET}\"\n").as_bytes());
    fs::remove_dir_all(sandbox.path("repo/.teamcity")).expect("a folder");
    link(&sandbox, ".teamcity", "far");
    for arguments in [&["check"][..], &["check", "."], &["check", ".teamcity"]] {
        let ran = sandbox.run_in("repo", arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.stderr.contains("leads out of the repository"), "{}", ran.stderr);
        assert_hidden(&ran);
    }
}

/// Folders of settings deep in a repository may be links: out of it, to others in it, to some that are found anyway.
#[test]
fn links_to_settings_deep_in_a_repository_are_told_or_followed() {
    let sandbox = sandbox(VALID);
    fs::rename(sandbox.path("repo/.teamcity"), sandbox.path("repo/kept")).expect("a folder");
    sandbox.write("repo/own/.teamcity/settings.kts", VALID.as_bytes());
    sandbox.write("far/settings.kts", VALID.as_bytes());
    fs::create_dir_all(sandbox.path("repo/deep")).expect("a folder");
    link(&sandbox, "deep/.teamcity", "repo/kept");
    link(&sandbox, "deep/.teamcity2", "repo/own/.teamcity");
    link(&sandbox, "deep/.teamcity3", "far");
    let ran = sandbox.run_in("repo", &["check", "-f", "concise"]);
    assert_eq!(ran.code, 2, "{} {}", ran.stdout, ran.stderr);
    assert!(
        ran.stderr.contains(".teamcity3") && ran.stderr.contains("leads out of the repository"),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.stderr.matches("leads out of the repository").count(), 1);
    fs::remove_file(sandbox.path("repo/deep/.teamcity3")).expect("a link");
    let ran = sandbox.run_in("repo", &["check", "-f", "json"]);
    assert!(ran.code == 0 && ran.stdout.contains("\"roots\": 2"), "{} {}", ran.stdout, ran.stderr);
}

#[test]
fn what_is_left_out_is_told() {
    let sandbox = sandbox(VALID);
    link(&sandbox, ".teamcity/more", "far");
    link(&sandbox, ".teamcity/Far.kt", "far/file");
    link(&sandbox, ".teamcity/notes.txt", "far/file");
    let ran = sandbox.run_in("repo", &["check", "-f", "concise"]);
    assert!(ran.stdout.contains("`more` was not read") && ran.stdout.contains("`Far.kt` was not read"));
    assert!(!ran.stdout.contains("notes"), "no script reads it: {}", ran.stdout);
}

#[test]
fn what_a_script_reads_stays_inside() {
    let reading = VALID
        .replace("project {", "project {\n    description = File(\"notes.txt\").readText()")
        .replacen("\n\n", "\nimport java.io.File\n\n", 1);
    let sandbox = sandbox(&reading);
    link(&sandbox, ".teamcity/notes.txt", "far/file");
    let ran = sandbox.run_in("repo", &["compile", "--allow-incomplete", "--emit", "json", "-o", "-"]);
    assert_hidden(&ran);
    assert!(ran.stderr.contains("incomplete"), "{}", ran.stderr);
}

#[test]
fn endless_devices_and_pipes_are_not_read() {
    for (name, arguments) in [
        (".teamcity/pom.xml", &["check"][..]),
        ("tcdsl.toml", &["check"]),
        (".teamcity/Endless.kt", &["check"]),
        (&*format!("{OUTPUT}/.tcdsl-files"), &["compile"]),
        (&*format!("{OUTPUT}/RootProjectId/project-config.xml"), &["compile", "--check"]),
        ("baseline.json", &["check", "--baseline", "baseline.json"]),
    ] {
        let sandbox = sandbox(BUILD);
        link(&sandbox, name, "/dev/zero");
        assert!((0..3).contains(&sandbox.run_in("repo", arguments).code), "{name}: a device");
        fs::remove_file(sandbox.path("repo").join(name)).expect("a link");
        let path = sandbox.path("repo").join(name);
        rustix::fs::mkfifoat(rustix::fs::CWD, path, 0o600.into()).expect("a pipe");
        assert!((0..3).contains(&sandbox.run_in("repo", arguments).code), "{name}: a pipe");
    }
}

#[test]
fn what_a_run_that_was_cut_short_left_is_cleared_away() {
    let sandbox = sandbox(BUILD);
    let left = "repo/out/RootProjectId/buildTypes/RootProjectId_Old.xml";
    sandbox.write(left, b"old");
    sandbox.write(
        "repo/out/.tcdsl-files",
        b"RootProjectId/buildTypes/RootProjectId_Old.xml\nRootProjectId/gone.xml\n",
    );
    sandbox.write("repo/out/.tcdsl-new/7", b"half a fi");
    assert_eq!(sandbox.run_in("repo", &["compile", "-o", "out"]).code, 0);
    assert!(!sandbox.path(left).exists() && !sandbox.path("repo/out/.tcdsl-new").exists());
}

#[test]
fn all_is_written_or_nothing() {
    let sandbox = sandbox(BUILD);
    sandbox.write("repo/out/RootProjectId/buildTypes", b"a file where a folder is to be");
    let ran = sandbox.run_in("repo", &["compile", "-o", "out"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(!sandbox.path("repo/out/RootProjectId/project-config.xml").exists());
    assert!(!sandbox.path("repo/out/.tcdsl-new").exists());
}
