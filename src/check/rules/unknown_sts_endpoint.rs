//! `unknown-sts-endpoint`: an endpoint of AWS's Security Token Service that TeamCity refuses.

use super::code;
use crate::catalog::Format;
use crate::check::aws;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::with_literal;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-sts-endpoint",
    code: code::unknown_sts_endpoint,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an STS endpoint that is not on TeamCity's list",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity compares the endpoint with a list, as a whole text: a slash at the end, `http` or a missing scheme is \
          enough to be refused. Credentials that went to another host would be lost.",
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
                stsEndpoint = "sts.eu-west-1.amazonaws.com"
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
                stsEndpoint = "https://sts.eu-west-1.amazonaws.com"
            }
        }
    }
}
"#,
    remedy: "Write `https://sts.amazonaws.com` or `https://sts.<region>.amazonaws.com` (`.cn` at the end for China). An \
             administrator can extend the list with `teamcity.aws.connection.stsEndpointsAllowlist`.",
    source: "`StsEndpointParamValidator` of TeamCity's AWS plugin",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::StsEndpoint).filter(|field| !aws::is_sts_endpoint(field.value)) {
        let message = format!("`{}` is not an STS endpoint that TeamCity takes", field.name());
        let host = field.value.trim_start_matches("https://").trim_start_matches("http://");
        let near = format!("https://{}", host.trim_end_matches('/'));
        let found = context.finding(&RULE, field, message);
        out.push(if aws::is_sts_endpoint(&near) {
            with_literal(found.help(format!("write `{near}`")), context.sources, field.value, &near)
        } else {
            found.help("write `https://sts.<region>.amazonaws.com`, or leave it out")
        });
    }
}
