//! The binary, and what it says about itself: the pages for `man` and the scripts that complete words.

use std::fs;
use std::io;
use std::process::{Command, Output};

use camino::Utf8PathBuf;

use crate::Release;
use crate::dependencies::FEATURES;

/// A binary that is built.
pub(crate) struct Binary {
    path: Utf8PathBuf,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

/// Shells with the names of their scripts.
const SHELLS: [(&str, &str); 4] =
    [("bash", "tcdsl.bash"), ("fish", "tcdsl.fish"), ("powershell", "_tcdsl.ps1"), ("zsh", "_tcdsl")];

impl Binary {
    pub(crate) fn build(release: &Release) -> io::Result<Self> {
        let Release { root, target, profile, dependencies, .. } = release;
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--locked", "--package", "tcdsl", "--bin", "tcdsl", "--profile", profile]);
        cargo.args(["--features", FEATURES]);
        let done = cargo.args(["--target", &target.triple]).current_dir(root).status()?;
        if !done.success() {
            return Err(io::Error::other("the binary cannot be built"));
        }
        let folder = if profile == "dev" { "debug" } else { profile };
        let built = dependencies.target_directory().join(&target.triple).join(folder);
        let path = built.join(target.file());
        Ok(Self { bytes: fs::read(&path)?, path })
    }

    /// The page for `man` and the scripts for shells; none where the binary does not run on this machine.
    pub(crate) fn pages(&self) -> Vec<(String, Vec<u8>)> {
        let mut asked = vec![("man/tcdsl.1".to_owned(), vec!["man"])];
        asked.extend(SHELLS.map(|(shell, file)| (format!("completions/{file}"), vec!["completions", shell])));
        let run = |words: Vec<&str>| Command::new(&self.path).args(words).output();
        let printed = |ran: Output| ran.status.success().then_some(ran.stdout);
        asked.into_iter().filter_map(|(file, words)| Some((file, printed(run(words).ok()?)?))).collect()
    }
}
