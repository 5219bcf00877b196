//! What the flow of control asks of types, answered from the tables of the analysis.

use std::cell::RefCell;

use super::analysis::Target;
use super::flow::{Coverage, Invocation, Types};
use super::symbols::own::CallableNode;
use super::symbols::{CallableId, ClassId, ClassKind, Modality};
use super::types::{ClassType, Type};
use super::world::World;
use crate::syntax::tree::{Expr, ExprId, TypeId, WhenCondition, WhenEntry};

/// The answers for one file.
pub(super) struct Answers<'w, 'a> {
    world: RefCell<&'w mut World<'a>>,
    unit: usize,
}

impl<'w, 'a> Answers<'w, 'a> {
    pub(super) fn new(world: &'w mut World<'a>, unit: usize) -> Self {
        Self { world: RefCell::new(world), unit }
    }

    fn ty(&self, expr: ExprId) -> Option<Type> {
        let world = self.world.borrow();
        world.analysis.files[self.unit].ty(expr).filter(|ty| !ty.is_unknown())
    }

    fn function(&self, lambda: ExprId) -> Option<ClassType> {
        let ty = self.ty(lambda)?;
        self.world.borrow().types.as_class(ty).cloned()
    }
}

impl Types for Answers<'_, '_> {
    fn is_nothing(&self, expr: ExprId) -> Option<bool> {
        self.ty(expr).map(|ty| ty == self.world.borrow().builtins.nothing)
    }

    fn is_unit(&self, ty: TypeId) -> Option<bool> {
        let world = self.world.borrow();
        let written = world.analysis.files[self.unit].written.get(ty.index()).copied().flatten()?;
        (!written.is_unknown()).then_some(written == world.builtins.unit)
    }

    fn invocation(&self, lambda: ExprId) -> Invocation {
        let world = self.world.borrow();
        let used = world.analysis.files[self.unit].lambdas.get(&lambda.index());
        used.map_or(Invocation::Unknown, |used| used.invocation)
    }

    fn is_inlined(&self, lambda: ExprId) -> Option<bool> {
        let world = self.world.borrow();
        world.analysis.files[self.unit].lambdas.get(&lambda.index())?.inlined
    }

    fn has_receiver(&self, lambda: ExprId) -> Option<bool> {
        self.function(lambda).map(|function| function.extension)
    }

    fn has_it(&self, lambda: ExprId) -> Option<bool> {
        self.function(lambda).map(|function| function.arguments.len() - usize::from(function.extension) == 2)
    }

    fn is_result_used(&self, lambda: ExprId) -> Option<bool> {
        let function = self.function(lambda)?;
        let returns = function.arguments.last()?.ty()?;
        let world = self.world.borrow();
        let holds = world.types.holds(returns);
        (!holds.unknown && !holds.variable).then_some(returns != world.builtins.unit)
    }

    fn coverage(&self, when: ExprId) -> Coverage {
        let mut world = self.world.borrow_mut();
        covered(&mut world, self.unit, when).unwrap_or(Coverage::Unknown)
    }

    fn left_out(&self, when: ExprId) -> Vec<String> {
        let mut world = self.world.borrow_mut();
        left_out(&mut world, self.unit, when).unwrap_or_default()
    }

    fn assigns(&self, assignment: ExprId) -> Option<bool> {
        self.world.borrow().analysis.files[self.unit].assigns.get(&assignment.index()).copied()
    }
}

impl World<'_> {
    /// Whether the entries of a `when` cover its subject, as far as that is known.
    pub(crate) fn may_cover_all(&mut self, unit: usize, when: ExprId) -> bool {
        let tree = self.tree(unit);
        let has_subject = matches!(tree[when], Expr::When(id) if tree[id].subject.is_some());
        has_subject && covered(self, unit, when).is_none_or(|covered| covered == Coverage::All)
    }
}

