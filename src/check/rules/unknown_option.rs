//! `unknown-option`: a raw value of a connection that stands for none of its options.

use super::code;
use crate::catalog::{ClassId, Type};
use crate::check::context::{Context, holds_reference};
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::suggest;
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};
use crate::model::Property;

pub(crate) static RULE: Rule = Rule {
    name: "unknown-option",
    code: code::unknown_option,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a raw value of a connection that stands for none of its options",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Where the DSL has options (`credentialsType = static { }`), a raw parameter takes any text. The server does not \
          look at it before the connection is used, and says then that the type is not supported.",
    fires: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "AWS"
            param("providerType", "AWS")
            param("displayName", "AWS")
            param("awsCredentialsType", "awsAccesKeys")
        }
    }
}
"#,
    silent: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "AWS"
            param("providerType", "AWS")
            param("displayName", "AWS")
            param("awsCredentialsType", "defaultProvider")
        }
    }
}
"#,
    remedy: "Use the typed form, or one of the values that the finding lists.",
    source: "the DSL's classes; the server: `The credentials type X is not supported.`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let connections = context.subjects.iter().filter(|one| one.role == Role::ProjectFeature && !one.partial);
    for subject in connections {
        let is_connection = |class: ClassId| context.catalog.class(class).connection.is_some();
        let Some(class) = subject.class.filter(|class| is_connection(*class)) else { continue };
        for property in context.catalog.properties(class) {
            let (Type::Compound(choice), Some(param)) = (property.ty, property.param.as_deref()) else {
                continue;
            };
            let set = subject.properties.get(param).filter(|set| !set.implied);
            out.extend(set.and_then(|set| problem(context, subject, choice, set)));
        }
    }
}

fn problem(
    context: &Context<'_>,
    subject: &Subject<'_>,
    choice: ClassId,
    set: &Property,
) -> Option<Diagnostic> {
    let value = set.value.known().filter(|value| !holds_reference(value))?;
    let options = || context.catalog.class(choice).nested.iter().map(|option| context.catalog.class(*option));
    let known = || options().filter_map(|option| option.value.as_deref());
    let open = options().any(|option| option.unknown_value);
    // An empty value, and `false` where `true` is an option, choose nothing.
    if open || value.is_empty() || value == "false" || known().any(|known| known == value) {
        return None;
    }
    let message = format!("`{}` has no option of this value", set.name);
    let found = Diagnostic::new(&RULE, set.value.span, message).at(format!(
        "{}/property:{}",
        subject.address(context.settings),
        set.name
    ));
    Some(match nearest_name(value, known().filter(|known| !known.is_empty())) {
        Some(near) => suggest(found, context.sources, value, near),
        None => {
            let all: Vec<String> =
                known().filter(|one| !one.is_empty()).map(|one| format!("`{one}`")).collect();
            found.help(format!("its options are {}", all.join(", ")))
        }
    })
}
