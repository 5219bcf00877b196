//! Classes, interfaces, objects, their constructors and supertypes.

use super::Builder;
use super::declarations::Parts;
use crate::source::TextRange;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::Node;
use crate::syntax::tree::{
    Class, ClassKind, Delegation, EnumEntry, ExprId, Id, List, Modifier, Modifiers, SecondaryConstructor,
    Supertype,
};

impl Builder<'_> {
    /// A class of any kind, also an object literal; notes `enum` and `fun` in its modifiers.
    pub(super) fn class(&mut self, node: Node<'_>, modifiers: &mut Modifiers) -> Id<Class> {
        let mut class = empty_class(*modifiers, class_kind(node.rule()));
        let mut parts = Parts::default();
        for child in node.children() {
            if !self.part(child, &mut parts) {
                self.class_part(child, &mut class);
            }
        }
        if node.rule() == Rule::enum_declaration {
            add_keyword(
                &mut class.modifiers,
                Modifier::Enum,
                TextRange::new(node.range().start, node.range().start + 4),
            );
        }
        class.name = parts.name;
        class.type_parameters = parts.type_parameters;
        class.constraints = parts.constraints;
        self.tree.arena.add(class)
    }

    fn class_part(&mut self, node: Node<'_>, class: &mut Class) {
        match node.rule() {
            Rule::interface_keyword => class.kind = ClassKind::Interface,
            Rule::fun_interface => {
                class.kind = ClassKind::Interface;
                add_keyword(
                    &mut class.modifiers,
                    Modifier::Fun,
                    TextRange::new(node.range().start, node.range().start + 3),
                );
            }
            Rule::modifiers => {
                let more = self.modifiers(Some(node), Vec::new(), node.range());
                class.modifiers.keywords |= more.keywords;
                class.modifiers.range.end = class.modifiers.range.end.max(more.range.end);
            }
            Rule::primary_constructor => self.primary_constructor(node, class),
            Rule::delegation_specifiers => class.supertypes = self.supertypes(node),
            Rule::class_body | Rule::enum_class_body => self.class_body(node, class),
            _ => {}
        }
    }

    fn primary_constructor(&mut self, node: Node<'_>, class: &mut Class) {
        class.has_constructor = true;
        class.constructor_modifiers = self.modifiers(node.find(Rule::modifiers), Vec::new(), node.range());
        if let Some(parameters) = node.find(Rule::function_value_parameters) {
            class.parameters = self.parameters(parameters);
        }
    }

    fn class_body(&mut self, node: Node<'_>, class: &mut Class) {
        class.has_body = true;
        let entries: Vec<EnumEntry> = node
            .children()
            .filter(|it| it.rule() == Rule::enum_entry)
            .map(|it| self.enum_entry(it))
            .collect();
        class.entries = self.tree.arena.add_list(entries);
        class.members = self.members(node);
    }

    fn members(&mut self, node: Node<'_>) -> List<ExprId> {
        self.statements(node, Rule::enum_entry)
    }

    fn enum_entry(&mut self, node: Node<'_>) -> EnumEntry {
        let modifiers = self.annotations_before(node);
        let name = self.ident_in(node);
        let arguments = node.find(Rule::value_arguments);
        let has_parentheses = arguments.is_some();
        let arguments = arguments.map_or(List::empty(), |it| self.arguments(it));
        let body = node.find(Rule::class_body).map(|body| {
            let mut class = empty_class(Modifiers::default(), ClassKind::Object);
            self.class_body(body, &mut class);
            self.tree.arena.add(class)
        });
        EnumEntry { modifiers, name, has_parentheses, arguments, body }
    }

    fn supertypes(&mut self, node: Node<'_>) -> List<Supertype> {
        let supertypes: Vec<_> = node.children().map(|it| self.supertype(it)).collect();
        self.tree.arena.add_list(supertypes)
    }

    fn supertype(&mut self, node: Node<'_>) -> Supertype {
        let ty = self.type_of(node.find(Rule::r#type).unwrap_or(node));
        let arguments = node.find(Rule::value_arguments);
        let has_parentheses = arguments.is_some();
        let arguments = arguments.map_or(List::empty(), |it| self.arguments(it));
        let delegate = node.find(Rule::delegate_expression).map(|it| self.expression(it));
        Supertype { ty, has_parentheses, arguments, delegate }
    }

    /// `constructor(...) : this(...) { }`
    pub(super) fn secondary_constructor(
        &mut self,
        node: Node<'_>,
        modifiers: Modifiers,
    ) -> Id<SecondaryConstructor> {
        let mut constructor =
            SecondaryConstructor { modifiers, parameters: List::empty(), delegation: None, body: None };
        for child in node.children() {
            match child.rule() {
                Rule::function_value_parameters => constructor.parameters = self.parameters(child),
                Rule::constructor_delegation_call => constructor.delegation = Some(self.delegation(child)),
                _ => constructor.body = Some(self.block(child)),
            }
        }
        self.tree.arena.add(constructor)
    }

    fn delegation(&mut self, node: Node<'_>) -> Delegation {
        let to_super = node.find(Rule::super_keyword).is_some();
        let arguments = node.find(Rule::value_arguments).map_or(List::empty(), |it| self.arguments(it));
        Delegation { to_super, arguments }
    }
}

/// Notes a modifier that the grammar reads apart from the others.
fn add_keyword(modifiers: &mut Modifiers, modifier: Modifier, range: TextRange) {
    modifiers.keywords |= 1 << modifier as u32;
    modifiers.range.end = modifiers.range.end.max(range.end);
}

const fn class_kind(rule: Rule) -> ClassKind {
    match rule {
        Rule::enum_declaration => ClassKind::Enum,
        Rule::object_declaration | Rule::companion_object | Rule::object_literal => ClassKind::Object,
        _ => ClassKind::Class,
    }
}

fn empty_class(modifiers: Modifiers, kind: ClassKind) -> Class {
    Class {
        modifiers,
        kind,
        name: None,
        type_parameters: List::empty(),
        has_constructor: false,
        constructor_modifiers: Modifiers::default(),
        parameters: List::empty(),
        supertypes: List::empty(),
        constraints: List::empty(),
        has_body: false,
        entries: List::empty(),
        members: List::empty(),
    }
}
