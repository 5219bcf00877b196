//! A server's DSL, read from the jars that it is compiled to: `tcdsl dsl import`.
//!
//! TeamCity generates the DSL of its plugins as Kotlin and compiles it. `jar` takes class files out of a jar, within a
//! `Budget`; `class_file` decodes one; `metadata` says what Kotlin declared in it; `reading` follows the few
//! methods that hold what settings become (constructors, `validate`, the mappings of enums) and makes a
//! [`Descriptor`](crate::catalog::Descriptor) of each class. Nothing of a jar is ever run.

mod class_file;
mod jar;
mod metadata;
mod reading;

use std::collections::BTreeMap;
use std::hash::BuildHasher;
use std::ops::Bound;
use std::rc::Rc;

use class_file::ClassFile;
use rustc_hash::FxBuildHasher;

mod difference;
mod known;
mod write;

pub use difference::{differences, tell_differences};
pub use write::write;

pub use jar::{Budget, JarMistake, LARGEST_JAR};
pub use reading::{ServerDsl, Unread};

/// Where the DSL's classes lie in a jar.
const DSL: &str = "jetbrains/buildServer/configs/kotlin/";

/// The classes of some jars, by their names.
#[derive(Default)]
pub struct Classes {
    /// Each with a digest of its file.
    read: BTreeMap<Rc<str>, (u64, ClassFile)>,
    /// Classes of older versions of the DSL's API: settings of those versions are checked by what the latest one says.
    pub older: usize,
    /// Classes that have nothing to do with the DSL.
    pub others: usize,
    /// Classes that several jars have, each otherwise: the last one counts.
    pub twice: Vec<String>,
    /// Class files that cannot be read, with the reason.
    pub broken: Vec<(String, String)>,
}

impl Classes {
    /// Adds the classes of a jar.
    ///
    /// # Errors
    ///
    /// It is no jar, or more than the budget allows.
    pub fn add(&mut self, jar: &[u8], budget: &mut Budget) -> Result<(), JarMistake> {
        jar::read(jar, budget, self)
    }

    /// Adds a class file, whose name is what it says itself.
    pub fn add_class(&mut self, bytes: &[u8]) {
        match ClassFile::read(bytes) {
            Ok(class) => {
                let name = format!("{}.class", class.name);
                if jar::Files::wants(self, &name) {
                    self.take_class(&name, bytes, class);
                }
            }
            Err(reason) => self.broken.push((String::new(), reason)),
        }
    }

    fn take_class(&mut self, name: &str, bytes: &[u8], class: ClassFile) {
        let digest = FxBuildHasher.hash_one(bytes);
        if let Some((other, _)) = self.read.get(&class.name)
            && *other != digest
        {
            self.twice.push(name.to_owned());
        }
        self.read.insert(Rc::clone(&class.name), (digest, class));
    }

    /// What the classes say.
    pub fn understand(&self) -> ServerDsl {
        reading::understand(self)
    }

    /// The classes whose names begin so, each with the rest of its name.
    fn within<'a>(&'a self, prefix: &str) -> impl Iterator<Item = (&'a ClassFile, &'a str)> {
        let from = self.read.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        from.map_while(move |(name, (_, class))| Some((class, name.strip_prefix(prefix)?)))
    }

    fn get(&self, name: &str) -> Option<&ClassFile> {
        self.read.get(name).map(|(_, class)| class)
    }
}

impl jar::Files for Classes {
    /// A class of the latest DSL lies in a package right below the core's.
    fn wants(&mut self, name: &str) -> bool {
        let Some(class) = name.strip_suffix(".class") else { return false };
        match class.strip_prefix(DSL).and_then(|below| below.split_once('/')) {
            Some((package, _)) if is_version(package) => self.older += 1,
            Some((_, simple)) if !simple.is_empty() && !simple.contains('/') => return true,
            _ => self.others += 1,
        }
        false
    }

    fn take(&mut self, name: &str, bytes: &[u8]) {
        let class = match ClassFile::read(bytes) {
            Ok(class) => class,
            Err(reason) => return self.broken.push((name.to_owned(), reason)),
        };
        if name.strip_suffix(".class") != Some(&*class.name) {
            return self
                .broken
                .push((name.to_owned(), "it holds another class than its name says".to_owned()));
        }
        self.take_class(name, bytes, class);
    }
}

/// `v2019_2`: the package of an older version of the DSL's API.
fn is_version(package: &str) -> bool {
    package.strip_prefix('v').is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}
