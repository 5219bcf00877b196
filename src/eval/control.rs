//! Control flow: branches, loops, exceptions.

use crate::catalog::Symbol;
use crate::diagnostic::Diagnostic;
use crate::sema::resolution::{Convention, Meaning};
use crate::source::Span;
use crate::syntax::tree::{
    Binding, Expr, ExprId, For, Id, If, PostfixOp, PrefixOp, Try, When, WhenCondition,
};

use super::frame::Frame;
use super::interpreter::Interpreter;
use super::library;
use super::program::Unit;
use super::rules;
use super::value::{Args, Eval, Jump, Value};

/// Something that code changes for what comes behind it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    /// A value for what has that name.
    Assignment(Symbol),
    /// `return`, perhaps with a label.
    Return(Option<Symbol>),
}

/// What a loop does after one turn.
enum Turn {
    Next,
    Leave,
}

impl Interpreter<'_> {
    pub(crate) fn if_expr(&mut self, data: Id<If>) -> Eval {
        let data = self.tree()[data];
        match self.expr(data.condition)? {
            Value::Boolean(true) => self.body(data.then),
            Value::Boolean(false) => self.body(data.otherwise),
            _ => {
                for branch in [data.then, data.otherwise].into_iter().flatten() {
                    self.forget(branch);
                }
                Ok(self.undecided())
            }
        }
    }

    /// The outcome of a branch whose condition is unknown: the blocks around it are known in part only.
    fn undecided(&self) -> Value {
        self.taint();
        Value::Unknown
    }

    /// What code that may not have run would have changed is unknown from then on: the local variables that it assigns to,
    /// and what the functions give that it returns from.
    fn forget(&mut self, code: ExprId) {
        let range = self.tree().range(code);
        let unit = self.here();
        let changes = unit.changes.get_or_init(|| changes_of(unit));
        let first = changes.partition_point(|(at, _)| *at < range.start);
        for (_, change) in changes[first..].iter().take_while(|(at, _)| *at < range.end) {
            match *change {
                Change::Assignment(name) => {
                    if let Some(frame) =
                        self.scopes_of(&self.env, name).find(|frame| frame.get(name).is_some())
                    {
                        frame.set(name, &Value::Unknown);
                    }
                }
                Change::Return(label) => {
                    let from = self.returned_from(label);
                    self.stack.unsure.extend(from);
                }
            }
        }
    }

    pub(crate) fn when(&mut self, data: Id<When>, id: ExprId) -> Eval {
        let tree = self.tree();
        let when = tree[data];
        let env = Frame::block(&self.env);
        self.within(self.unit, env, |this| {
            let subject = match when.subject {
                Some(subject) => Some(this.expr(subject)?),
                None => None,
            };
            if let (Some(property), Some(value)) = (when.binding, &subject) {
                this.bind(tree[property].binding, value.clone())?;
            }
            for entry in &tree[when.entries] {
                match this.entry_applies(entry, subject.as_ref())? {
                    None => {
                        this.forget(id);
                        return Ok(this.undecided());
                    }
                    Some(true) => return this.expr(entry.body),
                    Some(false) => {}
                }
            }
            Ok(Value::Unit)
        })
    }

    fn entry_applies(
        &mut self,
        entry: &crate::syntax::tree::WhenEntry,
        subject: Option<&Value>,
    ) -> Eval<Option<bool>> {
        let tree = self.tree();
        let mut applies = Some(entry.conditions.is_empty());
        for condition in &tree[entry.conditions] {
            match self.condition_holds(*condition, subject)? {
                Some(true) => {
                    applies = Some(true);
                    break;
                }
                Some(false) => {}
                None => return Ok(None),
            }
        }
        match entry.guard {
            Some(guard) if applies == Some(true) => Ok(match self.expr(guard)? {
                Value::Boolean(holds) => Some(holds),
                _ => None,
            }),
            _ => Ok(applies),
        }
    }

    fn condition_holds(&mut self, condition: WhenCondition, subject: Option<&Value>) -> Eval<Option<bool>> {
        match (condition, subject) {
            (WhenCondition::Expr(value), None) => Ok(match self.expr(value)? {
                Value::Boolean(holds) => Some(holds),
                _ => None,
            }),
            (WhenCondition::Expr(value), Some(subject)) => {
                let span = self.span(value);
                let value = self.expr(value)?;
                if value.is_unknown() || subject.is_unknown() {
                    return Ok(None);
                }
                self.equal(subject, &value, span).map(Some)
            }
            (WhenCondition::In { negated, range }, Some(subject)) => {
                let span = self.span(range);
                let place = range;
                let range = self.expr(range)?;
                if range.is_unknown() || subject.is_unknown() {
                    return Ok(None);
                }
                if let Some(inside) = self.own_contains(place, &range, subject, span)? {
                    return Ok(Some(inside != negated));
                }
                Ok(self.contains(&range, subject.clone(), span)?.map(|inside| inside != negated))
            }
            (WhenCondition::Is { negated, ty }, Some(subject)) => {
                Ok(self.is_exactly(subject, ty).map(|is| is != negated))
            }
            _ => Ok(None),
        }
    }

    pub(crate) fn for_loop(&mut self, data: Id<For>, id: ExprId, label: Option<Symbol>) -> Eval {
        self.in_loop(label, |this| this.for_each(data, id, label))
    }

    /// Runs a loop, which jumps within it may name by its label.
    fn in_loop(&mut self, label: Option<Symbol>, turns: impl FnOnce(&mut Self) -> Eval) -> Eval {
        self.stack.loops.push(label);
        let result = turns(self);
        self.stack.loops.pop();
        result
    }

    /// `break` and `continue`, perhaps with a label; one that leaves no loop is reported, as the compiler does.
    pub(crate) fn loop_jump(
        &mut self,
        label: Option<Symbol>,
        span: Span,
        jump: fn(Option<Symbol>) -> Jump,
    ) -> Eval {
        let found = match label {
            Some(_) => self.stack.loops.contains(&label),
            None => !self.stack.loops.is_empty(),
        };
        if found {
            return Err(Box::new(jump(label)));
        }
        let found = self.leaves_no_loop(label, span);
        Ok(self.fail(found))
    }

    /// The finding of a `break` or `continue` that leaves no loop.
    pub(crate) fn leaves_no_loop(&self, label: Option<Symbol>, span: Span) -> Diagnostic {
        let message = match label {
            Some(label) => format!("no loop around this has the label `{}`", self.text(label)),
            None => "`break` and `continue` stand in a loop only".to_owned(),
        };
        Diagnostic::new(&rules::UNRESOLVED_REFERENCE, span, message).label("leaves no loop")
    }

    /// The body of a loop, whose value nothing uses.
    fn turn(&mut self, body: Option<ExprId>) -> Eval {
        let Some(body) = body else { return Ok(Value::Unit) };
        let value = self.expr(body)?;
        self.note_dropped(value, body);
        Ok(Value::Unit)
    }

    fn for_each(&mut self, data: Id<For>, id: ExprId, label: Option<Symbol>) -> Eval {
        let data = self.tree()[data];
        let span = self.span(id);
        let iterable = self.expr(data.iterable)?;
        let iterable_span = self.span(data.iterable);
        let mut scope = None;
        let mut turn = |this: &mut Interpreter<'_>, item: Value| -> Eval<bool> {
            this.step(span)?;
            let turn = this.in_turn(&mut scope, |this| {
                match data.variable {
                    Binding::Single(variable) => this.declare(this.symbol(variable.name.name), item),
                    variables => this.bind(variables, item)?,
                }
                this.turn(data.body)
            });
            Ok(matches!(after(turn, label)?, Turn::Next))
        };
        let convention = self.resolution.convention(self.unit, data.iterable, Convention::Iterator);
        let iterator = match convention {
            Some(Meaning::Own(own)) => {
                self.call_own(own, Some(&iterable), &Args::default(), iterable_span)?
            }
            _ => None,
        };
        let looped = match iterator {
            Some(iterator) => library::exhaust(self, &iterator, iterable_span, &mut turn)?,
            None => library::each(self, &iterable, iterable_span, &mut turn)?,
        };
        if let Some(scope) = scope {
            self.spare.give_back(scope);
        }
        if !looped {
            if !iterable.is_unknown() {
                self.incomplete(iterable_span, "a loop over this value is not evaluated", "");
            }
            if let Some(body) = data.body {
                self.forget(body);
            }
            return Ok(self.undecided());
        }
        Ok(Value::Unit)
    }

    pub(crate) fn while_loop(
        &mut self,
        condition: ExprId,
        body: Option<ExprId>,
        body_first: bool,
        id: ExprId,
        label: Option<Symbol>,
    ) -> Eval {
        let span = self.span(id);
        self.in_loop(label, |this| {
            if body_first {
                this.do_while(condition, body, span, label)
            } else {
                this.while_do(condition, body, span, label)
            }
        })
    }

    fn while_do(
        &mut self,
        condition: ExprId,
        body: Option<ExprId>,
        span: Span,
        label: Option<Symbol>,
    ) -> Eval {
        loop {
            self.step(span)?;
            match self.expr(condition)? {
                Value::Boolean(true) => {}
                Value::Boolean(false) => return Ok(Value::Unit),
                _ => {
                    if let Some(body) = body {
                        self.forget(body);
                    }
                    return Ok(self.undecided());
                }
            }
            let turn = self.turn(body);
            if let Turn::Leave = after(turn, label)? {
                return Ok(Value::Unit);
            }
        }
    }

    /// `do { } while (condition)`: the condition sees what the body declares.
    fn do_while(
        &mut self,
        condition: ExprId,
        body: Option<ExprId>,
        span: Span,
        label: Option<Symbol>,
    ) -> Eval {
        loop {
            self.step(span)?;
            let env = Frame::block(&self.env);
            let again = self.within(self.unit, env, |this| {
                let turn = match body.map(|body| this.tree()[body]) {
                    Some(Expr::Block(statements)) => this.statements(statements),
                    _ => this.turn(body),
                };
                match after(turn, label)? {
                    Turn::Leave => Ok(Value::Boolean(false)),
                    Turn::Next => this.expr(condition),
                }
            })?;
            match again {
                Value::Boolean(true) => {}
                Value::Boolean(false) => return Ok(Value::Unit),
                _ => {
                    if let Some(body) = body {
                        self.forget(body);
                    }
                    return Ok(self.undecided());
                }
            }
        }
    }

    pub(crate) fn throw_expr(&mut self, value: ExprId) -> Eval {
        let span = self.span(value);
        let exception = self.expr(value)?;
        if exception.is_unknown() {
            return Ok(exception);
        }
        Err(Box::new(Jump::Throw(exception, span)))
    }

    pub(crate) fn try_expr(&mut self, data: Id<Try>) -> Eval {
        let tree = self.tree();
        let data = tree[data];
        let mut result = self.expr(data.block);
        if let Err(jump) = result {
            result = match *jump {
                Jump::Throw(exception, span) => self.catch(data, exception, span),
                jump => Err(Box::new(jump)),
            };
        }
        if let Some(finally) = data.finally {
            self.expr(finally)?;
        }
        result
    }

    fn catch(&mut self, data: Try, exception: Value, span: Span) -> Eval {
        let tree = self.tree();
        for catch in &tree[data.catches] {
            if self.catches(&exception, catch.ty) {
                let env = Frame::block(&self.env);
                let name = self.symbol(catch.name.name);
                self.declared.mark(name);
                env.declare(name, exception);
                let block = catch.block;
                return self.within(self.unit, env, |this| this.expr(block));
            }
        }
        Err(Box::new(Jump::Throw(exception, span)))
    }

    fn catches(&mut self, exception: &Value, ty: crate::syntax::tree::TypeId) -> bool {
        let Some(class) = self.class_of_type(ty) else { return true };
        match exception {
            Value::Library(library) => {
                let wanted = self.name_of_class(class);
                library::is_exception(&wanted, library.class_name())
            }
            _ => {
                self.is_of_class(exception, class) != Some(false)
                    || library::is_exception(&self.name_of_class(class), "Exception")
            }
        }
    }
}

