//! What runs when an object is made, or a file is loaded: initializers in their order, and what they must give a value.

use crate::syntax::FileKind;
use crate::syntax::tree::{
    Accessor, Argument, Binding, Body, Class, ClassKind, Delegation, Expr, ExprId, Id, List, Modifier,
    Property, SecondaryConstructor, Supertype,
};

use super::bodies::Callee;
use super::jumps::{Target, TargetKind};
use super::state::State;
use super::walk::{Flow, Usage};

/// When a property must get its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Due {
    /// Never: it has one, or no field.
    Never,
    /// Before the object is made.
    InTime,
    /// At its declaration.
    AtOnce,
}

impl Flow<'_> {
    /// The whole file.
    pub(super) fn file(mut self) {
        let tree = self.tree;
        let in_script = self.unit.kind == FileKind::Script;
        let kind = if in_script { TargetKind::Script } else { TargetKind::Initializer };
        self.targets.push(Target::new(kind, Vec::new()));
        self.track_properties(tree.statements);
        for statement in &tree[tree.statements] {
            match tree[*statement] {
                Expr::Property(property) => self.initialize(property),
                Expr::Function(_) | Expr::Class(_) => {}
                _ if in_script => self.expr(*statement, Usage::Statement),
                _ => {}
            }
        }
        let end = self.state.clone();
        for statement in &tree[tree.statements] {
            if let Expr::Property(property) = tree[*statement] {
                self.check_initialized(property, None, &end);
            }
        }
        self.state = State::entry();
        self.members(tree.statements);
    }

    /// A class that stands where it is no expression.
    pub(super) fn local_class(&mut self, class: Id<Class>) {
        let state = self.state.clone();
        self.apart(state, |flow| flow.class(class));
    }

    /// An object is made where its literal stands.
    pub(super) fn object_literal(&mut self, class: Id<Class>) {
        self.class(class);
    }

    fn class(&mut self, class: Id<Class>) {
        let tree = self.tree;
        let it = &tree[class];
        let outer = self.tracked.len();
        let before = self.state.clone();
        let bodiless = it.modifiers.has(Modifier::Expect) || it.modifiers.has(Modifier::External);
        self.bodiless += u32::from(bodiless);
        self.targets.push(Target::new(TargetKind::Initializer, Vec::new()));
        self.header(it);
        let in_header = std::mem::replace(&mut self.in_header, false);
        self.track_properties(it.members);
        for member in &tree[it.members] {
            match tree[*member] {
                Expr::Property(property) => self.initialize(property),
                Expr::Initializer(block) => self.expr(block, Usage::Statement),
                _ => {}
            }
        }
        let made = self.state.clone();
        let end = self.constructors(it, &made);
        for member in &tree[it.members] {
            if let Expr::Property(property) = tree[*member] {
                self.check_initialized(property, Some(it), &end);
            }
        }
        self.untrack_properties(it.members);
        self.state = if made.live { made.clone() } else { before };
        self.entries(it);
        self.members(it.members);
        self.targets.pop();
        self.forget(outer);
        self.bodiless -= u32::from(bodiless);
        self.in_header = in_header;
        self.state = made;
    }

    /// What is evaluated before the object exists: default values, arguments of the superclass, delegates.
    fn header(&mut self, it: &Class) {
        let tree = self.tree;
        let outer = std::mem::replace(&mut self.in_header, true);
        self.headers += 1;
        self.parameters(it.parameters);
        for Supertype { arguments, delegate, .. } in &tree[it.supertypes] {
            tree[*arguments].iter().for_each(|argument| self.argument(argument.value, Callee::Constructor));
            self.values(*delegate);
        }
        self.headers -= 1;
        self.in_header = outer;
    }

    fn entries(&mut self, it: &Class) {
        let tree = self.tree;
        for entry in &tree[it.entries] {
            let state = self.state.clone();
            self.apart(state, |flow| {
                flow.unlabeled(entry.arguments);
                entry.body.into_iter().for_each(|body| flow.class(body));
            });
        }
    }

    fn unlabeled(&mut self, arguments: List<Argument>) {
        let tree = self.tree;
        tree[arguments].iter().for_each(|argument| self.argument(argument.value, Callee::Unknown));
    }

    /// What does not run when the object is made.
    fn members(&mut self, members: List<ExprId>) {
        let tree = self.tree;
        for member in &tree[members] {
            match tree[*member] {
                Expr::Function(function) => self.function(function, Vec::new(), true),
                Expr::Property(property) => self.accessors(property),
                Expr::Class(class) => {
                    let state = self.state.clone();
                    self.apart(state, |flow| flow.class(class));
                }
                _ => {}
            }
        }
    }

    /// Walks over the secondary constructors; answers what has a value when any of them is done.
    fn constructors(&mut self, it: &Class, made: &State) -> State {
        let tree = self.tree;
        let mut end = State::dead();
        let mut count = 0;
        for member in &tree[it.members] {
            let Expr::SecondaryConstructor(constructor) = tree[*member] else { continue };
            let SecondaryConstructor { parameters, delegation, body, .. } = tree[constructor];
            count += 1;
            let mut state = made.clone();
            let whole = it.has_constructor || matches!(delegation, Some(Delegation { to_super: false, .. }));
            if whole {
                self.all_properties(it.members).for_each(|bit| state.assign(bit));
            }
            let boundary = self.boundary;
            let after = std::mem::replace(&mut self.state, state);
            let log = std::mem::take(&mut self.log);
            self.boundary = boundary;
            let outer = std::mem::replace(&mut self.in_header, true);
            self.parameters(parameters);
            delegation.into_iter().for_each(|delegation| self.unlabeled(delegation.arguments));
            self.in_header = outer;
            body.into_iter().for_each(|body| self.constructor_body(body));
            let done = std::mem::replace(&mut self.state, after);
            self.log = log;
            if !whole {
                end.merge(done);
            }
        }
        if it.has_constructor || count == 0 { made.clone() } else { end }
    }

    /// Numbers the properties that get a value among the members.
    fn track_properties(&mut self, members: List<ExprId>) {
        let tree = self.tree;
        for member in &tree[members] {
            let Expr::Property(property) = tree[*member] else { continue };
            let it = &tree[property];
            let has_value = it.initializer.is_some() || it.delegate.is_some();
            if (has_value || self.due(property, None) != Due::Never)
                && let Some(bit) = self.track(None)
            {
                self.owners.bits.insert(property.index(), bit);
            }
        }
    }

    fn untrack_properties(&mut self, members: List<ExprId>) {
        let tree = self.tree;
        for member in &tree[members] {
            if let Expr::Property(property) = tree[*member] {
                self.owners.bits.remove(&property.index());
            }
        }
    }

    fn all_properties(&self, members: List<ExprId>) -> impl Iterator<Item = u32> {
        let tree = self.tree;
        let bit = |member: &ExprId| match tree[*member] {
            Expr::Property(property) => self.owners.bits.get(&property.index()).copied(),
            _ => None,
        };
        tree[members].iter().filter_map(bit).collect::<Vec<_>>().into_iter()
    }

    /// A property's own value.
    fn initialize(&mut self, property: Id<Property>) {
        let it = &self.tree[property];
        self.check_destructuring(it);
        it.initializer.into_iter().for_each(|value| self.stored(value));
        it.delegate.into_iter().for_each(|value| self.value(value));
        if it.initializer.is_some() || it.delegate.is_some() {
            let bit = self.owners.bits.get(&property.index()).copied();
            bit.into_iter().for_each(|bit| self.state.assign(bit));
        }
        self.owners.declared.insert(property.index());
    }

    fn due(&self, property: Id<Property>, class: Option<&Class>) -> Due {
        let tree = self.tree;
        let it = &tree[property];
        let written = |body: Body| !matches!(body, Body::None);
        let getter = it.getter.is_some_and(|getter| written(tree[getter].body));
        let setter = it.setter.is_some_and(|setter| written(tree[setter].body));
        let computed = self.is_computed(property);
        let has = |modifier| it.modifiers.has(modifier);
        let elsewhere = has(Modifier::Abstract)
            || has(Modifier::Lateinit)
            || has(Modifier::External)
            || has(Modifier::Expect)
            || it.receiver.is_some()
            || self.bodiless > 0
            || class.is_some_and(|class| class.kind == ClassKind::Interface);
        let has_value = it.initializer.is_some() || it.delegate.is_some();
        if has_value || computed || elsewhere || matches!(it.binding, Binding::Destructuring(_)) {
            return Due::Never;
        }
        let open = has(Modifier::Open)
            && class.is_some_and(|class| {
                [Modifier::Open, Modifier::Abstract, Modifier::Sealed]
                    .iter()
                    .any(|it| class.modifiers.has(*it))
            });
        if getter || setter || (open && it.mutable) { Due::AtOnce } else { Due::InTime }
    }

    /// Whether a property's accessors are written and use no field, so that it has none.
    fn is_computed(&self, property: Id<Property>) -> bool {
        let tree = self.tree;
        let it = &tree[property];
        let written = |accessor: Id<Accessor>| !matches!(tree[accessor].body, Body::None);
        let getter = it.getter.is_some_and(written);
        let setter = it.setter.is_some_and(written);
        getter && (setter || !it.mutable) && !self.owners.has_field(property)
    }

    /// Reports the initializer of a property without a field, and the field of a property that has nowhere to keep one.
    fn check_field(&mut self, property: Id<Property>, class: Option<&Class>) {
        let it = &self.tree[property];
        let in_interface = class.is_some_and(|class| class.kind == ClassKind::Interface);
        if in_interface && it.initializer.is_none() && self.owners.has_field(property) {
            return self.report_field_of_interface(property);
        }
        let elsewhere = self.bodiless > 0 || in_interface;
        if let Some(value) = it.initializer
            && (self.is_computed(property) || it.receiver.is_some())
            && !elsewhere
            && !it.modifiers.has(Modifier::Abstract)
        {
            self.report_without_field(value);
        }
    }

    /// Reports a property that has no value when it must have one. Of a way that ends early nothing is asked but that
    /// something assigns it.
    fn check_initialized(&mut self, property: Id<Property>, class: Option<&Class>, end: &State) {
        self.check_field(property, class);
        let it = &self.tree[property];
        let due = self.due(property, class);
        let Binding::Single(variable) = it.binding else { return };
        if due == Due::Never {
            return;
        }
        if variable.ty.is_none() && it.getter.is_none() {
            return self.report_no_type(variable.name);
        }
        let Some(bit) = self.owners.bits.get(&property.index()).copied() else { return };
        let in_script = class.is_none() && self.unit.kind == FileKind::Script;
        let assigned = self.owners.assigned.contains(&property.index());
        let has_value = match due {
            Due::AtOnce => false,
            _ if in_script || !end.live => assigned,
            _ => end.assigned.has(bit),
        };
        if !has_value {
            let may_be_abstract = class.is_some() && due == Due::InTime;
            self.report_property_uninitialized(property, may_be_abstract);
        }
    }
}
