//! Goes through code that never ran, with what is certain of its scopes.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::catalog::Symbol;
use crate::eval::interpreter::Interpreter;
use crate::eval::value::ClassRef;
use crate::source::Span;
use crate::syntax::tree::{
    Accessor, AssignOp, Binding, Body, Class, Expr, ExprId, Function, Id, Ident, Lambda, List, Name,
    Parameter, PostfixOp, PrefixOp, Property, StringPart, Tree, TypeId, TypeParameter, WhenCondition,
};

use super::assignments::{Change, change_of_parameter, change_of_property};

/// An implicit receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Receiver {
    /// Of this class, or of a subclass of it.
    Of(ClassRef),
    /// There may be one; nothing is known of it.
    Unknown,
}

/// What one scope brings.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// Variables, functions and classes.
    pub(super) locals: Vec<Symbol>,
    pub(super) receiver: Option<Receiver>,
    /// The class whose body it is.
    pub(super) class: Option<u32>,
}

/// A variable, function or class of a scope.
#[derive(Debug, Clone, Copy)]
pub(super) struct Local {
    /// Its class, if that is certain.
    pub(super) class: Option<ClassRef>,
    pub(super) change: Change,
    /// How many scopes were open where it was declared.
    pub(super) depth: usize,
}

/// A walk through one file.
#[derive(Debug)]
pub(super) struct Walk<'i, 'a> {
    pub(super) interpreter: &'i mut Interpreter<'a>,
    pub(super) unit: u32,
    pub(super) tree: &'a Tree,
    pub(super) scopes: Vec<Scope>,
    /// The variables of all scopes by name, innermost last.
    pub(super) locals: HashMap<Symbol, Vec<Local>>,
    /// How many scopes were open where the innermost class began.
    pub(super) class_depth: usize,
    /// What `return@` can name here.
    pub(super) labels: Vec<Symbol>,
    /// How many loops are around.
    pub(super) loops: usize,
    /// The names of the file's type parameters.
    pub(super) type_parameters: HashSet<Name>,
    /// Names of values whose type is asked for somewhere in the file: a smart cast may give them other members.
    pub(super) cast: HashSet<Symbol>,
    /// Where something was found.
    pub(super) reported: Vec<Span>,
}

impl<'i, 'a> Walk<'i, 'a> {
    /// Walks through a file.
    pub(super) fn file(interpreter: &'i mut Interpreter<'a>, unit: u32) {
        let source = interpreter.unit_at(unit).source;
        let outer = std::mem::replace(&mut interpreter.unit, unit);
        let tree = source.tree;
        let cast = cast_names(interpreter, tree);
        let mut walk = Walk {
            interpreter,
            unit,
            tree,
            scopes: vec![Scope::default()],
            locals: HashMap::default(),
            class_depth: 0,
            labels: Vec::new(),
            loops: 0,
            type_parameters: tree.all::<TypeParameter>().map(|(_, one)| one.name.name).collect(),
            cast,
            reported: Vec::new(),
        };
        walk.statements(tree.statements);
        walk.interpreter.unit = outer;
    }

    /// Whether the evaluation came by: then it has found what there is to find.
    pub(super) fn ran(&self, id: ExprId) -> bool {
        self.interpreter.has_run(self.unit, id)
    }

    fn all(&mut self, items: List<ExprId>) {
        for &item in &self.tree[items] {
            self.expr(item);
        }
    }

    fn some(&mut self, item: Option<ExprId>) {
        if let Some(item) = item {
            self.expr(item);
        }
    }

    /// Statements that see each other's functions and classes, also those that follow.
    fn statements(&mut self, statements: List<ExprId>) {
        let top_level = self.scopes.len() == 1;
        for &statement in &self.tree[statements] {
            let name = hoisted(self.tree, statement).filter(|_| !top_level);
            if let Some(name) = name {
                self.declare(self.interpreter.symbol(name.name), None, Change::Open);
            }
        }
        self.all(statements);
    }

