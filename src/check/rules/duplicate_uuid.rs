//! `duplicate-uuid`: two entities of the settings with one uuid.

use super::code;
use rustc_hash::FxHashMap;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Entity, entities};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Text;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-uuid",
    code: code::duplicate_uuid,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "two projects, build configurations, templates or VCS roots with the same uuid",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A uuid stands for one thing on a server, whatever its id is at the moment. Two things with one \
          uuid cannot be told apart, and the server takes none of the settings. It happens when a file is \
          copied.",
    fires: r#"project {
    buildType {
        uuid = "0b0b0b0b-1111-2222-3333-444444444444"
        id("Build")
        name = "Build"
    }
    buildType {
        uuid = "0b0b0b0b-1111-2222-3333-444444444444"
        id("Test")
        name = "Test"
    }
}
"#,
    silent: r#"project {
    buildType {
        uuid = "0b0b0b0b-1111-2222-3333-444444444444"
        id("Build")
        name = "Build"
    }
    buildType {
        uuid = "0c0c0c0c-1111-2222-3333-444444444444"
        id("Test")
        name = "Test"
    }
}
"#,
    remedy: "Give the copy a uuid of its own, or delete the line: the server makes one.",
    source: "the DSL's documentation of `uuid`; repairs in public settings",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut first: FxHashMap<&str, Entity<'_>> = FxHashMap::default();
    for entity in entities(context.settings) {
        let Some(uuid) = entity.uuid.and_then(Text::known).filter(|uuid| !uuid.is_empty()) else { continue };
        match first.get(uuid) {
            Some(earlier) => out.push(finding(uuid, &entity, earlier)),
            None => {
                first.insert(uuid, entity);
            }
        }
    }
}

fn finding(uuid: &str, entity: &Entity<'_>, earlier: &Entity<'_>) -> Diagnostic {
    let article = if earlier.kind == entity.kind { "another" } else { "a" };
    let message = format!("the uuid `{uuid}` is taken by {article} {}", earlier.kind.title());
    let found = Diagnostic::new(&RULE, place(entity), message);
    let found = found.help("give the copy a uuid of its own, or none");
    if place(earlier) == place(entity) {
        return found.label("the same statement gives both");
    }
    found.label("given again").related(place(earlier), "first given here")
}

fn place(entity: &Entity<'_>) -> Span {
    entity.uuid.map_or(entity.span, |uuid| uuid.span)
}
