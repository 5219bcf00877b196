//! All declarations with their surroundings: classes sorted by package and name, aliases, and what stands outside.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::files::{File, KnownClasses};
use crate::Failure;
use crate::notation::{Argument, Kind, Parameter, Row, Shape, TypeParameter, Written};

/// What the rows of a file share.
#[derive(Debug)]
pub struct Context {
    pub path: PathBuf,
    pub package: String,
    pub imports: BTreeMap<String, String>,
    pub java: bool,
}

/// A class with its place.
#[derive(Debug)]
pub struct Class {
    pub context: usize,
    pub row: Row,
    pub members: Vec<Row>,
    pub outer: Option<usize>,
    pub companion: Option<usize>,
    pub nested: Vec<usize>,
    pub dsl: Option<usize>,
    /// Its members are unknown.
    pub opaque: bool,
}

/// Everything that is declared.
pub struct Declarations {
    pub contexts: Vec<Context>,
    /// Sorted by package and qualified name.
    pub classes: Vec<Class>,
    pub aliases: Vec<(usize, Row)>,
    /// Functions and properties outside of classes with their contexts, sorted by package and name.
    pub outside: Vec<(usize, Row)>,
    by_name: BTreeMap<(String, String), usize>,
    alias_by_name: BTreeMap<(String, String), usize>,
}

impl Declarations {
    /// Gathers the rows of all files; a class that a type names and no file declares is known by its name only.
    pub fn new(files: Vec<File>, known: &[KnownClasses]) -> Result<Self, Failure> {
        let mut all = Self {
            contexts: Vec::new(),
            classes: Vec::new(),
            aliases: Vec::new(),
            outside: Vec::new(),
            by_name: BTreeMap::new(),
            alias_by_name: BTreeMap::new(),
        };
        for file in files {
            all.file(file);
        }
        all.opaque(known);
        all.sort();
        all.link()?;
        Ok(all)
    }

    fn file(&mut self, file: File) {
        let context = self.contexts.len();
        let simple = |path: &String| path.rsplit('.').next().unwrap_or(path).to_owned();
        let imports = file.imports.iter().map(|path| (simple(path), path.clone())).collect();
        self.contexts.push(Context { path: file.path, package: file.package, imports, java: file.java });
        for item in file.items {
            match item.row.kind {
                Kind::Class | Kind::Interface | Kind::Object => {
                    let opaque = item.row.has("@Opaque");
                    self.class(context, item.row, item.members, item.dsl, opaque);
                }
                Kind::Alias => self.aliases.push((context, item.row)),
                _ => self.outside.push((context, item.row)),
            }
        }
    }

    fn class(&mut self, context: usize, row: Row, members: Vec<Row>, dsl: Option<usize>, opaque: bool) {
        let nothing = (None, None, Vec::new());
        let (outer, companion, nested) = nothing;
        self.classes.push(Class { context, row, members, outer, companion, nested, dsl, opaque });
    }

    /// Declares the classes that are named somewhere and known by name only.
    fn opaque(&mut self, known: &[KnownClasses]) {
        let mut paths = BTreeSet::new();
        let simple: Vec<&Row> = self.aliases.iter().chain(&self.outside).map(|(_, row)| row).collect();
        let members = self.classes.iter().flat_map(|class| class.members.iter().chain([&class.row]));
        simple.into_iter().chain(members).for_each(|row| named_in_row(row, &mut paths));
        let imports = self.contexts.iter().flat_map(|context| context.imports.values().cloned());
        paths.extend(imports);
        let declared: BTreeSet<(&str, &str)> = self
            .classes
            .iter()
            .map(|class| (self.contexts[class.context].package.as_str(), class.row.name.as_str()))
            .collect();
        let described: BTreeSet<&str> =
            self.contexts.iter().map(|context| context.package.as_str()).collect();
        let mut missing = Vec::new();
        for package in known {
            for name in &package.names {
                let outermost = name.split('.').next().unwrap_or(name);
                let is_named = described.contains(package.package.as_str())
                    || paths.contains(&format!("{}.{outermost}", package.package));
                if is_named && !declared.contains(&(package.package.as_str(), name.as_str())) {
                    missing.push((package.package.clone(), name.clone()));
                }
            }
        }
        for (package, name) in missing {
            let context = self.contexts.len();
            let (path, imports) = (PathBuf::from("jdk-classes.txt"), BTreeMap::new());
            self.contexts.push(Context { path, package, imports, java: true });
            let row = Row {
                kind: Kind::Class,
                marks: vec!["open".to_owned()],
                name,
                type_parameters: Vec::new(),
                receiver: None,
                parameters: Vec::new(),
                supertypes: Vec::new(),
                returns: None,
            };
            self.class(context, row, Vec::new(), None, true);
        }
    }

