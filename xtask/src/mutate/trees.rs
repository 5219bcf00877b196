//! The settings that are mutated, and which mutation has which number.

use std::fs;
use std::io;
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};
use fastrand::Rng;
use tcdsl::driver::Memory;
use tcdsl_fuzz::mutation::{Mutation, tokens};
use walkdir::WalkDir;

/// Small settings are taken more often than large ones, which take longer; those below this size alike.
const SMALL: usize = 20_000;

/// One folder of settings.
pub(super) struct Tree {
    pub(super) dir: Utf8PathBuf,
    /// All files below it, and which of them are mutated, with their tokens.
    pub(super) files: Vec<(Utf8PathBuf, String)>,
    kotlin: Vec<(usize, Vec<Range<usize>>)>,
}

/// All of them.
pub(super) struct Trees {
    trees: Vec<Tree>,
    /// How much of the work goes to a tree and those before it.
    shares: Vec<u64>,
}

/// One mutation.
pub(super) struct Work<'t> {
    pub(super) tree: &'t Tree,
    pub(super) path: &'t Utf8Path,
    pub(super) text: &'t str,
    pub(super) mutation: Mutation,
}

impl Tree {
    fn read(dir: Utf8PathBuf) -> Self {
        let mut files = Vec::new();
        for entry in WalkDir::new(&dir).sort_by_file_name().into_iter().flatten() {
            let Some(path) = Utf8Path::from_path(entry.path()).filter(|_| entry.file_type().is_file()) else {
                continue;
            };
            if let (Ok(below), Ok(text)) = (path.strip_prefix(&dir), fs::read_to_string(path)) {
                files.push((below.to_owned(), text));
            }
        }
        let is_kotlin = |path: &Utf8Path| matches!(path.extension(), Some("kt" | "kts"));
        let kotlin = files.iter().enumerate().filter(|(_, (path, _))| is_kotlin(path));
        let kotlin = kotlin.map(|(index, (_, text))| (index, tokens(text))).collect();
        Self { dir, files, kotlin }
    }

    /// Its files for a session.
    pub(super) fn memory(&self) -> Memory {
        self.files.iter().map(|(path, text)| (path.clone(), text.as_str())).collect()
    }

    fn bytes(&self) -> usize {
        self.kotlin.iter().map(|(index, _)| self.files[*index].1.len()).sum()
    }
}

impl Trees {
    /// The settings in `folders`, at any depth.
    pub(super) fn read(folders: &[Utf8PathBuf]) -> io::Result<Self> {
        let mut trees = Vec::new();
        for folder in folders {
            for entry in WalkDir::new(folder).sort_by_file_name() {
                let path = entry?.into_path();
                let path = Utf8PathBuf::from_path_buf(path).unwrap_or_default();
                if let (Some("settings.kts"), Some(dir)) = (path.file_name(), path.parent()) {
                    trees.push(Tree::read(dir.to_owned()));
                }
            }
        }
        let mut all = 0;
        let shares = trees.iter().map(|tree| {
            all += 1_000_000_000 / (tree.bytes() + SMALL) as u64;
            all
        });
        let shares = shares.collect();
        if trees.is_empty() {
            Err(io::Error::other("no settings.kts there"))
        } else {
            Ok(Self { trees, shares })
        }
    }

    pub(super) fn count(&self) -> usize {
        self.trees.len()
    }

    pub(super) fn bytes(&self) -> usize {
        self.trees.iter().map(Tree::bytes).sum()
    }

    /// The mutation of a number.
    pub(super) fn work(&self, seed: u64, number: usize) -> Option<Work<'_>> {
        let mut rng = Rng::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(number as u64));
        let share = rng.u64(0..*self.shares.last()?);
        let tree = self.trees.get(self.shares.partition_point(|end| *end <= share))?;
        let (index, tokens) = rng.choice(&tree.kotlin)?;
        let (path, text) = tree.files.get(*index)?;
        let mutation = Mutation::of(text, tokens, &mut rng)?;
        Some(Work { tree, path, text, mutation })
    }
}
