//! The initialisation of an instance, in the order of the JVM: constructors, superclass, properties and `init` blocks.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::eval::frame::{Env, Frame};
use crate::eval::interpreter::Interpreter;
use crate::eval::program::UserClass;
use crate::eval::value::{Arg, Args, ClassRef, Eval, Object, Value};
use crate::source::Span;
use crate::syntax::tree::{Argument, Binding, Expr, Id, List, Property, SecondaryConstructor};

impl Interpreter<'_> {
    /// Runs the constructors of a class of the settings on `object`, superclass first.
    pub(crate) fn init_user(&mut self, object: &Rc<Object>, class: u32, args: Args, span: Span) -> Eval<()> {
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(()) };
        let tree = self.unit_at(data.unit).source.tree;
        let declared = &tree[data.id];
        let secondary: Vec<Id<SecondaryConstructor>> = tree[declared.members]
            .iter()
            .filter_map(|&member| match tree[member] {
                Expr::SecondaryConstructor(constructor) => Some(constructor),
                _ => None,
            })
            .collect();
        let primary_fits = self.bind_args(data.unit, declared.parameters, &args);
        match primary_fits {
            Ok(bound) if declared.has_constructor || secondary.is_empty() => {
                let env = Frame::block(&self.class_env(class, object.env.clone()));
                self.within(data.unit, env, |this| {
                    this.declare_bound(bound)?;
                    this.init_primary(object, class, &data, span)
                })
            }
            mismatch => {
                for constructor in secondary {
                    let parameters = tree[constructor].parameters;
                    if let Ok(bound) = self.bind_args(data.unit, parameters, &args) {
                        let env = Frame::block(&self.class_env(class, object.env.clone()));
                        return self.within(data.unit, env, |this| {
                            this.declare_bound(bound)?;
                            this.init_secondary(object, class, &data, constructor, span)
                        });
                    }
                }
                if args.items.iter().any(|arg| arg.value.is_unknown()) {
                    self.taint_args(&args);
                } else if let Err(mismatch) = mismatch {
                    let name = self.text(data.name).to_owned();
                    self.report_mismatch(&name, &mismatch, span);
                }
                Self::taint_object(object);
                Ok(())
            }
        }
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
        for supertype in &tree[tree[data.id].supertypes] {
            if supertype.has_parentheses {
                let args = self.arguments(supertype.arguments)?;
                self.init_super(object, class, args, span)?;
            } else if let Some(delegate) = supertype.delegate {
                let value = self.expr(delegate)?;
                object.set_field(self.common.delegate, value);
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
                if delegation.to_super {
                    self.init_super(object, class, args, span)?;
                    self.init_members(object, class, data)?;
                } else {
                    self.init_user(object, class, args, span)?;
                }
            }
            None => {
                self.init_super(object, class, Args::default(), span)?;
                self.init_members(object, class, data)?;
            }
        }
        let Some(body) = declared.body else { return Ok(()) };
        let env = self.with_parameters(object, data.name);
        self.within(self.unit, env, |this| this.expr(body)).map(|_| ())
    }

    pub(super) fn init_super(&mut self, object: &Rc<Object>, class: u32, args: Args, span: Span) -> Eval<()> {
        match self.superclass(class) {
            Some(ClassRef::User(parent)) => self.init_user(object, parent, args, span),
            Some(ClassRef::Dsl(parent)) => self.init_dsl(object, parent, &args, span),
            Some(ClassRef::Library(_)) => {
                self.init_exception(object, &args);
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
        let variables = self.env.variables.clone();
        Rc::new(Frame { parent: Some(members), variables, ..Frame::default() })
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

    /// Arguments of a constructor call in a class header.
    pub(crate) fn arguments(&mut self, arguments: List<Argument>) -> Eval<Args> {
        let tree = self.tree();
        let mut items = Vec::with_capacity(arguments.len());
        for argument in &tree[arguments] {
            let value = self.expr(argument.value)?;
            let name = argument.name.map(|name| (self.symbol(name.name), self.here().span(name.range)));
            items.push(Arg { name, value, span: self.span(argument.value), trailing: false });
        }
        Ok(Args { items, type_arguments: None })
    }
}
