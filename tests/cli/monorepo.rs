//! Settings as people keep them: many folders in one repository, several repositories in one run.

use super::sandbox::{INVALID, Sandbox, VALID};

/// The folders of the roots that a run found, as it tells them when asked to say more.
fn dirs(sandbox: &Sandbox, folder: &str, arguments: &[&str]) -> Vec<String> {
    let ran = sandbox.run_in(folder, &[arguments, &["-v"][..]].concat());
    let counted = |line: &str| line.ends_with(" file") || line.ends_with(" files");
    let told = ran.stderr.lines().filter(|line| counted(line)).filter_map(|line| line.split_once(": "));
    told.map(|(dir, _)| dir.to_owned()).collect()
}

fn monorepo() -> Sandbox {
    let sandbox = Sandbox::new(&[
        (".gitignore", "/build/\n*.tmp\n"),
        ("shop/.teamcity/settings.kts", VALID),
        ("shop/web/.teamcity/settings.kts", VALID),
        ("shop/web/src/main.kt", "}"),
        (".hidden/tools/.teamcity/settings.kts", VALID),
        ("old/.teamcity/Old/settings.kts", VALID),
        ("old/.teamcity/Old_Sub/settings.kts", VALID),
        ("build/copy/.teamcity/settings.kts", INVALID),
        ("x.tmp/.teamcity/settings.kts", INVALID),
        ("lib/.gitignore", "*\n"),
        ("lib/dep/.teamcity/settings.kts", INVALID),
        ("empty/.teamcity/readme.md", ""),
    ]);
    sandbox.write(".git/HEAD", b"ref: refs/heads/main\n");
    sandbox
}

#[test]
fn every_folder_of_settings_below_is_found() {
    let sandbox = monorepo();
    let all =
        [".hidden/tools/.teamcity", "old/.teamcity", "old/.teamcity", "shop/.teamcity", "shop/web/.teamcity"];
    for arguments in [&[][..], &["."], &["check"], &["check", "."]] {
        assert_eq!(dirs(&sandbox, "", arguments), all, "{arguments:?}");
    }
    assert_eq!(sandbox.run(&[]).code, 0);
    assert_eq!(dirs(&sandbox, "", &["old"]), ["old/.teamcity", "old/.teamcity"]);
    assert_eq!(dirs(&sandbox, "", &["shop"]), ["shop/.teamcity"], "its own, and no other");
}

#[test]
fn several_paths_make_one_report() {
    let sandbox = monorepo();
    let ran = dirs(&sandbox, "", &["shop/web", "shop", "old", "shop/web/.teamcity"]);
    assert_eq!(ran, ["shop/web/.teamcity", "shop/.teamcity", "old/.teamcity", "old/.teamcity"]);
    assert_eq!(
        dirs(&sandbox, "shop/web", &["..", "../../old"]),
        ["../.teamcity", "../../old/.teamcity", "../../old/.teamcity"]
    );
    let ignored = sandbox.run(&["build/copy", "shop", "-f", "concise"]);
    assert_eq!(ignored.code, 1, "what is named is checked, ignored or not");
    assert!(ignored.stdout.starts_with("build/copy/.teamcity/settings.kts:"), "{}", ignored.stdout);
}

#[test]
fn where_there_is_nothing_below_it_is_said() {
    let sandbox = Sandbox::new(&[("a/b/c.txt", ""), ("empty/.teamcity/readme.md", "")]);
    assert_eq!(sandbox.run(&["a"]).code, 2);
    assert!(sandbox.run(&["."]).stderr.contains("no TeamCity settings found"));
}

#[test]
fn stored_settings_below_are_found_where_there_is_no_kotlin() {
    let sandbox = Sandbox::new(&[
        ("a/.teamcity/settings.kts", VALID),
        ("b/.teamcity/Shop/project-config.xml", "<project><name>Shop</name></project>"),
    ]);
    assert_eq!(dirs(&sandbox, "", &[]), ["a/.teamcity", "b/.teamcity"]);
}

/// Paths below two repositories would be the same: they are given from where the user stands.
#[test]
fn two_repositories_are_told_apart() {
    let sandbox =
        Sandbox::new(&[("one/.teamcity/settings.kts", INVALID), ("two/.teamcity/settings.kts", INVALID)]);
    sandbox.write("one/.git/HEAD", b"");
    sandbox.write("two/.git/HEAD", b"");
    let json = sandbox.run(&["one", "two", "-f", "json"]).json();
    let text = json.to_string();
    assert!(
        text.contains("\"one/.teamcity/settings.kts\"") && text.contains("\"two/.teamcity/settings.kts\""),
        "{text}"
    );
    let concise = sandbox.run(&["one", "two", "-f", "concise"]).stdout;
    assert!(
        concise.contains("one/.teamcity/settings.kts:") && concise.contains("two/.teamcity/settings.kts:"),
        "{concise}"
    );
    let one = sandbox.run(&["one", "-f", "json"]).json().to_string();
    assert!(one.contains("\".teamcity/settings.kts\""), "below the repository, as before: {one}");
}

#[test]
fn threads_change_nothing() {
    let sandbox = monorepo();
    let big: String = (0..3000).map(|at| format!("val name{at} = missing{at}\n")).collect();
    sandbox.write("shop/.teamcity/Big.kt", big.as_bytes());
    sandbox.write("old/.teamcity/Big.kt", big.as_bytes());
    let run = |threads: &str, format: &str| sandbox.run(&["--threads", threads, "-f", format]);
    for format in ["full", "concise", "json"] {
        let one = run("1", format);
        assert_eq!(one.code, 1);
        for threads in ["2", "8"] {
            assert!(run(threads, format).stdout == one.stdout, "{format}, {threads} threads");
        }
    }
    assert_eq!(sandbox.run(&["--threads", "0"]).code, 2);
}
