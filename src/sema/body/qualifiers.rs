//! What stands before a dot: a value, a class, a package.

use super::calls::Search;
use super::candidates::{Candidate, Receiver};
use super::{Body, Expected};
use crate::sema::analysis::Target;
use crate::sema::names::Symbol;
use crate::sema::symbols::own::Classifier;
use crate::sema::symbols::{CallableKind, ClassId};
use crate::syntax::tree::{Expr, ExprId, MemberOp};

/// Paths of packages and classes are not longer than this.
const LONGEST_PATH: usize = 64;

/// What a simple name before a dot is.
enum Qualifier {
    Receiver(Receiver),
    /// A value like others, as it was found.
    Value(Search),
    /// A local variable, or nothing that is known.
    Other,
}

impl<'w, 'a> Body<'w, 'a> {
    /// What stands before a dot: a value, a class, a package.
    pub(super) fn receiver(&mut self, expr: ExprId, safe: bool) -> Receiver {
        let found = match self.tree[expr] {
            Expr::Name(name) => {
                let name = self.symbol(name);
                match self.simple_qualifier(expr, name) {
                    Qualifier::Receiver(found) => Some(found),
                    Qualifier::Value(search) => {
                        let ty = self.found_value(expr, name, search);
                        self.set_type(expr, ty);
                        Some(Receiver::Value { ty, safe })
                    }
                    Qualifier::Other => None,
                }
            }
            Expr::Member { op: MemberOp::Dot, receiver, selector } => {
                self.member_qualifier(expr, receiver, selector)
            }
            Expr::Super { supertype, label } => {
                self.super_receiver(expr, supertype, label.map(|label| self.symbol(label.name)))
            }
            _ => None,
        };
        if let Some(found) = found {
            return match found {
                Receiver::Value { ty, .. } => Receiver::Value { ty, safe },
                other => other,
            };
        }
        let ty = self.expr(expr, Expected::Nothing);
        Receiver::Value { ty, safe }
    }

    /// A name before a dot.
    fn simple_qualifier(&mut self, expr: ExprId, name: Symbol) -> Qualifier {
        if self.scopes.variable(name).is_some() {
            return Qualifier::Other;
        }
        let search = self.find_value(name);
        if let Some(chosen) = &search.chosen {
            return match (chosen.candidate.id, chosen.candidate.signature.owner) {
                (None, Some(class)) if !chosen.candidate.unknown => {
                    self.set_target(expr, Target::Class(class));
                    self.check_qualifier(class, name, self.tree.range(expr));
                    Qualifier::Receiver(Receiver::Class(class))
                }
                _ => {
                    if chosen.candidate.unknown {
                        self.check_ambiguous(self.tree.range(expr), name);
                    }
                    Qualifier::Value(search)
                }
            };
        }
        let place = self.type_place();
        if let Some(classifier) = self.world.classifier(&place, name) {
            return Qualifier::Receiver(match self.world.class_of(classifier) {
                Some(class) => {
                    self.set_target(expr, Target::Class(class));
                    self.check_qualifier(class, name, self.tree.range(expr));
                    Receiver::Class(class)
                }
                None => Receiver::Unknown,
            });
        }
        let text = self.world.text(name).to_owned();
        if self.world.is_package_prefix(&text) || self.world.class_path.leads_on(&text) {
            self.set_target(expr, Target::Package);
            return Qualifier::Receiver(Receiver::Package(text));
        }
        Qualifier::Other
    }

