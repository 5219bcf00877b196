//! `check --since`: what an earlier state of the settings says about the present one.

use super::sandbox::{Sandbox, VALID};

fn settings(id: &str) -> String {
    format!(
        "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {{\n    buildType {{\n        \
         id(\"{id}\")\n        name = \"Compile\"\n    }}\n}}\n"
    )
}

const NOW: &str = "now/.teamcity/settings.kts";
const BEFORE: &str = "before/.teamcity/settings.kts";

#[test]
fn another_id_is_told() {
    let sandbox = Sandbox::new(&[(NOW, &settings("New")), (BEFORE, &settings("Old"))]);
    let ran = sandbox.run(&["check", "now", "--since", "before", "-f", "concise"]);
    let told = "now/.teamcity/settings.kts:6:5: warning[lost-build-history] `New` was `Old` before: its builds stay with the old id\n";
    assert!(ran.stdout.starts_with(told), "{}", ran.stdout);
    assert_eq!(ran.code, 0);
    let ran = sandbox.run(&["check", "now", "--since", "before/.teamcity", "--fail-on", "warning"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    let ran = sandbox.run(&["check", "now", "--since", "now", "-f", "concise"]);
    assert!(ran.stdout.starts_with("valid: 1 project"), "{}", ran.stdout);
}

#[test]
fn each_root_is_laid_beside_its_own_earlier_state() {
    let sandbox = Sandbox::new(&[
        ("now/a/.teamcity/settings.kts", &settings("A")),
        ("now/b/.teamcity/settings.kts", &settings("B")),
        ("before/a/.teamcity/settings.kts", &settings("B")),
        ("before/b/.teamcity/settings.kts", &settings("B")),
        ("now/c/.teamcity/settings.kts", VALID),
    ]);
    let ran = sandbox.run(&["check", "now", "--since", "before", "-f", "concise"]);
    assert!(
        ran.stdout.starts_with("now/a/.teamcity/settings.kts:6:5: warning[lost-build-history]"),
        "{}",
        ran.stdout
    );
    assert_eq!(ran.stdout.matches("lost-build-history").count(), 1, "{}", ran.stdout);
    assert!(
        ran.stderr.contains("`now/c/.teamcity`: `before` has no earlier state of these settings"),
        "{}",
        ran.stderr
    );
}

#[test]
fn settings_of_another_kind_are_no_earlier_state() {
    let sandbox = Sandbox::new(&[
        (NOW, &settings("A")),
        ("before/.teamcity/Shop/project-config.xml", "<project><name>Shop</name></project>\n"),
    ]);
    let ran = sandbox.run(&["check", "now", "--since", "before", "-f", "concise"]);
    assert!(!ran.stdout.contains("lost-build-history"), "{}", ran.stdout);
    assert!(ran.stderr.contains("has no earlier state"), "{}", ran.stderr);
}

#[test]
fn an_earlier_state_that_is_not_there_makes_the_run_fail() {
    let sandbox = Sandbox::new(&[(NOW, &settings("A"))]);
    let ran = sandbox.run(&["check", "now", "--since", "nowhere"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("nowhere"), "{}", ran.stderr);
}
