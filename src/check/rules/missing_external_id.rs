//! `missing-external-id`: a role is assumed without the external id that keeps others from having it assumed.

use super::code;
use crate::catalog::{ClassId, Format, Property};
use crate::check::context::{Context, Field};
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "missing-external-id",
    code: code::missing_external_id,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "temporary credentials for a role without an external id",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Security,
    why: "Without an external id, whoever can make TeamCity assume roles can make it assume this one (the \"confused \
          deputy\"). TeamCity's documentation asks for one whenever temporary credentials are used.",
    fires: r#"project {
    features {
        dockerECRRegistry {
            id = "ECR"
            displayName = "ECR"
            registryId = "123456789012"
            credentialsProvider = defaultCredentialsProvider()
            regionCode = "eu-west-1"
            credentialsType = tempCredentials {
                iamRoleArn = "arn:aws:iam::123456789012:role/push"
            }
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
            credentialsType = tempCredentials {
                iamRoleArn = "arn:aws:iam::123456789012:role/push"
                externalId = "teamcity-7d1e"
            }
        }
    }
}
"#,
    remedy: "Choose an external id, ask for it in the role's trust policy (`sts:ExternalId`), and set it here.",
    source: "`configuring-connections.md` (External ID); AWS's guide to the confused deputy",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::AwsRoleArn) {
        let Some(external) = field.class.and_then(|class| external_id(context, class)) else { continue };
        if !is_missing(field, external) {
            continue;
        }
        let name = context.catalog.known_name(external.name).unwrap_or_default();
        let message = format!("the role of `{}` is assumed without an external id", field.name());
        let help = format!("set `{name}` to the id that the role's trust policy asks for");
        out.push(context.finding(&RULE, field, message).label(format!("`{name}` is not set")).help(help));
    }
}

/// The property beside the role that holds the external id.
fn external_id<'a>(context: &Context<'a>, class: ClassId) -> Option<&'a Property> {
    context.catalog.properties(class).find(|property| property.format == Some(Format::AwsExternalId))
}

fn is_missing(field: &Field<'_>, external: &Property) -> bool {
    let set = external.param.as_deref().and_then(|param| field.subject.properties.get(param));
    set.is_none_or(|set| set.value.known() == Some(""))
}
