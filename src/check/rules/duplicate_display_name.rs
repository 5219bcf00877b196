//! `duplicate-display-name`: two connections of one kind that people cannot tell apart.

use std::collections::BTreeMap;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::ProjectIndex;
use crate::model::connections::{Connection, PROVIDER_PARAM};

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-display-name",
    code: code::duplicate_display_name,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "two connections of one project with the same kind and the same display name",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "TeamCity's UI offers connections by their display names. Two of one kind and one name in a project cannot be told \
          apart there.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "HUB"
            name = "Registry"
        }
        dockerRegistry {
            id = "GHCR"
            name = "Registry"
            url = "https://ghcr.io"
        }
    }
}
"#,
    silent: r#"project {
    features {
        dockerRegistry {
            id = "HUB"
            name = "Docker Hub"
        }
        dockerRegistry {
            id = "GHCR"
            name = "GitHub's registry"
            url = "https://ghcr.io"
        }
    }
}
"#,
    remedy: "Give one of them another display name.",
    source: "`configuring-connections.md`: set the display name \"to distinguish it from the others\"",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(ProjectIndex, &str, &str), &Connection<'_>> = BTreeMap::new();
    for connection in context.connections.iter() {
        let kind = connection.feature.properties.known(PROVIDER_PARAM);
        let name = connection.display_name().filter(|name| !name.is_empty() && !name.contains('%'));
        let (Some(kind), Some(name)) = (kind, name) else { continue };
        let earlier = *first.entry((connection.project, kind, name)).or_insert(connection);
        // The same id again has a rule of its own.
        let same =
            std::ptr::eq(earlier, connection) || earlier.id().is_some() && earlier.id() == connection.id();
        if !same {
            out.push(
                Diagnostic::new(&RULE, connection.feature.span, "another connection has this display name")
                    .label("this one")
                    .related(earlier.feature.span, "and this one"),
            );
        }
    }
}
