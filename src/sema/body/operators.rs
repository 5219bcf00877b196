//! Operators: calls of functions with fixed names.

use super::arguments::{Passed, Shape};
use super::branches::Branches;
use super::calls::Search;
use super::candidates::{Receiver, Wanted};
use super::facts::Outcome;
use super::{Body, Expected};
use crate::sema::analysis::{Convention, Target};
use crate::sema::rules;
use crate::sema::types::{Fits, Kind, Type};
use crate::source::TextRange;
use crate::syntax::tree::{BinaryOp, Call, Expr, ExprId, Infix};

impl Body<'_, '_> {
    pub(super) fn binary(
        &mut self,
        expr: ExprId,
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        expected: Expected,
    ) -> Type {
        let boolean = self.world.builtins.boolean;
        let name = match op {
            BinaryOp::And | BinaryOp::Or => return self.truth(expr).0,
            BinaryOp::Elvis => return self.elvis(expr, left, right, expected),
            BinaryOp::Equal | BinaryOp::NotEqual | BinaryOp::Identical | BinaryOp::NotIdentical => {
                let a = self.expr(left, Expected::Nothing);
                let b = self.expr(right, Expected::Nothing);
                self.compared(expr, a, b);
                return boolean;
            }
            BinaryOp::Less | BinaryOp::Greater | BinaryOp::LessEqual | BinaryOp::GreaterEqual => "compareTo",
            BinaryOp::In | BinaryOp::NotIn => {
                let value = self.expr(left, Expected::Nothing);
                let range = self.expr(right, Expected::Nothing);
                self.contains(right, range, value);
                return boolean;
            }
            BinaryOp::Range => "rangeTo",
            BinaryOp::RangeUntil => "rangeUntil",
            BinaryOp::Plus => "plus",
            BinaryOp::Minus => "minus",
            BinaryOp::Times => "times",
            BinaryOp::Divide => "div",
            BinaryOp::Remainder => "rem",
        };
        let frame = self.begin();
        let told = self.world.diagnostics.len();
        let of = self.expr(left, Expected::Nothing);
        let passed = self.operand(right);
        if told == self.world.diagnostics.len() {
            self.check_operator_of_reference(left, name, self.sign_between(left, right));
        }
        if name == "compareTo" {
            self.operator(expr, left, of, name, &passed, self.tree.range(expr));
            return self.end(frame, expr, boolean, expected);
        }
        let arithmetic = matches!(
            op,
            BinaryOp::Plus | BinaryOp::Minus | BinaryOp::Times | BinaryOp::Divide | BinaryOp::Remainder
        );
        if let Some(literal) = self.literal_arithmetic(arithmetic, of, &passed) {
            return literal;
        }
        let ty = self.operator(expr, left, of, name, &passed, self.sign_between(left, right));
        self.end(frame, expr, ty, expected)
    }

    /// `::name + "b"`: a reference is an object that has no operators, unless the settings declare one.
    fn check_operator_of_reference(&mut self, left: ExprId, name: &str, range: TextRange) {
        let symbol = self.named(name);
        if !matches!(self.tree[self.bare(left)], Expr::CallableReference { .. })
            || self.world.own.callables.iter().any(|own| own.name == symbol)
            || self.world.class_path.is_open()
        {
            return;
        }
        let message = format!("unresolved reference: `{name}`");
        let found = self.finding(&rules::UNRESOLVED_REFERENCE, range, message);
        self.tell(found.label("a reference to a function or property has no such operator"));
    }

    /// The sign between two operands.
    fn sign_between(&self, left: ExprId, right: ExprId) -> TextRange {
        let between = TextRange::new(self.tree.range(left).end, self.tree.range(right).start);
        let text = between.slice(self.world.units[self.unit].text);
        let sign = text.trim_start_matches(|it: char| it.is_whitespace() || it == ')');
        let start = between.end - u32::try_from(sign.len()).unwrap_or(0);
        let len = sign.find(|it: char| it.is_whitespace() || it.is_alphanumeric() || "(\"'{[".contains(it));
        let len = len.unwrap_or(sign.len()).max(1);
        TextRange::new(start, start + u32::try_from(len).unwrap_or(1))
    }

