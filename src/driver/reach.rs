//! Which files of other projects a settings root can see.
//!
//! In the old layout (`.teamcity/<ProjectId>/settings.kts`) each project may use what the others declare, and most use
//! next to nothing of it. A root is evaluated with its own files and those that these can mean: files without a package,
//! and files of a package whose last name occurs somewhere in a file that is taken in. What is left out can be named from
//! nowhere, so that the outcome is the same, and the cost of all roots together grows with what they use.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::store::ParsedFile;
use crate::syntax::tree::Tree;

/// The files that several roots share, by the last names of their packages.
#[derive(Debug)]
pub(super) struct Reach {
    files: Vec<Arc<ParsedFile>>,
    by_name: FxHashMap<Box<str>, Vec<usize>>,
    /// Files without a package: they are seen everywhere.
    everywhere: Vec<usize>,
}

impl Reach {
    pub(super) fn new(files: Vec<Arc<ParsedFile>>) -> Self {
        let (mut by_name, mut everywhere) = (FxHashMap::<Box<str>, Vec<usize>>::default(), Vec::new());
        for (at, file) in files.iter().enumerate() {
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
        for file in own {
            self.follow(file.tree(), &mut seen, &mut waiting);
        }
        while let Some(at) = waiting.pop() {
            if let Some(file) = self.files.get(at) {
                self.follow(file.tree(), &mut seen, &mut waiting);
            }
        }
        seen
    }

    fn follow(&self, tree: &Tree, seen: &mut BTreeSet<usize>, waiting: &mut Vec<usize>) {
        let named = tree.names.iter().filter_map(|name| self.by_name.get(name));
        waiting.extend(named.flatten().copied().filter(|at| seen.insert(*at)));
    }
}

/// The last name of a file's package.
fn package(tree: &Tree) -> Option<&str> {
    tree[tree.package].last().map(|name| tree.name(name.name))
}
