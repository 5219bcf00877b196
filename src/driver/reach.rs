//! Which files of other projects a settings root can see.
//!
//! In the old layout (`.teamcity/<ProjectId>/settings.kts`) each project may use what the others declare, and most use
//! next to nothing of it. A root is evaluated with its own files and those that these can mean: files without a package,
//! and files of a package whose last name occurs somewhere in a file that is taken in. What is left out can be named from
//! nowhere, so that the outcome is the same, and the cost of all roots together grows with what they use.
//!
//! Of the files that declare the same classes of a package, the first alone is shared: that a root's own class is
//! declared twice is told with the first one, and a hundred roots with the same hundred classes see two files for each.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::root::InputFile;
use super::store::ParsedFile;
use crate::syntax::tree::{Expr, ExprId, Modifier, Tree};

/// The files that several roots share, by the last names of their packages.
#[derive(Debug)]
pub(super) struct Reach {
    files: Vec<Arc<ParsedFile>>,
    by_name: FxHashMap<Box<str>, Vec<usize>>,
    /// Files without a package: they are seen everywhere.
    everywhere: Vec<usize>,
}

impl Reach {
    /// The files with what is known of each beside its text.
    pub(super) fn new(files: Vec<Arc<ParsedFile>>, inputs: &[InputFile]) -> Self {
        let (mut by_name, mut everywhere) = (FxHashMap::<Box<str>, Vec<usize>>::default(), Vec::new());
        let repeated = repeated(&files, inputs);
        for (at, file) in files.iter().enumerate().filter(|(at, _)| !repeated.contains(at)) {
            match package(file.tree()) {
                Some(name) => by_name.entry(name.into()).or_default().push(at),
                None => everywhere.push(at),
            }
        }
        Self { files, by_name, everywhere }
    }

    /// The places of the files that `own` can see, directly or by way of others.
    pub(super) fn from<'f>(&self, own: impl Iterator<Item = &'f ParsedFile>) -> BTreeSet<usize> {
        let mut seen: BTreeSet<usize> = self.everywhere.iter().copied().collect();
        let mut waiting: Vec<usize> = self.everywhere.clone();
        let mut followed: FxHashSet<&str> = FxHashSet::default();
        let mut follow = |tree: &Tree, waiting: &mut Vec<usize>| {
            // A package is taken in at the first of its files that is named.
            let named = tree.names.iter().filter_map(|name| self.by_name.get_key_value(name));
            let named = named.filter(|(name, _)| followed.insert(name));
            waiting.extend(named.flat_map(|(_, files)| files).copied().filter(|at| seen.insert(*at)));
        };
        for file in own {
            follow(file.tree(), &mut waiting);
        }
        while let Some(at) = waiting.pop() {
            if let Some(file) = self.files.get(at) {
                follow(file.tree(), &mut waiting);
            }
        }
        seen
    }
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
