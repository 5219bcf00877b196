//! `connection-not-visible`: a reference to a connection of a project that is neither this one nor above it.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::references::{Found, Usage};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::ProjectIndex;
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "connection-not-visible",
    code: code::connection_not_visible,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a reference to a connection that only another project has",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A project sees its own connections and those of the projects above, not those beside or below it. The server \
          takes the reference and finds nothing when the build runs.",
    fires: r#"project {
    subProject {
        id("Web")
        name = "Web"
        features {
            dockerRegistry {
                id = "DOCKER_HUB"
                name = "Docker Hub"
            }
        }
    }
    subProject {
        id("Mobile")
        name = "Mobile"
        buildType {
            id("Image")
            name = "Image"
            features {
                dockerSupport {
                    loginToRegistry = on {
                        dockerRegistryId = "DOCKER_HUB"
                    }
                }
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "DOCKER_HUB"
            name = "Docker Hub"
        }
    }
    subProject {
        id("Mobile")
        name = "Mobile"
        buildType {
            id("Image")
            name = "Image"
            features {
                dockerSupport {
                    loginToRegistry = on {
                        dockerRegistryId = "DOCKER_HUB"
                    }
                }
            }
        }
    }
}
"#,
    remedy: "Move the connection to the nearest project above both, which the finding names. When a connection of this id \
             comes from a project outside of these settings, give one of the two another id.",
    source: "`configuring-connections.md`: a connection can be used in all nested sub-projects",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for usage in &context.usages {
        if context.config.external.find(usage.id).is_some() {
            continue;
        }
        let hidden = context.places(usage).into_iter().find_map(|(at, found)| match found {
            Found::Elsewhere(connection) => Some((at, connection)),
            _ => None,
        });
        if let Some((at, connection)) = hidden {
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
    let place = context.project_name(at);
    let message = format!("the connection `{}` cannot be seen from {place}", usage.id);
    let mut found = context
        .finding_at(&RULE, usage, message)
        .label(format!("used in {place}"))
        .related(connection.id_span(), format!("declared in {}", context.project_name(connection.project)));
    if let Some(parent) = context.common_parent(at, connection.project) {
        found = found.help(format!("declare it in {}, which is above both", context.project_name(parent)));
    }
    if is_automatic(usage.id) && !context.config.external.complete {
        // Automatic ids repeat: a project outside may well have one of the same number.
        found.severity = Severity::Warning;
    }
    found
}

/// Whether the server made the id up: `PROJECT_EXT_12`.
fn is_automatic(id: &str) -> bool {
    id.strip_prefix("PROJECT_EXT_").is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}
