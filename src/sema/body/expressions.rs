//! Expressions and statements: each has a type.

use super::{Body, DEEPEST, Expected};
use crate::sema::Unjudged;
use crate::sema::types::{Argument, Fits, Kind, Type};
use crate::syntax::tree::{self, Expr, ExprId, IntegerLiteral, PostfixOp, PrefixOp, TypeId};

impl Body<'_, '_> {
    /// A statement: its value is not used.
    pub(crate) fn statement(&mut self, expr: ExprId) -> Type {
        self.expr(expr, Expected::Unused)
    }

    /// The type of an expression.
    pub(crate) fn expr(&mut self, expr: ExprId, expected: Expected) -> Type {
        if self.depth > DEEPEST {
            self.too_deep(expr);
            return Type::UNKNOWN;
        }
        self.depth += 1;
        let ty = stacker::maybe_grow(128 * 1024, 4 * 1024 * 1024, || self.expr_here(expr, expected));
        self.depth -= 1;
        self.set_type(expr, ty);
        ty
    }

    fn expr_here(&mut self, expr: ExprId, expected: Expected) -> Type {
        let tree = self.tree;
        match tree[expr] {
            Expr::Error => Type::UNKNOWN,
            Expr::Collection(items) => self.collection_literal(expr, &tree[items]),
            Expr::Null => self.world.builtins.nullable_nothing,
            Expr::Boolean(_) => self.world.builtins.boolean,
            Expr::Integer(literal) => self.integer(literal),
            Expr::Double(_) => self.world.builtins.double,
            Expr::Float(_) => self.world.builtins.float,
            Expr::Char(_) => self.world.builtins.char,
            Expr::String(literal) => self.string(literal),
            Expr::Name(name) => {
                let name = self.symbol(name);
                self.simple_value(expr, name)
            }
            Expr::Parenthesized(inner) | Expr::Annotated { body: inner, .. } => self.inner(inner, expected),
            Expr::Labeled { label, body } => {
                let label = self.symbol(label.name);
                match tree[body] {
                    Expr::Lambda(_) => self.lone_lambda(body, expected, Some(label)),
                    _ => self.inner(body, expected),
                }
            }
            Expr::This(label) => {
                let label = label.map(|label| self.symbol(label.name));
                self.this(expr, label)
            }
            Expr::Super { .. } => Type::UNKNOWN,
            Expr::If(it) => self.if_expression(expr, tree[it], expected),
            Expr::When(it) => self.when_expression(expr, tree[it], expected),
            Expr::Try(it) => self.try_expression(expr, tree[it], expected),
            Expr::For(it) => self.for_loop(tree[it]),
            Expr::While { condition, body } => self.while_loop(expr, condition, body),
            Expr::DoWhile { body, condition } => self.do_while_loop(expr, body, condition),
            Expr::Return { label, value } => {
                let label = label.map(|label| self.symbol(label));
                self.jump_back(expr, label, value)
            }
            Expr::Throw(value) => {
                let throwable = self.world.builtins.throwable;
                self.check(value, throwable);
                self.world.builtins.nothing
            }
            Expr::Break(_) | Expr::Continue(_) => self.world.builtins.nothing,
            Expr::Lambda(_) => self.lone_lambda(expr, expected, None),
            Expr::Block(statements) => self.block(&tree[statements], expected),
            Expr::ObjectLiteral(class) => self.object_literal(expr, class),
            Expr::Prefix { op, operand } => self.prefix(expr, op, operand),
            Expr::Postfix { op, operand } => self.postfix(expr, op, operand, expected),
            Expr::Binary { op, left, right } => self.binary(expr, op, left, right, expected),
            Expr::Infix(infix) => self.infix(expr, tree[infix], expected),
            Expr::Is { value, ty, .. } => {
                let of = self.expr(value, Expected::Nothing);
                let written = self.written_class(ty, of);
                self.check_erased(ty, written, of);
                self.world.builtins.boolean
            }
            Expr::As { safe, value, ty } => self.cast(safe, value, ty),
            Expr::Assignment { op, target, value } => {
                if expected == Expected::Unused && op == tree::AssignOp::Assign {
                    self.check_variable(target);
                }
                self.assignment(expr, op, target, value)
            }
            Expr::Call(call) => self.call(expr, tree[call], expected),
            Expr::Index { receiver, indices } => {
                let indices: Vec<ExprId> = tree[indices].to_vec();
                self.index(expr, receiver, &indices, expected)
            }
            Expr::Member { op, receiver, selector } => self.member(expr, op, receiver, selector, expected),
            Expr::CallableReference { .. } => self.lone_reference(expr),
            Expr::ClassLiteral(operand) => self.class_literal(operand),
            Expr::TypeReceiver(_) => Type::UNKNOWN,
            Expr::Property(property) => self.local_property(property),
            Expr::Function(function) => self.local_function(expr, function),
            Expr::Class(class) => self.local_class(class),
            Expr::TypeAlias(_) | Expr::Initializer(_) | Expr::SecondaryConstructor(_) => {
                self.world.builtins.unit
            }
        }
    }

