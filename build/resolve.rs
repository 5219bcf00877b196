//! Numbers the classes and finds what a written type or class name stands for.

use std::collections::BTreeMap;
use std::path::Path;

use crate::Failure;
use crate::data::{ClassFile, Data, FormatRow, Source};
use crate::signature::{Written, parse_type};

/// Types of Kotlin and its library that the catalog says nothing more about.
const FOREIGN: [&str; 8] = [
    "Any",
    "File",
    "KProperty",
    "Pair",
    "PropertyDelegateProvider",
    "ReadWriteProperty",
    "StringBuilder",
    "UnknownType",
];
const LISTS: [&str; 8] =
    ["List", "ArrayList", "MutableList", "Collection", "Array", "Set", "Iterable", "Sequence"];
const MAPS: [&str; 2] = ["Map", "MutableMap"];

/// A class of the DSL; its number is its place in [`Catalog::classes`].
pub struct ClassItem<'a> {
    pub path: &'a Path,
    pub package: &'a str,
    /// Qualified within its package: `AwsConnection.CredentialsType.Static`.
    pub name: String,
    pub file: &'a ClassFile,
    pub outer: Option<usize>,
    pub nested: Vec<usize>,
    pub supertypes: Vec<usize>,
}

impl ClassItem<'_> {
    /// The last part of the name.
    pub fn simple_name(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or(&self.name)
    }

    /// The kind as written; `class` when nothing is.
    pub fn kind(&self) -> &str {
        let default = if self.file.entries.is_empty() { "class" } else { "enum" };
        self.file.kind.as_deref().unwrap_or(default)
    }

    /// The parameter lists of its constructors: as written, or as all classes of its place have them.
    pub fn constructor_texts(&self) -> Vec<String> {
        let is_plain = self.kind() == "class";
        match (&self.file.constructors, self.outer, self.package) {
            (Some(written), _, _) => written.clone(),
            (None, Some(_), _) if is_plain => vec!["()".to_owned()],
            (None, None, package) if is_plain && !package.is_empty() => {
                vec!["()".to_owned(), format!("(init: {}.() -> Unit)", self.name)]
            }
            _ => Vec::new(),
        }
    }

    /// A mistake in this class.
    pub fn failure(&self, field: &str, what: &str) -> Failure {
        Failure::new(self.path, format!("{}.{field}", self.name).trim_end_matches('.'), what)
    }
}

/// A type with everything in it resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    Plain(&'static str),
    Boolean,
    Enum(usize),
    Compound(usize),
    Class(usize),
    List(Box<Type>),
    Function(Option<usize>),
}

/// All classes, sorted by package and name.
pub struct Catalog<'a> {
    pub classes: Vec<ClassItem<'a>>,
    /// The formats that values may have.
    pub formats: &'a [FormatRow],
    aliases: BTreeMap<&'a str, &'a str>,
    by_name: BTreeMap<(&'a str, String), usize>,
}

impl<'a> Catalog<'a> {
    /// Numbers the classes of all files and links them.
    pub fn new(data: &'a Data) -> Result<Self, Failure> {
        let mut classes = Vec::new();
        for source in &data.classes {
            collect(&mut classes, source);
        }
        classes.sort_by(|a, b| (a.package, &a.name).cmp(&(b.package, &b.name)));
        let formats = &data.formats;
        let mut catalog = Self { classes, formats, aliases: BTreeMap::new(), by_name: BTreeMap::new() };
        catalog.index()?;
        for (_, file) in &data.declarations {
            catalog.aliases.extend(file.aliases.iter().map(|row| (row.simple_name(), row.ty.as_str())));
        }
        for id in 0..catalog.classes.len() {
            catalog.link(id)?;
        }
        Ok(catalog)
    }

    fn index(&mut self) -> Result<(), Failure> {
        for (id, class) in self.classes.iter().enumerate() {
            if let Some(other) = self.by_name.insert((class.package, class.name.clone()), id) {
                let other = self.classes[other].path.display();
                return Err(class.failure("", &format!("the class is also described in {other}")));
            }
        }
        Ok(())
    }

    fn link(&mut self, id: usize) -> Result<(), Failure> {
        let class = &self.classes[id];
        if let Some((outer, _)) = class.name.rsplit_once('.') {
            let Some(outer) = self.find(class.package, outer) else {
                return Err(class.failure("class", "the class that it is nested in is missing"));
            };
            self.classes[id].outer = Some(outer);
            self.classes[outer].nested.push(id);
        }
        self.classes[id].supertypes = self.supertypes(id)?;
        Ok(())
    }

