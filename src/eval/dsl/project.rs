//! Projects: what `project`, `subProject`, `buildType`, `template` and `vcsRoot` add.

use std::rc::Rc;

use crate::catalog::{ClassId, core_class};
use crate::diagnostic::Diagnostic;

use super::super::interpreter::Interpreter;
use super::super::rules;
use super::super::value::{Eval, Object, Value};
use super::native::Call;
use super::object::Item;

impl Interpreter<'_> {
    /// `project { }`, `project(X)`
    pub(crate) fn project(&mut self, call: &Call<'_>) -> Eval {
        let value = match call.value(0) {
            Some(value @ Value::Object(_)) => value.clone(),
            Some(Value::Function(_)) => self.made(core_class::PROJECT, call)?,
            _ => Value::Unknown,
        };
        match &self.dsl.root_project {
            None => self.dsl.root_project = Some((value.clone(), call.span)),
            Some((_, first)) => {
                let first = *first;
                let diagnostic =
                    Diagnostic::new(&rules::NO_PROJECT, call.span, "`project` is called more than once");
                self.report(diagnostic.label("again here").related(first, "first called here"));
            }
        }
        Ok(value)
    }

    /// An object of `class` that the call's block fills now.
    pub(crate) fn made(&mut self, class: ClassId, call: &Call<'_>) -> Eval {
        let object = self.instance(class, call.span);
        self.run_block(&object, call.bound, call.span)?;
        Ok(Value::Object(object))
    }

    /// A function of `Project`.
    pub(crate) fn project_function(
        &mut self,
        name: &str,
        project: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        let (class, item): (ClassId, fn(Value) -> Item) = match name {
            "buildType" => (core_class::BUILD_TYPE, Item::BuildType),
            "template" => (core_class::TEMPLATE, Item::Template),
            "vcsRoot" => (core_class::VCS_ROOT, Item::VcsRoot),
            "subProject" => (core_class::PROJECT, Item::SubProject),
            "subProjects" => {
                for (value, span) in call.all(0) {
                    self.note_registered(project, &value, span);
                    Self::push_known(project, value, Item::SubProject);
                }
                return Ok(Some(Value::Unit));
            }
            "parentId" => return Ok(Some(Value::Unit)),
            _ => return Ok(None),
        };
        let (value, result) = match call.value(0) {
            Some(Value::Function(_)) => {
                let made = self.made(class, call)?;
                (made.clone(), made)
            }
            Some(value) => (value.clone(), Value::Unit),
            None => return Ok(None),
        };
        self.note_registered(project, &value, call.span);
        Self::push_known(project, value, item);
        Ok(Some(result))
    }

    fn push_known(project: &Rc<Object>, value: Value, item: fn(Value) -> Item) {
        if value.is_unknown() {
            Self::taint_object(project);
        } else {
            Self::push_item(project, item(value));
        }
    }
}
