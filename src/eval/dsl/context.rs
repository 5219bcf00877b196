//! What the server gives to the settings: `DslContext`, references to parameters of other builds.

use std::cell::RefCell;
use std::rc::Rc;

use crate::catalog::{ClassId, Symbol, core_class};
use crate::model::{EntityId, Text};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Eval, Library, Object, Value};
use super::native::Call;
use super::object::DslState;

impl Interpreter<'_> {
    /// A property of `DslContext`.
    pub(crate) fn context_value(&self, name: Symbol) -> Option<Value> {
        let ids = &self.context.ids;
        Some(match self.text(name) {
            "projectId" => Value::Id(Rc::new(EntityId::RootProject)),
            "settingsRootId" => Value::Id(Rc::new(EntityId::SettingsRoot)),
            "parentProjectId" => Value::Id(Rc::new(EntityId::Absolute(ids.parent_project.as_str().into()))),
            "projectName" => Value::string(ids.root_name.as_str()),
            "settingsRoot" => self.settings_root(),
            "isRelative" => Value::Boolean(ids.portable),
            "hasSettingsRootId" => Value::Boolean(true),
            "baseDir" => Value::library(Library::File(".".into())),
            "serverUrl" => Value::Unknown,
            _ => return None,
        })
    }

    /// The VCS root that holds the settings.
    fn settings_root(&self) -> Value {
        let mut state = DslState::new(core_class::VCS_ROOT);
        let span = self.here().span(crate::source::TextRange::default());
        state.set_value(self.common.id, Value::Id(Rc::new(EntityId::SettingsRoot)), span);
        Value::Object(Rc::new(Object {
            class: ClassRef::Dsl(core_class::VCS_ROOT),
            fields: RefCell::default(),
            dsl: Some(RefCell::new(state)),
            env: None,
            span,
        }))
    }

    /// A function of `DslContext`.
    pub(crate) fn context_function(&mut self, name: &str, call: &Call<'_>) -> Eval<Option<Value>> {
        match name {
            "getParameter" => Ok(Some(self.context_parameter(call))),
            "createId" => Ok(match call.value(0) {
                Some(Value::String(text)) => Some(Value::Id(Rc::new(EntityId::Relative(text.clone())))),
                _ => None,
            }),
            "addParameters" | "clearParameters" => Ok(Some(Value::Unit)),
            _ => Ok(None),
        }
    }

    /// `DslContext.getParameter(name, default)`
    fn context_parameter(&mut self, call: &Call<'_>) -> Value {
        let Some(Value::String(name)) = call.value(0) else { return Value::Unknown };
        if let Some(value) = self.context.parameters.get(&**name) {
            return Value::string(value.as_str());
        }
        match call.value(1) {
            Some(default @ Value::String(_)) => default.clone(),
            _ => {
                let message = format!("context parameter `{name}` has no value");
                let help = format!(
                    "give one with `--context-param {name}=VALUE`, or in pom.xml's `contextParameters`"
                );
                self.unknown_value(call.span, message, &help)
            }
        }
    }

    /// `DslContext.projectId = AbsoluteId("X")`: what the server gives is not changed here. Whether there is such a property.
    pub(crate) fn set_context(&mut self, context: ClassId, name: Symbol, span: Span) -> bool {
        let property = self.catalog.property(context, name);
        if property.is_some_and(|property| property.mutable) {
            let message = format!("`DslContext.{}` that settings set is not taken over", self.text(name));
            self.incomplete(
                span,
                message,
                "`--project-id`, `--project-name` and `--parent-id` give such values",
            );
        }
        property.is_some()
    }

    /// `depParamRefs`, `reverseDepParamRefs`, `paramRefs` and what they hold: references to parameters of a build
    /// configuration or VCS root (`%dep.ID.name%`).
    pub(crate) fn parameter_reference(
        &mut self,
        object: &Rc<Object>,
        class: ClassId,
        name: Symbol,
    ) -> Option<Value> {
        let text = self.text(name).to_owned();
        let (of, prefix) = match text.as_str() {
            "depParamRefs" => (core_class::BUILD_TYPE_REFS, "dep."),
            "reverseDepParamRefs" => (core_class::BUILD_TYPE_REFS, "reverse.dep."),
            "paramRefs" => (core_class::VCS_ROOT_REFS, "vcsroot."),
            "buildNumber" if class == core_class::BUILD_TYPE_REFS => {
                return self.reference(object, "build.number");
            }
            "buildVcsBranch" if class == core_class::VCS_ROOT_REFS => return self.branch_reference(object),
            "ref" if class == core_class::PARAMETER_REF => return self.own_reference(object),
            "buildVcsNumber" if class == core_class::VCS_ROOT_REFS => return None,
            _ => return None,
        };
        let id = self.entity_id(object)?.external(&self.context.ids)?;
        let mut state = DslState::new(of);
        state.set_param("prefix".into(), Some(format!("{prefix}{id}.").into()), None);
        Some(Value::Object(Rc::new(Object {
            class: ClassRef::Dsl(of),
            fields: RefCell::default(),
            dsl: Some(RefCell::new(state)),
            env: None,
            span: object.span,
        })))
    }

    /// `ParameterRef("name").ref`
    fn own_reference(&mut self, object: &Rc<Object>) -> Option<Value> {
        let name = self.set_text(object, "name")?;
        Some(name.known().map_or(Value::Unknown, |name| Value::string(format!("%{name}%"))))
    }

    /// `X.depParamRefs["name"]`
    pub(crate) fn reference_function(&mut self, object: &Rc<Object>, call: &Call<'_>) -> Eval<Option<Value>> {
        let name = match call.value(0) {
            Some(Value::String(name)) => name.clone(),
            Some(Value::Object(reference)) => {
                let symbol = self.common.name;
                match self.dsl_get(&reference.clone(), symbol, call.span)? {
                    Some(Value::String(name)) => name,
                    _ => return Ok(Some(Value::Unknown)),
                }
            }
            _ => return Ok(Some(Value::Unknown)),
        };
        Ok(self.reference(object, &name))
    }

    /// The reference to the branch of a VCS root: `%teamcity.build.vcs.branch.ID%` (observed in evaluated settings).
    fn branch_reference(&mut self, object: &Rc<Object>) -> Option<Value> {
        let prefix = object.dsl.as_ref()?.borrow().param("prefix")?.value.clone()?;
        let id = prefix.strip_prefix("vcsroot.")?.strip_suffix('.')?;
        self.reference_to(object, &format!("teamcity.build.vcs.branch.{id}"))
    }

    /// The reference to the parameter `name` behind the prefix that `object` holds.
    fn reference(&mut self, object: &Rc<Object>, name: &str) -> Option<Value> {
        let prefix = object.dsl.as_ref()?.borrow().param("prefix")?.value.clone()?;
        self.reference_to(object, &format!("{prefix}{name}"))
    }

    fn reference_to(&mut self, object: &Rc<Object>, full: &str) -> Option<Value> {
        let mut state = DslState::new(core_class::PARAMETER_REF);
        let reference = self.names.intern("ref");
        state.set_value(reference, Value::string(format!("%{full}%")), object.span);
        state.set_value(self.common.name, Value::string(full), object.span);
        Some(Value::Object(Rc::new(Object {
            class: ClassRef::Dsl(core_class::PARAMETER_REF),
            fields: RefCell::default(),
            dsl: Some(RefCell::new(state)),
            env: None,
            span: object.span,
        })))
    }

    /// A property of a DSL object that its class in the catalog does not declare.
    pub(crate) fn special_property(
        &mut self,
        object: &Rc<Object>,
        class: ClassId,
        name: Symbol,
    ) -> Eval<Option<Value>> {
        if self.catalog.is_opaque(class) {
            return Ok(Some(Value::Unknown));
        }
        let text = self.text(name).to_owned();
        Ok(self.items_of(object, &text))
    }

    /// Whether the running file sees the DSL's `version`.
    pub(crate) fn is_dsl_version(&self) -> bool {
        let unit = self.here();
        let core = super::super::program::Owner::DslPackage("");
        unit.stars.contains(&core) || unit.imports.iter().any(|import| import.name == self.common.version)
    }

    /// `version = "2024.03"`
    pub(crate) fn set_version(&mut self, value: &Value, span: Span) {
        self.dsl.version = match value {
            Value::String(text) => Some(Text::new(text.clone(), span)),
            Value::Null => None,
            _ => Some(Text::unknown(span)),
        };
    }
}
