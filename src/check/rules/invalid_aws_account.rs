//! `invalid-aws-account`: an account or registry id that is not a number of 12 digits.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::shapes;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-aws-account",
    code: code::invalid_aws_account,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an AWS account or registry id that is not a number of 12 digits",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The id of an Amazon ECR registry is the number of the AWS account that owns it. TeamCity does not check it, and \
          signing in to the registry fails in the build.",
    fires: r#"project {
    features {
        dockerECRRegistry {
            id = "ECR"
            displayName = "ECR"
            registryId = "1234-5678-9012"
            credentialsProvider = defaultCredentialsProvider()
            regionCode = "eu-west-1"
            credentialsType = accessKeys()
        }
    }
}
"#,
    silent: r#"project {
    features {
        dockerECRRegistry {
            id = "ECR"
            displayName = "ECR"
            registryId = "123456789012"
            credentialsProvider = defaultCredentialsProvider()
            regionCode = "eu-west-1"
            credentialsType = accessKeys()
        }
    }
}
"#,
    remedy: "Write the account's number without spaces or hyphens, with its leading zeros.",
    source: "AWS's account identifiers; `configuring-connections.md` (Registry ID)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::AwsAccountId) {
        let Some(shape) = shapes::problem(field.format, field.value) else { continue };
        let message = format!("`{}` is not the number of an AWS account", field.name());
        let digits: String = field.value.chars().filter(|char| !" -".contains(*char)).collect();
        let found = context.finding(&RULE, field, message).label(format!("expected {shape}"));
        let separated = shapes::problem(field.format, &digits).is_none();
        out.push(if separated {
            let found = found.help(format!("write `{digits}`"));
            context.with_word(found, field.value, &digits)
        } else {
            found
        });
    }
}
