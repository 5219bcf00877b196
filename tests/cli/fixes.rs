//! `check --fix`, `--unsafe-fixes` and `--diff`: what is written, what is shown, what stays as it is.

use std::fs;

use super::sandbox::Sandbox;

const HEAD: &str = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\n";

/// A script whose name has a safe fix and whose description has an unsafe one.
fn script() -> String {
    format!(
        "{HEAD}project {{\n    buildType {{\n        id(\"Build\")\n        name: \"Build\"\n        descripton = \"x\"\n    }}\n}}\n"
    )
}

const SCRIPT: &str = ".teamcity/settings.kts";

#[test]
fn safe_fixes_are_written_and_unsafe_ones_when_asked_for() {
    let sandbox = Sandbox::new(&[(SCRIPT, &script())]);
    let safe = sandbox.run(&["check", "--fix"]);
    assert_eq!(safe.code, 1, "{}", safe.stdout);
    assert_eq!(safe.stderr, "1 finding fixed in 1 file\n");
    assert!(safe.stdout.contains("`descripton`"), "what is left is reported: {}", safe.stdout);
    assert!(!safe.stdout.contains("not `:`"), "and nothing else: {}", safe.stdout);
    assert_eq!(sandbox.read(SCRIPT), script().replace("name:", "name ="));

    let all = sandbox.run(&["check", "--unsafe-fixes"]);
    assert_eq!((all.code, &*all.stderr), (0, "1 finding fixed in 1 file\n"), "{}", all.stdout);
    assert_eq!(
        sandbox.read(SCRIPT),
        script().replace("name:", "name =").replace("descripton", "description")
    );

    let again = sandbox.run(&["check", "--unsafe-fixes"]);
    assert_eq!((again.code, &*again.stderr), (0, ""), "there is nothing left to fix");
}

#[test]
fn a_difference_is_shown_and_nothing_is_written() {
    let sandbox = Sandbox::new(&[(SCRIPT, &script())]);
    let shown = sandbox.run(&["check", "--diff", "--unsafe-fixes"]);
    assert_eq!(shown.code, 1);
    assert_eq!(shown.stderr, "2 findings would be fixed in 1 file\n");
    assert_eq!(
        shown.stdout,
        "--- .teamcity/settings.kts\n+++ .teamcity/settings.kts\n@@ -5,7 +5,7 @@\n project {\n     buildType {\n         \
         id(\"Build\")\n-        name: \"Build\"\n-        descripton = \"x\"\n+        name = \"Build\"\n+        description \
         = \"x\"\n     }\n }\n"
    );
    assert_eq!(sandbox.read(SCRIPT), script());
    let right = Sandbox::new(&[(SCRIPT, &format!("{HEAD}project {{\n}}\n"))]).run(&["check", "--diff"]);
    assert_eq!((right.code, &*right.stdout, &*right.stderr), (0, "", ""));
}

#[test]
fn that_no_fix_would_be_applied_is_told() {
    let sandbox = Sandbox::new(&[(SCRIPT, &format!("{HEAD}project {{\n    nothingLikeThat()\n}}\n"))]);
    let shown = sandbox.run(&["check", "--diff"]);
    let told = "1 finding without a fix that would be applied; `--unsafe-fixes` takes more fixes\n";
    assert_eq!((shown.code, &*shown.stdout, &*shown.stderr), (1, "", told));
    let shown = sandbox.run(&["check", "--diff", "--unsafe-fixes"]);
    assert_eq!((shown.code, &*shown.stderr), (1, "1 finding without a fix that would be applied\n"));
}

#[test]
fn a_document_stays_alone_on_stdout() {
    let sandbox = Sandbox::new(&[(SCRIPT, &script())]);
    let shown = sandbox.run(&["check", "--diff", "-f", "json"]);
    assert_eq!(shown.json()["diagnostics"][0]["rule"], "syntax-error", "it tells of the files as they are");
    assert!(shown.stderr.contains("+        name = \"Build\""), "{}", shown.stderr);
    let fixed = sandbox.run(&["check", "--fix", "-f", "json"]);
    let left = fixed.json()["diagnostics"][0]["rule"].clone();
    assert_eq!(left, "unresolved-reference", "it tells of the files as they are now");
}

#[test]
fn a_difference_shows_no_secret() {
    let text = script().replace("name:", "params { password(\"p\", \"Hunter-2\") }\n        name:");
    let sandbox = Sandbox::new(&[(SCRIPT, &text)]);
    let shown = sandbox.run(&["check", "--diff", "--unsafe-fixes"]);
    assert!(shown.stdout.contains("password(\"p\", \"********\")"), "{}", shown.stdout);
    assert!(!shown.stdout.contains("Hunter"), "{}", shown.stdout);
}

#[test]
fn line_ends_and_the_mark_stay() {
    let text = "\u{feff}version = \"2024.03\"\n\nproject {\n    name: \"x\"\n}\n".replace('\n', "\r\n");
    let sandbox = Sandbox::new(&[(SCRIPT, &text)]);
    let fixed = sandbox.run(&["check", "--fix"]);
    assert!(fixed.stderr.contains("fixed in 1 file"), "{}", fixed.stderr);
    let after = sandbox.read(SCRIPT);
    assert!(
        after.starts_with("\u{feff}import jetbrains.buildServer.configs.kotlin.version\r\n"),
        "{after:?}"
    );
    assert!(after.contains("    name = \"x\"\r\n"), "{after:?}");
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count(), "{after:?}");
    assert_eq!(after.matches('\u{feff}').count(), 1);
}