    fn supertypes(&self, id: usize) -> Result<Vec<usize>, Failure> {
        let class = &self.classes[id];
        if class.kind() == "compound" {
            return Ok(self.find("", "CompoundParam").into_iter().collect());
        }
        if let (true, Some(outer)) = (class.file.extends.is_empty(), class.outer)
            && self.classes[outer].kind() == "compound"
        {
            return Ok(vec![outer]);
        }
        let find = |name: &String| {
            let found = self.find_from(Some(id), class.package, name);
            found.ok_or_else(|| class.failure("extends", &format!("there is no class `{name}`")))
        };
        class.file.extends.iter().map(find).collect()
    }

    /// A class by package and qualified name.
    pub fn find(&self, package: &str, name: &str) -> Option<usize> {
        self.by_name.get(&(package, name.to_owned())).copied()
    }

    /// A class by the name that stands in `scope`: nested there, in what surrounds it, in the package, in the core.
    pub fn find_from(&self, scope: Option<usize>, package: &str, name: &str) -> Option<usize> {
        let mut scope = scope;
        while let Some(id) = scope {
            let class = &self.classes[id];
            let nested = format!("{}.{name}", class.name);
            if let Some(found) = self.find(class.package, &nested) {
                return Some(found);
            }
            scope = class.outer;
        }
        let elsewhere = || name.split_once('.').and_then(|(package, name)| self.find(package, name));
        self.find(package, name).or_else(|| self.find("", name)).or_else(elsewhere)
    }

    /// Whether `id` is `ancestor` or comes from it.
    pub fn is_subclass(&self, id: usize, ancestor: usize) -> bool {
        id == ancestor || self.classes[id].supertypes.iter().any(|up| self.is_subclass(*up, ancestor))
    }

    /// The class itself, then all that it comes from, nearest first.
    pub fn ancestors(&self, id: usize) -> Vec<usize> {
        let mut found = vec![id];
        let mut next = 0;
        while next < found.len() {
            for up in &self.classes[found[next]].supertypes {
                if !found.contains(up) {
                    found.push(*up);
                }
            }
            next += 1;
        }
        found
    }

    /// Resolves a type written in `scope`. The second value says whether it is nullable.
    pub fn ty(&self, scope: Option<usize>, package: &str, ty: &Written) -> Result<(Type, bool), String> {
        match ty {
            Written::Function { receiver: None } => Ok((Type::Function(None), false)),
            Written::Function { receiver: Some(receiver) } => match self.ty(scope, package, receiver)?.0 {
                Type::Class(id) | Type::Compound(id) | Type::Enum(id) => {
                    Ok((Type::Function(Some(id)), false))
                }
                _ => Ok((Type::Function(None), false)),
            },
            Written::Named { name, arguments, nullable } => {
                Ok((self.named(scope, package, name, arguments)?, *nullable))
            }
        }
    }

    fn named(
        &self,
        scope: Option<usize>,
        package: &str,
        name: &str,
        arguments: &[Written],
    ) -> Result<Type, String> {
        if let Some(id) = self.find_from(scope, package, name) {
            return Ok(match self.classes[id].kind() {
                "enum" => Type::Enum(id),
                "compound" => Type::Compound(id),
                _ => Type::Class(id),
            });
        }
        if let Some(alias) = self.aliases.get(name) {
            return Ok(self.ty(None, "", &parse_type(alias)?)?.0);
        }
        match name {
            "String" => Ok(Type::Plain("String")),
            "Int" => Ok(Type::Plain("Int")),
            "Long" => Ok(Type::Plain("Long")),
            "Double" => Ok(Type::Plain("Double")),
            "Unit" => Ok(Type::Plain("Unit")),
            "Boolean" => Ok(Type::Boolean),
            _ if MAPS.contains(&name) => Ok(Type::Plain("Map")),
            _ if LISTS.contains(&name) => Ok(Type::List(Box::new(self.element(scope, package, arguments)?))),
            _ if FOREIGN.contains(&name) || is_type_parameter(name) => Ok(Type::Plain("Any")),
            _ => Err(format!("there is no type `{name}`")),
        }
    }

    fn element(&self, scope: Option<usize>, package: &str, arguments: &[Written]) -> Result<Type, String> {
        arguments.first().map_or(Ok(Type::Plain("Any")), |ty| Ok(self.ty(scope, package, ty)?.0))
    }
}

/// `T`, `E`
fn is_type_parameter(name: &str) -> bool {
    name.len() == 1
}

fn collect<'a>(classes: &mut Vec<ClassItem<'a>>, source: &'a Source) {
    let top = &source.file.class;
    let mut add = |name: String, file: &'a ClassFile| {
        classes.push(ClassItem {
            path: &source.path,
            package: &source.package,
            name,
            file,
            outer: None,
            nested: Vec::new(),
            supertypes: Vec::new(),
        });
    };
    add(top.clone(), &source.file);
    for nested in &source.file.nested {
        add(format!("{top}.{}", nested.class), nested);
    }
}
