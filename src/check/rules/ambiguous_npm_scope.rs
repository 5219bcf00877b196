//! `ambiguous-npm-scope`: a project sees several registries, and it cannot be told which one a package comes from.

use super::code;
use crate::catalog::{ClassId, Format};
use crate::check::context::{Context, holds_reference};
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::ProjectIndex;
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "ambiguous-npm-scope",
    code: code::ambiguous_npm_scope,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "several npm registries in one project, without a scope of its own for each",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "A registry without a scope serves all packages, so TeamCity asks for a scope for each as soon as a project uses \
          several. Two of the same scope get into each other's way, too: the last one that is written for npm wins.",
    fires: r#"project {
    features {
        npmRegistry {
            id = "NPM_A"
            name = "npm"
            url = "https://npm.example.com"
        }
        npmRegistry {
            id = "NPM_B"
            name = "npm of the other team"
            url = "https://npm.example.org"
        }
    }
}
"#,
    silent: r#"project {
    features {
        npmRegistry {
            id = "NPM_A"
            name = "npm"
            url = "https://npm.example.com"
            scope = "@acme"
        }
        npmRegistry {
            id = "NPM_B"
            name = "npm of the other team"
            url = "https://npm.example.org"
            scope = "@other"
        }
    }
}
"#,
    remedy: "Give each registry a scope. One registry alone needs none.",
    source: "`configuring-connections.md` (NPM Registry, Scope): several registries in a project need a scope each",
};

/// A registry with the scope that it serves; none for all packages.
struct Registry<'a> {
    connection: Connection<'a>,
    kind: ClassId,
    scope: &'a str,
}

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let registries: Vec<Registry<'_>> = context.connections.iter().filter_map(registry).collect();
    for (at, one) in registries.iter().enumerate() {
        let together = |other: &&Registry<'_>| other.kind == one.kind && meet(context, one, other);
        let clash = if one.scope.is_empty() {
            // Of two without a scope, the later one is reported.
            let others = registries[..at]
                .iter()
                .chain(registries[at + 1..].iter().filter(|other| !other.scope.is_empty()));
            others.clone().find(together)
        } else {
            registries[..at].iter().find(|other| other.scope == one.scope && together(other))
        };
        out.extend(clash.map(|other| finding(one, other)));
    }
}

fn registry<'a>(connection: &Connection<'a>) -> Option<Registry<'a>> {
    let kind = connection.kind?;
    let property =
        connection.catalog.properties(kind).find(|property| property.format == Some(Format::NpmScope))?;
    let scope = match connection.feature.properties.get(property.param.as_deref()?) {
        Some(set) => set.value.known()?,
        None => "",
    };
    let judged = !connection.feature.partial && !holds_reference(scope);
    judged.then(|| Registry {
        connection: *connection,
        kind,
        scope: scope.strip_prefix('@').unwrap_or(scope),
    })
}

/// Whether some project sees both: one is declared in or above the other's project.
fn meet(context: &Context<'_>, one: &Registry<'_>, other: &Registry<'_>) -> bool {
    let place = |registry: &Registry<'_>| -> ProjectIndex { registry.connection.project };
    context.is_at_or_above(place(one), place(other)) || context.is_at_or_above(place(other), place(one))
}

fn finding(one: &Registry<'_>, other: &Registry<'_>) -> Diagnostic {
    let message = if one.scope.is_empty() {
        "a registry without a scope is not the only one that its projects see".to_owned()
    } else {
        format!("two registries serve the scope `@{}` of the same project", one.scope)
    };
    Diagnostic::new(&RULE, one.connection.feature.span, message)
        .label("npm cannot tell this one ...")
        .related(other.connection.feature.span, "... from this one")
        .help("give each registry a scope of its own")
}
