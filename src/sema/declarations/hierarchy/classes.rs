//! The classes of the settings, and which of them a written type names.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::sema::declarations::file::File;
use crate::sema::declarations::outline::{Container, Form};
use crate::source::Span;
use crate::source::TextRange;
use crate::syntax::tree::{
    Class, ClassKind, Expr, Id, Modifier, Supertype, Type, TypeAlias, TypeId, TypeParameter,
};

/// A class of the settings.
pub(super) struct Node {
    pub(super) file: usize,
    pub(super) id: Id<Class>,
    /// The class that it is a member of.
    pub(super) outer: Option<usize>,
    pub(super) place: Container,
    pub(super) form: Form,
}

/// What a name in a type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resolved {
    /// A class of the settings.
    Own(usize),
    Unknown,
}

/// A name as a table knows it: `None` when it has several meanings, or one that is no class.
type Table<K> = FxHashMap<K, Option<usize>>;

/// All classes of a settings root.
pub(super) struct Classes<'c, 'u> {
    pub(super) files: &'c [File<'u>],
    pub(super) nodes: Vec<Node>,
    top_level: FxHashMap<String, Table<&'u str>>,
    scripts: FxHashMap<usize, Table<&'u str>>,
    members: Table<(usize, &'u str)>,
    /// Of each file, names of types that are not declared at its top.
    inner_names: Vec<FxHashSet<&'u str>>,
    /// The supertypes of each class, in their order.
    pub(super) supertypes: Vec<Vec<Resolved>>,
}

