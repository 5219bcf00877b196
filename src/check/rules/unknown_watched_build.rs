//! `unknown-watched-build`: a trigger that waits for a build that the settings do not have.

use super::code;
use std::collections::BTreeSet;

use crate::check::context::Context;
use crate::check::context::holds_reference;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Named, Space, is_in_patch};
use crate::check::watched::watched;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean};
use crate::model::EntityId;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "unknown-watched-build",
    code: code::unknown_watched_build,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a trigger that watches a build configuration which the settings do not declare",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "A finish build trigger names the build configuration that it waits for by its full id, and so does a schedule \
          that waits for a change of a watched build. When \
          nothing has it, the trigger never starts a build, and nobody is told.",
    fires: r#"project {
    buildType {
        id("Test")
        name = "Test"
    }
    buildType {
        id("Ship")
        name = "Ship"
        triggers {
            finishBuildTrigger {
                buildType = "Tset"
            }
        }
    }
}
"#,
    silent: r#"object Test : BuildType({
    name = "Test"
})

project {
    buildType(Test)
    buildType {
        id("Ship")
        name = "Ship"
        triggers {
            finishBuildTrigger {
                buildType = "${Test.id}"
            }
        }
    }
}
"#,
    remedy: "Write the id by the object: `\"${Test.id}\"`. A build configuration of another project has its full \
          id.",
    source: "`configuring-finish-build-trigger.md`, `configuring-schedule-triggers.md`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // In the old layout, the projects beside this one have settings of their own.
    if !context.settings.ids.portable {
        return;
    }
    let mut told = BTreeSet::new();
    let triggers = context.graph.nodes.iter().flat_map(|node| &node.build.triggers);
    for id in triggers.filter_map(|trigger| watched(&trigger.kind, &trigger.properties)) {
        // One place of a function may make the triggers of many builds.
        let (span, id) = (id.span, id.known().unwrap_or_default().trim());
        if told.insert((span, id)) {
            out.extend(finding(context, span, id));
        }
    }
}

fn finding(context: &Context<'_>, span: Span, id: &str) -> Option<Diagnostic> {
    if id.is_empty() || holds_reference(id) || is_in_patch(context.sources, span) {
        return None;
    }
    let entity = EntityId::Absolute(id.into());
    if !matches!(context.ids.find(Space::Builds, &entity), Named::Outside) {
        return None;
    }
    if context.ids.is_relative(Space::Builds, id) {
        let message = format!("`{id}` is the id below the root project, and a trigger takes the whole id");
        let help = format!("write the id by the object, as in `\"${{{id}.id}}\"`");
        return Some(Diagnostic::new(&RULE, span, message).help(help));
    }
    let message = format!("the build configuration `{id}` that this trigger waits for is not declared here");
    let found = Diagnostic::new(&RULE, span, message);
    Some(match context.ids.nearest(Space::Builds, id) {
        // Its full id has to be written, which is not known here.
        Some(near) => found.help(did_you_mean(near)),
        None => found.help("check its full id on the server"),
    })
}
