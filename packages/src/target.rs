//! What a binary is built for, under each name that it goes by.

use std::io;
use std::str::FromStr;

/// A target of the compiler.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    /// The compiler's name for it.
    pub(crate) triple: String,
    /// Node.js's `process.platform`.
    pub(crate) platform: &'static str,
    /// Node.js's `process.arch`.
    pub(crate) arch: &'static str,
    /// The systems that a wheel with its binary is for, in Python's words.
    pub(crate) wheels: &'static [&'static str],
}

/// Triple, platform, architecture, wheels. A binary that brings its own C library runs on each Linux.
type Row = (&'static str, &'static str, &'static str, &'static [&'static str]);

const TARGETS: &[Row] = &[
    ("x86_64-unknown-linux-musl", "linux", "x64", &["manylinux2014", "musllinux_1_1"]),
    ("aarch64-unknown-linux-musl", "linux", "arm64", &["manylinux2014", "musllinux_1_1"]),
    ("x86_64-apple-darwin", "darwin", "x64", &["pypi"]),
    ("aarch64-apple-darwin", "darwin", "arm64", &["pypi"]),
    ("x86_64-pc-windows-msvc", "win32", "x64", &["pypi"]),
    ("aarch64-pc-windows-msvc", "win32", "arm64", &["pypi"]),
];

impl FromStr for Target {
    type Err = io::Error;

    fn from_str(triple: &str) -> io::Result<Self> {
        let row = TARGETS.iter().find(|row| row.0 == triple);
        let (_, platform, arch, wheels) = *row.ok_or_else(|| {
            let known: Vec<&str> = TARGETS.iter().map(|row| row.0).collect();
            io::Error::other(format!("no packages are made for it; there are {}", known.join(", ")))
        })?;
        Ok(Self { triple: triple.to_owned(), platform, arch, wheels })
    }
}

impl Target {
    /// Where the compiler is, and what npm calls the package with the binary.
    pub(crate) fn package(&self) -> String {
        format!("@tcdsl/{}-{}", self.platform, self.arch)
    }

    /// The packages with the binary, of all targets.
    pub(crate) fn all_packages() -> impl Iterator<Item = String> {
        TARGETS.iter().map(|(_, platform, arch, _)| format!("@tcdsl/{platform}-{arch}"))
    }

    /// The name of the binary.
    pub(crate) fn file(&self) -> &'static str {
        if self.platform == "win32" { "tcdsl.exe" } else { "tcdsl" }
    }
}
