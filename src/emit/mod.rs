//! Temporary stand-in for the emitters.

use camino::Utf8PathBuf;

use crate::model::Settings;

/// One file to write, with its path below the output folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// The path below the output folder.
    pub path: Utf8PathBuf,
    /// What it holds.
    pub text: String,
}

/// The settings as TeamCity's XML.
pub fn xml(settings: &Settings) -> Vec<OutputFile> {
    let path = Utf8PathBuf::from(&settings.ids.root_project).join("project-config.xml");
    vec![OutputFile { path, text: "<project/>\n".into() }]
}

/// The settings as one JSON document.
pub fn json(settings: &Settings) -> String {
    format!("{{\"projects\":{}}}\n", settings.projects.len())
}
