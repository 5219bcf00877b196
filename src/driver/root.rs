//! What a settings root consists of.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use indexmap::IndexMap;

use super::pom::PomFile;
use crate::eval::DataFiles;
use crate::model::Settings;
use crate::sema::ClassPath;

/// The script that makes a folder a settings folder.
pub const SCRIPT: &str = "settings.kts";

/// How the ids of a settings folder are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layout {
    /// `.teamcity/settings.kts`: ids are relative to the project that the server gives.
    Portable,
    /// `.teamcity/<ProjectId>/settings.kts`: ids are absolute.
    NonPortable {
        /// The name of the folder: the project's id.
        project_id: String,
    },
}

/// A file of a settings root; the session has its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// The path as people see it, with `/`; the session reads the file by it.
    pub path: Utf8PathBuf,
    /// The path in machine formats: below the repository's root, with `/`.
    pub reported: Utf8PathBuf,
    /// The path below the settings root.
    pub relative: Utf8PathBuf,
}

impl InputFile {
    /// The file at `path` of the settings in `dir`.
    pub fn new(path: Utf8PathBuf, dir: &Utf8Path) -> Self {
        let relative = path.strip_prefix(dir).unwrap_or(&path).to_owned();
        Self { reported: path.clone(), relative, path }
    }

    /// The settings root that it lies in, as machine formats show it.
    pub(super) fn reported_root(&self) -> Utf8PathBuf {
        let above = self.reported.ancestors().nth(self.relative.components().count());
        above.unwrap_or(Utf8Path::new("")).to_owned()
    }
}

/// A file that belongs to the settings but was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The path below the settings root.
    pub relative: Utf8PathBuf,
    /// Why, as the end of "`x.kt` was not read: ...".
    pub reason: String,
}

/// One settings folder, by the names of its files.
#[derive(Debug, Clone)]
pub struct SettingsRoot {
    /// The folder as people see it.
    pub dir: Utf8PathBuf,
    /// How ids are meant.
    pub layout: Layout,
    /// The script to run, by its index in `files`.
    pub script: usize,
    /// Its own `.kt` and `.kts` files, patches left out, sorted by path. What is wrong in them is reported, whether it
    /// runs or not.
    pub files: Vec<InputFile>,
    /// Files that belong to other roots of the same folder: they are taken in where they are needed, and what never runs
    /// in them is the other root's business.
    pub others: Arc<Vec<InputFile>>,
    /// The patches that a server committed (`patches/**`).
    pub patches: Vec<InputFile>,
    /// All files below the settings root, where a script may read and list them.
    pub data: Arc<DataFiles>,
    /// What was left out.
    pub unread: Vec<Unread>,
    /// The pom beside them.
    pub pom: Option<PomFile>,
    /// The libraries that the pom adds.
    pub class_path: ClassPath,
    /// `contextParameters` of the pom.
    pub context_parameters: IndexMap<String, String>,
    /// What the settings were before, if it is to be told what changes.
    pub earlier: Option<Arc<Settings>>,
}

impl SettingsRoot {
    /// Portable settings in `dir` that consist of the files at `paths`. The script is the one that lies nearest.
    pub fn of_files(dir: &Utf8Path, paths: impl IntoIterator<Item = Utf8PathBuf>) -> Self {
        let mut root = Self {
            dir: dir.to_owned(),
            layout: Layout::Portable,
            script: 0,
            files: Vec::new(),
            others: Arc::default(),
            patches: Vec::new(),
            data: Arc::default(),
            unread: Vec::new(),
            pom: None,
            class_path: ClassPath::default(),
            context_parameters: IndexMap::new(),
            earlier: None,
        };
        let is_kotlin = |path: &Utf8PathBuf| matches!(path.extension(), Some("kt" | "kts"));
        for path in paths.into_iter().filter(is_kotlin) {
            let file = InputFile::new(path, dir);
            let patch = file.relative.starts_with("patches");
            if patch { root.patches.push(file) } else { root.files.push(file) }
        }
        root.files.sort_by(|one, other| one.path.cmp(&other.path));
        let is_script = |file: &InputFile| file.relative == SCRIPT;
        root.script = root.files.iter().position(is_script).unwrap_or(0);
        root
    }

    /// The patches in the order in which they are run: what is created has to be there before what is put in it.
    pub(super) fn patches_in_order(&self) -> Vec<&InputFile> {
        let mut patches: Vec<&InputFile> = self.patches.iter().collect();
        patches.sort_by_cached_key(|patch| (rank(&patch.relative), &patch.relative));
        patches
    }
}

/// When the patches of a folder are run.
fn rank(path: &Utf8Path) -> usize {
    const ORDER: [&str; 4] = ["projects", "vcsRoots", "templates", "buildTypes"];
    let folder = path.parent().and_then(Utf8Path::file_name);
    ORDER.iter().position(|name| Some(*name) == folder).unwrap_or(ORDER.len())
}
