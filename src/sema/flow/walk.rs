//! The walk over expressions, in the order of evaluation.

use crate::diagnostic::Diagnostic;
use crate::sema::Unit;
use crate::sema::locals::{LocalId, Locals, children, deeper};
use crate::source::{Span, TextRange};
use crate::syntax::tree::{BinaryOp, Call, Expr, ExprId, List, MemberOp, PostfixOp, PrefixOp, Tree};

use super::bodies::Callee;
use super::jumps::Target;
use super::owners::Owners;
use super::state::State;
use super::types::{Invocation, Types};
use super::variables::Tracked;

/// What becomes of the value of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Usage {
    /// Nothing.
    Statement,
    /// It is used.
    Value,
    /// It is the value of a branch or block whose value is used: Kotlin takes assignments and loops there.
    Branch,
    /// It is what a lambda gives back; its type says whether that is used.
    Result(ExprId),
    /// K1 and K2 disagree.
    Open,
}

impl Usage {
    /// The usage of a branch's value.
    pub(super) const fn of_branch(self) -> Self {
        match self {
            Self::Value => Self::Branch,
            other => other,
        }
    }
}

/// The state of the walk.
pub(super) struct Flow<'a> {
    pub(super) unit: &'a Unit<'a>,
    pub(super) tree: &'a Tree,
    pub(super) locals: &'a Locals,
    pub(super) types: &'a dyn Types,
    pub(super) out: &'a mut Vec<Diagnostic>,
    pub(super) owners: Owners,
    /// What is known here.
    pub(super) state: State,
    /// What jumps may lead to, from the outermost.
    pub(super) targets: Vec<Target>,
    /// The numbers of tracked locals.
    pub(super) bits: Vec<Option<u32>>,
    /// What the numbers in use stand for.
    pub(super) tracked: Vec<Tracked>,
    /// The variables with smaller numbers stand outside of the innermost closure.
    pub(super) boundary: u32,
    /// Assignments to tracked `val`s that were in order so far.
    pub(super) log: Vec<(u32, ExprId)>,
    /// The lambdas around this place, with how they are run.
    pub(super) running: Vec<(ExprId, Invocation)>,
    /// How many classes without bodies of their own are around: `expect`, `external`.
    pub(super) bodiless: u32,
    /// Whether what is walked over runs before its object exists: arguments of the superclass's constructor.
    pub(super) in_header: bool,
    /// How many such places it stands in.
    pub(super) headers: u32,
}

