//! How findings about types and calls are worded.

use super::Body;
use super::apply::Failure;
use super::arguments::{Misfit, Passed, Shape};
use super::candidates::Candidate;
use crate::diagnostic::{Diagnostic, nearest_name};
use crate::sema::rules;
use crate::sema::types::{ClassType, Kind, Substitution, Type, Variable};
use crate::source::TextRange;
use crate::syntax::tree::{Expr, ExprId};

impl Body<'_, '_> {
    /// Whether nothing unknown takes part in a type.
    pub(super) fn is_certain(&self, ty: Type) -> bool {
        let holds = self.world.types.holds(ty);
        !holds.unknown && !holds.variable
    }

    /// Whether a failure is not worth telling: nobody means what is hidden, or an `invoke` of other classes.
    pub(super) fn is_no_choice(&self, (candidate, failure): &(Candidate, Failure)) -> bool {
        let invoke = || self.world.text(candidate.signature.name) == "invoke";
        match failure {
            Failure::Invisible => candidate.signature.flags.hidden,
            Failure::Receiver { .. } => candidate.signature.receiver.is_some() && invoke(),
            _ => false,
        }
    }

    /// A value of one type where another one is wanted; silent where either is not known.
    pub(super) fn mismatch(&mut self, expr: ExprId, found: Type, wanted: Type) {
        let wanted = self.constraints.applied(self.world, wanted);
        let found = self.settled(found);
        let found = self.with_inputs_of(found, wanted);
        if !self.is_certain(found) || self.world.types.holds(wanted).unknown {
            return;
        }
        let shown = self.world.shown(wanted);
        let bare = self.bare(expr);
        let message = match self.tree[bare] {
            Expr::Null => format!("null cannot be a value of the non-null type `{shown}`"),
            Expr::Integer(_) => {
                format!("the integer literal does not conform to the expected type `{shown}`")
            }
            _ => {
                let found = self.world.shown(found);
                format!("type mismatch: `{shown}` was expected, `{found}` was found")
            }
        };
        let range = self.tree.range(expr);
        let label = format!("{shown} was expected");
        let help = self.world.of_other_api(found, wanted);
        let finding = self.world.finding(self.unit, &rules::TYPE_MISMATCH, range, message).label(label);
        let finding = self.with_literal_of(expr, wanted, finding);
        self.tell(helped(finding, help));
    }

    /// A function type with the inputs of another one where its own are not known: `fun(x) { }` takes what is wanted.
    fn with_inputs_of(&mut self, found: Type, wanted: Type) -> Type {
        let function = |body: &Self, ty: Type| {
            let class = body.world.types.as_class(ty)?;
            body.world.builtins.is_function(class.class).then(|| class.clone())
        };
        let Some((own, other)) = function(self, found).zip(function(self, wanted)) else { return found };
        if own.class != other.class || own.extension || other.extension {
            return found;
        }
        let last = own.arguments.len().saturating_sub(1);
        let arguments = own.arguments.iter().zip(other.arguments.iter()).enumerate();
        let arguments = arguments.map(|(at, (own, other))| match own.ty() {
            Some(ty) if ty.is_unknown() && at < last => *other,
            _ => *own,
        });
        let arguments = arguments.collect();
        self.world.types.intern(Kind::Class(ClassType { arguments, ..own }))
    }

    /// The type with its open variables settled by what is known of them so far.
    fn settled(&mut self, ty: Type) -> Type {
        for variable in self.constraints.open_in(self.world, ty) {
            if self.constraints.has_proper(self.world, variable) {
                self.constraints.settle(self.world, variable);
            }
        }
        self.constraints.applied(self.world, ty)
    }

    pub(super) fn tell(&mut self, found: Diagnostic) {
        self.world.report(self.unit, found);
    }

    pub(super) fn finding(
        &self,
        rule: &'static crate::diagnostic::Rule,
        range: TextRange,
        message: impl Into<String>,
    ) -> Diagnostic {
        self.world.finding(self.unit, rule, range, message)
    }

