//! What follows an operand: calls, members, indices, callable references.

use super::Builder;
use crate::source::TextRange;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::{Children, Node};
use crate::syntax::tree::{Argument, Call, Expr, ExprId, List, MemberOp, Type, TypeId, TypeSegment};

impl Builder<'_> {
    /// Applies all suffixes that come next.
    pub(super) fn suffixes(&mut self, row: &mut Children<'_>, mut target: ExprId) -> ExprId {
        while let Some(node) = row.peek() {
            target = match node.rule() {
                Rule::value_arguments
                | Rule::type_arguments
                | Rule::lambda_literal
                | Rule::annotated_lambda => {
                    target = self.call(row, target);
                    continue;
                }
                Rule::navigation_suffix => {
                    row.next();
                    target = self.member(node, target);
                    self.check_selector(row, target);
                    continue;
                }
                Rule::indexing_suffix => self.index(node, target),
                Rule::postfix_unary_operator => self.postfix(node, target),
                Rule::callable_suffix => self.callable(node, Some(target)),
                _ => break,
            };
            row.next();
        }
        target
    }

    /// `<T>(a) { }`: each part may be missing, but not all.
    fn call(&mut self, row: &mut Children<'_>, callee: ExprId) -> ExprId {
        let mut range = self.tree.range(callee);
        let types = row.accept(Rule::type_arguments);
        let values = row.accept(Rule::value_arguments);
        for node in [types, values].into_iter().flatten() {
            range.end = node.range().end;
        }
        let type_arguments = types.map_or(List::empty(), |it| self.type_arguments(it));
        let arguments = values.map_or(List::empty(), |it| self.arguments(it));
        let lambda = self.trailing_lambda(row, &mut range);
        let mark = self.pending.len();
        while let Some(more) = self.trailing_lambda(row, &mut range) {
            self.pending.push(more);
        }
        let more_lambdas = self.take_pending(mark);
        let call = Call {
            callee,
            type_arguments,
            has_parentheses: values.is_some(),
            arguments,
            lambda,
            more_lambdas,
        };
        let call = self.tree.arena.add(call);
        self.expr(Expr::Call(call), range)
    }

    fn trailing_lambda(&mut self, row: &mut Children<'_>, range: &mut TextRange) -> Option<ExprId> {
        let node = row.peek()?;
        let lambda = match node.rule() {
            Rule::lambda_literal => self.lambda(node),
            Rule::annotated_lambda => self.annotated_lambda(node),
            _ => return None,
        };
        row.next();
        range.end = node.range().end;
        Some(lambda)
    }

    fn annotated_lambda(&mut self, node: Node<'_>) -> ExprId {
        let mut prefixes: Vec<_> = node.children().collect();
        match prefixes.pop() {
            Some(lambda) => {
                let lambda = self.lambda(lambda);
                self.prefixed(&prefixes, lambda)
            }
            None => self.missing(node.range()),
        }
    }

    /// The arguments in parentheses.
    pub(super) fn arguments(&mut self, node: Node<'_>) -> List<Argument> {
        let mark = self.pending_arguments.len();
        for child in node.children() {
            let argument = self.argument(child);
            self.pending_arguments.push(argument);
        }
        self.tree.arena.add_list(self.pending_arguments.drain(mark..))
    }

    fn argument(&mut self, node: Node<'_>) -> Argument {
        let mut children = node.children();
        let name = children.accept(Rule::argument_name).map(|it| self.ident_in(it));
        let spread = children.accept(Rule::spread).is_some();
        let value = match children.next() {
            Some(value) => self.expression(value),
            None => self.missing(node.range()),
        };
        Argument { name, spread, value }
    }

    fn member(&mut self, node: Node<'_>, receiver: ExprId) -> ExprId {
        let op = if self.byte(node.range().start) == b'?' { MemberOp::SafeDot } else { MemberOp::Dot };
        let selector = match node.first() {
            Some(selector) => self.primary(selector),
            None => self.missing(node.range()),
        };
        let range = self.tree.range(receiver).cover(node.range());
        self.expr(Expr::Member { op, receiver, selector }, range)
    }

    /// `a.this` is nothing unless it is called: `a.this()`.
    fn check_selector(&mut self, row: &Children<'_>, member: ExprId) {
        let is_this = |it: ExprId| matches!(self.tree[it], Expr::This(_));
        let selector = match self.tree[member] {
            Expr::Member { selector, .. } if is_this(selector) => selector,
            _ => return,
        };
        let called = |it: Node<'_>| matches!(it.rule(), Rule::value_arguments | Rule::lambda_literal);
        if !row.peek().is_some_and(called) {
            self.error(self.tree.range(selector), "`this` cannot stand behind a dot, unless it is called");
        }
    }

    fn index(&mut self, node: Node<'_>, receiver: ExprId) -> ExprId {
        let indices = self.expressions(node);
        let range = self.tree.range(receiver).cover(node.range());
        self.expr(Expr::Index { receiver, indices }, range)
    }

    /// The expressions inside a node.
    pub(super) fn expressions(&mut self, node: Node<'_>) -> List<ExprId> {
        let mark = self.pending.len();
        for child in node.children() {
            let expr = self.expression(child);
            self.pending.push(expr);
        }
        self.take_pending(mark)
    }

    /// `receiver::name`, `::name`, `receiver::class`
    pub(super) fn callable(&mut self, node: Node<'_>, receiver: Option<ExprId>) -> ExprId {
        let mut children = node.children();
        let mut marks = 0;
        let mut end = 0;
        while let Some(mark) = children.accept(Rule::nullable_type_mark) {
            marks += 1;
            end = mark.range().end;
        }
        let range = receiver.map_or(node.range(), |it| self.tree.range(it).cover(node.range()));
        let receiver = receiver.map(|it| self.type_receiver(it, marks, end));
        let expr = match (children.next(), receiver) {
            (Some(name), _) if name.rule() == Rule::simple_identifier => {
                let name = self.ident(name);
                Expr::CallableReference { receiver, name }
            }
            (_, Some(receiver)) => Expr::ClassLiteral(receiver),
            _ => {
                self.error(range, "expected a class before `::class`");
                Expr::Error
            }
        };
        self.expr(expr, range)
    }

    /// A receiver with type arguments or `?` can only be a type.
    fn type_receiver(&mut self, receiver: ExprId, marks: u32, end: u32) -> ExprId {
        let mut segments = Vec::new();
        if (marks == 0 && !self.is_generic(receiver)) || !self.type_segments(receiver, &mut segments) {
            return receiver;
        }
        let range = self.tree.range(receiver);
        let segments = self.tree.arena.add_list(segments);
        let mut ty: TypeId = self.ty(Type::User(segments), range);
        let whole = TextRange::new(range.start, range.end.max(end));
        for _ in 0..marks {
            ty = self.ty(Type::Nullable(ty), whole);
        }
        self.expr(Expr::TypeReceiver(ty), whole)
    }

    fn is_generic(&self, expr: ExprId) -> bool {
        match self.tree[expr] {
            Expr::Call(call) => !self.tree[call].has_parentheses && self.tree[call].lambda.is_none(),
            _ => false,
        }
    }

    /// Reads `a.B<T>` back as a type; false when it is none.
    fn type_segments(&self, expr: ExprId, segments: &mut Vec<TypeSegment>) -> bool {
        match self.tree[expr] {
            Expr::Name(name) => {
                let name = crate::syntax::tree::Ident { name, range: self.tree.range(expr) };
                segments.push(TypeSegment { name, arguments: List::empty() });
                true
            }
            Expr::Member { op: MemberOp::Dot, receiver, selector } => {
                self.type_segments(receiver, segments) && self.type_segments(selector, segments)
            }
            Expr::Call(call) if self.is_generic(expr) => {
                let call = self.tree[call];
                let named = self.type_segments(call.callee, segments);
                if let Some(last) = segments.last_mut() {
                    last.arguments = call.type_arguments;
                }
                named
            }
            _ => false,
        }
    }
}
