//! The licences of what the binary is made of, in one file: each text once, with those that it is of.

use std::collections::BTreeMap;
use std::fs;
use std::io;

use camino::Utf8Path;
use cargo_metadata::Package;

use crate::dependencies::Dependencies;

/// The name of the file; maturin takes into the wheel what begins like that.
pub(crate) const FILE: &str = "LICENSE-THIRD-PARTY.txt";

/// How files with licences are called, in capitals.
const NAMES: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "UNLICENSE", "NOTICE", "COPYRIGHT"];

const HEAD: &str = "What the binary of tcdsl is made of, and under which licences.

It also holds parts of Rust's standard library (MIT OR Apache-2.0, Copyright (c) The Rust Project Contributors) and, where its
name ends with `musl`, of musl (MIT, Copyright (c) 2005-2020 Rich Felker, et al.), whose texts are among those below.
";

/// All licences, as one text.
pub(crate) fn of(dependencies: &Dependencies, root: &Utf8Path) -> io::Result<String> {
    let own =
        [fs::read_to_string(root.join("LICENSE-APACHE"))?, fs::read_to_string(root.join("LICENSE-MIT"))?];
    let mut list = String::new();
    let mut texts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for package in dependencies.others() {
        let name = format!("{} {}", package.name, package.version);
        let licence = package.license.as_deref().unwrap_or_default();
        list += &format!("{name}: {licence}\n");
        let mut found = texts_of(package)?;
        if found.is_empty() {
            found.push(text_for(licence, &own[0]).ok_or_else(|| {
                io::Error::other(format!("{name} ({licence}) brings no text of its licence"))
            })?);
        }
        for text in found {
            texts.entry(same(&text)).or_insert_with(|| (text, Vec::new())).1.push(name.clone());
        }
    }
    let mut page = format!("{HEAD}\n{list}");
    for (text, names) in texts.into_values() {
        page += &format!("\n{}\n{}\n\n{}\n", "=".repeat(80), names.join(", "), text.trim_end());
    }
    Ok(page)
}

/// The texts that a package brings.
fn texts_of(package: &Package) -> io::Result<Vec<String>> {
    let folder = package.manifest_path.parent().unwrap_or(&package.manifest_path);
    let mut found = Vec::new();
    for entry in folder.read_dir_utf8()? {
        let path = entry?.into_path();
        let name = path.file_name().unwrap_or_default().to_uppercase();
        if NAMES.iter().any(|start| name.starts_with(start)) && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    found.iter().map(fs::read_to_string).collect()
}

/// The text for a package without one: that of the Apache licence has no names in it.
fn text_for(licence: &str, apache: &str) -> Option<String> {
    let offered = licence.split(" OR ").any(|one| one.trim() == "Apache-2.0");
    offered.then(|| apache.to_owned())
}

/// What is equal for texts that differ in line ends and breaks only.
fn same(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_make_no_other_text() {
        assert_eq!(same("a  b\r\nc"), same("a b c\n"));
        assert_ne!(same("a b"), same("a c"));
    }

    #[test]
    fn only_the_apache_licence_stands_in_for_a_missing_text() {
        assert_eq!(text_for("MIT OR Apache-2.0", "text"), Some("text".to_owned()));
        assert_eq!(text_for("MIT", "text"), None);
        assert_eq!(text_for("MIT AND Apache-2.0", "text"), None);
    }
}
