//! Properties of the settings: read and set.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::eval::frame::{Env, Frame, Scope, chain};
use crate::eval::interpreter::Interpreter;
use crate::eval::program::MemberPlace;
use crate::eval::value::{ClassRef, Eval, Object, Value};
use crate::sema::resolution::{Declaration, DeclarationId, Node};
use crate::source::Span;
use crate::syntax::tree::{Id, Property};

impl Interpreter<'_> {
    /// The value of a property of the settings, on what stands before the dot or an implicit receiver; `None` where the
    /// object that it belongs to is not found.
    pub(crate) fn own_value(
        &mut self,
        id: DeclarationId,
        receiver: Option<&Value>,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(declaration) = self.resolution.declaration(id) else { return Ok(None) };
        let unit = declaration.unit;
        match declaration.node {
            Node::Property(property, _) if self.unit_at(unit).source.tree[property].receiver.is_some() => {
                self.own_extension_value(declaration, property, receiver, span)
            }
            Node::Property(property, at) if declaration.owner.is_none() && !declaration.local => {
                match self.property_name(unit, property, at) {
                    Some(name) => self.global(unit, property, name, span).map(Some),
                    None => Ok(None),
                }
            }
            Node::Property(..) | Node::PropertyParameter(..) => {
                if let Some(value) = self.member_in_place(id, declaration, receiver, span) {
                    return value.map(Some);
                }
                let Some((name, class)) = self.own_member(declaration) else { return Ok(None) };
                match self.instance_seen(class, receiver, declaration.private, span)? {
                    Some(Value::Object(object)) => {
                        self.own_member_value(declaration, &object, class, name, span)
                    }
                    // A lambda that stands for an interface with one abstract method.
                    Some(lambda @ Value::Function(_)) => {
                        let object = self.functional(class, lambda, span);
                        self.own_member_value(declaration, &object, class, name, span)
                    }
                    _ => Ok(None),
                }
            }
            Node::Entry(entry) => {
                let entry = self.unit_at(unit).source.tree[entry];
                let name = self.unit_at(unit).symbol(entry.name.name);
                match self.class_of_owner(declaration) {
                    Some(class) => self.enum_entry(class, name, span).map(Some),
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    pub(super) fn is_extension_property(&self, id: DeclarationId) -> bool {
        self.resolution.declaration(id).is_some_and(|it| match it.node {
            Node::Property(property, _) => self.unit_at(it.unit).source.tree[property].receiver.is_some(),
            _ => false,
        })
    }

    fn own_member_value(
        &mut self,
        declaration: &Declaration,
        object: &Rc<Object>,
        class: u32,
        name: Symbol,
        span: Span,
    ) -> Eval<Option<Value>> {
        let ClassRef::User(of) = object.class else { return Ok(None) };
        // What is private is not overridden.
        let first = if declaration.private { class } else { of };
        self.user_property(object, first, name, span)
    }

    /// `super.name` of a property of the settings.
    pub(crate) fn own_super_value(
        &mut self,
        id: DeclarationId,
        object: &Rc<Object>,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Some(declaration) = self.resolution.declaration(id) else { return Ok(None) };
        let (Some(name), Some(class)) = (self.declared_name(declaration), self.class_of_owner(declaration))
        else {
            return Ok(None);
        };
        self.user_property(object, class, name, span)
    }

    /// The value of a member property of an object, or of the innermost receiver that has it, where its place is known;
    /// `None` where more than that is to be looked at.
    fn member_in_place(
        &mut self,
        id: DeclarationId,
        declaration: &Declaration,
        receiver: Option<&Value>,
        span: Span,
    ) -> Option<Eval> {
        let (object, place) = match receiver {
            Some(Value::Object(object)) => (object.clone(), self.place_of_member(id, declaration, object)),
            Some(_) => return None,
            None => self.innermost_with(id, declaration)?,
        };
        match place {
            MemberPlace::Here(name, place) => Some(self.value_in_place(&object, &place, name, span)),
            MemberPlace::Elsewhere | MemberPlace::Inherited => None,
        }
    }

    /// The innermost receiver that has a property, if it is met before the members of a class that need no instance.
    fn innermost_with(
        &mut self,
        id: DeclarationId,
        declaration: &Declaration,
    ) -> Option<(Rc<Object>, MemberPlace)> {
        let env = self.env.clone();
        for frame in chain(&env) {
            if let Some(Value::Object(object)) = &frame.this
                && !frame.dsl_view
            {
                let (object, seen) = (object.clone(), self.seen_as(frame));
                let place = self.place_of_member(id, declaration, &object);
                match place {
                    MemberPlace::Here(_, at) => {
                        let is_seen = !declaration.private || seen.is_none_or(|seen| seen == at.class);
                        return is_seen.then_some((object, place));
                    }
                    MemberPlace::Inherited => return None,
                    MemberPlace::Elsewhere => {}
                }
            }
            if let Scope::Class(_) = frame.scope {
                return None;
            }
        }
        None
    }

    /// Where objects of an object's class have a property.
    fn place_of_member(
        &mut self,
        id: DeclarationId,
        declaration: &Declaration,
        object: &Object,
    ) -> MemberPlace {
        let ClassRef::User(of) = object.class else { return MemberPlace::Elsewhere };
        if let Some(known) = self.program.members.get(&(id, of)) {
            return *known;
        }
        let Some((name, class)) = self.own_member(declaration) else { return MemberPlace::Elsewhere };
        let place = if self.is_subclass(of, class) {
            // What is private is not overridden.
            let first = if declaration.private { class } else { of };
            match self.property_place(object, first, name) {
                Some(place) => MemberPlace::Here(name, place),
                None => MemberPlace::Inherited,
            }
        } else {
            MemberPlace::Elsewhere
        };
        self.program.members.insert((id, of), place);
        place
    }

    /// The name of a property and the number of the class that it is a member of, once that class is known.
    fn own_member(&self, declaration: &Declaration) -> Option<(Symbol, u32)> {
        Some((self.declared_name(declaration)?, self.class_of_owner(declaration)?))
    }

    /// The name of a property.
    fn declared_name(&self, declaration: &Declaration) -> Option<Symbol> {
        let unit = self.unit_at(declaration.unit);
        match declaration.node {
            Node::Property(property, at) => self.property_name(declaration.unit, property, at),
            Node::PropertyParameter(class, at) => {
                let tree = unit.source.tree;
                tree[tree[class].parameters].get(at).map(|parameter| unit.symbol(parameter.name.name))
            }
            _ => None,
        }
    }

    fn property_name(&self, unit: u32, property: Id<Property>, at: usize) -> Option<Symbol> {
        let unit = self.unit_at(unit);
        let tree = unit.source.tree;
        tree.bound(tree[property].binding).nth(at).map(|variable| unit.symbol(variable.name.name))
    }

    fn own_extension_value(
        &mut self,
        declaration: &Declaration,
        property: Id<Property>,
        receiver: Option<&Value>,
        span: Span,
    ) -> Eval<Option<Value>> {
        let unit = declaration.unit;
        let Some(getter) = self.unit_at(unit).source.tree[property].getter else { return Ok(None) };
        let Some(name) = self.declared_name(declaration) else { return Ok(None) };
        match self.extension_env(declaration, property, receiver, span)? {
            Some(env) => self.accessor(unit, getter, env, name, None, span).map(Some),
            None => Ok(None),
        }
    }

    fn set_own_extension(
        &mut self,
        declaration: &Declaration,
        property: Id<Property>,
        receiver: Option<&Value>,
        value: &Value,
        span: Span,
    ) -> Eval<bool> {
        let unit = declaration.unit;
        let Some(setter) = self.unit_at(unit).source.tree[property].setter else { return Ok(false) };
        let Some(env) = self.extension_env(declaration, property, receiver, span)? else { return Ok(false) };
        self.run_setter(unit, setter, env, Value::Null, value.clone(), span)?;
        Ok(true)
    }

    /// The scope of an accessor of an extension property.
    fn extension_env(
        &mut self,
        declaration: &Declaration,
        property: Id<Property>,
        receiver: Option<&Value>,
        span: Span,
    ) -> Eval<Option<Env>> {
        let unit = declaration.unit;
        let Some(ty) = self.unit_at(unit).source.tree[property].receiver else { return Ok(None) };
        let receiver = match receiver {
            Some(receiver) => Some(receiver.clone()),
            None => self.innermost_of(unit, ty),
        };
        let (Some(receiver), Some(name)) = (receiver, self.declared_name(declaration)) else {
            return Ok(None);
        };
        let outer = match self.class_of_owner(declaration) {
            None => None,
            Some(class) => match self.instance_of(class, None, span)? {
                Some(Value::Object(object)) => Some(self.instance_env(&object, class)),
                _ => return Ok(None),
            },
        };
        Ok(Some(Frame::receiver(receiver, Some(name), outer)))
    }

    /// Sets a property of the settings; `false` where the object that it belongs to is not found.
    pub(crate) fn set_own(
        &mut self,
        id: DeclarationId,
        receiver: Option<&Value>,
        value: &Value,
        span: Span,
    ) -> Eval<bool> {
        let Some(declaration) = self.resolution.declaration(id) else { return Ok(false) };
        let unit = declaration.unit;
        match declaration.node {
            Node::Property(property, _) if self.unit_at(unit).source.tree[property].receiver.is_some() => {
                self.set_own_extension(declaration, property, receiver, value, span)
            }
            Node::Property(property, at) if declaration.owner.is_none() && !declaration.local => {
                match self.property_name(unit, property, at) {
                    Some(name) => self.set_global(unit, property, name, value, span),
                    None => Ok(false),
                }
            }
            Node::Property(..) | Node::PropertyParameter(..) => {
                let Some((name, class)) = self.own_member(declaration) else { return Ok(false) };
                let Some(Value::Object(object)) = self.instance_of(class, receiver, span)? else {
                    return Ok(false);
                };
                let ClassRef::User(of) = object.class else { return Ok(false) };
                let first = if declaration.private { class } else { of };
                self.user_set(&object, first, name, value, span)
            }
            _ => Ok(false),
        }
    }

    /// `super.name = value` of a property of the settings.
    pub(crate) fn set_own_super(
        &mut self,
        id: DeclarationId,
        object: &Rc<Object>,
        value: &Value,
        span: Span,
    ) -> Eval<bool> {
        let Some(declaration) = self.resolution.declaration(id) else { return Ok(false) };
        let (Some(name), Some(class)) = (self.declared_name(declaration), self.class_of_owner(declaration))
        else {
            return Ok(false);
        };
        self.user_set(object, class, name, value, span)
    }
}
