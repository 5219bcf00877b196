//! `trigger-without-root`: a trigger that waits for changes of nothing.

use super::code;
use crate::check::attached::Attached;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "trigger-without-root",
    code: code::trigger_without_root,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a VCS trigger in a build configuration without a VCS root",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A VCS trigger starts builds when changes come into the VCS roots of its build configuration. One without roots has no \
          changes, so it never starts anything, unless it watches the dependencies.",
    fires: r#"object Build : BuildType({
    name = "Build"
    triggers {
        vcs {
            branchFilter = "+:<default>"
        }
    }
})

project {
    buildType(Build)
}
"#,
    silent: r#"object Build : BuildType({
    name = "Build"
    vcs {
        root(DslContext.settingsRoot)
    }
    triggers {
        vcs {
            branchFilter = "+:<default>"
        }
    }
})

project {
    buildType(Build)
}
"#,
    remedy: "Attach the root: `vcs { root(DslContext.settingsRoot) }`, or take the trigger out.",
    source: "`configuring-vcs-triggers.md`",
};

const KIND: &str = "vcsTrigger";
const WATCHES: &str = "watchChangesInDependencies";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let attached = Attached::new(context.settings);
    // What uses a template may attach a root.
    let triggers = context.subjects.iter().filter(|one| one.role == Role::Trigger && !one.in_template);
    for trigger in triggers.filter(|one| one.enabled && !one.partial && waits_for_own_changes(one)) {
        let Some(owner) =
            trigger.owner.filter(|owner| !sees_other_roots(owner.options.known("showDependenciesChanges")))
        else {
            continue;
        };
        if attached.ids(owner).is_some_and(|ids| ids.is_empty()) {
            let message = "this trigger never starts a build: no VCS root is attached";
            let found = Diagnostic::new(&RULE, trigger.span, message).at(trigger.address(context.settings));
            out.push(found.help("attach the root: `vcs { root(DslContext.settingsRoot) }`"));
        }
    }
}

fn waits_for_own_changes(trigger: &Subject<'_>) -> bool {
    trigger.kind.known() == Some(KIND)
        && trigger.properties.get(WATCHES).is_none_or(|set| set.value.known() == Some(""))
}

/// Whether changes of the dependencies count as its own.
fn sees_other_roots(shows: Option<&str>) -> bool {
    shows == Some("true")
}
