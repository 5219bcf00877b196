//! Declarations in code: variables, functions, classes, object literals.

use std::rc::Rc;

use super::arguments::{Passed, Shape};
use super::calls::Search;
use super::candidates::{Receiver, Wanted};
use super::facts::{Root, Stable};
use super::{Body, Expected, ReturnTarget};
use crate::sema::rules;
use crate::sema::symbols::own::{CallableNode, Classifier, OwnCallable, Returns};
use crate::sema::symbols::{CallableId, ClassId};
use crate::sema::types::{Argument, Type};
use crate::syntax::tree::{self, Binding, ExprId, Id};

impl Body<'_, '_> {
    /// `val x = value` in code.
    pub(super) fn local_property(&mut self, id: Id<tree::Property>) -> Type {
        let property = self.tree[id];
        let unit = self.world.builtins.unit;
        let variable = self.tree.bound(property.binding).next();
        let single = matches!(property.binding, Binding::Single(_));
        let written =
            variable.filter(|_| single).and_then(|variable| variable.ty).map(|ty| self.written_type(ty));
        let given = match (property.initializer, property.delegate, written) {
            (Some(value), _, Some(written)) => Some(self.check(value, written)),
            (Some(value), _, None) => {
                let ty = self.own_type(value);
                Some(self.world.settled_literal(ty))
            }
            (None, Some(delegate), written) => {
                let nothing = self.world.builtins.nullable_nothing;
                Some(self.delegated(delegate, nothing, written))
            }
            (None, None, _) => None,
        };
        let ty = written.or(given).unwrap_or(Type::UNKNOWN);
        match property.binding {
            Binding::Single(variable) => {
                let name = self.symbol(variable.name.name);
                let local = self.scopes.add_variable(name, ty, property.mutable);
                if let Some(initializer) = property.initializer.filter(|_| !property.mutable) {
                    self.bind_value(local, initializer, written.is_some());
                }
                if let (Some(given), Some(written)) = (given, written)
                    && property.mutable
                    && given != self.world.builtins.nullable_nothing
                {
                    let given = self.world.settled_literal(given);
                    if given != written && !given.is_unknown() && self.world.is_subtype(given, written) {
                        let stable = Stable { root: Root::Local(local.number), path: Vec::new() };
                        self.facts.add(stable, given);
                    }
                }
            }
            Binding::Destructuring(_) => self.bind_mutable(property.binding, ty, property.mutable),
        }
        unit
    }

    /// Brings what a binding declares into scope.
    pub(super) fn bind(&mut self, binding: Binding, ty: Type) {
        self.bind_mutable(binding, ty, false);
    }

    fn bind_mutable(&mut self, binding: Binding, ty: Type, mutable: bool) {
        match binding {
            Binding::Single(variable) => {
                let written = variable.ty.map(|written| self.written_type(written));
                let name = self.symbol(variable.name.name);
                if self.world.text(name) != "_" {
                    self.scopes.add_variable(name, written.unwrap_or(ty), mutable);
                }
            }
            Binding::Destructuring(variables) => {
                let variables: Vec<tree::Variable> = self.tree[variables].to_vec();
                for (at, variable) in variables.iter().enumerate() {
                    let name = self.symbol(variable.name.name);
                    if self.world.text(name) == "_" {
                        continue;
                    }
                    let part = self.component(ty, at + 1, *variable);
                    let written = self.written_for(*variable, part);
                    self.scopes.add_variable(name, written.unwrap_or(part), mutable);
                }
            }
        }
    }

    /// The type that is written for a variable that something else gives its value: a loop, or a value that is taken apart.
    pub(super) fn written_for(&mut self, variable: tree::Variable, given: Type) -> Option<Type> {
        let at = variable.ty?;
        let written = self.written_type(at);
        if self.is_certain(given) && self.is_certain(written) && !self.world.is_subtype(given, written) {
            let (given, shown) = (self.world.shown(given), self.world.shown(written));
            let message = format!("type mismatch: `{shown}` was expected, `{given}` was found");
            let found = self.finding(&rules::TYPE_MISMATCH, self.tree.type_range(at), message);
            self.tell(found.label(format!("it is given a `{given}`")));
        }
        Some(written)
    }

