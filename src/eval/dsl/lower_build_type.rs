//! From objects to the model: build configurations and templates.

use std::rc::Rc;
use std::sync::Arc;

use indexmap::IndexMap;

use crate::model::{
    ArtifactDependency, BuildType, EntityId, PlacedIds, Properties, Property, SnapshotDependency, Text,
    VcsEntry,
};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{Object, Value};
use super::lower::{calls_of, is_partial};
use super::object::Item;

impl Interpreter<'_> {
    pub(crate) fn lower_build_type(&mut self, object: &Rc<Object>) -> BuildType {
        let mut options = Properties::default();
        self.raw_options(object, &mut options);
        for holder in ["vcs", "failureConditions", "outputParams"] {
            if let Some(held) = self.holder(object, holder) {
                self.raw_options(&held, &mut options);
            }
        }
        let steps_order =
            self.holder(object, "steps").and_then(|steps| self.set_placed(&steps, "stepsOrder"));
        BuildType {
            id: self.own_id(object),
            uuid: self.set_text(object, "uuid"),
            name: self.set_text(object, "name"),
            description: self.set_text(object, "description"),
            paused: matches!(self.set_value(object, "paused"), Some(Value::Boolean(true))),
            templates: self.templates_of(object),
            options,
            disabled_settings: self.disabled_settings(object),
            parameters: self.parameters_of(object, "params"),
            output_parameters: self.parameters_of(object, "outputParams"),
            steps: self.features_of(object, "steps"),
            steps_order: steps_order.map_or_else(Vec::new, |(list, span)| self.texts(&list, span)),
            vcs_entries: self.vcs_entries(object),
            requirements: self.requirements_of(object, "requirements"),
            triggers: self.features_of(object, "triggers"),
            features: self.features_of(object, "features"),
            failure_conditions: self.features_of(object, "failureConditions"),
            artifact_dependencies: self.artifact_dependencies(object),
            snapshot_dependencies: self.snapshot_dependencies(object),
            cleanup: self.cleanup_of(object),
            partial: is_partial(object),
            span: object.span,
            calls: calls_of(object),
        }
    }

    fn templates_of(&mut self, object: &Rc<Object>) -> PlacedIds {
        let mut templates = PlacedIds::default();
        if let Some(state) = &object.dsl {
            for item in &state.borrow().items {
                if let Item::TemplateRef(template, span) = item {
                    templates.push(self.id_of(template), *span);
                }
            }
        }
        if let Some((Value::List(list), span)) = self.set_placed(object, "templates") {
            for template in list.items().iter() {
                templates.push(self.id_of(template), span);
            }
        }
        templates
    }

    pub(crate) fn disabled_settings(&self, object: &Object) -> Vec<Text> {
        let Some(state) = &object.dsl else { return Vec::new() };
        let state = state.borrow();
        let disabled = state.items.iter().filter_map(|item| match item {
            Item::DisabledSetting(id) => Some(id.clone()),
            _ => None,
        });
        disabled.collect()
    }

    fn texts(&mut self, list: &Value, span: Span) -> Vec<Text> {
        let Value::List(list) = list else { return Vec::new() };
        let items = list.items().clone();
        items.iter().map(|item| self.text_of(item, span)).collect()
    }

    fn vcs_entries(&mut self, object: &Rc<Object>) -> Vec<VcsEntry> {
        let Some(held) = self.holder(object, "vcs") else { return Vec::new() };
        let Some(state) = &held.dsl else { return Vec::new() };
        let state = state.borrow();
        let entries = state.items.iter().filter_map(|item| match item {
            Item::VcsEntry { root, rules, span } => {
                Some(VcsEntry { root: self.id_of(root), checkout_rules: rules.clone(), span: *span })
            }
            _ => None,
        });
        entries.collect()
    }

    /// What the dependencies of a build configuration hold, in order.
    pub(super) fn dependency_items(&self, object: &Rc<Object>) -> Vec<Item> {
        let Some(held) = self.holder(object, "dependencies") else { return Vec::new() };
        let dependencies = held.dsl.as_ref().map_or_else(Vec::new, |state| state.borrow().objects());
        let items =
            |one: Rc<Object>| one.dsl.as_ref().map_or_else(Vec::new, |state| state.borrow().items.clone());
        dependencies.into_iter().flat_map(items).collect()
    }

    fn artifact_dependencies(&mut self, object: &Rc<Object>) -> Vec<ArtifactDependency> {
        let mut found = Vec::new();
        for item in self.dependency_items(object) {
            if let Item::Artifacts { target, dependency: Value::Object(dependency), span } = item {
                found.push((self.id_of(&target), dependency, span));
            }
        }
        found
            .into_iter()
            .map(|(target, dependency, span)| self.artifact_dependency(target, &dependency, span))
            .collect()
    }

    pub(crate) fn artifact_dependency(
        &mut self,
        build_type: EntityId,
        object: &Rc<Object>,
        span: Span,
    ) -> ArtifactDependency {
        let (rule, revision, branch) = self.revision_rule(object, span);
        ArtifactDependency {
            id: self.set_text(object, "id"),
            build_type,
            clean_destination: matches!(
                self.set_value(object, "cleanDestination"),
                Some(Value::Boolean(true))
            ),
            rule,
            revision,
            branch,
            artifact_rules: self.set_text(object, "artifactRules").unwrap_or_else(|| Text::new("", span)),
            enabled: !matches!(self.set_value(object, "enabled"), Some(Value::Boolean(false))),
            span,
        }
    }

    /// Name, revision and branch of a dependency's build rule; by default that of the same chain (observed in
    /// generator output).
    fn revision_rule(&self, object: &Object, span: Span) -> (Arc<str>, Text, Option<Text>) {
        let Some(Value::Object(rule)) = self.set_value(object, "buildRule") else {
            return (
                "sameChainOrLastFinished".into(),
                Text::new("latest.sameChainOrLastFinished", span),
                None,
            );
        };
        let Some(state) = &rule.dsl else { return ("".into(), Text::unknown(span), None) };
        let state = state.borrow();
        let text = |name: &str| {
            state
                .param(name)
                .map(|param| Text { value: param.value.clone(), span: param.span.unwrap_or(span) })
        };
        let name = text("name").and_then(|name| name.value).unwrap_or_else(|| "".into());
        (name, text("revision").unwrap_or_else(|| Text::unknown(span)), text("branch"))
    }

    fn snapshot_dependencies(&mut self, object: &Rc<Object>) -> Vec<SnapshotDependency> {
        let mut found = Vec::new();
        for item in self.dependency_items(object) {
            if let Item::Snapshot { target, dependency: Value::Object(dependency), span } = item {
                found.push((self.id_of(&target), dependency, span));
            }
        }
        let mut dependencies: IndexMap<EntityId, SnapshotDependency> = IndexMap::new();
        for (build_type, dependency, span) in found {
            let options = self.snapshot_options(&dependency, span);
            match dependencies.get_mut(&build_type) {
                Some(known) => known.options = options,
                None => {
                    let dependency = SnapshotDependency { build_type: build_type.clone(), options, span };
                    dependencies.insert(build_type, dependency);
                }
            }
        }
        dependencies.into_values().collect()
    }

    /// `<option>`s of a snapshot dependency, as the generator writes them (observed in its output): those that differ
    /// from what holds without them. The DSL's own defaults are among them.
    pub(crate) fn snapshot_options(&self, object: &Object, span: Span) -> Properties {
        let mut options = Properties::default();
        let mut add = |name: &str, value: &str| {
            options.0.push(Property { name: name.into(), value: Text::new(value, span), implied: false });
        };
        // `None` when it is not known, which has been reported: then nothing is written.
        let chosen = |name: &str, default: &'static str| match self.set_value(object, name) {
            Some(Value::Entry(class, index)) => {
                self.catalog.entry_at(class, index).and_then(|entry| self.catalog.known_name(entry.name))
            }
            Some(Value::Unknown) => None,
            _ => Some(default),
        };
        if let Some(value) = chosen("onDependencyFailure", "ADD_PROBLEM").and_then(failure_action) {
            add("run-build-if-dependency-failed", value);
        }
        if let Some(value) = chosen("onDependencyCancel", "FAIL_TO_START").and_then(failure_action) {
            add("run-build-if-dependency-failed-to-start", value);
        }
        if let Some(Value::Boolean(true)) = self.set_value(object, "runOnSameAgent") {
            add("run-build-on-the-same-agent", "true");
        }
        if let Some(Value::Boolean(false)) = self.set_value(object, "synchronizeRevisions") {
            add("sync-revisions", "false");
        }
        let reuse = chosen("reuseBuilds", "SUCCESSFUL");
        if matches!(reuse, Some("SUCCESSFUL" | "ANY")) {
            add("take-started-build-with-same-revisions", "true");
        }
        if reuse == Some("SUCCESSFUL") {
            add("take-successful-builds-only", "true");
        }
        options
    }
}

/// The raw value of a failure action; `None` for the one that holds when nothing is written.
fn failure_action(name: &str) -> Option<&'static str> {
    match name {
        "IGNORE" => Some("RUN"),
        "ADD_PROBLEM" => Some("RUN_ADD_PROBLEM"),
        "CANCEL" => Some("CANCEL"),
        _ => None,
    }
}
