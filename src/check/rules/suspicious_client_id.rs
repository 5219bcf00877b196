//! `suspicious-client-id`: a client id that the service cannot have given.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::shapes;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "suspicious-client-id",
    code: code::suspicious_client_id,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a client id of a shape that the service does not give",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "The ids that GitHub, GitLab, Bitbucket, Slack, Azure, Space, Google and AWS give to their clients have known \
          shapes. Another shape is mostly a secret, a name or the id of something else that got into the wrong field. \
          Values are not shown, since they may be secrets.",
    fires: r#"project {
    features {
        azureDevOpsOAuthConnection {
            id = "AZURE"
            displayName = "Azure DevOps"
            azureDevOpsUrl = "https://app.vssps.visualstudio.com"
            applicationId = "teamcity"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    silent: r#"project {
    features {
        azureDevOpsOAuthConnection {
            id = "AZURE"
            displayName = "Azure DevOps"
            azureDevOpsUrl = "https://app.vssps.visualstudio.com"
            applicationId = "00000000-0000-4000-8000-00000000000a"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#,
    remedy: "Copy the client id again from the service's page of the application.",
    source: "ids in settings that servers wrote; GitHub's, Slack's and AWS's documentation",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // One that is blank is told as that.
    let ids = context.fields.iter().filter(|field| !field.value.trim().is_empty());
    for field in ids.filter(|field| field.format != Format::AwsAccountId) {
        let Some(shape) = shapes::problem(field.format, field.value) else { continue };
        let message = format!("`{}` does not look like an id that the service gives", field.name());
        out.push(context.finding(&RULE, field, message).label(format!("expected {shape}")));
    }
}
