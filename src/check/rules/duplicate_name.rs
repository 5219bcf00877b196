//! `duplicate-name`: two build configurations, templates or sub-projects of one project with one name.

use super::code;
use rustc_hash::FxHashMap;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Entity, entities};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{EntityKind, ProjectIndex, Text};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-name",
    code: code::duplicate_name,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "two build configurations, templates, sub-projects or VCS roots of one project with the same name",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "The name of a build configuration is unique in its project, and so is that of a template, of a \
          sub-project and of a VCS root. People cannot tell two of one name apart, and the server refuses \
          the second.",
    fires: r#"project {
    buildType {
        id("DeployShop")
        name = "Deploy"
    }
    buildType {
        id("DeployApp")
        name = "Deploy"
    }
}
"#,
    silent: r#"project {
    buildType {
        id("DeployShop")
        name = "Deploy the shop"
    }
    buildType {
        id("DeployApp")
        name = "Deploy the app"
    }
}
"#,
    remedy: "Give one of them another name.",
    source: "the DSL's documentation of `BuildType.name`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let mut first: FxHashMap<(EntityKind, ProjectIndex, &str), Entity<'_>> = FxHashMap::default();
    for entity in entities(context.settings) {
        let Some(project) = entity.project else { continue };
        let Some(name) = entity.name.and_then(Text::known).filter(|name| !name.is_empty()) else { continue };
        let Some(earlier) = first.get(&(entity.kind, project, name)) else {
            first.insert((entity.kind, project, name), entity);
            continue;
        };
        // The same id is the mistake then, and has been told.
        if earlier.id != entity.id {
            out.push(finding(name, &entity, earlier));
        }
    }
}

fn finding(name: &str, entity: &Entity<'_>, earlier: &Entity<'_>) -> Diagnostic {
    let what = if entity.kind == EntityKind::Project { "sub-project" } else { entity.kind.title() };
    let message = format!("another {what} of this project is called `{name}`");
    let found = Diagnostic::new(&RULE, place(entity), message).help("give one of the two another name");
    if place(earlier) == place(entity) {
        return found.label("the same statement names both");
    }
    found.label("named again").related(place(earlier), "first named here")
}

fn place(entity: &Entity<'_>) -> Span {
    entity.name.map_or(entity.span, |name| name.span)
}
