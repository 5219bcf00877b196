//! Types.

use super::Builder;
use crate::source::TextRange;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::{Children, Node};
use crate::syntax::tree::{
    Annotation, FunctionType, FunctionTypeParameter, List, Type, TypeArgument, TypeId, TypeSegment, Variance,
};

/// What stands before a function type.
#[derive(Clone, Copy)]
struct Prefix {
    suspend: bool,
    context: List<FunctionTypeParameter>,
    start: Option<u32>,
}

impl Builder<'_> {
    /// A type.
    pub(super) fn type_of(&mut self, node: Node<'_>) -> TypeId {
        let mut children = node.children();
        let annotations = self.type_annotations(&mut children);
        let prefix = self.function_type_prefix(&mut children);
        let left = self.core_type(&mut children, prefix, node);
        let ty = match children.accept(Rule::intersection_sign).and_then(|_| children.next()) {
            Some(right) => {
                let right = self.type_of(right);
                let range = self.tree.type_range(left).cover(self.tree.type_range(right));
                self.ty(Type::Intersection(left, right), range)
            }
            None => left,
        };
        self.annotated_type(annotations, ty, node.range().start)
    }

    fn type_annotations(&mut self, children: &mut Children<'_>) -> Vec<Annotation> {
        let mut annotations = Vec::new();
        while let Some(annotation) = children.accept(Rule::type_annotation) {
            annotations.push(self.type_annotation(annotation));
        }
        annotations
    }

    fn annotated_type(&mut self, annotations: Vec<Annotation>, ty: TypeId, start: u32) -> TypeId {
        if annotations.is_empty() {
            return ty;
        }
        let annotations = self.tree.arena.add_list(annotations);
        let range = TextRange::new(start, self.tree.type_range(ty).end);
        self.ty(Type::Annotated { annotations, ty }, range)
    }

    fn type_annotation(&mut self, node: Node<'_>) -> Annotation {
        let mut children = node.children();
        let use_site = children.accept(Rule::annotation_use_site).map(|it| self.ident(it));
        let ty = self.user_type(children.next().unwrap_or(node));
        Annotation { use_site, ty, arguments: List::empty(), range: node.range() }
    }

    /// `suspend` and `context(A)`.
    fn function_type_prefix(&mut self, children: &mut Children<'_>) -> Prefix {
        let suspend = children.accept(Rule::suspend_keyword);
        let context = children.accept(Rule::context_parameters);
        Prefix {
            suspend: suspend.is_some(),
            context: context.map_or(List::empty(), |it| self.context_parameters(it)),
            start: suspend.or(context).map(|it| it.range().start),
        }
    }

    /// A type without annotations and `&`.
    fn core_type(&mut self, children: &mut Children<'_>, prefix: Prefix, whole: Node<'_>) -> TypeId {
        let Some(first) = children.next() else { return self.ty(Type::Error, whole.range()) };
        let start = prefix.start.unwrap_or(first.range().start);
        if first.rule() == Rule::function_type_parameters
            && let Some(returns) = children.accept(Rule::r#type)
        {
            return self.function_type(prefix, None, first, returns, start);
        }
        let receiver = self.simple_type(first);
        let receiver = self.nullable(receiver, children);
        match (children.accept(Rule::function_type_parameters), children.peek()) {
            (Some(parameters), Some(returns)) => {
                children.next();
                self.function_type(prefix, Some(receiver), parameters, returns, start)
            }
            _ => receiver,
        }
    }

    /// A user type or a type in parentheses.
    fn simple_type(&mut self, node: Node<'_>) -> TypeId {
        if node.rule() != Rule::function_type_parameters {
            return self.user_type(node);
        }
        let mut parameters = node.children();
        let inner = match (parameters.next(), parameters.next()) {
            (Some(only), None) if only.find(Rule::simple_identifier).is_none() => {
                self.function_type_parameter(only).ty
            }
            _ => {
                self.error(
                    TextRange::empty(node.range().end),
                    "expected `->` after the parameters of a function type",
                );
                return self.ty(Type::Error, node.range());
            }
        };
        self.ty(Type::Parenthesized(inner), node.range())
    }

    fn nullable(&mut self, mut ty: TypeId, children: &mut Children<'_>) -> TypeId {
        while let Some(mark) = children.accept(Rule::nullable_mark) {
            let range = self.tree.type_range(ty).cover(mark.range());
            ty = self.ty(Type::Nullable(ty), range);
        }
        ty
    }

    fn function_type(
        &mut self,
        Prefix { suspend, context, .. }: Prefix,
        receiver: Option<TypeId>,
        parameters: Node<'_>,
        returns: Node<'_>,
        start: u32,
    ) -> TypeId {
        let parameters: Vec<_> = parameters.children().map(|it| self.function_type_parameter(it)).collect();
        let parameters = self.tree.arena.add_list(parameters);
        let end = returns.range().end;
        let returns = self.type_of(returns);
        let function = self.tree.arena.add(FunctionType { suspend, context, receiver, parameters, returns });
        self.ty(Type::Function(function), TextRange::new(start, end))
    }

    /// `name: T` or `T`
    pub(super) fn function_type_parameter(&mut self, node: Node<'_>) -> FunctionTypeParameter {
        let name = node.find(Rule::simple_identifier).map(|it| self.ident(it));
        let ty = self.type_of(node.find(Rule::r#type).unwrap_or(node));
        FunctionTypeParameter { name, ty }
    }

    /// The receiver's type of an extension.
    pub(super) fn receiver(&mut self, node: Node<'_>) -> TypeId {
        let mut outer = node.children();
        let annotations = self.type_annotations(&mut outer);
        let mut children = outer.next().unwrap_or(node).children();
        let ty = match children.next() {
            Some(first) => {
                let ty = self.simple_type(first);
                self.nullable(ty, &mut children)
            }
            None => self.ty(Type::Error, node.range()),
        };
        self.annotated_type(annotations, ty, node.range().start)
    }

    /// `a.b.C<T>`
    pub(super) fn user_type(&mut self, node: Node<'_>) -> TypeId {
        let segments: Vec<TypeSegment> = node.children().map(|it| self.type_segment(it)).collect();
        if let [only] = segments[..]
            && only.arguments.is_empty()
            && only.name.range.slice(self.text) == "dynamic"
        {
            return self.ty(Type::Dynamic, node.range());
        }
        let segments = self.tree.arena.add_list(segments);
        self.ty(Type::User(segments), node.range())
    }

    fn type_segment(&mut self, node: Node<'_>) -> TypeSegment {
        let name = self.ident_in(node);
        let arguments = node.find(Rule::type_arguments).map_or(List::empty(), |it| self.type_arguments(it));
        TypeSegment { name, arguments }
    }

    /// `<A, out B, *>`
    pub(super) fn type_arguments(&mut self, node: Node<'_>) -> List<TypeArgument> {
        let arguments: Vec<_> = node.children().map(|it| self.type_argument(it)).collect();
        self.tree.arena.add_list(arguments)
    }

    fn type_argument(&mut self, node: Node<'_>) -> TypeArgument {
        let mut children = node.children();
        let variance = children.accept(Rule::projection_variance).map(|it| match self.slice(it) {
            "in" => Variance::In,
            _ => Variance::Out,
        });
        match children.accept(Rule::r#type) {
            Some(ty) => TypeArgument::Type { variance, ty: self.type_of(ty) },
            None => TypeArgument::Star,
        }
    }
}
