//! `::name` and `Type::name`.

use super::Body;
use super::candidates::{Candidate, Receiver, Wanted};
use crate::sema::analysis::Target;
use crate::sema::names::Symbol;
use crate::sema::symbols::CallableKind;
use crate::sema::types::{Substitution, Type};
use crate::syntax::tree::{Expr, ExprId};

impl Body<'_, '_> {
    /// A reference where nothing is wanted.
    pub(super) fn lone_reference(&mut self, expr: ExprId) -> Type {
        self.reference_for(expr, Type::UNKNOWN, true);
        // A property or function as an object: `KProperty`, `KFunction`.
        Type::UNKNOWN
    }

    /// A reference where a type is wanted: which declaration it means depends on it.
    pub(super) fn reference_for(&mut self, expr: ExprId, wanted: Type, certain: bool) -> Type {
        let bare = self.bare(expr);
        let Expr::CallableReference { receiver, name } = self.tree[bare] else { return Type::UNKNOWN };
        let symbol = self.symbol(name.name);
        let wanted = self.constraints.applied(self.world, wanted);
        let mut found: Vec<Candidate> = Vec::new();
        let mut of = None;
        match receiver {
            None => {
                for what in [Wanted::Function, Wanted::Value] {
                    self.simple_levels(symbol, what, &mut |_, candidates| {
                        take_named(&mut found, candidates, symbol)
                    });
                }
            }
            Some(receiver) => {
                let receiver = self.receiver(receiver, false);
                if self.is_unknown_receiver(&receiver) {
                    return Type::UNKNOWN;
                }
                let looked = match &receiver {
                    Receiver::Class(class) => {
                        let ty = self.world.default_type(*class);
                        of = Some(ty);
                        Receiver::Value { ty, safe: false }
                    }
                    other => other.clone(),
                };
                for looked in [looked, receiver.clone()] {
                    for what in [Wanted::Function, Wanted::Value] {
                        self.qualified_levels(&looked, symbol, what, &mut |_, candidates| {
                            take_named(&mut found, candidates, symbol)
                        });
                    }
                }
            }
        }
        if found.is_empty() {
            if certain && (receiver.is_none() || of.is_some()) {
                let text = self.world.text(symbol).to_owned();
                self.world.unresolved(self.unit, name.range, &text, "not found");
            }
            return Type::UNKNOWN;
        }
        let (ty, chosen) = self.reference_type(&found, of, wanted);
        if let Some(id) = chosen.and_then(|at| found[at].id) {
            self.set_target(bare, Target::Callable(id));
        }
        ty
    }

    /// The function type of the one declaration that fits.
    fn reference_type(
        &mut self,
        found: &[Candidate],
        of: Option<Type>,
        wanted: Type,
    ) -> (Type, Option<usize>) {
        let function = self.function_of(wanted);
        let inputs = function
            .and_then(|function| self.world.types.as_class(function))
            .map(|it| it.arguments.len() - 1);
        let types: Vec<Option<Type>> =
            found.iter().map(|candidate| self.type_of_reference(candidate, of, inputs)).collect();
        let fitting: Vec<(usize, Type)> = types
            .iter()
            .enumerate()
            .filter_map(|(at, ty)| Some((at, (*ty)?)))
            .filter(|(_, ty)| {
                function.is_none_or(|function| {
                    let before = self.constraints.clone();
                    let fits = self.sub(*ty, function);
                    self.constraints = before;
                    fits
                })
            })
            .collect();
        match fitting[..] {
            [(at, one)] => {
                if let Some(function) = function {
                    self.sub(one, function);
                }
                (one, Some(at))
            }
            _ => (Type::UNKNOWN, (found.len() == 1).then_some(0)),
        }
    }

    fn type_of_reference(
        &mut self,
        candidate: &Candidate,
        of: Option<Type>,
        wanted_inputs: Option<usize>,
    ) -> Option<Type> {
        let id = candidate.id?;
        let signature = std::rc::Rc::clone(&candidate.signature);
        if !signature.type_parameters.is_empty() {
            return None;
        }
        let returns = self.world.returns(id);
        if returns.is_unknown() {
            return None;
        }
        let substitution: &Substitution = &candidate.substitution;
        let mut inputs: Vec<Type> = signature
            .parameters
            .iter()
            .map(|parameter| self.world.types.substitute(parameter.ty, substitution))
            .collect();
        let returns = self.world.types.substitute(returns, substitution);
        if matches!(signature.kind, CallableKind::Property) {
            inputs.clear();
        }
        let receiver = of.or_else(|| candidate.receiver.filter(|_| false));
        if let Some(receiver) =
            receiver.filter(|_| !signature.flags.is_static && signature.kind != CallableKind::Constructor)
        {
            inputs.insert(0, receiver);
        }
        // Where fewer inputs are wanted, defaults and varargs are left out.
        if let Some(count) = wanted_inputs.filter(|count| *count < inputs.len()) {
            let left_out = signature.parameters.iter().rev().take(inputs.len() - count);
            if left_out.clone().all(|parameter| parameter.has_default || parameter.vararg) {
                inputs.truncate(count);
            }
        }
        let builtins = self.world.builtins.clone();
        Some(builtins.function_type(&mut self.world.types, None, &inputs, returns))
    }
}

/// Takes the candidates that are declared under the name, once; whether the search ends.
fn take_named(found: &mut Vec<Candidate>, candidates: Vec<Candidate>, name: Symbol) -> bool {
    if found.is_empty() {
        let named = |it: &Candidate| {
            it.unknown || it.signature.name == name || it.signature.kind == CallableKind::Constructor
        };
        found.extend(candidates.into_iter().filter(named));
    }
    !found.is_empty()
}
