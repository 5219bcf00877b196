//! The DSL's classes and functions as rows, from the catalog's TOML files: the same notation as the library's files.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use super::files::{File, Item};
use super::table::simple;
use crate::Failure;
use crate::data::{Data, DeclarationsFile, EntryRow, FunctionRow, PropertyRow};
use crate::effect;
use crate::notation::{Kind, Row, Shape, Written, parse_row};
use crate::resolve::{Catalog, ClassItem};

const PACKAGE: &str = "jetbrains.buildServer.configs.kotlin";

/// What the DSL's types name outside of the DSL and of what every file sees.
const IMPORTS: [&str; 5] = [
    "java.io.File",
    "kotlin.properties.PropertyDelegateProvider",
    "kotlin.properties.ReadOnlyProperty",
    "kotlin.properties.ReadWriteProperty",
    "kotlin.reflect.KProperty",
];

/// Functions of the DSL that operators call.
const OPERATORS: [&str; 4] = ["get", "getValue", "provideDelegate", "setValue"];

/// One file of rows for each file of the catalog.
pub fn files(data: &Data, catalog: &Catalog<'_>) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for id in 0..catalog.classes.len() {
        let class = &catalog.classes[id];
        let mut file = empty(class.path.to_owned(), class.package);
        file.class(catalog, id).map_err(|what| class.failure("", &what))?;
        files.push(file);
    }
    for (path, declarations) in &data.declarations {
        let mut file = empty(path.clone(), &declarations.package);
        file.outside(declarations).map_err(|what| Failure::new(path, "", &what))?;
        files.push(file);
    }
    mark_receivers(&mut files);
    Ok(files)
}

/// The parts of a keep rule are not marked: servers write `historyAndStatistics { preserveArtifacts = all() }`, and `all` is
/// a function of the rule.
const UNMARKED: &str = "Cleanup.KeepRule.";

/// Which classes are marked with `@TeamCityDsl` no source lists; blocks have the receivers that the marker is made for.
fn mark_receivers(files: &mut [File]) {
    let rows =
        files.iter().flat_map(|file| &file.items).flat_map(|item| item.members.iter().chain([&item.row]));
    let types = rows.flat_map(|row| row.parameters.iter().map(|parameter| &parameter.ty).chain(&row.returns));
    let receivers: BTreeSet<String> = types.filter_map(receiver_name).map(str::to_owned).collect();
    for item in files.iter_mut().flat_map(|file| &mut file.items) {
        let is_class = matches!(item.row.kind, Kind::Class | Kind::Interface | Kind::Object);
        if is_class && receivers.contains(simple(&item.row.name)) && !item.row.name.starts_with(UNMARKED) {
            item.row.marks.push("@TeamCityDsl".to_owned());
        }
    }
}

/// The simple name of the class that a block has as its receiver.
fn receiver_name(ty: &Written) -> Option<&str> {
    let Shape::Function { receiver: Some(receiver), .. } = &ty.shape else { return None };
    let Shape::Named { path, .. } = &receiver.shape else { return None };
    Some(simple(path))
}

fn empty(path: PathBuf, package: &str) -> File {
    let dot = if package.is_empty() { "" } else { "." };
    let imports = IMPORTS.iter().map(|path| (*path).to_owned()).collect();
    File { path, package: format!("{PACKAGE}{dot}{package}"), imports, java: false, items: Vec::new() }
}

fn item_of(text: &str) -> Result<Item, String> {
    Ok(Item { row: parse_row(text)?, members: Vec::new(), dsl: None })
}

impl File {
    fn class(&mut self, catalog: &Catalog<'_>, id: usize) -> Result<(), String> {
        let class = &catalog.classes[id];
        let mut item = item_of(&head(catalog, class))?;
        item.dsl = Some(id);
        for text in members(catalog, id) {
            let mut row = parse_row(&text)?;
            row.marks.extend(marks(class, &row).into_iter().map(str::to_owned));
            item.members.push(row);
        }
        if class.file.opaque || class.file.partial {
            item.row.marks.push("@Opaque".to_owned());
        }
        self.items.push(item);
        if has_mapping(class) {
            let mut companion = item_of(&format!("companion object {}.Companion", class.name))?;
            companion.members.push(parse_row(&format!("val mapping: Map<{}, String>", class.name))?);
            self.items.push(companion);
        }
        if class.outer.is_none() {
            self.adder(catalog, id)?;
        }
        Ok(())
    }

    /// The extension that adds an instance.
    fn adder(&mut self, catalog: &Catalog<'_>, id: usize) -> Result<(), String> {
        let class = &catalog.classes[id];
        let Some(text) = &class.file.function else { return Ok(()) };
        let mut text = text.clone();
        if !text.contains('(') {
            let holder = effect::container(catalog, id).ok_or("what is it added to?")?;
            text = format!("{}.{text}(init: {}.() -> Unit)", catalog.classes[holder].name, class.name);
        } else if !text[..text.find('(').unwrap_or(0)].contains('.') {
            let holder = effect::container(catalog, id).ok_or("what is it added to?")?;
            text = format!("{}.{text}", catalog.classes[holder].name);
        }
        let deprecated = deprecation(class.file.deprecated.as_deref());
        // The functions of the core return nothing, those of plugins what they add.
        let returns = if class.package.is_empty() { String::new() } else { format!(": {}", class.name) };
        self.items.push(item_of(&format!("{deprecated}fun {text}{returns}"))?);
        Ok(())
    }

