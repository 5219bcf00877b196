//! Clean-up rules: base rules and options. Keep rules have a file of their own.

use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::core_class;
use crate::model::{CleanupPolicy, Properties, Property, Text};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Eval, Object, Value};
use super::native::Call;
use super::object::{Item, Param};

/// The option that `preventDependencyCleanup` sets (observed in XML beside its Kotlin form).
pub(crate) const PREVENT_DEPENDENCY_CLEANUP: &str = "preventDependenciesArtifactsFromCleanup";

impl Interpreter<'_> {
    /// A function of `Cleanup` or of the block of `baseRule`.
    pub(crate) fn cleanup_function(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        match name {
            "all" => self.policy(object, "EVERYTHING", call),
            "history" => self.policy(object, "HISTORY_ENTRY", call),
            "artifacts" => self.policy(object, "ARTIFACTS", call),
            "option" => return Ok(self.cleanup_option(object, call)),
            "baseRule" => self.base_rule(object, call)?,
            "keepRule" => return self.keep_rule(object, call).map(Some),
            "disableKeepRule" => return Ok(self.disable_keep_rule(call)),
            "findKeepRuleById" => return Ok(Some(self.find_keep_rule(object, call))),
            _ => return Ok(None),
        }
        Ok(Some(Value::Unit))
    }

    /// `artifacts(days = 7, builds = 1)`: raw names and types of policies as XML holds them (observed).
    fn policy(&mut self, object: &Rc<Object>, level: &str, call: &Call<'_>) {
        let mut properties = Vec::new();
        for (parameter, raw) in [
            ("artifactPatterns", "artifactPatterns"),
            ("builds", "keepBuilds.count"),
            ("days", "keepDays.count"),
        ] {
            let Some(index) = call.parameter(parameter) else { continue };
            let Some(value) = call.value(index).cloned() else { continue };
            if !value.is_null() {
                let value = self.text_of(&value, call.place(index));
                properties.push(Property { name: raw.into(), value, implied: false });
            }
        }
        let properties = Properties(properties);
        let kind = self.policy_kind(&properties, call.span);
        Self::push_item(object, Item::Policy(CleanupPolicy { kind, level: level.into(), properties }));
    }

    fn policy_kind(&mut self, properties: &Properties, span: Span) -> Option<Arc<str>> {
        let has = |name: &str| properties.get(name).is_some();
        match (has("keepDays.count"), has("keepBuilds.count")) {
            (true, true) => Some("daysAndBuilds".into()),
            (true, false) => Some("days".into()),
            (false, true) => Some("builds".into()),
            (false, false) => {
                let message =
                    "how TeamCity writes a base rule without a number of days or builds is not known";
                self.incomplete(span, message, "give it `days`, `builds` or both");
                None
            }
        }
    }

    fn cleanup_option(&mut self, object: &Rc<Object>, call: &Call<'_>) -> Option<Value> {
        let Some(Value::String(name)) = call.value(0).cloned() else { return None };
        let value = call.value(1).cloned().unwrap_or(Value::Unknown);
        let value = self.text_of(&value, call.place(1));
        Self::push_item(object, Item::Option(Param { name, value: value.value, span: Some(value.span) }));
        Some(Value::Unit)
    }

    /// `baseRule { }`: its rules are the clean-up's own.
    fn base_rule(&mut self, object: &Rc<Object>, call: &Call<'_>) -> Eval<()> {
        let rule = self.allocate(ClassRef::Dsl(core_class::CLEANUP_BASE_RULE_WRAPPER), None, call.span);
        self.run_block(&rule, call.bound, call.span)?;
        let (Some(from), Some(to)) = (&rule.dsl, &object.dsl) else { return Ok(()) };
        let (mut from, mut to) = (from.borrow_mut(), to.borrow_mut());
        to.items.append(&mut from.items);
        to.partial |= from.partial;
        to.unwritten |= from.unwritten;
        for (name, value, span) in from.values.drain(..) {
            to.set_value(name, value, span);
        }
        Ok(())
    }

    /// `<option>`s of the clean-up rules that `object` holds.
    pub(crate) fn cleanup_options(&mut self, object: &Object) -> Properties {
        let mut options = Properties::default();
        if let Some(value) = self.set_text(object, "preventDependencyCleanup") {
            options.0.push(Property { name: PREVENT_DEPENDENCY_CLEANUP.into(), value, implied: false });
        }
        let Some(state) = &object.dsl else { return options };
        for item in &state.borrow().items {
            if let Item::Option(Param { name, value, span }) = item {
                let value = Text { value: value.clone(), span: span.unwrap_or(object.span) };
                options.0.retain(|known| known.name != *name);
                options.0.push(Property { name: name.clone(), value, implied: false });
            }
        }
        options
    }
}
