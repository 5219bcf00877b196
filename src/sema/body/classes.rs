//! The code of classes: arguments of superclasses, initializers, members.

use std::rc::Rc;

use super::calls::Search;
use super::{Body, Element};
use crate::diagnostic::Applicability;
use crate::sema::analysis::ConstructorCall;
use crate::sema::headers::TypeScope;
use crate::sema::symbols::own::{CallableNode, ClassNode, Returns};
use crate::sema::symbols::{CallableId, ClassId, ClassKind, Modality};
use crate::sema::types::{Substitution, Type};
use crate::source::TextRange;
use crate::syntax::tree::{self, Expr, ExprId, Id};

impl Body<'_, '_> {
    /// Enters the scopes of a class and of those around it, up to `instance` of the innermost one.
    pub(crate) fn enter_class(&mut self, class: ClassId, instance: bool) {
        let mut chain = Vec::new();
        let mut current = Some(class);
        while let Some(class) = current {
            chain.push(class);
            let local = class.own().is_some_and(|at| self.world.own.classes[at].local);
            let outer = self.world.class(class).outer;
            // Around a local class, the scopes of the code are there already.
            current = outer
                .filter(|outer| !local || outer.own().is_some_and(|at| self.world.own.classes[at].local));
            if chain.len() > 64 {
                break;
            }
        }
        for at in (0..chain.len()).rev() {
            let class = chain[at];
            let has_instance = if at == 0 {
                instance
            } else {
                let inner = self.world.class(chain[at - 1]).inner;
                let kind = self.world.class(class).kind;
                inner || matches!(kind, ClassKind::Object | ClassKind::Script)
            };
            let seen = (0..at).all(|inner| self.world.sees_outer_parameters(chain[inner]));
            self.enter_one(class, has_instance, seen);
        }
        self.place.class = Some(class);
    }

    fn enter_one(&mut self, class: ClassId, instance: bool, sees_parameters: bool) {
        for base in self.world.ancestors(class).iter().rev() {
            let Some(base) = self.world.types.as_class(*base).map(|it| it.class) else { continue };
            if let Some(companion) = self.world.class(base).companion {
                let ty = self.world.default_type(companion);
                self.scopes.elements.push(Element::Statics(companion));
                self.scopes.elements.push(Element::Receiver { ty, label: None, class: None });
            }
        }
        self.scopes.elements.push(Element::Statics(class));
        if sees_parameters {
            let own = Rc::clone(&self.world.class(class).type_parameters);
            self.see_type_parameters(&own);
        }
        if instance {
            let ty = self.world.default_type(class);
            self.scopes.elements.push(Element::Receiver { ty, label: None, class: Some(class) });
        }
    }

    /// Checks all code of a class.
    pub(crate) fn class_body(&mut self, class: ClassId) {
        let Some(at) = class.own() else { return };
        let ClassNode::Class(node) = self.world.own.classes[at].node else { return };
        let node_data = self.tree[node];
        self.world.supertypes(class);
        let (outer_place, mark) = (self.place.clone(), self.scopes.mark());
        let facts = self.facts.clone();
        let returns = std::mem::take(&mut self.returns);
        self.enter_class(class, false);
        let constructor_mark = self.scopes.mark();
        self.constructor_parameters(class);
        self.supertype_calls(&node_data);
        self.entries(class, &node_data);
        self.scopes.leave(constructor_mark);
        self.place = outer_place.clone();
        self.scopes.leave(mark);
        self.enter_class(class, true);
        self.class_members(class, &node_data);
        self.place = outer_place;
        self.scopes.leave(mark);
        self.returns = returns;
        self.facts = facts;
    }

    /// The parameters of the primary constructor that initializers see: one that is a property is that property there.
    pub(super) fn initializer_parameters(&mut self, class: ClassId) {
        for constructor in self.world.constructors(class) {
            let Some(at) = constructor.own() else { continue };
            let CallableNode::PrimaryConstructor(node) = self.world.own.callables[at].node else { continue };
            let signature = self.signature(constructor);
            let parameters: Vec<tree::Parameter> = self.tree[self.tree[node].parameters].to_vec();
            let known = parameters.iter().zip(signature.parameters.iter());
            for (parameter, known) in known.filter(|(parameter, _)| parameter.property.is_none()) {
                let ty = if known.vararg { self.world.array_of(known.ty, true) } else { known.ty };
                let name = self.symbol(parameter.name.name);
                self.scopes.add_variable(name, ty, false);
            }
        }
    }

    /// The parameters of the primary constructor, for the arguments of the superclass.
    fn constructor_parameters(&mut self, class: ClassId) {
        for constructor in self.world.constructors(class) {
            let Some(at) = constructor.own() else { continue };
            if let CallableNode::PrimaryConstructor(node) = self.world.own.callables[at].node {
                let signature = self.signature(constructor);
                let list = self.tree[node].parameters;
                let told = self.world.diagnostics.len();
                let checked = !self.world.checked.insert(constructor);
                self.parameters(list, &signature.parameters.clone());
                if checked {
                    self.world.diagnostics.truncate(told);
                }
            }
        }
    }

