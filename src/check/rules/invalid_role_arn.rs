//! `invalid-role-arn`: a text that is not the ARN of an IAM role, where a role is meant.

use super::code;
use crate::catalog::Format;
use crate::check::aws;
use crate::check::context::{Context, Field};
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-role-arn",
    code: code::invalid_role_arn,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a text that is not the ARN of an IAM role, where a role is to be assumed",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "AWS refuses to assume anything but a role. Where a role is required, the form in TeamCity's UI checks the ARN (elsewhere this is a warning); settings from version \
          control are taken as they are, and the connection fails when it is first used.",
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
                roleArn = "arn:aws:iam::123456789012:user/teamcity"
                awsConnectionId = "BASE"
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
            }
        }
    }
}
"#,
    remedy: "Copy the role's ARN from the IAM console: `arn:<partition>:iam::<account>:role/<name>`.",
    source: "`IamRoleCredentialsBuilder` of TeamCity's AWS plugin; AWS's reference of ARNs",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::AwsRoleArn) {
        let Some(problem) = aws::role_arn_problem(field.value) else { continue };
        let message = format!("`{}` is not the ARN of a role: {problem}", field.name());
        let help = "the ARN of a role is `arn:<partition>:iam::<account>:role/<name>`";
        let mut found = context.finding(&RULE, field, message).help(help);
        if !is_checked(context, field) {
            found.severity = Severity::Warning;
        }
        out.push(found);
    }
}

/// Whether the form of TeamCity's UI checks the value. It does where a role is required; where one can be left out, servers
/// have written other texts themselves.
fn is_checked(context: &Context<'_>, field: &Field<'_>) -> bool {
    let Some(class) = field.class else { return false };
    context
        .catalog
        .properties(class)
        .any(|known| known.param.as_deref() == Some(field.param) && known.mandatory)
}
