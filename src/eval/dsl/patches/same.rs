//! When what a patch expects is what the settings have.

use std::rc::Rc;

use crate::catalog::{ClassId, core_class};
use crate::model::facts::{self, Facts};
use crate::model::{ContextIds, Feature};

use super::super::super::interpreter::Interpreter;
use super::super::super::value::{Object, Value};
use super::super::lower::is_partial;
use super::super::object::Item;
use super::defaults::drop_spelt_out;
use super::texts::{specifications_match, texts_match};

/// How two parts compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    Same,
    Different,
    /// Something about one of them could not be evaluated, which has been reported.
    Unknown,
    /// It depends on an id that only the server knows.
    OfServer,
}

impl Match {
    /// Of all of them together.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Different, _) | (_, Self::Different) => Self::Different,
            (Self::OfServer, _) | (_, Self::OfServer) => Self::OfServer,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            _ => Self::Same,
        }
    }
}

/// The parameter that the generator adds to every step.
const STEP_MODE: &str = "parameter teamcity.step.mode";

/// Compares facts. One that is empty is as good as none: the UI writes some, the settings leave them out.
pub(super) fn facts_match(ids: &ContextIds, one: &Facts, other: &Facts) -> Match {
    let empty = |name: &str, value: Option<&str>| {
        value == Some("") && !name.starts_with("condition ") || name == STEP_MODE && value == Some("default")
    };
    let mut result = Match::Same;
    for (left, right) in [(one, other), (other, one)] {
        for (name, fact) in left {
            let (value, other) = (fact.value.as_deref(), right.get(name).map(|fact| fact.value.as_deref()));
            result = result.and(match (value, other) {
                (None, _) | (_, Some(None)) => Match::Unknown,
                (Some(value), other) if name.ends_with(SPECIFICATION) => {
                    specifications_match(ids, Some(value), other.flatten())
                }
                (Some(value), Some(Some(other))) => texts_match(ids, value, other),
                (value, None) if empty(name, value) => Match::Same,
                (_, None) => Match::Different,
            });
        }
    }
    result
}

/// How the names of facts end that are specifications of parameters.
const SPECIFICATION: &str = "specification";

impl Interpreter<'_> {
    /// Whether a step, feature, trigger, dependency, ... is what was expected. An id counts when one is expected.
    pub(super) fn object_matches(&mut self, actual: &Rc<Object>, expected: &Rc<Object>) -> Match {
        if self.dsl_class(expected) == Some(core_class::DEPENDENCY) {
            return self.dependencies_match(std::slice::from_ref(actual), expected);
        }
        let (have, want) = (self.lower_feature(actual), self.lower_feature(expected));
        if want.id.is_some()
            && have.id.as_ref().and_then(|id| id.known()) != want.id.as_ref().and_then(|id| id.known())
        {
            return Match::Different;
        }
        self.features_match(&have, &want)
    }

    /// The same of what they were lowered to.
    pub(super) fn features_match(&self, have: &Feature, want: &Feature) -> Match {
        let (mut have, mut want) = (have.clone(), want.clone());
        let classes: Vec<ClassId> = [have.class, want.class]
            .into_iter()
            .flatten()
            .chain(have.options.iter().chain(&want.options).copied())
            .collect();
        drop_spelt_out(self.catalog, &classes, &mut have.properties, &want.properties);
        drop_spelt_out(self.catalog, &classes, &mut want.properties, &have.properties);
        let result = facts_match(&self.context.ids, &facts::feature(&have), &facts::feature(&want));
        if result == Match::Different
            && have.kind.known() == want.kind.known()
            && (have.partial || want.partial)
        {
            return Match::Unknown;
        }
        result
    }

    /// Whether several `dependency(X) { }` together are what was expected.
    pub(super) fn dependencies_match(&mut self, actual: &[Rc<Object>], expected: &Rc<Object>) -> Match {
        let mut have: Vec<Facts> = actual.iter().flat_map(|one| self.dependency_facts(one)).collect();
        let mut want = self.dependency_facts(expected);
        // Snapshots stand before artifacts, which have a revision.
        have.sort_by_key(|facts| facts.contains_key("revision"));
        want.sort_by_key(|facts| facts.contains_key("revision"));
        if have.len() != want.len() {
            let partial = actual.iter().any(|one| is_partial(one)) || is_partial(expected);
            return if partial { Match::Unknown } else { Match::Different };
        }
        let ids = &self.context.ids;
        have.iter()
            .zip(&want)
            .fold(Match::Same, |result, (have, want)| result.and(facts_match(ids, have, want)))
    }

    /// What the snapshot and the artifact dependencies of one `dependency(X) { }` say.
    fn dependency_facts(&mut self, dependency: &Rc<Object>) -> Vec<Facts> {
        let items = dependency.dsl.as_ref().map_or_else(Vec::new, |state| state.borrow().items.clone());
        let ids = self.context.ids.clone();
        let mut all = Vec::new();
        for item in &items {
            match item {
                Item::Snapshot { target, dependency: Value::Object(one), span } => {
                    let lowered = crate::model::SnapshotDependency {
                        build_type: self.id_of(target),
                        options: self.snapshot_options(one, *span),
                        span: *span,
                    };
                    all.push(facts::snapshot_dependency(&lowered));
                }
                Item::Artifacts { target, dependency: Value::Object(one), span } => {
                    let target = self.id_of(target);
                    let lowered = self.artifact_dependency(target, one, *span);
                    all.push(facts::artifact_dependency(&lowered, &ids));
                }
                _ => {}
            }
        }
        all
    }

    /// Whether two VCS roots are the same: `check(this == expected)`.
    pub(crate) fn same_vcs_root(&mut self, one: &Rc<Object>, other: &Rc<Object>) -> Option<bool> {
        let is_root = |this: &Self, object: &Rc<Object>| {
            this.dsl_class(object)
                .is_some_and(|class| self.catalog.is_subclass_of(class, core_class::VCS_ROOT))
        };
        if !is_root(self, one) || !is_root(self, other) {
            return None;
        }
        let (mut left, mut right) = (self.lower_vcs_root(one), self.lower_vcs_root(other));
        let classes: Vec<ClassId> = [left.class, right.class].into_iter().flatten().collect();
        drop_spelt_out(self.catalog, &classes, &mut left.properties, &right.properties);
        drop_spelt_out(self.catalog, &classes, &mut right.properties, &left.properties);
        let ids = &self.context.ids;
        Some(facts_match(ids, &facts::vcs_root(&left), &facts::vcs_root(&right)) != Match::Different)
    }

    /// Whether two values name the same entity.
    pub(super) fn ids_match(&self, one: &Value, other: &Value) -> Match {
        let ids = &self.context.ids;
        match (self.id_of(one).external(ids), self.id_of(other).external(ids)) {
            (Some(one), Some(other)) => texts_match(ids, &one, &other),
            _ => Match::Unknown,
        }
    }
}