/// What the entries of a `when` cover; `None` where that is not known.
fn covered(world: &mut World<'_>, unit: usize, when: ExprId) -> Option<Coverage> {
    let tree = world.tree(unit);
    let Expr::When(id) = tree[when] else { return None };
    let subject = world.analysis.files[unit].ty(tree[id].subject?)?;
    let subject = world.settled_literal(subject);
    if subject.is_unknown() || world.types.holds(subject).unknown {
        return None;
    }
    let bare = world.types.lower(subject);
    let nullable = world.may_be_null(bare);
    let is_null = |entry: &WhenEntry| {
        tree[entry.conditions]
            .iter()
            .any(|it| matches!(it, WhenCondition::Expr(value) if matches!(tree[*value], Expr::Null)))
    };
    let entries = &tree[tree[id].entries];
    if entries.iter().any(|entry| entry.guard.is_some()) {
        return None;
    }
    let misses_null = nullable && !entries.iter().any(is_null);
    let conditions: Vec<WhenCondition> =
        entries.iter().flat_map(|entry| tree[entry.conditions].iter().copied()).collect();
    let class = world.types.as_class(bare)?.class;
    let all = if bare == world.builtins.boolean || world.types.definite(bare) == world.builtins.boolean {
        [true, false].iter().all(|wanted| {
            conditions.iter().any(|it| matches!(it, WhenCondition::Expr(value) if matches!(tree[*value], Expr::Boolean(is) if is == *wanted)))
        })
    } else {
        match world.class(class).kind {
            ClassKind::Enum => entries_of(world, class)?.into_iter().all(|entry| {
                conditions.iter().any(|it| matches!(it, WhenCondition::Expr(value) if names(world, unit, *value) == Some(Target::Callable(entry))))
            }),
            _ if world.class(class).modality == Modality::Sealed => is_covered(world, unit, class, &conditions, 0)?,
            _ => {
                let whole = conditions.iter().any(|it| is_type(world, unit, *it, class));
                return Some(if whole && !misses_null { Coverage::All } else { Coverage::Part });
            }
        }
    };
    Some(if all && !misses_null { Coverage::All } else { Coverage::PartOfClosed })
}

/// What the entries of a `when` over a Boolean, an enum or a sealed class leave out.
fn left_out(world: &mut World<'_>, unit: usize, when: ExprId) -> Option<Vec<String>> {
    let tree = world.tree(unit);
    let Expr::When(id) = tree[when] else { return None };
    let subject = world.analysis.files[unit].ty(tree[id].subject?)?;
    let bare = world.types.lower(subject);
    let conditions: Vec<WhenCondition> =
        tree[tree[id].entries].iter().flat_map(|entry| tree[entry.conditions].iter().copied()).collect();
    let written = |test: &dyn Fn(&Expr) -> bool| {
        conditions.iter().any(|it| matches!(it, WhenCondition::Expr(value) if test(&tree[*value])))
    };
    let class = world.types.as_class(bare)?.class;
    let mut missing = Vec::new();
    if world.types.definite(bare) == world.builtins.boolean {
        let values = [true, false].into_iter();
        let values = values.filter(|wanted| !written(&|it| matches!(it, Expr::Boolean(is) if is == wanted)));
        missing.extend(values.map(|value| value.to_string()));
    } else if world.class(class).kind == ClassKind::Enum {
        let name = world.class_name(class);
        for entry in entries_of(world, class)? {
            let is_named = conditions.iter().any(|it| matches!(it, WhenCondition::Expr(value) if names(world, unit, *value) == Some(Target::Callable(entry))));
            if !is_named {
                let entry = world.signature(entry).name;
                missing.push(format!("{name}.{}", world.text(entry)));
            }
        }
    } else if world.class(class).modality == Modality::Sealed {
        for below in subclasses(world, class) {
            if !is_covered(world, unit, below, &conditions, 0)? {
                let prefix = if world.class(below).kind == ClassKind::Object { "" } else { "is " };
                missing.push(format!("{prefix}{}", world.class_name(below)));
            }
        }
    }
    if world.may_be_null(bare) && !written(&|it| matches!(it, Expr::Null)) {
        missing.push("null".to_owned());
    }
    Some(missing)
}

/// The settings' classes that name a class as a supertype.
fn subclasses(world: &mut World<'_>, class: ClassId) -> Vec<ClassId> {
    let all = (0..world.own.classes.len()).map(ClassId::of_own);
    all.filter(|other| {
        let supertypes = world.supertypes(*other);
        supertypes.iter().any(|ty| world.class_in(*ty) == Some(class))
    })
    .collect()
}

/// What a condition names, behind a qualifier.
fn names(world: &World<'_>, unit: usize, value: ExprId) -> Option<Target> {
    let tree = world.tree(unit);
    let at = match tree[value] {
        Expr::Parenthesized(inner) => return names(world, unit, inner),
        Expr::Member { selector, .. } => {
            let targets = &world.analysis.files[unit].targets;
            return targets
                .get(selector.index())
                .copied()
                .flatten()
                .or_else(|| targets.get(value.index()).copied().flatten());
        }
        _ => value,
    };
    world.analysis.files[unit].targets.get(at.index()).copied().flatten()
}

