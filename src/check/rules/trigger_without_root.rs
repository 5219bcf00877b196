//! `trigger-without-root`: a trigger that waits for changes of nothing.

use std::collections::HashMap;

use super::code;
use crate::check::attached::Attached;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{BuildType, Settings};

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
const SHOWS: &str = "showDependenciesChanges";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let builds = Builds::new(context.settings);
    let triggers = context.subjects.iter().filter(|one| one.role == Role::Trigger && one.enabled);
    for trigger in triggers.filter(|one| !one.partial && waits_for_own_changes(one)) {
        let Some(owner) = trigger.owner else { continue };
        let message = if !trigger.in_template && builds.has_no_changes(owner) {
            "this trigger never starts a build: no VCS root is attached"
        } else if trigger.in_template && builds.none_has_changes(owner) {
            "this trigger never starts a build: no VCS root is attached where the template is used"
        } else {
            continue;
        };
        let found = Diagnostic::new(&RULE, trigger.span, message).at(trigger.address(context.settings));
        out.push(found.help("attach the root: `vcs { root(DslContext.settingsRoot) }`"));
    }
}

/// The build configurations, and which of them use a template.
struct Builds<'a> {
    attached: Attached<'a>,
    users: HashMap<*const BuildType, Vec<&'a BuildType>>,
}

impl<'a> Builds<'a> {
    fn new(settings: &'a Settings) -> Self {
        let attached = Attached::new(settings);
        let mut users: HashMap<*const BuildType, Vec<&BuildType>> = HashMap::new();
        for user in settings.projects.iter().flat_map(|project| &project.build_types) {
            for template in attached.templates_of(user).flatten() {
                users.entry(std::ptr::from_ref(template)).or_default().push(user);
            }
        }
        Self { attached, users }
    }

    /// Whether a build configuration has no root, and no changes of its dependencies either.
    fn has_no_changes(&self, owner: &'a BuildType) -> bool {
        owner.options.known(SHOWS) != Some("true")
            && self.attached.ids(owner).is_some_and(|ids| ids.is_empty())
    }

    /// Whether this holds for all that use a template; one that nothing here uses may be used elsewhere.
    fn none_has_changes(&self, template: &BuildType) -> bool {
        let users = self.users.get(&std::ptr::from_ref(template));
        users.is_some_and(|users| users.iter().all(|user| self.has_no_changes(user)))
    }
}

fn waits_for_own_changes(trigger: &Subject<'_>) -> bool {
    trigger.kind.known() == Some(KIND)
        && trigger.properties.get(WATCHES).is_none_or(|set| set.value.known() == Some(""))
}
