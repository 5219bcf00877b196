//! What patches do to clean-up rules: `cleanup { expect { } update { } }`, `cleanup { remove { } }`.

use std::rc::Rc;

use crate::model::{Cleanup, CleanupPolicy, ContextIds, Feature, Properties, Text};
use crate::source::Span;

use super::super::super::interpreter::Interpreter;
use super::super::super::value::{Eval, Object, Value};
use super::super::cleanup::PREVENT_DEPENDENCY_CLEANUP;
use super::super::lower::is_partial;
use super::super::native::Call;
use super::super::object::Item;
use super::same::Match;
use super::texts::texts_match;

impl Interpreter<'_> {
    /// A function that a patch calls on clean-up rules; the block says the base rule, keep rules, or both.
    pub(super) fn patch_cleanup(
        &mut self,
        name: &str,
        holder: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        let block = self.expected(holder, call)?;
        match name {
            "expect" | "remove" => {
                let found = self.cleanup_matches(holder, &block);
                let message = "the clean-up rules are not what this patch expects".to_owned();
                self.unlike(found, holder, call.span, message);
                if name == "remove" && found == Match::Same {
                    self.take_out(holder, &block);
                    self.take_out_base_rule(holder, &block);
                }
            }
            "update" => {
                self.take_out(holder, &block);
                put_in(holder, &block, call.span);
            }
            _ => return Ok(None),
        }
        Ok(Some(Value::Unit))
    }

    /// Whether the clean-up has the base rule and the keep rules of the block.
    fn cleanup_matches(&mut self, holder: &Rc<Object>, block: &Rc<Object>) -> Match {
        let (have, want) = (self.cleanup_in(holder), self.cleanup_in(block));
        if have.partial || want.partial {
            return Match::Unknown;
        }
        let keep = want.keep_rules.iter().map(|rule| self.keep_rule_matches(&have.keep_rules, rule));
        let base =
            if has_base_rule(&want) { base_matches(&self.context.ids, &have, &want) } else { Match::Same };
        keep.fold(base, Match::and)
    }

    fn keep_rule_matches(&self, have: &[Feature], want: &Feature) -> Match {
        let same_id = |rule: &&Feature| {
            want.id.is_none()
                || rule.id.as_ref().and_then(Text::known) == want.id.as_ref().and_then(Text::known)
        };
        let found = have.iter().filter(same_id).map(|rule| self.features_match(rule, want));
        found.max_by_key(|found| closeness(*found)).unwrap_or(Match::Different)
    }

    /// The clean-up rules that `held` itself has.
    fn cleanup_in(&mut self, held: &Rc<Object>) -> Cleanup {
        let (policies, rules) = held.dsl.as_ref().map_or_else(Default::default, |state| {
            let state = state.borrow();
            let policies: Vec<CleanupPolicy> = state.items.iter().filter_map(policy).cloned().collect();
            (policies, state.objects())
        });
        Cleanup {
            policies,
            options: self.cleanup_options(held),
            keep_rules: rules.iter().map(|rule| self.lower_keep_rule(rule)).collect(),
            partial: is_partial(held),
        }
    }

    /// Takes out the keep rules that `block` names.
    fn take_out(&mut self, holder: &Rc<Object>, block: &Rc<Object>) {
        let said = self.cleanup_in(block);
        let Some(state) = &holder.dsl else { return };
        let gone: Vec<&str> = said.keep_rules.iter().filter_map(|rule| rule.id.as_ref()?.known()).collect();
        let list = state.borrow_mut().object_list();
        let stays = |value: &Value| {
            let Some(Value::String(id)) = value.as_object().and_then(|rule| self.set_value(rule, "id"))
            else {
                return true;
            };
            !gone.contains(&&*id)
        };
        list.items_mut().retain(stays);
    }

    /// Takes out the levels and options of the base rule that `block` names.
    fn take_out_base_rule(&mut self, holder: &Rc<Object>, block: &Rc<Object>) {
        let said = self.cleanup_in(block);
        let Some(state) = &holder.dsl else { return };
        let mut state = state.borrow_mut();
        state.items.retain(|item| match item {
            Item::Policy(policy) => said.policies.iter().all(|one| one.level != policy.level),
            Item::Option(option) => said.options.get(&option.name).is_none(),
            _ => true,
        });
        let prevents = said.options.get(PREVENT_DEPENDENCY_CLEANUP).is_some();
        if let Some(name) = self.catalog.symbol("preventDependencyCleanup").filter(|_| prevents) {
            state.values.retain(|(known, ..)| *known != name);
        }
    }
}

/// Puts what `block` says into the clean-up rules; what is said again takes the place of what was said before.
fn put_in(holder: &Object, block: &Object, span: Span) {
    let (Some(from), Some(to)) = (&block.dsl, &holder.dsl) else { return };
    let rules = from.borrow().objects();
    let mut to = to.borrow_mut();
    let list = to.object_list();
    list.items_mut().extend(rules.into_iter().map(Value::Object));
    let from = from.borrow();
    for item in from.items.iter().filter(|item| matches!(item, Item::Policy(_) | Item::Option(_))) {
        match to.items.iter_mut().find(|known| is_about_the_same(known, item)) {
            Some(known) => *known = item.clone(),
            None => to.items.push(item.clone()),
        }
    }
    to.partial |= from.partial;
    for (name, value, _) in &from.values {
        to.set_value(*name, value.clone(), span);
    }
}

/// Whether two parts of a base rule are about one level, or one option.
fn is_about_the_same(one: &Item, other: &Item) -> bool {
    match (one, other) {
        (Item::Policy(one), Item::Policy(other)) => one.level == other.level,
        (Item::Option(one), Item::Option(other)) => one.name == other.name,
        _ => false,
    }
}

fn policy(item: &Item) -> Option<&CleanupPolicy> {
    match item {
        Item::Policy(policy) => Some(policy),
        _ => None,
    }
}

fn has_base_rule(cleanup: &Cleanup) -> bool {
    !cleanup.policies.is_empty() || !cleanup.options.0.is_empty()
}

fn closeness(found: Match) -> u8 {
    match found {
        Match::Same => 2,
        Match::Unknown | Match::OfServer => 1,
        Match::Different => 0,
    }
}

/// Compares what is expected of a base rule: servers write a change of one level as that level alone, whatever the
/// others are.
fn base_matches(ids: &ContextIds, have: &Cleanup, want: &Cleanup) -> Match {
    let policies = want.policies.iter().map(|want| {
        let have = have.policies.iter().find(|have| have.level == want.level);
        have.map_or(Match::Different, |have| policy_matches(ids, have, want))
    });
    policies.fold(properties_match(ids, &have.options, &want.options), Match::and)
}

fn policy_matches(ids: &ContextIds, have: &CleanupPolicy, want: &CleanupPolicy) -> Match {
    if have.properties.0.len() == want.properties.0.len() {
        properties_match(ids, &have.properties, &want.properties)
    } else {
        Match::Different
    }
}

/// Whether all that is wanted is there.
fn properties_match(ids: &ContextIds, have: &Properties, want: &Properties) -> Match {
    let one = |want: &crate::model::Property| match (
        have.get(&want.name).map(|have| have.value.known()),
        want.value.known(),
    ) {
        (None, _) => Match::Different,
        (Some(Some(have)), Some(want)) => texts_match(ids, have, want),
        _ => Match::Unknown,
    };
    want.0.iter().map(one).fold(Match::Same, Match::and)
}
