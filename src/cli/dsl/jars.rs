//! Finds jars and reads them, each and all together within bounds.

use camino::{Utf8Path, Utf8PathBuf};

use crate::cli::disk;
use crate::cli::error::CliError;
use crate::cli::output::Output;
use crate::dsl::{Budget, Classes, LARGEST_JAR};

/// Reads the classes of all jars; with the number of jars.
pub(super) fn read(paths: &[Utf8PathBuf], out: &mut Output) -> Result<(Classes, usize), CliError> {
    let mut classes = Classes::default();
    let mut budget = Budget::default();
    let jars = find(paths)?;
    for jar in &jars {
        out.detail(|| format!("reading `{jar}`"));
        let bytes = disk::bytes_named(jar, LARGEST_JAR as u64)?;
        let failed = |mistake: crate::dsl::JarMistake| CliError::Jar { path: jar.clone(), reason: mistake.0 };
        classes.add(&bytes, &mut budget).map_err(failed)?;
    }
    Ok((classes, jars.len()))
}

/// The jars that are named, and those in folders that are; but not those with sources.
fn find(paths: &[Utf8PathBuf]) -> Result<Vec<Utf8PathBuf>, CliError> {
    let mut jars = Vec::new();
    for path in paths {
        if path.as_str().contains("://") {
            return Err(CliError::JarAddress { address: path.clone() });
        }
        match disk::look(path) {
            Ok(true) => {
                let found = disk::files_below(path, is_jar)?;
                if found.is_empty() {
                    return Err(CliError::NoJars { path: path.clone() });
                }
                jars.extend(found);
            }
            Ok(false) => jars.push(path.clone()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(CliError::NoSuchPath { path: path.clone(), help: None });
            }
            Err(source) => return Err(CliError::Read { path: path.clone(), source }),
        }
    }
    Ok(jars)
}

fn is_jar(path: &Utf8Path) -> bool {
    let is_of_sources = |stem: &str| stem.ends_with("-sources") || stem == "sources";
    path.extension() == Some("jar") && !path.file_stem().is_some_and(is_of_sources)
}