    fn supertype_calls(&mut self, node: &tree::Class) {
        let supertypes: Vec<tree::Supertype> = self.tree[node.supertypes].to_vec();
        for supertype in supertypes {
            let place = self.type_place();
            let told = self.world.diagnostics.len();
            let ty = self.world.resolve_type(&place, supertype.ty);
            // What is wrong with the type itself was told with the head of the class.
            self.world.diagnostics.truncate(told);
            if let Some(delegate) = supertype.delegate {
                self.check(delegate, ty);
            }
            if !supertype.has_parentheses && supertype.delegate.is_none() {
                self.check_initialized(node, ty, self.tree.type_range(supertype.ty));
            }
            if supertype.has_parentheses {
                if let Some(class) = self.world.class_in(ty) {
                    self.check_final(class, self.tree.type_range(supertype.ty));
                }
                let range = self.tree.type_range(supertype.ty);
                let call = ConstructorCall::Superclass(supertype.ty);
                self.constructor_call(call, ty, supertype.arguments, range);
            }
        }
    }

    /// A superclass has to be initialized where it is named, unless secondary constructors do it.
    pub(super) fn check_initialized(&mut self, node: &tree::Class, ty: Type, range: TextRange) {
        let Some(class) = self.world.class_in(ty) else { return };
        let head = self.world.class(class);
        self.check_final(class, range);
        let secondary = |member: &ExprId| matches!(self.tree[*member], Expr::SecondaryConstructor(_));
        let by_secondary = !node.has_constructor && self.tree[node.members].iter().any(secondary);
        if head.kind != ClassKind::Class
            || head.opaque
            || by_secondary
            || node.kind == tree::ClassKind::Interface
        {
            return;
        }
        let name = self.world.class_name(class);
        let message = format!("`{name}` has a constructor, and thus must be initialized here");
        let found = self.finding(&crate::sema::rules::WRONG_SUPERTYPE, range, message);
        let found = found.label("its constructor is not called");
        let without_arguments = self.world.constructors(class).into_iter().any(|id| {
            let parameters = &self.world.signature(id).parameters;
            parameters.iter().all(|parameter| parameter.has_default || parameter.vararg)
        });
        self.tell(match without_arguments {
            true => {
                let meant = format!("write `{name}()`");
                let place = TextRange::empty(range.end).in_file(self.world.units[self.unit].file);
                found.help(&*meant).fix(meant, Applicability::Unsafe, place, "()")
            }
            false => found.help(format!("write `{name}(..)`")),
        });
    }

    /// A class of Kotlin's or Java's that nothing can come from.
    fn check_final(&mut self, class: ClassId, range: TextRange) {
        let head = self.world.class(class);
        let in_dsl = |table: crate::catalog::library::ClassId| {
            table.get().package.path().starts_with(crate::catalog::DSL_PACKAGE)
        };
        let is_final = head.modality == Modality::Final && head.kind == ClassKind::Class && !head.opaque;
        if is_final && class.in_library().is_some_and(|table| !in_dsl(table)) {
            let name = self.world.class_name(class);
            let message = format!("`{name}` is final: nothing can come from it");
            let found = self.finding(&crate::sema::rules::WRONG_SUPERTYPE, range, message);
            self.tell(found);
        }
    }

    /// A call of a constructor by type: of a superclass, of an entry.
    pub(super) fn constructor_call(
        &mut self,
        call: ConstructorCall,
        ty: Type,
        arguments: tree::List<tree::Argument>,
        range: TextRange,
    ) {
        let frame = self.begin();
        let passed = self.passed(arguments, None);
        let Some(instance) = self.world.types.as_class(ty).cloned() else {
            self.look_into(&passed);
            self.finish(frame);
            return;
        };
        let mut candidates = Vec::new();
        if self.world.is_opaque(instance.class) {
            candidates.push(self.unknown_candidate());
        }
        for id in self.world.constructors(instance.class) {
            let mut candidate = self.plain(id);
            let parameters = self.world.type_parameters_with_outer(instance.class);
            candidate.substitution = Substitution::new(&parameters, &instance.arguments);
            let mut signature = (*candidate.signature).clone();
            signature.type_parameters = Rc::new([]);
            signature.flags.private = false;
            signature.flags.protected = false;
            signature.flags.inner = false;
            // Whether the class may be made is no question here.
            signature.owner = None;
            candidate.signature = Rc::new(signature);
            candidates.push(candidate);
        }
        if candidates.is_empty() {
            self.look_into(&passed);
            self.finish(frame);
            return;
        }
        let mut search = Search::default();
        self.try_level(&mut search, candidates, &passed, &[]);
        let name = self.world.class_name(instance.class);
        if let Some(id) = search.chosen.as_ref().and_then(|chosen| chosen.candidate.id) {
            self.world.analysis.files[self.unit].constructors.insert(call, id);
            if !matches!(call, ConstructorCall::Entry(_)) {
                self.check_super_constructor(id, range);
            }
        }
        self.accept_constructor(range, &name, search, &passed);
        self.finish(frame);
    }

