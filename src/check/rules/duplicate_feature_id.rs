//! `duplicate-feature-id`: two features of one project with the same id.

use std::collections::BTreeMap;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::connections::is_connection;
use crate::model::{Feature, Text};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-feature-id",
    code: code::duplicate_feature_id,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "two features of one project with the same id",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Other settings name a connection by its id. When two features of a project share one, it cannot be told which is \
          meant, and the server keeps only one of them.",
    fires: r#"project {
    features {
        dockerRegistry {
            id = "REGISTRY"
            name = "Docker Hub"
        }
        dockerRegistry {
            id = "REGISTRY"
            name = "GitHub's registry"
            url = "https://ghcr.io"
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
        dockerRegistry {
            id = "GHCR"
            name = "GitHub's registry"
            url = "https://ghcr.io"
        }
    }
}
"#,
    remedy: "Give one of them another id, and look through what refers to it.",
    source: "project features are kept by id (`<extension id=\"...\">` in XML that servers write)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for project in &context.settings.projects {
        let mut first: BTreeMap<&str, &Feature> = BTreeMap::new();
        for feature in &project.features {
            let Some(id) = feature.id.as_ref().and_then(Text::known).filter(|id| !id.is_empty()) else {
                continue;
            };
            match first.get(id) {
                Some(earlier) => out.push(finding(id, feature, earlier)),
                None => {
                    first.insert(id, feature);
                }
            }
        }
    }
}

fn finding(id: &str, feature: &Feature, earlier: &Feature) -> Diagnostic {
    let mut found = Diagnostic::new(&RULE, place(feature), format!("the id `{id}` is taken in this project"))
        .help("give one of the two another id");
    // Others refer to connections by this id.
    if is_connection(feature) && is_connection(earlier) {
        found.severity = Severity::Error;
    }
    if place(earlier) == place(feature) {
        return found.label("the same statement gives it again");
    }
    found.label("given again").related(place(earlier), "first given here")
}

fn place(feature: &Feature) -> Span {
    feature.id.as_ref().map_or(feature.span, |id| id.span)
}
