//! Properties that hand over to another object: `by`.

use super::arguments::{Passed, Shape};
use super::candidates::{Receiver, Wanted};
use super::{Body, Expected};
use crate::sema::rules;
use crate::sema::types::{Argument, Type};
use crate::syntax::tree::ExprId;

impl Body<'_, '_> {
    /// The type of a property that hands over to another object.
    pub(crate) fn delegated(
        &mut self,
        delegate: ExprId,
        this: Type,
        written: Option<Type>,
        mutable: bool,
    ) -> Type {
        // What the property is for may say what the delegate's variables are: nothing is told of them.
        let waits = std::mem::replace(&mut self.settles_later, true);
        let of = self.expr(delegate, Expected::Nothing);
        self.settles_later = waits;
        if !self.is_certain(of) {
            return Type::UNKNOWN;
        }
        let property = match crate::sema::builtins::find("kotlin.reflect", "KProperty") {
            Some(class) => self.world.types.class(class, [Argument::Star]),
            None => return Type::UNKNOWN,
        };
        let passed = [this, property].map(|ty| Passed::plain(delegate, Shape::Typed(ty)));
        if let Some(provided) = self.try_operator(of, "provideDelegate", &passed) {
            return if written.is_some() {
                Type::UNKNOWN
            } else {
                self.try_operator(provided, "getValue", &passed).unwrap_or(Type::UNKNOWN)
            };
        }
        match self.try_operator(of, "getValue", &passed) {
            Some(ty) => {
                self.check_operator(delegate, of, "getValue");
                if mutable {
                    self.check_set_value(delegate, of);
                }
                if let Some(written) = written {
                    self.check_delegated(delegate, ty, written);
                }
                ty
            }
            None => {
                if !self.instances(of).iter().any(|it| self.world.is_opaque(it.class)) {
                    let shown = self.world.shown(of);
                    let message = format!("`{shown}` cannot be a delegate: it has no fitting `getValue`");
                    let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(delegate), message);
                    self.tell(found.label("no delegate"));
                }
                Type::UNKNOWN
            }
        }
    }

    /// A delegate that gives another class than the property has. What the property has may settle type arguments of the
    /// delegate, so they are not compared.
    fn check_delegated(&mut self, delegate: ExprId, given: Type, written: Type) {
        let given = self.world.settled_literal(given);
        let t = &self.world.builtins;
        let (numbers, any) = ([t.byte, t.short, t.int, t.long], t.nullable_any);
        // `by map`: what it gives is settled by what is wanted.
        let open = self.world.types.nullable(given) == any;
        let doubtful =
            open || numbers.contains(&given) && numbers.contains(&self.world.types.definite(written));
        if doubtful
            || !self.is_certain(given)
            || !self.is_certain(written)
            || self.world.is_subtype(given, written)
        {
            return;
        }
        let (Some(class), Some(wanted)) = (self.world.class_in(given), self.world.class_in(written)) else {
            return;
        };
        let absent = self.world.may_be_null(given) && !self.world.may_be_null(written);
        if (absent || !self.world.is_subclass(class, wanted)) && !self.world.is_opaque(class) {
            let (given, written) = (self.world.shown(given), self.world.shown(written));
            let message = format!("the delegate gives `{given}`, the property is of type `{written}`");
            let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(delegate), message);
            self.tell(found.label(format!("{written} was expected")));
        }
    }

    /// A `getValue` of the settings' own that is no operator.
    fn check_operator(&mut self, delegate: ExprId, of: Type, name: &str) {
        let mut named = self.operators_named(of, name);
        // Kotlin's own ones for other delegates are not for this one.
        named.retain(|it| it.receiver.is_none() || it.id.is_none_or(|id| id.own().is_some()));
        let plain = named.iter().all(|it| {
            it.id.is_some_and(|id| id.own().is_some()) && !it.signature.flags.operator && !it.unknown
        });
        if !named.is_empty() && plain {
            let shown = self.world.shown(of);
            let message = format!("`{name}` of `{shown}` needs `operator` to be a delegate's");
            let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(delegate), message);
            self.tell(found.label("no delegate"));
        }
    }

    /// A `var` needs a delegate that takes new values.
    fn check_set_value(&mut self, delegate: ExprId, of: Type) {
        let before = self.constraints.clone();
        let mut takes = self.instances(of).iter().any(|it| self.world.is_opaque(it.class));
        for candidate in self.operators_named(of, "setValue") {
            takes |= match (candidate.receiver, candidate.signature.receiver) {
                _ if candidate.unknown => true,
                (Some(found), Some(wanted)) => match self.fresh_variables(&candidate, &[]) {
                    Ok((_, substitution)) => {
                        let wanted = self.world.types.substitute(wanted, &substitution);
                        self.sub(found, wanted)
                    }
                    Err(_) => true,
                },
                _ => true,
            };
        }
        self.constraints = before;
        if !takes {
            let shown = self.world.shown(of);
            let message = format!("`{shown}` cannot be a delegate of a `var`: it has no fitting `setValue`");
            let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(delegate), message);
            self.tell(found.label("takes no values"));
        }
    }

    fn operators_named(&mut self, of: Type, name: &str) -> Vec<super::candidates::Candidate> {
        let receiver = Receiver::Value { ty: of, safe: false };
        let symbol = self.named(name);
        let mut all = Vec::new();
        self.qualified_levels(&receiver, symbol, Wanted::Function, &mut |_, candidates| {
            all.extend(candidates);
            false
        });
        all
    }
}
