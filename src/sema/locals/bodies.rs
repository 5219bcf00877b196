//! Frames: functions, lambdas, accessors and classes with what they declare.

use crate::source::TextRange;
use crate::syntax::tree::{
    Accessor, Argument, Body, Class, Expr, ExprId, Function, Id, Ident, Lambda, List, Parameter, Property,
    SecondaryConstructor,
};

use super::scopes::Space;
use super::walk::Walk;
use super::{Frame, FrameId, FrameKind, LocalKind};

impl Walk<'_> {
    /// A declaration of the file or of a class.
    pub(super) fn member(&mut self, id: ExprId) {
        let tree = self.tree;
        match tree[id] {
            Expr::Property(property) => {
                self.initializer(id);
                self.accessors(property);
            }
            Expr::Function(function) => self.function(id, &tree[function]),
            Expr::Class(class) => self.class(id, class),
            Expr::SecondaryConstructor(constructor) => self.constructor(id, &tree[constructor]),
            _ => {}
        }
    }

    /// What runs where it stands among the members of a class.
    fn initializer(&mut self, id: ExprId) {
        let tree = self.tree;
        match tree[id] {
            Expr::Property(property) => {
                let it = &tree[property];
                it.initializer.into_iter().chain(it.delegate).for_each(|value| self.expr(value));
            }
            Expr::Initializer(block) => self.expr(block),
            _ => {}
        }
    }

    pub(super) fn local_function(&mut self, id: ExprId, function: Id<Function>) {
        let it = &self.tree[function];
        if let Some(name) = it.name {
            self.declare(Space::Function, name, LocalKind::Function(function), false);
        }
        self.function(id, it);
    }

    pub(super) fn local_class(&mut self, id: ExprId, class: Id<Class>) {
        if let Some(name) = self.tree[class].name {
            self.declare(Space::Class, name, LocalKind::Class, false);
        }
        self.class(id, class);
    }

    fn function(&mut self, id: ExprId, it: &Function) {
        let receiver = it.receiver.is_some() || !it.modifiers.context.is_empty();
        let outer = self.enter(FrameKind::Function { declaration: id, receiver }, self.tree.range(id));
        self.parameters(it.parameters);
        self.body(it.body);
        self.leave(outer);
    }

    fn constructor(&mut self, id: ExprId, it: &SecondaryConstructor) {
        let kind = FrameKind::Function { declaration: id, receiver: false };
        let outer = self.enter(kind, self.tree.range(id));
        self.parameters(it.parameters);
        it.delegation.into_iter().for_each(|delegation| self.arguments(delegation.arguments));
        it.body.into_iter().for_each(|body| self.expr(body));
        self.leave(outer);
    }

    fn parameters(&mut self, parameters: List<Parameter>) {
        let tree = self.tree;
        for parameter in &tree[parameters] {
            self.declare(Space::Variable, parameter.name, LocalKind::Parameter, false);
        }
        self.defaults(parameters);
    }

    fn defaults(&mut self, parameters: List<Parameter>) {
        let tree = self.tree;
        for parameter in &tree[parameters] {
            if let Some(value) = parameter.default {
                let outer = self.default_of.replace((self.frame, parameter.name.range.start));
                self.expr(value);
                self.default_of = outer;
            }
        }
    }

    fn body(&mut self, body: Body) {
        match body {
            Body::Block(body) | Body::Expr(body) => self.expr(body),
            Body::None => {}
        }
    }

    pub(super) fn lambda(&mut self, id: ExprId, it: &Lambda) {
        let tree = self.tree;
        let range = tree.range(id);
        let outer = self.enter(FrameKind::Lambda(id), range);
        if let Some(name) = self.it.filter(|_| !it.has_arrow) {
            let name = Ident { name, range: TextRange::empty(range.start) };
            self.declare(Space::Variable, name, LocalKind::It, false);
        }
        for parameter in &tree[it.parameters] {
            self.bind(parameter.binding, LocalKind::LambdaParameter, false);
        }
        self.scopes.open();
        self.statements(it.body);
        self.close(range.end);
        self.leave(outer);
    }

    pub(super) fn accessors(&mut self, property: Id<Property>) {
        let it = &self.tree[property];
        for accessor in it.getter.into_iter().chain(it.setter) {
            self.accessor(property, accessor);
        }
    }

    fn accessor(&mut self, property: Id<Property>, accessor: Id<Accessor>) {
        let tree = self.tree;
        let it = &tree[accessor];
        let kind = FrameKind::Accessor { receiver: tree[property].receiver.is_some() };
        let outer = self.enter(kind, it.range);
        if let Some(name) = self.field {
            let name = Ident { name, range: TextRange::empty(it.range.start) };
            let mutable = tree[property].mutable;
            self.declare(Space::Variable, name, LocalKind::Field(property), mutable);
        }
        if let Some(parameter) = it.parameter {
            self.declare(Space::Variable, parameter.name, LocalKind::Parameter, false);
        }
        self.body(it.body);
        self.leave(outer);
    }

    /// A class. Its constructor's parameters are seen by what runs when an object is made, not by its members; and those
    /// that are properties as well are mere properties behind the class's header.
    pub(super) fn class(&mut self, id: ExprId, class: Id<Class>) {
        self.class_at(class, self.tree.range(id));
    }

    fn class_at(&mut self, class: Id<Class>, range: TextRange) {
        let tree = self.tree;
        let it = &tree[class];
        let end = range.end;
        let outer = self.enter(FrameKind::Class(class), range);
        self.scopes.open();
        self.constructor_parameters(it.parameters, false);
        self.scopes.open();
        self.constructor_parameters(it.parameters, true);
        self.defaults(it.parameters);
        for supertype in &tree[it.supertypes] {
            self.arguments(supertype.arguments);
            supertype.delegate.into_iter().for_each(|delegate| self.expr(delegate));
        }
        self.close(end);
        tree[it.members].iter().for_each(|member| self.initializer(*member));
        self.close(end);
        for entry in &tree[it.entries] {
            self.arguments(entry.arguments);
            if let Some(body) = entry.body {
                let last = tree[tree[body].members].last().map(|member| tree.range(*member));
                self.class_at(body, last.map_or(entry.name.range, |last| entry.name.range.cover(last)));
            }
        }
        for member in &tree[it.members] {
            match tree[*member] {
                Expr::Property(property) => self.accessors(property),
                _ => self.member(*member),
            }
        }
        self.leave(outer);
    }

    /// Declares the parameters that are properties as well, or the others.
    fn constructor_parameters(&mut self, parameters: List<Parameter>, property: bool) {
        let tree = self.tree;
        for parameter in tree[parameters].iter().filter(|it| it.property.is_some() == property) {
            let kind = LocalKind::ConstructorParameter;
            self.declare(Space::Variable, parameter.name, kind, false);
        }
    }

    fn arguments(&mut self, arguments: List<Argument>) {
        let tree = self.tree;
        tree[arguments].iter().for_each(|argument| self.expr(argument.value));
    }

    /// Begins a frame and its scope; answers the frame around it.
    fn enter(&mut self, kind: FrameKind, range: TextRange) -> FrameId {
        let outer = self.frame;
        let index = u32::try_from(self.locals.frames.len()).unwrap_or(u32::MAX);
        self.locals.frames.push(Frame { parent: Some(outer), kind, range });
        self.frame = FrameId(index);
        self.scopes.open();
        outer
    }

    fn leave(&mut self, outer: FrameId) {
        let end = self.locals.frame(self.frame).map_or(0, |frame| frame.range.end);
        self.close(end);
        self.frame = outer;
    }
}
