//! `buildTypes/<id>.xml` of a build configuration, and `<settings>`, which templates have as well.

use super::Context;
use super::dependencies;
use super::numbering::Numbering;
use super::parts::{description, name, options, root};
use crate::emit::xml_writer::{Element, is_element_name};
use crate::model::{ArtifactDependency, BuildType, Feature, Requirement, Text, VcsEntry};

/// The parameter that says when a step runs. Generator output has it in every runner, also in those that the settings
/// write in the raw form without it.
const STEP_MODE: &str = "teamcity.step.mode";

/// `<build-type>`. Unlike other documents it always has a description (observed in all schema versions).
pub(crate) fn element(context: &Context<'_>, build_type: &BuildType) -> Element {
    let head = root("build-type")
        .attr_opt("uuid", context.uuid(build_type.uuid.as_ref()))
        .attr_opt("paused", build_type.paused.then_some("true"));
    context
        .schema(head)
        .children(name(build_type.name.as_ref()))
        .children([description(build_type.description.as_ref()).unwrap_or(Element::new("description"))])
        .children([settings(context, build_type, BuildTypeKind::BuildConfiguration)])
}

/// What `<settings>` belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BuildTypeKind {
    BuildConfiguration,
    Template,
}

impl BuildTypeKind {
    /// What generated ids start with: a template's have to differ from those of the build configurations on it.
    fn prefix(self) -> &'static str {
        match self {
            Self::BuildConfiguration => "",
            Self::Template => "TEMPLATE_",
        }
    }
}

/// The elements of the settings that have ids, by now all with one.
#[derive(Debug, Default)]
struct Parts {
    runners: Vec<Element>,
    triggers: Vec<Element>,
    extensions: Vec<Element>,
    requirements: Vec<Element>,
    artifacts: Vec<Element>,
    /// Ids of those that are switched off.
    disabled: Vec<String>,
}

/// `<settings>`.
pub(crate) fn settings(context: &Context<'_>, build_type: &BuildType, kind: BuildTypeKind) -> Element {
    let parts = parts(context, build_type, kind);
    let (reference, inherits) = templates(context, build_type);
    Element::new("settings")
        .attr_opt("ref", reference)
        .children(inherits)
        .children(options(&build_type.options))
        .children(disabled(build_type, parts.disabled))
        .children(context.parameters(&build_type.parameters))
        .children(context.output_parameters(&build_type.output_parameters))
        .children(context.container(runners(build_type, parts.runners)))
        .children(context.container(vcs(context, &build_type.vcs_entries)))
        .children(context.container(Element::new("requirements").children(parts.requirements)))
        .children(context.container(Element::new("build-triggers").children(parts.triggers)))
        .children(unless_empty(Element::new("build-extensions").children(parts.extensions)))
        .children(unless_empty(Element::new("artifact-dependencies").children(parts.artifacts)))
        .children(unless_empty(dependencies::snapshot(context, &build_type.snapshot_dependencies)))
        .children(context.cleanup(&build_type.cleanup))
}

/// The container if it holds anything: these are left out in every dialect.
fn unless_empty(container: Element) -> Option<Element> {
    (!container.is_bare()).then_some(container)
}

/// One template is an attribute of `<settings>`, several are `<inherits>` (observed in generator output).
fn templates(context: &Context<'_>, build_type: &BuildType) -> (Option<String>, Option<Element>) {
    let mut ids: Vec<String> = build_type.templates.iter().filter_map(|id| context.external(id)).collect();
    if ids.len() <= 1 {
        return (ids.pop(), None);
    }
    let refs = ids.into_iter().map(|id| Element::new("ref").attr("id", id));
    (None, Some(Element::new("inherits").children(refs)))
}

fn parts(context: &Context<'_>, build_type: &BuildType, kind: BuildTypeKind) -> Parts {
    let prefix = kind.prefix();
    let mut parts = Parts::default();
    let Parts { runners, triggers, extensions, requirements, artifacts, disabled } = &mut parts;
    let mut features = |name: &str, all: &[&Feature], write: &mut dyn FnMut(Option<String>, &Feature)| {
        numbered(
            &format!("{prefix}{name}_"),
            all,
            |one| one.id.as_ref(),
            |id, one| {
                disabled.extend(id.clone().filter(|_| !one.enabled));
                write(id, one);
            },
        );
    };
    let steps: Vec<&Feature> = build_type.steps.iter().collect();
    features("RUNNER", &steps, &mut |id, one| runners.push(runner(context, id, one)));
    let all: Vec<&Feature> = build_type.triggers.iter().collect();
    features("TRIGGER", &all, &mut |id, one| triggers.push(trigger(context, id, one)));
    let all: Vec<&Feature> = build_type.features.iter().chain(&build_type.failure_conditions).collect();
    features("BUILD_EXT", &all, &mut |id, one| extensions.push(context.extension(id, one)));
    let keep_rules = &build_type.cleanup.keep_rules;
    extensions.extend(keep_rules.iter().map(|rule| context.extension(given_id(rule), rule)));
    let all: Vec<&Requirement> = build_type.requirements.iter().collect();
    numbered(
        &format!("{prefix}RQ_"),
        &all,
        |one| one.id.as_ref(),
        |id, one| {
            requirements.extend(requirement(id, one));
        },
    );
    let all: Vec<&ArtifactDependency> = build_type.artifact_dependencies.iter().collect();
    numbered(
        &format!("{prefix}ARTIFACT_DEPENDENCY_"),
        &all,
        |one| one.id.as_ref(),
        |id, one| {
            disabled.extend(id.clone().filter(|_| !one.enabled));
            artifacts.extend(dependencies::artifact(context, id, one));
        },
    );
    parts
}

