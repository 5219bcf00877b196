//! `shadowed-connection`: a connection with the id of one in a project above.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "shadowed-connection",
    code: code::shadowed_connection,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a connection with the id of one that is inherited",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "A project sees its own connections and those of all projects above. When two of them share an id, the same \
          reference means one thing here and another there. There is no documented way to override an inherited \
          connection.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "REGISTRY"
            name = "Docker Hub"
        }
    }
    subProject {
        id("Web")
        name = "Web"
        features {
            dockerRegistry {
                id = "REGISTRY"
                name = "GitHub's registry"
                url = "https://ghcr.io"
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "REGISTRY"
            name = "Docker Hub"
        }
    }
    subProject {
        id("Web")
        name = "Web"
        features {
            dockerRegistry {
                id = "REGISTRY_WEB"
                name = "GitHub's registry"
                url = "https://ghcr.io"
            }
        }
    }
}
"#,
    remedy: "Give the lower one another id, or remove it when the inherited one does.",
    source: "`configuring-connections.md`: a connection can be used in all nested sub-projects",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for connection in context.connections.iter() {
        // Ids that must be unique on the server have a rule of their own.
        let unique = connection.facts().is_some_and(|facts| facts.unique_id);
        let Some(id) = connection.id() else { continue };
        let above = context.lineage(connection.project).filter(|at| *at != connection.project);
        let mut alike = above.flat_map(|at| context.connections.of(at, id).iter().rev());
        if let Some(above) = alike.find(|above| !(unique && above.kind == connection.kind)) {
            out.push(finding(context, id, connection, above));
        }
    }
}

fn finding(
    context: &Context<'_>,
    id: &str,
    connection: &Connection<'_>,
    above: &Connection<'_>,
) -> Diagnostic {
    let place = context.project_name(above.project);
    Diagnostic::new(&RULE, connection.id_span(), format!("the connection `{id}` hides an inherited one"))
        .label(format!("given again in {}", context.project_name(connection.project)))
        .related(above.id_span(), format!("inherited from {place}"))
        .help("give one of them another id")
}
