//! Paths as URIs.

use camino::{Utf8Component, Utf8Path};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a path has to encode to be a URI.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// `path`, which has `/` between its parts, as a reference that is relative to whatever it is relative to.
pub(super) fn relative(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// `path`, which starts at `folder` unless it is whole, as a URI of a file.
pub(super) fn of_file(folder: &Utf8Path, path: &Utf8Path) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let whole = folder.join(path);
    for part in whole.components() {
        match part {
            Utf8Component::Normal(name) => parts.push(name),
            Utf8Component::Prefix(prefix) => parts.push(prefix.as_str()),
            Utf8Component::ParentDir => {
                parts.pop();
            }
            Utf8Component::RootDir | Utf8Component::CurDir => {}
        }
    }
    format!("file:///{}", relative(&parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::of_file;

    #[test]
    fn files_have_whole_uris() {
        assert_eq!(of_file("/home/a b".into(), "../ö/x.kts".into()), "file:///home/%C3%B6/x.kts");
        assert_eq!(of_file("/home".into(), "/y/./x#1.kt".into()), "file:///y/x%231.kt");
    }
}
