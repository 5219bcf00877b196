//! `full-name-in-branch-filter`: a full name where logical ones are compared.

use super::code;
use crate::catalog::Format;
use crate::check::attached::{Attached, users_of_templates};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts::{self, Names};
use crate::check::watched::watched;
use crate::check::written::Written;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{BuildType, VcsRoot};

pub(crate) static RULE: Rule = Rule {
    name: "full-name-in-branch-filter",
    code: code::full_name_in_branch_filter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a branch filter that asks for names which the branch specification shortens",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A branch filter is compared with logical names: what the branch specification of the VCS root leaves \
          of a name. After `+:refs/heads/*` the branch `refs/heads/main` is called `main`, and a filter \
          `+:refs/heads/main` matches nothing.",
    fires: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
    branchSpec = "+:refs/heads/*"
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
                branchFilter = "+:refs/heads/main"
            }
        }
    }
}
"#,
    silent: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
    branchSpec = "+:refs/heads/*"
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
                branchFilter = "+:main"
            }
        }
    }
}
"#,
    remedy: "Write the logical name, or put parentheses around the whole pattern of the specification \
          (`+:(refs/heads/*)`), which keeps full names.",
    source: "`branch-filter.md` (Branch Filter Format); `working-with-feature-branches.md` (Logical Branch Name)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let attached = Attached::new(context.settings);
    let mut users = None;
    let filters = [Format::BranchFilter, Format::WatchedBranchFilter];
    for written in context.written.iter().filter(|written| filters.contains(&written.format)) {
        let faults = texts::full_names(written.text);
        let has = match written.owner.filter(|_| !faults.is_empty()) {
            Some(_) if written.format == Format::WatchedBranchFilter => {
                watched_build(&attached, written).map(|build| names(&attached, build))
            }
            // What a template's roots are, its build configurations say: all of them have to agree.
            Some(template) if written.in_template => {
                let users = users.get_or_insert_with(|| users_of_templates(context.settings));
                let users = users.get(&template.id).map_or(&[][..], Vec::as_slice);
                users.iter().map(|user| names(&attached, user)).max()
            }
            owner => owner.map(|owner| names(&attached, owner)),
        };
        let told = out.len();
        match has {
            Some(Logical::Short) => context.tell(&RULE, written, faults, out),
            Some(Logical::Unknown) => {
                context.tell(&RULE, written, faults, out);
                for found in out.iter_mut().skip(told) {
                    found.severity = Severity::Note;
                    found.notes.push(UNKNOWN.to_owned());
                }
            }
            Some(Logical::MayBeFull) | None => {}
        }
    }
}

/// The build configuration whose branches the filter of a trigger is about.
fn watched_build<'s>(attached: &Attached<'s>, written: &Written<'s>) -> Option<&'s BuildType> {
    let subject = written.subject?;
    attached.build(watched(subject.kind, subject.properties)?.known()?.trim())
}

const UNKNOWN: &str = "the branch specification of the VCS root is not known here: one without a star, or with parentheses around \
                       the whole name, keeps full names";

/// What the logical names of the branches of a build configuration are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Logical {
    /// None is a full name.
    Short,
    /// A root is not among the settings.
    Unknown,
    MayBeFull,
}

fn names<'s>(attached: &Attached<'s>, owner: &'s BuildType) -> Logical {
    let Some(ids) = attached.ids(owner) else { return Logical::MayBeFull };
    let of_roots = ids.into_iter().map(|id| attached.root(id).map_or(Logical::Unknown, of_root));
    of_roots.max().unwrap_or(Logical::MayBeFull)
}

fn of_root(root: &VcsRoot) -> Logical {
    let known = |param| match root.properties.get(param) {
        Some(set) => set.value.known(),
        None => Some(""),
    };
    match (root.kind.known(), known("branch"), known("teamcity:branchSpec")) {
        (Some("jetbrains.git"), Some(default_branch), Some(specification)) if !root.partial => {
            let names = Names { default_branch, specification };
            if names.may_be_full() { Logical::MayBeFull } else { Logical::Short }
        }
        _ => Logical::MayBeFull,
    }
}
