//! Reads the library's files: a package, its imports, its rows. A class holds the rows between its braces.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::notation::{Row, parse_row};

/// A file of declarations.
#[derive(Debug)]
pub struct File {
    pub path: PathBuf,
    pub package: String,
    /// Full names; the last part is what stands in the rows.
    pub imports: Vec<String>,
    /// Java's: types are platform types, members are open.
    pub java: bool,
    pub items: Vec<Item>,
}

/// A declaration with, of a class, its members.
#[derive(Debug)]
pub struct Item {
    pub row: Row,
    pub members: Vec<Row>,
    /// Of a class of the DSL: its place in the catalog.
    pub dsl: Option<usize>,
}

/// A package with the names of classes that are known by name only.
#[derive(Debug)]
pub struct KnownClasses {
    pub package: String,
    pub names: Vec<String>,
}

/// All `.sig` files below `folder`, sorted by path.
pub fn read(folder: &Path) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for part in ["kotlin", "java", "other"] {
        let folder = folder.join(part);
        let entries = fs::read_dir(&folder).map_err(|error| Failure::new(&folder, "", &error.to_string()))?;
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            let text =
                fs::read_to_string(&path).map_err(|error| Failure::new(&path, "", &error.to_string()))?;
            files.push(parse(path, &text)?);
        }
    }
    Ok(files)
}

/// A file from its text.
pub fn parse(path: PathBuf, text: &str) -> Result<File, Failure> {
    let mut file = File { path, package: String::new(), imports: Vec::new(), java: false, items: Vec::new() };
    let mut open = false;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let result = file.line(line, &mut open);
        result.map_err(|what| Failure::new(&file.path, &format!("line {}", number + 1), &what))?;
    }
    Ok(file)
}

impl File {
    fn line(&mut self, line: &str, open: &mut bool) -> Result<(), String> {
        if line.is_empty() || line.starts_with("//") {
            return Ok(());
        }
        if line == "@file:Java" {
            self.java = true;
        } else if let Some(package) = line.strip_prefix("package ") {
            package.clone_into(&mut self.package);
        } else if let Some(import) = line.strip_prefix("import ") {
            self.imports.push(import.to_owned());
        } else if line == "}" {
            *open = false;
        } else if let Some(head) = line.strip_suffix('{') {
            self.items.push(Item { row: parse_row(head)?, members: Vec::new(), dsl: None });
            *open = true;
        } else if let (true, Some(class)) = (*open, self.items.last_mut()) {
            class.members.push(parse_row(line)?);
        } else {
            self.items.push(Item { row: parse_row(line)?, members: Vec::new(), dsl: None });
        }
        Ok(())
    }
}

/// The classes that are known by name: a line begins with a package, `java.util:`, or goes on with the one above.
pub fn known_classes(folder: &Path) -> Result<Vec<KnownClasses>, Failure> {
    let mut found: Vec<KnownClasses> = Vec::new();
    for file in ["jdk-classes.txt", "other-classes.txt"] {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).map_err(|error| Failure::new(&path, "", &error.to_string()))?;
        names_by_package(&text, &mut found);
    }
    Ok(found)
}

fn names_by_package(text: &str, found: &mut Vec<KnownClasses>) {
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut names = line;
        if let Some((package, rest)) = line.split_once(':') {
            found.push(KnownClasses { package: package.to_owned(), names: Vec::new() });
            names = rest;
        }
        let Some(last) = found.last_mut() else { continue };
        last.names.extend(names.split_whitespace().map(str::to_owned));
    }
}
