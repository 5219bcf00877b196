//! `missing-credentials-type`: an AWS connection without credentials.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::Subject;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "missing-credentials-type",
    code: code::missing_credentials_type,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an AWS connection that does not say where its credentials come from",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "An AWS connection needs a type of credentials: access keys, a role, or the server's own chain. The form in TeamCity's UI \
          asks for it; settings from version control are taken without, and the connection fails when it is first used.",
    fires: r#"project {
    features {
        awsConnection {
            id = "AWS"
            name = "AWS"
            regionName = "eu-west-1"
        }
    }
}
"#,
    silent: r#"project {
    features {
        awsConnection {
            id = "AWS"
            name = "AWS"
            regionName = "eu-west-1"
            credentialsType = default()
        }
    }
}
"#,
    remedy: "Set `credentialsType` to `static { }`, `iamRole { }` or `default()`.",
    source: "the server: `Please choose a credentials type.`",
};

/// The connection, and its raw parameter with the name that the DSL has for it.
const PROVIDER: &str = "AWS";
const PARAM: &str = "awsCredentialsType";
const PROPERTY: &str = "credentialsType";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for subject in context.subjects.iter().filter(|subject| !subject.partial && lacks(context, subject)) {
        let (name, help) = if subject.typed {
            (PROPERTY, format!("add `{PROPERTY} = static {{ }}`, `iamRole {{ }}` or `default()`"))
        } else {
            (PARAM, format!("add `param(\"{PARAM}\", \"awsAssumeIamRole\")` and what belongs to it"))
        };
        let message = "this AWS connection does not say where its credentials come from";
        let found = Diagnostic::new(&RULE, subject.span, message).label(format!("`{name}` is not set"));
        out.push(found.help(help).at(format!("{}/property:{name}", subject.address(context.settings))));
    }
}

fn lacks(context: &Context<'_>, subject: &Subject<'_>) -> bool {
    let facts = subject.class.and_then(|class| context.catalog.class(class).connection.as_ref());
    let is_aws = facts.is_some_and(|facts| *facts.provider_type == *PROVIDER);
    is_aws && subject.properties.get(PARAM).is_none_or(|set| set.value.known() == Some(""))
}
