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
fn patches_make_it_incomplete() {
    let mut root = root(&[("settings.kts", SCRIPT)]);
    root.patches.push("patches/projects/_Self.kts".into());
    let compilation = compile(root, &Options::default());
    assert_eq!(compilation.verdict(), Verdict::Incomplete);
    assert_eq!(compilation.diagnostics[0].message, "1 patch is not applied");
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