impl<'c, 'u> Classes<'c, 'u> {
    pub(super) fn new(files: &'c [File<'u>]) -> Self {
        let mut classes = Self {
            files,
            nodes: Vec::new(),
            top_level: FxHashMap::default(),
            scripts: FxHashMap::default(),
            members: FxHashMap::default(),
            inner_names: Vec::new(),
            supertypes: Vec::new(),
        };
        for (index, file) in files.iter().enumerate() {
            classes.add_file(index, file);
        }
        classes.supertypes = classes.nodes.iter().map(|node| classes.resolve_supertypes(node)).collect();
        classes
    }

    fn add_file(&mut self, index: usize, file: &File<'u>) {
        let tree = file.tree();
        let base = self.nodes.len();
        let mut inner = FxHashSet::default();
        for (id, class) in tree.all::<Class>() {
            let site = file.outline.site(id);
            let outer = match site.place {
                Container::Member(outer) => Some(base + outer.index()),
                _ => None,
            };
            let node = self.nodes.len();
            self.nodes.push(Node { file: index, id, outer, place: site.place, form: site.form });
            let name = class.name.map(|it| tree.name(it.name));
            if let Some(name) = name {
                self.declare(index, file, site.place, outer, name, Some(node));
                if !matches!(site.place, Container::TopLevel | Container::Script) {
                    inner.insert(name);
                }
            }
        }
        for &declaration in &file.outline.declarations {
            if let Expr::TypeAlias(id) = tree[declaration] {
                let TypeAlias { name, .. } = tree[id];
                let place = file.outline.place(declaration);
                let outer =
                    if let Container::Member(outer) = place { Some(base + outer.index()) } else { None };
                self.declare(index, file, place, outer, tree.name(name.name), None);
            }
        }
        inner.extend(tree.all::<TypeParameter>().map(|(_, it)| tree.name(it.name.name)));
        self.inner_names.push(inner);
    }

    fn declare(
        &mut self,
        index: usize,
        file: &File<'u>,
        place: Container,
        outer: Option<usize>,
        name: &'u str,
        node: Option<usize>,
    ) {
        let add = |slot: &mut Option<Option<usize>>| *slot = Some(if slot.is_some() { None } else { node });
        let table = match (place, outer) {
            (Container::TopLevel, _) => self.top_level.entry(file.package()).or_default(),
            (Container::Script, _) => self.scripts.entry(index).or_default(),
            (_, Some(outer)) => {
                let mut slot = self.members.get(&(outer, name)).copied();
                add(&mut slot);
                self.members.insert((outer, name), slot.flatten());
                return;
            }
            _ => return,
        };
        let mut slot = table.get(name).copied();
        add(&mut slot);
        table.insert(name, slot.flatten());
    }

    pub(super) fn file(&self, node: &Node) -> &'c File<'u> {
        &self.files[node.file]
    }

    pub(super) fn class(&self, node: &Node) -> &'u Class {
        &self.file(node).tree()[node.id]
    }

    pub(super) fn name(&self, node: &Node) -> &'u str {
        self.class(node).name.map_or("object", |name| self.file(node).name(name.name))
    }

    pub(super) fn span(&self, node: &Node, range: TextRange) -> Span {
        self.file(node).span(range)
    }

    /// The supertypes of a class as they are written and as they resolve.
    pub(super) fn supertypes_of(&self, index: usize) -> impl Iterator<Item = (&'u Supertype, Resolved)> + '_ {
        let resolved = self.supertypes.get(index).map_or(&[][..], |it| it.as_slice());
        let written = self.nodes.get(index).map_or(&[][..], |node| {
            let tree = self.file(node).tree();
            &tree[tree[node.id].supertypes]
        });
        written.iter().zip(resolved.iter().copied())
    }

    fn resolve_supertypes(&self, node: &Node) -> Vec<Resolved> {
        let file = self.file(node);
        let supertypes = &file.tree()[self.class(node).supertypes];
        let entry = node.form == Form::EntryBody;
        if supertypes.is_empty() && entry {
            return node.outer.map(Resolved::Own).into_iter().collect();
        }
        let own = self.class(node).type_parameters;
        let own: Vec<&str> = file.tree()[own].iter().map(|it| file.name(it.name.name)).collect();
        supertypes
            .iter()
            .map(|it| match file.first_name(it.ty) {
                Some(first) if own.contains(&first) => Resolved::Unknown,
                _ => self.resolve(node.file, node.place, node.outer, it.ty),
            })
            .collect()
    }

    /// The class that a type names, seen from a place in a file, within the class `outer`.
    pub(super) fn resolve(
        &self,
        file: usize,
        place: Container,
        outer: Option<usize>,
        ty: TypeId,
    ) -> Resolved {
        let tree = self.files[file].tree();
        let Type::User(segments) = tree[ty] else { return Resolved::Unknown };
        let mut names = tree[segments].iter().map(|it| self.files[file].name(it.name.name));
        let Some(first) = names.next() else { return Resolved::Unknown };
        let mut found = self.first(file, place, outer, first);
        for name in names {
            found = found.and_then(|class| self.members.get(&(class, name)).copied().flatten());
        }
        found.map_or(Resolved::Unknown, Resolved::Own)
    }

    fn first(&self, file: usize, place: Container, outer: Option<usize>, name: &'u str) -> Option<usize> {
        if place == Container::Local {
            let hidden = self.inner_names.get(file).is_some_and(|inner| inner.contains(name));
            return if hidden { None } else { self.in_file(file, name) };
        }
        let mut around = outer;
        while let Some(class) = around {
            let node = self.nodes.get(class)?;
            if let Some(found) = self.members.get(&(class, name)) {
                return *found;
            }
            let written = self.class(node);
            let tree = self.file(node).tree();
            let parameter = tree[written.type_parameters].iter().any(|it| tree.name(it.name.name) == name);
            // A supertype or a companion object may bring a class of that name.
            if parameter || !written.supertypes.is_empty() || self.has_companion(node) {
                return None;
            }
            if node.form != Form::Declared || node.place == Container::Local {
                return self.first(file, Container::Local, None, name);
            }
            around = node.outer;
        }
        self.in_file(file, name)
    }

    fn has_companion(&self, node: &Node) -> bool {
        let tree = self.file(node).tree();
        tree[self.class(node).members].iter().any(|it| match tree[*it] {
            Expr::Class(id) => tree[id].modifiers.has(Modifier::Companion),
            _ => false,
        })
    }

    /// A name at the top of a file: an import by name, the package, imports of packages.
    fn in_file(&self, file: usize, name: &'u str) -> Option<usize> {
        let source = self.files.get(file)?;
        let in_script = self.scripts.get(&file).and_then(|own| own.get(name));
        if let Some(path) = source.imported(name) {
            return if in_script.is_some() { None } else { self.by_path(&path) };
        }
        if let Some(found) = in_script {
            return *found;
        }
        if let Some(found) = self.top_level.get(&source.package()).and_then(|own| own.get(name)) {
            return *found;
        }
        let mut found = source.stars().iter().filter_map(|path| self.top_level.get(path)?.get(name).copied());
        let first = found.next()?;
        if found.next().is_some() { None } else { first }
    }

    /// A class by its full name, also a nested one.
    fn by_path(&self, path: &str) -> Option<usize> {
        let (package, name) = path.rsplit_once('.').unwrap_or(("", path));
        if let Some(found) = self.top_level.get(package).and_then(|own| own.get(name)) {
            return *found;
        }
        let (package, outer) = package.rsplit_once('.').unwrap_or(("", package));
        let outer = self.top_level.get(package)?.get(outer).copied().flatten()?;
        self.members.get(&(outer, name)).copied().flatten()
    }

    /// Whether a class can be extended.
    pub(super) fn is_open(&self, node: &Node) -> bool {
        let Class { kind, modifiers, .. } = self.class(node);
        let opened = [Modifier::Open, Modifier::Abstract, Modifier::Sealed, Modifier::Expect];
        *kind == ClassKind::Interface
            || *kind == ClassKind::Class && opened.into_iter().any(|it| modifiers.has(it))
    }
}