    fn inner(&mut self, inner: ExprId, expected: Expected) -> Type {
        match expected {
            Expected::Type(wanted) => self.check(inner, wanted),
            _ => self.expr(inner, expected),
        }
    }

    /// An expression where a type is wanted; what does not fit is told.
    pub(crate) fn check(&mut self, expr: ExprId, wanted: Type) -> Type {
        let tree = self.tree;
        let goes_in = match tree[expr] {
            Expr::Parenthesized(_) | Expr::Labeled { .. } | Expr::Annotated { .. } | Expr::Block(_) => true,
            Expr::If(it) => tree[it].has_else,
            Expr::When(_) | Expr::Try(_) => true,
            Expr::Binary { op, .. } => op == crate::syntax::tree::BinaryOp::Elvis,
            Expr::Lambda(_) => {
                let ty = self.lambda_for(expr, wanted, None);
                self.set_type(expr, ty);
                return ty;
            }
            Expr::CallableReference { .. } => {
                self.check_named(expr, wanted, "a reference");
                let frame = self.begin();
                let ty = self.reference_for(expr, wanted, true);
                return self.end(frame, expr, ty, Expected::Type(wanted));
            }
            _ => false,
        };
        if self.is_mere_statement(expr) && !goes_in {
            self.statement(expr);
            return Type::UNKNOWN;
        }
        let ty = self.expr(expr, Expected::Type(wanted));
        if !goes_in && !self.world.is_subtype(ty, wanted) {
            self.mismatch(expr, ty, wanted);
        }
        self.settle_literal(expr, ty, wanted);
        ty
    }

    fn lone_lambda(
        &mut self,
        expr: ExprId,
        expected: Expected,
        label: Option<crate::sema::names::Symbol>,
    ) -> Type {
        match expected {
            Expected::Type(wanted) => self.lambda_for(expr, wanted, label),
            _ => self.plain_lambda(expr, label),
        }
    }

    /// A lambda where nothing is wanted: its parameters have the types that are written.
    fn plain_lambda(&mut self, expr: ExprId, label: Option<crate::sema::names::Symbol>) -> Type {
        let any = self.world.builtins.any;
        self.lambda(expr, any, label)
    }

