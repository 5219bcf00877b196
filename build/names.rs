//! Every simple name of the catalog, sorted, with its number.

use std::collections::{BTreeMap, BTreeSet};

use crate::Failure;
use crate::data::{ClassFile, Data, FunctionRow};
use crate::resolve::Catalog;
use crate::signature::{Argument, parse_constructor, parse_signature};

/// The numbers of the names.
pub struct Names(BTreeMap<String, usize>);

impl Names {
    /// Collects the names of all classes, properties, functions, parameters and entries.
    pub fn new(data: &Data, catalog: &Catalog<'_>) -> Result<Self, Failure> {
        let mut names = BTreeSet::new();
        names.insert("init".to_owned());
        for class in &catalog.classes {
            names.insert(class.simple_name().to_owned());
            add_class(&mut names, class.file).map_err(|what| Failure::new(class.path, &class.name, &what))?;
        }
        for (path, file) in &data.declarations {
            names.extend(file.properties.iter().map(|row| row.name.clone()));
            names.extend(file.aliases.iter().map(|row| row.simple_name().to_owned()));
            add_functions(&mut names, &file.functions)
                .map_err(|what| Failure::new(path, "functions", &what))?;
        }
        Ok(Self(names.into_iter().enumerate().map(|(number, name)| (name, number)).collect()))
    }

    /// `Symbol(7)`: the number of a name that was collected.
    pub fn number(&self, name: &str) -> usize {
        self.0.get(name).copied().unwrap_or(usize::MAX)
    }

    /// All names, sorted.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn add_class(names: &mut BTreeSet<String>, file: &ClassFile) -> Result<(), String> {
    names.extend(file.properties.iter().map(|row| row.name.clone()));
    names.extend(file.entries.iter().map(|row| row.name.clone()));
    match &file.function {
        Some(function) if function.contains('(') => add_signature(names, function)?,
        Some(function) => _ = names.insert(function.clone()),
        None => {}
    }
    for constructor in file.constructors.iter().flatten() {
        add_arguments(names, &parse_constructor(constructor)?);
    }
    add_functions(names, &file.functions)
}

fn add_functions(names: &mut BTreeSet<String>, rows: &[FunctionRow]) -> Result<(), String> {
    rows.iter().try_for_each(|row| match row {
        FunctionRow::Signature(text) => add_signature(names, text),
        FunctionRow::Detailed(row) => add_signature(names, &row.signature),
    })
}

fn add_signature(names: &mut BTreeSet<String>, text: &str) -> Result<(), String> {
    let signature = parse_signature(text)?;
    names.insert(signature.name);
    add_arguments(names, &signature.parameters);
    Ok(())
}

fn add_arguments(names: &mut BTreeSet<String>, arguments: &[Argument]) {
    names.extend(arguments.iter().map(|argument| argument.name.clone()));
}
