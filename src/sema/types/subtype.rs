//! Whether one type is as good as another, with what that demands of variables.

use super::{Argument, ClassType, Kind, Type, Variable};
use crate::sema::infer::constraints::Constraints;
use crate::sema::symbols::{ClassId, TypeParameterId};
use crate::sema::world::World;
use crate::syntax::tree::Variance;

/// Types nested deeper than this are taken as fitting.
const DEEPEST: usize = 60;

/// One question, with the variables that it may bind.
pub(crate) struct Relation<'r, 'a> {
    pub(crate) world: &'r mut World<'a>,
    pub(crate) constraints: &'r mut Constraints,
    depth: usize,
}

impl World<'_> {
    /// Whether `sub` is a subtype of `sup`, where no variables take part.
    pub(crate) fn is_subtype(&mut self, sub: Type, sup: Type) -> bool {
        Relation::new(self, &mut Constraints::default()).sub(sub, sup)
    }

    /// Whether a value of the type may be `null`; of Java's types it is not said.
    pub(crate) fn may_be_null(&mut self, ty: Type) -> bool {
        match self.types.kind(ty).clone() {
            Kind::Class(class) => class.nullable,
            Kind::Parameter { nullable: true, .. } => true,
            Kind::Parameter { definite: true, .. } => false,
            Kind::Parameter { parameter, .. } => self.bounds(parameter).iter().all(|bound| {
                !matches!(self.types.kind(*bound), Kind::Parameter { parameter: same, .. } if *same == parameter)
                    && self.may_be_null(*bound)
            }),
            Kind::Intersection(types) => types.iter().all(|ty| self.may_be_null(*ty)),
            Kind::Variable { nullable, .. } => nullable,
            Kind::Unknown | Kind::Flexible { .. } | Kind::Literal { .. } => false,
        }
    }
}

impl<'r, 'a> Relation<'r, 'a> {
    pub(crate) fn new(world: &'r mut World<'a>, constraints: &'r mut Constraints) -> Self {
        Self { world, constraints, depth: 0 }
    }

    /// Whether `sub` is a subtype of `sup`.
    pub(crate) fn sub(&mut self, sub: Type, sup: Type) -> bool {
        if sub == sup || self.depth > DEEPEST {
            return true;
        }
        if sub.is_unknown() || sup.is_unknown() {
            self.taint(sub);
            self.taint(sup);
            return true;
        }
        self.depth += 1;
        let fits = self.sub_here(sub, sup);
        self.depth -= 1;
        fits
    }

    /// What meets something unknown is not known either.
    fn taint(&mut self, ty: Type) {
        for variable in self.constraints.open_in(self.world, ty) {
            self.constraints.push_equal(variable, Type::UNKNOWN);
        }
    }

    fn sub_here(&mut self, sub: Type, sup: Type) -> bool {
        let (sub, sup) = (self.constraints.known(self.world, sub), self.constraints.known(self.world, sup));
        if sub == sup || sub.is_unknown() || sup.is_unknown() {
            return true;
        }
        if let Some(fits) = self.plain_classes(sub, sup) {
            return fits;
        }
        match (self.world.types.kind(sub).clone(), self.world.types.kind(sup).clone()) {
            (_, Kind::Flexible { upper, .. })
                if !matches!(self.world.types.kind(sub), Kind::Variable { .. }) =>
            {
                match self.world.types.kind(sub) {
                    Kind::Flexible { lower, .. } => self.sub(*lower, upper),
                    _ => self.sub(sub, upper),
                }
            }
            (Kind::Variable { variable, nullable }, _) => self.variable_below(variable, nullable, sup),
            (_, Kind::Variable { variable, nullable }) => self.variable_above(variable, nullable, sub),
            (Kind::Flexible { lower, .. }, _) => self.sub(lower, sup),
            (_, Kind::Intersection(parts)) => parts.iter().all(|part| self.sub(sub, *part)),
            (Kind::Intersection(parts), _) => parts.iter().any(|part| {
                let before = self.constraints.clone();
                let fits = self.sub(*part, sup);
                if !fits {
                    *self.constraints = before;
                }
                fits
            }),
            (Kind::Literal { .. }, _) => self.literal(sub, sup),
            (Kind::Class(class), _) if class.class == self.world.builtins.class_nothing => {
                !class.nullable || self.world.may_be_null(sup)
            }
            (
                Kind::Parameter { parameter: a, nullable, definite },
                Kind::Parameter { parameter: b, nullable: wide, definite: narrow },
            ) if a == b => wide || !nullable && (definite || !narrow),
            (Kind::Parameter { parameter, nullable, definite }, _) => {
                let bounds = self.world.bounds(parameter);
                bounds.iter().any(|bound| {
                    let bound = match (nullable, definite) {
                        (true, _) => self.world.types.nullable(*bound),
                        (_, true) => self.world.types.definite(*bound),
                        _ => *bound,
                    };
                    self.sub(bound, sup)
                })
            }
            (Kind::Class(a), Kind::Class(b)) => (b.nullable || !a.nullable) && self.classes(&a, &b),
            _ => false,
        }
    }

