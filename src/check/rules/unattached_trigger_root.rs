//! `unattached-trigger-root`: a trigger rule for a VCS root that the build configuration does not have.

use super::code;
use std::ops::Range;

use crate::catalog::Format;
use crate::check::attached::{Attached, may_be_attached};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::Space;
use crate::check::subject::Subject;
use crate::check::texts::{self, Fault};
use crate::check::written::Written;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};
use crate::model::{BuildType, EntityId};

pub(crate) static RULE: Rule = Rule {
    name: "unattached-trigger-root",
    code: code::unattached_trigger_root,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a trigger rule for a VCS root that is not attached",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "`root=ID` keeps a rule to the changes of one VCS root. When the build configuration does not have \
          that root, the rule matches no change: builds are not triggered, or are not kept from it.",
    fires: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
})

project {
    vcsRoot(Main)
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(Main)
        }
        triggers {
            vcs {
                triggerRules = "+:root=Mian:src/**"
            }
        }
    }
}
"#,
    silent: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
})

project {
    vcsRoot(Main)
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(Main)
        }
        triggers {
            vcs {
                triggerRules = "+:root=${Main.id}:src/**"
            }
        }
    }
}
"#,
    remedy: "Name a root that is attached: `root=${Main.id}`.",
    source: "`configuring-vcs-triggers.md` (VCS_root_id)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let attached = Attached::new(context.settings);
    for written in context.written_as(Format::TriggerRules) {
        let named = texts::root_ids(written.text);
        if named.is_empty() {
            continue;
        }
        let strange = unattached(&attached, written, &named);
        let (told, portable) = (out.len(), context.settings.ids.portable);
        let relative =
            named.into_iter().filter(|range| portable && !strange.iter().any(|one| one.range == *range));
        let relative = relative.filter_map(|range| {
            let id = written.text.get(range.clone())?;
            context.ids.is_relative(Space::Roots, id).then(|| fault_of_relative(id, range))
        });
        context.tell(&RULE, written, relative, out);
        for found in out.iter_mut().skip(told) {
            found.severity = Severity::Note;
        }
        context.tell(&RULE, written, strange, out);
    }
}

/// The names of roots that the build configuration does not have, nor any that it depends on.
fn unattached(attached: &Attached<'_>, written: &Written<'_>, named: &[Range<usize>]) -> Vec<Fault> {
    // A template's build configurations may attach more.
    let owner = written.owner.filter(|owner| !written.in_template && !sees_other_roots(written, owner));
    // What the server calls the root that holds the settings is not known.
    let ids = owner.and_then(|owner| attached.ids(owner));
    let Some(ids) = ids.filter(|ids| !ids.contains(&&EntityId::SettingsRoot)) else { return Vec::new() };
    let Some(known) = attached.names(&ids) else { return Vec::new() };
    let faults = named.iter().filter_map(|range| {
        let id = written.text.get(range.clone())?;
        (!may_be_attached(id, &ids, &known)).then(|| fault(id, range.clone(), &known))
    });
    faults.collect()
}

/// Whether changes of the dependencies count, which have roots of their own.
fn sees_other_roots(written: &Written<'_>, owner: &BuildType) -> bool {
    let watches = |subject: Subject<'_>| subject.properties.get("watchChangesInDependencies").is_some();
    written.subject.is_some_and(watches) || owner.options.get("showDependenciesChanges").is_some()
}

fn fault_of_relative(id: &str, range: Range<usize>) -> Fault {
    let message =
        format!("names the VCS root `{id}` without the id of the project, which the server puts before it");
    Fault::new(
        range,
        message,
        "write `${Root.id}`, which is the whole id; only below the server's own root project they are the same",
    )
}

fn fault(id: &str, range: Range<usize>, known: &[String]) -> Fault {
    let message = format!("has a rule for the VCS root `{id}`, which is not attached");
    match nearest_name(id, known.iter().map(String::as_str)) {
        Some(near) => Fault::new(range.clone(), message, format!("write `{near}`")).fix(range, near),
        None => Fault::new(range, message, "name a VCS root of this build configuration"),
    }
}
