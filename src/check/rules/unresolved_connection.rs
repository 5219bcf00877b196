//! `unresolved-connection`: an id that no connection has, here or outside.
//!
//! A settings folder seldom holds the server's root project, so the id may belong to a project outside. That is the
//! matter of `external-connection`, unless the configuration says that it knows all that is outside, or the id is
//! nearly that of a connection in sight.

mod raw;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::references::{Found, Usage};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, is_slip_of, nearest_name};
use crate::model::ProjectIndex;

pub(crate) static RULE: Rule = Rule {
    name: "unresolved-connection",
    code: code::unresolved_connection,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a reference to a connection that does not exist, and nearly has the name of one that does",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The server takes any text as a reference. A build whose connection does not exist fails to sign in, or signs in \
          nowhere and says nothing. It is an error when all connections outside of these settings are known, and a warning \
          when a connection that can be meant has nearly the same id.",
    fires: r#"project {
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
                    dockerRegistryId = "DOCKER_HUP"
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
    remedy: "Correct the id. A constant that the connection and its users share keeps them together.",
    source: "the DSL's documentation of the properties that name a connection",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    raw::slips(context, out);
    for (usage, at) in nowhere(context) {
        if let Some(near) = meant(context, usage, at) {
            let found = unresolved(context, usage).label(did_you_mean(near)).help(format!("write `{near}`"));
            let ids = context.near_ids(usage.id, usage.reference, at);
            out.push(match ids.iter().filter(|id| is_slip_of(usage.id, id)).count() {
                // Which of several is meant is for people to say.
                0 | 1 => context.with_fix(found, usage.span, usage.id, near),
                _ => found,
            });
        } else if context.config.external.complete {
            out.push(unresolved(context, usage).help(known_ids(context, usage, at)));
        }
    }
}

/// The references whose connection is declared nowhere, each with a project that looks for it.
pub(super) fn nowhere<'c, 'a>(
    context: &'c Context<'a>,
) -> impl Iterator<Item = (&'c Usage<'a>, ProjectIndex)> {
    let provided = |id: &str| context.config.external.find(id).is_some();
    context.usages.iter().filter(move |usage| !provided(usage.id)).filter_map(|usage| {
        let places = context.places(usage);
        let missing = places.iter().find(|(_, found)| matches!(found, Found::Nowhere))?;
        Some((usage, missing.0))
    })
}

fn unresolved(context: &Context<'_>, usage: &Usage<'_>) -> Diagnostic {
    let mut found = context.finding_at(&RULE, usage, format!("there is no connection `{}`", usage.id));
    if context.config.external.complete {
        found.severity = Severity::Error;
    }
    found
}

fn letters(id: &str) -> String {
    id.chars().filter(|char| !char.is_ascii_digit()).collect()
}

/// The connection that was probably meant. Ids that differ only in digits are different ids: `PROJECT_EXT_7`.
pub(super) fn meant<'a>(context: &Context<'a>, usage: &Usage<'a>, at: ProjectIndex) -> Option<&'a str> {
    let usable = context.near_ids(usage.id, usage.reference, at).into_iter();
    let long = usage.id.chars().count() > 4;
    nearest_name(usage.id, usable.filter(|id| long && letters(id) != letters(usage.id)))
}

pub(super) fn known_ids(context: &Context<'_>, usage: &Usage<'_>, at: ProjectIndex) -> String {
    let ids = context.usable_ids(usage.reference, at);
    let shown: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
    match shown.as_slice() {
        [] => "no connection that would do is declared here".to_owned(),
        shown => format!("declared here and usable: {}", shown.join(", ")),
    }
}
