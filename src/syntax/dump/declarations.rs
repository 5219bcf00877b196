//! Declarations as Kotlin's parser prints them.

use super::{Dump, Item, item, wrap};
use crate::source::TextRange;
use crate::syntax::tree::{
    Accessor, Binding, Body, Class, ClassKind, EnumEntry, Function, List, Modifiers, Parameter, Property,
    SecondaryConstructor, Supertype, TypeAlias, TypeConstraint, TypeParameter, Variable,
};

impl Dump<'_> {
    fn modifiers(&self, modifiers: &Modifiers) -> Option<Item> {
        if modifiers.range.start == modifiers.range.end {
            return None;
        }
        let mut children = self.annotations(modifiers.annotations, modifiers.range.start);
        if !modifiers.context.is_empty() {
            children.push(self.context(modifiers.range.start, modifiers.context));
        }
        children.sort_by_key(|it| it.range.start);
        Some(item("MODIFIER_LIST", modifiers.range, children))
    }

    pub(super) fn property(&self, property: &Property, range: TextRange) -> Item {
        let mut children: Vec<Item> = self.modifiers(&property.modifiers).into_iter().collect();
        let start = children.last().map_or(range.start, |it| it.range.end);
        children.extend(self.type_parameters(property.type_parameters));
        children.extend(property.receiver.map(|it| self.type_reference(it)));
        match property.binding {
            Binding::Single(variable) => children.extend(variable.ty.map(|it| self.type_reference(it))),
            Binding::Destructuring(variables) => {
                let from = self.next(start).end;
                children.extend(self.destructuring(from, variables).children);
            }
        }
        children.extend(self.constraints(property.constraints));
        children.extend(property.initializer.and_then(|it| self.expr(it)));
        if let Some(delegate) = property.delegate {
            let from = children.last().map_or(range.start, |it| it.range.end);
            let keyword = self.last(from, self.tree.range(delegate).start);
            children.push(item(
                "PROPERTY_DELEGATE",
                keyword.cover(self.tree.range(delegate)),
                self.expr(delegate),
            ));
        }
        let mut accessors: Vec<&Accessor> =
            [property.getter, property.setter].into_iter().flatten().map(|it| &self.tree[it]).collect();
        accessors.sort_by_key(|it| it.range.start);
        children.extend(accessors.into_iter().map(|it| self.accessor(it)));
        let kind = match property.binding {
            Binding::Single(_) => "PROPERTY",
            Binding::Destructuring(_) => "DESTRUCTURING_DECLARATION",
        };
        item(kind, range, children)
    }

    fn accessor(&self, accessor: &Accessor) -> Item {
        let mut children: Vec<Item> = self.modifiers(&accessor.modifiers).into_iter().collect();
        if !matches!(accessor.body, Body::None) {
            let parameters = accessor.parameter.iter().map(|it| self.parameter(it)).collect();
            let from = accessor.modifiers.range.end;
            children.push(self.in_parentheses("VALUE_PARAMETER_LIST", from, parameters));
        }
        children.extend(accessor.returns.map(|it| self.type_reference(it)));
        children.extend(self.body(accessor.body));
        let TextRange { start, mut end } = accessor.range;
        if let Body::Expr(_) = accessor.body {
            end = self.past(end, ";");
        }
        item("PROPERTY_ACCESSOR", TextRange::new(start, end), children)
    }

    fn body(&self, body: Body) -> Option<Item> {
        match body {
            Body::None => None,
            Body::Block(body) | Body::Expr(body) => self.expr(body),
        }
    }

    /// `(a, b)`, sought from `from` on.
    pub(super) fn destructuring(&self, from: u32, variables: List<Variable>) -> Item {
        let entries = self.tree[variables].iter().map(|it| {
            let ty = it.ty.map(|ty| self.type_reference(ty));
            let range = ty.as_ref().map_or(it.name.range, |ty| it.name.range.cover(ty.range));
            item("DESTRUCTURING_DECLARATION_ENTRY", range, ty)
        });
        self.in_parentheses("DESTRUCTURING_DECLARATION", from, entries.collect())
    }

    pub(super) fn function(&self, function: &Function, range: TextRange) -> Item {
        let mut children: Vec<Item> = self.modifiers(&function.modifiers).into_iter().collect();
        children.extend(self.type_parameters(function.type_parameters));
        children.extend(function.receiver.map(|it| self.type_reference(it)));
        let from = children.last().map_or(range.start, |it| it.range.end);
        let from = function.name.map_or(from, |it| it.range.end);
        children.push(self.parameters(from, function.parameters));
        children.extend(function.returns.map(|it| self.type_reference(it)));
        children.extend(self.constraints(function.constraints));
        children.extend(self.body(function.body));
        item("FUN", range, children)
    }

    fn parameters(&self, from: u32, parameters: List<Parameter>) -> Item {
        let parameters = self.tree[parameters].iter().map(|it| self.parameter(it)).collect();
        self.in_parentheses("VALUE_PARAMETER_LIST", from, parameters)
    }

    fn parameter(&self, parameter: &Parameter) -> Item {
        let mut children: Vec<Item> = self.modifiers(&parameter.modifiers).into_iter().collect();
        children.extend(parameter.ty.map(|it| self.type_reference(it)));
        let mut end = children.last().map_or(0, |it| it.range.end).max(parameter.name.range.end);
        if let Some(default) = parameter.default {
            end = self.tree.range(default).end;
            children.extend(self.expr(default));
        }
        item("VALUE_PARAMETER", TextRange::new(parameter.modifiers.range.start, end), children)
    }

    fn type_parameters(&self, parameters: List<TypeParameter>) -> Option<Item> {
        let parameters: Vec<Item> = self.tree[parameters].iter().map(|it| self.type_parameter(it)).collect();
        let (first, last) = (parameters.first()?.range, parameters.last()?.range);
        let open = self.tree_before(first.start, '<');
        Some(item("TYPE_PARAMETER_LIST", TextRange::new(open, self.close(last.end, ">").end), parameters))
    }

    /// Where the sign before `at` stands.
    pub(super) fn tree_before(&self, at: u32, sign: char) -> u32 {
        let before = TextRange::new(0, at).slice(self.text);
        before.rfind(sign).and_then(|it| u32::try_from(it).ok()).unwrap_or(at)
    }

    fn type_parameter(&self, parameter: &TypeParameter) -> Item {
        let bound = parameter.bound.map(|it| self.type_reference(it));
        let end = bound.as_ref().map_or(parameter.name.range.end, |it| it.range.end);
        let children = self.modifiers(&parameter.modifiers).into_iter().chain(bound);
        item("TYPE_PARAMETER", TextRange::new(parameter.modifiers.range.start, end), children)
    }

    fn constraints(&self, constraints: List<TypeConstraint>) -> Option<Item> {
        let constraints: Vec<Item> = self.tree[constraints]
            .iter()
            .map(|it| {
                let bound = self.type_reference(it.bound);
                item("TYPE_CONSTRAINT", it.name.range.cover(bound.range), Some(bound))
            })
            .collect();
        (!constraints.is_empty()).then(|| wrap("TYPE_CONSTRAINT_LIST", constraints))
    }

    pub(super) fn class(&self, class: &Class, range: TextRange) -> Item {
        let kind = if class.kind == ClassKind::Object { "OBJECT_DECLARATION" } else { "CLASS" };
        let mut children: Vec<Item> = self.modifiers(&class.modifiers).into_iter().collect();
        children.extend(self.type_parameters(class.type_parameters));
        let mut at = class
            .name
            .map_or(range.start, |it| it.range.end)
            .max(children.last().map_or(0, |it| it.range.end));
        if class.has_constructor {
            let parameters = self.parameters(class.constructor_modifiers.range.end.max(at), class.parameters);
            let range = TextRange::new(class.constructor_modifiers.range.start, parameters.range.end);
            let modifiers = self.modifiers(&class.constructor_modifiers);
            children.push(item("PRIMARY_CONSTRUCTOR", range, modifiers.into_iter().chain([parameters])));
        }
        if !class.supertypes.is_empty() {
            let supertypes = self.tree[class.supertypes].iter().map(|it| self.supertype(it)).collect();
            children.push(wrap("SUPER_TYPE_LIST", supertypes));
        }
        children.extend(self.constraints(class.constraints));
        at = children.last().map_or(at, |it| it.range.end.max(at));
        if class.has_body {
            children.push(self.class_body(class, TextRange::new(at, range.end)));
        }
        item(kind, range, children)
    }

    /// The braces of a class, sought in a range, and what is in them.
    fn class_body(&self, class: &Class, range: TextRange) -> Item {
        let mut children: Vec<Item> = self.tree[class.entries].iter().map(|it| self.enum_entry(it)).collect();
        children.extend(self.tree[class.members].iter().filter_map(|&it| self.declared(it)));
        let open = self.find(range.start, "{");
        let members = self.tree[class.members].last().map_or(0, |it| self.tree.range(*it).end);
        let last = children.last().map_or(open.end, |it| it.range.end).max(members);
        let close = self.close(last, "}").end;
        let end = if close > range.end { last } else { close };
        item("CLASS_BODY", TextRange::new(open.start, end), children)
    }

    fn enum_entry(&self, entry: &EnumEntry) -> Item {
        let mut end = entry.name.range.end;
        let mut children: Vec<Item> = self.modifiers(&entry.modifiers).into_iter().collect();
        if entry.has_parentheses {
            let arguments = self.arguments(end, entry.arguments);
            let nothing = TextRange::empty(arguments.range.start);
            let callee = item("TYPE_REFERENCE", nothing, Some(item("USER_TYPE", nothing, None)));
            let callee = item("CONSTRUCTOR_CALLEE", nothing, Some(callee));
            end = arguments.range.end;
            let call = item("SUPER_TYPE_CALL_ENTRY", arguments.range, [callee, arguments]);
            children.push(item("INITIALIZER_LIST", call.range, Some(call)));
        }
        if let Some(body) = entry.body {
            let body = self.class_body(&self.tree[body], TextRange::new(end, self.end()));
            end = body.range.end;
            children.push(body);
        }
        end = self.past(self.past(end, ","), ";");
        item("ENUM_ENTRY", TextRange::new(entry.modifiers.range.start, end), children)
    }

    fn supertype(&self, supertype: &Supertype) -> Item {
        let ty = self.type_reference(supertype.ty);
        let range = ty.range;
        if supertype.has_parentheses {
            let arguments = self.arguments(range.end, supertype.arguments);
            let callee = item("CONSTRUCTOR_CALLEE", range, Some(ty));
            return item("SUPER_TYPE_CALL_ENTRY", range.cover(arguments.range), [callee, arguments]);
        }
        match supertype.delegate {
            Some(delegate) => {
                let range = range.cover(self.tree.range(delegate));
                item("DELEGATED_SUPER_TYPE_ENTRY", range, [ty].into_iter().chain(self.expr(delegate)))
            }
            None => item("SUPER_TYPE_ENTRY", range, Some(ty)),
        }
    }

    pub(super) fn type_alias(&self, alias: &TypeAlias, range: TextRange) -> Item {
        let children =
            self.modifiers(&alias.modifiers).into_iter().chain(self.type_parameters(alias.type_parameters));
        item("TYPEALIAS", range, children.chain([self.type_reference(alias.ty)]))
    }

    pub(super) fn secondary_constructor(&self, constructor: &SecondaryConstructor, range: TextRange) -> Item {
        let mut children: Vec<Item> = self.modifiers(&constructor.modifiers).into_iter().collect();
        let from = children.last().map_or(range.start, |it| it.range.end);
        let parameters = self.parameters(from, constructor.parameters);
        let end = parameters.range.end;
        children.push(parameters);
        if let Some(delegation) = constructor.delegation {
            let keyword = self.find(end, if delegation.to_super { "super" } else { "this" });
            let arguments = self.arguments(keyword.end, delegation.arguments);
            let reference = item("CONSTRUCTOR_DELEGATION_REFERENCE", keyword, None);
            children.push(item(
                "CONSTRUCTOR_DELEGATION_CALL",
                keyword.cover(arguments.range),
                [reference, arguments],
            ));
        }
        children.extend(constructor.body.and_then(|it| self.expr(it)));
        item("SECONDARY_CONSTRUCTOR", range, children)
    }
}
