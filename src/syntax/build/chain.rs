//! Rows of operands and operators: precedence, prefixes, suffixes.

use super::Builder;
use crate::source::TextRange;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::{Children, Node};
use crate::syntax::tree::{Annotation, AssignOp, BinaryOp, Expr, ExprId, Ident, Infix, PostfixOp, PrefixOp};

/// From loose to tight; every operator groups to the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Precedence {
    Assignment,
    Or,
    And,
    Equality,
    Comparison,
    /// `in`, `is`
    Check,
    Elvis,
    Infix,
    Range,
    Additive,
    Multiplicative,
    As,
    /// Tighter than all.
    Operand,
}

impl Precedence {
    const fn tighter(self) -> Self {
        match self {
            Self::Assignment => Self::Or,
            Self::Or => Self::And,
            Self::And => Self::Equality,
            Self::Equality => Self::Comparison,
            Self::Comparison => Self::Check,
            Self::Check => Self::Elvis,
            Self::Elvis => Self::Infix,
            Self::Infix => Self::Range,
            Self::Range => Self::Additive,
            Self::Additive => Self::Multiplicative,
            Self::Multiplicative => Self::As,
            Self::As | Self::Operand => Self::Operand,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Operator {
    Assign(AssignOp),
    Binary(BinaryOp, Precedence),
    Named,
    As { safe: bool },
    Is { negated: bool },
}

impl Operator {
    const fn precedence(self) -> Precedence {
        match self {
            Self::Assign(_) => Precedence::Assignment,
            Self::Binary(_, precedence) => precedence,
            Self::Named => Precedence::Infix,
            Self::As { .. } => Precedence::As,
            Self::Is { .. } => Precedence::Check,
        }
    }
}

impl Builder<'_> {
    /// An expression.
    pub(super) fn expression(&mut self, node: Node<'_>) -> ExprId {
        self.row(&mut node.children(), Precedence::Assignment)
    }

    /// An expression whose first operand is annotated by what was read before it.
    pub(super) fn expression_with(
        &mut self,
        node: Node<'_>,
        leading: Option<(u32, Vec<Annotation>)>,
    ) -> ExprId {
        self.leading = leading;
        self.expression(node)
    }

    /// Operands as long as the operators between them are at least as tight as `loosest`.
    fn row(&mut self, row: &mut Children<'_>, loosest: Precedence) -> ExprId {
        let mut left = self.operand(row);
        while let Some(node) = row.peek() {
            let operator = self.operator(node);
            if operator.precedence() < loosest {
                break;
            }
            row.next();
            left = self.operation(left, operator, node, row);
        }
        left
    }

    fn operation(
        &mut self,
        left: ExprId,
        operator: Operator,
        node: Node<'_>,
        row: &mut Children<'_>,
    ) -> ExprId {
        match operator {
            Operator::As { safe } => self.cast(left, safe, row),
            Operator::Is { negated } => self.type_check(left, negated, row),
            _ => {
                let right = self.row(row, operator.precedence().tighter());
                let range = self.tree.range(left).cover(self.tree.range(right));
                let expr = match operator {
                    Operator::Assign(op) => Expr::Assignment { op, target: left, value: right },
                    Operator::Binary(op, _) => Expr::Binary { op, left, right },
                    _ => {
                        let function = self.ident(node);
                        let infix = Infix { left, function, right };
                        self.check_else(&infix);
                        self.check_extends(&infix);
                        Expr::Infix(self.tree.arena.add(infix))
                    }
                };
                self.expr(expr, range)
            }
        }
    }

    fn cast(&mut self, value: ExprId, safe: bool, row: &mut Children<'_>) -> ExprId {
        let start = self.tree.range(value);
        let Some(node) = row.next() else { return self.missing(start) };
        let ty = self.type_of(node);
        self.expr(Expr::As { safe, value, ty }, start.cover(node.range()))
    }

    /// `is` takes a type, so an operator that is tighter than `is` cannot go on with it.
    fn type_check(&mut self, value: ExprId, negated: bool, row: &mut Children<'_>) -> ExprId {
        let start = self.tree.range(value);
        let Some(node) = row.next() else { return self.missing(start) };
        let ty = self.type_of(node);
        let check = self.expr(Expr::Is { negated, value, ty }, start.cover(node.range()));
        let tighter = row.peek().filter(|it| self.operator(*it).precedence() > Precedence::Check);
        if let Some(next) = tighter {
            let text = self.slice(next);
            let message =
                format!("`{text}` cannot follow `is {}`: put the check in parentheses", self.slice(node));
            self.error(next.range(), message);
        }
        check
    }

    fn operator(&self, node: Node<'_>) -> Operator {
        let text = self.slice(node);
        match node.rule() {
            Rule::simple_identifier => Operator::Named,
            Rule::type_operator => match text {
                "is" => Operator::Is { negated: false },
                _ => Operator::As { safe: text == "as?" },
            },
            Rule::not_is => Operator::Is { negated: true },
            _ => sign(text),
        }
    }

    /// Prefixes, a primary expression, suffixes.
    fn operand(&mut self, row: &mut Children<'_>) -> ExprId {
        let leading = self.leading.take();
        let mut prefixes = Vec::new();
        while let Some(node) = row.peek().filter(|node| is_prefix(node.rule())) {
            row.next();
            prefixes.push(node);
        }
        let Some(node) = row.next() else { return self.missing(TextRange::default()) };
        let primary = self.primary(node);
        let operand = self.suffixes(row, primary);
        let operand = self.prefixed(&prefixes, operand);
        match leading {
            Some((start, annotations)) => self.annotated(start, annotations, operand),
            None => operand,
        }
    }

    /// Puts prefixes before an operand, the last one first.
    pub(super) fn prefixed(&mut self, prefixes: &[Node<'_>], mut operand: ExprId) -> ExprId {
        let mut rest = prefixes;
        while let Some((&node, before)) = rest.split_last() {
            rest = before;
            let start = node.range().start;
            let range = TextRange::new(start, self.tree.range(operand).end);
            operand = match node.rule() {
                Rule::annotation => {
                    let run = rest.iter().rev().take_while(|it| it.rule() == Rule::annotation).count();
                    let (before, run) = rest.split_at(rest.len() - run);
                    rest = before;
                    let mut annotations = Vec::new();
                    for &annotation in run.iter().chain([&node]) {
                        self.annotations_of(annotation, &mut annotations);
                    }
                    self.annotated(run.first().map_or(start, |it| it.range().start), annotations, operand)
                }
                Rule::label => self.labeled(node, operand),
                _ => self.expr(Expr::Prefix { op: prefix(self.slice(node)), operand }, range),
            };
        }
        operand
    }

    /// `label@ body`
    pub(super) fn labeled(&mut self, label: Node<'_>, body: ExprId) -> ExprId {
        let name = TextRange::new(label.range().start, label.range().end - 1);
        let range = TextRange::new(name.start, self.tree.range(body).end);
        let label = Ident { name: self.name_at(name), range: name };
        self.expr(Expr::Labeled { label, body }, range)
    }

    /// Annotations before an expression.
    pub(super) fn annotated(&mut self, start: u32, annotations: Vec<Annotation>, body: ExprId) -> ExprId {
        let annotations = self.tree.arena.add_list(annotations);
        let range = TextRange::new(start, self.tree.range(body).end);
        self.expr(Expr::Annotated { annotations, body }, range)
    }

    /// `a++`, `a!!`
    pub(super) fn postfix(&mut self, node: Node<'_>, operand: ExprId) -> ExprId {
        let op = match self.slice(node) {
            "++" => PostfixOp::Increment,
            "--" => PostfixOp::Decrement,
            _ => PostfixOp::NotNull,
        };
        let range = self.tree.range(operand).cover(node.range());
        self.expr(Expr::Postfix { op, operand }, range)
    }
}

const fn is_prefix(rule: Rule) -> bool {
    matches!(rule, Rule::prefix_unary_operator | Rule::annotation | Rule::label)
}

fn prefix(text: &str) -> PrefixOp {
    match text {
        "++" => PrefixOp::Increment,
        "--" => PrefixOp::Decrement,
        "-" => PrefixOp::Minus,
        "+" => PrefixOp::Plus,
        _ => PrefixOp::Not,
    }
}

fn sign(text: &str) -> Operator {
    use Precedence::{Additive, And, Check, Comparison, Elvis, Equality, Multiplicative, Or, Range};
    let (op, precedence) = match text {
        "=" => return Operator::Assign(AssignOp::Assign),
        "+=" => return Operator::Assign(AssignOp::Plus),
        "-=" => return Operator::Assign(AssignOp::Minus),
        "*=" => return Operator::Assign(AssignOp::Times),
        "/=" => return Operator::Assign(AssignOp::Divide),
        "%=" => return Operator::Assign(AssignOp::Remainder),
        "||" => (BinaryOp::Or, Or),
        "&&" => (BinaryOp::And, And),
        "==" => (BinaryOp::Equal, Equality),
        "!=" => (BinaryOp::NotEqual, Equality),
        "===" => (BinaryOp::Identical, Equality),
        "!==" => (BinaryOp::NotIdentical, Equality),
        "<" => (BinaryOp::Less, Comparison),
        ">" => (BinaryOp::Greater, Comparison),
        "<=" => (BinaryOp::LessEqual, Comparison),
        ">=" => (BinaryOp::GreaterEqual, Comparison),
        "in" => (BinaryOp::In, Check),
        "!in" => (BinaryOp::NotIn, Check),
        "?:" => (BinaryOp::Elvis, Elvis),
        ".." => (BinaryOp::Range, Range),
        "..<" => (BinaryOp::RangeUntil, Range),
        "+" => (BinaryOp::Plus, Additive),
        "-" => (BinaryOp::Minus, Additive),
        "*" => (BinaryOp::Times, Multiplicative),
        "/" => (BinaryOp::Divide, Multiplicative),
        _ => (BinaryOp::Remainder, Multiplicative),
    };
    Operator::Binary(op, precedence)
}
