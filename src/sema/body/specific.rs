//! Of several candidates that take the arguments, the most specific one.

use super::Body;
use super::apply::Applied;
use super::arguments::{Passed, Shape};
use crate::sema::infer::constraints::Constraints;
use crate::sema::types::subtype::Relation;
use crate::sema::types::{Kind, Substitution, Type};

impl Body<'_, '_> {
    /// The place of the most specific one; `None` where none is.
    pub(super) fn most_specific(&mut self, applied: &[Applied], passed: &[Passed]) -> Option<usize> {
        if applied.len() == 1 {
            return Some(0);
        }
        let better = |this: &mut Self, a: usize, b: usize| this.at_least(&applied[a], &applied[b], passed);
        let all = 0..applied.len();
        let best: Vec<usize> =
            all.clone().filter(|a| all.clone().all(|b| *a == b || better(self, *a, b))).collect();
        match best[..] {
            [] => None,
            [one] => Some(one),
            _ => self.by_form(applied, &best),
        }
    }

    /// Among equals: what is not generic, takes no vararg, no defaults.
    fn by_form(&self, applied: &[Applied], best: &[usize]) -> Option<usize> {
        let form = |at: &usize| {
            let it = &applied[*at];
            (!it.variables.is_empty(), it.mapping.uses_vararg, it.mapping.uses_default)
        };
        let least = best.iter().map(form).min()?;
        let mut found = best.iter().filter(|at| form(at) == least);
        match (found.next(), found.next()) {
            (Some(one), None) => Some(*one),
            (Some(one), Some(_)) if applied[*one].candidate.unknown => Some(*one),
            _ => None,
        }
    }

    /// Whether `a` takes nothing that `b` would not take.
    fn at_least(&mut self, a: &Applied, b: &Applied, passed: &[Passed]) -> bool {
        if a.candidate.unknown || b.candidate.unknown {
            return true;
        }
        let mut constraints = Constraints::default();
        let substitution = self.opaque_to_variables(b, &mut constraints);
        for (at, argument) in passed.iter().enumerate() {
            let (Some(narrow), Some(wide)) = (parameter_type(a, at), parameter_type(b, at)) else { continue };
            let wide = self.world.types.substitute(wide, &substitution);
            if !self.narrower(narrow, wide, argument, &mut constraints) {
                return false;
            }
        }
        match (a.candidate.signature.receiver, b.candidate.signature.receiver) {
            (Some(narrow), Some(wide)) => {
                let wide = self.world.types.substitute(wide, &substitution);
                Relation::new(self.world, &mut constraints).sub(narrow, wide)
            }
            _ => true,
        }
    }

    fn narrower(&mut self, narrow: Type, wide: Type, passed: &Passed, constraints: &mut Constraints) -> bool {
        if let Shape::Typed(found) = passed.shape
            && matches!(self.world.types.kind(found), Kind::Literal { .. })
        {
            let b = &self.world.builtins;
            let integers = [b.int, b.long, b.short, b.byte];
            if narrow == b.int && integers.contains(&wide) {
                return true;
            }
            if integers.contains(&narrow) && wide == b.int {
                return false;
            }
        }
        Relation::new(self.world, constraints).sub(narrow, wide)
    }

    fn opaque_to_variables(&mut self, applied: &Applied, constraints: &mut Constraints) -> Substitution {
        let parameters = applied.candidate.signature.type_parameters.clone();
        let pairs: Vec<_> = parameters
            .iter()
            .map(|parameter| {
                let variable = constraints.fresh(*parameter);
                (*parameter, self.world.types.intern(Kind::Variable { variable, nullable: false }))
            })
            .collect();
        let substitution = Substitution::of_types(pairs.iter().copied());
        for (parameter, ty) in &pairs {
            for bound in self.world.bounds(*parameter).iter() {
                let bound = self.world.types.substitute(*bound, &substitution);
                Relation::new(self.world, constraints).sub(*ty, bound);
            }
        }
        substitution
    }
}

/// The declared type of the parameter that takes an argument.
fn parameter_type(applied: &Applied, at: usize) -> Option<Type> {
    let place = *applied.mapping.parameters.get(at)?;
    applied.candidate.signature.parameters.get(place).map(|parameter| parameter.ty)
}
