//! Paths as people and machines see them.

use std::collections::BTreeSet;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

use super::disk::{canonical, current_folder, repository};

/// Where the process stands.
pub(super) struct Place {
    folder: Option<Utf8PathBuf>,
    /// Whether a run is about several repositories: a path below one of them does not tell where it lies.
    several: bool,
}

impl Place {
    /// The current folder.
    pub(super) fn here() -> Self {
        Self { folder: current_folder(), several: false }
    }

    /// The current folder, for a run about the settings in `dirs`.
    pub(super) fn of_run<'d>(dirs: impl Iterator<Item = &'d Utf8Path>) -> Self {
        let repository_of = |dir: &Utf8Path| repository(&canonical(dir).ok()?).map(Utf8Path::to_owned);
        let repositories: BTreeSet<_> = dirs.map(repository_of).collect();
        Self { several: repositories.len() > 1, ..Self::here() }
    }

    /// Whether the current folder lies in a repository.
    pub(super) fn is_in_repository(&self) -> bool {
        self.folder.as_deref().and_then(repository).is_some()
    }

    /// The current folder's path, when it has one that can be shown.
    pub(super) fn folder(&self) -> Option<&Utf8Path> {
        self.folder.as_deref()
    }

    /// `dir` as machine formats show it: below its repository if the run is about one, else below the current folder, else
    /// whole.
    pub(super) fn reported(&self, dir: &Utf8Path) -> Utf8PathBuf {
        let absolute = canonical(dir).unwrap_or_else(|_| dir.to_owned());
        let repository = if self.several { None } else { repository(&absolute) };
        let below = repository.and_then(|folder| absolute.strip_prefix(folder).ok());
        let below = below.or_else(|| absolute.strip_prefix(self.folder.as_ref()?).ok());
        slashes(below.unwrap_or(&absolute))
    }
}

/// Whether `path` lies in the repository of `dir`; without a repository, whether it lies in the folder above `dir`.
pub(super) fn is_near(path: &Utf8Path, dir: &Utf8Path) -> bool {
    let (Ok(path), Ok(dir)) = (canonical(path), canonical(dir)) else { return false };
    repository(&dir).or_else(|| dir.parent()).is_some_and(|outer| path.starts_with(outer))
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
