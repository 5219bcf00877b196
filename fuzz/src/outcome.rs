//! All that the tool says of settings.

use tcdsl::driver::{self, Compilation};
use tcdsl::report::tree::{self, Trees};
use tcdsl::report::{self, Run};

/// What comes out for one root of settings, in the formats that show most of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The JSON document of the check.
    pub json: String,
    /// What people read.
    pub text: String,
    /// The tree of the projects.
    pub tree: String,
    /// The documents for TeamCity, with their paths.
    pub xml: String,
}

impl Outcome {
    /// What the reports make of a compilation.
    pub fn of(compilation: &Compilation) -> Self {
        let root = compilation.report();
        let run = Run { roots: &[root], ..Run::default() };
        let files = driver::xml(compilation).unwrap_or_default();
        Self {
            json: report::json(&run).to_string(),
            text: report::full(&run, false).to_string(),
            tree: tree::text(&Trees::new(&[root], tree::Selection::default())).to_string(),
            xml: files.into_iter().map(|file| format!("{}\n{}\n", file.path, file.text)).collect(),
        }
    }

    /// What is wrong with it, if anything: each document must be one, and the tool must not have failed.
    pub fn fault(&self) -> Option<String> {
        let document: serde_json::Value = match serde_json::from_str(&self.json) {
            Ok(document) => document,
            Err(error) => return Some(format!("no JSON: {error}")),
        };
        let internal = document.to_string().contains("\"internal");
        internal.then(|| "it says that it failed".to_owned())
    }
}
