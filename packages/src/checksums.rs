//! The checksums of a release, as `sha256sum --check` reads them.

use std::fs;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use sha2::{Digest, Sha256};

const FILE: &str = "SHA256SUMS";

/// Takes away what an earlier release left in the folder.
pub(crate) fn forget(folder: &Utf8Path) -> io::Result<()> {
    files(folder)?.iter().try_for_each(fs::remove_file)
}

/// Writes the checksums of all files in the folder.
pub(crate) fn write(folder: &Utf8Path) -> io::Result<()> {
    let mut lines = String::new();
    for path in files(folder)? {
        let sum = Sha256::digest(fs::read(&path)?);
        lines += &format!("{}  {}\n", hex::encode(sum), path.file_name().unwrap_or_default());
    }
    println!("{}", folder.join(FILE));
    fs::write(folder.join(FILE), lines)
}

fn files(folder: &Utf8Path) -> io::Result<Vec<Utf8PathBuf>> {
    let entries = folder.read_dir_utf8()?.map(|entry| Ok(entry?.into_path()));
    let mut files = entries.collect::<io::Result<Vec<_>>>()?;
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}