    fn declare(&mut self, name: Symbol, class: Option<ClassRef>, change: Change) {
        let depth = self.scopes.len();
        if let Some(scope) = self.scopes.last_mut() {
            scope.locals.push(name);
            self.locals.entry(name).or_default().push(Local { class, change, depth });
        }
    }

    fn within(&mut self, scope: Scope, body: impl FnOnce(&mut Self)) {
        self.scopes.push(scope);
        body(self);
        for name in self.scopes.pop().into_iter().flat_map(|scope| scope.locals) {
            if let Some(classes) = self.locals.get_mut(&name) {
                classes.pop();
            }
        }
    }

    pub(super) fn expr(&mut self, id: ExprId) {
        let tree = self.tree;
        match tree[id] {
            Expr::Name(name) => self.check_name(self.interpreter.symbol(name), id),
            Expr::Collection(items) => self.all(items),
            Expr::Parenthesized(inner)
            | Expr::Annotated { body: inner, .. }
            | Expr::Is { value: inner, .. }
            | Expr::As { value: inner, .. }
            | Expr::Throw(inner)
            | Expr::Initializer(inner) => self.expr(inner),
            Expr::Labeled { label, body } => {
                let label = self.interpreter.symbol(label.name);
                self.labeled(Some(label), |this| this.expr(body));
            }
            Expr::Prefix { op, operand } => {
                self.expr(operand);
                if matches!(op, PrefixOp::Increment | PrefixOp::Decrement) {
                    self.check_assignment(AssignOp::Assign, operand);
                }
            }
            Expr::Postfix { op, operand } => {
                self.expr(operand);
                if op != PostfixOp::NotNull {
                    self.check_assignment(AssignOp::Assign, operand);
                }
            }
            Expr::String(string) => {
                for part in &tree[tree[string].parts] {
                    if let StringPart::Template { expr, .. } = *part {
                        self.expr(expr);
                    }
                }
            }
            Expr::Return { label, value } => {
                self.some(value);
                self.check_return(label, id);
            }
            Expr::Break(label) | Expr::Continue(label) => self.check_loop_jump(label, id),
            Expr::Lambda(lambda) => self.lambda(lambda, Some(Receiver::Unknown)),
            Expr::Block(statements) => self.within(Scope::default(), |this| this.statements(statements)),
            Expr::ObjectLiteral(class) | Expr::Class(class) => self.class(class),
            Expr::Binary { left, right, .. } => {
                self.expr(left);
                self.expr(right);
            }
            Expr::Infix(infix) => {
                self.expr(tree[infix].left);
                let function = self.interpreter.symbol(tree[infix].function.name);
                self.labeled(Some(function), |this| this.expr(tree[infix].right));
            }
            Expr::Assignment { op, target, value } => {
                if !self.ran(id) {
                    self.expr(target);
                }
                self.expr(value);
                self.check_assignment(op, target);
            }
            Expr::Call(call) => self.call(call, id),
            Expr::Index { receiver, indices } => {
                self.expr(receiver);
                self.all(indices);
            }
            Expr::Member { receiver, selector, .. } => self.member(receiver, selector, id),
            Expr::Property(property) => self.property(property),
            Expr::Function(function) => self.function(function),
            Expr::If(_) | Expr::When(_) | Expr::Try(_) | Expr::For(_) => self.control(id),
            Expr::While { condition, body } => {
                self.expr(condition);
                self.in_loop(body);
            }
            // The condition sees what the body declares.
            Expr::DoWhile { body, .. } => self.in_loop(body),
            Expr::SecondaryConstructor(constructor) => {
                let constructor = tree[constructor];
                self.within(Scope::default(), |this| {
                    this.parameters(constructor.parameters);
                    for argument in constructor.delegation.iter().flat_map(|one| &tree[one.arguments]) {
                        this.expr(argument.value);
                    }
                    this.some(constructor.body);
                });
            }
            _ => {}
        }
    }

