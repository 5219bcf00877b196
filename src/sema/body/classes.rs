//! The code of classes: arguments of superclasses, initializers, members.

use std::rc::Rc;

use super::calls::Search;
use super::{Body, Element, Expected, ReturnTarget};
use crate::sema::headers::Place;
use crate::sema::symbols::own::{CallableNode, ClassNode, Returns};
use crate::sema::symbols::{CallableId, ClassId, ClassKind};
use crate::sema::types::{Substitution, Type};
use crate::sema::world::World;
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
            self.enter_one(class, has_instance);
        }
        self.place.class = Some(class);
    }

    fn enter_one(&mut self, class: ClassId, instance: bool) {
        for base in self.world.ancestors(class).iter().rev() {
            let Some(base) = self.world.types.as_class(*base).map(|it| it.class) else { continue };
            if let Some(companion) = self.world.class(base).companion {
                let ty = self.world.default_type(companion);
                self.scopes.elements.push(Element::Statics(companion));
                self.scopes.elements.push(Element::Receiver { ty, label: None, class: None });
            }
        }
        self.scopes.elements.push(Element::Statics(class));
        let own = Rc::clone(&self.world.class(class).type_parameters);
        self.see_type_parameters(&own);
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

    /// The parameters of the primary constructor.
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
                let range = self.tree.type_range(supertype.ty);
                self.constructor_call(ty, supertype.arguments, range);
            }
        }
    }

    /// A superclass has to be initialized where it is named, unless secondary constructors do it.
    fn check_initialized(&mut self, node: &tree::Class, ty: Type, range: crate::source::TextRange) {
        let Some(class) = self.world.class_in(ty) else { return };
        let head = self.world.class(class);
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
        self.tell(found.label("its constructor is not called").help(format!("write `{name}(..)`")));
    }

    /// A call of a constructor by type: of a superclass, of an entry.
    fn constructor_call(
        &mut self,
        ty: Type,
        arguments: tree::List<tree::Argument>,
        range: crate::source::TextRange,
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
        self.accept_constructor(range, &name, search, &passed);
        self.finish(frame);
    }

    fn accept_constructor(
        &mut self,
        range: crate::source::TextRange,
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
                super::arguments::Shape::Typed(_) => {}
            }
        }
    }

    fn entries(&mut self, class: ClassId, node: &tree::Class) {
        let entries: Vec<tree::EnumEntry> = self.tree[node.entries].to_vec();
        for entry in entries {
            let ty = self.world.default_type(class);
            if entry.has_parentheses || !self.makes_without_arguments(class) {
                self.constructor_call(ty, entry.arguments, entry.name.range);
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

    fn makes_without_arguments(&mut self, class: ClassId) -> bool {
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

    fn class_member(&mut self, class: ClassId, member: ExprId) {
        match self.tree[member] {
            Expr::Annotated { body, .. } | Expr::Labeled { body, .. } => self.class_member(class, body),
            Expr::Function(node) => {
                if let Some(id) = self.world.own.function_of.get(&(self.unit, node.index())).copied() {
                    self.member_function(id, node);
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
                self.constructor_parameters(class);
                self.statement(block);
                self.scopes.leave(mark);
            }
            Expr::SecondaryConstructor(node) => self.secondary_constructor(class, node),
            Expr::TypeAlias(_) => {}
            _ => {}
        }
    }

    /// A class within a class: it has scopes of its own.
    fn nested_class(&mut self, class: ClassId) {
        let local = class.own().is_some_and(|at| self.world.own.classes[at].local);
        if local {
            self.class_body(class);
            return;
        }
        let place = Place { unit: self.unit, ..Place::default() };
        Body::new(self.world, place).class_body(class);
    }

    fn member_function(&mut self, id: CallableId, node: Id<tree::Function>) {
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

    fn is_local_member(&self, id: CallableId) -> bool {
        let owner = id.own().and_then(|at| self.world.own.callables[at].owner);
        owner.and_then(ClassId::own).is_some_and(|at| self.world.own.classes[at].local)
    }

    fn member_property(&mut self, class: ClassId, node: Id<tree::Property>) {
        let property = self.tree[node];
        let Some(id) = self.world.own.property_of.get(&(self.unit, node.index(), 0)).copied() else { return };
        let Some(at) = id.own() else { return };
        let inferred = !self.world.has_written_type(id);
        if inferred && !self.is_local_member(id) {
            self.world.returns(id);
        } else {
            let mark = self.scopes.mark();
            self.constructor_parameters(class);
            let given = self.property_value(id, node);
            self.scopes.leave(mark);
            if inferred {
                self.world.own.callables[at].returns = Returns::Known(given);
            }
        }
        self.accessors(id, &property);
    }

    /// The value of a property, with what is written for its type.
    pub(crate) fn property_value(&mut self, id: CallableId, node: Id<tree::Property>) -> Type {
        let property = self.tree[node];
        let signature = self.signature(id);
        let place = self.place.parameters.clone();
        self.see_type_parameters(&signature.type_parameters.clone());
        let written = self.world.has_written_type(id).then_some(signature.returns);
        let ty = match (property.initializer, property.delegate) {
            (Some(value), _) => match written {
                Some(written) => self.check(value, written),
                None => {
                    let ty = self.expr(value, Expected::Nothing);
                    self.world.settled_literal(ty)
                }
            },
            (None, Some(delegate)) => {
                let this = self.this_type().unwrap_or(self.world.builtins.nullable_nothing);
                self.delegated(delegate, this, written)
            }
            (None, None) => match (property.getter, written) {
                (Some(getter), None) => match self.tree[getter].body {
                    tree::Body::Expr(value) => {
                        let mark = self.scopes.mark();
                        if let Some(receiver) = signature.receiver {
                            self.push_receiver(receiver, Some(signature.name));
                        }
                        let ty = self.expr(value, Expected::Nothing);
                        self.scopes.leave(mark);
                        self.world.settled_literal(ty)
                    }
                    _ => Type::UNKNOWN,
                },
                (_, written) => written.unwrap_or(Type::UNKNOWN),
            },
        };
        self.place.parameters = place;
        ty
    }

    fn this_type(&mut self) -> Option<Type> {
        let at = self.receiver_at(None)?;
        match self.scopes.elements[at] {
            Element::Receiver { ty, .. } => Some(ty),
            Element::Statics(_) => None,
        }
    }

    /// The accessors of a property, but for a getter that gave its type.
    pub(crate) fn accessors(&mut self, id: CallableId, property: &tree::Property) {
        let signature = self.signature(id);
        let ty = self.world.returns(id);
        let gave_type =
            !self.world.has_written_type(id) && property.initializer.is_none() && property.delegate.is_none();
        let field = self.named("field");
        for (accessor, is_getter) in [(property.getter, true), (property.setter, false)] {
            let Some(accessor) = accessor.map(|accessor| self.tree[accessor]) else { continue };
            if is_getter && gave_type && matches!(accessor.body, tree::Body::Expr(_)) {
                continue;
            }
            let mark = self.scopes.mark();
            let place = self.place.parameters.clone();
            self.see_type_parameters(&signature.type_parameters.clone());
            if let Some(receiver) = signature.receiver {
                self.push_receiver(receiver, Some(signature.name));
            }
            self.scopes.add_variable(field, ty, true);
            if let Some(parameter) = accessor.parameter {
                let name = self.symbol(parameter.name.name);
                self.scopes.add_variable(name, ty, false);
            }
            let returns = if is_getter { ty } else { self.world.builtins.unit };
            self.returns.push(ReturnTarget {
                label: None,
                returns: Some(returns),
                is_lambda: false,
                found: Vec::new(),
            });
            match accessor.body {
                tree::Body::None => {}
                tree::Body::Block(block) => {
                    self.statement(block);
                }
                tree::Body::Expr(value) if is_getter => {
                    self.check(value, returns);
                }
                tree::Body::Expr(value) => {
                    self.expr(value, Expected::Nothing);
                }
            }
            self.returns.pop();
            self.place.parameters = place;
            self.scopes.leave(mark);
        }
    }

    fn secondary_constructor(&mut self, class: ClassId, node: Id<tree::SecondaryConstructor>) {
        let constructor = self.tree[node];
        let found = self.world.constructors(class).into_iter().find(|id| {
            id.own().is_some_and(|at| {
                self.world.own.callables[at].node == CallableNode::SecondaryConstructor(node)
            })
        });
        let Some(id) = found else { return };
        let signature = self.signature(id);
        let mark = self.scopes.mark();
        self.parameters(constructor.parameters, &signature.parameters.clone());
        if let Some(delegation) = constructor.delegation {
            let ty = if delegation.to_super {
                let supertypes = self.world.supertypes(class);
                let superclass = supertypes.iter().copied().find(|ty| {
                    self.world.class_in(*ty).is_some_and(|it| self.world.class(it).kind == ClassKind::Class)
                });
                superclass.unwrap_or(self.world.builtins.any)
            } else {
                self.world.default_type(class)
            };
            let range = self.tree[delegation.arguments].first().map_or_else(
                || signature_range(self.tree, &constructor),
                |argument| self.tree.range(argument.value),
            );
            self.constructor_call(ty, delegation.arguments, range);
        }
        if let Some(body) = constructor.body {
            let unit = self.world.builtins.unit;
            self.returns.push(ReturnTarget {
                label: None,
                returns: Some(unit),
                is_lambda: false,
                found: Vec::new(),
            });
            self.statement(body);
            self.returns.pop();
        }
        self.scopes.leave(mark);
    }
}

fn signature_range(tree: &tree::Tree, constructor: &tree::SecondaryConstructor) -> crate::source::TextRange {
    match tree[constructor.parameters].first() {
        Some(parameter) => parameter.name.range,
        None => constructor.modifiers.range,
    }
}

impl World<'_> {
    /// Checks all code of a file.
    pub(crate) fn check_unit(&mut self, unit: usize) {
        let tree = self.tree(unit);
        let statements: Vec<ExprId> = tree[tree.statements].to_vec();
        let place = Place { unit, ..Place::default() };
        match self.scripts[unit] {
            Some(script) => {
                let mut body = Body::new(self, place);
                body.enter_class(script, true);
                for statement in statements {
                    body.script_statement(script, statement);
                }
            }
            None => {
                for statement in statements {
                    let mut body = Body::new(self, place.clone());
                    body.top_level(statement);
                }
            }
        }
    }

    /// Whether the type of a property is written.
    pub(crate) fn has_written_type(&self, id: CallableId) -> bool {
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else { return true };
        let tree = self.tree(own.unit);
        match own.node {
            CallableNode::Property(property, at) => {
                let property = tree[property];
                let variable = tree.bound(property.binding).nth(at);
                variable.is_some_and(|variable| variable.ty.is_some())
                    || property.getter.is_some_and(|getter| tree[getter].returns.is_some())
            }
            _ => true,
        }
    }

    /// What the body of a callable gives, where no type is written.
    pub(crate) fn infer_returns(&mut self, id: CallableId) -> Type {
        let Some(at) = id.own() else { return Type::UNKNOWN };
        let own = &self.own.callables[at];
        let (unit, node, owner) = (own.unit, own.node, own.owner);
        let place = Place { unit, ..Place::default() };
        let mut body = Body::new(self, place);
        if let Some(owner) = owner {
            body.enter_class(owner, true);
        }
        match node {
            CallableNode::Function(function) => body.function_body(id, function),
            CallableNode::Property(property, place) => {
                if let Some(owner) = owner {
                    body.constructor_parameters(owner);
                }
                let data = body.tree[property];
                if let tree::Binding::Destructuring(_) = data.binding {
                    let Some(value) = data.initializer else { return Type::UNKNOWN };
                    let ty = body.expr(value, Expected::Nothing);
                    let variables: Vec<tree::Variable> = body.tree.bound(data.binding).collect();
                    return match variables.get(place) {
                        Some(variable) => body.component(ty, place + 1, *variable),
                        None => Type::UNKNOWN,
                    };
                }
                body.property_value(id, property)
            }
            _ => Type::UNKNOWN,
        }
    }
}

impl Body<'_, '_> {
    /// A declaration of a plain file.
    fn top_level(&mut self, statement: ExprId) {
        match self.tree[statement] {
            Expr::Annotated { body, .. } | Expr::Labeled { body, .. } => self.top_level(body),
            Expr::Function(node) => {
                if let Some(id) = self.world.own.function_of.get(&(self.unit, node.index())).copied() {
                    self.member_function(id, node);
                }
            }
            Expr::Property(node) => self.top_property(node),
            Expr::Class(node) => {
                if let Some(class) = self.world.own.class_of.get(&(self.unit, node.index())).copied() {
                    self.class_body(class);
                }
            }
            _ => {}
        }
    }

    fn top_property(&mut self, node: Id<tree::Property>) {
        let property = self.tree[node];
        let count = self.tree.bound(property.binding).count();
        for at in 0..count {
            let Some(id) = self.world.own.property_of.get(&(self.unit, node.index(), at)).copied() else {
                continue;
            };
            if self.world.has_written_type(id) && count == 1 {
                self.property_value(id, node);
            } else {
                self.world.returns(id);
            }
            self.accessors(id, &property);
        }
    }

    /// A statement of a script: its declarations are members of the script's class.
    fn script_statement(&mut self, script: ClassId, statement: ExprId) {
        match self.tree[statement] {
            Expr::Property(node) => self.top_property(node),
            Expr::Function(_) | Expr::Class(_) => self.class_member(script, statement),
            Expr::Annotated { body, .. } => self.script_statement(script, body),
            _ => {
                self.statement(statement);
            }
        }
    }
}