    fn accept_constructor(
        &mut self,
        range: TextRange,
        name: &str,
        search: Search,
        passed: &[super::arguments::Passed],
    ) {
        let Some(chosen) = search.chosen else {
            self.look_into(passed);
            self.not_applicable(range, name, passed, &search.failures);
            return;
        };
        self.constraints = chosen.constraints.clone();
        for (at, argument) in passed.iter().enumerate() {
            let wanted = chosen.wanted.get(at).copied().unwrap_or(Type::UNKNOWN);
            match argument.shape {
                super::arguments::Shape::Lambda { lambda, .. } => {
                    self.postpone(argument, lambda, wanted, None, true)
                }
                super::arguments::Shape::Reference(reference) => {
                    self.postpone(argument, reference, wanted, None, true)
                }
                super::arguments::Shape::Typed(ty) => self.settle_literal(argument.expr, ty, wanted),
            }
        }
    }

    pub(super) fn entries(&mut self, class: ClassId, node: &tree::Class) {
        let entries: Vec<tree::EnumEntry> = self.tree[node.entries].to_vec();
        for entry in entries {
            let ty = self.world.default_type(class);
            if entry.has_parentheses || !self.makes_without_arguments(class) {
                let call = ConstructorCall::Entry(entry.name.range.start);
                self.constructor_call(call, ty, entry.arguments, entry.name.range);
            }
            if let Some(body) = entry.body {
                let literal = self.world.declare(self.unit).class_node(Some(class), body);
                if let Some(own) = literal.own().and_then(|at| self.world.own.classes.get_mut(at)) {
                    own.supertypes = Some(Rc::new([ty]));
                    Rc::make_mut(&mut own.head).inner = false;
                }
                self.class_body(literal);
            }
        }
    }

    pub(super) fn makes_without_arguments(&mut self, class: ClassId) -> bool {
        self.world.constructors(class).into_iter().any(|id| {
            let signature = self.signature(id);
            signature.parameters.iter().all(|parameter| parameter.has_default || parameter.vararg)
        })
    }

    fn class_members(&mut self, class: ClassId, node: &tree::Class) {
        let members: Vec<ExprId> = self.tree[node.members].to_vec();
        for member in members {
            self.class_member(class, member);
        }
    }

    pub(super) fn class_member(&mut self, class: ClassId, member: ExprId) {
        match self.tree[member] {
            Expr::Annotated { body, .. } | Expr::Labeled { body, .. } => self.class_member(class, body),
            Expr::Function(node) => {
                if let Some(id) = self.world.own.function_of.get(&(self.unit, node.index())).copied() {
                    self.member_function(id, node);
                    self.check_nothing_is_written(id, node);
                }
            }
            Expr::Property(node) => self.member_property(class, node),
            Expr::Class(node) => {
                if let Some(nested) = self.world.own.class_of.get(&(self.unit, node.index())).copied() {
                    let (place, mark) = (self.place.clone(), self.scopes.mark());
                    self.nested_class(nested);
                    self.place = place;
                    self.scopes.leave(mark);
                }
            }
            Expr::Initializer(block) => {
                let mark = self.scopes.mark();
                self.initializer_parameters(class);
                self.statement(block);
                self.scopes.leave(mark);
            }
            Expr::SecondaryConstructor(node) => {
                self.check_super_is_called(class, node, self.tree.range(member));
                self.secondary_constructor(class, node);
            }
            Expr::TypeAlias(_) => {}
            _ => {}
        }
    }

    /// A class within a class: it has scopes of its own.
    pub(super) fn nested_class(&mut self, class: ClassId) {
        let local = class.own().is_some_and(|at| self.world.own.classes[at].local);
        if local {
            self.class_body(class);
            return;
        }
        let place = TypeScope { unit: self.unit, ..TypeScope::default() };
        Body::new(self.world, place).class_body(class);
    }

    pub(super) fn member_function(&mut self, id: CallableId, node: Id<tree::Function>) {
        let Some(at) = id.own() else { return };
        let local = self.is_local_member(id);
        let function = self.tree[node];
        let inferred = function.returns.is_none() && matches!(function.body, tree::Body::Expr(_));
        if inferred && !local {
            self.world.returns(id);
            return;
        }
        if inferred {
            self.world.own.callables[at].returns = Returns::InProgress;
        }
        let facts = self.facts.clone();
        let given = self.function_body(id, node);
        self.facts = facts;
        if inferred {
            self.world.own.callables[at].returns = Returns::Known(given);
        }
    }

    pub(super) fn is_local_member(&self, id: CallableId) -> bool {
        let owner = id.own().and_then(|at| self.world.own.callables[at].owner);
        owner.and_then(ClassId::own).is_some_and(|at| self.world.own.classes[at].local)
    }
}