    /// `componentN` of a value that is taken apart.
    pub(super) fn component(&mut self, of: Type, number: usize, variable: tree::Variable) -> Type {
        let receiver = Receiver::Value { ty: of, safe: false };
        if self.is_unknown_receiver(&receiver) {
            return Type::UNKNOWN;
        }
        let name = format!("component{number}");
        let symbol = self.named(&name);
        let mut search = Search::default();
        self.qualified_levels(&receiver, symbol, Wanted::Function, &mut |body, candidates| {
            body.try_level(&mut search, candidates, &[], &[])
        });
        match search.chosen {
            Some(chosen) => {
                if let Some(id) = chosen.candidate.id {
                    let components = &mut self.world.analysis.files[self.unit].components;
                    components.insert(variable.name.range.start, id);
                }
                let first = self.constraints.next();
                self.constraints = chosen.constraints.clone();
                let mut ty = chosen.returns;
                for (_, variable) in &chosen.variables {
                    self.constraints.settle(self.world, *variable);
                }
                ty = self.constraints.applied(self.world, ty);
                self.constraints.seal_from(self.world, first);
                self.constraints.forget_from(first);
                ty
            }
            None => {
                if self.is_certain(of) && !self.instances(of).iter().any(|it| self.world.is_opaque(it.class))
                {
                    let shown = self.world.shown(of);
                    let message = format!("destructuring of type `{shown}`: it has no `{name}()`");
                    let found = self.finding(&rules::UNRESOLVED_REFERENCE, variable.name.range, message);
                    self.tell(found.label(format!("{shown} cannot be taken apart so")));
                }
                Type::UNKNOWN
            }
        }
    }

