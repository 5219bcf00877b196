//! `::name` and `Type::name`.

use super::Body;
use super::candidates::{Candidate, Receiver, Wanted};
use crate::sema::analysis::Target;
use crate::sema::builtins;
use crate::sema::infer::constraints::Constraints;
use crate::sema::names::Symbol;
use crate::sema::rules;
use crate::sema::symbols::{CallableId, CallableKind, ClassKind, Signature};
use crate::sema::types::{ClassType, Type};
use crate::syntax::tree::{Expr, ExprId, Ident};

/// A declaration that a reference may mean.
#[derive(Debug)]
struct Referenced {
    id: Option<CallableId>,
    ty: Type,
    /// The parameters as they are declared, with the receiver of an extension.
    declared: Vec<Type>,
    /// Whether parameters are left out.
    adapted: bool,
    generic: bool,
    constraints: Constraints,
}

impl Body<'_, '_> {
    /// A reference where nothing is wanted.
    pub(super) fn lone_reference(&mut self, expr: ExprId) -> Type {
        let before = self.constraints.clone();
        let ty = self.reference_for(expr, Type::UNKNOWN, true);
        self.constraints = before;
        ty
    }

    /// A reference where a type is wanted: which declaration it means depends on it.
    pub(super) fn reference_for(&mut self, expr: ExprId, wanted: Type, certain: bool) -> Type {
        let bare = self.bare(expr);
        let Expr::CallableReference { receiver, name } = self.tree[bare] else { return Type::UNKNOWN };
        let symbol = self.symbol(name.name);
        let wanted = self.constraints.applied(self.world, wanted);
        let is_function = self.function_of(wanted).is_some();
        let Some((levels, of)) = self.referenced(receiver, symbol) else { return Type::UNKNOWN };
        if levels.is_empty() {
            if certain && (receiver.is_none() || of.is_some()) {
                let text = self.world.text(symbol).to_owned();
                self.world.unresolved(self.unit, name.range, &text, "not found");
            }
            return Type::UNKNOWN;
        }
        let mut fitting = Vec::new();
        for level in &levels {
            if level.iter().any(|candidate| candidate.unknown) {
                return Type::UNKNOWN;
            }
            fitting = self.fitting_references(level, of, wanted);
            if !fitting.is_empty() {
                break;
            }
        }
        if let [level] = &levels[..]
            && let [only] = &level[..]
            && certain
            && !self.is_visible(only)
        {
            let text = self.world.text(symbol).to_owned();
            self.tell_invisible(name.range, &text, only);
            return Type::UNKNOWN;
        }
        if fitting.is_empty() && certain {
            self.tell_unfit_reference(bare, name, &levels.concat(), of, wanted);
        }
        let Some(chosen) = self.most_specific_reference(fitting) else { return Type::UNKNOWN };
        self.constraints = chosen.constraints;
        if let Some(id) = chosen.id {
            self.set_target(bare, Target::Callable(id));
        }
        if certain && !is_function {
            self.check_reference(expr, wanted);
        }
        match (is_function, chosen.id) {
            (true, _) => chosen.ty,
            // Where no function is wanted it is an object with members of its own.
            (false, Some(id)) if wanted.is_unknown() && !chosen.generic => {
                self.property_object(id, chosen.ty)
            }
            _ => Type::UNKNOWN,
        }
    }

    /// The type of a property as an object, by the function that reads it: `KProperty1<Item, Int>`. That of a function is not
    /// followed.
    fn property_object(&mut self, id: CallableId, reads: Type) -> Type {
        let signature = self.signature(id);
        let parts = self.world.types.as_class(reads).cloned();
        let Some(parts) = parts.filter(|_| signature.kind == CallableKind::Property) else {
            return Type::UNKNOWN;
        };
        let flags = signature.flags;
        let assigned = flags.mutable && !flags.private_set && !flags.protected_set;
        let name = match (assigned, parts.arguments.len()) {
            (false, 1) => "KProperty0",
            (false, 2) => "KProperty1",
            (true, 1) => "KMutableProperty0",
            (true, 2) => "KMutableProperty1",
            _ => return Type::UNKNOWN,
        };
        match builtins::find("kotlin.reflect", name) {
            Some(class) => self.world.types.class(class, parts.arguments),
            None => Type::UNKNOWN,
        }
    }

    /// Whether what a reference may mean takes what a candidate gives it.
    pub(super) fn reference_fits(&mut self, reference: ExprId, wanted: Type) -> bool {
        let Expr::CallableReference { receiver, name } = self.tree[reference] else { return true };
        let symbol = self.symbol(name.name);
        let Some((levels, of)) = self.referenced(receiver, symbol) else { return true };
        levels.iter().any(|level| {
            level.iter().any(|it| it.unknown) || !self.fitting_references(level, of, wanted).is_empty()
        })
    }

