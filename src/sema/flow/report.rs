//! The wording of what is found.

use crate::diagnostic::{Applicability, Diagnostic, Rule};
use crate::sema::rules;
use crate::source::{Span, TextRange};
use crate::syntax::tree::{BinaryOp, Binding, Expr, ExprId, Id, Ident, Property};

use super::walk::Flow;

/// How many branches that a `when` lacks are named.
const MOST_MISSING: usize = 4;

impl Flow<'_> {
    fn add(&mut self, found: Diagnostic) {
        self.out.push(found);
    }

    fn say(&mut self, rule: &'static Rule, span: Span, message: &str, label: &str) {
        self.add(Diagnostic::new(rule, span, message).label(label));
    }

    /// The text of a name, without backticks.
    fn named(&self, id: ExprId) -> &str {
        match self.tree[id] {
            Expr::Name(name) => self.tree.name(name),
            Expr::Member { selector, .. } => self.named(selector),
            _ => "",
        }
    }

    fn target(&self, id: ExprId) -> Span {
        match self.tree[id] {
            Expr::Member { selector, .. } => self.span(selector),
            _ => self.span(id),
        }
    }

    pub(super) fn report_unused_comparison(&mut self, id: ExprId, op: BinaryOp) {
        let message = "this comparison does nothing: its outcome is not used";
        let found = Diagnostic::new(&rules::UNUSED_COMPARISON, self.span(id), message);
        let Expr::Binary { left, right, .. } = self.tree[id] else { return };
        let target = left;
        let (left, right) = (self.span(left), self.span(right));
        let between = Span { start: left.end, end: right.start, ..left };
        // Comments may stand there, too.
        let sign = if op == BinaryOp::Equal { 2 } else { 3 };
        let help = "write `=` to assign the value";
        let alone = between.end.saturating_sub(between.start) <= sign + 2;
        self.add(match self.may_be_assigned(target) {
            true if alone => found.help(help).fix(help, Applicability::Unsafe, between, " = "),
            true => found.help(help),
            false => found,
        });
    }

    /// Whether a value can be assigned to what stands left of a sign: a `var`, or what is no local name.
    fn may_be_assigned(&self, target: ExprId) -> bool {
        let of_a_kind = matches!(self.tree[target], Expr::Name(_) | Expr::Member { .. });
        let local = self.locals.variable(target).and_then(|local| self.locals.get(local));
        of_a_kind && local.is_none_or(|local| local.mutable)
    }

    pub(super) fn report_reassigned(&mut self, at: ExprId) {
        let message = format!("val cannot be reassigned: `{}`", self.named(at));
        self.say(&rules::REASSIGNED_VAL, self.target(at), &message, "not a `var`");
    }

    pub(super) fn report_reassigned_in_loop(&mut self, at: ExprId) {
        let message = format!("val cannot be reassigned: `{}`", self.named(at));
        self.say(
            &rules::REASSIGNED_VAL,
            self.target(at),
            &message,
            "a `val`, and the loop may come here again",
        );
    }

    pub(super) fn report_captured(&mut self, at: ExprId) {
        let message = format!("the captured `val` `{}` cannot be initialized here", self.named(at));
        let label = "this code may run more than once, or later";
        self.say(&rules::REASSIGNED_VAL, self.target(at), &message, label);
    }

    pub(super) fn report_captured_member(&mut self, at: ExprId, in_script: bool) {
        let message = format!("the captured member `{}` cannot be initialized here", self.named(at));
        let found = Diagnostic::new(&rules::REASSIGNED_VAL, self.target(at), message);
        self.add(if in_script {
            found
                .label("a `val` of the script, which its statements cannot initialize")
                .help("give it its value where it is declared")
        } else {
            found.label("a `val` of the class, which no lambda can initialize")
        });
    }

    pub(super) fn report_uninitialized(&mut self, at: ExprId) {
        let message = format!("variable `{}` must be initialized", self.named(at));
        let label = "it may have no value here";
        self.say(&rules::UNINITIALIZED_VARIABLE, self.target(at), &message, label);
    }

    pub(super) fn report_before_declaration(&mut self, at: ExprId) {
        let message = format!("property `{}` cannot be assigned before its declaration", self.named(at));
        let label = "its own initializer comes later";
        self.say(&rules::UNINITIALIZED_VARIABLE, self.target(at), &message, label);
    }

    pub(super) fn report_no_type(&mut self, name: Ident) {
        let text = self.tree.name(name.name);
        let message = format!("variable `{text}` must have a type or be initialized");
        let span = self.span_of(name.range);
        self.say(&rules::UNINITIALIZED_VARIABLE, span, &message, "neither a type nor a value");
    }

    pub(super) fn report_no_destructured(&mut self, variables: TextRange) {
        let message = "an initializer is required for a destructuring declaration";
        self.say(&rules::UNINITIALIZED_VARIABLE, self.span_of(variables), message, "nothing to take apart");
    }

    pub(super) fn report_unresolved_this(&mut self, label: Ident) {
        let label_range = TextRange::new(label.range.start.saturating_sub(1), label.range.end);
        let message = format!("unresolved label `@{}`", self.tree.name(label.name));
        let span = self.span_of(label_range);
        self.say(
            &rules::MISPLACED_JUMP,
            span,
            &message,
            "no class, function or lambda around it has this name",
        );
    }

    pub(super) fn report_property_uninitialized(&mut self, property: Id<Property>, may_be_abstract: bool) {
        let it = &self.tree[property];
        let Binding::Single(variable) = it.binding else { return };
        let name = self.tree.name(variable.name.name);
        let more = if may_be_abstract { " or be abstract" } else { "" };
        let message = format!("property `{name}` must be initialized{more}");
        let span = self.span_of(self.signature(property).unwrap_or(variable.name.range));
        self.say(&rules::UNINITIALIZED_PROPERTY, span, &message, "nothing gives it a value");
    }

    pub(super) fn report_without_field(&mut self, value: ExprId) {
        let message = "an initializer is not allowed here: this property has no backing field";
        let found = Diagnostic::new(&rules::INITIALIZER_WITHOUT_FIELD, self.span(value), message);
        self.add(
            found
                .label("no accessor reads or writes it")
                .help("remove the value, or use `field` in an accessor"),
        );
    }

    pub(super) fn report_field_of_interface(&mut self, property: Id<Property>) {
        let Binding::Single(variable) = self.tree[property].binding else { return };
        let message = "a property of an interface cannot have a backing field";
        let span = self.span_of(variable.name.range);
        self.say(&rules::FORBIDDEN_BODY, span, message, "its accessor uses `field`");
    }

    /// A property from its keyword to its type.
    fn signature(&self, property: Id<Property>) -> Option<TextRange> {
        let it = &self.tree[property];
        let Binding::Single(variable) = it.binding else { return None };
        let end = variable.ty.map_or(variable.name.range.end, |ty| self.tree.type_range(ty).end);
        let head = TextRange::new(it.modifiers.range.end, variable.name.range.start);
        let word = if it.mutable { "var" } else { "val" };
        let keyword = head.slice(self.unit.text).find(word)?;
        Some(TextRange::new(head.start + u32::try_from(keyword).ok()?, end))
    }

    pub(super) fn report_missing_return(&mut self, block: ExprId) {
        let end = self.tree.range(block).end;
        let span = self.span_of(TextRange::new(end.saturating_sub(1), end));
        self.add(
            Diagnostic::new(
                &rules::MISSING_RETURN,
                span,
                "a `return` is missing: the function has a body of statements and gives back a value",
            )
            .label("the end is reached without a value"),
        );
    }

    pub(super) fn report_return(&mut self, id: ExprId) {
        self.say(
            &rules::MISPLACED_JUMP,
            self.jump_word(id),
            "`return` is not allowed here",
            "no function can be left from here",
        );
    }

    pub(super) fn report_unresolved_label(&mut self, id: ExprId) {
        let jump = self.jump_word(id);
        let span = Span { start: (jump.start + 6).min(jump.end), ..jump };
        let label = TextRange::new(span.start, span.end).slice(self.unit.text);
        let message = format!("unresolved label `{label}`");
        self.say(&rules::MISPLACED_JUMP, span, &message, "nothing around it has this label");
    }

    pub(super) fn report_label_without_function(&mut self, id: ExprId) {
        let label = "neither a function nor a lambda has this label";
        self.say(&rules::MISPLACED_JUMP, self.jump_word(id), "the label does not denote a function", label);
    }

    pub(super) fn report_label_without_loop(&mut self, id: ExprId) {
        let label = "no loop around it has this label";
        self.say(&rules::MISPLACED_JUMP, self.span(id), "the label does not denote a loop", label);
    }

    pub(super) fn report_outside_of_loop(&mut self, id: ExprId) {
        let message = "`break` and `continue` are only allowed inside a loop";
        self.say(&rules::MISPLACED_JUMP, self.span(id), message, "no loop around it");
    }

    pub(super) fn report_loop_boundary(&mut self, id: ExprId) {
        let message = "`break` or `continue` crosses the boundary of a function or class";
        self.say(&rules::MISPLACED_JUMP, self.span(id), message, "the loop is not in this function");
    }

    /// A `return` without its value.
    fn jump_word(&self, id: ExprId) -> Span {
        let range = self.tree.range(id);
        let text = range.slice(self.unit.text);
        let name = |char: char| char.is_alphanumeric() || char == '_';
        let len = match text.strip_prefix("return@") {
            Some(rest) if rest.starts_with('`') => {
                rest.get(1..).and_then(|rest| rest.find('`')).map_or(0, |end| end + 2) + 7
            }
            Some(rest) => rest.find(|char| !name(char)).unwrap_or(rest.len()) + 7,
            None => 6,
        };
        let end = range.start + u32::try_from(len).unwrap_or(0);
        self.span_of(TextRange::new(range.start, end.min(range.end)))
    }

    pub(super) fn report_if(&mut self, id: ExprId, has_else: bool) {
        let range = self.tree.range(id);
        let span = self.span_of(TextRange::new(range.start, range.start + 2));
        let label = if has_else { "one of its branches is empty" } else { "it has no `else`" };
        self.say(
            &rules::MISSING_ELSE,
            span,
            "`if` must have both main and `else` branches when used as an expression",
            label,
        );
    }

    pub(super) fn report_when(&mut self, id: ExprId) {
        let range = self.tree.range(id);
        let span = self.span_of(TextRange::new(range.start, range.start + 4));
        let missing = self.types.left_out(id);
        let message = match &missing[..] {
            [] => "`when` must be exhaustive: an `else` branch is missing".to_owned(),
            _ => {
                let shown = missing.iter().take(MOST_MISSING).map(|it| format!("`{it}`"));
                let shown = shown.collect::<Vec<_>>().join(", ");
                let more = if missing.len() > MOST_MISSING { ", .." } else { "" };
                format!("`when` must be exhaustive: it lacks {shown}{more} or an `else` branch")
            }
        };
        self.say(&rules::MISSING_ELSE, span, &message, "it does not cover all values");
    }

    pub(super) fn report_statement_used(&mut self, id: ExprId) {
        let message = match self.tree[id] {
            Expr::Assignment { .. } => "an assignment is not an expression",
            _ => "a loop is not an expression",
        };
        let label = "only an expression is allowed here";
        let found = Diagnostic::new(&rules::STATEMENT_AS_EXPRESSION, self.span(id), message).label(label);
        self.add(found);
    }

    pub(super) fn report_assignment_as_argument(&mut self, id: ExprId) {
        if let Some(sign) = self.sign_of_pair(id) {
            let message = "a pair is written with `to`: `\"a\" to 1`";
            let found = Diagnostic::new(&rules::STATEMENT_AS_EXPRESSION, self.span(id), message);
            let found = found.label("an assignment is not an argument");
            return self.add(found.fix("write `to`", Applicability::Unsafe, sign, "to"));
        }
        let message = "an assignment is not an argument";
        let found = Diagnostic::new(&rules::STATEMENT_AS_EXPRESSION, self.span(id), message)
            .label("only a parameter's name may stand before `=`")
            .help("put a comma between two arguments");
        self.add(match self.up_to_equals(id) {
            Some(span) => found.fix("put a comma", Applicability::Unsafe, span, ","),
            None => found,
        });
    }

    /// The sign of `"a" = 1`, where a pair is meant.
    fn sign_of_pair(&self, id: ExprId) -> Option<Span> {
        let Expr::Assignment { target, value, op: crate::syntax::tree::AssignOp::Assign } = self.tree[id]
        else {
            return None;
        };
        let start = self.tree.range(target).start;
        let is_literal = matches!(self.tree[target], Expr::String(_) | Expr::Integer(_));
        if !is_literal || !crate::syntax::is_in_map(self.unit.text, start) {
            return None;
        }
        let start = self.tree.range(target).end;
        let sign = TextRange::new(start, self.tree.range(value).start).slice(self.unit.text).find('=')?;
        let start = start + u32::try_from(sign).ok()?;
        Some(self.span_of(TextRange::new(start, start + 1)))
    }

    /// The sign of a plain assignment, with the blanks before it.
    fn up_to_equals(&self, id: ExprId) -> Option<Span> {
        let Expr::Assignment { target, value, op: crate::syntax::tree::AssignOp::Assign } = self.tree[id]
        else {
            return None;
        };
        let between = TextRange::new(self.tree.range(target).end, self.tree.range(value).start);
        let sign = between.slice(self.unit.text).find('=')?;
        let before = between.slice(self.unit.text).get(..sign)?;
        let start = between.start + u32::try_from(before.trim_end().len()).ok()?;
        let end = between.start + u32::try_from(sign).ok()? + 1;
        Some(self.span_of(TextRange::new(start, end)))
    }
}