/// The entries of an enum.
fn entries_of(world: &World<'_>, class: ClassId) -> Option<Vec<CallableId>> {
    match (class.in_library(), class.own()) {
        (Some(table), _) => {
            let entries = table
                .all_members()
                .filter(|id| id.get().kind == crate::catalog::library::CallableKind::Entry);
            Some(entries.map(|id| CallableId::of_library(id, class.api())).collect())
        }
        (_, Some(at)) => Some(world.own.classes.get(at)?.entries.clone()),
        _ => None,
    }
}

fn is_type(world: &World<'_>, unit: usize, condition: WhenCondition, class: ClassId) -> bool {
    let WhenCondition::Is { negated: false, ty } = condition else { return false };
    let written = world.analysis.files[unit].written.get(ty.index()).copied().flatten();
    written.and_then(|ty| world.class_in(ty)) == Some(class)
}

/// Whether conditions cover a class: it, its object, or, if it is sealed, all that come from it.
fn is_covered(
    world: &mut World<'_>,
    unit: usize,
    class: ClassId,
    conditions: &[WhenCondition],
    depth: usize,
) -> Option<bool> {
    if depth > 16 {
        return None;
    }
    // Types with arguments left out are not in the table: nothing is said of them.
    let tree = world.tree(unit);
    for condition in conditions {
        match *condition {
            WhenCondition::Is { negated: true, .. } | WhenCondition::In { .. } => return None,
            WhenCondition::Is { ty, .. } => {
                world.analysis.files[unit]
                    .written
                    .get(ty.index())
                    .copied()
                    .flatten()
                    .filter(|ty| !ty.is_unknown())?;
                if is_type(world, unit, *condition, class) {
                    return Some(true);
                }
            }
            WhenCondition::Expr(value) => {
                if matches!(tree[value], Expr::Null) {
                    continue;
                }
                if names(world, unit, value)? == Target::Class(class) {
                    return Some(true);
                }
            }
        }
    }
    if world.class(class).modality != Modality::Sealed {
        return Some(false);
    }
    class.own()?;
    for other in subclasses(world, class) {
        if !is_covered(world, unit, other, conditions, depth + 1)? {
            return Some(false);
        }
    }
    Some(true)
}

impl super::body::Body<'_, '_> {
    /// How a chosen function runs the lambda that is its argument at a place.
    pub(super) fn how_it_runs(&self, id: Option<CallableId>, parameter: usize) -> (Invocation, Option<bool>) {
        let Some(id) = id else { return (Invocation::Anytime, Some(false)) };
        match (id.in_library(), id.own()) {
            (Some(table), _) => {
                let row = table.get();
                if !row.flags.is_inline() {
                    return (Invocation::Anytime, Some(false));
                }
                let invocation = match row.name.text() {
                    "run" | "with" | "let" | "apply" | "also" | "takeIf" | "takeUnless" | "synchronized"
                    | "measureTimeMillis" | "measureNanoTime" | "buildString" | "buildList" | "buildMap"
                    | "buildSet" => Invocation::ExactlyOnce,
                    _ => Invocation::Inlined,
                };
                (invocation, Some(true))
            }
            (_, Some(at)) => {
                let own = &self.world.own.callables[at];
                let tree = self.world.tree(own.unit);
                let CallableNode::Function(function) = own.node else {
                    return (Invocation::Anytime, Some(false));
                };
                let function = tree[function];
                if !function.modifiers.has(crate::syntax::tree::Modifier::Inline) {
                    return (Invocation::Anytime, Some(false));
                }
                let modifiers = tree[function.parameters].get(parameter).map(|it| it.modifiers);
                let has = |modifier| modifiers.is_some_and(|it| it.has(modifier));
                match () {
                    () if has(crate::syntax::tree::Modifier::Noinline) => (Invocation::Anytime, Some(false)),
                    () if has(crate::syntax::tree::Modifier::Crossinline) => {
                        (Invocation::Inlined, Some(false))
                    }
                    () => (Invocation::Inlined, Some(true)),
                }
            }
            _ => (Invocation::Unknown, None),
        }
    }
}