#[test]
fn patches_and_other_files_stay_as_they_are() {
    let wrong = "import jetbrains.buildServer.configs.kotlin.*\n\nfun unused() { val a: String = 'two' }\n";
    let files = [
        (SCRIPT, format!("{HEAD}project {{\n}}\n")),
        (".teamcity/Own.kt", wrong.to_owned()),
        (".teamcity/patches/projects/Own.kts", wrong.to_owned()),
        (".teamcity/target/Built.kt", wrong.to_owned()),
        ("src/Main.kt", wrong.to_owned()),
    ];
    let sandbox = Sandbox::new(&files.each_ref().map(|(path, text)| (*path, &**text)));
    let fixed = sandbox.run(&["check", "--unsafe-fixes"]);
    assert_eq!(fixed.stderr, "1 finding fixed in 1 file\n", "{}", fixed.stdout);
    assert_eq!(sandbox.read(".teamcity/Own.kt"), wrong.replace("'two'", "\"two\""));
    for path in [".teamcity/patches/projects/Own.kts", ".teamcity/target/Built.kt", "src/Main.kt"] {
        assert_eq!(sandbox.read(path), wrong, "{path}");
    }
    assert!(!sandbox.path(".teamcity/.tcdsl-new").exists());
}

#[test]
#[cfg(unix)]
fn what_lies_behind_a_link_is_not_written() {
    let text = "import jetbrains.buildServer.configs.kotlin.*\n\nfun unused() { val a: String = 'two' }\n";
    let sandbox = Sandbox::new(&[(SCRIPT, &script()), ("shared/Own.kt", text)]);
    std::os::unix::fs::symlink("../shared/Own.kt", sandbox.path(".teamcity/Own.kt")).expect("a link");
    let outside = sandbox.run(&["check", "--fix"]);
    assert!(outside.stdout.contains("not `:`") || outside.stderr.contains("fixed"), "{}", outside.stderr);
    assert_eq!(sandbox.read("shared/Own.kt"), text);

    let sandbox = Sandbox::new(&[(SCRIPT, &script()), (".teamcity/parts/Own.kt", text)]);
    std::os::unix::fs::symlink("parts/Own.kt", sandbox.path(".teamcity/Other.kt")).expect("a link");
    let inside = sandbox.run(&["check", "--fix"]);
    assert_eq!(inside.code, 2, "{}\n{}", inside.stdout, inside.stderr);
    assert_eq!(sandbox.read(SCRIPT), script(), "with a link among them, none is written");
    assert_eq!(sandbox.read(".teamcity/parts/Own.kt"), text);
}

#[test]
fn what_the_baseline_holds_is_not_fixed() {
    let text = format!(
        "{HEAD}project {{\n    vcsRoot(Main)\n}}\n\nobject Main : jetbrains.buildServer.configs.kotlin.vcs.GitVcsRoot({{\n    name = \
         \"Main\"\n    url = \"https://example.com/a.git\"\n    branch = \"refs/heads/main\"\n    branchSpec = \
         \"+refs/heads/*\"\n}})\n"
    );
    let sandbox = Sandbox::new(&[(SCRIPT, &text)]);
    let written = sandbox.run(&["check", "--write-baseline", "known.json"]);
    assert_eq!(written.code, 0, "{}", written.stderr);
    let known = sandbox.run(&["check", "--unsafe-fixes", "--baseline", "known.json"]);
    assert_eq!((known.code, &*known.stderr), (0, ""));
    assert_eq!(sandbox.read(SCRIPT), text);
    let all = sandbox.run(&["check", "--unsafe-fixes"]);
    assert_eq!(all.stderr, "1 finding fixed in 1 file\n");
    assert_eq!(sandbox.read(SCRIPT), text.replace("+refs", "+:refs"));
}

#[test]
fn what_does_not_hold_is_taken_back_and_told() {
    let text = format!(
        "{HEAD}project {{\n    features {{\n        feature {{\n            type = \"OAuthProvider\"\n            id = \"HUB\"\n            \
         param(\"providerType\", \"Docker\")\n            param(\"displayName\", \"Hub\")\n            param(\"repositoryUrl\", \
         \"https://docker.io\")\n            param(\"userName\", \"us\")\n            param(\"userPass\", \"Hunter-2\")\n        }}\n    \
         }}\n}}\n"
    );
    let sandbox = Sandbox::new(&[(SCRIPT, &text)]);
    let tried = sandbox.run(&["check", "--unsafe-fixes"]);
    assert!(
        tried.stderr.starts_with(".teamcity/settings.kts:14:31: not applied: write `secure:` before the name (secret-without-secure): line 14 would get another finding: plain-text-secret"),
        "{}",
        tried.stderr
    );
    assert!(!tried.stderr.contains("Hunter"), "{}", tried.stderr);
    assert_eq!(sandbox.read(SCRIPT), text);
}

#[test]
fn files_that_cannot_be_written_keep_the_report_true() {
    let sandbox = Sandbox::new(&[(SCRIPT, &script())]);
    let folder = sandbox.path(".teamcity");
    // A folder in the place of the one that new files are written to first.
    fs::create_dir_all(folder.join(".tcdsl-new")).expect("a folder");
    let fixed = sandbox.run(&["check", "--fix"]);
    assert_eq!(
        fixed.stderr, "1 finding fixed in 1 file\n",
        "what a run that was cut short left is cleared away"
    );
    assert!(!folder.join(".tcdsl-new").exists());
}
