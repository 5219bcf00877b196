//! `forbidden-kind`: a connection of a kind that the policy of the configuration forbids.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "forbidden-kind",
    code: code::forbidden_kind,
    category: Category::Policy,
    severity: Severity::Error,
    summary: "a connection of a kind that the policy forbids",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Policy,
    why: "`[policy] forbidden-kinds` in `tcdsl.toml` names kinds of connections that must not be declared in these \
          settings: those that a service of the house replaces, or that only the root project may have.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "DOCKER_HUB"
            name = "Docker Hub"
        }
    }
}
// file: tcdsl.toml
[policy]
forbidden-kinds = ["dockerRegistry"]
"#,
    silent: r#"project {
    features {
        npmRegistry {
            id = "NPM"
            name = "npm"
            url = "https://npm.example.com"
        }
    }
}
// file: tcdsl.toml
[policy]
forbidden-kinds = ["dockerRegistry"]
"#,
    remedy: "Use a connection of another kind, or one that a project above provides.",
    source: "`[policy]` in `tcdsl.toml`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let forbidden = &context.config.policy.forbidden_kinds;
    let is_forbidden = |connection: &&Connection<'_>| {
        let is_named = |name: &str| forbidden.iter().any(|kind| kind == name);
        let mut known = connection.kind.into_iter().flat_map(|kind| context.catalog.connection_names(kind));
        known.any(is_named) || connection.provider_type().is_some_and(is_named)
    };
    for connection in context.connections.iter().filter(is_forbidden) {
        let kind = connection.title().unwrap_or("this kind");
        let message = format!("the policy forbids connections to {kind}");
        out.push(Diagnostic::new(&RULE, connection.feature.span, message));
    }
}
