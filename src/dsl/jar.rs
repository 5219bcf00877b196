//! The files in a jar: a zip archive from anywhere, so that everything about it is bounded.

use std::io::Read;

use flate2::bufread::DeflateDecoder;
use rawzip::{CompressionMethod, ZipArchive, ZipSliceArchive};

/// No jar is larger than this.
pub const LARGEST_JAR: usize = 64 * 1024 * 1024;
/// No jar has more files.
const MOST_FILES: u64 = 50_000;
/// No class is larger.
const LARGEST_CLASS: u64 = 2 * 1024 * 1024;
/// All classes of all jars together are not larger.
const LARGEST_SUM: u64 = 256 * 1024 * 1024;

/// What one import may read.
#[derive(Debug)]
pub struct Budget {
    left: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { left: LARGEST_SUM }
    }
}

/// What is wrong with a jar, as one sentence without a final period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JarMistake(pub String);

impl From<rawzip::Error> for JarMistake {
    fn from(error: rawzip::Error) -> Self {
        Self(format!("it is no jar, or a damaged one: {error}"))
    }
}

/// Who looks at the files of a jar.
pub(super) trait Files {
    /// Whether a file is of use, by its name.
    fn wants(&mut self, name: &str) -> bool;
    /// Takes such a file.
    fn take(&mut self, name: &str, bytes: &[u8]);
}

/// Hands the files of a jar on that are wanted by their names.
pub(super) fn read(jar: &[u8], budget: &mut Budget, files: &mut impl Files) -> Result<(), JarMistake> {
    if jar.len() > LARGEST_JAR {
        return Err(JarMistake(format!("it has more than {LARGEST_JAR} bytes")));
    }
    let archive = ZipArchive::from_slice(jar)?;
    let mut entries = archive.entries();
    let mut count = 0;
    while let Some(entry) = entries.next_entry()? {
        count += 1;
        if count > MOST_FILES {
            return Err(JarMistake(format!("it has more than {MOST_FILES} files")));
        }
        // Names are looked at, and never lead to a file of the disk.
        let path = entry.file_path();
        let Ok(name) = std::str::from_utf8(path.as_ref()) else { continue };
        if files.wants(name) {
            let bytes = file(&archive, &entry, name, budget)?;
            files.take(name, &bytes);
        }
    }
    Ok(())
}

/// One file, unpacked. Its header may lie about the size: what comes out counts.
fn file(
    archive: &ZipSliceArchive<&[u8]>,
    entry: &rawzip::ZipFileHeaderRecord<'_>,
    name: &str,
    budget: &mut Budget,
) -> Result<Vec<u8>, JarMistake> {
    let packed = archive.get_entry(entry.wayfinder())?;
    let limit = LARGEST_CLASS.min(budget.left);
    let mut bytes = Vec::new();
    let unpacked = match entry.compression_method() {
        CompressionMethod::STORE => {
            packed.verifying_reader(packed.data()).take(limit + 1).read_to_end(&mut bytes)
        }
        CompressionMethod::DEFLATE => {
            let inflated = DeflateDecoder::new(packed.data());
            packed.verifying_reader(inflated).take(limit + 1).read_to_end(&mut bytes)
        }
        _ => return Err(JarMistake(format!("`{name}` is packed in a way that jars do not know"))),
    };
    if bytes.len() as u64 > limit {
        let bound = if limit == LARGEST_CLASS { "a class is" } else { "all classes together are" };
        return Err(JarMistake(format!("`{name}` unpacks to more than {bound}: {limit} bytes")));
    }
    unpacked.map_err(|error| JarMistake(format!("`{name}` is damaged: {error}")))?;
    budget.left -= bytes.len() as u64;
    Ok(bytes)
}
