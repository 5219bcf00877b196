//! What is demanded of type variables, and how they are settled.

use std::rc::Rc;

use crate::sema::symbols::TypeParameterId;
use crate::sema::types::subtype::Relation;
use crate::sema::types::{Kind, Type, Variable};
use crate::sema::world::World;

/// One variable.
#[derive(Debug, Clone)]
struct State {
    parameter: TypeParameterId,
    lower: Vec<Type>,
    upper: Vec<Type>,
    equal: Vec<Type>,
    /// The first upper bounds are the parameter's own.
    declared: usize,
    fixed: Option<Type>,
}

impl State {
    /// All types in it.
    fn all(&self) -> impl Iterator<Item = &Type> {
        self.lower.iter().chain(&self.upper).chain(&self.equal).chain(&self.fixed)
    }

    fn all_mut(&mut self) -> impl Iterator<Item = &mut Type> {
        self.lower.iter_mut().chain(&mut self.upper).chain(&mut self.equal).chain(&mut self.fixed)
    }
}

/// The variables of a call and of those within it. A copy costs nothing until something is demanded of one of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Constraints {
    states: Option<Rc<Vec<State>>>,
}

/// How settling a variable went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settled {
    Fine,
    /// Nothing says what it is.
    NothingKnown,
    /// What is demanded of it contradicts itself.
    Contradiction,
}

impl Constraints {
    /// A variable for a type parameter.
    pub(crate) fn fresh(&mut self, parameter: TypeParameterId) -> Variable {
        let number = self.next();
        self.states_mut().push(State {
            parameter,
            lower: Vec::new(),
            upper: Vec::new(),
            equal: Vec::new(),
            declared: 0,
            fixed: None,
        });
        Variable(number)
    }

    /// The number that the next variable gets.
    pub(crate) fn next(&self) -> u32 {
        u32::try_from(self.states().len()).unwrap_or(0)
    }

    /// Forgets variables from a number on.
    pub(crate) fn forget_from(&mut self, number: u32) {
        if self.next() > number {
            self.states_mut().truncate(number as usize);
        }
    }

    fn states(&self) -> &[State] {
        self.states.as_ref().map_or(&[], |states| states)
    }

    fn states_mut(&mut self) -> &mut Vec<State> {
        Rc::make_mut(self.states.get_or_insert_default())
    }

    fn state(&self, variable: Variable) -> Option<&State> {
        self.states().get(variable.0 as usize)
    }

    fn state_mut(&mut self, variable: Variable) -> Option<&mut State> {
        self.states_mut().get_mut(variable.0 as usize)
    }

    /// Demands something of a variable; whether that is new.
    fn push(
        &mut self,
        variable: Variable,
        ty: Type,
        bounds: impl Fn(&mut State) -> &mut Vec<Type>,
        known: impl Fn(&State) -> &[Type],
    ) -> bool {
        let new = self.state(variable).is_some_and(|state| !known(state).contains(&ty));
        if new && let Some(state) = self.state_mut(variable) {
            bounds(state).push(ty);
        }
        new
    }

    /// Settles a variable as it is written.
    pub(crate) fn fix(&mut self, variable: Variable, ty: Type) {
        if let Some(state) = self.state_mut(variable) {
            state.fixed = Some(ty);
        }
    }

    /// The type parameter that a variable stands for.
    pub(crate) fn parameter(&self, variable: Variable) -> Option<TypeParameterId> {
        self.state(variable).map(|state| state.parameter)
    }

    /// Says that the upper bounds so far are the parameter's own.
    pub(crate) fn bounds_declared(&mut self, variable: Variable) {
        if let Some(state) = self.state_mut(variable) {
            state.declared = state.upper.len();
        }
    }

    pub(super) fn is_fixed(&self, variable: Variable) -> bool {
        self.state(variable).is_none_or(|state| state.fixed.is_some())
    }

    /// Lower, upper and equal bounds.
    pub(crate) fn of(&self, variable: Variable) -> (Vec<Type>, Vec<Type>, Vec<Type>) {
        self.state(variable)
            .map(|state| (state.lower.clone(), state.upper.clone(), state.equal.clone()))
            .unwrap_or_default()
    }

    pub(crate) fn push_lower(&mut self, variable: Variable, ty: Type) -> bool {
        self.push(variable, ty, |state| &mut state.lower, |state| &state.lower)
    }

    pub(crate) fn push_upper(&mut self, variable: Variable, ty: Type) -> bool {
        self.push(variable, ty, |state| &mut state.upper, |state| &state.upper)
    }

    pub(crate) fn push_equal(&mut self, variable: Variable, ty: Type) -> bool {
        self.push(variable, ty, |state| &mut state.equal, |state| &state.equal)
    }

    /// The type with settled variables replaced, where it is one.
    pub(crate) fn known(&self, world: &mut World<'_>, ty: Type) -> Type {
        match *world.types.kind(ty) {
            Kind::Variable { variable, nullable } => match self.state(variable).map(|state| state.fixed) {
                Some(Some(fixed)) => {
                    let fixed = self.known(world, fixed);
                    if nullable { world.types.nullable(fixed) } else { fixed }
                }
                Some(None) => ty,
                None => Type::UNKNOWN,
            },
            _ => ty,
        }
    }

