//! Archives that are the same, byte for byte, for the same contents: no times, no owners, one order.

use std::io;

use flate2::{Compression, GzBuilder};
use tar::{Builder, Header};

use crate::Release;
use crate::binary::Binary;

/// A file in an archive.
pub(crate) struct Entry {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) is_program: bool,
}

impl Entry {
    pub(crate) fn text(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into(), is_program: false }
    }

    pub(crate) fn program(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { is_program: true, ..Self::text(path, bytes) }
    }
}

/// Writes the archive that `cargo binstall` and people take: everything lies in one folder.
pub(crate) fn write(release: &Release, binary: &Binary) -> io::Result<()> {
    let name = name(&release.version(), &release.target.triple);
    let mut entries = vec![Entry::program(release.target.file(), binary.bytes.clone())];
    entries.extend(release.notices()?.into_iter().map(|(name, bytes)| Entry::text(name, bytes)));
    entries.extend(binary.pages().into_iter().map(|(name, bytes)| Entry::text(name, bytes)));
    release.write(&format!("{name}.tar.gz"), packed(&name, &entries)?)
}

/// What the archive and the folder in it are called.
fn name(version: &str, target: &str) -> String {
    format!("tcdsl-{version}-{target}")
}

/// The entries below one folder, packed.
pub(crate) fn packed(folder: &str, entries: &[Entry]) -> io::Result<Vec<u8>> {
    // Without a time of its own; 255 stands for an unknown system.
    let zipped = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    let mut archive = Builder::new(zipped);
    for entry in entries {
        let mut header = Header::new_ustar();
        header.set_size(entry.bytes.len() as u64);
        header.set_mode(if entry.is_program { 0o755 } else { 0o644 });
        // Not 0: some programs take that for a mistake.
        header.set_mtime(315_532_800);
        archive.append_data(&mut header, format!("{folder}/{}", entry.path), entry.bytes.as_slice())?;
    }
    archive.into_inner()?.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `cargo binstall` looks for the archive where the manifest says.
    #[test]
    fn archives_are_where_binstall_looks_for_them() {
        let manifest = include_str!("../../Cargo.toml");
        let value = |key: &str| {
            let line = manifest.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
            let filled = line.unwrap_or_default().trim_matches('"').replace("{ name }", "tcdsl");
            filled.replace("{ version }", "1.2.3").replace("{ target }", "x86_64-unknown-linux-musl")
        };
        let name = name("1.2.3", "x86_64-unknown-linux-musl");
        assert!(value("pkg-url").ends_with(&format!("/v1.2.3/{name}.tar.gz")), "{}", value("pkg-url"));
        assert_eq!(value("bin-dir"), format!("{name}/{{ bin }}{{ binary-ext }}"));
    }

    /// The same contents make the same bytes.
    #[test]
    fn archives_have_no_times() {
        let entries = [Entry::text("README.md", "text"), Entry::program("tcdsl", vec![0, 1, 2])];
        let once = packed("folder", &entries).ok();
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert!(once.is_some() && once == packed("folder", &entries).ok());
    }
}
