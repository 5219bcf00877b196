//! `invalid-session-name`: a name that AWS refuses for the session of a role.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-session-name",
    code: code::invalid_session_name,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a session name or external id with characters that AWS refuses",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "AWS takes only letters, digits and a few signs in the name of a session (2 to 64 characters) and in an external \
          id (2 to 1224 characters). Assuming the role fails otherwise.",
    fires: r#"project {
    features {
        awsConnection {
            id = "BASE"
            name = "Base"
            credentialsType = default()
        }
        awsConnection {
            id = "AWS"
            name = "AWS"
            credentialsType = iamRole {
                roleArn = "arn:aws:iam::123456789012:role/teamcity"
                awsConnectionId = "BASE"
                sessionName = "TeamCity session"
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        awsConnection {
            id = "BASE"
            name = "Base"
            credentialsType = default()
        }
        awsConnection {
            id = "AWS"
            name = "AWS"
            credentialsType = iamRole {
                roleArn = "arn:aws:iam::123456789012:role/teamcity"
                awsConnectionId = "BASE"
                sessionName = "TeamCity-session"
            }
        }
    }
}
"#,
    remedy: "Use letters, digits and `_ + = , . @ -`; in an external id `:` and `/`, too.",
    source: "`ParamUtil` of TeamCity's AWS plugin (`[\\w+=,.@-]*`); `AssumeRole` in AWS's API reference",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in &context.fields {
        let (what, signs, longest) = match field.format {
            Format::AwsSessionName => ("a session name", "_+=,.@-", 64),
            Format::AwsExternalId => ("an external id", "_+=,.@:/-", 1224),
            _ => continue,
        };
        let allowed = |char: char| char.is_ascii_alphanumeric() || signs.contains(char);
        let name = field.name();
        if let Some(odd) = field.value.chars().find(|char| !allowed(*char)) {
            let message = format!("`{name}` cannot be {what}: it holds `{}`", odd.escape_default());
            out.push(context.finding(&RULE, field, message));
        } else if !(2..=longest).contains(&field.value.len()) {
            let message = format!("`{name}` cannot be {what}: it needs 2 to {longest} characters");
            out.push(context.finding(&RULE, field, message));
        }
    }
}