    fn outside(&mut self, file: &DeclarationsFile) -> Result<(), String> {
        for row in &file.functions {
            self.items.push(item_of(&function(row))?);
        }
        for row in &file.properties {
            self.items.push(item_of(&property(row))?);
        }
        for row in &file.aliases {
            self.items.push(item_of(&format!("typealias {} = {}", row.name, row.ty))?);
        }
        Ok(())
    }
}

/// Enums of plugins say what their entries are in raw parameters, where that is not the name.
fn has_mapping(class: &ClassItem<'_>) -> bool {
    let differs = |row: &EntryRow| row.value.as_ref().is_some_and(|value| *value != row.name);
    !class.package.is_empty() && class.file.entries.iter().any(differs)
}

/// What a member is marked with beyond what its text says.
fn marks(class: &ClassItem<'_>, row: &Row) -> Vec<&'static str> {
    let mut marks = Vec::new();
    let is_in = |names: &[String]| names.contains(&row.name);
    let is_open = is_in(&class.file.open);
    if matches!(row.kind, Kind::Function | Kind::Property) {
        if is_in(&class.file.abstract_members) || class.kind() == "interface" && !is_open {
            marks.push("abstract");
        } else if is_open {
            marks.push("open");
        }
    }
    if row.kind == Kind::Function && OPERATORS.contains(&row.name.as_str()) {
        marks.push("operator");
    }
    // The constants of objects are texts.
    let is_text =
        row.returns.as_ref() == parse_row("val x: String").ok().and_then(|row| row.returns).as_ref();
    if matches!(class.kind(), "object" | "companion") && is_text && !row.has("var") && row.name != "projectId"
    {
        marks.push("const");
    }
    marks
}

fn deprecation(deprecated: Option<&str>) -> &'static str {
    if deprecated.is_some() { "@Deprecated " } else { "" }
}

/// `open class AntBuildStep : BuildStep`
fn head(catalog: &Catalog<'_>, class: &ClassItem<'_>) -> String {
    let name = &class.name;
    let deprecated = deprecation(class.file.deprecated.as_deref());
    if let Some(head) = &class.file.head {
        return format!("{deprecated}{head}");
    }
    let keyword = match class.kind() {
        "abstract" => "abstract class",
        "compound" => "sealed class",
        "interface" => "interface",
        "object" => "object",
        "companion" => "companion object",
        "enum" => "enum class",
        _ if class.outer.is_none() => "open class",
        _ => "class",
    };
    let mut supertypes: Vec<String> = match class.kind() {
        "enum" => vec![format!("Enum<{name}>")],
        "compound" => vec![format!("CompoundParam<{name}>")],
        _ => Vec::new(),
    };
    for up in &class.supertypes {
        let up = &catalog.classes[*up];
        if !supertypes.iter().any(|own| own.starts_with("CompoundParam")) {
            supertypes.push(up.name.clone());
        }
    }
    let colon = if supertypes.is_empty() { "" } else { " : " };
    format!("{deprecated}{keyword} {name}{colon}{}", supertypes.join(", "))
}

fn members(catalog: &Catalog<'_>, id: usize) -> Vec<String> {
    let class = &catalog.classes[id];
    let file = class.file;
    let mut rows = Vec::new();
    if class.kind() == "compound" && file.constructors.is_none() {
        rows.push("protected constructor(value: String? = null)".to_owned());
    }
    rows.extend(class.constructor_texts().into_iter().map(|text| format!("constructor{text}")));
    rows.extend(file.entries.iter().map(|row| format!("entry {}", row.name)));
    rows.extend(file.properties.iter().map(property));
    rows.extend(file.functions.iter().map(function));
    for option in class.nested.iter().flat_map(|nested| &catalog.classes[*nested].nested) {
        let option = &catalog.classes[*option];
        if let Some(text) = &option.file.function {
            let deprecated = deprecation(option.file.deprecated.as_deref());
            // The text is written as it would stand within the option.
            let (simple, full) = (format!(": {}.(", option.simple_name()), format!(": {}.(", option.name));
            rows.push(format!("{deprecated}fun {}: {}", text.replace(&simple, &full), option.name));
        }
    }
    rows
}

fn property(row: &PropertyRow) -> String {
    let keyword = if row.mutable.unwrap_or(true) { "var" } else { "val" };
    let ty = row.ty.as_deref().unwrap_or("String?");
    let deprecated = deprecation(row.deprecated.as_deref());
    format!("{deprecated}{keyword} {}: {ty}", row.name)
}

fn function(row: &FunctionRow) -> String {
    let (text, deprecated) = match row {
        FunctionRow::Signature(text) => (text, None),
        FunctionRow::Detailed(row) => (&row.signature, row.deprecated.as_deref()),
    };
    let mut line = deprecation(deprecated).to_owned();
    let _ = write!(line, "fun {text}");
    line
}