    fn sort(&mut self) {
        let contexts = &self.contexts;
        let key = |context: usize, row: &Row| (contexts[context].package.clone(), row.name.clone());
        self.classes.sort_by_cached_key(|class| key(class.context, &class.row));
        self.aliases.sort_by_cached_key(|(context, row)| key(*context, row));
        self.outside.sort_by_cached_key(|(context, row)| key(*context, row));
        let classes = self.classes.iter().enumerate();
        self.by_name = classes.map(|(at, class)| (key(class.context, &class.row), at)).collect();
        let aliases = self.aliases.iter().enumerate();
        self.alias_by_name = aliases.map(|(at, (context, row))| (key(*context, row), at)).collect();
    }

    /// Constructors first, then all others by name.
    pub fn sort_members(&mut self) {
        for class in &mut self.classes {
            class.members.sort_by_cached_key(|row| (row.kind != Kind::Constructor, row.name.clone()));
        }
    }

    fn link(&mut self) -> Result<(), Failure> {
        if self.by_name.len() != self.classes.len() {
            let twice = self.classes.windows(2).find(|pair| {
                pair[0].row.name == pair[1].row.name
                    && self.package(pair[0].context) == self.package(pair[1].context)
            });
            let context = twice.map_or(0, |pair| pair[0].context);
            let name = twice.map_or("", |pair| &pair[0].row.name);
            return Err(Failure::new(&self.contexts[context].path, name, "the class is declared twice"));
        }
        for at in 0..self.classes.len() {
            let class = &self.classes[at];
            let Some((outer, _)) = class.row.name.rsplit_once('.') else { continue };
            let is_companion = class.row.has("companion");
            // If the surrounding class is not public, this one has no name that settings could write.
            let Some(outer) = self.find(self.package(class.context), outer) else { continue };
            self.classes[at].outer = Some(outer);
            self.classes[outer].nested.push(at);
            if is_companion {
                self.classes[outer].companion = Some(at);
            }
        }
        Ok(())
    }

    pub fn package(&self, context: usize) -> &str {
        &self.contexts[context].package
    }

    /// A class by package and qualified name.
    pub fn find(&self, package: &str, name: &str) -> Option<usize> {
        self.by_name.get(&(package.to_owned(), name.to_owned())).copied()
    }

    pub fn find_alias(&self, package: &str, name: &str) -> Option<usize> {
        self.alias_by_name.get(&(package.to_owned(), name.to_owned())).copied()
    }

    /// A mistake in a row.
    pub fn failure(&self, context: usize, row: &Row, what: &str) -> Failure {
        Failure::new(&self.contexts[context].path, &row.name, what)
    }
}

/// The paths with a dot that a row's types name.
fn named_in_row(row: &Row, paths: &mut BTreeSet<String>) {
    let types = row.supertypes.iter().chain(&row.receiver).chain(&row.returns);
    let parameters = row.parameters.iter().map(|Parameter { ty, .. }| ty);
    let bounds = row.type_parameters.iter().flat_map(|TypeParameter { bounds, .. }| bounds);
    types.chain(parameters).chain(bounds).for_each(|ty| named(ty, paths));
}

fn named(ty: &Written, paths: &mut BTreeSet<String>) {
    match &ty.shape {
        Shape::Named { path, arguments } => {
            paths.insert(path.clone());
            for argument in arguments {
                match argument {
                    Argument::Star => {}
                    Argument::In(ty) | Argument::Out(ty) | Argument::Invariant(ty) => named(ty, paths),
                }
            }
        }
        Shape::Function { receiver, parameters, returns, .. } => {
            receiver
                .iter()
                .map(AsRef::as_ref)
                .chain(parameters)
                .chain([returns.as_ref()])
                .for_each(|ty| named(ty, paths));
        }
    }
}
