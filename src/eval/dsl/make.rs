//! Making objects of DSL classes, and running what their functions do as the catalog says.

use std::rc::Rc;

use crate::catalog::{
    ClassId, ClassKind, DSL_PACKAGE, Effect, Function, Parameter, Symbol, Type, core_class,
};
use crate::model::EntityId;
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{Arg, Args, ClassRef, Eval, Object, Value};
use super::lower::is_partial;
use super::overloads::BoundArgs;
use super::pending::Pending;

impl Interpreter<'_> {
    /// `Class(args)` for a class of the DSL.
    pub(crate) fn construct_dsl(&mut self, class: ClassId, args: &Args, span: Span) -> Eval {
        if class == core_class::RELATIVE_ID || class == core_class::ABSOLUTE_ID {
            return Ok(self.make_id(class, args));
        }
        if self.catalog.is_opaque(class) {
            return Ok(self.opaque(class, args, span));
        }
        if self.catalog.class(class).kind == ClassKind::Enum {
            return Ok(Value::Unknown);
        }
        let object = self.allocate(ClassRef::Dsl(class), None, span);
        self.deeper(span, |this| this.init_dsl(&object, class, args, span))?;
        Ok(Value::Object(object))
    }

    fn make_id(&self, class: ClassId, args: &Args) -> Value {
        match args.get(0) {
            Some(Value::String(text)) if class == core_class::RELATIVE_ID => {
                Value::Id(Rc::new(EntityId::Relative(text.clone())))
            }
            Some(Value::String(text)) => Value::Id(Rc::new(EntityId::Absolute(text.clone()))),
            _ => Value::Unknown,
        }
    }

    /// An instance of a class that exists but whose members are not known.
    fn opaque(&mut self, class: ClassId, args: &Args, span: Span) -> Value {
        let since =
            self.catalog.class(class).since.map(|since| format!(" (TeamCity {since})")).unwrap_or_default();
        let message =
            format!("`{}` is too new for tcdsl{since}: it is not checked", self.catalog.class(class).name);
        let value = self.incomplete(span, message, "");
        self.taint_args(args);
        value
    }

    /// Runs the constructor of a DSL class on `object`: its fixed parameters, then the block.
    pub(crate) fn init_dsl(
        &mut self,
        object: &Rc<Object>,
        class: ClassId,
        args: &Args,
        span: Span,
    ) -> Eval<()> {
        self.note_newer_class(class, object.span);
        if self.catalog.is_opaque(class) {
            self.opaque(class, args, span);
            Self::taint_object(object);
            return Ok(());
        }
        if let Some(state) = &object.dsl {
            state.borrow_mut().set_fixed(self.catalog, class);
        }
        let constructors = &self.catalog.class(class).constructors;
        let mut misfit = None;
        for parameters in constructors.iter() {
            match self.fit(parameters, args) {
                Ok(bound) => return self.run_constructor(object, parameters, &bound, span),
                Err(reason) => misfit = misfit.or(Some(reason)),
            }
        }
        let block = args.items.iter().find(|arg| matches!(arg.value, Value::Function(_)));
        if let Some(block) = block {
            self.run_dsl_block(&block.value, object, span)?;
        } else if let Some(misfit) = misfit {
            self.report_misfit(&self.catalog.class(class).name, &misfit, &[], args, span);
            Self::taint_object(object);
        }
        Ok(())
    }

    /// A new object of a DSL class with its fixed parameters, before any block.
    pub(crate) fn instance(&mut self, class: ClassId, span: Span) -> Rc<Object> {
        let object = self.allocate(ClassRef::Dsl(class), None, span);
        if let Some(state) = &object.dsl {
            state.borrow_mut().set_fixed(self.catalog, class);
        }
        object
    }

    fn run_constructor(
        &mut self,
        object: &Rc<Object>,
        parameters: &[Parameter],
        bound: &BoundArgs<'_>,
        span: Span,
    ) -> Eval<()> {
        for (index, arg) in bound {
            let Some(parameter) = parameters.get(*index) else { continue };
            match (&arg.value, parameter.ty) {
                (Value::Function(_), Type::Function { .. }) => {
                    self.run_dsl_block(&arg.value, object, span)?;
                }
                (Value::Unknown, Type::Function { .. }) => Self::taint_object(object),
                _ if parameter.vararg => self.append_value(object, parameter.name, arg),
                _ => {
                    if !self.member_set(
                        &Value::Object(object.clone()),
                        parameter.name,
                        &arg.value,
                        arg.span,
                    )? && let Some(state) = &object.dsl
                    {
                        state.borrow_mut().set_value(parameter.name, arg.value.clone(), arg.span);
                    }
                }
            }
        }
        Ok(())
    }

    fn append_value(&mut self, object: &Rc<Object>, name: Symbol, arg: &Arg) {
        let Some(state) = &object.dsl else { return };
        let mut state = state.borrow_mut();
        let mut values = match state.value(name) {
            Some((_, Value::List(list), _)) => list.items().clone(),
            _ => Vec::new(),
        };
        values.push(arg.value.clone());
        state.set_value(name, Value::array(values), arg.span);
    }

    /// A member function of a DSL object's class.
    pub(crate) fn call_dsl_member(
        &mut self,
        object: &Rc<Object>,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(class) = self.dsl_class(object) else { return Ok(None) };
        let receiver = Value::Object(object.clone());
        let functions = self.dsl_functions(class, name);
        let result = self.call_dsl_overload(functions.iter().copied(), &receiver, args, span)?;
        if result.is_none()
            && let Some(inner) =
                self.catalog.ancestors(class).iter().find_map(|class| self.catalog.nested(*class, name))
        {
            return self.construct_dsl(inner, args, span).map(Some);
        }
        if result.is_none() && self.catalog.is_opaque(class) {
            self.taint_args(args);
            return Ok(Some(Value::Unknown));
        }
        Ok(result)
    }

    /// A function or nested class of a DSL class named as a value: `ArtifactRule.include(..)`, `DslContext.getParameter(..)`.
    pub(crate) fn call_dsl_static(
        &mut self,
        class: ClassId,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        if let Some(nested) = self.catalog.nested(class, name) {
            return self.construct(ClassRef::Dsl(nested), args, span).map(Some);
        }
        if self.catalog.class(class).kind == ClassKind::Enum {
            return Ok(self.dsl_enum_function(class, name, args));
        }
        let holder = self.catalog.class(class).companion.unwrap_or(class);
        let functions = self.dsl_functions(holder, name);
        let receiver = Value::Class(ClassRef::Dsl(holder));
        self.call_dsl_overload(functions.iter().copied(), &receiver, args, span)
    }

    fn dsl_enum_function(&self, class: ClassId, name: Symbol, args: &Args) -> Option<Value> {
        let count = u16::try_from(self.catalog.class(class).entries.len()).unwrap_or(u16::MAX);
        match (self.text(name), args.get(0)) {
            ("values", _) => Some(Value::array((0..count).map(|index| Value::Entry(class, index)).collect())),
            ("valueOf", Some(Value::String(text))) => {
                let entry = self
                    .catalog
                    .class(class)
                    .entries
                    .iter()
                    .position(|entry| self.catalog.known_name(entry.name) == Some(text));
                let index = entry.and_then(|index| u16::try_from(index).ok());
                Some(index.map_or(Value::Unknown, |index| Value::Entry(class, index)))
            }
            ("valueOf", _) => Some(Value::Unknown),
            _ => None,
        }
    }

    /// Runs a DSL function whose arguments fit.
    pub(super) fn run_dsl_function(
        &mut self,
        function: &Function,
        receiver: &Value,
        bound: &BoundArgs<'_>,
        args: &Args,
        span: Span,
    ) -> Eval {
        let span = self.callee(function, span);
        self.note_newer_function(function, span);
        match function.effect {
            Effect::Add(class) => self.add(class, receiver, bound, args, span),
            Effect::Make(class) => {
                let object = self.instance(class, span);
                self.run_block(&object, bound, span)?;
                Ok(Value::Object(object))
            }
            Effect::Block(name, class) => {
                let Value::Object(owner) = receiver else { return Ok(Value::Unknown) };
                let held = self.held(owner, name, class, span);
                self.defer(&held, bound, span);
                Ok(Value::Unit)
            }
            Effect::Native(native) => self.native(native, function, receiver, bound, args, span),
            Effect::Unknown => {
                // An argument of a class that is too new has been noted itself.
                if !args
                    .items
                    .iter()
                    .any(|arg| arg.value.as_object().is_some_and(|object| is_partial(object)))
                {
                    self.not_evaluated(function, span);
                }
                self.taint_args(args);
                if let Value::Object(object) = receiver {
                    Self::taint_object(object);
                }
                Ok(Value::Unknown)
            }
        }
    }

    /// Says that a function exists and is not evaluated; one of the same name elsewhere in the DSL is probably meant.
    fn not_evaluated(&mut self, function: &Function, span: Span) {
        let name = self.text(function.name).to_owned();
        let others = self.catalog.functions_named(function.name).iter();
        let known = others.filter(|other| other.effect != Effect::Unknown && !other.package.is_empty());
        let help = known.map(|other| format!("import `{DSL_PACKAGE}.{}.{name}`", other.package)).next();
        let message = match &help {
            Some(_) => format!("`{name}` of the DSL's core is not evaluated"),
            None => format!("`{name}` is too new for tcdsl: it is not checked"),
        };
        self.incomplete(span, message, help.as_deref().unwrap_or_default());
    }

    /// The name in a call by simple name: that is where what it makes stands.
    fn callee(&self, function: &Function, call: Span) -> Span {
        let name = self.catalog.known_name(function.name).unwrap_or_default();
        let length = u32::try_from(name.len()).unwrap_or(0);
        let named = matches!(function.effect, Effect::Add(_) | Effect::Make(_))
            && self.source_text(call).starts_with(name);
        if named { Span { end: call.start + length, ..call } } else { call }
    }

    /// `script { }`: makes an instance, runs the block on it, adds it.
    fn add(
        &mut self,
        class: ClassId,
        receiver: &Value,
        bound: &BoundArgs<'_>,
        args: &Args,
        span: Span,
    ) -> Eval {
        self.note_newer_class(class, span);
        if self.catalog.is_opaque(class) {
            let value = self.opaque(class, args, span);
            if let Value::Object(owner) = receiver {
                Self::taint_object(owner);
            }
            return Ok(value);
        }
        let object = self.instance(class, span);
        // The base of the v10 API: `script(Base) { }` starts from a copy.
        if let Some(base) = bound.iter().find_map(|(_, arg)| arg.value.as_object()) {
            self.copy_into(base, &object, false)?;
        }
        self.run_block(&object, bound, span)?;
        if self.add_remote(class, receiver, &object, span)? {
            return Ok(Value::Object(object));
        }
        let value = Value::Object(object);
        if let Value::Object(owner) = receiver
            && let Some(state) = &owner.dsl
        {
            state.borrow_mut().push_object(value.clone());
        }
        Ok(value)
    }

    /// Runs the block among the arguments on `object` now.
    pub(crate) fn run_block(&mut self, object: &Rc<Object>, bound: &BoundArgs<'_>, span: Span) -> Eval<()> {
        for (_, arg) in bound {
            match &arg.value {
                Value::Function(_) => {
                    self.run_dsl_block(&arg.value, object, span)?;
                }
                Value::Unknown => Self::taint_object(object),
                _ => {}
            }
        }
        Ok(())
    }

    /// Keeps the block among the arguments for the first access to `object`, or the end.
    fn defer(&mut self, object: &Rc<Object>, bound: &BoundArgs<'_>, span: Span) {
        for (_, arg) in bound {
            match &arg.value {
                Value::Function(block) => {
                    let (object, block) = (object.clone(), block.clone());
                    self.dsl.pending.push(Pending { object, block, span });
                }
                Value::Unknown => Self::taint_object(object),
                _ => {}
            }
        }
    }

    /// Runs the blocks that wait for the first access to `object`.
    pub(crate) fn run_pending_of(&mut self, object: &Rc<Object>) -> Eval<()> {
        while let Some(pending) = self.dsl.pending.take_of(object) {
            self.run_pending(pending)?;
        }
        Ok(())
    }

    /// Runs all waiting blocks, in the order in which they were given.
    pub(crate) fn run_all_pending(&mut self) -> Eval<()> {
        self.run_pending_since(0)
    }

    /// The same of those blocks that were given after [`PendingBlocks::given`] said `given`.
    pub(crate) fn run_pending_since(&mut self, given: u64) -> Eval<()> {
        while let Some(pending) = self.dsl.pending.take_since(given) {
            self.run_pending(pending)?;
        }
        Ok(())
    }

    fn run_pending(&mut self, pending: Pending) -> Eval<()> {
        let block = Value::Function(pending.block);
        self.deeper(pending.span, |this| this.run_dsl_block(&block, &pending.object, pending.span))
            .map(|_| ())
    }
}
