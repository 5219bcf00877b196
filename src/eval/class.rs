//! Classes of the settings: superclasses, construction, objects, enums, and initialisation in the JVM's order.

use std::cell::RefCell;
use std::rc::Rc;

use crate::catalog::{ClassId, Symbol};
use crate::source::Span;
use crate::syntax::tree::{
    Argument, Binding, Class, ClassKind, Expr, Id, List, Parameter, Property, SecondaryConstructor, Supertype,
};

use super::dsl::object::DslState;
use super::frame::{Env, Frame, Scope, chain};
use super::interpreter::{Init, Interpreter};
use super::program::UserClass;
use super::value::{Arg, Args, ClassRef, Eval, Jump, LazyState, Library, Object, Value};

impl Interpreter<'_> {
    /// The superclass of a class of the settings.
    pub(crate) fn superclass(&mut self, class: u32) -> Option<ClassRef> {
        if let Some(known) = self.program.superclasses.get(&class) {
            return *known;
        }
        self.program.superclasses.insert(class, None);
        let superclass = self.supertypes(class).into_iter().find_map(|(ty, found)| match found? {
            ClassRef::User(parent) => {
                let kind = self.program.class_at(parent)?.kind;
                (kind != ClassKind::Interface).then_some(ClassRef::User(parent))
            }
            found @ (ClassRef::Dsl(_) | ClassRef::Library(_)) => ty.has_parentheses.then_some(found),
        });
        self.program.superclasses.insert(class, superclass);
        superclass
    }

    /// The same, if it has been asked for before.
    pub(crate) fn known_superclass(&self, class: u32) -> Option<ClassRef> {
        self.program.superclasses.get(&class).copied().flatten()
    }

    fn supertypes(&mut self, class: u32) -> Vec<(Supertype, Option<ClassRef>)> {
        let Some(data) = self.program.class_at(class).cloned() else { return Vec::new() };
        let env = match data.outer {
            Some(outer) => self.class_env(outer, None),
            None => Rc::new(Frame::default()),
        };
        let (outer_unit, outer_env) = (self.unit, std::mem::replace(&mut self.env, env));
        self.unit = data.unit;
        let tree = self.tree();
        let supertypes =
            tree[tree[data.id].supertypes].iter().map(|item| (*item, self.class_of_type(item.ty))).collect();
        self.unit = outer_unit;
        self.env = outer_env;
        supertypes
    }

    /// The interfaces of the settings that a class implements, its own first.
    pub(crate) fn interfaces(&mut self, class: u32) -> Vec<u32> {
        if let Some(known) = self.program.interfaces.get(&class) {
            return known.clone();
        }
        self.program.interfaces.insert(class, Vec::new());
        let mut all = Vec::new();
        for (_, found) in self.supertypes(class) {
            let Some(ClassRef::User(parent)) = found else { continue };
            if self.program.class_at(parent).is_some_and(|data| data.kind == ClassKind::Interface) {
                all.push(parent);
            }
            all.extend(self.interfaces(parent));
        }
        self.program.interfaces.insert(class, all.clone());
        all
    }

    /// The DSL's class that a class of the settings extends, directly or not.
    pub(crate) fn dsl_ancestor(&mut self, class: ClassRef) -> Option<ClassId> {
        let mut next = Some(class);
        for _ in 0..64 {
            match next? {
                ClassRef::Dsl(class) => return Some(class),
                ClassRef::User(class) => next = self.superclass(class),
                ClassRef::Library(_) => return None,
            }
        }
        None
    }

    /// Whether `class` is `ancestor` or extends or implements it.
    pub(crate) fn is_subclass(&mut self, class: u32, ancestor: u32) -> bool {
        let mut next = Some(class);
        while let Some(at) = next {
            if at == ancestor || self.interfaces(at).contains(&ancestor) {
                return true;
            }
            next = match self.superclass(at) {
                Some(ClassRef::User(parent)) => Some(parent),
                _ => None,
            };
        }
        false
    }

    /// The scope of a class's static members, within the scope where the class stands.
    pub(crate) fn class_env(&mut self, class: u32, env: Option<Env>) -> Env {
        let outer = self.program.class_at(class).and_then(|data| data.outer);
        let parent = env.or_else(|| outer.map(|outer| self.class_env(outer, None)));
        Rc::new(Frame { parent, scope: Scope::Class(class), ..Frame::default() })
    }

    /// The scope of a member function that `class` declares, run on `object`.
    pub(crate) fn instance_env(&mut self, object: &Rc<Object>, class: u32) -> Env {
        let statics = self.class_env(class, object.env.clone());
        let label = self.program.class_at(class).map(|data| data.name);
        Frame::receiver(Value::Object(object.clone()), label, Some(statics))
    }

    /// The class whose member code runs.
    pub(crate) fn enclosing_class(&self) -> Option<u32> {
        chain(&self.env).find_map(|frame| match frame.scope {
            Scope::Class(class) => Some(class),
            _ => None,
        })
    }

    /// Whether a class named as a value is an object's.
    pub(crate) fn is_object_class(&self, class: ClassRef) -> bool {
        match class {
            ClassRef::User(class) => {
                self.program.class_at(class).is_some_and(|data| data.kind == ClassKind::Object)
            }
            _ => false,
        }
    }

    /// The instance of an object declaration, made at its first use.
    pub(crate) fn object(&mut self, class: u32, span: Span) -> Eval {
        match self.objects.get(&class) {
            Some(Init::Started(value)) => return Ok(value.clone()),
            Some(Init::Failed) => return Ok(Value::Unknown),
            None => {}
        }
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(Value::Unknown) };
        let unit = self.unit_at(data.unit);
        let name = unit.source.tree[data.id].name;
        let place = name.map_or(span, |name| unit.span(name.range));
        let object = self.allocate(ClassRef::User(class), None, place);
        self.objects.insert(class, Init::Started(Value::Object(object.clone())));
        match self.deeper(span, |this| this.init_user(&object, class, Args::default(), span)) {
            Ok(()) => Ok(Value::Object(object)),
            Err(jump) => {
                self.objects.insert(class, Init::Failed);
                Err(jump)
            }
        }
    }

    /// A new object without its fields.
    pub(crate) fn allocate(&mut self, class: ClassRef, env: Option<Env>, span: Span) -> Rc<Object> {
        let dsl = self.dsl_ancestor(class).map(|ancestor| RefCell::new(DslState::new(ancestor)));
        let data = match class {
            ClassRef::User(class) => self.program.class_at(class).filter(|data| data.data),
            _ => None,
        };
        let data = data.map(|data| Self::data_parameters(data).map(|(name, _)| name).collect());
        let object = Object { class, fields: RefCell::default(), dsl, env, span };
        object.fields.borrow_mut().data = data;
        Rc::new(object)
    }

    /// `Class(args)`
    pub(crate) fn construct(&mut self, class: ClassRef, args: Args, span: Span) -> Eval {
        match class {
            ClassRef::User(number) => {
                let inner = self.program.class_at(number).is_some_and(|data| data.inner);
                let env = if inner {
                    Some(self.env.clone())
                } else {
                    self.program.local_envs.get(&number).cloned()
                };
                let object = self.allocate(class, env, span);
                self.deeper(span, |this| this.init_user(&object, number, args, span))?;
                Ok(Value::Object(object))
            }
            ClassRef::Dsl(id) => self.construct_dsl(id, args, span),
            ClassRef::Library(name) => match super::library::call(self, name, &[], &args, span)? {
                Some(value) => Ok(value),
                None => {
                    let message = format!("`{}(...)` is not evaluated", self.text(name));
                    Ok(self.incomplete(span, message, ""))
                }
            },
        }
    }

    /// `object : Supertype { }`
    pub(crate) fn object_literal(&mut self, class: Id<Class>, span: Span) -> Eval {
        let number = self.register(class);
        let env = Some(self.env.clone());
        let object = self.allocate(ClassRef::User(number), env, span);
        self.deeper(span, |this| this.init_user(&object, number, Args::default(), span))?;
        Ok(Value::Object(object))
    }

    /// A class declared inside a function or lambda.
    pub(crate) fn local_class(&mut self, class: Id<Class>) -> Eval {
        let number = self.register(class);
        self.program.local_envs.insert(number, self.env.clone());
        let Some(data) = self.program.class_at(number) else { return Ok(Value::Unit) };
        let name = data.name;
        let value = Value::Class(ClassRef::User(number));
        self.env.declare(name, value);
        Ok(Value::Unit)
    }

    fn register(&mut self, class: Id<Class>) -> u32 {
        let unit = self.here();
        self.program.class(unit, self.unit, class, None, &mut self.names)
    }

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
    fn init_primary(&mut self, object: &Rc<Object>, class: u32, data: &UserClass, span: Span) -> Eval<()> {
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
                object.set_field(*name, self.env.get(*name).unwrap_or(Value::Null));
            }
        }
        self.init_members(object, data)
    }

    fn init_secondary(
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
                    self.init_members(object, data)?;
                } else {
                    self.init_user(object, class, args, span)?;
                }
            }
            None => {
                self.init_super(object, class, Args::default(), span)?;
                self.init_members(object, data)?;
            }
        }
        let Some(body) = declared.body else { return Ok(()) };
        let env = self.with_parameters(object, data.name);
        self.within(self.unit, env, |this| this.expr(body)).map(|_| ())
    }

    fn init_super(&mut self, object: &Rc<Object>, class: u32, args: Args, span: Span) -> Eval<()> {
        match self.superclass(class) {
            Some(ClassRef::User(parent)) => self.init_user(object, parent, args, span),
            Some(ClassRef::Dsl(parent)) => self.init_dsl(object, parent, &args, span),
            Some(ClassRef::Library(_)) => {
                if let Some(Value::String(message)) = args.get(0) {
                    let name = self.names.intern("message");
                    object.set_field(name, Value::String(message.clone()));
                }
                Ok(())
            }
            None => {
                Self::taint_object(object);
                Ok(())
            }
        }
    }

    /// Property initializers and `init` blocks, in the order in which they stand.
    fn init_members(&mut self, object: &Rc<Object>, data: &UserClass) -> Eval<()> {
        let tree = self.tree();
        let env = self.with_parameters(object, data.name);
        self.within(self.unit, env, |this| {
            for &member in &tree[tree[data.id].members] {
                match tree[member] {
                    Expr::Property(property) => this.init_property(object, property)?,
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
    fn with_parameters(&self, object: &Rc<Object>, name: Symbol) -> Env {
        let outer = self.env.parent.clone();
        let members = Frame::receiver(Value::Object(object.clone()), Some(name), outer);
        let variables = self.env.variables.clone();
        Rc::new(Frame { parent: Some(members), variables, ..Frame::default() })
    }

    fn init_property(&mut self, object: &Rc<Object>, property: Id<Property>) -> Eval<()> {
        let tree = self.tree();
        let data = &tree[property];
        if data.receiver.is_some() {
            return Ok(());
        }
        let Some(value) = self.property_value(property)? else { return Ok(()) };
        match data.binding {
            Binding::Single(variable) => object.set_field(self.symbol(variable.name.name), value),
            Binding::Destructuring(_) => {}
        }
        Ok(())
    }

    /// What a property's field holds at first: its initializer, or what its delegate gives; `None` without either.
    pub(crate) fn property_value(&mut self, property: Id<Property>) -> Eval<Option<Value>> {
        let tree = self.tree();
        let data = &tree[property];
        if let Some(value) = data.initializer {
            return self.typed(value, data.binding).map(Some);
        }
        let Some(delegate) = data.delegate else { return Ok(None) };
        let value = self.expr(delegate)?;
        let name = match data.binding {
            Binding::Single(variable) => tree.name(variable.name.name),
            Binding::Destructuring(_) => "",
        };
        Ok(Some(match &value {
            Value::Library(library) if matches!(**library, Library::Lazy(_)) => value,
            Value::Map(_) => Self::map_entry(&value, name).unwrap_or(Value::Null),
            Value::Unknown => Value::Unknown,
            _ => {
                let span = self.span(delegate);
                self.incomplete(span, "this kind of property delegate is not evaluated", "")
            }
        }))
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

    /// The entries of an enum class, made at the first use of one.
    pub(crate) fn enum_entries(&mut self, class: u32, span: Span) -> Eval<Rc<[Value]>> {
        if let Some(known) = self.enums.get(&class) {
            return Ok(known.clone());
        }
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(Rc::from([])) };
        self.enums.insert(class, Rc::from([]));
        let mut entries = Vec::new();
        for (index, (name, entry)) in (0..).zip(&data.entries) {
            let env = self.class_env(class, None);
            let arguments = entry.arguments;
            let args = self.within(data.unit, env, |this| this.arguments(arguments))?;
            let actual = match entry.body {
                Some(body) => self.entry_class(&data, class, body),
                None => class,
            };
            let place = self.unit_at(data.unit).span(entry.name.range);
            let object = self.allocate(ClassRef::User(actual), None, place);
            object.set_field(self.common.name, Value::string(self.text(*name)));
            object.set_field(self.common.ordinal, Value::Int(index));
            self.init_user(&object, class, args, span)?;
            if actual != class
                && let Some(body) = self.program.class_at(actual).cloned()
            {
                let env = Frame::block(&self.class_env(class, None));
                self.within(data.unit, env, |this| this.init_members(&object, &body))?;
            }
            entries.push(Value::Object(object));
        }
        let entries: Rc<[Value]> = entries.into();
        self.enums.insert(class, entries.clone());
        Ok(entries)
    }

    /// The anonymous class of an enum entry with a body.
    fn entry_class(&mut self, data: &UserClass, class: u32, body: Id<Class>) -> u32 {
        let unit = self.unit_at(data.unit);
        let number = self.program.class(unit, data.unit, body, Some(class), &mut self.names);
        self.program.superclasses.insert(number, Some(ClassRef::User(class)));
        number
    }

    /// One entry of an enum class.
    pub(crate) fn enum_entry(&mut self, class: u32, name: Symbol, span: Span) -> Eval {
        let entries = self.enum_entries(class, span)?;
        let index =
            self.program.class_at(class).and_then(|data| data.entries.iter().position(|item| item.0 == name));
        Ok(index.and_then(|index| entries.get(index).cloned()).unwrap_or(Value::Unknown))
    }

    /// `entries`
    pub(crate) fn enum_property(&mut self, class: u32, name: Symbol, span: Span) -> Eval<Option<Value>> {
        if self.text(name) != "entries" {
            return Ok(None);
        }
        Ok(Some(Value::list(self.enum_entries(class, span)?.to_vec())))
    }

    /// `values()`, `valueOf(name)`
    pub(crate) fn enum_function(
        &mut self,
        class: u32,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        match self.text(name) {
            "values" => Ok(Some(Value::array(self.enum_entries(class, span)?.to_vec()))),
            "valueOf" => {
                let Some(Value::String(wanted)) = args.get(0) else { return Ok(Some(Value::Unknown)) };
                let found = self.names.find(wanted).filter(|symbol| {
                    self.program
                        .class_at(class)
                        .is_some_and(|data| data.entries.iter().any(|item| item.0 == *symbol))
                });
                match found {
                    Some(symbol) => self.enum_entry(class, symbol, span).map(Some),
                    None => Err(self.throw(
                        "IllegalArgumentException",
                        format!("No enum constant {wanted}"),
                        span,
                    )),
                }
            }
            _ => Ok(None),
        }
    }

    /// A top-level property of a file.
    pub(crate) fn global(&mut self, unit: u32, property: Id<Property>, name: Symbol, span: Span) -> Eval {
        let tree = self.unit_at(unit).source.tree;
        if let Some(getter) = tree[property].getter
            && tree[property].initializer.is_none()
        {
            let env = Rc::new(Frame::default());
            return self.accessor(unit, getter, env, name, None, span);
        }
        self.init_file(unit, span)?;
        match self.globals.get(&(unit, property, name)).cloned() {
            Some(value) => self.force(value, span),
            None => Ok(Value::Null),
        }
    }

    /// Initialises a file's properties in order at the first access to one of its members, as the JVM does.
    pub(crate) fn init_file(&mut self, unit: u32, span: Span) -> Eval<()> {
        if self.files.contains_key(&unit) {
            return Ok(());
        }
        self.files.insert(unit, Init::Started(Value::Unit));
        let env = Rc::new(Frame::default());
        let result = self.deeper(span, |this| this.within(unit, env, Self::run_file));
        if result.is_err() {
            self.files.insert(unit, Init::Failed);
        }
        result
    }

    /// Runs a file's statements and property initializers from top to bottom.
    pub(crate) fn run_file(&mut self) -> Eval<()> {
        let tree = self.tree();
        for &statement in &tree[tree.statements] {
            match tree[statement] {
                Expr::Property(property) => self.init_global(property)?,
                Expr::Function(_) | Expr::Class(_) | Expr::TypeAlias(_) => {}
                _ => {
                    self.statement(statement)?;
                }
            }
        }
        Ok(())
    }

    /// One statement of a script; an exception ends the script, as it does on the server.
    fn statement(&mut self, statement: crate::syntax::tree::ExprId) -> Eval<()> {
        match self.expr(statement) {
            Ok(_) => Ok(()),
            Err(jump) => match *jump {
                Jump::Return(..) | Jump::Break(_) | Jump::Continue(_) => Ok(()),
                jump => Err(Box::new(jump)),
            },
        }
    }

    fn init_global(&mut self, property: Id<Property>) -> Eval<()> {
        let tree = self.tree();
        if tree[property].receiver.is_some() {
            return Ok(());
        }
        let Some(value) = self.property_value(property)? else { return Ok(()) };
        match tree[property].binding {
            Binding::Single(variable) => {
                let name = self.symbol(variable.name.name);
                self.globals.insert((self.unit, property, name), value);
            }
            Binding::Destructuring(variables) => {
                for (index, variable) in tree[variables].iter().enumerate() {
                    let span = self.here().span(variable.name.range);
                    let part = self.component(&value, index, span)?;
                    self.globals.insert((self.unit, property, self.symbol(variable.name.name)), part);
                }
            }
        }
        Ok(())
    }

    /// `lazy { }`
    pub(crate) fn lazy(body: Value) -> Value {
        Value::library(Library::Lazy(RefCell::new(LazyState::Todo(body))))
    }

    /// The parameters that a data class is compared by.
    pub(crate) fn data_parameters(data: &UserClass) -> impl Iterator<Item = (Symbol, &Parameter)> {
        data.parameters.iter().filter(|(_, item)| item.property.is_some()).map(|(name, item)| (*name, item))
    }
}