    /// No candidate takes the arguments.
    pub(super) fn not_applicable(
        &mut self,
        name: TextRange,
        name_text: &str,
        passed: &[Passed],
        failures: &[(Candidate, Failure)],
    ) {
        if self.may_be_another(failures) {
            return;
        }
        // What is wrong with an assignment as an argument is told by itself.
        if passed.iter().any(|it| matches!(self.tree[it.expr], Expr::Assignment { .. })) {
            return;
        }
        let unknown = passed.iter().any(|it| matches!(it.shape, Shape::Typed(ty) if !self.is_settled(ty)));
        let Some(best) = failures.iter().map(|(_, failure)| failure.nearness()).max() else { return };
        let nearest: Vec<&(Candidate, Failure)> =
            failures.iter().filter(|(_, failure)| failure.nearness() == best).collect();
        let Some((candidate, failure)) = nearest.first().copied() else { return };
        if unknown && !matches!(failure, Failure::Unsafe | Failure::Invisible) {
            return;
        }
        if nearest.len() > 1
            && failures.len() > 1
            && !all_the_same(&nearest)
            && !matches!(failure, Failure::Unsafe | Failure::Receiver { .. } | Failure::Invisible)
        {
            self.none_applicable(name, name_text, passed, failures);
            return;
        }
        let candidate = candidate.clone();
        let failure = *failure;
        self.tell_failure(name, name_text, passed, &candidate, failure);
    }

    /// Whether a library that is not known may declare a function of the same name, nearer than those that failed: all of
    /// these are what every file imports.
    fn may_be_another(&self, failures: &[(Candidate, Failure)]) -> bool {
        let is_outside_of_classes = |candidate: &Candidate| {
            candidate.signature.owner.is_none() && candidate.id.is_some_and(|id| id.in_library().is_some())
        };
        self.world.class_path.is_open()
            && failures.iter().all(|(candidate, _)| is_outside_of_classes(candidate))
    }

    fn is_settled(&mut self, ty: Type) -> bool {
        let ty = self.constraints.applied(self.world, ty);
        !self.world.types.holds(ty).unknown
    }

    fn none_applicable(
        &mut self,
        name: TextRange,
        name_text: &str,
        passed: &[Passed],
        failures: &[(Candidate, Failure)],
    ) {
        let mut help = None;
        for (_, failure) in failures {
            if let Failure::Mismatch { found, wanted, .. } | Failure::Receiver { found, wanted } = failure {
                help = help.or(self.world.of_other_api(*found, *wanted));
            }
            if let Failure::Mismatch { found, wanted, .. } = failure
                && (self.world.types.holds(*found).unknown || self.world.types.holds(*wanted).unknown)
            {
                return;
            }
        }
        let given: Vec<String> = passed
            .iter()
            .map(|argument| match argument.shape {
                Shape::Typed(ty) => {
                    let ty = self.settled(ty);
                    self.world.shown(ty)
                }
                Shape::Lambda { .. } => "{ .. }".to_owned(),
                Shape::Reference(_) => "::".to_owned(),
            })
            .collect();
        let message =
            format!("none of the functions `{name_text}` takes these arguments: ({})", given.join(", "));
        let mut found = self.finding(&rules::WRONG_ARGUMENTS, name, message).label("no candidate fits");
        for (candidate, _) in failures.iter().take(3) {
            let shown = self.shown_candidate(name_text, candidate);
            found = found.note(format!("candidate: {shown}"));
        }
        let found = self.with_fitting_literal(passed, failures, found);
        self.tell(helped(found, help));
    }

    /// Several candidates fit, and none better than the others.
    pub(super) fn tell_ambiguous(
        &mut self,
        name: TextRange,
        name_text: &str,
        passed: &[Passed],
        first: &Candidate,
        second: &Candidate,
    ) {
        let plain = passed
            .iter()
            .all(|it| matches!(it.shape, Shape::Typed(ty) if self.is_settled(ty) && self.is_certain(ty)));
        let own = |candidate: &Candidate| candidate.id.is_some_and(|id| id.own().is_some());
        if !plain || !own(first) || !own(second) || passed.is_empty() {
            return;
        }
        let (first, second) =
            (self.shown_candidate(name_text, first), self.shown_candidate(name_text, second));
        let message = format!("overload resolution ambiguity: `{first}` and `{second}`");
        let found = self.finding(&rules::WRONG_ARGUMENTS, name, message).label("both fit");
        self.tell(found);
    }

