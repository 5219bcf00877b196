//! Declarations: modifiers, functions, properties, parameters, annotations.

use super::Builder;
use crate::source::TextRange;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::Node;
use crate::syntax::tree::{
    Accessor, Annotation, Binding, Body, Expr, ExprId, Function, FunctionTypeParameter, Id, Ident, List,
    Modifier, Modifiers, Parameter, Property, TypeAlias, TypeConstraint, TypeParameter, Variable,
};

/// What a declaration's rules have in common, gathered child by child.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) type_parameters: List<TypeParameter>,
    pub(super) receiver: Option<crate::syntax::tree::TypeId>,
    pub(super) name: Option<Ident>,
    pub(super) parameters: List<Parameter>,
    pub(super) ty: Option<crate::syntax::tree::TypeId>,
    pub(super) constraints: List<TypeConstraint>,
}

impl Builder<'_> {
    /// A declaration behind annotations that were read before it.
    pub(super) fn declaration(&mut self, node: Node<'_>, annotations: Vec<Annotation>) -> ExprId {
        self.declaration_from(node, annotations, node.range().start)
    }

    /// A declaration whose range begins at `start`.
    pub(super) fn declaration_from(
        &mut self,
        node: Node<'_>,
        annotations: Vec<Annotation>,
        start: u32,
    ) -> ExprId {
        let range = TextRange::new(start, node.range().end);
        let mut children = node.children();
        let mut modifiers = self.modifiers(children.accept(Rule::modifiers), annotations, range);
        let Some(kind) = children.next() else { return self.missing(range) };
        let expr = match kind.rule() {
            Rule::property_declaration | Rule::local_property => {
                Expr::Property(self.property(kind, modifiers))
            }
            Rule::function_declaration | Rule::local_function => {
                Expr::Function(self.function(kind, modifiers))
            }
            Rule::type_alias => Expr::TypeAlias(self.type_alias(kind, modifiers)),
            Rule::anonymous_initializer => self.initializer(kind),
            Rule::secondary_constructor => {
                Expr::SecondaryConstructor(self.secondary_constructor(kind, modifiers))
            }
            Rule::companion_object if !modifiers.has(Modifier::Companion) => {
                self.error(
                    TextRange::new(kind.range().start, kind.range().start + 6),
                    "expected a name after `object`",
                );
                Expr::Class(self.class(kind, &mut modifiers))
            }
            _ => Expr::Class(self.class(kind, &mut modifiers)),
        };
        self.expr(expr, range)
    }

    fn initializer(&mut self, node: Node<'_>) -> Expr {
        match node.first() {
            Some(block) => Expr::Initializer(self.block(block)),
            None => self.misfit(node),
        }
    }

    /// Modifiers, if any, with annotations that stand before them.
    pub(super) fn modifiers(
        &mut self,
        node: Option<Node<'_>>,
        mut annotations: Vec<Annotation>,
        whole: TextRange,
    ) -> Modifiers {
        let mut modifiers = Modifiers { range: TextRange::empty(whole.start), ..Modifiers::default() };
        if !annotations.is_empty() {
            modifiers.range.end = self.annotations_end;
        }
        if let Some(node) = node {
            modifiers.range =
                if annotations.is_empty() { node.range() } else { modifiers.range.cover(node.range()) };
            for child in node.children() {
                match child.rule() {
                    Rule::annotation => self.annotations_of(child, &mut annotations),
                    Rule::context_parameters => modifiers.context = self.context_parameters(child),
                    _ => modifiers.keywords |= modifier(self.slice(child)).map_or(0, |it| 1 << it as u32),
                }
            }
        }
        if !annotations.is_empty() {
            modifiers.annotations = self.tree.arena.add_list(annotations);
        }
        modifiers
    }

    /// The annotations that a node begins with, where there can be no other modifiers.
    pub(super) fn annotations_before(&mut self, node: Node<'_>) -> Modifiers {
        let mut annotations = Vec::new();
        for child in node.children().take_while(|it| it.rule() == Rule::annotation) {
            self.annotations_of(child, &mut annotations);
        }
        let mut modifiers = self.modifiers(None, annotations, node.range());
        modifiers.range.start = node.range().start;
        modifiers
    }

    /// `context(a: A)`
    pub(super) fn context_parameters(&mut self, node: Node<'_>) -> List<FunctionTypeParameter> {
        let parameters: Vec<_> = node.children().map(|it| self.function_type_parameter(it)).collect();
        self.tree.arena.add_list(parameters)
    }

    /// Takes what declarations have in common; returns false for anything else.
    pub(super) fn part(&mut self, node: Node<'_>, parts: &mut Parts) -> bool {
        match node.rule() {
            Rule::type_parameters => parts.type_parameters = self.type_parameters(node),
            Rule::receiver => parts.receiver = Some(self.receiver(node)),
            Rule::simple_identifier => parts.name = Some(self.ident(node)),
            Rule::function_value_parameters => parts.parameters = self.parameters(node),
            Rule::r#type => parts.ty = Some(self.type_of(node)),
            Rule::type_constraints => parts.constraints = self.type_constraints(node),
            _ => return false,
        }
        true
    }

    /// A function, also an anonymous one.
    pub(super) fn function(&mut self, node: Node<'_>, modifiers: Modifiers) -> Id<Function> {
        let mut parts = Parts::default();
        let mut body = Body::None;
        for child in node.children() {
            if !self.part(child, &mut parts) {
                body = self.body(child);
            }
        }
        let Parts { type_parameters, receiver, name, parameters, ty: returns, constraints } = parts;
        self.tree.arena.add(Function {
            modifiers,
            type_parameters,
            receiver,
            name,
            parameters,
            returns,
            constraints,
            body,
        })
    }

    fn body(&mut self, node: Node<'_>) -> Body {
        match node.rule() {
            Rule::block => Body::Block(self.block(node)),
            _ => Body::Expr(self.expression(node)),
        }
    }

    /// A property with all that belongs to it.
    fn property(&mut self, node: Node<'_>, modifiers: Modifiers) -> Id<Property> {
        let mut parts = Parts::default();
        let mut property = Property {
            modifiers,
            mutable: false,
            type_parameters: List::empty(),
            receiver: None,
            binding: Binding::Destructuring(List::empty()),
            constraints: List::empty(),
            initializer: None,
            delegate: None,
            getter: None,
            setter: None,
        };
        for child in node.children() {
            if !self.part(child, &mut parts) {
                self.property_part(child, &mut property);
            }
        }
        if let Some(name) = parts.name {
            property.binding = Binding::Single(Variable { name, ty: parts.ty });
        }
        property.type_parameters = parts.type_parameters;
        property.receiver = parts.receiver;
        property.constraints = parts.constraints;
        self.tree.arena.add(property)
    }

    fn property_part(&mut self, node: Node<'_>, property: &mut Property) {
        match node.rule() {
            Rule::property_keyword => property.mutable = self.slice(node) == "var",
            Rule::multi_variable_declaration => {
                property.binding = Binding::Destructuring(self.variables(node))
            }
            Rule::expression => property.initializer = Some(self.expression(node)),
            Rule::property_delegate => property.delegate = node.first().map(|it| self.expression(it)),
            Rule::accessor => self.accessor(node, property),
            _ => {} // an annotation between `val` and the name
        }
    }

    fn accessor(&mut self, node: Node<'_>, property: &mut Property) {
        let mut children = node.children();
        let modifiers = self.modifiers(children.accept(Rule::modifiers), Vec::new(), node.range());
        let Some(kind) = children.next() else { return };
        let mut accessor =
            Accessor { modifiers, parameter: None, returns: None, body: Body::None, range: node.range() };
        for child in kind.children() {
            match child.rule() {
                Rule::function_value_parameter => accessor.parameter = Some(self.parameter(child)),
                Rule::r#type => accessor.returns = Some(self.type_of(child)),
                _ => accessor.body = self.body(child),
            }
        }
        let accessor = Some(self.tree.arena.add(accessor));
        match kind.rule() {
            Rule::getter => property.getter = accessor,
            _ => property.setter = accessor,
        }
    }

    /// `(a, b: T)`
    pub(super) fn variables(&mut self, node: Node<'_>) -> List<Variable> {
        let variables: Vec<_> = node.children().map(|it| self.variable(it)).collect();
        self.tree.arena.add_list(variables)
    }

    /// `a: T`
    pub(super) fn variable(&mut self, node: Node<'_>) -> Variable {
        let name = self.ident_in(node);
        let ty = node.find(Rule::r#type).map(|ty| self.type_of(ty));
        Variable { name, ty }
    }

    /// `(a: T = value)`
    pub(super) fn parameters(&mut self, node: Node<'_>) -> List<Parameter> {
        let parameters: Vec<_> = node.children().map(|it| self.parameter(it)).collect();
        self.tree.arena.add_list(parameters)
    }

    fn parameter(&mut self, node: Node<'_>) -> Parameter {
        let mut children = node.children();
        let modifiers = self.modifiers(children.accept(Rule::parameter_modifiers), Vec::new(), node.range());
        let property = children.accept(Rule::property_keyword).map(|it| self.slice(it) == "var");
        let name = self.ident_in(node);
        let ty = node.find(Rule::r#type).map(|ty| self.type_of(ty));
        let default = node.find(Rule::inner_expression).map(|it| self.expression(it));
        Parameter { modifiers, property, name, ty, default }
    }

    /// `<T : Bound>`
    pub(super) fn type_parameters(&mut self, node: Node<'_>) -> List<TypeParameter> {
        let parameters: Vec<_> = node.children().map(|it| self.type_parameter(it)).collect();
        self.tree.arena.add_list(parameters)
    }

    fn type_parameter(&mut self, node: Node<'_>) -> TypeParameter {
        let modifiers = self.modifiers(node.find(Rule::type_parameter_modifiers), Vec::new(), node.range());
        let name = self.ident_in(node);
        let bound = node.find(Rule::r#type).map(|ty| self.type_of(ty));
        TypeParameter { modifiers, name, bound }
    }

    fn type_constraints(&mut self, node: Node<'_>) -> List<TypeConstraint> {
        let mut constraints = Vec::new();
        for child in node.children() {
            let name = self.ident_in(child);
            if let Some(bound) = child.find(Rule::r#type) {
                constraints.push(TypeConstraint { name, bound: self.type_of(bound) });
            }
        }
        self.tree.arena.add_list(constraints)
    }

    fn type_alias(&mut self, node: Node<'_>, modifiers: Modifiers) -> Id<TypeAlias> {
        let mut parts = Parts::default();
        for child in node.children() {
            self.part(child, &mut parts);
        }
        let name = parts.name.unwrap_or_else(|| self.ident(node));
        let ty = parts.ty.unwrap_or_else(|| self.ty(crate::syntax::tree::Type::Error, node.range()));
        self.tree.arena.add(TypeAlias { modifiers, name, type_parameters: parts.type_parameters, ty })
    }

    /// The annotations of `@A`, `@file:A` or `@[A B]`.
    pub(super) fn annotations_of(&mut self, node: Node<'_>, annotations: &mut Vec<Annotation>) {
        let mut use_site = None;
        let mut listed = false;
        for child in node.children() {
            if child.rule() == Rule::annotation_use_site {
                use_site = Some(self.ident(child));
                continue;
            }
            let before = TextRange::new(node.range().start, child.range().start);
            listed = listed || before.slice(self.text).contains('[');
            let mut annotation = self.annotation(child);
            annotation.use_site = use_site;
            annotations.push(annotation);
        }
        self.annotations_end = node.range().end;
        if let (false, Some(last)) = (listed, annotations.last_mut()) {
            last.range.start = node.range().start;
        }
    }

    fn annotation(&mut self, node: Node<'_>) -> Annotation {
        let ty = self.user_type(node.first().unwrap_or(node));
        let arguments = node.find(Rule::value_arguments).map_or(List::empty(), |it| self.arguments(it));
        Annotation { use_site: None, ty, arguments, range: node.range() }
    }
}

/// The modifier that a keyword stands for.
fn modifier(text: &str) -> Option<Modifier> {
    Some(match text {
        "public" => Modifier::Public,
        "private" => Modifier::Private,
        "internal" => Modifier::Internal,
        "protected" => Modifier::Protected,
        "enum" => Modifier::Enum,
        "sealed" => Modifier::Sealed,
        "annotation" => Modifier::Annotation,
        "data" => Modifier::Data,
        "inner" => Modifier::Inner,
        "value" => Modifier::Value,
        "override" => Modifier::Override,
        "lateinit" => Modifier::Lateinit,
        "tailrec" => Modifier::Tailrec,
        "operator" => Modifier::Operator,
        "infix" => Modifier::Infix,
        "inline" => Modifier::Inline,
        "external" => Modifier::External,
        "suspend" => Modifier::Suspend,
        "const" => Modifier::Const,
        "abstract" => Modifier::Abstract,
        "final" => Modifier::Final,
        "open" => Modifier::Open,
        "companion" => Modifier::Companion,
        "vararg" => Modifier::Vararg,
        "noinline" => Modifier::Noinline,
        "crossinline" => Modifier::Crossinline,
        "reified" => Modifier::Reified,
        "expect" => Modifier::Expect,
        "actual" => Modifier::Actual,
        "in" => Modifier::In,
        "out" => Modifier::Out,
        _ => return None,
    })
}
