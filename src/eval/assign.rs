//! Assignments: to names, members and elements; `+=`, `++`.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::sema::resolution::{Convention, Meaning};
use crate::source::Span;
use crate::syntax::tree::{AssignOp, Body, Expr, ExprId, Id, List, MemberOp, Property};

use super::frame::{Frame, Scope, chain};
use super::interpreter::Interpreter;
use super::lookup::Found;
use super::operators;
use super::program::Declaration;
use super::value::{Args, Eval, Value};

/// What is assigned to, its receiver and indices evaluated: once, before the value, as on the JVM.
enum AssignTarget {
    /// A name, or a member of `super`.
    Simple(ExprId),
    /// `receiver.selector`
    Member(Value, ExprId),
    /// `receiver[indices]`
    Element(Value, Vec<Value>),
    /// A member of null after `?.`: nothing happens.
    Nothing,
}

impl Interpreter<'_> {
    /// `target = value`, `target += value`
    pub(super) fn assignment(&mut self, op: AssignOp, target: ExprId, value: ExprId, id: ExprId) -> Eval {
        if op != AssignOp::Assign
            && self.resolution.own(self.unit, id).is_none()
            && self.assign_local(op, target, value).is_some()
        {
            return Ok(Value::Unit);
        }
        let place = self.place(target)?;
        if matches!(place, AssignTarget::Nothing) {
            return Ok(Value::Unit);
        }
        let given = self.span(value);
        if op == AssignOp::Assign {
            let value = self.expr(value)?;
            self.assign_to(place, value, target, given)?;
            return Ok(Value::Unit);
        }
        let old = self.value_at(&place, target)?;
        let operand = self.expr(value)?;
        if let Some(own) = self.resolution.own(self.unit, id)
            && let Some(result) =
                self.call_own(own, Some(&old), &Args::of([operand.clone()], given), given)?
        {
            if self.resolution.assigns(self.unit, id) {
                self.assign_to(place, result, target, given)?;
            }
            return Ok(Value::Unit);
        }
        if self.operate_in_place(op, &old, &operand, given)? {
            return Ok(Value::Unit);
        }
        if let Value::Object(_) = &old {
            let function = self.names.intern(operators::assigning(op));
            let args = Args::of([operand.clone()], given);
            if let Some(done) = self.try_member(&old, function, &args, given)? {
                return Ok(done);
            }
            if let Some(done) = self.call_extension(&old, function, &args, given)? {
                return Ok(done);
            }
        }
        let new = self.operate(operators::binary_of(op), old, operand, given)?;
        self.assign_to(place, new, target, given)?;
        Ok(Value::Unit)
    }

    /// `++` and `--`: the old value and the new one.
    pub(super) fn step_value(&mut self, operand: ExprId, up: bool, id: ExprId) -> Eval<(Value, Value)> {
        let span = self.span(id);
        let place = self.place(operand)?;
        let old = self.value_at(&place, operand)?;
        let own = self.resolution.own(self.unit, id);
        let new = match own {
            Some(own) => self.call_own(own, Some(&old), &Args::default(), span)?,
            None => None,
        };
        let new = match new {
            Some(new) => new,
            None => self.increment(&old, up, span)?,
        };
        self.assign_to(place, new.clone(), operand, span)?;
        Ok((old, new))
    }

    /// `++a`, `--a`: what is read after the step, as a setter may have kept another value.
    pub(super) fn step_before(&mut self, operand: ExprId, up: bool, id: ExprId) -> Eval {
        let new = self.step_value(operand, up, id)?.1;
        match self.tree()[operand] {
            Expr::Name(_) => self.expr(operand),
            _ => Ok(new),
        }
    }

    fn place(&mut self, target: ExprId) -> Eval<AssignTarget> {
        match self.tree()[target] {
            Expr::Parenthesized(inner) | Expr::Annotated { body: inner, .. } => self.place(inner),
            Expr::Member { op, receiver, selector } => self.member_place(op, receiver, selector, target),
            Expr::Index { receiver, indices } => self.element_place(receiver, indices),
            _ => Ok(AssignTarget::Simple(target)),
        }
    }

    fn member_place(
        &mut self,
        op: MemberOp,
        receiver: ExprId,
        selector: ExprId,
        target: ExprId,
    ) -> Eval<AssignTarget> {
        if let Expr::Super { .. } = self.tree()[receiver] {
            return Ok(AssignTarget::Simple(target));
        }
        let object = match self.qualified(receiver)? {
            Some(object) => object,
            None => self.expr(receiver)?,
        };
        let nothing = op == MemberOp::SafeDot && object.is_null();
        Ok(if nothing { AssignTarget::Nothing } else { AssignTarget::Member(object, selector) })
    }

    fn element_place(&mut self, receiver: ExprId, indices: List<ExprId>) -> Eval<AssignTarget> {
        let object = self.expr(receiver)?;
        Ok(AssignTarget::Element(object, self.exprs(indices)?))
    }

    fn value_at(&mut self, place: &AssignTarget, target: ExprId) -> Eval {
        match place {
            AssignTarget::Simple(target) => self.expr(*target),
            AssignTarget::Element(object, indices) => {
                let span = self.span(target);
                if let Some(own) = self.resolution.own(self.unit, target)
                    && let Some(old) =
                        self.call_own(own, Some(object), &Args::of(indices.iter().cloned(), span), span)?
                {
                    return Ok(old);
                }
                self.index_get(object.clone(), indices.clone(), Some((self.unit, target)), span)
            }
            AssignTarget::Member(object, selector) => match self.tree()[*selector] {
                Expr::Name(name) => {
                    self.member_value(object.clone(), self.symbol(name), self.span(*selector))
                }
                _ => self.expr(target),
            },
            AssignTarget::Nothing => Ok(Value::Null),
        }
    }

    /// Assigns `value`, which stands at `given`: the model remembers it.
    fn assign_to(&mut self, place: AssignTarget, value: Value, target: ExprId, given: Span) -> Eval<()> {
        let span = self.span(target);
        match place {
            AssignTarget::Nothing => Ok(()),
            AssignTarget::Member(object, selector) => self.assign_selector(object, selector, value, given),
            AssignTarget::Element(object, mut arguments) => {
                if object.is_unknown() || arguments.iter().any(Value::is_unknown) {
                    return Ok(());
                }
                arguments.push(value);
                let args = Args { site: Some((self.unit, target)), ..Args::of(arguments, span) };
                if let Some(Meaning::Own(own)) =
                    self.resolution.convention(self.unit, target, Convention::Set)
                    && self.call_own(own, Some(&object), &args, span)?.is_some()
                {
                    return Ok(());
                }
                let name = self.common.set;
                self.call_member(object, name, &args, span, span).map(|_| ())
            }
            AssignTarget::Simple(target) => match self.tree()[target] {
                Expr::Name(name) => {
                    if let Some(own) = self.resolution.own(self.unit, target)
                        && self.set_own(own, None, &value, given)?
                    {
                        return Ok(());
                    }
                    let name = self.symbol(name);
                    if let Some(variable) = self.local_place(target, name)
                        && let Some(old) = variable.get()
                        && !matches!(old, Value::Library(_))
                    {
                        variable.set(&value);
                        return Ok(());
                    }
                    self.assign_name(name, value, span, given)
                }
                Expr::Member { receiver, selector, .. } => {
                    if let Some(own) = self.resolution.own(self.unit, selector)
                        && let Some(object) = self.super_object_of(receiver)
                        && self.set_own_super(own, &object, &value, given)?
                    {
                        return Ok(());
                    }
                    let this = self.super_object(span)?;
                    self.assign_selector(this, selector, value, given)
                }
                _ => {
                    self.incomplete(span, "this kind of assignment is not evaluated", "");
                    Ok(())
                }
            },
        }
    }

    fn super_object(&mut self, span: Span) -> Eval {
        match self.this_object() {
            Some(object) => Ok(Value::Object(object)),
            None => Ok(self.incomplete(span, "`super` has no object here", "")),
        }
    }

    fn assign_selector(&mut self, object: Value, selector: ExprId, value: Value, given: Span) -> Eval<()> {
        let span = self.span(selector);
        let Expr::Name(name) = self.tree()[selector] else {
            self.incomplete(span, "this kind of assignment is not evaluated", "");
            return Ok(());
        };
        let name = self.symbol(name);
        if let Some(own) = self.resolution.own(self.unit, selector)
            && self.set_own(own, Some(&object), &value, given)?
        {
            return Ok(());
        }
        if object.is_unknown()
            || self.member_set(&object, name, &value, given)?
            || self.set_extension(&object, name, &value, span)?
        {
            return Ok(());
        }
        self.unresolved_member(&object, name, span);
        Ok(())
    }

    fn assign_name(&mut self, name: Symbol, value: Value, span: Span, given: Span) -> Eval<()> {
        let env = self.env.clone();
        if let Some(frame) = self.scopes_of(&env, name).find(|frame| frame.get(name).is_some()) {
            let old = frame.get(name).unwrap_or(Value::Null);
            if !self.set_delegated(&old, &value, span)? {
                frame.set(name, &value);
            }
            return Ok(());
        }
        for frame in chain(&env) {
            let set = match &frame.this {
                Some(Value::Object(object)) if frame.dsl_view => self.dsl_set(object, name, &value, given),
                Some(this) => self.member_set(this, name, &value, given)?,
                None => false,
            };
            if set {
                return Ok(());
            }
            if let Scope::Class(class) = frame.scope
                && let Some(companion) = self.program.class_at(class).and_then(|data| data.companion)
            {
                let companion = self.object(companion, span)?;
                if self.member_set(&companion, name, &value, given)? {
                    return Ok(());
                }
            }
        }
        if self.set_found(name, &value, span)? {
            return Ok(());
        }
        for this in chain(&env).filter_map(|frame| frame.this.as_ref()) {
            if self.set_extension(this, name, &value, span)? {
                return Ok(());
            }
        }
        if name == self.common.version && self.is_dsl_version() {
            self.set_version(&value, given);
            return Ok(());
        }
        if value.is_unknown() && self.found(name).iter().any(|found| matches!(found, Found::Gap(_))) {
            return Ok(());
        }
        self.unresolved_name(name, span, false);
        Ok(())
    }

    fn set_found(&mut self, name: Symbol, value: &Value, span: Span) -> Eval<bool> {
        let found = self.found(name);
        for found in found.iter() {
            let Found::Declaration(Declaration::Property { unit, property }) = *found else { continue };
            if self.unit_at(unit).source.tree[property].receiver.is_none() {
                return self.set_global(unit, property, name, value, span);
            }
        }
        Ok(false)
    }

    /// Sets a top-level property.
    pub(crate) fn set_global(
        &mut self,
        unit: u32,
        property: Id<Property>,
        name: Symbol,
        value: &Value,
        span: Span,
    ) -> Eval<bool> {
        let tree = self.unit_at(unit).source.tree;
        self.init_file(unit, span)?;
        let old = self.once.globals.get(&(unit, property, name)).cloned().unwrap_or(Value::Null);
        if self.set_delegated(&old, value, span)? {
            return Ok(true);
        }
        let setter = tree[property].setter.filter(|setter| !matches!(tree[*setter].body, Body::None));
        let new = match setter {
            Some(setter) => {
                self.run_setter(unit, setter, Rc::new(Frame::default()), old, value.clone(), span)?
            }
            None => value.clone(),
        };
        self.once.globals.insert((unit, property, name), new);
        Ok(true)
    }

    /// Sets an extension property of the settings on `this`.
    fn set_extension(&mut self, this: &Value, name: Symbol, value: &Value, span: Span) -> Eval<bool> {
        let found = self.found(name);
        for found in found.iter() {
            let Found::Declaration(Declaration::Property { unit, property }) = *found else { continue };
            let tree = self.unit_at(unit).source.tree;
            let (Some(receiver), Some(setter)) = (tree[property].receiver, tree[property].setter) else {
                continue;
            };
            if self.value_is_in(unit, this, receiver) != Some(false) {
                let env = Frame::receiver(this.clone(), Some(name), None);
                self.run_setter(unit, setter, env, Value::Null, value.clone(), span)?;
                return Ok(true);
            }
        }
        Ok(false)
    }
}
