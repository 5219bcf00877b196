//! The driver on texts in memory.

use super::pipeline::context_ids;
use super::*;

fn session(files: &[(&str, &str)]) -> Session {
    Session::new(files.iter().copied().collect::<Memory>())
}

fn compiled(files: &[(&str, &str)]) -> Compilation {
    let session = session(files);
    session.compile(&session.root(".".into()).expect("a script"))
}

const VALID: &str =
    "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n}\n";

#[test]
fn a_valid_root_is_valid() {
    let compilation = compiled(&[("settings.kts", VALID)]);
    assert_eq!(compilation.verdict(), Verdict::Valid, "{:?}", compilation.diagnostics);
}

#[test]
fn findings_come_sorted_by_file() {
    let files = [("settings.kts", VALID), ("A.kt", "}\n"), ("B.kt", "}\n")];
    let compilation = compiled(&files);
    assert_eq!(compilation.verdict(), Verdict::Invalid);
    let places: Vec<u32> = compilation.diagnostics.iter().map(|found| found.primary.span.file.0).collect();
    assert!(places.is_sorted());
}

#[test]
fn patches_are_run_after_the_script() {
    let patch = "package patches.projects\n\nimport jetbrains.buildServer.configs.kotlin.*\n\
                 import jetbrains.buildServer.configs.kotlin.ui.*\n\n\
                 changeProject(DslContext.projectId) {\n    description = \"patched\"\n}\n";
    let compilation = compiled(&[("settings.kts", VALID), ("patches/projects/_Self.kts", patch)]);
    assert_eq!(compilation.verdict(), Verdict::Valid, "{:?}", compilation.diagnostics);
    let settings = compilation.settings.as_ref().and_then(Settings::root);
    let description = settings.and_then(|project| project.description.as_ref()?.known());
    assert_eq!(description, Some("patched"));
}

#[test]
fn overrides_win_over_the_layout() {
    let layout = Layout::NonPortable { project_id: "Shop".into() };
    let ids = context_ids(
        &layout,
        &IdOverrides { project_name: Some("The shop".into()), ..IdOverrides::default() },
    );
    assert_eq!(
        (ids.portable, ids.root_project.as_str(), ids.root_name.as_str()),
        (false, "Shop", "The shop")
    );
}
