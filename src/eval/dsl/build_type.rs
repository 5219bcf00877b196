//! Build configurations and templates: templates, options, VCS entries, ready-made steps and features.

use std::rc::Rc;

use crate::catalog::{ClassId, core_class};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{Eval, Object, Value};
use super::native::Call;
use super::object::{Item, Param};

impl Interpreter<'_> {
    /// A function of `BuildTypeSettings`, or of what its blocks hold.
    pub(crate) fn build_type_function(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        match name {
            "templates" | "template" => {
                for (template, span) in call.all(0) {
                    if template.is_unknown() {
                        Self::taint_object(object);
                    } else {
                        Self::push_item(object, Item::TemplateRef(template, span));
                    }
                }
            }
            "disableSettings" => {
                for (id, span) in call.all(0) {
                    let id = self.text_of(&id, span);
                    Self::push_item(object, Item::DisabledSetting(id));
                }
            }
            "option" => {
                let Some(Value::String(option)) = call.value(0).cloned() else { return Ok(None) };
                let value = call.value(1).cloned().unwrap_or(Value::Unknown);
                let value = self.text_of(&value, call.place(1));
                Self::push_item(
                    object,
                    Item::Option(Param { name: option, value: value.value, span: Some(value.span) }),
                );
            }
            "root" => self.vcs_entry(object, call),
            "step" | "feature" | "trigger" | "failureCondition" => match call.value(0) {
                Some(value @ Value::Object(_)) => Self::push_object(object, value.clone()),
                Some(Value::Unknown) => Self::taint_object(object),
                _ => return Ok(None),
            },
            "clearConditions" => {
                self.clear_holder(object, "conditions", core_class::BUILD_STEP_CONDITIONS, call.span)?
            }
            "clearBuildParams" => {
                self.clear_holder(object, "buildParams", core_class::TRIGGER_BUILD_PARAMETERS, call.span)?;
            }
            "removeEntry" => self.remove_entry(object, call),
            _ => return Ok(None),
        }
        Ok(Some(Value::Unit))
    }

    /// `root(X, "+:a => b")`
    pub(crate) fn vcs_entry(&mut self, object: &Rc<Object>, call: &Call<'_>) {
        let root = call.value(0).cloned().unwrap_or(Value::Unknown);
        let given = call.all(1);
        let rules = given.into_iter().map(|(rule, span)| self.text_of(&rule, span)).collect();
        Self::push_item(object, Item::VcsEntry { root, rules, span: call.span });
    }

    pub(crate) fn remove_entry(&mut self, object: &Rc<Object>, call: &Call<'_>) {
        let gone = call.value(0).cloned().unwrap_or(Value::Unknown);
        self.detach(object, &gone);
    }

    /// Takes the entries of one VCS root out.
    pub(crate) fn detach(&self, object: &Object, gone: &Value) {
        let Some(state) = &object.dsl else { return };
        state.borrow_mut().items.retain(|item| match item {
            Item::VcsEntry { root, .. } => !self.same_id(root, gone),
            _ => true,
        });
    }

    /// Empties what an object holds under a name.
    fn clear_holder(&mut self, object: &Rc<Object>, name: &str, class: ClassId, span: Span) -> Eval<()> {
        let name = self.names.intern(name);
        let held = self.held(object, name, class, span);
        self.run_pending_of(&held)?;
        if let Some(state) = &held.dsl {
            state.borrow_mut().items.clear();
        }
        Ok(())
    }

    /// Whether an object is a template.
    pub(crate) fn is_template(&self, object: &Object) -> bool {
        self.dsl_class(object).is_some_and(|class| self.catalog.is_subclass_of(class, core_class::TEMPLATE))
    }
}