    /// `T <: sup`
    fn variable_below(&mut self, variable: Variable, nullable: bool, sup: Type) -> bool {
        if let Kind::Variable { variable: other, nullable: wide } = *self.world.types.kind(sup)
            && other == variable
        {
            return wide || !nullable;
        }
        if let Kind::Variable { variable: other, nullable: wide } = *self.world.types.kind(sup) {
            // What may be null in `T <: R?` says nothing of `R`; what is below `T` reaches `R` by itself.
            if wide {
                return self.add_upper(variable, sup);
            }
            let narrow = self.world.types.intern(Kind::Variable { variable, nullable });
            return self.add_upper(variable, sup) && self.add_lower(other, narrow);
        }
        if nullable
            && !self.world.may_be_null(sup)
            && !matches!(self.world.types.kind(sup), Kind::Flexible { .. } | Kind::Variable { .. })
        {
            return false;
        }
        self.add_upper(variable, sup)
    }

    /// `sub <: T`
    fn variable_above(&mut self, variable: Variable, nullable: bool, sub: Type) -> bool {
        // `T? <: R?` asks `T & Any <: R`.
        let sub = if nullable { self.world.types.definite(sub) } else { sub };
        if nullable && sub == self.world.builtins.nothing {
            // `null` says nothing of `T` in `T?`.
            return true;
        }
        self.add_lower(variable, sub)
    }

    pub(crate) fn add_lower(&mut self, variable: Variable, ty: Type) -> bool {
        if !self.constraints.push_lower(variable, ty) {
            return true;
        }
        let (_, upper, equal) = self.constraints.of(variable);
        upper.into_iter().chain(equal).all(|bound| self.sub(ty, bound))
    }

    fn add_upper(&mut self, variable: Variable, ty: Type) -> bool {
        if !self.constraints.push_upper(variable, ty) {
            return true;
        }
        let (lower, _, equal) = self.constraints.of(variable);
        lower.into_iter().chain(equal).all(|bound| self.sub(bound, ty))
    }

    fn add_equal(&mut self, variable: Variable, ty: Type) -> bool {
        if !self.constraints.push_equal(variable, ty) {
            return true;
        }
        let (lower, upper, equal) = self.constraints.of(variable);
        lower.into_iter().all(|bound| self.sub(bound, ty))
            && upper.into_iter().all(|bound| self.sub(ty, bound))
            && equal.into_iter().filter(|other| *other != ty).all(|other| self.equal(other, ty))
    }

