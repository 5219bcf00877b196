//! `connection-not-shared`: a reference to a connection that its project keeps to itself.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::references::{Found, Usage};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::ProjectIndex;
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "connection-not-shared",
    code: code::connection_not_shared,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a reference from a sub-project to a connection that is not available in sub-projects",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "An AWS connection with `allowInSubProjects = false` works in its own project only. The server takes the \
          reference, and the build gets no credentials.",
    fires: r#"project {
    features {
        awsConnection {
            id = "AWS_DEPLOY"
            name = "AWS"
            allowInSubProjects = false
            credentialsType = default()
        }
    }
    subProject {
        id("Web")
        name = "Web"
        buildType {
            id("Deploy")
            name = "Deploy"
            features {
                provideAwsCredentials {
                    awsConnectionId = "AWS_DEPLOY"
                }
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        awsConnection {
            id = "AWS_DEPLOY"
            name = "AWS"
            allowInSubProjects = true
            credentialsType = default()
        }
    }
    subProject {
        id("Web")
        name = "Web"
        buildType {
            id("Deploy")
            name = "Deploy"
            features {
                provideAwsCredentials {
                    awsConnectionId = "AWS_DEPLOY"
                }
            }
        }
    }
}
"#,
    remedy: "Set `allowInSubProjects = true`, or declare a connection in the sub-project.",
    source: "`ParamUtil.isAllowedInSubProjects` and `AwsConnectionsManagerImpl` of TeamCity's AWS plugin",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for usage in &context.usages {
        let closed = context.places(usage).into_iter().find_map(|(at, found)| match found {
            Found::Visible(connection) if connection.project != at && !connection.reaches_sub_projects() => {
                Some((at, connection))
            }
            _ => None,
        });
        if let Some((at, connection)) = closed {
            out.push(finding(context, usage, at, &connection));
        }
    }
}

fn finding(
    context: &Context<'_>,
    usage: &Usage<'_>,
    at: ProjectIndex,
    connection: &Connection<'_>,
) -> Diagnostic {
    let message = format!("the connection `{}` is not available in sub-projects", usage.id);
    let param = connection.facts().and_then(|facts| facts.sub_projects_param);
    let set = param.and_then(|param| connection.feature.properties.get(param));
    let place = set.map_or(connection.feature.span, |set| set.value.span);
    let home = context.project_name(connection.project);
    context
        .finding_at(&RULE, usage, message)
        .label(format!("used in {}", context.project_name(at)))
        .related(place, format!("kept to {home} here"))
        .help("allow it in sub-projects, or declare a connection here")
}