    fn shown_candidate(&mut self, name: &str, candidate: &Candidate) -> String {
        let parameters: Vec<String> = candidate
            .signature
            .parameters
            .iter()
            .map(|parameter| {
                let ty = self.world.shown(parameter.ty);
                let vararg = if parameter.vararg { "vararg " } else { "" };
                match parameter.name {
                    Some(name) => format!("{vararg}{}: {ty}", self.world.text(name)),
                    None => format!("{vararg}{ty}"),
                }
            })
            .collect();
        format!("{name}({})", parameters.join(", "))
    }

    /// A type with the candidate's own type parameters open, as messages show them.
    fn with_open_parameters(&mut self, candidate: &Candidate, ty: Type) -> Type {
        let open = self.world.types.intern(Kind::Variable { variable: Variable(0), nullable: false });
        let parameters = candidate.signature.type_parameters.iter();
        let open = Substitution::of_types(parameters.map(|parameter| (*parameter, open)));
        self.world.types.substitute(ty, &open)
    }

    fn tell_failure(
        &mut self,
        name: TextRange,
        name_text: &str,
        passed: &[Passed],
        candidate: &Candidate,
        failure: Failure,
    ) {
        let at = |place: usize| passed.get(place).map(|it| it.expr);
        match failure {
            Failure::Mismatch { at: place, found, wanted } => {
                let Some(expr) = at(place) else { return };
                self.mismatch(expr, found, wanted);
            }
            Failure::Lambda { at: place, wanted } => self.lambda_misfit(at(place), passed.get(place), wanted),
            Failure::Arguments(misfit) => self.tell_misfit(name, name_text, passed, candidate, misfit),
            Failure::Receiver { found, wanted } => {
                if !self.is_certain(found) || self.world.types.holds(wanted).unknown {
                    return;
                }
                let wanted = self.with_open_parameters(candidate, wanted);
                let other = self.world.of_other_api(found, wanted);
                let block = self.world.class_in(wanted).and_then(|class| self.world.block_of(class));
                let (found, wanted) = (self.world.shown(found), self.world.shown(wanted));
                let message = format!("unresolved reference: `{name_text}`");
                let label = format!("there is one for {wanted}, not for {found}");
                let mut found = self.finding(&rules::UNRESOLVED_REFERENCE, name, message).label(label);
                if other.is_some() {
                    found = helped(found, other);
                } else if let Some(block) = block {
                    found = found.help(format!("`{name_text}` belongs in `{block} {{ }}`"));
                }
                self.tell(found);
            }
            Failure::TypeArguments { wanted } => {
                let message = format!("`{name_text}` takes {wanted} type arguments");
                let found = self.finding(&rules::WRONG_ARGUMENTS, name, message);
                self.tell(found);
            }
            Failure::Bound => {
                let message = format!("a type argument of `{name_text}` is not within its bounds");
                let found = self.finding(&rules::TYPE_MISMATCH, name, message);
                self.tell(found);
            }
            Failure::Invisible => self.tell_invisible(name, name_text, candidate),
            Failure::NeedsOuter => {
                let message = format!("the inner class `{name_text}` needs an instance of its outer class");
                let found = self.finding(&rules::UNRESOLVED_REFERENCE, name, message);
                self.tell(found);
            }
            Failure::Unsafe => self.tell_unsafe(name, candidate),
        }
    }

    pub(super) fn tell_unsafe(&mut self, name: TextRange, candidate: &Candidate) {
        let _ = candidate;
        let message =
            "only safe (`?.`) or non-null asserted (`!!.`) calls are allowed on a nullable receiver";
        let found = self.finding(&rules::TYPE_MISMATCH, name, message).label("the receiver may be null");
        self.tell(found);
    }

    pub(super) fn tell_invisible(&mut self, name: TextRange, name_text: &str, candidate: &Candidate) {
        let how = if candidate.signature.flags.private { "private" } else { "protected" };
        let message = match candidate.signature.owner {
            Some(owner) => {
                let owner = self.world.class_name(owner);
                format!("cannot access `{name_text}`: it is {how} in `{owner}`")
            }
            None => format!("cannot access `{name_text}`: it is {how} in its file"),
        };
        let found = self.finding(&rules::INVISIBLE_REFERENCE, name, message);
        self.tell(found);
    }

