//! What a name in a written type stands for, as far as texts tell: enough to see that two types are the same.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::sema::declarations::file::File;
use crate::syntax::FileKind;
use crate::syntax::tree::{Class, Expr, Tree, TypeAlias};

/// Types of Kotlin that every file sees, unless the settings declare one of that name.
const BUILT_IN: &[&str] = &[
    "Any",
    "Array",
    "Boolean",
    "Byte",
    "Char",
    "Collection",
    "Double",
    "Exception",
    "Float",
    "Int",
    "Iterable",
    "List",
    "Long",
    "Map",
    "MutableList",
    "MutableMap",
    "MutableSet",
    "Nothing",
    "Number",
    "Pair",
    "Sequence",
    "Set",
    "Short",
    "String",
    "Triple",
    "Unit",
];

/// The names of types that the settings declare, and where.
pub(super) struct Names<'u> {
    top_level: FxHashMap<String, FxHashSet<&'u str>>,
    anywhere: FxHashSet<&'u str>,
}

impl<'u> Names<'u> {
    pub(super) fn new(files: &[File<'u>]) -> Self {
        let mut top_level: FxHashMap<String, FxHashSet<&'u str>> = FxHashMap::default();
        let mut anywhere = FxHashSet::default();
        for file in files {
            let tree = file.tree();
            anywhere
                .extend(tree.all::<Class>().filter_map(|(_, class)| class.name).map(|it| tree.name(it.name)));
            anywhere.extend(tree.all::<TypeAlias>().map(|(_, alias)| tree.name(alias.name.name)));
            if file.unit.kind == FileKind::Source {
                let own = top_level.entry(file.package()).or_default();
                own.extend(tree[tree.statements].iter().filter_map(|it| type_name(tree, &tree[*it])));
            }
        }
        Self { top_level, anywhere }
    }

    /// A text that is the same for the same type in two files, and that no other file has where that is not known.
    pub(super) fn canonical(&self, file: &File<'_>, name: &str) -> String {
        if let Some(path) = file.imported(name) {
            return path;
        }
        let package = file.package();
        if self.top_level.get(&package).is_some_and(|own| own.contains(name)) {
            return format!("{package}.{name}");
        }
        if BUILT_IN.contains(&name) && !self.anywhere.contains(name) {
            return name.to_owned();
        }
        format!("#{}:{name}", file.unit.file.0)
    }
}

fn type_name<'t>(tree: &'t Tree, declaration: &Expr) -> Option<&'t str> {
    match *declaration {
        Expr::Class(id) => tree[id].name.map(|it| tree.name(it.name)),
        Expr::TypeAlias(id) => Some(tree.name(tree[id].name.name)),
        _ => None,
    }
}
