//! Snapshot and artifact dependencies.

use std::rc::Rc;

use crate::catalog::{ClassId, core_class};

use super::super::interpreter::Interpreter;
use super::super::value::{Eval, Object, Value};
use super::native::Call;
use super::object::Item;

impl Interpreter<'_> {
    /// A function of `Dependencies`, `Dependency` or `ArtifactDependency`.
    pub(crate) fn dependency_function(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        match (name, self.dsl_class(object)) {
            ("dependency", _) => self.dependency(object, call).map(Some),
            ("snapshot" | "artifacts", Some(class)) if class == core_class::DEPENDENCY => {
                let target = self
                    .catalog
                    .symbol("buildTypeId")
                    .and_then(|name| object.dsl.as_ref()?.borrow().value(name).map(|v| v.1.clone()));
                self.add_dependency(name, object, target.unwrap_or(Value::Unknown), call).map(Some)
            }
            ("snapshot" | "artifacts", _) => {
                let target = call.value(0).cloned().unwrap_or(Value::Unknown);
                self.add_dependency(name, object, target, call).map(Some)
            }
            _ => self.build_rule(name, object, call),
        }
    }

    /// `dependency(X) { snapshot { } artifacts { } }`
    pub(crate) fn dependency(&mut self, object: &Rc<Object>, call: &Call<'_>) -> Eval {
        let target = call.value(0).cloned().unwrap_or(Value::Unknown);
        let made = self.allocate(super::super::value::ClassRef::Dsl(core_class::DEPENDENCY), None, call.span);
        if let (Some(state), Some(name)) = (&made.dsl, self.catalog.symbol("buildTypeId")) {
            state.borrow_mut().set_value(name, target, call.place(0));
        }
        Self::push_object(object, Value::Object(made.clone()));
        self.run_block(&made, call.bound, call.span)?;
        Ok(Value::Unit)
    }

    /// Adds a dependency on `target` to the dependencies of a build configuration.
    pub(crate) fn push_dependency(&mut self, dependencies: &Rc<Object>, target: &Value, item: Item) {
        if self.dsl_class(dependencies) == Some(core_class::DEPENDENCY) {
            return Self::push_item(dependencies, item);
        }
        let class = super::super::value::ClassRef::Dsl(core_class::DEPENDENCY);
        let made = self.allocate(class, None, dependencies.span);
        if let (Some(state), Some(name)) = (&made.dsl, self.catalog.symbol("buildTypeId")) {
            state.borrow_mut().set_value(name, target.clone(), dependencies.span);
        }
        Self::push_item(&made, item);
        Self::push_object(dependencies, Value::Object(made));
    }

    fn add_dependency(&mut self, name: &str, object: &Rc<Object>, target: Value, call: &Call<'_>) -> Eval {
        let class: ClassId = match name {
            "snapshot" => core_class::SNAPSHOT_DEPENDENCY,
            _ => core_class::ARTIFACT_DEPENDENCY,
        };
        let dependency = self.made(class, call)?;
        if target.is_unknown() {
            Self::taint_object(object);
        }
        let span = call.span;
        let item = match name {
            "snapshot" => Item::Snapshot { target: target.clone(), dependency, span },
            _ => Item::Artifacts { target: target.clone(), dependency, span },
        };
        self.push_dependency(object, &target, item);
        Ok(Value::Unit)
    }

    /// `lastSuccessful()`, `tag("x")`: names and revisions as XML holds them (observed).
    fn build_rule(&mut self, name: &str, object: &Rc<Object>, call: &Call<'_>) -> Eval<Option<Value>> {
        let argument = match call.value(0) {
            Some(Value::String(text)) => Some(text.clone()),
            _ => None,
        };
        let (rule, revision, branch) = match (name, argument) {
            ("lastSuccessful", branch) => ("lastSuccessful", "latest.lastSuccessful".to_owned(), branch),
            ("lastPinned", branch) => ("lastPinned", "latest.lastPinned".to_owned(), branch),
            ("lastFinished", branch) => ("lastFinished", "latest.lastFinished".to_owned(), branch),
            ("sameChainOrLastFinished", _) => {
                ("sameChainOrLastFinished", "latest.sameChainOrLastFinished".to_owned(), None)
            }
            ("build", Some(number)) => ("buildNumber", number.to_string(), None),
            ("tag", Some(tag)) => {
                let branch = match call.value(1) {
                    Some(Value::String(branch)) => Some(branch.clone()),
                    _ => None,
                };
                ("buildTag", format!("{tag}.tcbuildtag"), branch)
            }
            _ => return Ok(None),
        };
        let _ = object;
        let made = self.allocate(super::super::value::ClassRef::Dsl(core_class::BUILD_RULE), None, call.span);
        if let Some(state) = &made.dsl {
            let mut state = state.borrow_mut();
            state.set_param("name".into(), Some(rule.into()), None);
            state.set_param("revision".into(), Some(revision.into()), Some(call.span));
            if let Some(branch) = branch {
                state.set_param("branch".into(), Some(branch), Some(call.span));
            }
        }
        Ok(Some(Value::Object(made)))
    }
}