    /// What a reference may mean, level by level; with a class before the colons, the type of the receiver that it takes. `None` where
    /// that is not known.
    fn referenced(
        &mut self,
        receiver: Option<ExprId>,
        name: Symbol,
    ) -> Option<(Vec<Vec<Candidate>>, Option<Type>)> {
        let mut all: Vec<Vec<Candidate>> = Vec::new();
        let Some(receiver) = receiver else {
            for what in [Wanted::Function, Wanted::Value] {
                self.simple_levels(name, what, &mut |_, candidates| take_named(&mut all, candidates, name));
            }
            return Some((all, None));
        };
        let (of, class) = match self.tree[receiver] {
            Expr::TypeReceiver(ty) => (Some(self.written_type(ty)), None),
            _ => {
                let receiver = self.receiver(receiver, false);
                match receiver {
                    // An object is the receiver itself.
                    Receiver::Class(class) if self.world.class(class).kind == ClassKind::Object => {
                        (None, Some(Receiver::Class(class)))
                    }
                    Receiver::Class(class) if !self.world.class(class).type_parameters.is_empty() => {
                        return None;
                    }
                    // An object is a value.
                    Receiver::Class(class) if self.world.class(class).kind == ClassKind::Object => {
                        let ty = self.world.default_type(class);
                        (None, Some(Receiver::Value { ty, safe: false }))
                    }
                    Receiver::Class(class) => {
                        (Some(self.world.default_type(class)), Some(Receiver::Class(class)))
                    }
                    other => (None, Some(other)),
                }
            }
        };
        if of.is_some_and(Type::is_unknown) || class.as_ref().is_some_and(|it| self.is_unknown_receiver(it)) {
            return None;
        }
        let of_instance = of.map(|ty| (Receiver::Value { ty, safe: false }, of));
        // What belongs to a companion takes no receiver.
        let of_class = class.map(|class| (class, None));
        for (receiver, of) in of_instance.into_iter().chain(of_class) {
            for what in [Wanted::Function, Wanted::Value] {
                self.qualified_levels(&receiver, name, what, &mut |_, candidates| {
                    take_named(&mut all, candidates, name)
                });
            }
            if !all.is_empty() {
                return Some((all, of));
            }
        }
        Some((all, of))
    }

    /// The candidates that are what is wanted.
    fn fitting_references(&mut self, found: &[Candidate], of: Option<Type>, wanted: Type) -> Vec<Referenced> {
        let function = self.function_of(wanted);
        let class = function.and_then(|function| self.world.types.as_class(function).cloned());
        let unit = self.world.builtins.unit;
        let mut fitting = Vec::new();
        for candidate in found {
            let before = self.constraints.clone();
            if let Some(mut one) = self.type_of_reference(candidate, of, class.as_ref()) {
                // Where nothing is wanted back, anything may come.
                let wants_unit =
                    class.as_ref().is_some_and(|class| self.function_parts(class).2 == Some(unit));
                let compared = if wants_unit { self.giving(one.ty, unit) } else { one.ty };
                if function.is_none_or(|function| self.sub(compared, function)) {
                    one.constraints = self.constraints.clone();
                    fitting.push(one);
                }
            }
            self.constraints = before;
        }
        fitting
    }

    /// A function type that gives something else.
    fn giving(&mut self, function: Type, returns: Type) -> Type {
        let Some(class) = self.world.types.as_class(function).cloned() else { return function };
        let (receiver, inputs, _) = self.function_parts(&class);
        self.world.function_type(receiver, &inputs, returns)
    }

    /// The one that takes nothing that another one would not take; those whose parameters are left out come last.
    fn most_specific_reference(&mut self, mut fitting: Vec<Referenced>) -> Option<Referenced> {
        if fitting.iter().any(|it| !it.adapted) {
            fitting.retain(|it| !it.adapted);
        }
        if fitting.len() > 1 && fitting.iter().any(|it| !it.generic) {
            fitting.retain(|it| !it.generic);
        }
        let all: Vec<Vec<Type>> = fitting.iter().map(|it| it.declared.clone()).collect();
        let at = all.iter().position(|narrow| {
            all.iter().all(|wide| {
                narrow.len() == wide.len()
                    && narrow.iter().zip(wide).all(|(narrow, wide)| self.world.is_subtype(*narrow, *wide))
            })
        })?;
        Some(fitting.swap_remove(at))
    }

