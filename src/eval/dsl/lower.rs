//! From objects to the model: projects, features, VCS roots, parameters.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashSet;

use crate::catalog::{ClassId, ClassKind, Symbol, core_class};
use crate::model::{
    Cleanup, EntityId, Feature, Parameter, PlacedIds, Project, ProjectIndex, Properties, Property,
    Registration, Requirement, Settings, Text, VcsRoot,
};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{Object, Value};
use super::object::{DslState, Item, Param};

impl Interpreter<'_> {
    /// The model of the project that `project(...)` was given.
    pub(crate) fn lower(&mut self, root: &Value) -> Settings {
        let mut settings = Settings {
            catalog: self.catalog.clone(),
            version: self.dsl.version.clone(),
            ids: self.context.ids.clone(),
            stored: false,
            projects: Vec::new(),
            registration: Registration::default(),
        };
        if let Value::Object(root) = root {
            self.lower_project(root, None, &mut settings.projects, &mut FxHashSet::default());
            settings.registration = self.registration(root);
        }
        settings
    }

    fn lower_project(
        &mut self,
        object: &Rc<Object>,
        parent: Option<ProjectIndex>,
        projects: &mut Vec<Project>,
        seen: &mut FxHashSet<*const Object>,
    ) {
        // What is registered twice is there once.
        if !seen.insert(Rc::as_ptr(object)) {
            return;
        }
        let (id, ignored) = match parent {
            None if self.context.ids.portable => (EntityId::RootProject, self.set_on_root(object)),
            None => (self.entity_id(object).unwrap_or(EntityId::Unknown), Vec::new()),
            Some(_) => (self.own_id(object), Vec::new()),
        };
        let index = ProjectIndex(projects.len());
        let mut project = Project {
            parent,
            id,
            ignored,
            uuid: self.set_text(object, "uuid"),
            name: self.set_text(object, "name"),
            description: self.set_text(object, "description"),
            archived: self.set_flag(object, "archived"),
            default_template: self.set_value(object, "defaultTemplate").map(|value| self.id_of(&value)),
            parameters: self.parameters_of(object, "params"),
            features: self.features_of(object, "features"),
            vcs_roots: Vec::new(),
            templates: Vec::new(),
            build_types: Vec::new(),
            build_types_order: self.order_of(object, &["buildTypesOrderIds", "buildTypesOrder"]),
            sub_projects_order: self.order_of(object, &["subProjectsOrder"]),
            cleanup: self.cleanup_of(object),
            partial: is_partial(object),
            span: object.span,
        };
        for value in self.pick(object, |item| match item {
            Item::VcsRoot(value) => Some(value.clone()),
            _ => None,
        }) {
            if let Value::Object(root) = value
                && seen.insert(Rc::as_ptr(&root))
            {
                project.vcs_roots.push(self.lower_vcs_root(&root));
            }
        }
        for value in self.pick(object, |item| match item {
            Item::Template(value) | Item::BuildType(value) => Some(value.clone()),
            _ => None,
        }) {
            let Value::Object(build_type) = value else { continue };
            if !seen.insert(Rc::as_ptr(&build_type)) {
                continue;
            }
            let lowered = self.lower_build_type(&build_type);
            if self.is_template(&build_type) {
                project.templates.push(lowered)
            } else {
                project.build_types.push(lowered)
            }
        }
        projects.push(project);
        for value in self.pick(object, |item| match item {
            Item::SubProject(value) => Some(value.clone()),
            _ => None,
        }) {
            if let Value::Object(child) = value {
                self.lower_project(&child, Some(index), projects, seen);
            }
        }
    }

    pub(crate) fn lower_vcs_root(&mut self, object: &Rc<Object>) -> VcsRoot {
        VcsRoot {
            id: self.own_id(object),
            uuid: self.set_text(object, "uuid"),
            name: self.set_text(object, "name"),
            kind: self.kind_of(object),
            class: self.concrete_class(object),
            poll_interval: self.set_text(object, "pollInterval"),
            properties: self.properties_of(object),
            options: options_of(object),
            partial: is_partial(object),
            span: object.span,
            calls: calls_of(object),
        }
    }

    /// The features that a holder of `object` has.
    pub(crate) fn features_of(&mut self, object: &Rc<Object>, holder: &str) -> Vec<Feature> {
        let Some(held) = self.holder(object, holder) else { return Vec::new() };
        let features = held.dsl.as_ref().map_or_else(Vec::new, |state| state.borrow().objects());
        features.iter().map(|feature| self.lower_feature(feature)).collect()
    }

    pub(crate) fn lower_feature(&mut self, object: &Rc<Object>) -> Feature {
        let mut properties = self.properties_of(object);
        let is_step = self
            .dsl_class(object)
            .is_some_and(|class| self.catalog.is_subclass_of(class, core_class::BUILD_STEP));
        if is_step && properties.get("teamcity.step.mode").is_none() {
            properties.0.push(self.execution_mode(object));
        }
        self.complete_cloud(object, &mut properties);
        Feature {
            id: self.set_text(object, "id"),
            kind: self.kind_of(object),
            class: self.concrete_class(object),
            name: self.set_text(object, "name").filter(|_| is_step),
            enabled: self
                .set_value(object, "enabled")
                .is_none_or(|value| !matches!(value, Value::Boolean(false))),
            properties,
            conditions: self.requirements_of(object, "conditions"),
            enforce_clean_checkout: self.set_flag(object, "enforceCleanCheckout"),
            build_parameters: self.parameters_of(object, "buildParams"),
            options: options_of(object),
            partial: is_partial(object),
            unwritten: is_unwritten(object),
            span: object.span,
            calls: calls_of(object),
        }
    }

    /// `teamcity.step.mode`: the generator writes it for every step (observed).
    fn execution_mode(&mut self, object: &Rc<Object>) -> Property {
        let value = match self.set_value(object, "executionMode") {
            Some(Value::Entry(class, index)) => {
                let entry = self.catalog.entry_at(class, index).and_then(|entry| entry.value.as_deref());
                entry.map_or(Text::unknown(object.span), |value| Text::new(value, object.span))
            }
            Some(Value::Unknown) => Text::unknown(object.span),
            _ => Text::new("default", object.span),
        };
        Property { name: "teamcity.step.mode".into(), value, implied: true }
    }

    /// The parameters that a holder of `object` has.
    pub(crate) fn parameters_of(&mut self, object: &Rc<Object>, holder: &str) -> Vec<Parameter> {
        self.items_of_holder(object, holder, |item| match item {
            Item::Parameter(parameter) => Some(parameter.clone()),
            _ => None,
        })
    }

    /// The requirements that a holder of `object` has.
    pub(crate) fn requirements_of(&mut self, object: &Rc<Object>, holder: &str) -> Vec<Requirement> {
        self.items_of_holder(object, holder, |item| match item {
            Item::Requirement(requirement) => Some(requirement.clone()),
            _ => None,
        })
    }

    fn items_of_holder<T>(&self, object: &Rc<Object>, holder: &str, pick: fn(&Item) -> Option<T>) -> Vec<T> {
        let held = self.holder(object, holder);
        held.as_ref().and_then(|held| held.dsl.as_ref()).map_or_else(Vec::new, |state| picked(state, pick))
    }

    /// The clean-up rules of a project, build configuration or template.
    pub(crate) fn cleanup_of(&mut self, object: &Rc<Object>) -> Cleanup {
        let Some(held) = self.holder(object, "cleanup") else { return Cleanup::default() };
        let Some(state) = &held.dsl else { return Cleanup::default() };
        let policies = picked(state, |item| match item {
            Item::Policy(policy) => Some(policy.clone()),
            _ => None,
        });
        let rules = state.borrow().objects();
        Cleanup {
            policies,
            options: self.cleanup_options(&held),
            keep_rules: rules.iter().map(|rule| self.lower_keep_rule(rule)).collect(),
            partial: is_partial(&held),
        }
    }

    /// The object that `object` holds under a name, if some block made it.
    pub(crate) fn holder(&self, object: &Rc<Object>, name: &str) -> Option<Rc<Object>> {
        let state = object.dsl.as_ref()?.borrow();
        match state.value(self.catalog.symbol(name)?) {
            Some((_, Value::Object(held), _)) => Some(held.clone()),
            _ => None,
        }
    }

    pub(crate) fn pick(&self, object: &Object, pick: fn(&Item) -> Option<Value>) -> Vec<Value> {
        object.dsl.as_ref().map_or_else(Vec::new, |state| picked(state, pick))
    }

    /// A property that was set, other than to null.
    pub(crate) fn set_value(&self, object: &Object, name: &str) -> Option<Value> {
        self.set_placed(object, name).map(|(value, _)| value)
    }

    /// The same with the place where it was set.
    pub(crate) fn set_placed(&self, object: &Object, name: &str) -> Option<(Value, Span)> {
        let state = object.dsl.as_ref()?.borrow();
        let (_, value, span) = state.value(self.catalog.symbol(name)?)?;
        (!value.is_null()).then(|| (value.clone(), *span))
    }

    /// The same as a text with its place.
    pub(crate) fn set_text(&mut self, object: &Object, name: &str) -> Option<Text> {
        let (value, span) = {
            let state = object.dsl.as_ref()?.borrow();
            let (_, value, span) = state.value(self.catalog.symbol(name)?)?;
            (value.clone(), *span)
        };
        (!value.is_null()).then(|| self.text_of(&value, span))
    }

    fn set_flag(&self, object: &Object, name: &str) -> bool {
        matches!(self.set_value(object, name), Some(Value::Boolean(true)))
    }

    /// The id of an entity that has to have one.
    pub(crate) fn own_id(&self, object: &Rc<Object>) -> EntityId {
        let none = if is_partial(object) { EntityId::Unknown } else { EntityId::Missing };
        self.entity_id(object).unwrap_or(none)
    }

    /// The id and the name that the settings set on the root project. In an old API, where ids are texts, it has its own.
    fn set_on_root(&mut self, object: &Object) -> Vec<Text> {
        let id = match self.set_placed(object, "id") {
            Some((Value::Id(id), span)) => Some(Text::new(id.to_string(), span)),
            Some(_) => return Vec::new(),
            None => None,
        };
        let is_old = self.set_value(object, "extId").is_some();
        let name = self.set_text(object, "name").filter(|_| !is_old);
        id.into_iter().chain(name).collect()
    }

    /// The id that a value stands for: an id, or an entity with one.
    pub(crate) fn id_of(&self, value: &Value) -> EntityId {
        match value {
            Value::Id(id) => (**id).clone(),
            Value::Object(object) => self.entity_id(object).unwrap_or(EntityId::Unknown),
            Value::String(text) => EntityId::Relative(text.clone()),
            _ => EntityId::Unknown,
        }
    }

    fn order_of(&self, object: &Object, names: &[&str]) -> PlacedIds {
        match names.iter().find_map(|name| self.set_placed(object, name)) {
            Some((Value::List(list), span)) => {
                list.items().iter().map(|value| (self.id_of(value), span)).collect()
            }
            _ => PlacedIds::default(),
        }
    }

    /// The `type` of a feature: what was set, else what its class says.
    fn kind_of(&mut self, object: &Rc<Object>) -> Text {
        let set = self.set_text(object, "type");
        let class = self.dsl_class(object).and_then(|class| {
            self.catalog
                .ancestors(class)
                .iter()
                .find_map(|class| self.catalog.class(*class).feature_type.as_deref())
        });
        match (set, class) {
            (Some(kind), _) => kind,
            (None, Some(kind)) => Text::new(kind, object.span),
            (None, None) => Text::new("", object.span),
        }
    }

    /// The class of a plugin that an object is; `None` for the raw form.
    fn concrete_class(&self, object: &Object) -> Option<ClassId> {
        let class = self.dsl_class(object)?;
        let data = self.catalog.class(class);
        (data.kind == ClassKind::Class && data.feature_type.is_some()).then_some(class)
    }

    pub(crate) fn properties_of(&self, object: &Object) -> Properties {
        let Some(state) = &object.dsl else { return Properties::default() };
        let property = |Param { name, value, span }: &Param| Property {
            name: name.clone(),
            value: Text { value: value.clone(), span: span.unwrap_or(object.span) },
            implied: span.is_none(),
        };
        Properties(state.borrow().params.iter().map(property).collect())
    }

    /// Options of the model that the properties of `class` stand for: those that were set to something else than the
    /// default, and those given by raw name.
    pub(crate) fn raw_options(&mut self, object: &Rc<Object>, options: &mut Properties) {
        let Some(state) = &object.dsl else { return };
        let class = state.borrow().class;
        let set: Vec<(Symbol, Value, Span)> = state.borrow().values.clone();
        for (name, value, span) in set {
            let Some(property) = self.catalog.property(class, name) else { continue };
            let Some(option) = property.option else { continue };
            let text = match &value {
                Value::Entry(class, index) => {
                    let entry = self.catalog.entry_at(*class, *index);
                    if entry.is_some_and(|entry| self.catalog.known_name(entry.name) == property.default) {
                        continue;
                    }
                    entry
                        .and_then(|entry| entry.value.as_deref())
                        .map_or(Text::unknown(span), |value| Text::new(value, span))
                }
                value => self.text_of(value, span),
            };
            if text.known().is_some() && text.known() == property.default {
                continue;
            }
            options.0.push(Property { name: option.into(), value: text, implied: false });
        }
        for item in &state.borrow().items {
            if let Item::Option(Param { name, value, span }) = item {
                let value = Text { value: value.clone(), span: span.unwrap_or(object.span) };
                options.0.retain(|known| known.name != *name);
                options.0.push(Property { name: name.clone(), value, implied: false });
            }
        }
    }
}

fn picked<T>(state: &RefCell<DslState>, pick: fn(&Item) -> Option<T>) -> Vec<T> {
    state.borrow().items.iter().filter_map(pick).collect()
}

fn options_of(object: &Object) -> Vec<ClassId> {
    object.dsl.as_ref().map_or_else(Vec::new, |state| state.borrow().options.clone())
}

/// The calls of the settings' functions that led to it.
pub(crate) fn calls_of(object: &Object) -> Vec<Span> {
    let calls = object.dsl.as_ref().and_then(|state| state.borrow().calls);
    calls.map_or_else(Vec::new, |calls| calls.spans().to_vec())
}

pub(crate) fn is_partial(object: &Object) -> bool {
    object.dsl.as_ref().is_some_and(|state| state.borrow().partial)
}

/// Whether a part of it has a form in XML that is not known.
pub(crate) fn is_unwritten(object: &Object) -> bool {
    object.dsl.as_ref().is_some_and(|state| state.borrow().unwritten)
}
