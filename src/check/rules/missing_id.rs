//! `missing-id`: something without an id, where none can be derived.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Entity, entities};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::EntityId;

pub(crate) static RULE: Rule = Rule {
    name: "missing-id",
    code: code::missing_id,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a build configuration, template, VCS root or project that has no id",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "An object gets its id from its own name (`object Build : BuildType`). `BuildType { }` and `buildType { }` make objects \
          without a class of their own: without `id(..)` the DSL's own validation refuses them.",
    fires: r#"project {
    buildType {
        name = "Build"
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
    }
}
"#,
    remedy: "Give it an id: `id(\"...\")`, or make it an `object`.",
    source: "documentation of the DSL (`BuildTypeSettings.id`: without one it is made from the name of the class, if that is not the DSL's own)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let nameless = |entity: &Entity<'_>| is_missing(entity.id) && context.compiled;
    for entity in entities(context.settings).into_iter().filter(nameless) {
        let found = Diagnostic::new(&RULE, entity.span, format!("this {} has no id", entity.kind.title()));
        let help = "add `id(\"...\")`, or make it an object of its own";
        out.push(found.label("none can be derived from its class").help(help));
    }
}

fn is_missing(id: &EntityId) -> bool {
    match id {
        EntityId::Relative(id) | EntityId::Absolute(id) => id.trim().is_empty(),
        _ => *id == EntityId::Missing,
    }
}