    /// The function type of a candidate, if it can be referred to and takes the receiver.
    fn type_of_reference(
        &mut self,
        candidate: &Candidate,
        of: Option<Type>,
        wanted: Option<&ClassType>,
    ) -> Option<Referenced> {
        let id = candidate.id?;
        let signature = std::rc::Rc::clone(&candidate.signature);
        let returns = match signature.kind {
            CallableKind::Constructor => signature.returns,
            _ => self.world.returns(id),
        };
        if returns.is_unknown() || !self.is_visible(candidate) {
            return None;
        }
        let (variables, substitution) = self.fresh_variables(candidate, &[]).ok()?;
        if let (Some(found), Some(wanted)) = (candidate.receiver, signature.receiver) {
            let wanted = self.world.types.substitute(wanted, &substitution);
            if !self.sub(found, wanted) {
                return None;
            }
        }
        let mut inputs: Vec<Type> = Vec::new();
        if signature.kind != CallableKind::Property {
            for parameter in signature.parameters.iter() {
                let ty = self.world.types.substitute(parameter.ty, &substitution);
                inputs.push(if parameter.vararg { self.world.array_of(ty, true) } else { ty });
            }
        }
        let returns = self.world.types.substitute(returns, &substitution);
        let takes_receiver = !signature.flags.is_static && signature.kind != CallableKind::Constructor;
        let receiver = of.filter(|_| takes_receiver);
        // What is more specific is asked of the receivers as they are declared.
        let mut declared = inputs.clone();
        declared.extend(signature.receiver);
        inputs.splice(0..0, receiver);
        let adapted = self.adapt(&signature, &mut inputs, wanted)?;
        let ty = self.world.function_type(None, &inputs, returns);
        let generic = !variables.is_empty();
        Some(Referenced { id: Some(id), ty, declared, adapted, generic, constraints: Constraints::default() })
    }

    /// Leaves out parameters with default values, and spreads a vararg, where other inputs are wanted. Whether it did.
    fn adapt(
        &mut self,
        signature: &Signature,
        inputs: &mut Vec<Type>,
        wanted: Option<&ClassType>,
    ) -> Option<bool> {
        let Some(wanted) = wanted else { return Some(false) };
        let count = wanted.arguments.len().saturating_sub(1);
        if signature.kind == CallableKind::Property || count == inputs.len() && !has_vararg(signature) {
            return Some(false);
        }
        let before = inputs.len() - signature.parameters.len();
        let mut adapted = inputs[..before].to_vec();
        for (parameter, input) in signature.parameters.iter().zip(&inputs[before..]) {
            let next = wanted.arguments.get(adapted.len()).filter(|_| adapted.len() < count);
            match next.and_then(|it| it.ty()) {
                Some(next) if parameter.vararg && next != *input => {
                    while adapted.len() < count {
                        adapted.push(parameter.ty);
                    }
                }
                None if parameter.has_default || parameter.vararg => {}
                _ => adapted.push(*input),
            }
        }
        let changed = adapted != *inputs;
        *inputs = adapted;
        Some(changed)
    }

    /// A reference to what is not what is wanted.
    fn tell_unfit_reference(
        &mut self,
        expr: ExprId,
        name: Ident,
        found: &[Candidate],
        of: Option<Type>,
        wanted: Type,
    ) {
        let Some(function) = self.function_of(wanted) else { return };
        let function = self.constraints.applied(self.world, function);
        let Some(class) = self.world.types.as_class(function).cloned() else { return };
        let inputs = class.arguments.len().saturating_sub(1);
        let known =
            class.arguments.iter().take(inputs).all(|it| it.ty().is_some_and(|ty| self.is_certain(ty)));
        if !known || self.world.types.holds(function).unknown {
            return;
        }
        let before = self.constraints.clone();
        let mut shown = Vec::new();
        for candidate in found {
            let certain = match self.type_of_reference(candidate, of, None) {
                Some(one) if !one.generic && self.is_certain(one.ty) => {
                    shown.push(self.world.shown(one.ty));
                    true
                }
                Some(_) => false,
                // Another receiver is wanted.
                None => candidate.receiver.is_some() && candidate.signature.type_parameters.is_empty(),
            };
            if !certain || candidate.unknown {
                self.constraints = before;
                return;
            }
        }
        self.constraints = before;
        let [first, ..] = &shown[..] else { return };
        let inputs: Vec<Type> = class.arguments.iter().take(inputs).filter_map(|it| it.ty()).collect();
        let given: Vec<String> = inputs.into_iter().map(|ty| self.world.shown(ty)).collect();
        let given = given.join(", ");
        let text = self.world.text(self.symbol(name.name)).to_owned();
        let message = match shown.len() {
            1 => format!("type mismatch: `{text}` is called with ({given}), its type is `{first}`"),
            _ => format!("none of the functions `{text}` takes these arguments: ({given})"),
        };
        let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(expr), message);
        self.tell(found.label(format!("is called with ({given})")));
    }
}

fn has_vararg(signature: &Signature) -> bool {
    signature.parameters.iter().any(|parameter| parameter.vararg)
}

/// Takes the candidates of a level that are declared under the name; the search goes on.
fn take_named(levels: &mut Vec<Vec<Candidate>>, candidates: Vec<Candidate>, name: Symbol) -> bool {
    let named = |it: &Candidate| {
        it.unknown || it.signature.name == name || it.signature.kind == CallableKind::Constructor
    };
    let found: Vec<Candidate> = candidates.into_iter().filter(named).collect();
    if !found.is_empty() {
        levels.push(found);
    }
    false
}
