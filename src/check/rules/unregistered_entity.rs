//! `unregistered-entity`: something that the settings declare and no project registers.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Unregistered;

pub(crate) static RULE: Rule = Rule {
    name: "unregistered-entity",
    code: code::unregistered_entity,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a project, build configuration, template or VCS root that is declared and registered nowhere",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "An object of the settings becomes part of them when a project registers it. One that nothing \
          registers is code without effect: the server has no such build configuration. Settings that \
          register it under a condition name it, and nothing is said of them. A chain (`sequential { }`) gives its builds \
          dependencies and registers none of them.",
    fires: r#"object Build : BuildType({
    name = "Build"
})

object Deploy : BuildType({
    name = "Deploy"
})

project {
    buildType(Build)
}
"#,
    silent: r#"object Build : BuildType({
    name = "Build"
})

object Deploy : BuildType({
    name = "Deploy"
})

project {
    buildType(Build)
    buildType(Deploy)
}
"#,
    remedy: "Register it in a project, or delete it.",
    source: "`kotlin-dsl.md`; repairs in public settings",
};

use super::unregistered_reference::referred;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let referred = referred(context);
    for entity in &context.settings.registration.unregistered {
        if entity.forgotten && !referred.contains_key(&entity.span) {
            out.push(finding(entity));
        }
    }
}

fn finding(entity: &Unregistered) -> Diagnostic {
    let (kind, function) = (entity.kind.title(), entity.kind.function());
    if let Some(chain) = entity.chain {
        let name = entity.name.clone().unwrap_or_else(|| entity.id.to_string());
        let argument = entity.name.as_deref().unwrap_or("...");
        let message = format!("no project registers the {kind} `{name}` of this chain");
        return Diagnostic::new(&RULE, chain, message)
            .label("has no effect")
            .related(entity.span, "declared here")
            .help(format!(
                "add `{function}({argument})` to a project: a chain registers none of its builds"
            ));
    }
    let found = match &entity.name {
        Some(name) if entity.is_class => {
            let message = format!("nothing makes a {kind} of the class `{name}`");
            Diagnostic::new(&RULE, entity.span, message)
                .help(format!("give one to `{function}(...)` of a project, or delete the class"))
        }
        Some(name) => {
            Diagnostic::new(&RULE, entity.span, format!("no project registers the {kind} `{name}`"))
                .help(format!("add `{function}({name})` to a project, or delete it"))
        }
        None => {
            Diagnostic::new(&RULE, entity.span, format!("this {kind} is made, and no project registers it"))
                .help(format!("give it to `{function}(...)` of a project"))
        }
    };
    found.label("has no effect")
}
