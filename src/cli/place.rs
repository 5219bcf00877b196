//! Paths as people and machines see them.

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

/// Where the process stands.
pub(super) struct Place {
    folder: Option<Utf8PathBuf>,
}

impl Place {
    /// The current folder.
    pub(super) fn here() -> Self {
        let folder = std::env::current_dir().ok().and_then(|path| Utf8PathBuf::from_path_buf(path).ok());
        Self { folder: folder.map(|path| path.canonicalize_utf8().unwrap_or(path)) }
    }

    /// The current folder's path, when it has one that can be shown.
    pub(super) fn folder(&self) -> Option<&Utf8Path> {
        self.folder.as_deref()
    }

    /// `dir` as machine formats show it: below its repository, else below the current folder, else whole.
    pub(super) fn reported(&self, dir: &Utf8Path) -> Utf8PathBuf {
        let absolute = dir.canonicalize_utf8().unwrap_or_else(|_| dir.to_owned());
        let repository = absolute.ancestors().find(|folder| folder.join(".git").exists());
        let below = repository.and_then(|folder| absolute.strip_prefix(folder).ok());
        let below = below.or_else(|| absolute.strip_prefix(self.folder.as_ref()?).ok());
        slashes(below.unwrap_or(&absolute))
    }
}

/// `path` with `.` left out, `..` worked in and `/` between its parts.
pub(super) fn clean(path: &Utf8Path) -> Utf8PathBuf {
    let mut out = Utf8PathBuf::new();
    for part in path.components() {
        match part {
            Utf8Component::CurDir => {}
            Utf8Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            Utf8Component::ParentDir if out.has_root() => {}
            part => out.push(part),
        }
    }
    if out.as_str().is_empty() { Utf8PathBuf::from(".") } else { slashes(&out) }
}

/// `dir/name`; just `name` in the current folder.
pub(super) fn join(dir: &Utf8Path, name: &Utf8Path) -> Utf8PathBuf {
    clean(&dir.join(name))
}

fn slashes(path: &Utf8Path) -> Utf8PathBuf {
    if cfg!(windows) { path.as_str().replace('\\', "/").into() } else { path.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_cleaned() {
        for (path, cleaned) in
            [("./a/./b", "a/b"), (".", "."), ("a/..", "."), ("../../a/../b", "../../b"), ("/a/../..", "/")]
        {
            assert_eq!(clean(path.into()), cleaned, "{path}");
        }
    }
}
