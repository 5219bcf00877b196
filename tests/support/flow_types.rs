//! What the flow of control asks of types, answered from names alone: for tests, where every name is what it looks like.

use std::collections::HashMap;

use tcdsl::sema::flow::{Coverage, Invocation, Types};
use tcdsl::sema::locals::Locals;
use tcdsl::syntax::tree::{
    Argument, Binding, ClassKind, Expr, ExprId, Function, Modifier, Tree, Type, TypeAlias, TypeId, When,
    WhenCondition,
};

/// Functions of the library that run their lambda once, where it stands, and whether it has a receiver.
const ONCE: &[(&str, bool)] = &[
    ("run", false),
    ("let", false),
    ("also", false),
    ("apply", true),
    ("with", true),
    ("synchronized", false),
];
/// Functions of the library that inline their lambda.
const INLINE: &[&str] =
    &["forEach", "forEachIndexed", "map", "filter", "repeat", "mapNotNull", "any", "all", "associate"];

/// The answers for one file.
pub(crate) struct ByName<'t> {
    tree: &'t Tree,
    locals: &'t Locals,
    functions: HashMap<&'t str, Vec<&'t Function>>,
    /// The call and the place of each lambda argument: the callee's name, whether it has a receiver.
    lambdas: HashMap<usize, (&'t str, bool, usize)>,
}

impl<'t> ByName<'t> {
    pub(crate) fn new(tree: &'t Tree, locals: &'t Locals) -> Self {
        let mut functions: HashMap<&str, Vec<&Function>> = HashMap::new();
        for (_, function) in tree.all::<Function>() {
            if let Some(name) = function.name {
                functions.entry(tree.name(name.name)).or_default().push(function);
            }
        }
        let mut this = Self { tree, locals, functions, lambdas: HashMap::new() };
        for (id, expr) in tree.all::<Expr>() {
            let Expr::Call(call) = expr else { continue };
            let (Some(name), call) = (this.callee(id), &tree[*call]) else { continue };
            let member = matches!(tree[call.callee], Expr::Member { .. });
            let arguments = tree[call.arguments].iter().map(|argument: &Argument| argument.value);
            for (place, value) in arguments.chain(call.lambda).enumerate() {
                this.lambdas.insert(this.lambda_in(value).index(), (name, member, place));
            }
        }
        this
    }

    fn lambda_in(&self, id: ExprId) -> ExprId {
        match self.tree[id] {
            Expr::Labeled { body, .. } | Expr::Annotated { body, .. } => self.lambda_in(body),
            _ => id,
        }
    }

    fn callee(&self, id: ExprId) -> Option<&'t str> {
        let callee = match self.tree[id] {
            Expr::Call(call) => self.tree[call].callee,
            Expr::Infix(infix) => return Some(self.tree.name(self.tree[infix].function.name)),
            _ => return None,
        };
        match self.tree[callee] {
            Expr::Name(name) => Some(self.tree.name(name)),
            Expr::Member { selector, .. } => match self.tree[selector] {
                Expr::Name(name) => Some(self.tree.name(name)),
                _ => None,
            },
            _ => None,
        }
    }

    fn named(&self, ty: TypeId) -> &'t str {
        match self.tree[ty] {
            Type::User(segments) => self.tree[segments].last().map_or("", |it| self.tree.name(it.name.name)),
            _ => "",
        }
    }

    /// The modifiers and the receiver of the parameter that takes a lambda, where an own function does.
    fn parameter(&self, lambda: ExprId) -> Option<(Invocation, bool)> {
        let (name, _, place) = self.lambdas.get(&lambda.index())?;
        let [function] = self.functions.get(name)?[..] else { return None };
        let parameter = self.tree[function.parameters].get(*place)?;
        let inline = function.modifiers.has(Modifier::Inline)
            && !parameter.modifiers.has(Modifier::Noinline)
            && !parameter.modifiers.has(Modifier::Crossinline);
        let receiver = match self.tree[parameter.ty?] {
            Type::Function(ty) => self.tree[ty].receiver.is_some(),
            _ => return None,
        };
        Some((if inline { Invocation::Inlined } else { Invocation::Anytime }, receiver))
    }

    /// The entries that an enum of this file has, if the conditions name them.
    fn enum_coverage(&self, when: &When) -> Coverage {
        let mut seen = Vec::new();
        for entry in &self.tree[when.entries] {
            for condition in &self.tree[entry.conditions] {
                let WhenCondition::Expr(expr) = *condition else { return Coverage::Unknown };
                let Expr::Member { selector, .. } = self.tree[expr] else { return Coverage::Unknown };
                let Expr::Name(name) = self.tree[selector] else { return Coverage::Unknown };
                seen.push(name);
            }
        }
        let enums = self
            .tree
            .all()
            .filter(|(_, class): &(_, &tcdsl::syntax::tree::Class)| class.kind == ClassKind::Enum);
        for (_, class) in enums {
            let entries = &self.tree[class.entries];
            if seen.iter().all(|name| entries.iter().any(|entry| entry.name.name == *name))
                && !seen.is_empty()
            {
                let all = entries.iter().all(|entry| seen.contains(&entry.name.name));
                return if all { Coverage::All } else { Coverage::PartOfClosed };
            }
        }
        Coverage::Unknown
    }
}

