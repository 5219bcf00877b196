//! `missing-required-property`: the DSL's own validation, which the server runs before it takes the settings.
//!
//! A property is missing when neither it nor its raw parameter is set. Within an option such as `token { }` this holds
//! when the option was assigned (`Parametrized.validate`: `mandatory '<path>' property is not specified`).

use super::code;
use crate::catalog::{ClassId, Property as DslProperty};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::Subject;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Properties;

pub(crate) static RULE: Rule = Rule {
    name: "missing-required-property",
    code: code::missing_required_property,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a property that TeamCity requires is not set",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity runs the DSL's own validation before it takes the settings: a property that a class requires must be \
          set, by its name or by its raw parameter. One that is missing makes the server keep the last settings that were \
          right. Properties of an option are required when the option is chosen.",
    fires: r#"project {
    features {
        bitbucketCloudConnection {
            id = "BITBUCKET"
            displayName = "Bitbucket Cloud"
            key = "aB3dE5gH1jK7mN9pQ2"
        }
    }
}
"#,
    silent: r#"project {
    features {
        bitbucketCloudConnection {
            id = "BITBUCKET"
            displayName = "Bitbucket Cloud"
            key = "aB3dE5gH1jK7mN9pQ2"
            param("secure:clientSecret", "credentialsJSON:00000000-0000-4000-8000-000000000001")
        }
    }
}
"#,
    remedy: "Set the property. A secret is set to the `credentialsJSON:...` token that TeamCity gives for it.",
    source: "`validate()` of the DSL's classes: `mandatory '<name>' property is not specified`",
};

/// Checks every object that a class of a plugin made; the server does not validate raw ones.
pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for subject in context.subjects.iter().filter(|subject| subject.typed && !subject.partial) {
        for class in subject.class.iter().chain(subject.options) {
            let missing = context
                .catalog
                .properties(*class)
                .filter(|property| is_missing(property, subject.properties));
            out.extend(missing.map(|property| finding(context, subject, *class, property)));
        }
    }
}

fn is_missing(property: &DslProperty, properties: &Properties) -> bool {
    property.mandatory && property.param.as_deref().is_some_and(|param| properties.get(param).is_none())
}

fn finding(
    context: &Context<'_>,
    subject: &Subject<'_>,
    class: ClassId,
    property: &DslProperty,
) -> Diagnostic {
    let owner = context.catalog.function_of(class);
    let name = context.catalog.known_name(property.name).unwrap_or_default();
    let example = if property.secure { "credentialsJSON:..." } else { "..." };
    let place = subject.place_of_option(context.catalog, class).unwrap_or(subject.span);
    Diagnostic::new(&RULE, place, format!("`{owner}` needs `{name}`"))
        .label(format!("`{name}` is not set"))
        .help(format!("add `{name} = \"{example}\"`"))
        .at(format!("{}/property:{name}", subject.address(context.settings)))
}
