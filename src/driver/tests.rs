//! The driver on texts in memory.

use super::*;

fn root(files: &[(&str, &str)]) -> SettingsRoot {
    let files = files.iter().map(|(path, text)| InputFile {
        path: Utf8PathBuf::from(".teamcity").join(path),
        reported: Utf8PathBuf::from("repo/.teamcity").join(path),
        relative: (*path).into(),
        text: (*text).into(),
    });
    SettingsRoot {
        dir: ".teamcity".into(),
        layout: Layout::Portable,
        script: 0,
        files: files.collect(),
        patches: Vec::new(),
        data: DataFiles::default(),
        unread: Vec::new(),
        context_parameters: IndexMap::new(),
    }
}

const SCRIPT: &str =
    "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n}\n";

#[test]
fn a_valid_root_is_valid() {
    let compilation = compile(root(&[("settings.kts", SCRIPT)]), &Options::default());
    assert_eq!(compilation.verdict(), Verdict::Valid, "{:?}", compilation.diagnostics);
}

#[test]
fn findings_come_sorted_by_file() {
    let files = [("settings.kts", SCRIPT), ("A.kt", "}\n"), ("B.kt", "}\n")];
    let compilation = compile(root(&files), &Options::default());
    assert_eq!(compilation.verdict(), Verdict::Invalid);
    let places: Vec<u32> = compilation.diagnostics.iter().map(|found| found.primary.span.file.0).collect();
    assert!(places.is_sorted());
}

#[test]
fn patches_are_run_after_the_script() {
    let mut root = root(&[("settings.kts", SCRIPT)]);
    root.patches.push(InputFile {
        path: ".teamcity/patches/projects/_Self.kts".into(),
        reported: "repo/.teamcity/patches/projects/_Self.kts".into(),
        relative: "patches/projects/_Self.kts".into(),
        text: "package patches.projects\n\nimport jetbrains.buildServer.configs.kotlin.*\n\
               import jetbrains.buildServer.configs.kotlin.ui.*\n\n\
               changeProject(DslContext.projectId) {\n    description = \"patched\"\n}\n"
            .into(),
    });
    let compilation = compile(root, &Options::default());
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