    fn lambda_misfit(&mut self, expr: Option<ExprId>, passed: Option<&Passed>, wanted: Type) {
        let Some((expr, passed)) = expr.zip(passed) else { return };
        let wanted = self.constraints.applied(self.world, wanted);
        if self.world.types.holds(wanted).unknown
            || matches!(self.world.types.kind(wanted), Kind::Variable { .. })
        {
            return;
        }
        let shown = self.world.shown(wanted);
        let what = match passed.shape {
            Shape::Reference(_) => "a reference",
            _ => "a lambda",
        };
        let message = match self.function_of(wanted) {
            Some(_) => format!("the parameters of the lambda do not fit `{shown}`"),
            None => format!("type mismatch: `{shown}` was expected, {what} was found"),
        };
        let range = self.tree.range(expr);
        let found =
            self.finding(&rules::TYPE_MISMATCH, range, message).label(format!("{shown} was expected"));
        self.tell(found);
    }

    /// A named argument that the function has no parameter for.
    fn tell_unknown_name(&mut self, place: usize, passed: &[Passed], candidate: &Candidate) {
        let Some((name, range)) = passed.get(place).and_then(|it| it.name.zip(it.named_at)) else { return };
        let name = self.world.text(name);
        // What comes first without a name has the first ones.
        let positional = passed.iter().take_while(|it| it.name.is_none() && !it.trailing).count();
        let free = |given| passed.iter().all(|it| it.name != Some(given));
        let parameters = candidate.signature.parameters.iter().skip(positional);
        let parameters = parameters.filter_map(|it| it.name).filter(|name| free(*name));
        let near = nearest_name(name, parameters.map(|it| self.world.text(it))).map(str::to_owned);
        let message = format!("cannot find a parameter with this name: `{name}`");
        let mut found = self.finding(&rules::WRONG_ARGUMENTS, range, message);
        if let Some(near) = near {
            found = self.world.with_near(self.unit, &near, range, found);
        }
        self.tell(found);
    }

    pub(super) fn tell_misfit(
        &mut self,
        name: TextRange,
        name_text: &str,
        passed: &[Passed],
        candidate: &Candidate,
        misfit: Misfit,
    ) {
        let range = |this: &Self, place: usize| passed.get(place).map_or(name, |it| this.tree.range(it.expr));
        let parameter = |place: usize| candidate.signature.parameters.get(place).and_then(|it| it.name);
        let (range, message) = match misfit {
            Misfit::TooMany(place) => {
                let shown = self.shown_candidate(name_text, candidate);
                (range(self, place), format!("too many arguments for `{shown}`"))
            }
            Misfit::Missing(place) => {
                let parameter = parameter(place)
                    .map_or_else(|| format!("{}", place + 1), |it| self.world.text(it).to_owned());
                (name, format!("no value passed for parameter `{parameter}`"))
            }
            Misfit::UnknownName(place) => return self.tell_unknown_name(place, passed, candidate),
            Misfit::NameNotAllowed(place) => (
                range(self, place),
                "named arguments are not allowed here: the function has no names for its parameters"
                    .to_owned(),
            ),
            Misfit::Spread(place) => (
                range(self, place),
                "the spread operator `*` may only be applied in a vararg position".to_owned(),
            ),
            Misfit::Mixed(place) => (
                range(self, place),
                "an argument without a name cannot follow named ones that are not at their own places"
                    .to_owned(),
            ),
            Misfit::Twice(place) => {
                (range(self, place), "an argument is already passed for this parameter".to_owned())
            }
        };
        let found = self.finding(&rules::WRONG_ARGUMENTS, range, message);
        self.tell(found);
    }
}

fn helped(found: Diagnostic, help: Option<String>) -> Diagnostic {
    match help {
        Some(help) => found.help(help),
        None => found,
    }
}

/// Whether all candidates refuse the same named argument: none has such a parameter.
fn all_the_same(failures: &[&(Candidate, Failure)]) -> bool {
    failures.iter().all(|(_, failure)| {
        matches!(failure, Failure::Arguments(Misfit::UnknownName(_)))
            && failures.first().is_some_and(|(_, first)| first == failure)
    })
}
