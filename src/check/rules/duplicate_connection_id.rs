//! `duplicate-connection-id`: an id that may stand on a server only once, in several projects.

use std::collections::BTreeMap;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-connection-id",
    code: code::duplicate_connection_id,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "connections whose ids must be unique on the server share one",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "AWS connections are kept by id for the whole server. A second one of the same id, in whatever project, silently \
          gets `_1` appended, and what refers to it finds the first one or none.",
    fires: r#"project {
    subProject {
        id("Web")
        name = "Web"
        features {
            awsConnection {
                id = "AWS_DEPLOY"
                name = "AWS of the web team"
                credentialsType = default()
            }
        }
    }
    subProject {
        id("Mobile")
        name = "Mobile"
        features {
            awsConnection {
                id = "AWS_DEPLOY"
                name = "AWS of the mobile team"
                credentialsType = default()
            }
        }
    }
}
"#,
    silent: r#"project {
    subProject {
        id("Web")
        name = "Web"
        features {
            awsConnection {
                id = "AWS_WEB"
                name = "AWS of the web team"
                credentialsType = default()
            }
        }
    }
    subProject {
        id("Mobile")
        name = "Mobile"
        features {
            awsConnection {
                id = "AWS_MOBILE"
                name = "AWS of the mobile team"
                credentialsType = default()
            }
        }
    }
}
"#,
    remedy: "Give each an id of its own, or declare the connection once in a project above both.",
    source: "`AwsConnectionIdGenerator` and `isUniqueAwsConnectionId` of TeamCity's AWS plugin",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, &Connection<'_>> = BTreeMap::new();
    let unique = |connection: &&Connection<'_>| connection.facts().is_some_and(|facts| facts.unique_id);
    for connection in context.connections.iter().filter(unique) {
        let Some(id) = connection.id() else { continue };
        let earlier = *first.entry(id).or_insert(connection);
        if earlier.project != connection.project {
            out.push(finding(context, id, connection, earlier));
        }
    }
}

fn finding(
    context: &Context<'_>,
    id: &str,
    connection: &Connection<'_>,
    earlier: &Connection<'_>,
) -> Diagnostic {
    let place = context.project_name(earlier.project);
    Diagnostic::new(&RULE, connection.id_span(), format!("the id `{id}` must be unique on the server"))
        .label(format!("given again in {}", context.project_name(connection.project)))
        .related(earlier.id_span(), format!("first given here, in {place}"))
        .help("give one of them another id, or declare the connection once, above both projects")
}
