//! `wrong-connection-kind`: a reference to a connection of a kind that does not fit.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::references::{Found, Usage, accepts};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Feature;
use crate::model::connections::Connection;

pub(crate) static RULE: Rule = Rule {
    name: "wrong-connection-kind",
    code: code::wrong_connection_kind,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a reference to a connection of a kind that cannot be used there",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A build feature that signs in to Docker registries cannot use a connection to Slack. The server takes the \
          reference and the build fails, or the feature does nothing.",
    fires: r#"project {
    features {
        npmRegistry {
            id = "NPM"
            name = "npm"
            url = "https://npm.example.com"
        }
    }
    buildType {
        id("Image")
        name = "Image"
        features {
            dockerSupport {
                loginToRegistry = on {
                    dockerRegistryId = "NPM"
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
"#,
    remedy: "Name a connection of a kind that fits; the finding lists those in sight.",
    source: "the DSL's documentation of the properties that name a connection (`src/catalog/data/references.toml`)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // Kinds that were inferred are not sure enough for an error.
    for usage in context.usages.iter().filter(|usage| !usage.reference.inferred) {
        let wrong = context.places(usage).into_iter().find_map(|(at, found)| match found {
            Found::Visible(connection) if accepts(usage.reference, &connection) == Some(false) => {
                Some((at, of_kind(context, usage, &connection)))
            }
            Found::NoConnection(feature) => Some((at, no_connection(context, usage, feature))),
            Found::Nowhere => Some((at, of_outside(context, usage)?)),
            _ => None,
        });
        let Some((at, found)) = wrong else { continue };
        let usable = context.usable_ids(usage.reference, at);
        let ids: Vec<String> = usable.iter().map(|id| format!("`{id}`")).collect();
        out.push(if ids.is_empty() { found } else { found.help(format!("usable here: {}", ids.join(", "))) });
    }
}

fn of_kind(context: &Context<'_>, usage: &Usage<'_>, connection: &Connection<'_>) -> Diagnostic {
    let kind = connection.title().unwrap_or("of another kind");
    let message = format!("`{}` is a connection to {kind}; {} is needed", usage.id, needed(context, usage));
    context.finding_at(&RULE, usage, message).related(connection.feature.span, "this one is named")
}

/// A connection of another kind that the configuration lists.
fn of_outside(context: &Context<'_>, usage: &Usage<'_>) -> Option<Diagnostic> {
    let outside = context.config.external.find(usage.id)?;
    if outside.fits(context.catalog, usage.reference.accepts) {
        return None;
    }
    let facts = outside.facts(context.catalog);
    let kind = facts.map(|facts| &*facts.title).or(outside.kind.as_deref())?;
    let message =
        format!("`{}` is a connection to {kind} outside; {} is needed", usage.id, needed(context, usage));
    Some(context.finding_at(&RULE, usage, message))
}

fn no_connection(context: &Context<'_>, usage: &Usage<'_>, feature: &Feature) -> Diagnostic {
    let message = format!("`{}` is not a connection; {} is needed", usage.id, needed(context, usage));
    context.finding_at(&RULE, usage, message).related(feature.span, "this feature is named")
}

fn needed(context: &Context<'_>, usage: &Usage<'_>) -> String {
    let facts = |provider| {
        context.catalog.class(context.catalog.connection_by_provider(provider)?).connection.as_ref()
    };
    let title = |provider: &'static str| facts(provider).map_or(provider, |facts| &facts.title);
    let titles: Vec<&str> = usage.reference.accepts.iter().map(|provider| title(provider)).collect();
    format!("one to {}", titles.join(" or "))
}
