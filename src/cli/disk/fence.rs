//! A folder that nothing leads out of: what lies below is opened relative to its handle, so that the operating system
//! refuses links that leave it, whatever they are called and whenever they were made.

use std::io::{self, ErrorKind, Read};
use std::sync::Arc;

use camino::Utf8Path;
use cap_std::ambient_authority;
use cap_std::fs::{Dir, File, OpenOptions};

use crate::driver::FileError;

/// A folder with its handle.
#[derive(Debug)]
pub(in crate::cli) struct Fence {
    pub(super) dir: Dir,
}

/// What a name below a fence stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Kind {
    File,
    Folder,
    /// A device, a pipe, a socket.
    Other,
    /// It leads out of the fence.
    Outside,
    /// There is nothing.
    Missing,
}

impl Fence {
    /// The folder itself may be reached by links: whoever calls has settled where it lies.
    pub(in crate::cli) fn of(folder: &Utf8Path) -> io::Result<Self> {
        let folder = if folder.as_str().is_empty() { ".".into() } else { folder };
        Ok(Self { dir: Dir::open_ambient_dir(folder, ambient_authority())? })
    }

    /// A folder below.
    pub(in crate::cli) fn folder(&self, below: &Utf8Path) -> Result<Self, FileError> {
        let below = if below.as_str().is_empty() { ".".into() } else { below };
        Ok(Self { dir: self.dir.open_dir(below).map_err(refused)? })
    }

    /// What the name `below` stands for, when links are followed.
    pub(in crate::cli) fn kind(&self, below: &Utf8Path) -> Kind {
        match self.dir.metadata(below) {
            Ok(data) if data.is_file() => Kind::File,
            Ok(data) if data.is_dir() => Kind::Folder,
            Ok(_) => Kind::Other,
            Err(error) if leads_out(&error) => Kind::Outside,
            Err(_) => Kind::Missing,
        }
    }

    /// The text of the file `below`, of which at most `limit` bytes are read.
    pub(in crate::cli) fn read(&self, below: &Utf8Path, limit: u64) -> Result<Arc<str>, FileError> {
        let bytes = self.bytes(below, limit)?;
        let text = String::from_utf8(bytes);
        let text = text.map_err(|error| FileError::Encoding { offset: error.utf8_error().valid_up_to() })?;
        Ok(text.into())
    }

    /// The same, without a look at what they mean.
    pub(in crate::cli) fn bytes(&self, below: &Utf8Path, limit: u64) -> Result<Vec<u8>, FileError> {
        let file = self.dir.open_with(below, &reading()).map_err(refused)?;
        contents(file, limit)
    }
}

/// A pipe that nobody writes to is opened at once, to be refused: it is not waited for.
fn reading() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use cap_std::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
        options.custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
    }
    options
}

/// What a plain file holds. A file may grow while it is read, so that its size is no bound.
fn contents(file: File, limit: u64) -> Result<Vec<u8>, FileError> {
    let data = file.metadata()?;
    if !data.is_file() {
        return Err(FileError::NotAFile);
    }
    if data.len() > limit {
        return Err(FileError::TooLarge { size: data.len(), limit });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(data.len()).unwrap_or_default() + 1);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    let size = bytes.len() as u64;
    if size > limit { Err(FileError::TooLarge { size, limit }) } else { Ok(bytes) }
}

/// Why something below a fence could not be opened.
pub(super) fn refused(error: io::Error) -> FileError {
    if leads_out(&error) { FileError::Outside } else { error.into() }
}

/// What the operating system refuses has a number; what leads out of the fence has none.
pub(super) fn leads_out(error: &io::Error) -> bool {
    error.kind() == ErrorKind::PermissionDenied && error.raw_os_error().is_none()
}

#[cfg(test)]
#[cfg(unix)]
#[allow(clippy::disallowed_methods, reason = "the tests make files")]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A folder `in` with links of all kinds beside a file that nobody may see.
    fn fenced() -> (tempfile::TempDir, Fence) {
        let outer = tempfile::tempdir().expect("a folder");
        let at = |name: &str| outer.path().join(name);
        std::fs::create_dir_all(at("in/folder")).expect("a folder");
        std::fs::write(at("secret"), "hidden").expect("a file");
        std::fs::write(at("in/folder/own"), "seen").expect("a file");
        for (target, link) in [
            ("../secret", "in/up"),
            ("folder/own", "in/inner"),
            ("..", "in/parent"),
            ("/dev/zero", "in/endless"),
            ("nowhere", "in/dangling"),
            ("loop", "in/loop"),
        ] {
            symlink(target, at(link)).expect("a link");
        }
        symlink(at("secret"), at("in/absolute")).expect("a link");
        let fence = Fence::of(Utf8Path::from_path(&at("in")).expect("UTF-8")).expect("a folder");
        (outer, fence)
    }

    #[test]
    fn nothing_leads_out() {
        let (_outer, fence) = fenced();
        let read = |path: &str| fence.read(path.into(), 100);
        for path in ["up", "absolute", "parent/secret", "../secret", "folder/../../secret", "endless"] {
            assert!(matches!(read(path), Err(FileError::Outside)), "{path}: {:?}", read(path));
            assert_eq!(fence.kind(path.into()), Kind::Outside, "{path}");
        }
        assert_eq!(read("inner").expect("a link within").as_ref(), "seen");
        assert!(matches!(read("folder"), Err(FileError::NotAFile)));
        for path in ["dangling", "loop", "none"] {
            assert!(matches!(read(path), Err(FileError::Read(_))), "{path}");
        }
    }

    #[test]
    fn no_more_is_read_than_is_allowed() {
        let (_outer, fence) = fenced();
        assert!(matches!(fence.read("folder/own".into(), 3), Err(FileError::TooLarge { size: 4, limit: 3 })));
        assert!(fence.read("folder/own".into(), 4).is_ok());
    }

    #[test]
    fn a_pipe_is_refused_and_not_waited_for() {
        let (outer, fence) = fenced();
        let path = outer.path().join("in/pipe");
        rustix::fs::mkfifoat(rustix::fs::CWD, &path, 0o600.into()).expect("a pipe");
        assert!(matches!(fence.read("pipe".into(), 100), Err(FileError::NotAFile)));
    }
}
