//! What to say when there are no settings where they were looked for.

use camino::Utf8Path;

use crate::cli::{args, disk};
use crate::diagnostic::nearest_name;
use crate::driver::SCRIPT;

/// How many folders are named at most.
const MOST_NAMED: usize = 5;

/// Where was looked, and what may have been meant.
pub(super) fn not_found(dir: &Utf8Path) -> String {
    let looked = format!(
        "looked for `.teamcity/{SCRIPT}`, `.teamcity/<ProjectId>/{SCRIPT}`, `{SCRIPT}`, and the `sourceDirectory` of a `pom.xml`"
    );
    let near = near(dir);
    if !near.is_empty() {
        return format!("{looked}; there is a `{SCRIPT}` in {}: name that folder", near.join(", "));
    }
    if has_xml(&dir.join(".teamcity")) || has_xml(dir) {
        return format!("{looked}; there are settings in XML, which are not Kotlin");
    }
    looked
}

/// Folders in `dir` that have a script.
fn near(dir: &Utf8Path) -> Vec<String> {
    let entries = disk::names(dir).unwrap_or_default();
    let mut names: Vec<String> = entries
        .into_iter()
        .filter(|(name, _)| disk::is_file(&dir.join(name).join(SCRIPT)))
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    if names.len() > MOST_NAMED {
        names.truncate(MOST_NAMED);
        names.push("...".to_owned());
    }
    names
}

/// Whether `dir` has settings in XML, at most one folder deep.
fn has_xml(dir: &Utf8Path) -> bool {
    const FILE: &str = "project-config.xml";
    let below = || disk::names(dir).unwrap_or_default();
    disk::is_file(&dir.join(FILE))
        || below().iter().any(|(name, _)| disk::is_file(&dir.join(name).join(FILE)))
}

/// The command that may have been meant by a path that does not exist.
pub(super) fn misspelled(path: &Utf8Path) -> Option<String> {
    let whole = args::whole();
    let command = nearest_name(path.as_str(), whole.get_subcommands().map(clap::Command::get_name))?;
    Some(format!("did you mean the command `{command}`?"))
}
