//! Types as Kotlin's parser prints them.

use super::{Dump, Item, deeper, item, wrap};
use crate::source::TextRange;
use crate::syntax::tree::{
    FunctionType, FunctionTypeParameter, List, Type, TypeArgument, TypeId, TypeSegment,
};

impl Dump<'_> {
    pub(super) fn type_reference(&self, ty: TypeId) -> Item {
        item("TYPE_REFERENCE", self.tree.type_range(ty), self.core_type(ty))
    }

    /// A type behind its annotations and `suspend`.
    fn core_type(&self, ty: TypeId) -> Vec<Item> {
        deeper(|| self.core_type_here(ty))
    }

    fn core_type_here(&self, ty: TypeId) -> Vec<Item> {
        let range = self.tree.type_range(ty);
        match self.tree[ty] {
            Type::User(segments) => self.user_type(&self.tree[segments], range.end).into_iter().collect(),
            Type::Nullable(inner) => vec![item("NULLABLE_TYPE", range, self.core_type(inner))],
            Type::Parenthesized(inner) => self.core_type(inner),
            Type::Function(function) => {
                let function = &self.tree[function];
                let suspend = function.suspend.then(|| item("MODIFIER_LIST", self.next(range.start), None));
                suspend.into_iter().chain([self.function_type(function, range)]).collect()
            }
            Type::Intersection(left, right) => {
                let both = [self.type_reference(left), self.type_reference(right)];
                vec![item("INTERSECTION_TYPE", range, both)]
            }
            Type::Annotated { annotations, ty } => {
                let modifiers = wrap("MODIFIER_LIST", self.annotations(annotations, range.start));
                std::iter::once(modifiers).chain(self.core_type(ty)).collect()
            }
            Type::Dynamic => vec![item("DYNAMIC_TYPE", range, None)],
            Type::Error => Vec::new(),
        }
    }

    fn user_type(&self, segments: &[TypeSegment], end: u32) -> Option<Item> {
        deeper(|| self.user_type_here(segments, end))
    }

    fn user_type_here(&self, segments: &[TypeSegment], end: u32) -> Option<Item> {
        let (last, before) = segments.split_last()?;
        let outer_end = before.last().map_or(0, |it| self.segment_end(it));
        let qualifier = self.user_type(before, outer_end);
        let start = segments.first()?.name.range.start;
        let arguments = self.type_arguments(last.name.range.end, last.arguments);
        Some(item("USER_TYPE", TextRange::new(start, end), qualifier.into_iter().chain(arguments)))
    }

    fn segment_end(&self, segment: &TypeSegment) -> u32 {
        let arguments = self.type_arguments(segment.name.range.end, segment.arguments);
        arguments.map_or(segment.name.range.end, |it| it.range.end)
    }

    /// `<...>` behind `from`, if there are arguments.
    pub(super) fn type_arguments(&self, from: u32, arguments: List<TypeArgument>) -> Option<Item> {
        let open = self.next(from);
        let mut at = open.end;
        let mut children = Vec::new();
        for argument in &self.tree[arguments] {
            let start = if children.is_empty() { at } else { self.find(at, ",").end };
            let projection = self.type_projection(self.next(start), argument);
            at = projection.range.end;
            children.push(projection);
        }
        (!children.is_empty()).then(|| item("TYPE_ARGUMENT_LIST", open.cover(self.close(at, ">")), children))
    }

    fn type_projection(&self, first: TextRange, argument: &TypeArgument) -> Item {
        match *argument {
            TypeArgument::Star => item("TYPE_PROJECTION", first, None),
            TypeArgument::Type { variance, ty } => {
                let variance = variance.map(|_| item("MODIFIER_LIST", first, None));
                let ty = self.type_reference(ty);
                item("TYPE_PROJECTION", first.cover(ty.range), variance.into_iter().chain([ty]))
            }
        }
    }

    fn function_type(&self, function: &FunctionType, range: TextRange) -> Item {
        let mut start = range.start;
        if function.suspend {
            start = self.next(self.next(start).end).start;
        }
        let mut children = Vec::new();
        if !function.context.is_empty() {
            children.push(self.context(start, function.context));
        }
        let mut from = children.last().map_or(start, |it| it.range.end);
        if let Some(receiver) = function.receiver {
            let receiver = self.type_reference(receiver);
            from = receiver.range.end;
            children.push(item("FUNCTION_TYPE_RECEIVER", receiver.range, Some(receiver)));
        }
        let parameters =
            self.tree[function.parameters].iter().map(|it| self.function_type_parameter(it)).collect();
        children.push(self.in_parentheses("VALUE_PARAMETER_LIST", from, parameters));
        children.push(self.type_reference(function.returns));
        item("FUNCTION_TYPE", TextRange::new(start, range.end), children)
    }

    pub(super) fn function_type_parameter(&self, parameter: &FunctionTypeParameter) -> Item {
        let ty = self.type_reference(parameter.ty);
        let start = parameter.name.map_or(ty.range.start, |it| it.range.start);
        item("VALUE_PARAMETER", TextRange::new(start, ty.range.end), Some(ty))
    }

    /// `context(A, b: B)`, sought from `from` on.
    pub(super) fn context(&self, from: u32, parameters: List<FunctionTypeParameter>) -> Item {
        let keyword = self.find(from, "context");
        let parameters = self.tree[parameters].iter().map(|it| match it.name {
            Some(_) => self.function_type_parameter(it),
            None => wrap("CONTEXT_RECEIVER", vec![self.type_reference(it.ty)]),
        });
        let mut list = self.in_parentheses("CONTEXT_PARAMETER_LIST", keyword.end, parameters.collect());
        list.range.start = keyword.start;
        list
    }

    /// Items with the parentheses around them, the first of which is sought from `from` on.
    pub(super) fn in_parentheses(&self, kind: &'static str, from: u32, children: Vec<Item>) -> Item {
        let open = self.find(from, "(");
        let last = children.last().map_or(open.end, |it| it.range.end);
        item(kind, open.cover(self.close(last, ")")), children)
    }
}