    /// Arithmetic of literals is a literal: `val x: Long = 1 + 2`.
    fn literal_arithmetic(&mut self, arithmetic: bool, left: Type, passed: &[Passed]) -> Option<Type> {
        let [Passed { shape: Shape::Typed(right), .. }] = passed else { return None };
        let both = [left, *right]
            .iter()
            .all(|ty| matches!(self.world.types.kind(*ty), Kind::Literal { unsigned: false, .. }));
        let fits = Fits { byte: true, short: true, int: true };
        (arithmetic && both).then(|| self.world.types.intern(Kind::Literal { fits, unsigned: false }))
    }

    pub(super) fn operand(&mut self, expr: ExprId) -> Vec<Passed> {
        let bare = self.bare(expr);
        let shape = match self.tree[bare] {
            Expr::Lambda(lambda) => {
                let lambda = self.tree[lambda];
                Shape::Lambda { lambda: bare, parameters: lambda.has_arrow.then(|| lambda.parameters.len()) }
            }
            Expr::CallableReference { .. } => Shape::Reference(bare),
            _ => Shape::Typed(self.expr(expr, Expected::Argument)),
        };
        vec![Passed::plain(expr, shape)]
    }

    /// An operator as the call of the function that it stands for.
    pub(super) fn operator(
        &mut self,
        expr: ExprId,
        operand: ExprId,
        of: Type,
        name: &str,
        passed: &[Passed],
        range: TextRange,
    ) -> Type {
        let _ = operand;
        let of = self.constraints.known(self.world, of);
        let receiver = Receiver::Value { ty: of, safe: false };
        if self.is_unknown_receiver(&receiver) {
            self.look_into(passed);
            return Type::UNKNOWN;
        }
        let symbol = self.named(name);
        let mut search = Search::default();
        self.qualified_levels(&receiver, symbol, Wanted::Function, &mut |body, mut candidates| {
            candidates.retain(|it| it.unknown || it.id.is_none() || it.signature.flags.operator);
            body.try_level(&mut search, candidates, passed, &[])
        });
        if search.found_nothing() {
            self.look_into(passed);
            if self.is_certain(of) && !self.instances(of).iter().any(|it| self.world.is_opaque(it.class)) {
                let shown = self.world.shown(of);
                let message = format!("unresolved reference: `{name}`");
                let found = self.finding(&rules::UNRESOLVED_REFERENCE, range, message);
                self.tell(found.label(format!("{shown} has no such operator")));
            }
            return Type::UNKNOWN;
        }
        self.accept(expr, None, range, name, search, passed)
    }

