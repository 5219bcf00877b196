//! `ambiguous-npm-scope`: a project sees several registries, and it cannot be told which one a package comes from.

use std::collections::HashMap;

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
    let places = Places::new(context, &registries);
    for (at, one) in registries.iter().enumerate() {
        let clash = if one.scope.is_empty() {
            // Of two without a scope, the later one is reported.
            let earlier = places.first(context, one, Served::Any).filter(|other| *other < at);
            earlier.or_else(|| places.first(context, one, Served::Some))
        } else {
            places.first(context, one, Served::Only(one.scope)).filter(|other| *other < at)
        };
        out.extend(clash.and_then(|other| registries.get(other)).map(|other| finding(one, other)));
    }
}

/// Which registries are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Served<'a> {
    Any,
    /// Those that have a scope.
    Some,
    Only(&'a str),
}

/// The first registries of each project, so that no two of them need to be compared.
struct Places<'a> {
    /// Declared in the project.
    own: HashMap<(ProjectIndex, ClassId, Served<'a>), usize>,
    /// In the project or below.
    below: HashMap<(ProjectIndex, ClassId, Served<'a>), usize>,
}

impl<'a> Places<'a> {
    fn new(context: &Context<'_>, registries: &[Registry<'a>]) -> Self {
        let mut places = Self { own: HashMap::new(), below: HashMap::new() };
        for (index, one) in registries.iter().enumerate() {
            let project = one.connection.project;
            for served in one.served() {
                places.own.entry((project, one.kind, served)).or_insert(index);
                for above in context.lineage(project) {
                    places.below.entry((above, one.kind, served)).or_insert(index);
                }
            }
        }
        places
    }

    /// The first one that some project sees together with `one`: one is declared in or above the other's project.
    fn first(&self, context: &Context<'_>, one: &Registry<'_>, served: Served<'_>) -> Option<usize> {
        let project = one.connection.project;
        let above = context.lineage(project).filter_map(|at| self.own.get(&(at, one.kind, served)));
        above.chain(self.below.get(&(project, one.kind, served))).min().copied()
    }
}

impl<'a> Registry<'a> {
    fn served(&self) -> impl Iterator<Item = Served<'a>> {
        let scoped = [Served::Some, Served::Only(self.scope)];
        [Served::Any].into_iter().chain(scoped.into_iter().filter(|_| !self.scope.is_empty()))
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