    fn lambda_for(&mut self, expr: ExprId, wanted: Type, label: Option<crate::sema::names::Symbol>) -> Type {
        let bare = self.bare(expr);
        let Expr::Lambda(id) = self.tree[bare] else { return Type::UNKNOWN };
        self.check_named(expr, wanted, "a lambda");
        if let Some(function) = self.function_of(wanted) {
            let inputs =
                self.world.types.as_class(function).map_or(0, |class| {
                    class.arguments.len().saturating_sub(1) - usize::from(class.extension)
                });
            let lambda = self.tree[id];
            let fits = if lambda.has_arrow { lambda.parameters.len() == inputs } else { inputs <= 1 };
            if !fits && self.is_certain(wanted) {
                let shown = self.world.shown(wanted);
                let message = format!("the parameters of the lambda do not fit `{shown}`");
                let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, self.tree.range(expr), message);
                self.tell(found);
                return self.lambda(bare, Type::UNKNOWN, label);
            }
        } else if self.is_certain(wanted) {
            let any = self.world.builtins.any;
            if !self.world.is_subtype(any, wanted) {
                let ty = self.lambda(bare, any, label);
                self.mismatch(expr, ty, wanted);
                return ty;
            }
        }
        self.lambda(bare, wanted, label)
    }

    fn integer(&mut self, literal: IntegerLiteral) -> Type {
        let b = &self.world.builtins;
        let value = literal.value;
        match (literal.long, literal.unsigned) {
            (true, true) => b.ulong,
            (true, false) => b.long,
            (false, unsigned) => {
                let most_int = if unsigned { u64::from(u32::MAX) } else { 0x7fff_ffff };
                let fits = Fits { byte: value <= 127, short: value <= 32767, int: value <= most_int };
                self.world.types.intern(Kind::Literal { fits, unsigned })
            }
        }
    }

    /// The statements of a block; the type of the last one.
    pub(super) fn block(&mut self, statements: &[ExprId], expected: Expected) -> Type {
        let mark = self.scopes.mark();
        let ty = self.statements(statements, expected);
        self.scopes.leave(mark);
        ty
    }

    fn statements(&mut self, statements: &[ExprId], expected: Expected) -> Type {
        let Some((last, before)) = statements.split_last() else { return self.world.builtins.unit };
        let mut ends = false;
        for statement in before {
            ends |= self.statement(*statement) == self.world.builtins.nothing;
        }
        let ty = match expected {
            Expected::Type(wanted) => self.check(*last, wanted),
            _ => self.expr(*last, expected),
        };
        if ends { self.world.builtins.nothing } else { ty }
    }

    /// Says once for a root that something is nested too deep to be judged.
    fn too_deep(&mut self, expr: ExprId) {
        let message = format!("what is nested more than {DEEPEST} deep is not checked");
        if self.world.unjudged.iter().all(|it| it.message != message) {
            let span = self.tree.range(expr).in_file(self.world.units[self.unit].file);
            self.world.unjudged.push(Unjudged { span, message });
        }
    }

    fn prefix(&mut self, expr: ExprId, op: PrefixOp, operand: ExprId) -> Type {
        let name = match op {
            PrefixOp::Minus => "unaryMinus",
            PrefixOp::Plus => "unaryPlus",
            PrefixOp::Not => "not",
            PrefixOp::Increment => "inc",
            PrefixOp::Decrement => "dec",
        };
        if matches!(op, PrefixOp::Minus | PrefixOp::Plus)
            && let Expr::Integer(literal) = self.tree[operand]
            && !literal.long
            && !literal.unsigned
        {
            self.expr(operand, Expected::Nothing);
            let value = literal.value;
            let fits = Fits { byte: value <= 128, short: value <= 32768, int: value <= 0x8000_0000 };
            return self.world.types.intern(Kind::Literal { fits, unsigned: false });
        }
        let ty = self.expr(operand, Expected::Nothing);
        if matches!(op, PrefixOp::Minus | PrefixOp::Plus)
            && matches!(self.world.types.kind(ty), Kind::Literal { unsigned: false, .. })
        {
            return ty;
        }
        match op {
            PrefixOp::Increment | PrefixOp::Decrement => self.counted(expr, operand, ty, name),
            _ => self.operator(expr, operand, ty, name, &[], self.tree.range(expr)),
        }
    }

    fn postfix(&mut self, expr: ExprId, op: PostfixOp, operand: ExprId, expected: Expected) -> Type {
        match op {
            PostfixOp::NotNull => {
                let frame = self.begin();
                let inner = match expected {
                    Expected::Type(wanted) => Expected::Type(self.world.types.nullable(wanted)),
                    other => other,
                };
                let ty = self.expr(operand, inner);
                let ty = self.world.types.definite(ty);
                if let Some(stable) = self.stable(operand) {
                    let any = self.world.builtins.any;
                    self.facts.add(stable, any);
                }
                self.end(frame, expr, ty, expected)
            }
            PostfixOp::Increment | PostfixOp::Decrement => {
                let ty = self.expr(operand, Expected::Nothing);
                let name = if op == PostfixOp::Increment { "inc" } else { "dec" };
                self.counted(expr, operand, ty, name)
            }
        }
    }

    /// `a++`: what `inc` gives is assigned to `a`.
    fn counted(&mut self, expr: ExprId, operand: ExprId, ty: Type, name: &str) -> Type {
        let frame = self.begin();
        let result = self.operator(expr, operand, ty, name, &[], self.tree.range(expr));
        let result = self.end(frame, expr, result, Expected::Nothing);
        let wanted = self.assigned(self.bare(operand));
        if let Some(wanted) = wanted
            && self.is_certain(result)
            && self.is_certain(wanted)
            && !self.world.is_subtype(result, wanted)
        {
            self.mismatch(expr, result, wanted);
        }
        self.changed(operand, ty);
        ty
    }

    fn cast(&mut self, safe: bool, value: ExprId, ty: TypeId) -> Type {
        let bare = self.bare(value);
        let wanted = if matches!(self.tree[bare], Expr::Lambda(_)) {
            let wanted = self.written_type(ty);
            self.lambda_for(value, wanted, None);
            wanted
        } else {
            let of = self.expr(value, Expected::Nothing);
            self.written_class(ty, of)
        };
        if safe {
            return self.world.types.nullable(wanted);
        }
        if let Some(stable) = self.stable(value) {
            self.facts.add(stable, wanted);
        }
        wanted
    }

    /// Where types in this code are written.
    pub(super) fn type_place(&self) -> crate::sema::headers::TypeScope {
        let mut place = self.place.clone();
        if !self.scopes.classes.is_empty() {
            let locals: Vec<_> =
                place.locals.iter().copied().chain(self.scopes.classes.iter().copied()).collect();
            place.locals = locals.into();
        }
        place
    }

    /// A type that is written in code.
    pub(super) fn written_type(&mut self, ty: TypeId) -> Type {
        let place = self.type_place();
        self.world.resolve_type(&place, ty)
    }

    /// A type behind `is` or `as`: its arguments may be left out where the value says them.
    pub(super) fn written_class(&mut self, ty: TypeId, of: Type) -> Type {
        let tree = self.tree;
        let tree::Type::User(segments) = tree[ty] else { return self.written_type(ty) };
        if tree[segments].iter().any(|segment| !segment.arguments.is_empty()) {
            return self.written_type(ty);
        }
        let place = self.type_place();
        let found = self.world.bare_classifier(&place, &tree[segments]);
        let is_whole = found.is_some_and(|found| self.world.is_whole_alias(found));
        match found.and_then(|found| self.world.class_of(found)).filter(|_| !is_whole) {
            Some(class) if !self.world.class(class).type_parameters.is_empty() => {
                let (known, complete) = self.with_arguments_of(class, of);
                if !complete && self.is_certain(of) {
                    self.tell_bare(ty, class);
                }
                known
            }
            _ => self.written_type(ty),
        }
    }

    /// `is Map`, where the value does not say which one.
    fn tell_bare(&mut self, ty: TypeId, class: crate::sema::symbols::ClassId) {
        let count = self.world.class(class).type_parameters.len();
        let name = self.world.class_name(class);
        let stars = vec!["*"; count].join(", ");
        let message = match count {
            1 => format!("`{name}` needs a type argument"),
            _ => format!("`{name}` needs {count} type arguments"),
        };
        let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, self.tree.type_range(ty), message);
        let found = found.label("the value does not say which");
        self.tell(found.help(format!("write `{name}<{stars}>` where it does not matter")));
    }

    /// `is List<String>`: whether its arguments are known from the value's type; at run time they are gone.
    pub(super) fn check_erased(&mut self, ty: TypeId, written: Type, of: Type) {
        if let Kind::Parameter { parameter, .. } = *self.world.types.kind(written) {
            let of = self.world.types.definite(of);
            let known = of.is_unknown() || self.world.is_subtype(of, written);
            if !known && !self.world.is_reified(parameter) {
                self.tell_erased(ty, written, "it is not there at run time, since it is not `reified`");
            }
            return;
        }
        let Some(class) = self.world.types.as_class(written).cloned() else { return };
        let all_stars = class.arguments.iter().all(|argument| *argument == Argument::Star);
        let parameters = self.world.type_parameters_with_outer(class.class);
        let is_function = self.world.builtins.is_function(class.class);
        let takes = !is_function
            && parameters.iter().any(|parameter| self.world.variance(*parameter) == Some(tree::Variance::In));
        if all_stars || takes || !self.is_certain(written) || !self.is_certain(of) {
            return;
        }
        let (known, _) = self.with_arguments_of(class.class, of);
        let wanted = self.world.types.definite(written);
        if self.is_certain(known) && !self.world.is_subtype(known, wanted) {
            self.tell_erased(ty, written, "its arguments are not there at run time");
        }
    }

    fn tell_erased(&mut self, ty: TypeId, written: Type, why: &str) {
        let shown = self.world.shown(written);
        let message = format!("cannot check for an instance of the erased type `{shown}`");
        let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, self.tree.type_range(ty), message);
        self.tell(found.label(why));
    }

    /// A class whose arguments are those of the value's type, as far as it says them, and whether it certainly says them all.
    fn with_arguments_of(&mut self, class: crate::sema::symbols::ClassId, of: Type) -> (Type, bool) {
        let parameters = self.world.type_parameters_with_outer(class);
        let mut arguments = vec![Argument::Star; parameters.len()];
        if of.is_unknown() {
            return (Type::UNKNOWN, true);
        }
        let mut said = vec![self.world.is_opaque(class); parameters.len()];
        let own = self.world.default_type(class);
        let own = self.world.types.as_class(own).cloned();
        for instance in self.instances(of) {
            if self.world.is_opaque(instance.class) || instance.class == self.world.builtins.class_nothing {
                said.fill(true);
            }
            let Some(seen) = own.as_ref().and_then(|own| self.world.seen_as(own, instance.class)) else {
                continue;
            };
            for (declared, given) in seen.arguments.iter().zip(instance.arguments.iter()) {
                let Some(Kind::Parameter { parameter, .. }) =
                    declared.ty().map(|ty| self.world.types.kind(self.world.types.lower(ty)).clone())
                else {
                    continue;
                };
                if let Some(at) = parameters.iter().position(|own| *own == parameter) {
                    arguments[at] = *given;
                    said[at] = true;
                }
            }
        }
        (self.world.types.class(class, arguments), said.into_iter().all(|it| it))
    }
}