    fn member_qualifier(&mut self, expr: ExprId, receiver: ExprId, selector: ExprId) -> Option<Receiver> {
        let Expr::Name(name) = self.tree[selector] else { return None };
        if !self.is_path(receiver) {
            return None;
        }
        let name = self.symbol(name);
        let of = match self.tree[receiver] {
            Expr::Name(first) => {
                let first = self.symbol(first);
                match self.simple_qualifier(receiver, first) {
                    Qualifier::Receiver(found) => found,
                    Qualifier::Value(_) | Qualifier::Other => return None,
                }
            }
            Expr::Member { receiver: inner, selector: inner_selector, .. } => {
                self.member_qualifier(receiver, inner, inner_selector)?
            }
            _ => return None,
        };
        match &of {
            Receiver::Class(class) => {
                let mut found = crate::sema::imports::Found::default();
                self.world.in_class(*class, name, false, &mut found);
                if !found.callables.is_empty() || self.reads_of_companion(*class, name) {
                    return None;
                }
                let classifier = found.classifiers.first().copied();
                let classifier = classifier.or_else(|| self.nested_in_namesake(*class, receiver, name));
                self.as_qualifier(expr, classifier?)
            }
            Receiver::Package(path) => {
                let mut found = crate::sema::imports::Found::default();
                self.world.in_package(path, name, &mut found);
                if let Some(classifier) = found.classifiers.first() {
                    return self.as_qualifier(expr, *classifier);
                }
                if !found.callables.is_empty() {
                    return None;
                }
                if found.unknown {
                    return Some(Receiver::Unknown);
                }
                let longer = format!("{path}.{}", self.world.text(name));
                if self.world.class_path.may_hold(&longer) {
                    return Some(Receiver::Unknown);
                }
                if self.world.is_package_prefix(&longer) || self.world.class_path.leads_on(&longer) {
                    self.set_target(expr, Target::Package);
                    return Some(Receiver::Package(longer));
                }
                None
            }
            Receiver::Unknown => Some(Receiver::Unknown),
            _ => None,
        }
    }

    /// A class nested in another class of the same name: an imported one, beside an object of the file.
    fn nested_in_namesake(&mut self, class: ClassId, receiver: ExprId, name: Symbol) -> Option<Classifier> {
        let Expr::Name(first) = self.tree[receiver] else { return None };
        let (place, first) = (self.type_place(), self.symbol(first));
        let classifier = self.world.classifier(&place, first)?;
        let other = self.world.class_of(classifier).filter(|other| *other != class)?;
        self.world.nested(other, name)
    }

    fn reads_of_companion(&mut self, class: ClassId, name: Symbol) -> bool {
        let Some(object) = self.object_of(class) else { return false };
        let ty = self.world.default_type(object);
        let Some(ty) = self.world.types.as_class(ty).cloned() else { return false };
        self.world.members(&ty, name).iter().any(|member| member.signature.kind == CallableKind::Property)
    }

    fn as_qualifier(&mut self, expr: ExprId, classifier: Classifier) -> Option<Receiver> {
        match self.world.class_of(classifier) {
            Some(class) => {
                self.set_target(expr, Target::Class(class));
                self.check_class_named(class, self.last_range(expr));
                Some(Receiver::Class(class))
            }
            None => Some(Receiver::Unknown),
        }
    }

    /// Whether an expression is a path of names, of a length that packages and classes have.
    fn is_path(&self, expr: ExprId) -> bool {
        let mut expr = expr;
        for _ in 0..LONGEST_PATH {
            match self.tree[expr] {
                Expr::Name(_) => return true,
                Expr::Member { op: MemberOp::Dot, receiver, selector }
                    if matches!(self.tree[selector], Expr::Name(_)) =>
                {
                    expr = receiver;
                }
                _ => return false,
            }
        }
        false
    }

    /// Objects and companions among the classifiers of a level, as values.
    pub(super) fn object_value(&mut self, classifier: Classifier) -> Option<Candidate> {
        let class = match classifier {
            Classifier::Unknown => return Some(self.unknown_candidate()),
            other => self.world.class_of(other)?,
        };
        let object = self.object_of(class)?;
        let returns = self.world.default_type(object);
        let mut candidate = self.unknown_candidate();
        candidate.unknown = false;
        candidate.signature = std::rc::Rc::new(crate::sema::symbols::Signature {
            kind: CallableKind::Property,
            owner: Some(class),
            returns,
            ..(*candidate.signature).clone()
        });
        Some(candidate)
    }
}
