//! The patches of a settings root: they are files like the others, run after the script.

use std::ops::Range;

use camino::Utf8Path;

use super::SettingsRoot;

/// Puts the patches after the other files and returns their places, in the order in which they are run: what is created
/// has to be there before what is put in it.
pub(super) fn append(root: &mut SettingsRoot) -> Range<usize> {
    let mut patches = std::mem::take(&mut root.patches);
    patches.sort_by_cached_key(|patch| (rank(&patch.relative), patch.relative.clone()));
    let first = root.files.len();
    root.files.append(&mut patches);
    first..root.files.len()
}

/// When the patches of a folder are run.
fn rank(path: &Utf8Path) -> usize {
    const ORDER: [&str; 4] = ["projects", "vcsRoots", "templates", "buildTypes"];
    let folder = path.parent().and_then(Utf8Path::file_name);
    ORDER.iter().position(|name| Some(*name) == folder).unwrap_or(ORDER.len())
}
