//! `missing-required-property`: the DSL's own validation, which the server runs before it takes the settings.
//!
//! A property is missing when neither it nor its raw parameter is set. Within an option such as `token { }` this holds
//! when the option was assigned (`Parametrized.validate`: `mandatory '<path>' property is not specified`).

use crate::catalog::{self, ClassId, Property as DslProperty};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{BuildType, Feature, Properties, Settings, Text};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "missing-required-property",
    code: "TCC101",
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a property that TeamCity requires is not set",
};

/// What a check of one object needs.
struct Subject<'a> {
    class: ClassId,
    options: &'a [ClassId],
    properties: &'a Properties,
    address: String,
    span: Span,
}

/// Checks every object that a class of a plugin made.
pub(crate) fn check(settings: &Settings, diagnostics: &mut Vec<Diagnostic>) {
    for project in &settings.projects {
        let address = format!("project:{}", project.id.external(&settings.ids).unwrap_or_default());
        for feature in &project.features {
            check_feature(feature, &format!("{address}/feature"), diagnostics);
        }
        for root in &project.vcs_roots {
            let Some(class) = root.class.filter(|_| !root.partial) else { continue };
            let address = format!("{address}/vcsRoot:{}", root.id);
            let (options, properties) = (&root.options, &root.properties);
            check_subject(&Subject { class, options, properties, address, span: root.span }, diagnostics);
        }
        for build_type in project.build_types.iter().chain(&project.templates) {
            check_build_type(build_type, &address, diagnostics);
        }
    }
}

fn check_build_type(build_type: &BuildType, address: &str, diagnostics: &mut Vec<Diagnostic>) {
    let address = format!("{address}/buildType:{}", build_type.id);
    let groups = [
        ("step", &build_type.steps),
        ("trigger", &build_type.triggers),
        ("feature", &build_type.features),
        ("failureCondition", &build_type.failure_conditions),
    ];
    for (name, features) in groups {
        for feature in features {
            check_feature(feature, &format!("{address}/{name}"), diagnostics);
        }
    }
}

fn check_feature(feature: &Feature, address: &str, diagnostics: &mut Vec<Diagnostic>) {
    let Some(class) = feature.class.filter(|_| !feature.partial) else { return };
    let id = feature.id.as_ref().and_then(Text::known).unwrap_or("?");
    let address = format!("{address}:{id}");
    let (options, properties) = (&feature.options, &feature.properties);
    check_subject(&Subject { class, options, properties, address, span: feature.span }, diagnostics);
}

fn check_subject(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for class in std::iter::once(&subject.class).chain(subject.options) {
        for property in class.properties().filter(|property| is_missing(property, subject.properties)) {
            diagnostics.push(missing(subject, *class, property));
        }
    }
}

fn is_missing(property: &DslProperty, properties: &Properties) -> bool {
    property.mandatory && property.param.is_some_and(|param| properties.get(param).is_none())
}

fn missing(subject: &Subject<'_>, class: ClassId, property: &DslProperty) -> Diagnostic {
    let owner = function_of(class);
    let name = property.name.known_name().unwrap_or_default();
    let example = if property.secure { "credentialsJSON:..." } else { "..." };
    Diagnostic::new(&RULE, subject.span, format!("`{owner}` needs `{name}`"))
        .label(format!("`{name}` is not set"))
        .help(format!("add `{name} = \"{example}\"`"))
        .at(format!("{}/property:{name}", subject.address))
}

/// What the settings call a class: the function that makes it.
fn function_of(class: ClassId) -> &'static str {
    let data = class.get();
    let makes = |function: &&catalog::Function| matches!(function.effect, catalog::Effect::Add(made) | catalog::Effect::Make(made) if made == class);
    let own = catalog::functions().iter().find(makes);
    let member = data.outer.into_iter().flat_map(ClassId::ancestors);
    let member =
        member.chain(data.outer.and_then(|outer| outer.get().outer).into_iter().flat_map(ClassId::ancestors));
    let member = member.flat_map(|owner| owner.get().functions).find(makes);
    own.or(member).and_then(|function| function.name.known_name()).unwrap_or(data.name)
}