/// The id that the settings give; keep rules get no other.
pub(crate) fn given_id(feature: &Feature) -> Option<String> {
    feature.id.as_ref().and_then(Text::known).map(str::to_owned)
}

/// Hands each of `all` to `write` with its id.
fn numbered<T>(
    prefix: &str,
    all: &[&T],
    given: fn(&T) -> Option<&Text>,
    mut write: impl FnMut(Option<String>, &T),
) {
    let mut numbering = Numbering::new(prefix, all.iter().map(|one| given(one)));
    for one in all {
        write(numbering.id(given(one)), one);
    }
}

/// `<disabled-settings>`: what the settings name, then their own parts with `enabled = false`.
fn disabled(build_type: &BuildType, own: Vec<String>) -> Option<Element> {
    let mut ids: Vec<String> =
        build_type.disabled_settings.iter().filter_map(Text::known).map(str::to_owned).collect();
    for id in own {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let refs = ids.into_iter().map(|id| Element::new("setting-ref").attr("ref", id));
    unless_empty(Element::new("disabled-settings").children(refs))
}

/// `<build-runners>`; `order` has a blank after each comma, unlike the orders of projects.
fn runners(build_type: &BuildType, runners: Vec<Element>) -> Element {
    let order: Vec<&str> = build_type.steps_order.iter().filter_map(Text::known).collect();
    Element::new("build-runners")
        .attr_opt("order", (!order.is_empty()).then(|| order.join(", ")))
        .children(runners)
}

fn runner(context: &Context<'_>, id: Option<String>, step: &Feature) -> Element {
    let conditions = step.conditions.iter().filter_map(|one| requirement(None, one));
    Element::new("runner")
        .attr_opt("id", id)
        .attr("name", step.name.as_ref().and_then(Text::known).unwrap_or_default())
        .attr_opt("type", step.kind.known())
        .children(unless_empty(Element::new("conditions").children(conditions)))
        .children(runner_parameters(context, step))
}

fn runner_parameters(context: &Context<'_>, step: &Feature) -> Option<Element> {
    let mut properties = step.properties.clone();
    if properties.get(STEP_MODE).is_none() {
        properties.0.push(crate::model::Property {
            name: STEP_MODE.into(),
            value: Text::new("default", step.span),
            implied: true,
        });
    }
    context.raw_parameters(&properties)
}

/// `<build-trigger>`. `<build-customization>` was observed in server output.
fn trigger(context: &Context<'_>, id: Option<String>, trigger: &Feature) -> Element {
    let clean = trigger.enforce_clean_checkout;
    let customization = (clean || !trigger.build_parameters.is_empty()).then(|| {
        Element::new("build-customization")
            .attr("enforceCleanCheckout", if clean { "true" } else { "false" })
            .children(context.parameters(&trigger.build_parameters))
    });
    Element::new("build-trigger")
        .attr_opt("id", id)
        .attr_opt("type", trigger.kind.known())
        .children(context.raw_parameters(&trigger.properties))
        .children(customization)
}

/// A requirement or, without an id, a condition of a step. Nothing when its parameter is unknown or its kind is no name.
fn requirement(id: Option<String>, requirement: &Requirement) -> Option<Element> {
    let parameter = requirement.parameter.known()?;
    is_element_name(&requirement.kind).then(|| {
        Element::new(requirement.kind.to_string())
            .attr_opt("id", id)
            .attr("name", parameter)
            .attr_opt("value", requirement.value.as_ref().and_then(Text::known))
    })
}

fn vcs(context: &Context<'_>, entries: &[VcsEntry]) -> Element {
    Element::new("vcs-settings").children(entries.iter().filter_map(|entry| {
        let rules = entry.checkout_rules.iter().filter_map(Text::known);
        let rules = rules.map(|rule| Element::new("checkout-rule").attr("rule", rule));
        Some(Element::new("vcs-entry-ref").attr("root-id", context.external(&entry.root)?).children(rules))
    }))
}
