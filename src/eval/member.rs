//! Members of values: properties and fields, extension properties, and what to say of a name that exists nowhere.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::tree::{
    Accessor, Binding, Body, ClassKind, Expr, ExprId, Id, IntegerLiteral, Modifier, Property, Tree, Type,
    Variable,
};

use super::budget;
use super::frame::{Frame, chain};
use super::interpreter::Interpreter;
use super::library;
use super::lookup::Found;
use super::program::{Declaration, DeclaredProperty, Owner, PropertyPlace};
use super::rules;
use super::value::{ClassRef, Eval, Object, Value};

/// The help for a function of the library that is not here.
const REPORT_IT: &str = "please report it: the Kotlin library is covered by what settings use";

impl Interpreter<'_> {
    /// `value.name`; a missing member is reported.
    pub(crate) fn member_value(&mut self, value: Value, name: Symbol, span: Span) -> Eval {
        if value.is_unknown() {
            self.meet_unknown(span);
            return Ok(value);
        }
        if let Some(member) = self.member_get(&value, name, span)? {
            return Ok(member);
        }
        if let Some(member) = self.extension_value(&value, name, span)? {
            return Ok(member);
        }
        if value.is_null() {
            return Ok(self.incomplete(span, "a member of a value that is null here is not evaluated", ""));
        }
        Ok(self.unresolved_member(&value, name, span))
    }

    /// The property `name` of a value, if it has one.
    pub(crate) fn member_get(&mut self, value: &Value, name: Symbol, span: Span) -> Eval<Option<Value>> {
        match value {
            Value::Object(object) => self.object_get(object, name, span),
            Value::Class(ClassRef::User(class)) => {
                if let Some(member) = self.static_get(*class, name, span)? {
                    return Ok(Some(member));
                }
                if self.program.class_at(*class).is_some_and(|class| !class.entries.is_empty()) {
                    return self.enum_property(*class, name, span);
                }
                Ok(None)
            }
            Value::Class(ClassRef::Dsl(class)) => Ok(match self.dsl_static(*class, name) {
                None if self.catalog.class(*class).opaque => Some(self.opaque_member(*class, name, span)),
                member => member,
            }),
            Value::Entry(class, index) => Ok(self.entry_get(*class, *index, name)),
            Value::Id(id) => Ok(self.id_get(id, name)),
            Value::Unknown => Ok(Some(Value::Unknown)),
            _ => library::property(self, value, name, span),
        }
    }

    fn object_get(&mut self, object: &Rc<Object>, name: Symbol, span: Span) -> Eval<Option<Value>> {
        if let ClassRef::User(class) = object.class {
            if let Some(value) = self.user_property(object, class, name, span)? {
                return Ok(Some(value));
            }
            let nested = self.program.class_at(class).filter(|data| data.kind == ClassKind::Object);
            if let Some(nested) = nested.and_then(|data| data.nested_class(name)) {
                return self.class_value(nested, span).map(Some);
            }
        }
        if let Some(value) = self.dsl_get(object, name, span)? {
            return Ok(Some(value));
        }
        // Its class is an extension that everything has.
        if matches!(self.text(name), "javaClass" | "declaringJavaClass" | "declaringClass") {
            library::property(self, &Value::Object(object.clone()), name, span)
        } else {
            Ok(None)
        }
    }

    /// Where objects of the class `of` have the property of that name that `class` or a superclass declares; found once.
    pub(crate) fn property_place(&mut self, of: &Object, class: u32, name: Symbol) -> Option<PropertyPlace> {
        let ClassRef::User(number) = of.class else { return self.find_property_place(of, class, name) };
        if let Some(known) = self.program.property_places.get(&(number, class, name)) {
            return *known;
        }
        let found = self.find_property_place(of, class, name);
        self.program.property_places.insert((number, class, name), found);
        found
    }

    fn find_property_place(&mut self, of: &Object, class: u32, name: Symbol) -> Option<PropertyPlace> {
        let (class, declared) = self.superclasses(class).iter().find_map(|&class| {
            let data = self.program.class_at(class)?;
            let tree = self.unit_at(data.unit).source.tree;
            let first = data.properties.iter().find(|(item, _)| *item == name).map(|(_, property)| *property);
            let in_body = first.filter(|property| tree[*property].receiver.is_none());
            let in_constructor = data.is_constructor_property(name);
            let declared = in_body.map(DeclaredProperty::InBody);
            let declared = declared.or(in_constructor.then_some(DeclaredProperty::InConstructor));
            declared.map(|declared| (class, declared))
        })?;
        let getter = match declared {
            DeclaredProperty::InBody(property) => {
                let tree = self.unit_at(self.program.class_at(class)?.unit).tree;
                tree[property].getter.filter(|getter| !matches!(tree[*getter].body, Body::None))
            }
            DeclaredProperty::InConstructor => None,
        };
        Some(PropertyPlace { class, declared, getter, field: self.field_of(of, class, name) })
    }

    /// The value of a property that a class declares.
    pub(crate) fn value_in_place(
        &mut self,
        object: &Rc<Object>,
        place: &PropertyPlace,
        name: Symbol,
        span: Span,
    ) -> Eval {
        if let Some(getter) = place.getter {
            return self.computed_property(object, place, getter, name, span);
        }
        match object.field(place.field) {
            Some(value) => self.force(value, span),
            None => self.property_without_value(place, name, span),
        }
    }

    fn computed_property(
        &mut self,
        object: &Rc<Object>,
        place: &PropertyPlace,
        getter: Id<Accessor>,
        name: Symbol,
        span: Span,
    ) -> Eval {
        let Some(unit) = self.program.class_at(place.class).map(|data| data.unit) else {
            return Ok(Value::Unknown);
        };
        let env = self.instance_env(object, place.class);
        self.accessor(unit, getter, env, name, object.field(place.field), span)
    }

    /// What a property gives that was given no value yet.
    fn property_without_value(&self, place: &PropertyPlace, name: Symbol, span: Span) -> Eval {
        let DeclaredProperty::InBody(property) = place.declared else { return Ok(Value::Null) };
        let Some(data) = self.program.class_at(place.class) else { return Ok(Value::Unknown) };
        let tree = self.unit_at(data.unit).tree;
        if tree[property].modifiers.has(Modifier::Lateinit) {
            let message = format!("lateinit property {} has not been initialized", self.text(name));
            return Err(self.throw("UninitializedPropertyAccessException", message, span));
        }
        Ok(first_value(tree, &tree[property]))
    }

    /// A property that a class of the settings, or a superclass of it, declares.
    pub(crate) fn user_property(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        name: Symbol,
        span: Span,
    ) -> Eval<Option<Value>> {
        if let Some(place) = self.property_place(object, class, name) {
            return self.value_in_place(object, &place, name, span).map(Some);
        }
        for (_, delegate) in self.delegates(object) {
            if !matches!(delegate, Value::Function(_))
                && let Some(value) = self.nested(span, |this| this.member_get(&delegate, name, span))?
            {
                return Ok(Some(value));
            }
        }
        if matches!(self.text(name), "message" | "cause" | "localizedMessage")
            && self.library_ancestor(object).is_some()
        {
            return Ok(Some(object.field(name).unwrap_or(Value::Null)));
        }
        if let Some(value) = self.interface_property(object, class, name, span)? {
            return Ok(Some(value));
        }
        let is_entry =
            self.program.class_at(class).is_some_and(|_| object.field(self.common.ordinal).is_some());
        if is_entry && (name == self.common.name || name == self.common.ordinal) {
            return Ok(object.field(name));
        }
        Ok(None)
    }

    /// The field of the property `name` that `class` declares: another one when a subclass overrides it.
    pub(crate) fn field_of(&mut self, object: &Object, class: u32, name: Symbol) -> Symbol {
        let mut next = Some(object.class);
        while let Some(ClassRef::User(number)) = next.filter(|next| *next != ClassRef::User(class)) {
            // A step for each: their properties are gone through, too.
            budget::spend(1);
            let overrides = self.program.class_at(number).is_some_and(|data| {
                data.properties.iter().any(|(item, _)| *item == name) || data.is_constructor_property(name)
            });
            if overrides {
                let hidden = format!("{}@{class}", self.text(name));
                return self.names.intern(&hidden);
            }
            next = self.superclass(number);
        }
        name
    }

    /// A property with a getter that an interface of the class declares.
    fn interface_property(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        name: Symbol,
        span: Span,
    ) -> Eval<Option<Value>> {
        for &interface in self.interfaces(class).iter() {
            let Some(data) = self.program.class_at(interface).cloned() else { continue };
            let Some(&(_, property)) = data.properties.iter().find(|(item, _)| *item == name) else {
                continue;
            };
            let tree = self.unit_at(data.unit).source.tree;
            if let Some(getter) = tree[property].getter {
                let env = self.instance_env(object, interface);
                return self.accessor(data.unit, getter, env, name, None, span).map(Some);
            }
        }
        Ok(None)
    }

    /// An extension property of the settings on `value`.
    pub(crate) fn extension_value(&mut self, value: &Value, name: Symbol, span: Span) -> Eval<Option<Value>> {
        if let Some(member) = self.member_extension_value(value, name, span)? {
            return Ok(Some(member));
        }
        let found = self.found(name);
        let mut fitting = Vec::new();
        for found in found.iter() {
            let &Found::Declaration(Declaration::Property { unit, property }) = found else { continue };
            let tree = self.unit_at(unit).source.tree;
            let (Some(receiver), Some(getter)) = (tree[property].receiver, tree[property].getter) else {
                continue;
            };
            if self.value_is_in(unit, value, receiver) != Some(false) {
                fitting.push((unit, getter));
            }
        }
        match fitting[..] {
            [] => Ok(None),
            [(unit, getter)] => {
                let env = Frame::receiver(value.clone(), Some(name), None);
                self.accessor(unit, getter, env, name, None, span).map(Some)
            }
            _ => {
                let message = format!("which `{}` is meant is not known", self.text(name));
                Ok(Some(self.incomplete(span, message, "")))
            }
        }
    }

    /// `super.name`
    pub(crate) fn super_member(&mut self, receiver: ExprId, selector: ExprId) -> Eval {
        let span = self.span(selector);
        let Expr::Name(name) = self.tree()[selector] else {
            return Ok(self.incomplete(span, "this use of `super` is not evaluated", ""));
        };
        let name = self.symbol(name);
        let Some(object) = self.super_object_of(receiver) else { return Ok(Value::Unknown) };
        if let Some(own) = self.resolution.own(self.unit, selector)
            && let Some(value) = self.own_super_value(own, &object, span)?
        {
            return Ok(value);
        }
        let parent = self.enclosing_class().and_then(|class| self.superclass(class));
        if let Some(ClassRef::User(parent)) = parent
            && let Some(value) = self.user_property(&object, parent, name, span)?
        {
            return Ok(value);
        }
        match self.dsl_get(&object, name, span)? {
            Some(value) => Ok(value),
            None => Ok(self.unresolved_member(&Value::Object(object), name, span)),
        }
    }

    /// The innermost receiver that is an object.
    pub(crate) fn this_object(&self) -> Option<Rc<Object>> {
        chain(&self.env).find_map(|frame| frame.this.as_ref()?.as_object().cloned())
    }

    /// Reports a simple name that is not found; one that is `called` may have changed its receivers.
    pub(crate) fn unresolved_name(&mut self, name: Symbol, span: Span, called: bool) -> Value {
        if called {
            chain(&self.env).filter_map(|frame| frame.this.as_ref()).for_each(library::spoil);
        }
        let receives_unknown = chain(&self.env).any(|frame| matches!(frame.this, Some(Value::Unknown)));
        if receives_unknown || self.is_told(span) {
            self.taint();
            return Value::Unknown;
        }
        let open = |star: &&Owner| matches!(star, Owner::Unknown | Owner::PartlyKnown | Owner::Library);
        if self.here().stars.iter().any(|star| open(&star)) || library::is_default_import(self.text(name)) {
            let message = format!("`{}` comes from a library that tcdsl does not evaluate", self.text(name));
            return self.incomplete(span, message, "what depends on it is not checked");
        }
        if let Some(owner) = self.library_receiver(name) {
            let message = format!("`{}` of {owner} is not evaluated", self.text(name));
            return self.incomplete(span, message, REPORT_IT);
        }
        let message = format!("unresolved reference: `{}`", self.text(name));
        self.fail(Diagnostic::new(&rules::UNRESOLVED_REFERENCE, span, message).label("not found"))
    }

    /// The class of the innermost receiver whose library may have a member of that name.
    fn library_receiver(&mut self, name: Symbol) -> Option<String> {
        if !library::is_known_name(self.text(name)) {
            return None;
        }
        let env = self.env.clone();
        let mut receivers = chain(&env).filter_map(|frame| frame.this.as_ref());
        let receiver = receivers.find(|this| {
            !matches!(this, Value::Object(_) | Value::Class(_) | Value::Null) && self.is_library_type(this)
                || self.has_library_members(this)
        })?;
        Some(self.class_name(receiver))
    }

    /// Reports a member that is not found.
    pub(crate) fn unresolved_member(&mut self, value: &Value, name: Symbol, span: Span) -> Value {
        if self.is_told(span) {
            return Value::Unknown;
        }
        if self.is_open_ended(value) {
            let message =
                format!("`{}` of a class of a newer TeamCity is not known to tcdsl", self.text(name));
            return self.incomplete(span, message, "");
        }
        let owner = self.class_name(value);
        let known_elsewhere = library::is_known_name(self.text(name)) && self.has_library_members(value);
        if matches!(value, Value::Library(_)) || self.is_library_type(value) || known_elsewhere {
            let message = format!("`{}` of {owner} is not evaluated", self.text(name));
            return self.incomplete(span, message, REPORT_IT);
        }
        let message = format!("`{owner}` has no member `{}`", self.text(name));
        self.fail(Diagnostic::new(&rules::UNRESOLVED_REFERENCE, span, message).label("not found"))
    }
}

/// What a field holds before its initializer has run, as on the JVM.
fn first_value(tree: &Tree, property: &Property) -> Value {
    let declared = match property.binding {
        Binding::Single(Variable { ty: Some(ty), .. }) => match tree[ty] {
            Type::User(segments) => tree[segments].last().map(|segment| tree.name(segment.name.name)),
            _ => None,
        },
        _ => None,
    };
    match (declared, property.initializer.map(|value| tree[value])) {
        (Some("Int"), _)
        | (None, Some(Expr::Integer(IntegerLiteral { long: false, unsigned: false, .. }))) => Value::Int(0),
        (Some("Long"), _) | (None, Some(Expr::Integer(IntegerLiteral { unsigned: false, .. }))) => {
            Value::Long(0)
        }
        (Some("Double"), _) | (None, Some(Expr::Double(_))) => Value::Double(0.0),
        (Some("Boolean"), _) | (None, Some(Expr::Boolean(_))) => Value::Boolean(false),
        _ => Value::Null,
    }
}