    /// The type of a property that hands over to another object.
    pub(crate) fn delegated(&mut self, delegate: ExprId, this: Type, written: Option<Type>) -> Type {
        // What the property is for may say what the delegate's variables are: nothing is told of them.
        let waits = std::mem::replace(&mut self.settles_later, true);
        let of = self.expr(delegate, Expected::Nothing);
        self.settles_later = waits;
        if !self.is_certain(of) {
            return Type::UNKNOWN;
        }
        let property = match crate::sema::builtins::find("kotlin.reflect", "KProperty") {
            Some(class) => self.world.types.class(class, [Argument::Star]),
            None => return Type::UNKNOWN,
        };
        let passed = [this, property].map(|ty| Passed::plain(delegate, Shape::Typed(ty)));
        if let Some(provided) = self.try_operator(of, "provideDelegate", &passed) {
            return if written.is_some() {
                Type::UNKNOWN
            } else {
                self.try_operator(provided, "getValue", &passed).unwrap_or(Type::UNKNOWN)
            };
        }
        match self.try_operator(of, "getValue", &passed) {
            Some(ty) => {
                if let Some(written) = written {
                    self.check_delegated(delegate, ty, written);
                }
                ty
            }
            None => {
                if !self.instances(of).iter().any(|it| self.world.is_opaque(it.class)) {
                    let shown = self.world.shown(of);
                    let message = format!("`{shown}` cannot be a delegate: it has no fitting `getValue`");
                    let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(delegate), message);
                    self.tell(found.label("no delegate"));
                }
                Type::UNKNOWN
            }
        }
    }

    /// A delegate that gives another class than the property has. What the property has may settle type arguments of the
    /// delegate, so they are not compared.
    fn check_delegated(&mut self, delegate: ExprId, given: Type, written: Type) {
        let given = self.world.settled_literal(given);
        let t = &self.world.builtins;
        let (numbers, any) = ([t.byte, t.short, t.int, t.long], t.nullable_any);
        // `by map`: what it gives is settled by what is wanted.
        let open = self.world.types.nullable(given) == any;
        let doubtful =
            open || numbers.contains(&given) && numbers.contains(&self.world.types.definite(written));
        if doubtful
            || !self.is_certain(given)
            || !self.is_certain(written)
            || self.world.is_subtype(given, written)
        {
            return;
        }
        let (Some(class), Some(wanted)) = (self.world.class_in(given), self.world.class_in(written)) else {
            return;
        };
        let absent = self.world.may_be_null(given) && !self.world.may_be_null(written);
        if (absent || !self.world.is_subclass(class, wanted)) && !self.world.is_opaque(class) {
            let (given, written) = (self.world.shown(given), self.world.shown(written));
            let message = format!("the delegate gives `{given}`, the property is of type `{written}`");
            let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(delegate), message);
            self.tell(found.label(format!("{written} was expected")));
        }
    }

    /// What an operator gives; `None` where there is none that fits.
    fn try_operator(&mut self, of: Type, name: &str, passed: &[Passed]) -> Option<Type> {
        let receiver = Receiver::Value { ty: of, safe: false };
        let symbol = self.named(name);
        let mut search = Search::default();
        self.qualified_levels(&receiver, symbol, Wanted::Function, &mut |body, candidates| {
            body.try_level(&mut search, candidates, passed, &[])
        });
        if !search.ambiguous.is_empty() {
            return Some(Type::UNKNOWN);
        }
        let chosen = search.chosen?;
        let first = self.constraints.next();
        self.constraints = chosen.constraints.clone();
        for (_, variable) in &chosen.variables {
            self.constraints.settle(self.world, *variable);
        }
        let ty = self.constraints.applied(self.world, chosen.returns);
        self.constraints.seal_from(self.world, first);
        self.constraints.forget_from(first);
        Some(ty)
    }

    /// `fun f() { }` in code, or an anonymous function.
    pub(super) fn local_function(&mut self, expr: ExprId, id: Id<tree::Function>) -> Type {
        let function = self.tree[id];
        let name = function.name.map(|name| self.symbol(name.name));
        let callable = CallableId::of_own(self.world.own.callables.len());
        let place = self.type_place();
        let known_as = name.unwrap_or_else(|| self.named("<anonymous>"));
        self.world.own.callables.push(OwnCallable {
            unit: self.unit,
            node: CallableNode::Function(id),
            name: known_as,
            owner: None,
            signature: None,
            returns: Returns::NotAsked,
            place: Some(Rc::new(place)),
        });
        if let Some(name) = name {
            self.scopes.add_function(name, callable);
        }
        let signature = self.signature(callable);
        let inferred = function.returns.is_none() && matches!(function.body, tree::Body::Expr(_));
        self.set_returns(
            callable,
            if inferred { Returns::InProgress } else { Returns::Known(signature.returns) },
        );
        let facts = self.facts.clone();
        self.scopes.function_depth += 1;
        let given = self.function_body(callable, id);
        self.scopes.function_depth -= 1;
        self.facts = facts;
        self.after_code(self.tree.range(expr), true);
        if inferred {
            self.set_returns(callable, Returns::Known(given));
            self.check_nothing_is_written(callable, id);
        }
        if name.is_some() {
            return self.world.builtins.unit;
        }
        let inputs: Vec<Type> = signature.parameters.iter().map(|parameter| parameter.ty).collect();
        let returns = if inferred { given } else { signature.returns };
        let ty = self.world.function_type(signature.receiver, &inputs, returns);
        self.set_type(expr, ty);
        ty
    }

    fn set_returns(&mut self, callable: CallableId, returns: Returns) {
        if let Some(own) = callable.own().and_then(|at| self.world.own.callables.get_mut(at)) {
            own.returns = returns;
        }
    }

    /// The body of a function, with its parameters in scope; what an expression body gives.
    pub(crate) fn function_body(&mut self, callable: CallableId, id: Id<tree::Function>) -> Type {
        let function = self.tree[id];
        let signature = self.signature(callable);
        let mark = self.scopes.mark();
        let outer = self.place.parameters.clone();
        self.see_type_parameters(&signature.type_parameters.clone());
        if let Some(receiver) = signature.receiver {
            self.push_receiver(receiver, Some(signature.name));
        }
        self.parameters(function.parameters, &signature.parameters.clone());
        let suspends = std::mem::replace(&mut self.suspends, function.modifiers.has(tree::Modifier::Suspend));
        let written = function.returns.is_some() || !matches!(function.body, tree::Body::Expr(_));
        let returns = written.then_some(signature.returns);
        self.returns.push(ReturnTarget {
            label: Some(signature.name),
            returns,
            is_lambda: false,
            found: Vec::new(),
        });
        let ty = match function.body {
            tree::Body::None => signature.returns,
            tree::Body::Block(block) => {
                self.statement(block);
                signature.returns
            }
            tree::Body::Expr(value) => match returns {
                Some(returns) => self.check(value, returns),
                None => {
                    let ty = self.own_type(value);
                    self.world.settled_literal(ty)
                }
            },
        };
        self.returns.pop();
        self.suspends = suspends;
        self.place.parameters = outer;
        self.scopes.leave(mark);
        ty
    }

    pub(crate) fn see_type_parameters(&mut self, own: &[crate::sema::symbols::TypeParameterId]) {
        if own.is_empty() {
            return;
        }
        let own = own.iter().map(|id| (self.world.type_parameter_name(*id), *id));
        let all: Vec<_> = self.place.parameters.iter().copied().chain(own).collect();
        self.place.parameters = all.into();
    }

    /// Brings parameters into scope, with their default values checked in order.
    pub(crate) fn parameters(
        &mut self,
        list: tree::List<tree::Parameter>,
        known: &[crate::sema::symbols::Parameter],
    ) {
        let parameters: Vec<tree::Parameter> = self.tree[list].to_vec();
        for (parameter, known) in parameters.iter().zip(known) {
            let ty = if known.vararg { self.world.array_of(known.ty, true) } else { known.ty };
            if let Some(default) = parameter.default {
                self.check(default, ty);
            }
            let name = self.symbol(parameter.name.name);
            self.scopes.add_variable(name, ty, false);
        }
    }

    pub(super) fn local_class(&mut self, id: Id<tree::Class>) -> Type {
        let class = self.declare_class(id);
        if let Some(name) = self.tree[id].name {
            let name = self.symbol(name.name);
            self.scopes.add_class(name, Classifier::Class(class));
            // It sees itself.
            self.place_class(class);
        }
        self.class_body(class);
        self.world.builtins.unit
    }

    /// `object : Supertype { }`
    pub(super) fn object_literal(&mut self, expr: ExprId, id: Id<tree::Class>) -> Type {
        let class = self.declare_class(id);
        self.class_body(class);
        self.after_code(self.tree.range(expr), true);
        self.world.types.class(class, [])
    }

    fn declare_class(&mut self, id: Id<tree::Class>) -> ClassId {
        let outer = self.place.class;
        let first = self.world.own.classes.len();
        let class = self.world.declare(self.unit).class_node(outer, id);
        for at in first..self.world.own.classes.len() {
            self.world.own.classes[at].local = true;
        }
        self.place_class(class);
        class
    }

    /// Says where a local class is written, for the types in it.
    fn place_class(&mut self, class: ClassId) {
        let place = Rc::new(self.type_place());
        let first = class.own().unwrap_or(usize::MAX);
        for at in first..self.world.own.classes.len() {
            self.world.own.classes[at].place = Some(Rc::clone(&place));
        }
    }
}