impl<'a> Flow<'a> {
    pub(super) fn new(
        unit: &'a Unit<'a>,
        locals: &'a Locals,
        types: &'a dyn Types,
        out: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            unit,
            tree: unit.tree,
            locals,
            types,
            out,
            owners: Owners::of(unit, locals),
            state: State::entry(),
            targets: Vec::new(),
            bits: vec![None; locals.len()],
            tracked: Vec::new(),
            boundary: 0,
            log: Vec::new(),
            running: Vec::new(),
            bodiless: 0,
            in_header: false,
            headers: 0,
        }
    }

    pub(super) fn span(&self, id: ExprId) -> Span {
        self.span_of(self.tree.range(id))
    }

    pub(super) const fn span_of(&self, range: TextRange) -> Span {
        range.in_file(self.unit.file)
    }

    pub(super) fn bit(&self, local: LocalId) -> Option<u32> {
        self.bits.get(local.index()).copied().flatten()
    }

    /// An expression whose value is used.
    pub(super) fn value(&mut self, id: ExprId) {
        self.expr(id, Usage::Value);
    }

    pub(super) fn values(&mut self, ids: impl IntoIterator<Item = ExprId>) {
        ids.into_iter().for_each(|id| self.value(id));
    }

    pub(super) fn expr(&mut self, id: ExprId, usage: Usage) {
        deeper(|| self.visit(id, usage));
    }

    fn visit(&mut self, id: ExprId, usage: Usage) {
        let tree = self.tree;
        match tree[id] {
            Expr::Error => self.state = State::dead(),
            Expr::Name(name) => self.read(id, name),
            Expr::Parenthesized(inner) => self.expr(inner, Self::in_parentheses(tree, inner, usage)),
            Expr::Labeled { label, body } => self.labeled(label.name, body, usage),
            Expr::Annotated { body, .. } => self.expr(body, usage),
            Expr::This(Some(label)) | Expr::Super { label: Some(label), .. } => self.check_this(id, label),
            Expr::Binary { op: BinaryOp::Elvis, left, right } => self.elvis(left, right),
            Expr::Binary { op: op @ (BinaryOp::Equal | BinaryOp::Identical), left, right } => {
                self.check_comparison_used(id, op, usage);
                self.values([left, right]);
            }
            Expr::Binary { op: BinaryOp::And | BinaryOp::Or, left, right } => {
                self.value(left);
                self.perhaps(|flow| flow.value(right));
            }
            Expr::Prefix { op: PrefixOp::Increment | PrefixOp::Decrement, operand }
            | Expr::Postfix { op: PostfixOp::Increment | PostfixOp::Decrement, operand } => {
                self.step(operand)
            }
            Expr::Assignment { op, target, value } => {
                self.check_statement_used(id, usage);
                self.assignment(id, op, target, value);
            }
            Expr::Call(call) => {
                let skipped = self.call(&tree[call]);
                self.may_end(id);
                skipped.into_iter().for_each(|state| self.state.merge(state));
            }
            Expr::Member { receiver, selector, .. } => {
                self.member(id, receiver, selector);
                self.ends_for_certain(id);
            }
            Expr::As { value, .. } | Expr::Postfix { op: PostfixOp::NotNull, operand: value } => {
                self.value(value);
                self.ends_for_certain(id);
                if matches!(tree[value], Expr::Null) && matches!(tree[id], Expr::Postfix { .. }) {
                    self.state = State::dead();
                }
            }
            Expr::Infix(infix) => {
                self.value(tree[infix].left);
                self.argument(tree[infix].right, Callee::Named(tree[infix].function.name));
                self.may_end(id);
            }
            Expr::If(it) => self.branches(id, &tree[it], usage),
            Expr::When(it) => self.when(id, &tree[it], usage),
            Expr::Try(it) => self.try_block(&tree[it], usage),
            Expr::Block(statements) => self.block(statements, usage),
            Expr::For(_) | Expr::While { .. } | Expr::DoWhile { .. } => {
                self.check_statement_used(id, usage);
                self.looped(id, Vec::new());
            }
            Expr::Return { label, value } => self.return_from(id, label, value),
            Expr::Throw(value) => {
                self.value(value);
                self.state = State::dead();
            }
            Expr::Break(label) => self.leave_loop(id, label, true),
            Expr::Continue(label) => self.leave_loop(id, label, false),
            Expr::Lambda(_) => self.closure(id, None),
            Expr::Property(it) => self.local_property(it),
            Expr::Function(it) => self.function(it, Vec::new(), true),
            Expr::Class(it) => self.local_class(it),
            Expr::ObjectLiteral(it) => self.object_literal(it),
            _ => children(tree, id, &mut |child| self.value(child)),
        }
    }

    /// An assignment in parentheses is an error wherever they stand; of others the usage passes through, but for a
    /// statement, of which K1 and K2 think differently.
    fn in_parentheses(tree: &Tree, inner: ExprId, usage: Usage) -> Usage {
        match (usage, tree[inner]) {
            (_, Expr::Assignment { .. }) => Usage::Value,
            (Usage::Statement, _) => Usage::Open,
            _ => usage,
        }
    }

    /// What may not be evaluated.
    pub(super) fn perhaps(&mut self, step: impl FnOnce(&mut Self)) {
        let without = self.state.clone();
        step(self);
        self.state.merge(without);
    }

    /// Nothing behind an expression of type `Nothing` is reached; nor is it looked at where the type is not known.
    fn may_end(&mut self, id: ExprId) {
        if self.state.live && self.types.is_nothing(id) != Some(false) {
            self.state = State::dead();
        }
    }

    pub(super) fn block(&mut self, statements: List<ExprId>, usage: Usage) {
        let tree = self.tree;
        let outer = self.tracked.len();
        if let Some((last, others)) = tree[statements].split_last() {
            others.iter().for_each(|statement| self.expr(*statement, Usage::Statement));
            self.expr(*last, usage.of_branch());
        }
        self.forget(outer);
    }

    /// A member that is no callee.
    fn member(&mut self, id: ExprId, receiver: ExprId, selector: ExprId) {
        let tree = self.tree;
        if let (Expr::This(None), Expr::Name(name)) = (tree[receiver], tree[selector]) {
            self.read_own(id, name);
        }
        self.value(receiver);
        if !matches!(tree[selector], Expr::Name(_)) {
            self.value(selector);
        }
    }

    /// `left ?: right`; what a safe call skips comes to the right side alone.
    fn elvis(&mut self, left: ExprId, right: ExprId) {
        let tree = self.tree;
        let skipped = match tree[left] {
            Expr::Call(call) => {
                let skipped = self.call(&tree[call]);
                self.may_end(left);
                skipped
            }
            _ => {
                self.value(left);
                None
            }
        };
        let with_value = self.state.clone();
        skipped.into_iter().for_each(|state| self.state.merge(state));
        self.value(right);
        self.state.merge(with_value);
    }

    /// A call; answers the state of the way past a safe one.
    fn call(&mut self, call: &Call) -> Option<State> {
        let tree = self.tree;
        let name = match tree[call.callee] {
            Expr::Name(name) => {
                self.read_local(call.callee);
                Some(name)
            }
            Expr::Member { op, receiver, selector } => {
                self.value(receiver);
                let name = match tree[selector] {
                    Expr::Name(name) => Some(name),
                    _ => {
                        self.value(selector);
                        None
                    }
                };
                if op == MemberOp::SafeDot {
                    let skipped = self.state.clone();
                    self.arguments(call, name);
                    return Some(skipped);
                }
                name
            }
            Expr::Lambda(_) => {
                self.closure(call.callee, Some(Vec::new()));
                None
            }
            _ => {
                self.value(call.callee);
                None
            }
        };
        self.arguments(call, name);
        None
    }

    fn arguments(&mut self, call: &Call, callee: Option<crate::syntax::tree::Name>) {
        let tree = self.tree;
        for argument in &tree[call.arguments] {
            self.argument(argument.value, Callee::of(callee));
        }
        for lambda in call.lambda.into_iter().chain(tree[call.more_lambdas].iter().copied()) {
            self.argument(lambda, Callee::of(callee));
        }
    }
}