/// What a file changes and returns from, in the order of the text.
fn changes_of(unit: &Unit<'_>) -> Vec<(u32, Change)> {
    let tree = unit.tree;
    let change = |expr: &Expr| match *expr {
        Expr::Assignment { target, .. }
        | Expr::Postfix { op: PostfixOp::Increment | PostfixOp::Decrement, operand: target }
        | Expr::Prefix { op: PrefixOp::Increment | PrefixOp::Decrement, operand: target } => {
            match tree[target] {
                Expr::Name(name) => Some(Change::Assignment(unit.symbol(name))),
                _ => None,
            }
        }
        Expr::Return { label, .. } => Some(Change::Return(label.map(|label| unit.symbol(label)))),
        _ => None,
    };
    let all = tree.all::<Expr>().filter_map(|(id, expr)| Some((tree.range(id).start, change(expr)?)));
    let mut all: Vec<(u32, Change)> = all.collect();
    all.sort_by_key(|(at, _)| *at);
    all
}

#[inline]
fn after(turn: Eval, label: Option<Symbol>) -> Eval<Turn> {
    match turn {
        Ok(_) => Ok(Turn::Next),
        Err(jump) => after_jump(jump, label),
    }
}

fn after_jump(jump: Box<Jump>, label: Option<Symbol>) -> Eval<Turn> {
    match *jump {
        Jump::Break(target) if target.is_none() || target == label => Ok(Turn::Leave),
        Jump::Continue(target) if target.is_none() || target == label => Ok(Turn::Next),
        _ => Err(jump),
    }
}
