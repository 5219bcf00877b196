//! Calls of the settings' own functions and constructors.

use std::rc::Rc;

use crate::catalog::{DSL_PACKAGE, Symbol, library};
use crate::eval::frame::chain;
use crate::eval::function::Candidate;
use crate::eval::interpreter::Interpreter;
use crate::eval::lookup::Found;
use crate::eval::sites::Site;
use crate::eval::value::{Arg, Args, ClassRef, Code, Eval, FunctionValue, Object, Value};
use crate::sema::resolution::{Declaration, DeclarationId, Meaning, Node};
use crate::source::Span;
use crate::syntax::tree::{ClassKind, Expr, ExprId, Function, Id};

impl Interpreter<'_> {
    /// Calls a declaration of the settings on what stands before the dot, or on implicit receivers; `None` where the object
    /// that it belongs to is not found.
    pub(crate) fn call_own(
        &mut self,
        id: DeclarationId,
        receiver: Option<&Value>,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(declaration) = self.resolution.declaration(id) else { return Ok(None) };
        match declaration.node {
            Node::Function(function) if declaration.local => {
                self.call_local(declaration.unit, function, receiver, args, span)
            }
            Node::Function(function) if declaration.owner.is_none() => {
                let unit = declaration.unit;
                let receiver = match (self.unit_at(unit).source.tree[function].receiver, receiver) {
                    (None, _) => None,
                    (Some(_), Some(receiver)) => Some(receiver.clone()),
                    (Some(ty), None) => match self.innermost_of(unit, ty) {
                        Some(receiver) => Some(receiver),
                        None => return Ok(None),
                    },
                };
                let candidate = Candidate { receiver, ..Candidate::plain(unit, function) };
                self.call_candidate(candidate, args, span).map(Some)
            }
            Node::Function(function) => self.call_own_member(id, declaration, function, receiver, args, span),
            Node::PrimaryConstructor(_) | Node::SecondaryConstructor(_) | Node::DefaultConstructor => {
                self.construct_own(id, declaration, receiver, args, span)
            }
            _ => Ok(None),
        }
    }

    /// `name(args)`, as far as the analysis says what it means.
    pub(crate) fn call_resolved_name(
        &mut self,
        call: ExprId,
        callee: ExprId,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        if let Some(function) = self.converted_to_library(call, args) {
            return Ok(Some(function));
        }
        if self.resolution.meaning(self.unit, call) == Some(Meaning::Invoke)
            && self.resolution.own(self.unit, callee).is_some()
        {
            // A value of a function type, whatever the library calls by its name.
            let function = self.expr(callee)?;
            return self.invoke(&function, args.clone(), span).map(Some);
        }
        let Some(id) = self.resolution.own(self.unit, call) else { return Ok(None) };
        if self.resolution.own(self.unit, callee) == Some(id) {
            return self.call_own(id, None, args, span);
        }
        // `invoke` of what the name stands for.
        let value = self.expr(callee)?;
        self.call_own(id, Some(&value), args, span)
    }

    /// `Supplier { }`: a function that stands for an interface of the library is that function.
    pub(crate) fn converted_to_library(&self, call: ExprId, args: &Args) -> Option<Value> {
        match (self.resolution.meaning(self.unit, call)?, args.items.as_slice()) {
            (Meaning::LibraryConversion, [function]) => Some(function.value.clone()),
            _ => None,
        }
    }

    /// The name that a function of the library is declared by, which an import may have changed.
    pub(crate) fn declared_as(&mut self, call: ExprId, name: Symbol) -> Symbol {
        let Some(Meaning::Library(callable)) = self.resolution.meaning(self.unit, call) else { return name };
        if let Site::Declared(known, _) = self.site(call) {
            return known;
        }
        let (declared, of_dsl) = self.declared_name_of(callable, name);
        self.sites().set(call, Site::Declared(declared, of_dsl));
        declared
    }

    fn declared_name_of(&mut self, callable: library::CallableId, name: Symbol) -> (Symbol, bool) {
        let callable = callable.get();
        let declared = callable.name.text();
        let library::Owner::Package(package) = callable.owner else { return (name, false) };
        if callable.kind != library::CallableKind::Function || callable.receiver.is_none() {
            return (name, false);
        }
        // The DSL's functions are found by what the file calls them.
        let of_dsl = package.path().starts_with(DSL_PACKAGE);
        let renamed = !of_dsl && declared != self.text(name);
        (if renamed { self.names.intern(declared) } else { name }, of_dsl)
    }

    /// `script { }`: an extension of the DSL's, if nothing else has that name here.
    pub(crate) fn call_dsl_extension(
        &mut self,
        call: ExprId,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let (Site::Declared(_, true), false) = (self.site(call), self.declared.has(name)) else {
            return Ok(None);
        };
        match *self.found(name) {
            [Found::DslFunction(package, name)] => {
                let receivers: Vec<Value> = chain(&self.env).filter_map(|frame| frame.this.clone()).collect();
                self.call_dsl_function(package, name, &receivers, args, span)
            }
            _ => Ok(None),
        }
    }

    /// `Class(args)` of a class of Kotlin's library or Java's, whatever else has that name here.
    pub(crate) fn construct_of_library(
        &mut self,
        call: ExprId,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(Meaning::Library(callable)) = self.resolution.meaning(self.unit, call) else {
            return Ok(None);
        };
        let callable = callable.get();
        let library::Owner::Class(class) = callable.owner else { return Ok(None) };
        let class = class.get();
        if callable.kind != library::CallableKind::Constructor
            || class.flags.is_dsl()
            || class.outer.is_some()
        {
            return Ok(None);
        }
        let name = self.names.intern(class.name.text());
        crate::eval::library::call(self, name, &[], args, span)
    }

    /// Those of the declarations that a name is seen as among which a call means one of the DSL or a library.
    pub(crate) fn meant(&self, found: Rc<[Found]>, args: &Args) -> Rc<[Found]> {
        let meaning = args.site.and_then(|(unit, call)| self.resolution.meaning(unit, call));
        let (true, Some(Meaning::Library(callable))) = (found.len() > 1, meaning) else { return found };
        let in_package = matches!(callable.get().owner, library::Owner::Package(_));
        let is_meant = |found: &&Found| match found {
            Found::DslFunction(..) => in_package,
            Found::DslStatic(..) | Found::LibraryStatic(..) => !in_package,
            Found::Declaration(_) | Found::Static(..) => false,
            Found::DslClass(_) | Found::Library(_) | Found::Gap(_) => true,
        };
        let meant: Vec<Found> = found.iter().filter(is_meant).copied().collect();
        if meant.is_empty() { found } else { meant.into() }
    }

    /// `value.name(args)`, as far as the analysis says what it means.
    pub(crate) fn call_resolved_member(
        &mut self,
        call: ExprId,
        selector: ExprId,
        value: &Value,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let meaning = self.resolution.meaning(self.unit, call);
        if let (Some(Meaning::FunctionalMethod), Value::Function(_)) = (meaning, value) {
            return self.invoke(value, args.clone(), span).map(Some);
        }
        if let (Some(Meaning::Invoke), Some(named)) = (meaning, self.resolution.own(self.unit, selector))
            && self.is_extension_property(named)
            && let Some(function) = self.own_value(named, Some(value), span)?
        {
            return self.invoke(&function, args.clone(), span).map(Some);
        }
        let Some(Meaning::Own(id)) = meaning else { return Ok(None) };
        if value.is_unknown() {
            return Ok(None);
        }
        match self.resolution.meaning(self.unit, selector) {
            Some(Meaning::Own(named)) if named != id => match self.own_value(named, Some(value), span)? {
                Some(member) => self.call_own(id, Some(&member), args, span),
                None => Ok(None),
            },
            Some(Meaning::Own(_)) => self.call_own(id, Some(value), args, span),
            _ => Ok(None),
        }
    }

    /// The object that `super`, perhaps with a label, is seen of.
    pub(crate) fn super_object_of(&mut self, receiver: ExprId) -> Option<Rc<Object>> {
        let Expr::Super { label, .. } = self.tree()[receiver] else { return None };
        match label {
            None => self.this_object(),
            Some(label) => {
                let label = Some(self.symbol(label.name));
                let env = self.env.clone();
                chain(&env)
                    .filter_map(|frame| Some((frame, frame.this.as_ref()?.as_object()?)))
                    .find(|(frame, object)| {
                        frame.label == label || self.is_called(&Value::Object((*object).clone()), label)
                    })
                    .map(|(_, object)| object.clone())
            }
        }
    }

    /// Whether a reference to a declaration can be called by it: what classes get by themselves has no code.
    pub(crate) fn is_referred(&self, id: DeclarationId) -> bool {
        self.resolution.declaration(id).is_some_and(|it| {
            matches!(
                it.node,
                Node::Function(_)
                    | Node::Property(..)
                    | Node::PropertyParameter(..)
                    | Node::PrimaryConstructor(_)
                    | Node::SecondaryConstructor(_)
                    | Node::DefaultConstructor
            ) && !it.local
        })
    }

    /// Calls what a reference names; without a bound receiver, the first argument is it.
    pub(crate) fn call_reference(
        &mut self,
        id: DeclarationId,
        bound: Option<Value>,
        mut args: Args,
        span: Span,
    ) -> Eval {
        let Some(declaration) = self.resolution.declaration(id) else { return Ok(Value::Unknown) };
        let tree = self.unit_at(declaration.unit).source.tree;
        let (takes_receiver, is_value) = match declaration.node {
            Node::Function(function) => {
                (declaration.owner.is_some() || tree[function].receiver.is_some(), false)
            }
            Node::Property(property, _) => {
                (declaration.owner.is_some() || tree[property].receiver.is_some(), true)
            }
            Node::PropertyParameter(..) => (true, true),
            _ => (false, false),
        };
        let has_implicit = bound.is_none() && args.len() <= self.taken_by(declaration);
        let receiver = match bound {
            None if takes_receiver && !has_implicit => Some(args.items.remove(0).value),
            // `apply(::plain)`: what stands before it is the first argument.
            Some(value) if !takes_receiver && matches!(declaration.node, Node::Function(_)) => {
                args.items.insert(0, Arg { name: None, value, span, trailing: false });
                None
            }
            bound => bound,
        };
        if receiver.as_ref().is_some_and(Value::is_unknown) {
            self.taint_args(&args);
            return Ok(Value::Unknown);
        }
        let result = if is_value {
            self.own_value(id, receiver.as_ref(), span)?
        } else {
            self.call_own(id, receiver.as_ref(), &args, span)?
        };
        Ok(match result {
            Some(value) => value,
            None => self.incomplete(span, "this function reference is not evaluated", ""),
        })
    }

    fn taken_by(&self, declaration: &Declaration) -> usize {
        let tree = self.unit_at(declaration.unit).source.tree;
        match declaration.node {
            Node::Function(function) => tree[function].parameters.len(),
            _ => 0,
        }
    }

    /// A local function, which is the value of a variable.
    fn call_local(
        &mut self,
        unit: u32,
        function: Id<Function>,
        receiver: Option<&Value>,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let data = self.unit_at(unit).source.tree[function];
        let Some(name) = data.name.map(|name| self.unit_at(unit).symbol(name.name)) else { return Ok(None) };
        let is_it = |value: &FunctionValue| matches!(value.code, Code::Function { unit: at, function: it, .. } if at == unit && it == function);
        let found = self.scopes_of(&self.env, name).find_map(|frame| match frame.get(name) {
            Some(Value::Function(value)) if is_it(&value) => Some(value),
            _ => None,
        });
        let Some(found) = found else { return Ok(None) };
        let receiver = match (data.receiver, receiver) {
            (Some(ty), None) => self.innermost_of(unit, ty),
            (Some(_), Some(receiver)) => Some(receiver.clone()),
            (None, _) => None,
        };
        self.run(&found, receiver, args.clone(), span).map(Some)
    }

    fn call_own_member(
        &mut self,
        id: DeclarationId,
        declaration: &Declaration,
        function: Id<Function>,
        receiver: Option<&Value>,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(class) = self.class_of_owner(declaration) else { return Ok(None) };
        let extended = self.unit_at(declaration.unit).source.tree[function].receiver;
        let Some(ty) = extended else {
            return match self.instance_seen(class, receiver, declaration.private, span)? {
                Some(Value::Object(object)) => self.run_member(id, &object, None, args, span),
                // A lambda that stands for an interface with one abstract method.
                Some(lambda @ Value::Function(_)) if self.is_abstract(declaration) => {
                    self.invoke(&lambda, args.clone(), span).map(Some)
                }
                // What else the interface has runs on an instance that has the lambda for its one function.
                Some(lambda @ Value::Function(_)) => {
                    let object = self.functional(class, lambda, span);
                    self.run_member(id, &object, None, args, span)
                }
                _ => Ok(None),
            };
        };
        let Some(Value::Object(object)) = self.instance_of(class, None, span)? else { return Ok(None) };
        let extended = match receiver {
            Some(receiver) => Some(receiver.clone()),
            None => self.innermost_of(declaration.unit, ty),
        };
        match extended {
            Some(extended) => self.run_member(id, &object, Some(extended), args, span),
            None => Ok(None),
        }
    }

    /// Runs what an object has for a member function.
    fn run_member(
        &mut self,
        id: DeclarationId,
        object: &Rc<Object>,
        receiver: Option<Value>,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let implementation = self.implementation(object, id);
        let delegates = if object.has_hidden_fields() { self.delegates_of(object, id) } else { Vec::new() };
        if let Some((class, chosen)) = implementation {
            let is_inherited = self.program.class_at(class).is_some_and(|it| it.kind == ClassKind::Interface);
            // What an interface has by itself, `by` hands over as well; a block is its one abstract method alone.
            let is_handed_over = delegates.iter().any(|it| !matches!(it, Value::Function(_)));
            if !is_inherited || !is_handed_over {
                return self.run_exactly(chosen, object, class, receiver, args, span);
            }
        }
        match delegates.as_slice() {
            [Value::Object(delegate)] => {
                self.nested(span, |this| this.run_member(id, delegate, receiver, args, span))
            }
            [Value::Function(_)] => {
                let block = Value::Function(match &delegates[0] {
                    Value::Function(block) => block.clone(),
                    _ => return Ok(None),
                });
                self.invoke(&block, args.clone(), span).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Runs a member function that `class` declares, whatever overrides it.
    pub(crate) fn run_exactly(
        &mut self,
        id: DeclarationId,
        object: &Rc<Object>,
        class: u32,
        receiver: Option<Value>,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(declaration) = self.resolution.declaration(id) else { return Ok(None) };
        let Node::Function(function) = declaration.node else { return Ok(None) };
        let env = Some(self.instance_env(object, class));
        let candidate = Candidate { env, receiver, ..Candidate::plain(declaration.unit, function) };
        self.call_candidate(candidate, args, span).map(Some)
    }

    fn construct_own(
        &mut self,
        id: DeclarationId,
        declaration: &Declaration,
        receiver: Option<&Value>,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(class) = self.class_of_owner(declaration) else { return Ok(None) };
        let data = self.program.class_at(class).cloned();
        let outer = data.filter(|data| data.inner).and_then(|data| data.outer);
        if let (Some(outer), Some(Value::Object(object))) = (outer, receiver) {
            let env = self.instance_env(object, outer);
            return self
                .within(self.unit, env, |this| this.construct_by(class, Some(id), args, span))
                .map(Some);
        }
        self.construct_by(class, Some(id), args, span).map(Some)
    }

    /// `super.name(args)` of a member function of the settings.
    pub(crate) fn call_own_super(
        &mut self,
        id: DeclarationId,
        object: &Rc<Object>,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(declaration) = self.resolution.declaration(id) else { return Ok(None) };
        let Some(class) = self.class_of_owner(declaration) else { return Ok(None) };
        let ClassRef::User(_) = object.class else { return Ok(None) };
        if self.is_abstract(declaration) {
            return Ok(None);
        }
        self.run_exactly(id, object, class, None, args, span)
    }
}
