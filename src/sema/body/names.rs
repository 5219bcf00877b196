//! Names as values, and what stands before a dot.

use super::calls::Search;
use super::candidates::{Candidate, Receiver, Wanted};
use super::facts::{Root, Stable};
use super::{Body, Element, Expected};
use crate::sema::analysis::Target;
use crate::sema::names::Symbol;
use crate::sema::rules;
use crate::sema::symbols::own::{CallableNode, Classifier};
use crate::sema::symbols::{CallableId, CallableKind, ClassId, ClassKind};
use crate::sema::types::{Kind, Type};
use crate::source::TextRange;
use crate::syntax::tree::{Expr, ExprId, MemberOp};

/// Paths of packages and classes are not longer than this.
const LONGEST_PATH: usize = 64;

impl<'w, 'a> Body<'w, 'a> {
    /// A simple name as a value.
    pub(super) fn simple_value(&mut self, expr: ExprId, name: Symbol) -> Type {
        if let Some(local) = self.scopes.variable(name) {
            self.set_target(expr, Target::Local);
            return self.local_type(local);
        }
        let search = self.find_value(name);
        if let Some(chosen) = &search.chosen {
            if chosen.candidate.unknown {
                return Type::UNKNOWN;
            }
            return self.value_of(expr, None, search);
        }
        let range = self.tree.range(expr);
        if !search.ambiguous.is_empty() {
            return Type::UNKNOWN;
        }
        if !search.failures.is_empty() {
            let text = self.world.text(name).to_owned();
            self.not_applicable(range, &text, &[], &search.failures);
            return Type::UNKNOWN;
        }
        let place = self.type_place();
        match self.world.classifier(&place, name) {
            Some(Classifier::Unknown) => Type::UNKNOWN,
            Some(classifier) => self.class_as_value(expr, classifier, name),
            None => {
                self.nothing_to_read(range, name);
                Type::UNKNOWN
            }
        }
    }

    fn find_value(&mut self, name: Symbol) -> Search {
        let mut search = Search::default();
        self.simple_levels(name, Wanted::Value, &mut |body, candidates| {
            body.try_level(&mut search, candidates, &[], &[])
        });
        search
    }

