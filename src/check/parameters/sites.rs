//! Every text of the settings, with what holds it: where the server resolves references, and what people only read.

use rustc_hash::FxHashMap;

use super::holders::{Holder, HolderIndex, Holders};
use crate::check::secrets::{self, Signs};
use crate::model::{
    BuildType, Feature, Parameter, Project, Properties, Property, Requirement, Text, is_secure,
};

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The value of a parameter.
    Parameter,
    /// The value of a parameter that is pushed into dependencies: it is resolved there.
    Pushed,
    /// A raw parameter, an option, a rule, the value of a requirement.
    Setting,
    /// The parameter that a requirement or a condition is about.
    Requirement,
    /// A name or description: nothing is resolved in it.
    Words,
}

/// A known text that is not empty.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Site<'a> {
    /// What the settings call it.
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
    /// The same with its place.
    pub(crate) source: &'a Text,
    pub(crate) holder: HolderIndex,
    pub(crate) kind: Kind,
    /// Whether it is the value of a secure parameter.
    pub(crate) secure: bool,
    /// What it may hold.
    pub(crate) signs: Signs,
    /// Whether what it belongs to runs: a step that is switched off asks nothing of agents.
    pub(crate) enabled: bool,
}

impl Site<'_> {
    /// Whether it holds a token of a well-known shape.
    pub(crate) fn has_known_shape(&self) -> bool {
        self.signs.shape && secrets::kind(self.text).is_some()
    }
}

/// The beginning of the names of parameters that are pushed into dependencies.
const PUSHED: &str = "reverse.dep.";

/// All texts of the settings.
pub(crate) fn sites<'a>(holders: &Holders<'a>) -> Vec<Site<'a>> {
    let mut sites =
        Sites { all: Vec::new(), read: FxHashMap::default(), holder: HolderIndex(0), enabled: true };
    for (index, holder) in holders.iter() {
        sites.holder = index;
        match *holder {
            Holder { owner: Some(owner), .. } => sites.build_type(owner),
            Holder { project, owner: None, .. } => {
                if let Some(project) = holders.settings.projects.get(project.0) {
                    sites.project(project);
                }
            }
        }
    }
    sites.all
}

/// The texts as they are gathered.
struct Sites<'a> {
    all: Vec<Site<'a>>,
    /// The signs of the texts: build configurations share many.
    read: FxHashMap<&'a str, Signs>,
    holder: HolderIndex,
    enabled: bool,
}

impl<'a> Sites<'a> {
    fn add(&mut self, name: &'a str, source: &'a Text, kind: Kind, secure: bool) {
        if let Some(text) = source.known().filter(|text| !text.is_empty()) {
            let (holder, enabled) = (self.holder, self.enabled);
            let mut read = || *self.read.entry(text).or_insert_with(|| Signs::of(text));
            let signs = if secure { Signs::default() } else { read() };
            self.all.push(Site { name, text, source, holder, kind, secure, signs, enabled });
        }
    }

    fn setting(&mut self, name: &'a str, source: &'a Text) {
        self.add(name, source, Kind::Setting, false);
    }

    fn words(&mut self, name: &'a str, source: Option<&'a Text>) {
        if let Some(source) = source {
            self.add(name, source, Kind::Words, false);
        }
    }

    fn properties(&mut self, properties: &'a Properties) {
        for Property { name, value, implied } in &properties.0 {
            if !implied {
                self.add(name, value, Kind::Setting, is_secure(name));
            }
        }
    }

    fn parameters(&mut self, parameters: &'a [Parameter]) {
        for one in parameters {
            let Some(name) = one.name.known() else { continue };
            let kind = if name.starts_with(PUSHED) { Kind::Pushed } else { Kind::Parameter };
            self.add(name, &one.value, kind, one.secure || is_secure(name));
            self.words(name, one.spec.as_ref());
        }
    }

    fn requirements(&mut self, requirements: &'a [Requirement]) {
        for one in requirements {
            self.add("parameter", &one.parameter, Kind::Requirement, false);
            if let Some(value) = &one.value {
                self.setting("value", value);
            }
        }
    }

    fn features(&mut self, features: &'a [Feature]) {
        for feature in features {
            self.enabled = feature.enabled;
            self.words("name", feature.name.as_ref());
            self.properties(&feature.properties);
            self.requirements(&feature.conditions);
            self.parameters(&feature.build_parameters);
        }
        self.enabled = true;
    }

    fn project(&mut self, project: &'a Project) {
        self.words("name", project.name.as_ref());
        self.words("description", project.description.as_ref());
        self.parameters(&project.parameters);
        self.features(&project.features);
        for root in &project.vcs_roots {
            self.words("name", root.name.as_ref());
            self.properties(&root.properties);
        }
    }

    fn build_type(&mut self, owner: &'a BuildType) {
        self.words("name", owner.name.as_ref());
        self.words("description", owner.description.as_ref());
        self.properties(&owner.options);
        self.parameters(&owner.parameters);
        self.parameters(&owner.output_parameters);
        for entry in &owner.vcs_entries {
            entry.checkout_rules.iter().for_each(|rule| self.setting("checkoutRules", rule));
        }
        let features = [&owner.steps, &owner.triggers, &owner.features, &owner.failure_conditions];
        features.into_iter().for_each(|some| self.features(some));
        self.requirements(&owner.requirements);
        for dependency in &owner.artifact_dependencies {
            self.enabled = dependency.enabled;
            self.setting("artifactRules", &dependency.artifact_rules);
            self.setting("buildRule", &dependency.revision);
            if let Some(branch) = &dependency.branch {
                self.setting("branch", branch);
            }
        }
        self.enabled = true;
    }
}