impl Types for ByName<'_> {
    fn is_nothing(&self, expr: ExprId) -> Option<bool> {
        if let Expr::As { ty, .. } = self.tree[expr] {
            return Some(self.named(ty) == "Nothing");
        }
        let Some(name) = self.callee(expr) else { return Some(false) };
        let own = |it: &&Function| it.returns.is_some_and(|ty| self.named(ty) == "Nothing");
        let declared = self.functions.get(name).is_some_and(|all| all.iter().all(own));
        Some(
            declared
                || [
                    "TODO",
                    "error",
                    "exitProcess",
                    "fail",
                    "loop",
                    "loopOnState",
                    "throwUnsupportedException",
                ]
                .contains(&name),
        )
    }

    fn is_unit(&self, ty: TypeId) -> Option<bool> {
        let named = self.named(ty);
        let alias = self.tree.all().any(|(_, it): (_, &TypeAlias)| self.tree.name(it.name.name) == named);
        (!alias).then_some(named == "Unit")
    }

    fn invocation(&self, lambda: ExprId) -> Invocation {
        if let Some((invocation, _)) = self.parameter(lambda) {
            return invocation;
        }
        match self.lambdas.get(&lambda.index()) {
            Some((name, ..)) if ONCE.iter().any(|(known, _)| known == name) => Invocation::ExactlyOnce,
            Some((name, ..)) if INLINE.contains(name) => Invocation::Inlined,
            _ => Invocation::Unknown,
        }
    }

    fn is_inlined(&self, lambda: ExprId) -> Option<bool> {
        match self.invocation(lambda) {
            Invocation::Unknown => None,
            Invocation::Anytime => Some(false),
            _ => Some(true),
        }
    }

    fn has_receiver(&self, lambda: ExprId) -> Option<bool> {
        if let Some((_, receiver)) = self.parameter(lambda) {
            return Some(receiver);
        }
        let Some((name, member, _)) = self.lambdas.get(&lambda.index()) else { return Some(false) };
        match ONCE.iter().find(|(known, _)| known == name) {
            // Without a receiver it may take the implicit one.
            Some(("run", _)) => member.then_some(true),
            Some((_, receiver)) => Some(*receiver),
            None => INLINE.contains(name).then_some(false),
        }
    }

    fn has_it(&self, lambda: ExprId) -> Option<bool> {
        let (name, ..) = self.lambdas.get(&lambda.index())?;
        ["let", "also", "forEach", "map"].contains(name).then_some(true)
    }

    fn is_result_used(&self, _: ExprId) -> Option<bool> {
        None
    }

    fn coverage(&self, when: ExprId) -> Coverage {
        let Expr::When(when) = self.tree[when] else { return Coverage::Unknown };
        let when = &self.tree[when];
        let entries = self.tree[when.entries].iter();
        let conditions: Vec<WhenCondition> =
            entries.flat_map(|entry| self.tree[entry.conditions].iter().copied()).collect();
        let literal = |test: fn(Expr) -> bool| {
            conditions.iter().all(|it| matches!(it, WhenCondition::Expr(expr) if test(self.tree[*expr])))
        };
        if conditions.is_empty() {
            return Coverage::Unknown;
        }
        if literal(|it| matches!(it, Expr::Boolean(_))) {
            return if conditions.len() > 1 { Coverage::All } else { Coverage::PartOfClosed };
        }
        if literal(|it| matches!(it, Expr::String(_) | Expr::Integer(_))) {
            return Coverage::Part;
        }
        self.enum_coverage(when)
    }

    fn assigns(&self, assignment: ExprId) -> Option<bool> {
        let Expr::Assignment { target, .. } = self.tree[assignment] else { return None };
        let local = self.locals.get(self.locals.variable(target)?)?;
        let tcdsl::sema::locals::LocalKind::Variable(property) = local.kind else { return None };
        let Binding::Single(variable) = self.tree[property].binding else { return None };
        let plain = |value: ExprId| {
            matches!(
                self.tree[value],
                Expr::String(_) | Expr::Integer(_) | Expr::Double(_) | Expr::Boolean(_)
            )
        };
        match variable.ty {
            Some(ty) => Some(["String", "Int", "Long", "Double"].contains(&self.named(ty))),
            None => self.tree[property].initializer.map(plain),
        }
    }
}
