//! What a class of the settings comes from: its superclasses, interfaces and their companions, each once.

use std::rc::Rc;

use rustc_hash::FxHashSet as HashSet;

use crate::catalog::{ClassId, Symbol};
use crate::eval::interpreter::Interpreter;
use crate::eval::value::ClassRef;
use crate::syntax::tree::TypeId;

/// How many classes are followed; of more, nothing is certain.
const MAX_ANCESTORS: usize = 256;

/// All that a class of the settings comes from.
#[derive(Debug, Default)]
pub(crate) struct Ancestry {
    /// Classes of the settings, the class itself first, companions among them.
    pub(super) own: Vec<u32>,
    /// Classes of the DSL.
    pub(super) dsl: Vec<ClassId>,
    /// Whether a class of the library is among them.
    pub(super) library: bool,
    /// Whether there is one that is not known.
    pub(super) open: bool,
}

impl Interpreter<'_> {
    /// What a class comes from.
    pub(super) fn ancestry(&mut self, class: u32) -> Rc<Ancestry> {
        if let Some(known) = self.ancestries.get(&class) {
            return known.clone();
        }
        let ancestry = Rc::new(self.find_ancestry(class));
        self.ancestries.insert(class, ancestry.clone());
        ancestry
    }

    fn find_ancestry(&mut self, class: u32) -> Ancestry {
        let mut found = Ancestry::default();
        let mut seen: HashSet<u32> = [class].into_iter().collect();
        found.own.push(class);
        let mut next = 0;
        while let Some(&class) = found.own.get(next) {
            next += 1;
            let Some(data) = self.program.class_at(class).cloned() else {
                found.open = true;
                continue;
            };
            let tree = self.unit_at(data.unit).source.tree;
            let parents = tree[tree[data.id].supertypes].iter().map(|supertype| supertype.ty);
            let parents = parents.map(|ty| self.class_within(class, data.unit, ty));
            let companion = data.companion.map(|companion| Some(ClassRef::User(companion)));
            for parent in parents.chain(companion) {
                match parent {
                    Some(ClassRef::User(parent)) if seen.insert(parent) => found.own.push(parent),
                    Some(ClassRef::User(_)) => {}
                    Some(ClassRef::Dsl(parent)) => found.dsl.push(parent),
                    Some(ClassRef::Library(_)) => found.library = true,
                    None => found.open = true,
                }
            }
            if found.own.len() > MAX_ANCESTORS {
                found.open = true;
                break;
            }
        }
        found
    }

    /// The class that a type names in the head of a class.
    fn class_within(&mut self, class: u32, unit: u32, ty: TypeId) -> Option<ClassRef> {
        let env = self.class_env(class, None);
        let outer = std::mem::replace(&mut self.env, env);
        let found = self.class_of_type_in(unit, ty);
        self.env = outer;
        found
    }

    /// Whether instances of a class of the settings, or the class itself, have a member of that name, or may have one.
    /// What the library declares is known by name; that is looked up elsewhere.
    pub(super) fn own_may_have(&mut self, class: u32, name: Symbol) -> bool {
        let ancestry = self.ancestry(class);
        ancestry.open
            || ancestry.dsl.iter().any(|class| self.may_have(ClassRef::Dsl(*class), name))
            || ancestry.own.iter().any(|class| self.declares(*class, name))
    }

    fn declares(&self, class: u32, name: Symbol) -> bool {
        self.program.class_at(class).is_none_or(|data| {
            data.member_names().any(|member| member == name)
                || data.entries.iter().any(|(entry, _)| *entry == name)
                || data.aliases.iter().any(|(alias, _)| *alias == name)
        })
    }
}