    /// Whether two types are the same, as far as platform types say.
    pub(crate) fn equal(&mut self, a: Type, b: Type) -> bool {
        let (a, b) = (self.constraints.known(self.world, a), self.constraints.known(self.world, b));
        if a == b {
            return true;
        }
        if a.is_unknown() || b.is_unknown() {
            self.taint(a);
            self.taint(b);
            return true;
        }
        match (self.world.types.kind(a).clone(), self.world.types.kind(b).clone()) {
            (Kind::Variable { variable, nullable: false }, _) => self.add_equal(variable, b),
            (_, Kind::Variable { variable, nullable: false }) => self.add_equal(variable, a),
            (Kind::Variable { variable, nullable: true }, _) => {
                let b = self.world.types.without_mark(b);
                self.add_equal(variable, b)
            }
            (_, Kind::Variable { variable, nullable: true }) => {
                let a = self.world.types.without_mark(a);
                self.add_equal(variable, a)
            }
            _ => self.sub(a, b) && self.sub(b, a),
        }
    }

    /// A literal where one of its types, or something that they come from, is meant.
    fn literal(&mut self, sub: Type, sup: Type) -> bool {
        let b = &self.world.builtins;
        let Kind::Literal { fits, unsigned } = *self.world.types.kind(sub) else { return false };
        let (int, long, short, byte, uint, ulong) = (b.int, b.long, b.short, b.byte, b.uint, b.ulong);
        let wanted = self.world.types.definite(sup);
        if unsigned {
            return wanted == uint && fits.int || wanted == ulong || self.sub(uint, sup);
        }
        match wanted {
            it if it == int => fits.int,
            it if it == long => true,
            it if it == short => fits.short,
            it if it == byte => fits.byte,
            _ => {
                let default = if fits.int { int } else { long };
                self.sub(default, sup)
            }
        }
    }

    /// Of an instance of a class, and of one without arguments.
    fn plain_classes(&mut self, sub: Type, sup: Type) -> Option<bool> {
        let (sub, sup) = (self.world.types.as_class(sub)?, self.world.types.as_class(sup)?);
        if !sup.arguments.is_empty() || sub.class == self.world.builtins.class_nothing {
            return None;
        }
        let (class, base) = (sub.class, sup.class);
        let nullable = sub.nullable && !sup.nullable;
        Some(!nullable && (self.world.is_subclass(class, base) || self.may_come_from(class, base)))
    }

    /// Whether it is not known all that a class comes from.
    fn may_come_from(&mut self, class: ClassId, base: ClassId) -> bool {
        self.world.is_opaque(class) && !self.world.class(base).java
    }

    fn classes(&mut self, sub: &ClassType, sup: &ClassType) -> bool {
        let Some(seen) = self.world.seen_as(sub, sup.class) else {
            return self.may_come_from(sub.class, sup.class);
        };
        let parameters = self.world.type_parameters_with_outer(sup.class);
        parameters.iter().zip(seen.arguments.iter().zip(sup.arguments.iter())).all(
            |(parameter, (have, want))| {
                let declared = self.world.variance(*parameter);
                self.argument(*parameter, declared, *have, *want)
            },
        )
    }

    fn argument(
        &mut self,
        parameter: TypeParameterId,
        declared: Option<Variance>,
        have: Argument,
        want: Argument,
    ) -> bool {
        use Argument::{In, Invariant, Out, Star};
        match (declared, want) {
            (_, Star) => true,
            (Some(Variance::Out), Invariant(want) | Out(want)) | (_, Out(want)) => match have {
                Invariant(have) | Out(have) => self.sub(have, want),
                Star | In(_) => {
                    let bound = self.world.star_bound(parameter);
                    self.sub(bound, want)
                }
            },
            (Some(Variance::In), Invariant(want) | In(want)) | (_, In(want)) => match have {
                Invariant(have) | In(have) => self.sub(want, have),
                Star | Out(_) => want == self.world.builtins.nothing || self.world.types.holds(want).variable,
            },
            (None, Invariant(want)) => match have {
                Invariant(have) => self.equal(have, want),
                // A captured type: nobody can name it, so nothing is said of the variable.
                Star | In(_) | Out(_) if self.world.types.holds(want).variable => {
                    self.equal(Type::UNKNOWN, want)
                }
                Star | In(_) | Out(_) => false,
            },
        }
    }
}
