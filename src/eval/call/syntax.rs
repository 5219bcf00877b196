//! From a call's syntax to what is called: its arguments from left to right, then the function that it means.

use crate::catalog::Symbol;
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::program::Owner;
use crate::eval::sites::Site;
use crate::eval::value::{Arg, Args, Code, Eval, Value};
use crate::syntax::tree::{Call, Expr, ExprId, Id, Infix, MemberOp, Name, TypeId};

impl Interpreter<'_> {
    pub(crate) fn call(&mut self, call: Id<Call>, id: ExprId) -> Eval {
        let callee = self.tree()[call].callee;
        let span = self.span(id);
        self.step(span)?;
        match self.tree()[callee] {
            Expr::Name(name) => {
                let args = self.args(call, id)?;
                let result = self.call_simple(name, callee, id, &args);
                self.spare.keep_args(args);
                result
            }
            Expr::Member { op, receiver, selector } => match self.tree()[selector] {
                Expr::Name(name) => self.member_call((op, receiver, selector, name), callee, call, id),
                // `receiver.(function)(args)`
                _ => {
                    let value = self.expr(receiver)?;
                    if op == MemberOp::SafeDot && value.is_null() {
                        return Ok(Value::Null);
                    }
                    let function = self.expr(selector)?;
                    let args = self.args(call, id)?;
                    self.invoke_on(&function, value, args, span)
                }
            },
            _ => {
                let function = self.expr(callee)?;
                let args = self.args(call, id)?;
                self.invoke(&function, args, span)
            }
        }
    }

    fn call_simple(&mut self, name: Name, callee: ExprId, id: ExprId, args: &Args) -> Eval {
        let span = self.span(id);
        if let Some(result) = self.call_resolved_name(id, callee, args, span)? {
            return Ok(result);
        }
        if let Some(result) = self.construct_of_library(id, args, span)? {
            return Ok(result);
        }
        let name = self.declared_as(id, self.symbol(name));
        if let Some(result) = self.call_dsl_extension(id, name, args, span)? {
            return Ok(result);
        }
        self.call_name(name, args, self.span(callee), span)
    }

    fn member_call(
        &mut self,
        (op, receiver, selector, name): (MemberOp, ExprId, ExprId, Name),
        callee: ExprId,
        call: Id<Call>,
        id: ExprId,
    ) -> Eval {
        if let Expr::Super { supertype, .. } = self.tree()[receiver] {
            return self.call_of_super(supertype, receiver, selector, call, id);
        }
        if !matches!(self.site(callee), Site::NoPackage)
            && let Some((owner, path)) = self.qualified_function(callee)
        {
            return self.call_in_package(owner, &path, selector, call, id);
        }
        let value = self.expr(receiver)?;
        let name = self.symbol(name);
        if value.is_null() {
            if op == MemberOp::SafeDot {
                return Ok(Value::Null);
            }
            if name == self.common.or_empty
                && let Some(empty) = self.empty_of(id)
            {
                return Ok(empty);
            }
        }
        let args = self.args(call, id)?;
        let result = self.call_on_value(value, name, selector, id, &args);
        self.spare.keep_args(args);
        result
    }

    fn call_on_value(
        &mut self,
        value: Value,
        name: Symbol,
        selector: ExprId,
        id: ExprId,
        args: &Args,
    ) -> Eval {
        let span = self.span(id);
        if let Some(result) = self.call_resolved_member(id, selector, &value, args, span)? {
            return Ok(result);
        }
        let name = self.declared_as(id, name);
        let name_span = self.span(selector);
        if !self.is_of_library_alone(&value, name, id) {
            return self.call_member(value, name, args, name_span, span);
        }
        match library::call_on(self, &value, name, args, span)? {
            Some(result) => Ok(result),
            None => self.nested(span, |this| this.call_member_elsewhere(value, name, args, name_span, span)),
        }
    }

    /// Whether a call on a value means a function of the library, if the value has it: the analysis says so, or nothing else
    /// has its name.
    fn is_of_library_alone(&mut self, value: &Value, name: Symbol, id: ExprId) -> bool {
        if matches!(
            value,
            Value::Object(_) | Value::Class(_) | Value::Function(_) | Value::Null | Value::Unknown
        ) {
            return false;
        }
        match self.site(id) {
            Site::Declared(..) => return true,
            Site::Plain => {}
            _ if self.resolution.meaning(self.unit, id).is_some() || !self.found(name).is_empty() => {
                return false;
            }
            _ => self.sites().set(id, Site::Plain),
        }
        !self.declared.has(name) && !self.program.member_extensions.contains(&name)
    }

    /// `super.name(args)`
    fn call_of_super(
        &mut self,
        supertype: Option<TypeId>,
        receiver: ExprId,
        selector: ExprId,
        call: Id<Call>,
        id: ExprId,
    ) -> Eval {
        let args = self.args(call, id)?;
        let (name_span, span) = (self.span(selector), self.span(id));
        if let Some(own) = self.resolution.own(self.unit, id)
            && let Some(object) = self.super_object_of(receiver)
            && let Some(result) = self.call_own_super(own, &object, &args, span)?
        {
            return Ok(result);
        }
        let named = supertype.and_then(|ty| self.class_of_type(ty));
        let Expr::Name(name) = self.tree()[selector] else { return Ok(Value::Unknown) };
        self.super_call(named, self.symbol(name), &args, name_span)
    }

    /// `package.name(args)`
    fn call_in_package(
        &mut self,
        owner: Owner,
        path: &[Symbol],
        selector: ExprId,
        call: Id<Call>,
        id: ExprId,
    ) -> Eval {
        let args = self.args(call, id)?;
        let (name_span, span) = (self.span(selector), self.span(id));
        if let Some(function) = self.converted_to_library(id, &args) {
            return Ok(function);
        }
        if let Some(own) = self.resolution.own(self.unit, id)
            && let Some(result) = self.call_own(own, None, &args, span)?
        {
            return Ok(result);
        }
        let Some(&name) = path.last() else { return Ok(Value::Unknown) };
        let found = self.first_in(owner, name);
        if let Some(found) = found
            && let Some(value) = self.call_found(&[found], name, &args, span)?
        {
            return Ok(value);
        }
        let gap = self.gap_of_path(owner, path, path.len() - 1, span);
        Ok(gap.unwrap_or_else(|| self.unresolved_name(name, name_span, true)))
    }

    /// `package.function(...)` or `package.Class(...)`: the package, and the whole path.
    fn qualified_function(&mut self, callee: ExprId) -> Option<(Owner, Vec<Symbol>)> {
        let path = self.package_path(callee)?;
        let texts: Vec<&str> = path.iter().map(|&name| self.text(name)).collect();
        let (owner, used) = self.program.longest_package(self.here(), &path, &texts)?;
        (used + 1 == path.len()).then_some((owner, path))
    }

    /// The arguments of a call, evaluated from left to right.
    fn args(&mut self, call: Id<Call>, id: ExprId) -> Eval<Args> {
        let tree = self.tree();
        let data = &tree[call];
        let mut items = self.spare.take_args(data.arguments.len() + usize::from(data.lambda.is_some()));
        for argument in &tree[data.arguments] {
            let name = argument.name.map(|name| (self.symbol(name.name), self.here().span(name.range)));
            let value = match self.expr(argument.value)? {
                value @ Value::Function(_) => self.labelled(value, self.callee_name(data.callee)),
                value @ Value::Class(_) => self.as_object(value, self.span(argument.value))?,
                Value::List(list) if argument.spread => {
                    let span = self.span(argument.value);
                    let spread = list.items().clone();
                    self.check_size((items.len() + spread.len()).saturating_mul(16), span)?;
                    self.spend(spread.len(), span)?;
                    items.extend(spread.into_iter().map(|value| Arg { name, value, span, trailing: false }));
                    continue;
                }
                value => value,
            };
            items.push(Arg { name, value, span: self.span(argument.value), trailing: false });
        }
        if let Some(lambda) = data.lambda {
            let value = self.expr(lambda)?;
            let value = self.labelled(value, self.callee_name(data.callee));
            items.push(Arg { name: None, value, span: self.span(lambda), trailing: true });
        }
        Ok(Args { items, site: Some((self.unit, id)) })
    }

    /// The name of what is called: the label of the blocks that it is given.
    pub(crate) fn callee_name(&self, callee: ExprId) -> Option<Symbol> {
        match self.tree()[callee] {
            Expr::Name(name) => Some(self.symbol(name)),
            Expr::Member { selector, .. } => self.callee_name(selector),
            _ => None,
        }
    }

    /// An argument. A block or nameless function without a label of its own has that of the function that it is given to.
    fn labelled(&self, argument: Value, label: Option<Symbol>) -> Value {
        if let Value::Function(function) = &argument
            && function.label.get().is_none()
            && self.is_nameless(&function.code)
        {
            function.label.set(label);
        }
        argument
    }

    fn is_nameless(&self, code: &Code) -> bool {
        match code {
            Code::Lambda { .. } => true,
            Code::Function { unit, function, .. } => {
                self.unit_at(*unit).source.tree[*function].name.is_none()
            }
            _ => false,
        }
    }

    pub(crate) fn infix(&mut self, infix: Id<Infix>, id: ExprId) -> Eval {
        let data = self.tree()[infix];
        let left = self.expr(data.left)?;
        let name = self.symbol(data.function.name);
        let right = self.expr(data.right)?;
        let right = self.labelled(right, Some(name));
        let args = Args::of([right], self.span(data.right));
        let name_span = self.here().span(data.function.range);
        self.call_member(left, name, &args, name_span, self.span(id))
    }
}
