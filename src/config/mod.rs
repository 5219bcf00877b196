//! `tcdsl.toml`: its text to values. What is wrong with it comes back as mistakes with their places.
//!
//! The text may come from a pull request: sizes are bounded, patterns are matched in linear time, and nothing here
//! touches a disk. Who finds the file and what a section means is not said here.

mod keys;
mod levels;
pub mod lock;
mod outside;
mod policy;
mod read;
mod schema;

use camino::{Utf8Path, Utf8PathBuf};

use crate::diagnostic::Rule;
use crate::source::TextRange;

pub use levels::{Asked, Level, Levels};
pub use outside::{External, ExternalConnection, Known, LockFile, Server};
pub use policy::{HostPattern, IdPattern, Policy};
pub use schema::schema;

/// The name of the file.
pub const FILE: &str = "tcdsl.toml";

/// No configuration is larger than this.
pub const LARGEST: usize = 256 * 1024;

/// What `tcdsl.toml` says; by default nothing.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// The levels of rules.
    pub levels: Levels,
    /// What projects above the settings provide.
    pub external: External,
    /// Descriptions of plugins, relative to the configuration's folder.
    pub catalog: Vec<CatalogFile>,
    /// The server that the settings are for.
    pub server: Server,
    /// What the settings may hold beyond what TeamCity asks for.
    pub policy: Policy,
    /// Whether it came with the settings. One that was named is whoever runs the tool's own.
    pub is_found: bool,
}

/// A file that describes a plugin's part of the DSL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogFile {
    /// Its path as written.
    pub path: Utf8PathBuf,
    /// Where it is written.
    pub range: TextRange,
}

/// Something wrong in the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is.
    pub range: TextRange,
    /// What is wrong, as one sentence without a final period.
    pub message: String,
    /// A few words at the place.
    pub label: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// Reads a configuration that lies in `folder` (as machine formats show paths; path patterns start there) and may name
/// `rules`.
///
/// # Errors
///
/// All mistakes, in the order of the text.
pub fn parse(text: &str, folder: &Utf8Path, rules: &[&'static Rule]) -> Result<Config, Vec<Mistake>> {
    if text.len() > LARGEST {
        let message = format!("the configuration is larger than {LARGEST} bytes");
        return Err(vec![Mistake { range: TextRange::empty(0), message, label: String::new(), help: None }]);
    }
    read::read(text, folder, rules)
}

#[cfg(test)]
mod tests;
