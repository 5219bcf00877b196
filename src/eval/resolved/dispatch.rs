//! Which override of a member function an object has.

use std::rc::Rc;

use crate::eval::budget;
use crate::eval::interpreter::Interpreter;
use crate::eval::value::{ClassRef, Object, Value};
use crate::sema::resolution::{Declaration, DeclarationId, Node};
use crate::syntax::tree::{Body, Function, Id};

impl Interpreter<'_> {
    /// The number of the class that a declaration is a member of, once that class is known.
    pub(super) fn class_of_owner(&self, declaration: &Declaration) -> Option<u32> {
        let (unit, class) = declaration.owner?;
        self.program.class_number(unit, class)
    }

    /// Whether a member function has no body.
    pub(super) fn is_abstract(&self, declaration: &Declaration) -> bool {
        match declaration.node {
            Node::Function(function) => {
                matches!(self.unit_at(declaration.unit).source.tree[function].body, Body::None)
            }
            _ => false,
        }
    }

    /// The functions that a function overrides, with their files.
    pub(crate) fn overridden_functions(&self, unit: u32, function: Id<Function>) -> Vec<(u32, Id<Function>)> {
        let declaration =
            self.resolution.of_function(unit, function).and_then(|id| self.resolution.declaration(id));
        let overridden = declaration.map_or(&[][..], |it| &it.overridden);
        let overridden = overridden.iter().filter_map(|id| self.resolution.declaration(*id));
        overridden
            .filter_map(|it| match it.node {
                Node::Function(function) => Some((it.unit, function)),
                _ => None,
            })
            .collect()
    }

    /// The function with a body that an object has for a member function, and the class that declares it.
    pub(super) fn implementation(
        &mut self,
        object: &Object,
        id: DeclarationId,
    ) -> Option<(u32, DeclarationId)> {
        let ClassRef::User(class) = object.class else { return None };
        if let Some(known) = self.program.implementations.get(&(class, id)) {
            return *known;
        }
        let found = self.find_implementation(class, id);
        self.program.implementations.insert((class, id), found);
        found
    }

    fn find_implementation(&mut self, class: u32, id: DeclarationId) -> Option<(u32, DeclarationId)> {
        let declaration = self.resolution.declaration(id)?;
        if declaration.private {
            return Some((self.class_of_owner(declaration)?, id));
        }
        let classes = self.superclasses(class);
        let interfaces = self.interfaces(class);
        let standing = |class: &u32| {
            let found = self.declared_with_body(*class).find(|it| self.resolution.stands_for(*it, id));
            found.map(|it| (*class, it))
        };
        if let Some(found) = classes.iter().find_map(standing) {
            return Some(found);
        }
        let inherited: Vec<(u32, DeclarationId)> = interfaces.iter().filter_map(standing).collect();
        let overridden = |far: DeclarationId| {
            inherited.iter().any(|(_, near)| *near != far && self.resolution.stands_for(*near, far))
        };
        let nearest = inherited.iter().find(|(_, it)| !overridden(*it)).copied();
        nearest.or_else(|| self.inherited_for_interface(&classes, declaration))
    }

    /// What a superclass happens to have for the function of an interface that it does not implement.
    fn inherited_for_interface(&self, classes: &[u32], wanted: &Declaration) -> Option<(u32, DeclarationId)> {
        let shape = |declaration: &Declaration| match declaration.node {
            Node::Function(function) => {
                let unit = self.unit_at(declaration.unit);
                let function = &unit.source.tree[function];
                let name = function.name.map(|name| unit.symbol(name.name));
                Some((name, function.parameters.len(), function.receiver.is_some()))
            }
            _ => None,
        };
        let wanted = shape(wanted);
        let mut found = classes.iter().flat_map(|class| {
            let fitting = self.declared_with_body(*class);
            fitting.map(|it| (*class, it)).filter(|(_, it)| {
                self.resolution.declaration(*it).is_some_and(|it| !it.private && shape(it) == wanted)
            })
        });
        let first = found.next()?;
        found.all(|(class, _)| class != first.0).then_some(first)
    }

    /// A class and its superclasses among the settings' own.
    pub(crate) fn superclasses(&mut self, class: u32) -> Rc<[u32]> {
        let all = match self.program.lineages.get(&class) {
            Some(known) => known.clone(),
            None => {
                let found = self.find_superclasses(class);
                self.program.lineages.insert(class, found.clone());
                found
            }
        };
        budget::spend_on_classes(all.len());
        all
    }

    fn find_superclasses(&mut self, class: u32) -> Rc<[u32]> {
        let mut all = vec![class];
        let mut next = self.superclass(class);
        while let Some(ClassRef::User(parent)) = next {
            all.push(parent);
            next = self.superclass(parent);
        }
        all.into()
    }

    fn declared_with_body(&self, class: u32) -> impl Iterator<Item = DeclarationId> {
        let data = self.program.class_at(class);
        data.into_iter().flat_map(|data| {
            let tree = self.unit_at(data.unit).source.tree;
            let with_body = |function: &Id<Function>| !matches!(tree[*function].body, Body::None);
            let functions = data.functions.iter().map(|(_, function)| *function).filter(with_body);
            functions.filter_map(|function| self.resolution.of_function(data.unit, function))
        })
    }

    /// What an object delegates a member of an interface to: at most one value, unless that is not certain.
    pub(super) fn delegates_of(&mut self, object: &Rc<Object>, id: DeclarationId) -> Vec<Value> {
        let owner = self.resolution.declaration(id).and_then(|it| self.class_of_owner(it));
        let mut found = Vec::new();
        for (class, value) in self.delegates(object) {
            let has = match (owner, class) {
                (Some(owner), Some(ClassRef::User(class))) => self.is_subclass(class, owner),
                (Some(_), Some(_)) => false,
                _ => true,
            };
            if has {
                found.push(value);
            }
        }
        found
    }
}