    fn control(&mut self, id: ExprId) {
        let tree = self.tree;
        match tree[id] {
            Expr::If(data) => {
                self.expr(tree[data].condition);
                self.some(tree[data].then);
                self.some(tree[data].otherwise);
            }
            Expr::When(data) => self.within(Scope::default(), |this| {
                this.some(tree[data].subject);
                if let Some(property) = tree[data].binding {
                    this.bind(tree[property].binding, Change::Never { plain: false });
                }
                for entry in &tree[tree[data].entries] {
                    for condition in &tree[entry.conditions] {
                        if let WhenCondition::Expr(value) | WhenCondition::In { range: value, .. } =
                            *condition
                        {
                            // Entries of enums may stand there by their names alone.
                            if !matches!(tree[value], Expr::Name(_)) {
                                this.expr(value);
                            }
                        }
                    }
                    this.some(entry.guard);
                    this.expr(entry.body);
                }
            }),
            Expr::Try(data) => {
                self.expr(tree[data].block);
                for catch in &tree[tree[data].catches] {
                    self.within(Scope::default(), |this| {
                        let name = this.interpreter.symbol(catch.name.name);
                        this.declare(name, None, Change::Never { plain: false });
                        this.expr(catch.block);
                    });
                }
                self.some(tree[data].finally);
            }
            Expr::For(data) => {
                self.expr(tree[data].iterable);
                self.within(Scope::default(), |this| {
                    this.bind(tree[data].variable, Change::Never { plain: false });
                    this.in_loop(tree[data].body);
                });
            }
            _ => {}
        }
    }

    fn bind(&mut self, binding: Binding, change: Change) {
        let tree = self.tree;
        for variable in tree.bound(binding) {
            let class = variable.ty.and_then(|ty| self.class_of(ty));
            self.declare(self.interpreter.symbol(variable.name.name), class, change);
        }
    }

    fn in_loop(&mut self, body: Option<ExprId>) {
        self.loops += 1;
        self.some(body);
        self.loops -= 1;
    }

    /// Goes through what `return@label` may leave.
    pub(super) fn labeled(&mut self, label: Option<Symbol>, body: impl FnOnce(&mut Self)) {
        let outer = self.labels.len();
        self.labels.extend(label);
        body(self);
        self.labels.truncate(outer);
    }

    /// A block with what it is run on.
    pub(super) fn lambda(&mut self, lambda: Id<Lambda>, receiver: Option<Receiver>) {
        let lambda = self.tree[lambda];
        self.within(Scope { receiver, ..Scope::default() }, |this| {
            for parameter in &this.tree[lambda.parameters] {
                this.bind(parameter.binding, Change::Never { plain: false });
            }
            this.statements(lambda.body);
        });
    }

    fn property(&mut self, property: Id<Property>) {
        let data = &self.tree[property];
        self.some(data.initializer);
        self.some(data.delegate);
        let receiver = data.receiver.map(|ty| self.receiver_of(ty));
        for accessor in [data.getter, data.setter].into_iter().flatten() {
            self.accessor(accessor, receiver);
        }
        let is_member = self.scopes.last().is_some_and(|scope| scope.class.is_some());
        if self.scopes.len() > 1 && !is_member {
            let change = change_of_property(self.tree, data);
            self.bind(data.binding, change);
            if let (Binding::Single(variable), Some(value), false) =
                (data.binding, data.initializer, data.mutable)
                && variable.ty.is_none()
                && let Some(class) = self.instance_of(value)
            {
                self.declare(self.interpreter.symbol(variable.name.name), Some(class), change);
            }
        }
    }

    fn accessor(&mut self, accessor: Id<Accessor>, receiver: Option<Receiver>) {
        let accessor = self.tree[accessor];
        self.within(Scope { receiver, ..Scope::default() }, |this| {
            if let Some(parameter) = accessor.parameter {
                let change = change_of_parameter(this.tree, &parameter);
                this.declare(this.interpreter.symbol(parameter.name.name), None, change);
            }
            this.body(accessor.body);
        });
    }

