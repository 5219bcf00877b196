//! `missing-name`: something that the server shows by its name has none.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Entity, entities};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Text;

pub(crate) static RULE: Rule = Rule {
    name: "missing-name",
    code: code::missing_name,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a build configuration, template, VCS root or project without a name",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The name is mandatory: the DSL's own validation refuses settings with a build configuration, template, VCS root or \
          sub-project that has none, and the server keeps the last settings that were right.",
    fires: r#"object Build : BuildType({
    description = "Runs the tests"
})

project {
    buildType(Build)
}
"#,
    silent: r#"object Build : BuildType({
    name = "Build"
    description = "Runs the tests"
})

project {
    buildType(Build)
}
"#,
    remedy: "Give it a name: `name = \"...\"`.",
    source: "documentation of the DSL (`BuildTypeSettings`, `VcsRoot`: `id`, `name` and `type` are mandatory)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // The root project of portable settings has the name that the server gives it.
    let nameless = |entity: &Entity<'_>| {
        let known = !entity.partial && entity.project.is_some() && context.compiled;
        known && entity.name.is_none_or(is_blank)
    };
    for entity in entities(context.settings).into_iter().filter(nameless) {
        let message = format!("this {} has no name", entity.kind.title());
        out.push(match entity.name {
            Some(name) => Diagnostic::new(&RULE, name.span, message).label("it is empty"),
            None => {
                let found = Diagnostic::new(&RULE, entity.span, message).label("`name` is not set");
                found.help("add `name = \"...\"`")
            }
        });
    }
}

fn is_blank(name: &Text) -> bool {
    name.known().is_some_and(|name| name.trim().is_empty())
}
