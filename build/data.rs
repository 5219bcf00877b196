//! The shape of the TOML files under `src/catalog/data/`. Unknown fields are errors, so a slip of the pen is found.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Failure;

/// One file that describes a class of the DSL with what is nested in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClassFile {
    pub class: String,
    pub kind: Option<String>,
    /// The exact head in Kotlin, where it does not follow from the rest: `data class RelativeId : Id`.
    pub head: Option<String>,
    /// Members that can be overridden.
    #[serde(default)]
    pub open: Vec<String>,
    /// Members that must be overridden.
    #[serde(default, rename = "abstract")]
    pub abstract_members: Vec<String>,
    #[serde(default)]
    pub extends: Vec<String>,
    /// Name or signature: at the top, of the function that adds an instance; in an option, of the one that makes it.
    pub function: Option<String>,
    #[serde(rename = "type")]
    pub feature_type: Option<String>,
    #[serde(default)]
    pub fixed: BTreeMap<String, String>,
    pub value: Option<String>,
    pub plugin: Option<String>,
    pub source: Option<String>,
    pub since: Option<String>,
    pub deprecated: Option<String>,
    #[serde(default)]
    pub opaque: bool,
    /// Other releases of its plugin have more members.
    #[serde(default)]
    pub partial: bool,
    pub constructors: Option<Vec<String>>,
    #[serde(default)]
    pub entries: Vec<EntryRow>,
    #[serde(default)]
    pub properties: Vec<PropertyRow>,
    #[serde(default)]
    pub functions: Vec<FunctionRow>,
    pub connection: Option<ConnectionRow>,
    #[serde(default)]
    pub nested: Vec<ClassFile>,
}

/// A file of declarations that stand outside of any class, and of classes known by name only.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeclarationsFile {
    pub package: String,
    #[serde(rename = "source")]
    pub _source: String,
    pub since: Option<String>,
    #[serde(default)]
    pub properties: Vec<PropertyRow>,
    #[serde(default)]
    pub functions: Vec<FunctionRow>,
    #[serde(default)]
    pub aliases: Vec<AliasRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryRow {
    pub name: String,
    pub value: Option<String>,
    pub since: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AliasRow {
    pub name: String,
    #[serde(rename = "type")]
    pub ty: String,
}

impl AliasRow {
    /// `DelegateProvider` of `DelegateProvider<T>`.
    pub fn simple_name(&self) -> &str {
        self.name.split('<').next().unwrap_or(&self.name)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PropertyRow {
    pub name: String,
    #[serde(rename = "type")]
    pub ty: Option<String>,
    pub param: Option<String>,
    pub option: Option<String>,
    #[serde(rename = "true")]
    pub true_value: Option<String>,
    #[serde(rename = "false")]
    pub false_value: Option<String>,
    pub mutable: Option<bool>,
    #[serde(default)]
    pub mandatory: bool,
    /// `always`, `with PARAMETER`, `without PARAMETER`.
    pub needed: Option<String>,
    pub default: Option<String>,
    pub format: Option<String>,
    pub deprecated: Option<String>,
    /// What TeamCity's UI calls it.
    pub label: Option<String>,
    pub inferred: Option<String>,
    pub since: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum FunctionRow {
    Signature(String),
    Detailed(DetailedFunction),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetailedFunction {
    pub signature: String,
    pub effect: Option<String>,
    pub since: Option<String>,
    pub deprecated: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConnectionRow {
    pub title: String,
    pub display_name: String,
    /// Formats of raw parameters that no property sets.
    #[serde(default)]
    pub raw: BTreeMap<String, String>,
    /// The raw parameter that keeps it from sub-projects when it is `false`.
    pub sub_projects: Option<String>,
    /// The raw parameter that keeps it from builds when it is `false`.
    pub builds: Option<String>,
    /// Whether an id may stand on a server only once.
    #[serde(default)]
    pub unique_id: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatsFile {
    pub format: Vec<FormatRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatRow {
    pub name: String,
    pub what: String,
    pub rule: String,
    pub also: Option<FurtherRule>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FurtherRule {
    pub what: String,
    pub rule: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PredefinedFile {
    #[serde(default)]
    pub group: Vec<PredefinedGroup>,
    pub shell: Option<PredefinedGroup>,
}

/// Parameters that come from one place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PredefinedGroup {
    pub what: String,
    #[allow(dead_code, reason = "for people")]
    pub source: String,
    #[serde(default)]
    pub names: Vec<String>,
    #[serde(default)]
    pub families: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferencesFile {
    pub reference: Vec<ReferenceRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReferenceRow {
    pub class: String,
    pub property: String,
    pub refers_to: String,
    #[serde(default)]
    pub accepts: Vec<String>,
    #[serde(default)]
    pub inferred: bool,
}

/// A class file with the package that its folder stands for.
#[derive(Debug)]
pub struct Source {
    pub path: PathBuf,
    pub package: String,
    pub file: ClassFile,
}

/// Everything that the data folder says.
#[derive(Debug)]
pub struct Data {
    pub classes: Vec<Source>,
    pub declarations: Vec<(PathBuf, DeclarationsFile)>,
    pub references: (PathBuf, ReferencesFile),
    pub formats: Vec<FormatRow>,
    pub predefined: (PathBuf, PredefinedFile),
}

impl Data {
    /// Reads the data folder.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        let mut data = Self {
            classes: Vec::new(),
            declarations: Vec::new(),
            references: (PathBuf::new(), ReferencesFile { reference: Vec::new() }),
            formats: Vec::new(),
            predefined: (PathBuf::new(), PredefinedFile { group: Vec::new(), shell: None }),
        };
        for path in toml_files(folder)? {
            data.add(folder, path)?;
        }
        Ok(data)
    }

    fn add(&mut self, folder: &Path, path: PathBuf) -> Result<(), Failure> {
        let inner = path.strip_prefix(folder).unwrap_or(&path);
        let parts: Vec<&str> = inner.iter().filter_map(|part| part.to_str()).collect();
        match parts.as_slice() {
            ["references.toml"] => self.references = (path.clone(), parse(&path)?),
            ["formats.toml"] => self.formats = parse::<FormatsFile>(&path)?.format,
            ["predefined_parameters.toml"] => self.predefined = (path.clone(), parse(&path)?),
            ["declarations", _] => self.declarations.push((path.clone(), parse(&path)?)),
            ["core", _] => self.class(path, "")?,
            ["connections", _] => self.class(path, "projectFeatures")?,
            ["plugins", package, _] => {
                let package = (*package).to_owned();
                self.class(path, &package)?;
            }
            _ => {
                return Err(Failure::new(
                    &path,
                    "",
                    "is in no known place: see README.md in the data folder",
                ));
            }
        }
        Ok(())
    }

    fn class(&mut self, path: PathBuf, package: &str) -> Result<(), Failure> {
        let file = parse(&path)?;
        self.classes.push(Source { path, package: package.to_owned(), file });
        Ok(())
    }
}

fn parse<T: DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::new(path, "", &error.to_string()))?;
    toml::from_str(&text).map_err(|error| Failure::new(path, "", &error.to_string()))
}

/// All `.toml` files below `folder`, sorted by path.
fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let entries = fs::read_dir(&next).map_err(|error| Failure::new(&next, "", &error.to_string()))?;
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "toml") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
