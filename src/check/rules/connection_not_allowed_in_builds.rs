//! `connection-not-allowed-in-builds`: a build feature that uses a connection which builds may not use.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::references::{Found, Usage};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "connection-not-allowed-in-builds",
    code: code::connection_not_allowed_in_builds,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a reference from a build to a connection that is not available in builds",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "An AWS connection with `allowInBuilds = false` serves the server's own features, such as artifact storage. A \
          build that asks for its credentials gets none.",
    fires: r#"project {
    features {
        awsConnection {
            id = "AWS_STORAGE"
            name = "AWS"
            allowInBuilds = false
            credentialsType = default()
        }
    }
    buildType {
        id("Deploy")
        name = "Deploy"
        features {
            provideAwsCredentials {
                awsConnectionId = "AWS_STORAGE"
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        awsConnection {
            id = "AWS_STORAGE"
            name = "AWS"
            allowInBuilds = false
            credentialsType = default()
        }
        s3Storage {
            id = "STORAGE"
            bucketName = "artifacts"
            connectionId = "AWS_STORAGE"
        }
    }
}
"#,
    remedy: "Set `allowInBuilds = true`, or use another connection in builds.",
    source: "the parameter `awsAllowedInBuilds` of TeamCity's AWS plugin; absent means allowed",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for usage in context.usages.iter().filter(|usage| usage.subject.owner.is_some()) {
        let closed = context.places(usage).into_iter().find_map(|(_, found)| match found {
            Found::Visible(connection) if !connection.reaches_builds() => Some(connection),
            _ => None,
        });
        out.extend(closed.map(|connection| finding(context, usage, &connection)));
    }
}

fn finding(context: &Context<'_>, usage: &Usage<'_>, connection: &Connection<'_>) -> Diagnostic {
    let message = format!("the connection `{}` is not available in builds", usage.id);
    let param = connection.facts().and_then(|facts| facts.builds_param);
    let set = param.and_then(|param| connection.feature.properties.get(param));
    let place = set.map_or(connection.feature.span, |set| set.value.span);
    context
        .finding_at(&RULE, usage, message)
        .related(place, "kept from builds here")
        .help("allow it in builds, or use another connection")
}
