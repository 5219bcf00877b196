//! `duplicate-id`: two entities of the settings with one external id.
//!
//! Projects have ids of their own, VCS roots too; build configurations and templates share theirs.

use std::collections::BTreeMap;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Entity, Space, entities};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-id",
    code: code::duplicate_id,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "two projects, two VCS roots, or two build configurations or templates with one id",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "External ids are unique on a server: a second entity with an id that is taken cannot be created, so the server \
          takes none of the settings. Build configurations and templates share one space of ids.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build of the shop"
    }
    buildType {
        id("Build")
        name = "Build of the app"
    }
}
"#,
    silent: r#"project {
    buildType {
        id("BuildShop")
        name = "Build of the shop"
    }
    buildType {
        id("BuildApp")
        name = "Build of the app"
    }
}
"#,
    remedy: "Give one of them another id. What refers to it by id has to change with it.",
    source: "message of the server: `The build configuration / template ID \"x\" is already used by another configuration \
             or template`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(Space, String), Entity<'_>> = BTreeMap::new();
    for entity in entities(context.settings) {
        let Some(id) = entity.id.external(&context.settings.ids).filter(|id| !id.is_empty()) else {
            continue;
        };
        let key = (Space::of(entity.kind), id);
        match first.get(&key) {
            Some(earlier) => out.push(finding(&key.1, &entity, earlier)),
            None => {
                first.insert(key, entity);
            }
        }
    }
}

fn finding(id: &str, entity: &Entity<'_>, earlier: &Entity<'_>) -> Diagnostic {
    let article = if earlier.kind == entity.kind { "another" } else { "a" };
    let message = format!("the id `{id}` is taken by {article} {}", earlier.kind.title());
    let found = Diagnostic::new(&RULE, entity.span, message).help("give one of the two another id");
    if earlier.span == entity.span {
        return found.label("the same statement makes both");
    }
    found.label("given again").related(earlier.span, "first given here")
}