    fn body(&mut self, body: Body) {
        match body {
            Body::None => {}
            Body::Block(body) | Body::Expr(body) => self.expr(body),
        }
    }

    fn parameters(&mut self, parameters: List<Parameter>) {
        for parameter in &self.tree[parameters] {
            self.some(parameter.default);
            let vararg = parameter.modifiers.has(crate::syntax::tree::Modifier::Vararg);
            let class = parameter.ty.filter(|_| !vararg).and_then(|ty| self.class_of(ty));
            let change = change_of_parameter(self.tree, parameter);
            self.declare(self.interpreter.symbol(parameter.name.name), class, change);
        }
    }

    fn function(&mut self, function: Id<Function>) {
        let data = self.tree[function];
        let receiver = data.receiver.map(|ty| self.receiver_of(ty));
        self.within(Scope { receiver, ..Scope::default() }, |this| {
            this.parameters(data.parameters);
            let label = data.name.map(|name| this.interpreter.symbol(name.name));
            this.labeled(label, |this| this.body(data.body));
        });
    }

    /// The receiver that a type declares.
    pub(super) fn receiver_of(&mut self, ty: TypeId) -> Receiver {
        self.class_of(ty).map_or(Receiver::Unknown, Receiver::Of)
    }

    fn class(&mut self, class: Id<Class>) {
        let tree = self.tree;
        let data = &tree[class];
        let number = self.interpreter.program.class_number(self.unit, class);
        let env = match number {
            Some(number) => self.interpreter.class_env(number, None),
            None => self.interpreter.env.clone(),
        };
        let outer = std::mem::replace(&mut self.interpreter.env, env);
        let header = Scope { class: number, ..Scope::default() };
        self.within(header, |this| {
            this.parameters(data.parameters);
            for supertype in &tree[data.supertypes] {
                this.some(supertype.delegate);
                let known = this.class_of(supertype.ty);
                for argument in &tree[supertype.arguments] {
                    match (tree[argument.value], known) {
                        (Expr::Lambda(lambda), Some(class @ ClassRef::Dsl(_))) => {
                            this.lambda(lambda, Some(Receiver::Of(class)));
                        }
                        _ => this.expr(argument.value),
                    }
                }
            }
            let receiver = number.map_or(Receiver::Unknown, |number| Receiver::Of(ClassRef::User(number)));
            for entry in &tree[data.entries] {
                for argument in &tree[entry.arguments] {
                    this.expr(argument.value);
                }
                if let Some(body) = entry.body {
                    let scope = Scope { receiver: Some(receiver), ..Scope::default() };
                    this.within(scope, |this| this.class(body));
                }
            }
            let body = Scope { receiver: Some(receiver), class: number, ..Scope::default() };
            this.within(body, |this| {
                let outer = std::mem::replace(&mut this.class_depth, this.scopes.len());
                this.all(data.members);
                this.class_depth = outer;
            });
        });
        self.interpreter.env = outer;
    }
}

/// The name of the function or class that a statement declares, perhaps behind a label or annotations.
fn hoisted(tree: &Tree, statement: ExprId) -> Option<Ident> {
    match tree[statement] {
        Expr::Function(function) => tree[function].name,
        Expr::Class(class) => tree[class].name,
        Expr::Labeled { body, .. } | Expr::Annotated { body, .. } => hoisted(tree, body),
        _ => None,
    }
}

/// The names of values that `is`, `as` or `when` asks about.
fn cast_names(interpreter: &Interpreter<'_>, tree: &Tree) -> HashSet<Symbol> {
    let asked = tree.all::<Expr>().filter_map(|(_, expr)| match *expr {
        Expr::Is { value, .. } | Expr::As { value, .. } => Some(value),
        Expr::When(when) => tree[when].subject,
        _ => None,
    });
    asked
        .filter_map(|value| match tree[value] {
            Expr::Name(name) => Some(interpreter.symbol(name)),
            _ => None,
        })
        .collect()
}
