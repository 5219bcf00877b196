//! `missing-raw-parameter`: a raw connection without a parameter that its kind needs.
//!
//! The server validates typed connections only; a raw one is stored as it is and fails when it is used.

use super::code;
use super::unknown_raw_parameter::known;
use crate::catalog::{Property as DslProperty, Type};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "missing-raw-parameter",
    code: code::missing_raw_parameter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a raw connection without a parameter that its kind needs",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity asks for the required properties of typed connections only. A raw feature without one of them is taken, \
          and fails when somebody uses the connection. Parameters of an option are needed when its value is chosen.",
    fires: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "SLACK"
            param("providerType", "slackConnection")
            param("displayName", "Slack")
            param("clientId", "123.456")
            param("secure:clientSecret", "credentialsJSON:00000000-0000-4000-8000-000000000001")
        }
    }
}
"#,
    silent: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "SLACK"
            param("providerType", "slackConnection")
            param("displayName", "Slack")
            param("clientId", "123.456")
            param("secure:clientSecret", "credentialsJSON:00000000-0000-4000-8000-000000000001")
            param("secure:token", "credentialsJSON:00000000-0000-4000-8000-000000000002")
        }
    }
}
"#,
    remedy: "Add the parameter, or use the typed form.",
    source: "`validate()` of the DSL's classes, by the raw parameters that their properties set",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let raw =
        context.subjects.iter().filter(|one| one.role == Role::ProjectFeature && !one.typed && !one.partial);
    for subject in raw {
        if subject.class.is_none_or(|class| context.catalog.class(class).connection.is_none()) {
            continue;
        }
        // What was meant by a name that is almost right is told at that name.
        let known = known(context, subject);
        let unknown: Vec<&str> =
            subject.properties.0.iter().map(|set| &*set.name).filter(|name| !known.contains(name)).collect();
        let mut missing: Vec<&str> = Vec::new();
        for class in subject.active_classes(context.catalog) {
            let params = context.catalog.properties(class).filter(|property| is_missing(property, subject));
            let names = params.filter_map(|property| property.param.as_deref());
            missing.extend(names.filter(|name| {
                nearest_name(name, unknown.iter().copied()).is_none() && !is_bare(subject, name)
            }));
        }
        if !missing.is_empty() {
            out.push(finding(context, subject, &missing));
        }
    }
}

/// Whether a secret is there without the `secure:` that its name begins with, which is told at it.
fn is_bare(subject: &Subject<'_>, param: &str) -> bool {
    param.strip_prefix("secure:").is_some_and(|bare| subject.properties.get(bare).is_some())
}

/// Choices are left out: what a server takes without one is not documented.
fn is_missing(property: &DslProperty, subject: &Subject<'_>) -> bool {
    let choice = matches!(property.ty, Type::Compound(_));
    let absent = |param: &str| subject.properties.get(param).is_none();
    property.mandatory && !choice && property.param.as_deref().is_some_and(absent)
}

fn finding(context: &Context<'_>, subject: &Subject<'_>, missing: &[&str]) -> Diagnostic {
    let names: Vec<String> = missing.iter().map(|param| format!("`{param}`")).collect();
    let lines: Vec<String> = missing.iter().map(|param| format!("`param(\"{param}\", \"...\")`")).collect();
    Diagnostic::new(&RULE, subject.span, format!("this connection needs {}", names.join(", ")))
        .label("not set")
        .help(format!("add {}", lines.join(", ")))
        .at(subject.address(context.settings))
}
