//! Which classes and aliases can be named where: what files and classes keep to themselves.

use super::rules;
use super::symbols::own::Classifier;
use super::symbols::{ClassId, ClassKind, Visibility};
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::Modifier;

/// Who keeps a class to itself.
enum Keeper {
    File,
    Class(ClassId, &'static str),
}

impl World<'_> {
    /// Whether a classifier is a class that another file keeps to itself.
    pub(crate) fn is_private_elsewhere(&self, unit: usize, class: ClassId) -> bool {
        let own = class.own().and_then(|at| self.own.classes.get(at));
        own.is_some_and(|own| {
            own.head.visibility == Visibility::Private
                && own.head.outer.is_none()
                && !own.local
                && own.unit != unit
        })
    }

    /// Whether a class or alias is one that another file keeps to itself.
    pub(crate) fn is_hidden_elsewhere(&self, unit: usize, classifier: Classifier) -> bool {
        match classifier {
            Classifier::Class(class) => self.is_private_elsewhere(unit, class),
            Classifier::OwnAlias(at) => self.own.aliases.get(at).is_some_and(|alias| {
                let modifiers = self.tree(alias.unit)[alias.node].modifiers;
                alias.unit != unit && alias.outer.is_none() && modifiers.has(Modifier::Private)
            }),
            _ => false,
        }
    }

    /// Whether code in a class, or outside of classes, stands in another one, or in one that comes from it.
    pub(crate) fn is_within(&mut self, around: Option<ClassId>, class: ClassId, or_subclass: bool) -> bool {
        let visible_in = self.visible_in(class);
        let mut around = around;
        while let Some(current) = around {
            if current == class || current == visible_in || or_subclass && self.is_subclass(current, class) {
                return true;
            }
            around = self.class(current).outer;
        }
        false
    }

    /// What a companion keeps to itself, its class sees.
    pub(crate) fn visible_in(&mut self, class: ClassId) -> ClassId {
        match self.class(class).outer {
            Some(outer) if self.class(outer).companion == Some(class) => outer,
            _ => class,
        }
    }

    /// Whether a class can be named by code in a class, or outside of classes.
    pub(crate) fn sees_class(&mut self, unit: usize, around: Option<ClassId>, class: ClassId) -> bool {
        self.keeper(unit, around, class).is_none()
    }

    fn keeper(&mut self, unit: usize, around: Option<ClassId>, class: ClassId) -> Option<Keeper> {
        if self.is_private_elsewhere(unit, class) {
            return Some(Keeper::File);
        }
        let own = class.own().and_then(|at| self.own.classes.get(at)).filter(|own| !own.local)?;
        let (visibility, outer) = (own.head.visibility, own.head.outer?);
        if self.class(outer).kind == ClassKind::Script {
            return None;
        }
        let (how, or_subclass) = match visibility {
            Visibility::Private => ("private", false),
            Visibility::Protected => ("protected", true),
            Visibility::Public | Visibility::Internal => return None,
        };
        (!self.is_within(around, outer, or_subclass)).then_some(Keeper::Class(outer, how))
    }

    /// Says that a class cannot be named, where that is so.
    pub(crate) fn check_class_seen(
        &mut self,
        unit: usize,
        around: Option<ClassId>,
        class: ClassId,
        range: TextRange,
    ) {
        match self.keeper(unit, around, class) {
            Some(Keeper::File) => self.private_elsewhere(unit, Classifier::Class(class), range),
            Some(Keeper::Class(outer, how)) => {
                let (name, outer) = (self.class(class).name, self.class_name(outer));
                let name = name.map_or_else(|| "Companion".to_owned(), |name| self.text(name).to_owned());
                let message = format!("cannot access `{name}`: it is {how} in `{outer}`");
                let found = self.finding(unit, &rules::INVISIBLE_REFERENCE, range, message);
                self.report(unit, found);
            }
            None => {}
        }
    }

    /// Says that a class or alias is another file's own.
    pub(crate) fn private_elsewhere(&mut self, unit: usize, classifier: Classifier, range: TextRange) {
        let name = match classifier {
            Classifier::OwnAlias(at) => self.own.aliases.get(at).map_or_else(String::new, |alias| {
                let tree = self.tree(alias.unit);
                tree.name(tree[alias.node].name.name).to_owned()
            }),
            other => self.class_of(other).map(|class| self.class_name(class)).unwrap_or_default(),
        };
        let message = format!("cannot access `{name}`: it is private in its file");
        let found =
            self.finding(unit, &rules::INVISIBLE_REFERENCE, range, message).label("declared in another file");
        self.report(unit, found);
    }
}