    /// A class where a value is meant.
    fn class_as_value(&mut self, expr: ExprId, classifier: Classifier, name: Symbol) -> Type {
        let Some(class) = self.world.class_of(classifier) else {
            if let Classifier::Parameter(_) = classifier {
                let text = self.world.text(name).to_owned();
                let message = format!("the type parameter `{text}` is not an expression");
                let found = self.finding(&rules::UNRESOLVED_REFERENCE, self.tree.range(expr), message);
                self.tell(found);
            }
            return Type::UNKNOWN;
        };
        match self.object_of(class) {
            Some(object) => {
                self.set_target(expr, Target::Class(object));
                self.world.default_type(object)
            }
            None if self.world.class(class).opaque => Type::UNKNOWN,
            None => {
                let text = self.world.text(name).to_owned();
                let message =
                    format!("`{text}` is a class without a companion object: it must be initialized here");
                let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(expr), message);
                self.tell(
                    found.label("no value").help(format!("write `{text}()`, or declare it as an `object`")),
                );
                Type::UNKNOWN
            }
        }
    }

    /// The object that a class's name stands for as a value.
    pub(super) fn object_of(&mut self, class: ClassId) -> Option<ClassId> {
        let head = self.world.class(class);
        if head.kind == ClassKind::Object { Some(class) } else { head.companion }
    }

    /// Takes over the property that was found.
    fn value_of(&mut self, expr: ExprId, receiver: Option<&Stable>, search: Search) -> Type {
        let Some(chosen) = search.chosen else { return Type::UNKNOWN };
        self.constraints = chosen.constraints.clone();
        let Some(id) = chosen.candidate.id else {
            if let Some(class) = chosen.candidate.signature.owner {
                if self.world.is_private_elsewhere(self.unit, class) {
                    self.world.private_elsewhere(self.unit, class, self.tree.range(expr));
                }
                self.set_target(expr, Target::Class(class));
            }
            return chosen.returns;
        };
        if let Some(at) = chosen.candidate.implicit {
            let text = self.world.text(chosen.candidate.signature.name).to_owned();
            self.check_marker(at, self.tree.range(expr), &text);
        }
        self.set_target(expr, Target::Callable(id));
        let ty = match chosen.variables.is_empty() {
            true => self.value_type(&chosen.candidate),
            false => chosen.returns,
        };
        let stable = self.stable_member(id, receiver, &chosen.candidate);
        self.narrowed(stable.as_ref(), ty)
    }

    /// The value that a property of a stable receiver keeps.
    fn stable_member(
        &mut self,
        id: CallableId,
        receiver: Option<&Stable>,
        candidate: &Candidate,
    ) -> Option<Stable> {
        if !self.keeps_its_value(id) {
            return None;
        }
        match (receiver, candidate.implicit) {
            (Some(receiver), _) => {
                let mut path = receiver.path.clone();
                path.push(id);
                Some(Stable { root: receiver.root, path })
            }
            (None, Some(at)) => Some(Stable { root: Root::Receiver(at), path: vec![id] }),
            (None, None) => Some(Stable { root: Root::Global(id), path: Vec::new() }),
        }
    }

    /// Whether a property gives the same value each time: a `val` of the settings without a getter.
    fn keeps_its_value(&self, id: CallableId) -> bool {
        let Some(own) = id.own().and_then(|at| self.world.own.callables.get(at)) else { return false };
        let tree = self.world.tree(own.unit);
        match own.node {
            CallableNode::Property(property, _) => {
                let property = tree[property];
                let open = crate::syntax::tree::Modifier::Open;
                !property.mutable
                    && property.getter.is_none()
                    && property.delegate.is_none()
                    && !property.modifiers.has(open)
            }
            CallableNode::PropertyParameter(class, at) => {
                tree[tree[class].parameters][at].property == Some(false)
            }
            _ => false,
        }
    }

    /// The stable value that an expression is, if it is one.
    pub(super) fn stable(&mut self, expr: ExprId) -> Option<Stable> {
        let expr = self.bare(expr);
        match self.tree[expr] {
            Expr::Name(name) => {
                let name = self.symbol(name);
                if let Some(local) = self.scopes.variable(name) {
                    return Some(Stable { root: Root::Local(local.number), path: Vec::new() });
                }
                let search = self.find_value(name);
                let candidate = search.chosen?.candidate;
                self.stable_member(candidate.id?, None, &candidate)
            }
            Expr::This(label) => {
                let label = label.map(|label| self.symbol(label.name));
                let at = self.receiver_at(label)?;
                Some(Stable { root: Root::Receiver(at), path: Vec::new() })
            }
            Expr::Member { receiver, selector, .. } => {
                let receiver = self.stable(receiver)?;
                let Some(Target::Callable(id)) =
                    self.world.analysis.files[self.unit].targets.get(selector.index()).copied().flatten()
                else {
                    return None;
                };
                if !self.keeps_its_value(id) {
                    return None;
                }
                let mut path = receiver.path;
                path.push(id);
                Some(Stable { root: receiver.root, path })
            }
            _ => None,
        }
    }

    /// The type of a local variable with what is known of it.
    pub(super) fn local_type(&mut self, local: super::scopes::Local) -> Type {
        let stable = Stable { root: Root::Local(local.number), path: Vec::new() };
        self.narrowed(Some(&stable), local.ty)
    }

    /// The type of an implicit receiver with what is known of it.
    pub(super) fn receiver_type(&mut self, at: usize, ty: Type) -> Type {
        let stable = Stable { root: Root::Receiver(at), path: Vec::new() };
        self.narrowed(Some(&stable), ty)
    }

    pub(super) fn this(&mut self, expr: ExprId, label: Option<Symbol>) -> Type {
        let Some(at) = self.receiver_at(label) else {
            if label.is_none() {
                let found = self.finding(
                    &rules::UNRESOLVED_REFERENCE,
                    self.tree.range(expr),
                    "`this` is not defined here",
                );
                self.tell(found);
            }
            return Type::UNKNOWN;
        };
        match self.scopes.elements[at] {
            Element::Receiver { ty, .. } => self.receiver_type(at, ty),
            Element::Statics(_) => Type::UNKNOWN,
        }
    }

    /// The place of the receiver that `this` or `this@label` means.
    pub(super) fn receiver_at(&mut self, wanted: Option<Symbol>) -> Option<usize> {
        for at in (0..self.scopes.elements.len()).rev() {
            let Element::Receiver { label, class, ty } = self.scopes.elements[at] else { continue };
            let named = class.and_then(|class| self.world.class(class).name);
            let is_companion = class.is_none() && label.is_none() && self.is_companion(ty);
            match wanted {
                None if is_companion => {}
                None => return Some(at),
                Some(wanted) if label == Some(wanted) || named == Some(wanted) => return Some(at),
                Some(_) => {}
            }
        }
        None
    }

    fn is_companion(&mut self, ty: Type) -> bool {
        let Some(class) = self.world.class_in(ty) else { return false };
        match self.world.class(class).outer {
            Some(outer) => self.world.class(outer).companion == Some(class),
            None => false,
        }
    }

    /// `receiver.name`
    pub(super) fn member(
        &mut self,
        expr: ExprId,
        op: MemberOp,
        receiver: ExprId,
        selector: ExprId,
        expected: Expected,
    ) -> Type {
        let safe = op == MemberOp::SafeDot;
        let Expr::Name(name) = self.tree[selector] else {
            self.receiver(receiver, safe);
            self.expr(selector, Expected::Nothing);
            return Type::UNKNOWN;
        };
        let name = self.symbol(name);
        let frame = self.begin();
        let of = self.receiver(receiver, safe);
        let ty = self.member_of(expr, &of, receiver, selector, name);
        let ty = match &of {
            Receiver::Value { ty: of, safe: true } if self.may_be_absent(*of) => {
                self.world.types.nullable(ty)
            }
            _ => ty,
        };
        self.set_type(selector, ty);
        self.end(frame, expr, ty, expected)
    }

    fn member_of(
        &mut self,
        expr: ExprId,
        of: &Receiver,
        receiver: ExprId,
        selector: ExprId,
        name: Symbol,
    ) -> Type {
        if self.is_unknown_receiver(of) {
            return Type::UNKNOWN;
        }
        let mut search = Search::default();
        self.qualified_levels(of, name, Wanted::Value, &mut |body, candidates| {
            body.try_level(&mut search, candidates, &[], &[])
        });
        let range = self.tree.range(selector);
        if search.chosen.is_some() {
            let stable = match of {
                Receiver::Value { .. } => self.stable(receiver),
                _ => None,
            };
            if let Some(id) = search.chosen.as_ref().and_then(|chosen| chosen.candidate.id) {
                self.set_target(selector, Target::Callable(id));
                let global = matches!(of, Receiver::Class(_) | Receiver::Package(_));
                if !global && stable.is_none() {
                    let chosen = search.chosen.take();
                    return chosen.map_or(Type::UNKNOWN, |chosen| {
                        self.set_target(expr, Target::Callable(id));
                        self.constraints = chosen.constraints.clone();
                        if chosen.variables.is_empty() {
                            self.value_type(&chosen.candidate)
                        } else {
                            chosen.returns
                        }
                    });
                }
            }
            return self.value_of(expr, stable.as_ref(), search);
        }
        if search.ambiguous.is_empty() && !search.failures.is_empty() {
            let text = self.world.text(name).to_owned();
            self.not_applicable(range, &text, &[], &search.failures);
            return self.failed_value(&search);
        }
        if let Some(ty) = self.class_behind_dot(expr, of, name) {
            return ty;
        }
        if !search.ambiguous.is_empty() {
            return Type::UNKNOWN;
        }
        self.nothing_there(range, name, of);
        Type::UNKNOWN
    }

    /// What an unsafe read would give, so that what follows is judged once.
    fn failed_value(&mut self, search: &Search) -> Type {
        match &search.failures[..] {
            [(candidate, super::apply::Failure::Unsafe)] => self.value_type(candidate),
            _ => Type::UNKNOWN,
        }
    }

    /// A nested object or the companion of a nested class.
    fn class_behind_dot(&mut self, expr: ExprId, of: &Receiver, name: Symbol) -> Option<Type> {
        let classifier = self.classifier_behind(of, name)?;
        let Some(class) = self.world.class_of(classifier) else { return Some(Type::UNKNOWN) };
        match self.object_of(class) {
            Some(object) => {
                self.set_target(expr, Target::Class(object));
                Some(self.world.default_type(object))
            }
            None => Some(Type::UNKNOWN),
        }
    }

    fn classifier_behind(&mut self, of: &Receiver, name: Symbol) -> Option<Classifier> {
        match of {
            Receiver::Class(class) => self.world.nested(*class, name),
            Receiver::Package(path) => {
                let mut found = crate::sema::imports::Found::default();
                self.world.in_package(path, name, &mut found);
                found.classifiers.first().copied().or_else(|| found.unknown.then_some(Classifier::Unknown))
            }
            _ => None,
        }
    }

    /// What stands before a dot: a value, a class, a package.
    pub(super) fn receiver(&mut self, expr: ExprId, safe: bool) -> Receiver {
        let found = match self.tree[expr] {
            Expr::Name(name) => {
                let name = self.symbol(name);
                self.simple_qualifier(expr, name)
            }
            Expr::Member { op: MemberOp::Dot, receiver, selector } => {
                self.member_qualifier(expr, receiver, selector)
            }
            Expr::Super { supertype, label } => self.super_receiver(supertype, label.is_some()),
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

    /// A name before a dot; `None` where it is a value like others.
    fn simple_qualifier(&mut self, expr: ExprId, name: Symbol) -> Option<Receiver> {
        if self.scopes.variable(name).is_some() {
            return None;
        }
        let search = self.find_value(name);
        if let Some(chosen) = &search.chosen {
            return match (chosen.candidate.id, chosen.candidate.signature.owner) {
                (None, Some(class)) if !chosen.candidate.unknown => {
                    self.set_target(expr, Target::Class(class));
                    Some(Receiver::Class(class))
                }
                _ => None,
            };
        }
        let place = self.type_place();
        if let Some(classifier) = self.world.classifier(&place, name) {
            return match self.world.class_of(classifier) {
                Some(class) => {
                    self.set_target(expr, Target::Class(class));
                    Some(Receiver::Class(class))
                }
                None => Some(Receiver::Unknown),
            };
        }
        let text = self.world.text(name).to_owned();
        if self.world.is_package_prefix(&text) {
            self.set_target(expr, Target::Package);
            return Some(Receiver::Package(text));
        }
        None
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
                self.simple_qualifier(receiver, first)?
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
                if self.world.is_package_prefix(&longer) {
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

    fn super_receiver(
        &mut self,
        supertype: Option<crate::syntax::tree::TypeId>,
        labeled: bool,
    ) -> Option<Receiver> {
        if labeled {
            return Some(Receiver::Unknown);
        }
        if let Some(ty) = supertype {
            let ty = self.written_class(ty, Type::UNKNOWN);
            return Some(Receiver::Super(vec![ty]));
        }
        let class = self.place.class?;
        let mut supertypes = self.world.supertypes(class).to_vec();
        supertypes.push(self.world.builtins.any);
        Some(Receiver::Super(supertypes))
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

    /// A simple name that nothing declares where a value is meant.
    fn nothing_to_read(&mut self, range: TextRange, name: Symbol) {
        if self.hides_names() || self.is_argument_of_script(name) {
            return;
        }
        let mut functions = false;
        self.simple_levels(name, Wanted::Function, &mut |_, candidates| {
            functions |= candidates.iter().any(|it| it.id.is_some() && !it.unknown);
            true
        });
        let text = self.world.text(name).to_owned();
        if functions {
            let message = format!("function invocation `{text}()` expected");
            let found =
                self.finding(&rules::UNRESOLVED_REFERENCE, range, message).label("a function, not a value");
            return self.tell(found);
        }
        self.unresolved_here(range, &text, None);
    }

    /// Whether it is `args`, which scripts beside the settings' own have: the arguments of their run.
    fn is_argument_of_script(&self, name: Symbol) -> bool {
        let script = self.world.units[self.unit].script;
        script.is_some_and(|script| script != "settings") && self.world.text(name) == "args"
    }

    /// Whether a newer TeamCity may have a name here: where the DSL is looked into, outside of texts.
    fn may_be_newer(&mut self, text: &str, receiver: Option<&Receiver>) -> bool {
        if !self.world.may_be_newer(text) || self.in_text > 0 {
            return false;
        }
        match receiver {
            None => {
                let elements = self.scopes.elements.clone();
                elements.iter().any(|element| match element {
                    Element::Receiver { ty, .. } => self.is_dsl(*ty),
                    Element::Statics(_) => false,
                })
            }
            Some(Receiver::Value { ty, .. }) => self.is_dsl(*ty),
            Some(Receiver::Class(class)) => self.is_dsl_class(*class),
            Some(_) => false,
        }
    }

    fn is_dsl(&mut self, ty: Type) -> bool {
        self.instances(ty).iter().any(|instance| self.is_dsl_class(instance.class))
    }

    /// Whether a class is one of the DSL's, or comes from one.
    fn is_dsl_class(&mut self, class: ClassId) -> bool {
        self.world.ancestors(class).iter().any(|ty| {
            let table = self.world.types.as_class(*ty).and_then(|class| class.class.in_library());
            table.is_some_and(|table| table.get().package.path().starts_with(crate::catalog::DSL_PACKAGE))
        })
    }

    /// Something called that nothing declares.
    pub(super) fn nothing_to_call(&mut self, range: TextRange, name: Symbol, receiver: Option<&Receiver>) {
        let values = match receiver {
            None => {
                if self.hides_names() {
                    return;
                }
                self.scopes.variable(name).map(|local| local.ty).or_else(|| {
                    let search = self.find_value(name);
                    search
                        .chosen
                        .filter(|it| it.candidate.id.is_some())
                        .map(|it| self.value_type(&it.candidate))
                })
            }
            Some(receiver) => {
                if self.is_open(receiver) {
                    return;
                }
                let mut search = Search::default();
                self.qualified_levels(receiver, name, Wanted::Value, &mut |body, candidates| {
                    body.try_level(&mut search, candidates, &[], &[])
                });
                search.chosen.filter(|it| it.candidate.id.is_some()).map(|it| self.value_type(&it.candidate))
            }
        };
        let text = self.world.text(name).to_owned();
        match values {
            Some(ty) if !self.is_certain(ty) => {}
            Some(ty) => {
                let shown = self.world.shown(ty);
                let message =
                    format!("`{text}` of type `{shown}` cannot be called as a function: it has no `invoke`");
                let found = self
                    .finding(&rules::UNRESOLVED_REFERENCE, range, message)
                    .label("a value, not a function");
                self.tell(found);
            }
            None => self.unresolved_here(range, &text, receiver),
        }
    }

    fn unresolved_here(&mut self, range: TextRange, text: &str, receiver: Option<&Receiver>) {
        if self.may_be_newer(text, receiver) {
            return;
        }
        let label = match receiver {
            Some(Receiver::Value { ty, .. }) => format!("{} has no such member", self.world.shown(*ty)),
            Some(Receiver::Class(class)) => format!("{} has no such member", self.world.class_name(*class)),
            _ => "not found".to_owned(),
        };
        let found = self.world.unresolved_name(self.unit, range, text, &label);
        let name = self.named(text);
        let (receivers, class) = match receiver {
            None => (self.implicit_receivers(), None),
            Some(Receiver::Value { ty, .. }) => (vec![*ty], self.world.class_in(*ty)),
            Some(Receiver::Class(class)) => (Vec::new(), Some(*class)),
            Some(_) => (Vec::new(), None),
        };
        let mut found = match receiver {
            None | Some(Receiver::Value { .. }) => self.world.with_import(self.unit, name, &receivers, found),
            Some(_) => found,
        };
        if let Some(class) = class.filter(|_| found.fixes.is_empty()) {
            found = self.world.with_near_member(self.unit, class, text, range, found);
        }
        self.tell(found);
    }

    fn implicit_receivers(&self) -> Vec<Type> {
        let receivers = self.scopes.elements.iter().filter_map(|element| match element {
            Element::Receiver { ty, .. } => Some(*ty),
            Element::Statics(_) => None,
        });
        receivers.collect()
    }

    fn nothing_there(&mut self, range: TextRange, name: Symbol, receiver: &Receiver) {
        if self.is_open(receiver) {
            return;
        }
        let mut functions = false;
        self.qualified_levels(receiver, name, Wanted::Function, &mut |_, candidates| {
            functions |= candidates.iter().any(|it| it.id.is_some() && !it.unknown);
            true
        });
        let text = self.world.text(name).to_owned();
        if functions {
            let message = format!("function invocation `{text}()` expected");
            let found =
                self.finding(&rules::UNRESOLVED_REFERENCE, range, message).label("a function, not a value");
            return self.tell(found);
        }
        self.unresolved_here(range, &text, Some(receiver));
    }

    /// Whether a receiver may have members that are not known here.
    fn is_open(&mut self, receiver: &Receiver) -> bool {
        match receiver {
            Receiver::Unknown => true,
            Receiver::Value { ty, .. } => {
                if !self.is_certain(*ty)
                    && self.world.types.holds(*ty).unknown
                    && self.instances(*ty).is_empty()
                {
                    return true;
                }
                self.instances(*ty).iter().any(|class| self.world.is_opaque(class.class))
                    || matches!(self.world.types.kind(*ty), Kind::Variable { .. } | Kind::Unknown)
            }
            Receiver::Class(class) => self.world.is_opaque(*class),
            Receiver::Package(_) => false,
            Receiver::Super(types) => types.iter().any(|ty| ty.is_unknown()),
        }
    }

    /// Whether an implicit receiver or an import may have names that are not known here.
    fn hides_names(&mut self) -> bool {
        let elements = self.scopes.elements.clone();
        let file = std::rc::Rc::clone(&self.world.files[self.unit]);
        file.stars.contains(&crate::sema::imports::Star::Unknown)
            || elements.iter().any(|element| match element {
                Element::Receiver { ty, .. } => {
                    let ty = self.constraints.known(self.world, *ty);
                    self.is_open(&Receiver::Value { ty, safe: false })
                }
                Element::Statics(class) => self.world.is_opaque(*class),
            })
    }
}
