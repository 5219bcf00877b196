//! Which files of other projects a settings root can see.
//!
//! In the old layout (`.teamcity/<ProjectId>/settings.kts`) each project may use what the others declare, and most use
//! next to nothing of it. A root is evaluated with its own files and those that these can mean: files without a package, and
//! files of a package whose last name occurs somewhere in a file that is taken in; of these, the ones that declare a name
//! which occurs there, too, and the ones that can be meant without a name. What is left out is named nowhere, so that the
//! outcome is the same, and the cost of all roots together grows with what they use.
//!
//! Of the files that declare the same classes of a package, the first alone is shared: that a root's own class is
//! declared twice is told with the first one, and a hundred roots with the same hundred classes see two files for each.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::root::InputFile;
use super::store::ParsedFile;
use crate::syntax::tree::{Binding, Class, Expr, ExprId, Modifier, Tree};

/// The files that several roots share.
#[derive(Debug)]
pub(super) struct Reach {
    files: Vec<Arc<ParsedFile>>,
    /// By their last names.
    packages: FxHashMap<Box<str>, Package>,
    /// What has no package is seen everywhere.
    root: Package,
}

/// The files of a package, or of several with one last name.
#[derive(Debug, Default)]
struct Package {
    /// By the names that they declare.
    by_name: FxHashMap<Box<str>, Vec<usize>>,
    /// Those that can be meant without a name, and the first one, by which the package is known to be there.
    always: Vec<usize>,
}

impl Reach {
    /// The files with what is known of each beside its text.
    pub(super) fn new(files: Vec<Arc<ParsedFile>>, inputs: &[InputFile]) -> Self {
        let (mut packages, mut root) = (FxHashMap::<Box<str>, Package>::default(), Package::default());
        let repeated = repeated(&files, inputs);
        let sealed: FxHashSet<&str> = files.iter().flat_map(|file| sealed_classes(file.tree())).collect();
        for (at, file) in files.iter().enumerate().filter(|(at, _)| !repeated.contains(at)) {
            let tree = file.tree();
            let package = match package(tree) {
                Some(name) => packages.entry(name.into()).or_default(),
                None => &mut root,
            };
            package.add(at, tree, &sealed);
        }
        Self { files, packages, root }
    }

    /// The places of the files that `own` can see, directly or by way of others.
    pub(super) fn from<'f>(&'f self, own: impl Iterator<Item = &'f ParsedFile>) -> BTreeSet<usize> {
        let mut seen = Seen::default();
        seen.enter(&self.root);
        own.for_each(|file| seen.follow(file.tree(), self));
        while let Some(at) = seen.waiting.pop() {
            if let Some(file) = self.files.get(at) {
                seen.follow(file.tree(), self);
            }
        }
        seen.files
    }
}

impl Package {
    fn add(&mut self, at: usize, tree: &Tree, sealed: &FxHashSet<&str>) {
        let names: Option<Vec<&str>> =
            tree[tree.statements].iter().map(|statement| declared(tree, *statement)).collect();
        // All kinds of a sealed class have to be known where it is.
        let is_kind = tree.names.iter().any(|name| sealed.contains(&**name));
        let is_first = self.by_name.is_empty() && self.always.is_empty();
        match names {
            Some(names) if !is_kind && !is_first => {
                for name in names {
                    self.by_name.entry(name.into()).or_default().push(at);
                }
            }
            _ => self.always.push(at),
        }
    }
}

/// What a root sees, as far as it has been followed.
#[derive(Default)]
struct Seen<'r> {
    files: BTreeSet<usize>,
    /// Files whose names have not been followed.
    waiting: Vec<usize>,
    /// The names that occur.
    names: FxHashSet<&'r str>,
    packages: Vec<&'r Package>,
}

impl<'r> Seen<'r> {
    fn take(&mut self, files: &[usize]) {
        self.waiting.extend(files.iter().copied().filter(|at| self.files.insert(*at)));
    }

    /// Takes in what is meant of a package.
    fn enter(&mut self, package: &'r Package) {
        self.take(&package.always);
        let known: Vec<usize> = if self.names.len() < package.by_name.len() {
            self.names.iter().filter_map(|name| package.by_name.get(*name)).flatten().copied().collect()
        } else {
            let occurs = |name: &str| self.names.contains(name);
            package
                .by_name
                .iter()
                .filter(|(name, _)| occurs(name))
                .flat_map(|(_, files)| files)
                .copied()
                .collect()
        };
        self.take(&known);
        self.packages.push(package);
    }

    /// Takes in what the names of a file mean.
    fn follow(&mut self, tree: &'r Tree, reach: &'r Reach) {
        for name in tree.names.iter().map(|name| &**name) {
            if !self.names.insert(name) {
                continue;
            }
            let meant: Vec<usize> = self
                .packages
                .iter()
                .filter_map(|package| package.by_name.get(name))
                .flatten()
                .copied()
                .collect();
            self.take(&meant);
            if let Some(package) = reach.packages.get(name) {
                self.enter(package);
            }
        }
    }
}

/// The name that a statement declares; `None` for what can be meant without one.
fn declared(tree: &Tree, statement: ExprId) -> Option<&str> {
    let name = match tree[statement] {
        Expr::Annotated { body, .. } => return declared(tree, body),
        Expr::Class(class) => tree[class].name?.name,
        Expr::TypeAlias(alias) => tree[alias].name.name,
        Expr::Function(function) if !tree[function].modifiers.has(Modifier::Operator) => {
            tree[function].name?.name
        }
        Expr::Property(property) => match tree[property].binding {
            Binding::Single(variable) => variable.name.name,
            Binding::Destructuring(_) => return None,
        },
        _ => return None,
    };
    Some(tree.name(name))
}

/// The names of the sealed classes of a file, nested ones among them.
fn sealed_classes(tree: &Tree) -> impl Iterator<Item = &str> {
    let sealed = tree.all::<Class>().filter(|(_, class)| class.modifiers.has(Modifier::Sealed));
    sealed.filter_map(|(_, class)| Some(tree.name(class.name?.name)))
}

/// The places of the files that declare nothing but classes that files before them declare in the same package.
fn repeated(files: &[Arc<ParsedFile>], inputs: &[InputFile]) -> FxHashSet<usize> {
    let mut places: Vec<usize> = (0..files.len().min(inputs.len())).collect();
    places.sort_by_key(|at| inputs.get(*at).map(|input| input.path.as_str()));
    let (mut known, mut repeated) = (FxHashSet::default(), FxHashSet::default());
    for at in places {
        let Some(tree) = files.get(at).map(|file| file.tree()) else { continue };
        let package: Vec<&str> = tree[tree.package].iter().map(|name| tree.name(name.name)).collect();
        let package = package.join(".");
        let mut adds = package.is_empty() || tree.statements.is_empty();
        for statement in &tree[tree.statements] {
            adds |= match public_class(tree, *statement) {
                Some(name) => known.insert((package.clone(), name)),
                None => true,
            };
        }
        if !adds {
            repeated.insert(at);
        }
    }
    repeated
}

/// The name of a class or object that other files see.
fn public_class(tree: &Tree, statement: ExprId) -> Option<&str> {
    match tree[statement] {
        Expr::Annotated { body, .. } => public_class(tree, body),
        Expr::Class(class) if !tree[class].modifiers.has(Modifier::Private) => {
            tree[class].name.map(|name| tree.name(name.name))
        }
        _ => None,
    }
}

/// The last name of a file's package.
fn package(tree: &Tree) -> Option<&str> {
    tree[tree.package].last().map(|name| tree.name(name.name))
}
