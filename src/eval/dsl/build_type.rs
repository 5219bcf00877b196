//! Build configurations and templates: templates, options, VCS entries, ready-made steps and features.

use std::rc::Rc;

use crate::catalog::core_class;

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
            "templates" => {
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
                Some(value @ Value::Object(_)) => Self::push_item(object, Item::Object(value.clone())),
                Some(Value::Unknown) => Self::taint_object(object),
                _ => return Ok(None),
            },
            "clearConditions" | "clearBuildParams" => {}
            _ => return Ok(None),
        }
        Ok(Some(Value::Unit))
    }

    /// `root(X, "+:a => b")`
    fn vcs_entry(&mut self, object: &Rc<Object>, call: &Call<'_>) {
        let root = call.value(0).cloned().unwrap_or(Value::Unknown);
        let given = call.all(1);
        let rules = given.into_iter().map(|(rule, span)| self.text_of(&rule, span)).collect();
        Self::push_item(object, Item::VcsEntry { root, rules, span: call.span });
    }

    /// Whether an object is a template.
    pub(crate) fn is_template(&self, object: &Object) -> bool {
        self.dsl_class(object).is_some_and(|class| class.is_subclass_of(core_class::TEMPLATE))
    }
}
