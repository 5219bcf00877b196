//! Where paths lie, and which folder a path must not leave: its repository.

use camino::{Utf8Path, Utf8PathBuf};

/// Where the process stands.
pub(in crate::cli) fn current_folder() -> Option<Utf8PathBuf> {
    let path = Utf8PathBuf::from_path_buf(std::env::current_dir().ok()?).ok()?;
    Some(canonical(&path).unwrap_or(path))
}

/// `path` from the top, with all links followed.
pub(in crate::cli) fn canonical(path: &Utf8Path) -> std::io::Result<Utf8PathBuf> {
    path.canonicalize_utf8()
}

/// The root of the repository that `absolute` lies in.
pub(in crate::cli) fn repository(absolute: &Utf8Path) -> Option<&Utf8Path> {
    absolute.ancestors().find(|folder| is_repository(folder))
}

fn is_repository(folder: &Utf8Path) -> bool {
    folder.join(".git").exists()
}

/// The folder that nothing found from `dir` may lead out of, from the top: its repository, else the folder above it.
pub(super) fn around(dir: &Utf8Path) -> std::io::Result<(Utf8PathBuf, Utf8PathBuf)> {
    let dir = canonical(dir)?;
    let outer = repository(&dir).or_else(|| dir.parent()).unwrap_or(&dir).to_owned();
    Ok((outer, dir))
}

/// The folder that `path`, which somebody named, must not leave: the repository that it is written to lie in. The links
/// of a repository cannot change which one that is. Without a repository there is none.
pub(super) fn written_in(path: &Utf8Path, current: &Utf8Path) -> Option<Utf8PathBuf> {
    let absolute = crate::cli::place::clean(&current.join(path));
    let mut from_top: Vec<&Utf8Path> = absolute.ancestors().collect();
    from_top.reverse();
    let mut found: Option<&Utf8Path> = None;
    for folder in from_top {
        let is_link = || folder.symlink_metadata().is_ok_and(|data| data.is_symlink());
        if found.is_some() && is_link() {
            break;
        }
        if is_repository(folder) {
            found = Some(folder);
        }
    }
    found.map(Utf8Path::to_owned)
}
