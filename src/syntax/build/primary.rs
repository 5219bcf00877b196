//! Primary expressions: what an operand begins with.

use super::Builder;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::Node;
use crate::syntax::tree::{Binding, Expr, ExprId, Lambda, LambdaParameter, List, Modifiers};

impl Builder<'_> {
    /// A primary expression.
    pub(super) fn primary(&mut self, node: Node<'_>) -> ExprId {
        let range = node.range();
        let expr = match node.rule() {
            Rule::broken => Expr::Error,
            Rule::simple_identifier => Expr::Name(self.name(node)),
            Rule::plain_string | Rule::line_string | Rule::raw_string | Rule::multi_dollar_string => {
                Expr::String(self.string(node))
            }
            Rule::number_literal => self.number(node),
            Rule::character_literal => self.character(node),
            Rule::word_literal => self.word(node),
            Rule::lambda_literal => return self.lambda(node),
            Rule::expression | Rule::inner_expression => return self.expression(node),
            Rule::parenthesized_expression => self.parenthesized(node),
            Rule::collection_literal => Expr::Collection(self.expressions(node)),
            Rule::this_expression => Expr::This(node.first().map(|label| self.ident_in(label))),
            Rule::super_expression => self.super_expression(node),
            Rule::if_expression | Rule::inner_if_expression => self.if_expression(node),
            Rule::when_expression => self.when_expression(node),
            Rule::try_expression => self.try_expression(node),
            Rule::for_statement => self.for_statement(node),
            Rule::while_statement => self.while_statement(node),
            Rule::do_while_statement => self.do_while_statement(node),
            Rule::jump_expression | Rule::inner_jump_expression => self.jump(node),
            Rule::callable_suffix => return self.callable(node, None),
            Rule::object_literal => Expr::ObjectLiteral(self.class(node, &mut Modifiers::default())),
            Rule::anonymous_function | Rule::inner_anonymous_function => {
                Expr::Function(self.function(node, Modifiers::default()))
            }
            _ => self.misfit(node),
        };
        self.expr(expr, range)
    }

    fn parenthesized(&mut self, node: Node<'_>) -> Expr {
        let inner = match node.first() {
            Some(inner) => self.expression(inner),
            None => self.missing(node.range()),
        };
        Expr::Parenthesized(inner)
    }

    fn super_expression(&mut self, node: Node<'_>) -> Expr {
        let supertype = node.find(Rule::r#type).map(|it| self.type_of(it));
        let label = node.find(Rule::label_reference).map(|it| self.ident_in(it));
        Expr::Super { supertype, label }
    }

    fn word(&self, node: Node<'_>) -> Expr {
        match self.slice(node) {
            "true" => Expr::Boolean(true),
            "false" => Expr::Boolean(false),
            _ => Expr::Null,
        }
    }

    /// `{ a, b -> statements }`
    pub(super) fn lambda(&mut self, node: Node<'_>) -> ExprId {
        let parameters = node.first().filter(|it| it.rule() == Rule::lambda_parameters);
        let has_arrow = parameters.is_some();
        let parameters = parameters.map_or(List::empty(), |it| self.lambda_parameters(it));
        let body = self.statements(node, Rule::lambda_parameters);
        let lambda = self.tree.arena.add(Lambda { has_arrow, parameters, body });
        self.expr(Expr::Lambda(lambda), node.range())
    }

    fn lambda_parameters(&mut self, node: Node<'_>) -> List<LambdaParameter> {
        let parameters: Vec<_> = node.children().map(|it| self.lambda_parameter(it)).collect();
        self.tree.arena.add_list(parameters)
    }

    fn lambda_parameter(&mut self, node: Node<'_>) -> LambdaParameter {
        let ty = node.find(Rule::r#type).map(|it| self.type_of(it));
        let binding = self.binding(node.first().unwrap_or(node));
        LambdaParameter { binding, ty }
    }

    /// One variable or several in parentheses.
    pub(super) fn binding(&mut self, node: Node<'_>) -> Binding {
        match node.rule() {
            Rule::multi_variable_declaration => Binding::Destructuring(self.variables(node)),
            _ => Binding::Single(self.variable(node)),
        }
    }

    /// `{ statements }`
    pub(super) fn block(&mut self, node: Node<'_>) -> ExprId {
        let statements = self.statements(node, Rule::lambda_parameters);
        self.expr(Expr::Block(statements), node.range())
    }
}
