//! Keep rules of the clean-up: what XML holds of them, as far as it was seen beside the Kotlin form. The parts that were
//! not (filters, kinds of data other than all) are noted where they stand.

use std::rc::Rc;

use crate::catalog::{ClassId, core_class};
use crate::model::{EntityId, Feature, Property, Text};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Eval, Object, Value};
use super::lower::{is_partial, is_unwritten};
use super::native::Call;

impl Interpreter<'_> {
    /// `keepRule { }`
    pub(crate) fn keep_rule(&mut self, cleanup: &Rc<Object>, call: &Call<'_>) -> Eval {
        let rule = self.made(core_class::CLEANUP_KEEP_RULE, call)?;
        Self::push_object(cleanup, rule.clone());
        Ok(rule)
    }

    /// `disableKeepRule(...)` of an inherited rule: nothing shows what it writes.
    pub(crate) fn disable_keep_rule(&mut self, call: &Call<'_>) -> Option<Value> {
        let Some(Value::Object(rule)) = call.value(0) else { return None };
        let name = self.catalog.symbol("disabled")?;
        rule.dsl.as_ref()?.borrow_mut().set_value(name, Value::Boolean(true), call.span);
        Some(Value::Unit)
    }

    pub(crate) fn find_keep_rule(&self, cleanup: &Object, call: &Call<'_>) -> Value {
        let Some(Value::String(wanted)) = call.value(0) else { return Value::Unknown };
        let Some(state) = &cleanup.dsl else { return Value::Null };
        let rules = state.borrow().objects();
        let found = rules.into_iter().find(|rule| {
            self.set_value(rule, "id").is_some_and(|id| matches!(id, Value::String(id) if id == *wanted))
        });
        found.map_or(Value::Null, Value::Object)
    }

    /// A function of `Cleanup.KeepRule`; `None` for those whose XML is not known.
    pub(crate) fn keep_rule_function(
        &mut self,
        name: &str,
        rule: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        let limit = core_class::CLEANUP_KEEP_RULE_KEEP_AT_LEAST;
        let span = call.span;
        Ok(match (name, call.function.parameters.len()) {
            ("everything", _) => {
                let data = core_class::CLEANUP_KEEP_RULE_DATA_TO_KEEP;
                Some(self.raw(data, [("keepData.2.type", Text::new("everything", span))], span))
            }
            ("allBuilds", _) => Some(self.raw(limit, [("limit.type", Text::new("all", span))], span)),
            ("builds", _) => Some(self.counted(call, "lastNBuilds", "limit.buildsCount")),
            ("days", 1) => Some(self.counted(call, "lastNDays", "limit.daysCount")),
            ("applyPerEachBranch", _) => self.catalog.symbol("applyPerEachBranch").map(|name| {
                self.dsl_set(rule, name, &Value::Boolean(true), span);
                Value::Unit
            }),
            ("applyToBuilds", _) => {
                self.keep_rule_filters(rule, call)?;
                Some(Value::Unit)
            }
            ("param", _) => {
                let Some(Value::String(name)) = call.value(0).cloned() else { return Ok(None) };
                let value = call.value(1).cloned().unwrap_or(Value::Null);
                let value = (!value.is_null()).then(|| self.text_of(&value, call.place(1)).value);
                let Some(state) = &rule.dsl else { return Ok(None) };
                let mut state = state.borrow_mut();
                match value {
                    Some(value) => state.set_param(name, value, Some(span)),
                    None => state.remove_param(&name),
                }
                Some(Value::Unit)
            }
            _ => None,
        })
    }

    /// `applyToBuilds { }`: the only filter whose XML was seen beside the Kotlin form is that for successful builds.
    fn keep_rule_filters(&mut self, rule: &Rc<Object>, call: &Call<'_>) -> Eval<()> {
        let filters =
            self.allocate(ClassRef::Dsl(core_class::CLEANUP_KEEP_RULE_KEEP_RULE_FILTERS), None, call.span);
        if is_partial(rule) {
            Self::taint_object(&filters);
        }
        self.run_block(&filters, call.bound, call.span)?;
        let status = match self.set_value(&filters, "withStatus") {
            Some(Value::Entry(class, index)) => {
                Some(self.catalog.entry_at(class, index).and_then(|entry| entry.value.as_deref()))
            }
            Some(_) => Some(None),
            None => None,
        };
        match status {
            _ if is_partial(&filters) => Self::taint_object(rule),
            Some(Some(status)) => {
                let Some(state) = &rule.dsl else { return Ok(()) };
                let mut state = state.borrow_mut();
                state.set_param("filters.1.type".into(), Some("buildStatus".into()), Some(call.span));
                state.set_param("filters.1.status".into(), Some(status.into()), Some(call.span));
            }
            Some(None) => self.note_unwritten(
                rule,
                call.span,
                "how TeamCity writes this filter of a keep rule is not known to tcdsl".to_owned(),
            ),
            None => {}
        }
        Ok(())
    }

    /// A function of the block of `applyToBuilds`.
    pub(crate) fn keep_rule_filter(&mut self, name: &str, filters: &Rc<Object>, call: &Call<'_>) -> Value {
        let status = match name {
            "successful" => "SUCCESSFUL",
            "failed" => "FAILED",
            _ => return self.unsupported_keep_rule(name, filters, call),
        };
        let statuses = core_class::CLEANUP_KEEP_RULE_KEEP_RULE_FILTERS_STATUS;
        let index = self
            .catalog
            .class(statuses)
            .entries
            .iter()
            .position(|entry| self.catalog.known_name(entry.name) == Some(status));
        match index.and_then(|index| u16::try_from(index).ok()) {
            Some(index) => Value::Entry(statuses, index),
            None => self.unsupported_keep_rule(name, filters, call),
        }
    }

    /// What no fact shows: one note for each rule.
    pub(crate) fn unsupported_keep_rule(&mut self, name: &str, rule: &Rc<Object>, call: &Call<'_>) -> Value {
        let message = format!("how TeamCity writes `{name}` of a keep rule is not known to tcdsl");
        self.note_unwritten(rule, call.span, message);
        Value::Unknown
    }

    fn counted(&mut self, call: &Call<'_>, kind: &str, param: &'static str) -> Value {
        let count = call.value(0).cloned().unwrap_or(Value::Unknown);
        let count = self.text_of(&count, call.place(0));
        let class = core_class::CLEANUP_KEEP_RULE_KEEP_AT_LEAST;
        self.raw(class, [("limit.type", Text::new(kind, call.span)), (param, count)], call.span)
    }

    /// An object of `class` that holds raw parameters.
    pub(crate) fn raw<'t>(
        &mut self,
        class: ClassId,
        params: impl IntoIterator<Item = (&'t str, Text)>,
        span: Span,
    ) -> Value {
        let object = self.allocate(ClassRef::Dsl(class), None, span);
        if let Some(state) = &object.dsl {
            let mut state = state.borrow_mut();
            for (name, text) in params {
                state.partial |= text.value.is_none();
                state.set_param(name.into(), text.value, Some(text.span));
            }
        }
        Value::Object(object)
    }

    /// A keep rule as the feature that XML holds it as.
    pub(crate) fn lower_keep_rule(&mut self, rule: &Rc<Object>) -> Feature {
        let mut properties = self.properties_of(rule);
        let mut add = |name: &str, value: Text| {
            if properties.get(name).is_none() {
                properties.0.push(Property { name: name.into(), value, implied: true });
            }
        };
        for part in ["keepAtLeast", "dataToKeep"] {
            if let Some(Value::Object(part)) = self.set_value(rule, part) {
                for property in self.properties_of(&part).0 {
                    add(&property.name, property.value);
                }
            }
        }
        let flag = |name: &str| matches!(self.set_value(rule, name), Some(Value::Boolean(true)));
        let text = |set: bool| Text::new(if set { "true" } else { "false" }, rule.span);
        if flag("applyPerEachBranch") {
            add("partitions.1.type", Text::new("perBranch", rule.span));
        }
        add("preserveArtifacts", text(flag("preserveArtifactsDependencies")));
        add("ruleDisabled", text(flag("disabled")));
        Feature {
            id: self.set_text(rule, "id"),
            kind: Text::new("keepRules", rule.span),
            class: None,
            name: None,
            enabled: true,
            properties,
            conditions: Vec::new(),
            enforce_clean_checkout: false,
            build_parameters: Vec::new(),
            options: Vec::new(),
            partial: is_partial(rule),
            unwritten: is_unwritten(rule),
            span: rule.span,
            calls: Vec::new(),
        }
    }

    /// Whether two ids are known and the same.
    pub(crate) fn same_id(&self, one: &Value, other: &Value) -> bool {
        let (one, other) = (self.id_of(one), self.id_of(other));
        one == other && one != EntityId::Unknown
    }
}