    /// `a == b` of types that have nothing in common.
    pub(super) fn compared(&mut self, expr: ExprId, a: Type, b: Type) {
        if !self.is_certain(a) || !self.is_certain(b) {
            return;
        }
        let (a, b) = (self.world.settled_literal_for(a, b), self.world.settled_literal_for(b, a));
        let (bare_a, bare_b) = (self.world.types.lower(a), self.world.types.lower(b));
        let (bare_a, bare_b) = (self.world.types.definite(bare_a), self.world.types.definite(bare_b));
        if let (Some(left), Some(right)) = (self.world.class_in(bare_a), self.world.class_in(bare_b)) {
            let is_enum = |world: &mut crate::sema::world::World<'_>, class| {
                world.class(class).kind == crate::sema::symbols::ClassKind::Enum
            };
            if left != right && is_enum(self.world, left) && is_enum(self.world, right) {
                let (a, b) = (self.world.shown(a), self.world.shown(b));
                let message = format!("comparison of incompatible enums `{a}` and `{b}`");
                let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(expr), message);
                return self.tell(found.label("never equal"));
            }
        }
        if self.never_equal(bare_a, bare_b) || self.never_equal(bare_b, bare_a) {
            let (a, b) = (self.world.shown(a), self.world.shown(b));
            let message = format!("operator `==` cannot be applied to `{a}` and `{b}`");
            let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(expr), message);
            self.tell(found.label("never equal"));
        }
    }

    /// Whether no value of one type is a value of the other, which is a class of Kotlin's that nothing comes from. Of two
    /// other classes, Kotlin 2 takes them for comparable.
    fn never_equal(&mut self, builtin: Type, other: Type) -> bool {
        let t = &self.world.builtins;
        let all = [t.boolean, t.byte, t.short, t.int, t.long, t.float, t.double, t.char, t.string];
        if !all.contains(&builtin) || other == t.nothing {
            return false;
        }
        if all.contains(&other) {
            return builtin != other;
        }
        let (Some(builtin), Some(class)) = (self.world.class_in(builtin), self.world.class_in(other)) else {
            return false;
        };
        !self.world.is_opaque(class)
            && !self.world.class(class).java
            && !self.world.is_subclass(builtin, class)
            && !self.world.is_subclass(class, builtin)
    }

    /// `value in range`
    pub(super) fn contains(&mut self, range: ExprId, of: Type, value: Type) {
        let passed = [Passed::plain(range, Shape::Typed(value))];
        let frame = self.begin();
        let at = self.tree.range(range);
        let boolean = self.world.builtins.boolean;
        let before = self.world.analysis.files[self.unit].target(range);
        self.operator(range, range, of, "contains", &passed, at);
        self.end(frame, range, boolean, Expected::Nothing);
        self.set_type(range, of);
        self.by_convention(range, Convention::Contains, before);
    }

    fn elvis(&mut self, expr: ExprId, left: ExprId, right: ExprId, expected: Expected) -> Type {
        let frame = self.begin();
        let left_expected = match expected {
            Expected::Type(wanted) => Expected::Type(self.world.types.nullable(wanted)),
            other => other,
        };
        let found = match left_expected {
            Expected::Type(wanted) => self.check(left, wanted),
            other => self.expr(left, other),
        };
        let present = self.present_if_not_null(left);
        let mut branches = Branches::new(self, expected);
        branches.not_null(self, found, &present);
        branches.branch(self, &[], Some(right));
        let ty = branches.join(self);
        self.end(frame, expr, ty, expected)
    }

    pub(super) fn infix(&mut self, expr: ExprId, infix: Infix, expected: Expected) -> Type {
        let frame = self.begin();
        let of = self.expr(infix.left, Expected::Nothing);
        let passed = self.operand(infix.right);
        let name = self.symbol(infix.function.name);
        let bitwise = ["shl", "shr", "ushr", "and", "or", "xor"].contains(&self.world.text(name));
        if let Some(literal) = self.literal_arithmetic(bitwise, of, &passed) {
            return literal;
        }
        let receiver = Receiver::Value { ty: of, safe: false };
        if self.is_unknown_receiver(&receiver) {
            self.look_into(&passed);
            return self.end(frame, expr, Type::UNKNOWN, expected);
        }
        let mut search = Search::default();
        self.qualified_levels(&receiver, name, Wanted::Function, &mut |body, candidates| {
            body.try_level(&mut search, candidates, &passed, &[])
        });
        let range = infix.function.range;
        if search.found_nothing() {
            self.look_into(&passed);
            self.nothing_to_call(range, name, Some(&receiver));
            return self.end(frame, expr, Type::UNKNOWN, expected);
        }
        let text = self.world.text(name).to_owned();
        self.check_infix(range, &text, &search);
        let ty = self.accept(expr, Some(name), range, &text, search, &passed);
        self.end(frame, expr, ty, expected)
    }

    /// `a f b` needs an infix function, or one that overrides another.
    fn check_infix(&mut self, range: TextRange, text: &str, search: &Search) {
        let Some(candidate) = search.chosen.as_ref().map(|chosen| &chosen.candidate) else { return };
        let Some(id) = candidate.id.filter(|_| !candidate.unknown && !candidate.signature.flags.infix) else {
            return;
        };
        let own = id.own().and_then(|at| self.world.own.callables.get(at));
        let overrides = own.is_some_and(|own| match own.node {
            crate::sema::symbols::own::CallableNode::Function(function) => {
                let tree = self.world.tree(own.unit);
                tree[function].modifiers.has(crate::syntax::tree::Modifier::Override)
            }
            _ => true,
        });
        // Kotlin's own `compareTo` is one, whatever its declaration says.
        let builtin = own.is_none() && text == "compareTo";
        if !overrides && !builtin {
            let message = format!("`{text}` is no infix function: `infix` is needed to call it so");
            let found = self.finding(&rules::WRONG_ARGUMENTS, range, message);
            self.tell(found.help(format!("write `a.{text}(b)`")));
        }
    }

    pub(super) fn index(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        indices: &[ExprId],
        expected: Expected,
    ) -> Type {
        let frame = self.begin();
        let of = self.expr(receiver, Expected::Nothing);
        let passed: Vec<Passed> = indices.iter().flat_map(|index| self.operand(*index)).collect();
        let ty = self.operator(expr, receiver, of, "get", &passed, self.tree.range(expr));
        self.end(frame, expr, ty, expected)
    }

    /// What iterating over a value gives.
    pub(super) fn element_of(&mut self, expr: ExprId, of: Type) -> Type {
        let range = self.tree.range(expr);
        if of.is_unknown() {
            return Type::UNKNOWN;
        }
        let frame = self.begin();
        let before = self.world.analysis.files[self.unit].target(expr);
        let iterator = self.operator(expr, expr, of, "iterator", &[], range);
        let iterator = self.end(frame, expr, iterator, Expected::Nothing);
        self.set_type(expr, of);
        self.by_convention(expr, Convention::Iterator, before);
        if iterator.is_unknown() {
            return Type::UNKNOWN;
        }
        let frame = self.begin();
        let next = self.operator(expr, expr, iterator, "next", &[], range);
        let next = self.end(frame, expr, next, Expected::Nothing);
        self.set_type(expr, of);
        self.world.analysis.files[self.unit].restore_target(expr, before);
        next
    }

    /// Moves the target of an expression to what a convention calls on it; it means what it meant `before`.
    pub(super) fn by_convention(&mut self, expr: ExprId, convention: Convention, before: Option<Target>) {
        let tables = &mut self.world.analysis.files[self.unit];
        if let Some(Target::Callable(id)) = tables.target(expr) {
            tables.conventions.insert((expr.index(), convention), id);
        }
        tables.restore_target(expr, before);
    }

    /// What a call says by its contract: `requireNotNull(x)`, `check(x is T)`.
    pub(super) fn contract(&mut self, chosen: &super::apply::Applied, passed: &[Passed]) {
        let Some(table) = chosen.candidate.id.and_then(|id| id.in_library()) else { return };
        let Some(first) = passed.first() else { return };
        match table.get().name.text() {
            "requireNotNull" | "checkNotNull" => {
                let facts = self.present_if_not_null(first.expr);
                self.learn(&facts);
            }
            "require" | "check" => {
                let facts = self.facts_when_true(first.expr);
                self.learn(&facts);
            }
            _ => {}
        }
    }

    fn facts_when_true(&mut self, expr: ExprId) -> Vec<(super::facts::Stable, Type)> {
        match self.tree[expr] {
            Expr::Binary { op: BinaryOp::And, left, right } => {
                [self.facts_when_true(left), self.facts_when_true(right)].concat()
            }
            Expr::Prefix { op: crate::syntax::tree::PrefixOp::Not, operand } => {
                self.outcome(operand).when_false
            }
            _ => self.outcome(expr).when_true,
        }
    }

    /// What a call as a condition says: `!x.isNullOrEmpty()`.
    pub(super) fn contract_outcome(&mut self, call: Call) -> Outcome {
        let Expr::Member { receiver, selector, .. } = self.tree[call.callee] else {
            return Outcome::default();
        };
        let Some(crate::sema::analysis::Target::Callable(id)) =
            self.world.analysis.files[self.unit].targets.get(selector.index()).copied().flatten()
        else {
            return Outcome::default();
        };
        let name = id.in_library().map(|table| table.get().name.text());
        match name {
            Some("isNullOrEmpty" | "isNullOrBlank") => {
                Outcome { when_true: Vec::new(), when_false: self.present_if_not_null(receiver) }
            }
            _ => Outcome::default(),
        }
    }
}

impl Branches {
    /// A branch that is a value of a type unless that is `null`, with what it says.
    pub(super) fn not_null(
        &mut self,
        body: &mut Body<'_, '_>,
        ty: Type,
        facts: &[(super::facts::Stable, Type)],
    ) {
        let before = body.facts.len();
        body.learn(facts);
        let ty = match (self.common, body.world.types.kind(ty)) {
            // Whether it may be `null` is not settled yet: `T <: R?` takes it off once it is.
            (Some(common), Kind::Variable { .. }) => {
                let wide = body.world.types.nullable(common);
                body.sub(ty, wide);
                common
            }
            _ => body.world.types.definite(ty),
        };
        self.push(body, ty, before);
    }
}
