//! Expressions, statements and local declarations, one arm each.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::source::Span;
use crate::syntax::tree::{
    Binding, Expr, ExprId, Function, Id, Lambda, List, MemberOp, Name, Property, TypeId, Variable,
};

use super::budget;
use super::frame::{Scope, chain};
use super::interpreter::Interpreter;
use super::library;
use super::operators;
use super::sites::Site;
use super::value::{Args, ClassRef, Code, Eval, FunctionValue, Jump, Library, Value};

impl Interpreter<'_> {
    /// The value of an expression; `Unit` for a statement.
    pub(crate) fn expr(&mut self, id: ExprId) -> Eval {
        if !budget::spend(1) {
            return self.out_of_budget(id);
        }
        match self.site(id) {
            Site::Int(value) => return Ok(Value::Int(value)),
            Site::Local(place) => {
                if let Some(value) = place.value(&self.env) {
                    return Ok(value);
                }
            }
            Site::Text(literal) => {
                if let Some(text) = self.sites().known_text(literal)
                    && budget::spend_on_text(text)
                {
                    return Ok(Value::String(text.clone()));
                }
            }
            _ => {}
        }
        self.composed(id)
    }

    /// The value of an expression that is made of others, or that is looked at for the first time.
    #[inline(never)]
    fn composed(&mut self, id: ExprId) -> Eval {
        let node = &self.tree()[id];
        if let Some(value) = self.plain(node, id) {
            return Ok(value);
        }
        let Some(level) = budget::enter() else { return self.out_of_budget(id) };
        let result = if level.is_looked_at() { self.grown(node, id) } else { self.evaluated(node, id) };
        level.leave();
        result
    }

    /// The same with room on the stack.
    #[inline(never)]
    fn grown(&mut self, node: &Expr, id: ExprId) -> Eval {
        budget::grown(|| self.evaluated(node, id))
    }

    #[cold]
    fn out_of_budget<T>(&mut self, id: ExprId) -> Eval<T> {
        Err(self.exceeded(self.span(id)))
    }

    #[inline]
    fn evaluated(&mut self, node: &Expr, id: ExprId) -> Eval {
        match *node {
            Expr::Error => {
                self.taint();
                Ok(Value::Unknown)
            }
            Expr::Null => Ok(Value::Null),
            Expr::Boolean(value) => Ok(Value::Boolean(value)),
            Expr::Double(value) => Ok(Value::Double(value)),
            Expr::Float(value) => Ok(Value::Float(value)),
            Expr::Integer(literal) => Ok(self.of_type(operators::integer(literal), id)),
            Expr::Char(value) => Ok(Value::Char(value)),
            Expr::String(string) => self.string(string, id),
            Expr::Name(name) => self.resolved_name(name, id),
            Expr::Parenthesized(inner) | Expr::Annotated { body: inner, .. } => self.expr(inner),
            Expr::Collection(items) => Ok(Value::array(self.exprs(items)?)),
            Expr::This(label) => self.this(label.map(|label| self.symbol(label.name)), self.span(id)),
            Expr::Super { .. } => self.this(None, self.span(id)),
            Expr::If(data) => self.if_expr(data),
            Expr::When(data) => self.when(data, id),
            Expr::Try(data) => self.try_expr(data),
            Expr::For(data) => self.for_loop(data, id, None),
            Expr::While { condition, body } => self.while_loop(condition, body, false, id, None),
            Expr::DoWhile { body, condition } => self.while_loop(condition, body, true, id, None),
            Expr::Return { label, value } => {
                self.return_jump(label.map(|label| self.symbol(label)), value, self.span(id))
            }
            Expr::Throw(value) => self.throw_expr(value),
            Expr::Break(label) => {
                self.loop_jump(label.map(|label| self.symbol(label)), self.span(id), Jump::Break)
            }
            Expr::Continue(label) => {
                self.loop_jump(label.map(|label| self.symbol(label)), self.span(id), Jump::Continue)
            }
            Expr::Labeled { label, body } => self.labeled(self.symbol(label.name), body),
            Expr::Lambda(lambda) => Ok(self.lambda(lambda)),
            Expr::Block(statements) if self.needs_scope(statements, id) => self.block(statements),
            Expr::Block(statements) => self.statements(statements),
            Expr::ObjectLiteral(class) => self.object_literal(class, self.span(id)),
            Expr::Prefix { op, operand } => self.prefix(op, operand, id),
            Expr::Postfix { op, operand } => self.postfix(op, operand, id),
            Expr::Binary { op, left, right } => self.binary(op, left, right, id),
            Expr::Infix(infix) => self.infix(infix, id),
            Expr::Is { negated, value, ty } => self.is_expr(negated, value, ty, id),
            Expr::As { safe, value, ty } => self.cast(safe, value, ty, id),
            Expr::Assignment { op, target, value } => self.assignment(op, target, value, id),
            Expr::Call(call) => self.call(call, id),
            Expr::Index { receiver, indices } => self.index(receiver, indices, id),
            Expr::Member { op, receiver, selector } => self.member(op, receiver, selector, id),
            Expr::CallableReference { receiver, name } => {
                self.callable_reference(id, receiver, self.symbol(name.name))
            }
            Expr::ClassLiteral(receiver) => self.class_literal(receiver, id),
            Expr::TypeReceiver(ty) => Ok(self.class_of_type(ty).map_or(Value::Unknown, Value::Class)),
            Expr::Property(property) => self.local_property(property),
            Expr::Function(function) => Ok(self.local_function(function, None)),
            Expr::Class(class) => self.local_class(class),
            Expr::TypeAlias(_) => Ok(Value::Unit),
            Expr::Initializer(_) | Expr::SecondaryConstructor(_) => Ok(Value::Unit),
        }
    }

    #[inline(never)]
    fn is_expr(&mut self, negated: bool, value: ExprId, ty: TypeId, id: ExprId) -> Eval {
        let value = self.tested(value)?;
        Ok(match self.is_exactly(&value, ty) {
            Some(is) => Value::Boolean(is != negated),
            None if value.is_unknown() => Value::Unknown,
            None => self.incomplete(self.span(id), "whether the value is of this type is not evaluated", ""),
        })
    }

    #[inline(never)]
    fn resolved_name(&mut self, name: Name, id: ExprId) -> Eval {
        let span = self.span(id);
        if let Some(own) = self.resolution.own(self.unit, id)
            && let Some(value) = self.own_value(own, None, span)?
        {
            return Ok(value);
        }
        let name = self.symbol(name);
        if let Some(place) = self.local_place(id, name)
            && let Some(value) = place.get()
        {
            return self.force(value, span);
        }
        if let Some((unit, class)) = self.resolution.class(self.unit, id)
            && let Some(class) = self.program.class_number(unit, class)
            && !self.program.local_envs.contains_key(&class)
        {
            return self.class_value(class, span);
        }
        self.name(name, span)
    }

    /// Whether a block needs a scope of its own: it declares something.
    fn needs_scope(&self, statements: List<ExprId>, id: ExprId) -> bool {
        if let Site::Scope(known) = self.site(id) {
            return known;
        }
        let tree = self.tree();
        let needs = tree[statements].iter().any(|statement| {
            matches!(
                tree[*statement],
                Expr::Property(_)
                    | Expr::Function(_)
                    | Expr::Class(_)
                    | Expr::Labeled { .. }
                    | Expr::Annotated { .. }
            )
        });
        self.sites().set(id, Site::Scope(needs));
        needs
    }

    /// The values of several expressions, from left to right.
    pub(crate) fn exprs(&mut self, items: List<ExprId>) -> Eval<Vec<Value>> {
        let tree = self.tree();
        tree[items].iter().map(|&item| self.expr(item)).collect()
    }

    /// Runs statements in a scope of their own; the value of the last one.
    pub(crate) fn block(&mut self, statements: List<ExprId>) -> Eval {
        let env = self.spare.take(Some(self.env.clone()), Scope::Block, None, None);
        self.in_scope(self.unit, env, |this| this.statements(statements))
    }

    /// Runs statements in the current scope; the value of the last one.
    pub(crate) fn statements(&mut self, statements: List<ExprId>) -> Eval {
        let tree = self.tree();
        let Some((&last, before)) = tree[statements].split_last() else { return Ok(Value::Unit) };
        for &statement in before {
            let value = self.expr(statement)?;
            self.note_dropped(value, statement);
        }
        self.expr(last)
    }

    /// A branch or loop body, which may be a block or a single statement.
    pub(crate) fn body(&mut self, body: Option<ExprId>) -> Eval {
        body.map_or(Ok(Value::Unit), |body| self.expr(body))
    }

    fn this(&mut self, label: Option<Symbol>, span: Span) -> Eval {
        let env = self.env.clone();
        for frame in chain(&env) {
            let Some(this) = &frame.this else { continue };
            if label.is_none() || frame.label == label || self.is_called(this, label) {
                return Ok(this.clone());
            }
        }
        Ok(self.incomplete(span, "`this` has no receiver here that could be found", ""))
    }

    /// Whether `label` is the name of the class of `this`: `this@Outer`.
    pub(crate) fn is_called(&self, this: &Value, label: Option<Symbol>) -> bool {
        let Some(object) = this.as_object() else { return false };
        match object.class {
            ClassRef::User(class) => self.program.class_at(class).map(|class| class.name) == label,
            ClassRef::Dsl(class) => Some(self.catalog.class(class).simple_name) == label,
            ClassRef::Library(name) => Some(name) == label,
        }
    }

    #[inline(never)]
    fn lambda(&self, lambda: Id<Lambda>) -> Value {
        self.function_value(Code::Lambda { unit: self.unit, lambda, env: self.env.clone() })
    }

    /// A function value of that code.
    pub(crate) fn function_value(&self, code: Code) -> Value {
        Value::Function(Rc::new(FunctionValue { code, signature: None.into(), label: None.into() }))
    }

    fn local_function(&mut self, function: Id<Function>, label: Option<Symbol>) -> Value {
        let code = Code::Function { unit: self.unit, function, env: self.env.clone(), this: None };
        let value = self.function_value(code);
        if let Value::Function(function) = &value {
            function.label.set(label);
        }
        match self.tree()[function].name {
            None => value,
            Some(name) => {
                self.declare(self.symbol(name.name), value);
                Value::Unit
            }
        }
    }

    #[inline(never)]
    fn local_property(&mut self, property: Id<Property>) -> Eval {
        let tree = self.tree();
        let data = &tree[property];
        let value = match (data.initializer, data.delegate) {
            (Some(value), _) => self.typed(value, data.binding)?,
            (None, Some(_)) => self.property_value(property, &Value::Null)?.unwrap_or(Value::Null),
            (None, None) => Value::Null,
        };
        self.note_local(property, &value);
        self.bind(data.binding, value)?;
        Ok(Value::Unit)
    }

    /// The value of an initializer; a lambda of a declared function type with a receiver learns that it has one.
    pub(crate) fn typed(&mut self, value: ExprId, binding: Binding) -> Eval {
        let span = self.span(value);
        let evaluated = self.expr(value)?;
        let evaluated = self.as_object(evaluated, span)?;
        if let Binding::Single(variable) = binding
            && let Some(ty) = variable.ty
        {
            self.expect_type(&evaluated, ty);
            return Ok(self.coerce(evaluated, ty));
        }
        Ok(evaluated)
    }

    /// Declares what a binding names in the current scope.
    pub(crate) fn bind(&mut self, binding: Binding, value: Value) -> Eval<()> {
        let tree = self.tree();
        match binding {
            Binding::Single(variable) => {
                let name = self.symbol(variable.name.name);
                self.declare(name, value);
            }
            Binding::Destructuring(variables) => {
                for (index, variable) in tree[variables].iter().enumerate() {
                    let span = self.here().span(variable.name.range);
                    let part = self.part(&value, index, *variable, span)?;
                    self.declare(self.symbol(variable.name.name), part);
                }
            }
        }
        Ok(())
    }

    /// What a variable of a destructuring is given.
    pub(crate) fn part(&mut self, value: &Value, index: usize, variable: Variable, span: Span) -> Eval {
        if let Some(own) = self.resolution.component(self.unit, variable)
            && let Some(part) = self.call_own(own, Some(value), &Args::default(), span)?
        {
            return Ok(part);
        }
        self.component(value, index, span)
    }

    #[inline(never)]
    fn member(&mut self, op: MemberOp, receiver: ExprId, selector: ExprId, id: ExprId) -> Eval {
        if !matches!(self.site(id), Site::NoPackage)
            && let Some(value) = self.qualified(id)?
        {
            return Ok(value);
        }
        if let Expr::Super { .. } = self.tree()[receiver] {
            return self.super_member(receiver, selector);
        }
        let value = self.expr(receiver)?;
        if op == MemberOp::SafeDot && value.is_null() {
            return Ok(Value::Null);
        }
        let Expr::Name(name) = self.tree()[selector] else {
            let function = self.expr(selector)?;
            return self.incomplete_selector(&function, selector);
        };
        let span = self.span(selector);
        if let Some(own) = self.resolution.own(self.unit, selector)
            && let Some(value) = self.own_value(own, Some(&value), span)?
        {
            return Ok(value);
        }
        let name = self.symbol(name);
        // A number that is not boxed has no class of its own.
        if op == MemberOp::Dot
            && name == self.common.java_class
            && let Some(builtin) = self.resolution.builtin(self.unit, receiver)
            && let Some(class) = library::primitive_class(self, builtin)
        {
            return Ok(class);
        }
        self.member_value(value, name, span)
    }

    fn incomplete_selector(&mut self, function: &Value, selector: ExprId) -> Eval {
        if function.is_unknown() {
            return Ok(Value::Unknown);
        }
        Ok(self.incomplete(self.span(selector), "this kind of member access is not evaluated", ""))
    }

    #[inline(never)]
    fn class_literal(&mut self, receiver: ExprId, id: ExprId) -> Eval {
        if let Expr::Name(name) = self.tree()[receiver] {
            let name = self.symbol(name);
            let local = self.scopes_of(&self.env, name).any(|frame| frame.get(name).is_some());
            if !local
                && self.found(name).is_empty()
                && self.class_named(&[name]).is_none()
                && self.text(name).len() == 1
            {
                return Ok(self.incomplete(
                    self.span(id),
                    "the class of a type parameter is not evaluated",
                    "",
                ));
            }
        }
        let value = self.expr(receiver)?;
        if value.is_unknown() {
            return Ok(value);
        }
        let class = if library::has_own_class(&value) { self.class_of(&value) } else { None };
        match class {
            Some(class) => Ok(Value::library(Library::KClass(class))),
            None => Ok(self.incomplete(self.span(id), "this class literal is not evaluated", "")),
        }
    }

    #[inline(never)]
    fn labeled(&mut self, label: Symbol, body: ExprId) -> Eval {
        match self.tree()[body] {
            Expr::For(data) => self.for_loop(data, body, Some(label)),
            Expr::While { condition, body: turn } => {
                self.while_loop(condition, turn, false, body, Some(label))
            }
            Expr::DoWhile { body: turn, condition } => {
                self.while_loop(condition, turn, true, body, Some(label))
            }
            Expr::Function(function) => Ok(self.local_function(function, Some(label))),
            _ => {
                let value = self.expr(body)?;
                if let Value::Function(function) = &value {
                    function.label.set(Some(label));
                }
                Ok(value)
            }
        }
    }

    /// `receiver[indices]`
    pub(crate) fn index_get(
        &mut self,
        receiver: Value,
        indices: Vec<Value>,
        site: Option<(u32, ExprId)>,
        span: Span,
    ) -> Eval {
        if receiver.is_unknown() || indices.iter().any(Value::is_unknown) {
            return Ok(Value::Unknown);
        }
        match (&receiver, indices.as_slice()) {
            (Value::Map(map), [key]) => {
                self.number(key, span)?;
                Ok(map.get(key).unwrap_or(Value::Null))
            }
            _ => {
                let name = self.common.get;
                let args = Args { site, ..Args::of(indices, span) };
                self.call_member(receiver, name, &args, span, span)
            }
        }
    }
}
