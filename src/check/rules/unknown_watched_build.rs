//! `unknown-watched-build`: a trigger that waits for a build that the settings do not have.

use super::code;
use std::collections::BTreeSet;

use crate::check::context::Context;
use crate::check::context::holds_reference;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Named, Space, is_in_patch};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean};
use crate::model::EntityId;

pub(crate) static RULE: Rule = Rule {
    name: "unknown-watched-build",
    code: code::unknown_watched_build,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a finish build trigger for a build configuration that the settings do not declare",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "A finish build trigger names the build configuration that it waits for by its full id. When \
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
    source: "`configuring-finish-build-trigger.md`",
};

/// The type of the trigger, and the raw parameter that names what it waits for.
const TRIGGER: &str = "buildDependencyTrigger";
const WATCHED: &str = "dependsOn";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // In the old layout, the projects beside this one have settings of their own.
    if !context.settings.ids.portable {
        return;
    }
    let mut told = BTreeSet::new();
    let triggers = context.graph.nodes.iter().flat_map(|node| &node.build.triggers);
    for trigger in triggers.filter(|trigger| trigger.kind.known() == Some(TRIGGER)) {
        let Some(watched) = trigger.properties.get(WATCHED) else { continue };
        let Some(id) = watched.value.known().map(str::trim).filter(|id| !id.is_empty()) else { continue };
        if is_in_patch(context.sources, watched.value.span) {
            continue;
        }
        let entity = EntityId::Absolute(id.into());
        let is_outside = matches!(context.ids.find(Space::Builds, &entity), Named::Outside);
        if holds_reference(id)
            || !is_outside
            || context.ids.is_relative(Space::Builds, id)
            || !told.insert(id)
        {
            continue;
        }
        let message =
            format!("the build configuration `{id}` that this trigger waits for is not declared here");
        let found = Diagnostic::new(&RULE, watched.value.span, message);
        out.push(match context.ids.nearest(Space::Builds, id) {
            // Its full id has to be written, which is not known here.
            Some(near) => found.help(did_you_mean(near)),
            None => found.help("check its full id on the server"),
        });
    }
}
