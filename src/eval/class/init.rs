//! The initialisation of an instance, in the order of the JVM: constructors, superclass, properties and `init` blocks.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::eval::frame::{Env, Frame, Scope, calls_from};
use crate::eval::interpreter::Interpreter;
use crate::eval::program::{Delegation, UserClass};
use crate::eval::rules;
use crate::eval::value::{Arg, Args, ClassRef, Eval, Object, Value};
use crate::sema::resolution::{DeclarationId, Node};
use crate::source::Span;
use crate::syntax::tree::{Argument, Binding, Expr, Id, List, Property, SecondaryConstructor};

/// A constructor of a class of the settings.
#[derive(Debug, Clone, Copy)]
enum Constructor {
    Primary,
    Secondary(Id<SecondaryConstructor>),
}

impl Interpreter<'_> {
    /// Whether a declaration is a constructor of a class.
    pub(super) fn makes(&self, id: DeclarationId, class: u32) -> bool {
        self.resolution.declaration(id).is_some_and(|declaration| {
            let node = declaration.node;
            let is_constructor = matches!(
                node,
                Node::PrimaryConstructor(_) | Node::SecondaryConstructor(_) | Node::DefaultConstructor
            );
            let owner = declaration.owner.and_then(|(unit, class)| self.program.class_number(unit, class));
            is_constructor && owner == Some(class)
        })
    }

    /// Runs the constructors of a class of the settings on `object`, superclass first: the constructor that is meant, else
    /// the only one that takes the arguments.
    pub(crate) fn init_user(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        constructor: Option<DeclarationId>,
        args: &Args,
        span: Span,
    ) -> Eval<()> {
        self.nested(span, |this| this.init_user_here(object, class, constructor, args, span))
    }

    fn init_user_here(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        constructor: Option<DeclarationId>,
        args: &Args,
        span: Span,
    ) -> Eval<()> {
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(()) };
        let tree = self.unit_at(data.unit).source.tree;
        let constructors = match constructor.and_then(|id| self.resolution.declaration(id)) {
            Some(known) => vec![match known.node {
                Node::SecondaryConstructor(constructor) => Constructor::Secondary(constructor),
                _ => Constructor::Primary,
            }],
            None => self.constructors_for(&data, args),
        };
        let [constructor] = constructors[..] else {
            Self::taint_object(object);
            self.no_constructor(&data, constructors.is_empty(), args, span);
            return Ok(());
        };
        let parameters = match constructor {
            Constructor::Primary => tree[data.id].parameters,
            Constructor::Secondary(constructor) => tree[constructor].parameters,
        };
        let bound = match self.bind_args(data.unit, parameters, args) {
            Ok(bound) => bound,
            Err(mismatch) => {
                let name = self.text(data.name).to_owned();
                self.report_mismatch(&name, &mismatch, span);
                Self::taint_object(object);
                return Ok(());
            }
        };
        let outer = Some(self.class_env(class, object.env.clone()));
        let call = Self::place_of_call(args, span);
        let calls = call.map(|call| calls_from(&self.env, call));
        let env = Rc::new(Frame::new(outer, Scope::Block, None, None).called(calls));
        self.within(data.unit, env, |this| {
            this.declare_bound(bound)?;
            match constructor {
                Constructor::Primary => this.init_primary(object, class, &data, span),
                Constructor::Secondary(constructor) => {
                    this.init_secondary(object, class, &data, constructor, span)
                }
            }
        })
    }

    /// Where a constructor is given its arguments, if it is given some: the call, or those of a superclass.
    fn place_of_call(args: &Args, span: Span) -> Option<Span> {
        let (first, last) = (args.items.first()?.span, args.items.last()?.span);
        let within = span.file == first.file && span.start <= first.start && last.end <= span.end;
        Some(if within { span } else { Span { end: last.end.max(first.end), ..first } })
    }

    /// The constructors of a class that may take these arguments.
    fn constructors_for(&mut self, data: &UserClass, args: &Args) -> Vec<Constructor> {
        let tree = self.unit_at(data.unit).source.tree;
        let declared = &tree[data.id];
        let secondary: Vec<Constructor> = tree[declared.members]
            .iter()
            .filter_map(|&member| match tree[member] {
                Expr::SecondaryConstructor(constructor) => Some(Constructor::Secondary(constructor)),
                _ => None,
            })
            .collect();
        let primary = declared.has_constructor || secondary.is_empty();
        let all = primary.then_some(Constructor::Primary).into_iter().chain(secondary);
        let mut fitting: Vec<Constructor> = Vec::new();
        for constructor in all {
            let parameters = match constructor {
                Constructor::Primary => declared.parameters,
                Constructor::Secondary(constructor) => tree[constructor].parameters,
            };
            if self.bind_args(data.unit, parameters, args).is_ok()
                && self.may_be_given(data.unit, parameters, args)
            {
                fitting.push(constructor);
            }
        }
        fitting
    }

    fn no_constructor(&mut self, data: &UserClass, none: bool, args: &Args, span: Span) {
        if args.items.iter().any(|arg| arg.value.is_unknown()) {
            return self.taint_args(args);
        }
        if !none {
            self.undecided_call(data.name, args, span);
            return;
        }
        let message = format!("no constructor of `{}` takes these arguments", self.text(data.name));
        self.error(&rules::WRONG_ARGUMENTS, span, message);
    }

    /// The primary constructor, its parameters being in scope.
    pub(super) fn init_primary(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        data: &UserClass,
        span: Span,
    ) -> Eval<()> {
        let tree = self.tree();
        for (place, supertype) in tree[tree[data.id].supertypes].iter().enumerate() {
            if supertype.has_parentheses {
                let args = self.arguments(supertype.arguments)?;
                let constructor = self.resolution.superclass_constructor(data.unit, supertype.ty);
                self.init_super(object, class, constructor, &args, span)?;
            } else if let Some(delegate) = supertype.delegate {
                let value = self.expr(delegate)?;
                let field = self.delegate_field(class, place);
                object.set_hidden_field(field, value.clone());
                object.set_hidden_field(self.common.delegate, value);
            }
        }
        for (name, parameter) in &data.parameters {
            if parameter.property.is_some() {
                let field = self.field_of(object, class, *name);
                object.set_field(field, self.env.get(*name).unwrap_or(Value::Null));
            }
        }
        self.init_members(object, class, data)
    }

    pub(super) fn init_secondary(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        data: &UserClass,
        constructor: Id<SecondaryConstructor>,
        span: Span,
    ) -> Eval<()> {
        let tree = self.tree();
        let declared = tree[constructor];
        match declared.delegation {
            Some(delegation) => {
                let args = self.arguments(delegation.arguments)?;
                let called = self.resolution.delegation(data.unit, constructor);
                if delegation.to_super {
                    self.init_super(object, class, called, &args, span)?;
                    self.init_members(object, class, data)?;
                } else {
                    self.init_user(object, class, called, &args, span)?;
                }
            }
            None => {
                self.init_super(object, class, None, &Args::default(), span)?;
                self.init_members(object, class, data)?;
            }
        }
        let Some(body) = declared.body else { return Ok(()) };
        let env = self.with_parameters(object, data.name);
        self.within(self.unit, env, |this| this.expr(body)).map(|_| ())
    }

    pub(super) fn init_super(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        constructor: Option<DeclarationId>,
        args: &Args,
        span: Span,
    ) -> Eval<()> {
        match self.superclass(class) {
            Some(ClassRef::User(parent)) => {
                let constructor = constructor.filter(|id| self.makes(*id, parent));
                self.init_user(object, parent, constructor, args, span)
            }
            Some(ClassRef::Dsl(parent)) => self.init_dsl(object, parent, args, span),
            Some(ClassRef::Library(parent)) => {
                if !crate::eval::library::is_throwable(self.text(parent))
                    && let Some(collection @ (Value::List(_) | Value::Set(_) | Value::Map(_))) =
                        crate::eval::library::call(self, parent, &[], args, span)?
                {
                    object.set_hidden_field(self.common.collection, collection);
                    return Ok(());
                }
                self.init_exception(object, args);
                Ok(())
            }
            None => {
                Self::taint_object(object);
                Ok(())
            }
        }
    }

    /// The message and the cause that an exception's constructor is given, in this order or by name.
    fn init_exception(&mut self, object: &Object, args: &Args) {
        for (index, arg) in args.items.iter().enumerate() {
            let is_cause = match arg.name {
                Some((name, _)) => self.text(name) == "cause",
                None => index > 0 || !matches!(arg.value, Value::String(_) | Value::Null | Value::Unknown),
            };
            let name = self.names.intern(if is_cause { "cause" } else { "message" });
            object.set_field(name, arg.value.clone());
        }
    }

    /// Property initializers and `init` blocks, in the order in which they stand.
    pub(super) fn init_members(&mut self, object: &Rc<Object>, class: u32, data: &UserClass) -> Eval<()> {
        let tree = self.tree();
        let env = self.with_parameters(object, data.name);
        self.within(self.unit, env, |this| {
            for &member in &tree[tree[data.id].members] {
                match tree[member] {
                    Expr::Property(property) => this.init_property(object, class, property)?,
                    Expr::Initializer(block) => {
                        this.expr(block)?;
                    }
                    _ => {}
                }
            }
            Ok(())
        })
    }

    /// The scope of initializers and constructor bodies: the constructor's parameters hide the properties of their
    /// names.
    pub(super) fn with_parameters(&self, object: &Rc<Object>, name: Symbol) -> Env {
        let outer = self.env.parent.clone();
        let members = Frame::receiver(Value::Object(object.clone()), Some(name), outer);
        let mut frame = Frame::new(Some(members), Scope::Block, None, None);
        frame.variables = self.env.variables.clone();
        Rc::new(frame)
    }

    fn init_property(&mut self, object: &Rc<Object>, class: u32, property: Id<Property>) -> Eval<()> {
        let tree = self.tree();
        let data = &tree[property];
        if data.receiver.is_some() {
            return Ok(());
        }
        let this = Value::Object(object.clone());
        let Some(value) = self.property_value(property, &this)? else { return Ok(()) };
        match data.binding {
            Binding::Single(variable) => {
                let name = self.symbol(variable.name.name);
                let field = self.field_of(object, class, name);
                object.set_field(field, value);
            }
            Binding::Destructuring(_) => {}
        }
        Ok(())
    }

    /// What the field of a property of `this` holds at first: its initializer, or its delegate; `None` without either.
    pub(crate) fn property_value(&mut self, property: Id<Property>, this: &Value) -> Eval<Option<Value>> {
        let tree = self.tree();
        let data = &tree[property];
        if let Some(value) = data.initializer {
            return self.typed(value, data.binding).map(Some);
        }
        let Some(delegate) = data.delegate else { return Ok(None) };
        let value = self.expr(delegate)?;
        let Binding::Single(variable) = data.binding else { return Ok(Some(Value::Unknown)) };
        let name = self.symbol(variable.name.name);
        let span = self.span(delegate);
        self.delegated(value, this, name, span).map(Some)
    }

    /// The field of what a class delegates to, by the place of the supertype.
    fn delegate_field(&mut self, class: u32, place: usize) -> Symbol {
        self.names.intern(&format!("$delegate{place}@{class}"))
    }

    /// The supertypes that a class and its superclasses delegate, found once: objects are asked for them at each access
    /// that finds no member, and most classes have none.
    fn delegations(&mut self, class: u32) -> Rc<[Delegation]> {
        if let Some(known) = self.program.delegations.get(&class) {
            return known.clone();
        }
        let mut found = Vec::new();
        for &class in self.superclasses(class).iter() {
            let Some(data) = self.program.class_at(class).cloned() else { continue };
            let tree = self.unit_at(data.unit).source.tree;
            for (place, supertype) in tree[tree[data.id].supertypes].iter().enumerate() {
                if supertype.delegate.is_some() {
                    let field = self.delegate_field(class, place);
                    found.push(Delegation { unit: data.unit, ty: supertype.ty, field });
                }
            }
        }
        let found: Rc<[Delegation]> = found.into();
        self.program.delegations.insert(class, found.clone());
        found
    }

    /// What an object delegates to, with the interfaces for which it does, those of its own class first.
    pub(crate) fn delegates(&mut self, object: &Rc<Object>) -> Vec<(Option<ClassRef>, Value)> {
        let ClassRef::User(class) = object.class else { return Vec::new() };
        if !object.has_hidden_fields() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for delegation in self.delegations(class).iter() {
            if let Some(value) = object.hidden_field(delegation.field) {
                found.push((self.class_of_type_in(delegation.unit, delegation.ty), value));
            }
        }
        if let Some(collection) = object.hidden_field(self.common.collection) {
            found.push((None, collection));
        }
        // The block that an instance of an interface was made of.
        if found.is_empty()
            && let Some(block @ Value::Function(_)) = object.hidden_field(self.common.delegate)
        {
            found.push((None, block));
        }
        found
    }

    /// Arguments of a constructor call in a class header.
    pub(crate) fn arguments(&mut self, arguments: List<Argument>) -> Eval<Args> {
        let tree = self.tree();
        let mut items = Vec::with_capacity(arguments.len());
        for argument in &tree[arguments] {
            let value = self.expr(argument.value)?;
            let name = argument.name.map(|name| (self.symbol(name.name), self.here().span(name.range)));
            items.push(Arg { name, value, span: self.span(argument.value), trailing: false });
        }
        Ok(Args { items, site: None })
    }
}
