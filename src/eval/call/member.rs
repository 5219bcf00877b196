//! Calls on a value or a class: `value.name(args)`, `Class(args)`, extensions.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::eval::function::{Candidate, Choice};
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::lookup::Found;
use crate::eval::program::{Declaration, UserClass};
use crate::eval::value::{Args, ClassRef, Code, Eval, Object, Receiver, Value};
use crate::sema::resolution::Meaning;
use crate::source::Span;
use crate::syntax::tree::{Body, ClassKind, Expr};

impl Interpreter<'_> {
    pub(super) fn construct_or_invoke(
        &mut self,
        class: u32,
        args: &Args,
        span: Span,
        candidates: &[Candidate],
    ) -> Eval<Option<Value>> {
        if !candidates.is_empty()
            && !matches!(self.choose(candidates, args), Choice::None | Choice::Elsewhere)
        {
            return Ok(None);
        }
        if self
            .program
            .class_at(class)
            .is_some_and(|data| data.kind == crate::syntax::tree::ClassKind::Object)
        {
            let object = self.object(class, span)?;
            return self.try_member(&object, self.common.invoke, args, span);
        }
        if self
            .program
            .class_at(class)
            .is_some_and(|data| data.kind == crate::syntax::tree::ClassKind::Interface)
        {
            // `Action { }` of a `fun interface`: an instance whose one function is the block.
            let [block] = args.items.as_slice() else { return Ok(None) };
            return Ok(Some(Value::Object(self.functional(class, block.value.clone(), span))));
        }
        if let Some(value) = self.invoke_companion(class, args, span)? {
            return Ok(Some(value));
        }
        self.construct(ClassRef::User(class), args, span).map(Some)
    }

    /// An instance of a `fun interface` whose one function is the block.
    pub(crate) fn functional(&mut self, class: u32, block: Value, span: Span) -> Rc<Object> {
        let object = self.allocate(ClassRef::User(class), None, span);
        object.set_hidden_field(self.common.delegate, block);
        object
    }

    /// `Class(args)` that no constructor takes: the `invoke` of the companion.
    fn invoke_companion(&mut self, class: u32, args: &Args, span: Span) -> Eval<Option<Value>> {
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(None) };
        let invoke = self.common.invoke;
        let companion = data.companion.filter(|companion| {
            let declares = |data: &UserClass| data.functions.iter().any(|(item, _)| *item == invoke);
            self.program.class_at(*companion).is_some_and(|data| declares(data))
        });
        let Some(companion) = companion else { return Ok(None) };
        let tree = self.unit_at(data.unit).source.tree;
        let secondary = tree[tree[data.id].members].iter().filter_map(|&member| match tree[member] {
            Expr::SecondaryConstructor(constructor) => Some(tree[constructor].parameters),
            _ => None,
        });
        for parameters in std::iter::once(tree[data.id].parameters).chain(secondary) {
            if self.bind_args(data.unit, parameters, args).is_ok()
                && self.may_be_given(data.unit, parameters, args)
            {
                return Ok(None);
            }
        }
        let companion = self.object(companion, span)?;
        self.try_member(&companion, invoke, args, span)
    }

    /// `value.name(args)`
    pub(crate) fn call_member(
        &mut self,
        value: Value,
        name: Symbol,
        args: &Args,
        name_span: Span,
        span: Span,
    ) -> Eval {
        self.nested(span, |this| this.call_member_here(value, name, args, name_span, span))
    }

    fn call_member_here(
        &mut self,
        value: Value,
        name: Symbol,
        args: &Args,
        name_span: Span,
        span: Span,
    ) -> Eval {
        if value.is_unknown() {
            self.meet_unknown(name_span);
            self.taint_args(args);
            return Ok(value);
        }
        let of_library = self.is_of_library(&value, args);
        if of_library && let Some(result) = library::call_on(self, &value, name, args, span)? {
            return Ok(result);
        }
        if matches!(value, Value::Object(_) | Value::Class(_))
            && let Some(result) = self.try_member(&value, name, args, span)?
        {
            return Ok(result);
        }
        if let Some(result) = self.call_extension(&value, name, args, span)? {
            return Ok(result);
        }
        if !of_library && let Some(result) = library::call_on(self, &value, name, args, span)? {
            return Ok(result);
        }
        self.call_of_nothing(value, name, args, name_span, span)
    }

    /// The same on a value of the library, which has no such function of the library's.
    pub(super) fn call_member_elsewhere(
        &mut self,
        value: Value,
        name: Symbol,
        args: &Args,
        name_span: Span,
        span: Span,
    ) -> Eval {
        if let Some(result) = self.call_extension(&value, name, args, span)? {
            return Ok(result);
        }
        self.call_of_nothing(value, name, args, name_span, span)
    }

    /// A call of what is no function: a property that can be called, or nothing.
    fn call_of_nothing(
        &mut self,
        value: Value,
        name: Symbol,
        args: &Args,
        name_span: Span,
        span: Span,
    ) -> Eval {
        if let Some(member) = self.extension_value(&value, name, span)? {
            return self.invoke(&member, args.clone(), span);
        }
        if value.is_null() {
            return Ok(self.incomplete(
                name_span,
                "a call on a value that is null here is not evaluated",
                "",
            ));
        }
        if matches!(value, Value::Function(_)) && self.is_of_function_interface(name) {
            return self.invoke(&value, args.clone(), span);
        }
        let touched = std::iter::once(&value).chain(args.items.iter().map(|arg| &arg.value));
        touched.for_each(library::spoil);
        Ok(self.unresolved_member(&value, name, name_span))
    }

    /// Whether the analysis says that a call on a value of the library means something of the library: then nothing of the
    /// settings is looked for first.
    fn is_of_library(&self, value: &Value, args: &Args) -> bool {
        let meaning = args.site.and_then(|(unit, call)| self.resolution.meaning(unit, call));
        matches!(meaning, Some(Meaning::Library(_))) && !matches!(value, Value::Object(_) | Value::Class(_))
    }

    /// The same by the function's text, with positional values.
    pub(crate) fn call_member_named(
        &mut self,
        name: &str,
        value: Value,
        args: Vec<Value>,
        span: Span,
    ) -> Eval {
        let name = self.names.intern(name);
        self.call_member(value, name, &Args::of(args, span), span, span)
    }

    /// A member function of `value`, or a member property that can be called.
    pub(crate) fn try_member(
        &mut self,
        value: &Value,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        match value {
            Value::Object(object) => {
                if let ClassRef::User(class) = object.class
                    && let Some(result) = self.call_user_member(object, class, name, args, span)?
                {
                    return Ok(Some(result));
                }
                if let Some(result) = self.call_dsl_member(object, name, args, span)? {
                    return Ok(Some(result));
                }
                if let Some(result) = self.call_inner_class(object, name, args, span)? {
                    return Ok(Some(result));
                }
                match object.class {
                    ClassRef::User(_) => match self.member_get(value, name, span)? {
                        Some(member) => self.invoke_if_callable(&member, name, args, span),
                        None => Ok(None),
                    },
                    _ => Ok(None),
                }
            }
            Value::Class(ClassRef::User(class)) => self.call_static(*class, name, args, span),
            Value::Class(ClassRef::Dsl(class)) => self.call_dsl_static(*class, name, args, span),
            _ => Ok(None),
        }
    }

    /// `outer.Inner(args)`
    pub(super) fn call_inner_class(
        &mut self,
        object: &Rc<crate::eval::value::Object>,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let ClassRef::User(class) = object.class else { return Ok(None) };
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(None) };
        let inner = data
            .nested_class(name)
            .filter(|inner| self.program.class_at(*inner).is_some_and(|inner| inner.inner));
        let Some(inner) = inner else { return Ok(None) };
        let env = self.instance_env(object, class);
        self.within(data.unit, env, |this| this.construct(ClassRef::User(inner), args, span)).map(Some)
    }

    /// A nested class's constructor, or a function of the companion.
    pub(crate) fn call_static(
        &mut self,
        class: u32,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(None) };
        if let Some(nested) = data.nested_class(name)
            && Some(nested) != data.companion
        {
            return self.construct_or_invoke(nested, args, span, &[]);
        }
        if data.kind == crate::syntax::tree::ClassKind::Object
            && data.functions.iter().any(|(item, _)| *item == name)
        {
            let object = self.object(class, span)?;
            return self.try_member(&object, name, args, span);
        }
        if let Some(companion) = data.companion {
            let declares = self.program.class_at(companion).is_some_and(|item| {
                item.functions.iter().any(|(function, _)| *function == name)
                    || item.properties.iter().any(|(property, _)| *property == name)
            });
            if declares {
                let companion = self.object(companion, span)?;
                return self.try_member(&companion, name, args, span);
            }
        }
        if !data.entries.is_empty()
            && let Some(value) = self.enum_function(class, name, args, span)?
        {
            return Ok(Some(value));
        }
        match self.superclass(class) {
            Some(ClassRef::User(parent)) => self.call_static(parent, name, args, span),
            _ => Ok(None),
        }
    }

    /// An extension function of the settings or of the DSL on `value`.
    pub(crate) fn call_extension(
        &mut self,
        value: &Value,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let found = self.found(name);
        let is_no_extension = found.is_empty() && !self.program.member_extensions.contains(&name);
        if is_no_extension && !self.declared.has(name) {
            return Ok(None);
        }
        let mut candidates = self.member_extensions(value, name, span)?;
        for found in found.iter() {
            match *found {
                Found::Declaration(Declaration::Function { unit, function }) => {
                    candidates.extend(self.extension_candidate(unit, function, value));
                }
                Found::DslFunction(package, name) if candidates.is_empty() => {
                    let receivers = [value.clone()];
                    if let Some(value) = self.call_dsl_function(package, name, &receivers, args, span)? {
                        return Ok(Some(value));
                    }
                }
                Found::Gap(range) if candidates.is_empty() => {
                    let gap = self.gap(range, name);
                    self.taint_args(args);
                    if let Value::Object(object) = value {
                        Self::taint_object(object);
                    }
                    return Ok(Some(gap));
                }
                _ => {}
            }
        }
        if candidates.is_empty() {
            let env = self.env.clone();
            for frame in self.scopes_of(&env, name) {
                if let Some(Value::Function(function)) = frame.get(name) {
                    if let Code::Function { unit, function: declared, .. } = &function.code
                        && self.unit_at(*unit).source.tree[*declared].receiver.is_none()
                        && function.signature.get().is_none()
                    {
                        continue;
                    }
                    return self
                        .invoke_on(&Value::Function(function), value.clone(), args.clone(), span)
                        .map(Some);
                }
            }
            return self.call_value_on(value, &found, name, args, span);
        }
        match self.choose(&candidates, args) {
            Choice::One(chosen) => self.call_candidate(chosen, args, span).map(Some),
            Choice::Elsewhere => Ok(None),
            Choice::Unknown => Ok(Some(self.undecided_call(name, args, span))),
            Choice::None if library::is_known_name(self.text(name)) => Ok(None),
            Choice::None => Ok(Some(self.no_candidate(name, &candidates, args, span))),
        }
    }

    /// `val block: R.() -> T = { }` at file level, then `value.block()`.
    fn call_value_on(
        &mut self,
        value: &Value,
        found: &[Found],
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        for item in found {
            let &Found::Declaration(Declaration::Property { unit, property }) = item else { continue };
            if self.unit_at(unit).source.tree[property].receiver.is_some() {
                continue;
            }
            let block = self.global(unit, property, name, span)?;
            if let Value::Function(function) = &block
                && function
                    .signature
                    .get()
                    .is_some_and(|signature| !matches!(signature.receiver, Receiver::None))
            {
                return self.invoke_on(&block, value.clone(), args.clone(), span).map(Some);
            }
        }
        Ok(None)
    }

    /// Whether a `fun interface` of the settings has that one function: a lambda that was passed for it has it too.
    fn is_of_function_interface(&self, name: Symbol) -> bool {
        self.program.classes.iter().any(|class| {
            let tree = self.unit_at(class.unit).source.tree;
            class.kind == ClassKind::Interface
                && class
                    .functions
                    .iter()
                    .any(|(item, function)| *item == name && matches!(tree[*function].body, Body::None))
        })
    }

    /// Calls `value` if it is a function or has `invoke`.
    pub(super) fn invoke_if_callable(
        &mut self,
        value: &Value,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        match value {
            Value::Function(_) => self.invoke(value, args.clone(), span).map(Some),
            Value::Unknown => {
                self.taint_args(args);
                Ok(Some(Value::Unknown))
            }
            Value::Object(object)
                if matches!(object.class, ClassRef::User(_)) && name != self.common.invoke =>
            {
                self.try_member(value, self.common.invoke, args, span)
            }
            Value::Class(class @ ClassRef::User(_)) => self.construct(*class, args, span).map(Some),
            _ => Ok(None),
        }
    }

    /// Extension functions of the DSL named `name` in `package`, called on the innermost receiver that one takes.
    pub(crate) fn call_dsl_function(
        &mut self,
        package: &str,
        name: Symbol,
        receivers: &[Value],
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let functions = self.catalog.functions_named(name);
        for receiver in receivers {
            let Value::Object(object) = receiver else { continue };
            let Some(class) = self.dsl_class(object) else { continue };
            let fitting = functions.iter().filter(|function| {
                function.package == package
                    && function.receiver.is_some_and(|receiver| self.catalog.is_subclass_of(class, receiver))
            });
            if let Some(result) = self.call_dsl_overload(fitting, receiver, args, span)? {
                return Ok(Some(result));
            }
        }
        if let Some(result) = self.call_dsl_on_library(package, name, receivers, args, span)? {
            return Ok(Some(result));
        }
        let plain =
            functions.iter().filter(|function| function.package == package && function.receiver.is_none());
        self.call_dsl_overload(plain, &Value::Unit, args, span)
    }
}