    /// The type with all settled variables in it replaced.
    pub(crate) fn applied(&self, world: &mut World<'_>, ty: Type) -> Type {
        if !world.types.holds(ty).variable {
            return ty;
        }
        let mut depth = 0;
        let mut ty = ty;
        // A settled variable may stand for a type with variables in it.
        while world.types.holds(ty).variable && depth < 8 {
            let next = world.types.replace_variables(ty, &mut |_, variable| match self.state(variable) {
                Some(state) => state.fixed,
                None => Some(Type::UNKNOWN),
            });
            if next == ty {
                break;
            }
            ty = next;
            depth += 1;
        }
        ty
    }

    /// The variables in a type that are not settled.
    pub(crate) fn open_in(&self, world: &mut World<'_>, ty: Type) -> Vec<Variable> {
        let mut open = Vec::new();
        world.types.replace_variables(ty, &mut |_, variable| {
            if !self.is_fixed(variable) && !open.contains(&variable) {
                open.push(variable);
            }
            None
        });
        open
    }

    /// Variables from a number on that are not settled.
    pub(crate) fn open_from(&self, number: u32) -> Vec<Variable> {
        let numbered = (0..).map(Variable).zip(self.states()).skip(number as usize);
        numbered.filter(|(_, state)| state.fixed.is_none()).map(|(variable, _)| variable).collect()
    }

    /// Whether something says what the variable is, other than its parameter's bounds.
    pub(crate) fn has_proper(&self, world: &mut World<'_>, variable: Variable) -> bool {
        let Some(state) = self.state(variable) else { return true };
        let state = state.clone();
        let own = state.upper.iter().skip(state.declared);
        state.equal.iter().chain(&state.lower).chain(own).any(|ty| {
            let ty = self.applied(world, *ty);
            !world.types.holds(ty).variable
        })
    }

    /// Settles a variable.
    pub(crate) fn settle(&mut self, world: &mut World<'_>, variable: Variable) -> Settled {
        let Some(state) = self.state(variable).cloned() else { return Settled::Fine };
        let proper = |this: &Self, world: &mut World<'_>, types: &[Type]| -> Vec<Type> {
            let applied: Vec<Type> = types.iter().map(|ty| this.applied(world, *ty)).collect();
            applied.into_iter().filter(|ty| !world.types.holds(*ty).variable).collect()
        };
        let equal = proper(self, world, &state.equal);
        let lower = proper(self, world, &state.lower);
        let upper = proper(self, world, &state.upper[state.declared.min(state.upper.len())..]);

        let (ty, mut settled) = match (equal.first(), lower.is_empty(), upper.is_empty()) {
            (Some(equal), ..) => (*equal, Settled::Fine),
            (None, false, _) => (lower_type(world, &lower, &upper), Settled::Fine),
            (None, true, false) => (world.types.intersection(upper.clone()), Settled::Fine),
            (None, true, true) => (Type::UNKNOWN, Settled::NothingKnown),
        };
        if let Some(state) = self.state_mut(variable) {
            state.fixed = Some(ty);
        }
        if settled == Settled::Fine {
            let mut relation = Relation::new(world, self);
            // Also those with open variables in them: it says what these are.
            let fits = state.lower.iter().all(|lower| relation.sub(*lower, ty))
                && state.upper.iter().all(|upper| relation.sub(ty, *upper))
                && state.equal.iter().all(|equal| relation.equal(*equal, ty));
            if !fits {
                settled = Settled::Contradiction;
            }
        }
        settled
    }
}

/// The type that lower bounds amount to; literals become what an upper bound wants.
fn lower_type(world: &mut World<'_>, lower: &[Type], upper: &[Type]) -> Type {
    let is_literal = |world: &World<'_>, ty: Type| matches!(world.types.kind(ty), Kind::Literal { .. });
    if lower.iter().all(|ty| is_literal(world, *ty))
        && let Some(wanted) = upper.iter().find(|upper| {
            let b = &world.builtins;
            [b.long, b.short, b.byte, b.int, b.uint, b.ulong].contains(*upper)
        })
    {
        return *wanted;
    }
    let common = world.common_supertype(lower);
    world.settled_literal(common)
}

impl Constraints {
    /// Replaces variables from a number on in what is demanded of earlier ones.
    pub(crate) fn seal_from(&mut self, world: &mut World<'_>, number: u32) {
        for variable in (0..number.min(self.next())).map(Variable) {
            let is_open = |ty: &Type| world.types.holds(*ty).variable;
            let Some(mut state) = self.state(variable).filter(|it| it.all().any(is_open)).cloned() else {
                continue;
            };
            for ty in state.all_mut() {
                if world.types.holds(*ty).variable {
                    *ty = self.applied_from(world, *ty, number);
                }
            }
            if let Some(kept) = self.state_mut(variable) {
                *kept = state;
            }
        }
    }

    /// The type with the variables from a number on replaced.
    fn applied_from(&self, world: &mut World<'_>, ty: Type, number: u32) -> Type {
        let mut ty = ty;
        for _ in 0..8 {
            let next = world.types.replace_variables(ty, &mut |_, variable| {
                (variable.0 >= number)
                    .then(|| self.state(variable).and_then(|it| it.fixed).unwrap_or(Type::UNKNOWN))
            });
            if next == ty {
                break;
            }
            ty = next;
        }
        ty
    }

    /// Whether something unknown takes part in what is demanded of a variable.
    pub(crate) fn touches_unknown(&self, world: &World<'_>, variable: Variable) -> bool {
        let Some(state) = self.state(variable) else { return true };
        state.lower.iter().chain(&state.upper).chain(&state.equal).any(|ty| world.types.holds(*ty).unknown)
    }
}
