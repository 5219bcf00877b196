//! `parameter-of-unattached-root`: `%build.vcs.number.ID%` and the like of a VCS root that the build does not have.

use super::code;
use crate::check::attached::{Attached, may_be_attached};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Parameters, Reference, grouped};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};
use crate::model::EntityId;

pub(crate) static RULE: Rule = Rule {
    name: "parameter-of-unattached-root",
    code: code::parameter_of_unattached_root,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a reference to a parameter of a VCS root that is not attached",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A build knows revisions, branches and settings of the VCS roots that are attached to it: \
          `%build.vcs.number.ID%`, `%teamcity.build.vcs.branch.ID%`, `%vcsroot.ID.url%`. A reference to another root \
          keeps every agent from running it. The id of the root that holds the settings is not known offline: what may \
          be it is told as a note.",
    fires: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
})

object Docs : GitVcsRoot({
    name = "docs"
    url = "https://git.example.com/docs.git"
    branch = "refs/heads/main"
})

project {
    vcsRoot(Main)
    vcsRoot(Docs)
    buildType {
        id("Build")
        name = "Build"
        buildNumberPattern = "%build.vcs.number.${Docs.id}%"
        vcs {
            root(Main)
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
        buildNumberPattern = "%build.vcs.number.${Main.id}%"
        vcs {
            root(Main)
        }
    }
}
"#,
    remedy: "Attach the root, or name one that is attached; with one root alone, `%build.vcs.number%` is enough.",
    source: "`predefined-build-parameters.md` (VCS Parameters, build.vcs.number)",
};

/// What stands before the id of a root.
const PREFIXES: &[&str] =
    &["build.vcs.number.", "system.build.vcs.number.", "env.BUILD_VCS_NUMBER_", "teamcity.build.vcs.branch."];

/// The same, with a parameter of the root after the id.
const SETTINGS: &str = "vcsroot.";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let named: Vec<_> = context
        .parameters()
        .references()
        .filter(|one| one.is_resolved_here() && root_of(one.name).is_some())
        .map(|one| ((one.site.holder, one.name), one))
        .collect();
    if named.is_empty() {
        return;
    }
    let attached = Attached::new(context.settings);
    for group in grouped(named.into_iter()) {
        out.extend(finding(context, &attached, &group));
    }
}

/// The id of the root that a name is about.
fn root_of(name: &str) -> Option<&str> {
    let of_settings = || name.strip_prefix(SETTINGS)?.split_once('.').map(|(id, _)| id);
    let id = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix)).or_else(of_settings)?;
    // `build.vcs.number.1` is of times before ids.
    let number = id.bytes().all(|byte| byte.is_ascii_digit());
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (!number && plain).then_some(id)
}

fn finding(
    context: &Context<'_>,
    attached: &Attached<'_>,
    group: &[Reference<'_, '_>],
) -> Option<Diagnostic> {
    let Parameters { holders, .. } = context.parameters();
    let first = group.first()?;
    let id = root_of(first.name)?;
    // A template's build configurations may attach more.
    let owner = holders.get(first.site.holder).filter(|at| !at.in_template)?.owner?;
    let ids = attached.ids(owner)?;
    let known: Option<Vec<String>> = ids.iter().map(|id| id.external(&context.settings.ids)).collect();
    let known = known?;
    // Once the names of roots stood there, with `_` for every other sign.
    let plain = |name: &str| name.replace(|char: char| !char.is_ascii_alphanumeric(), "_");
    let names = ids.iter().filter_map(|id| attached.root(id)?.name.as_ref()?.known()).map(plain);
    if names.into_iter().any(|name| name == id) {
        return None;
    }
    let own = |root: &&&EntityId| matches!(root, EntityId::Relative(own) if **own == *id);
    let has_whole = known.iter().any(|known| known == id);
    if let Some(root) = ids.iter().find(own).filter(|_| !has_whole && context.settings.ids.has_prefix()) {
        let full = root.external(&context.settings.ids)?;
        let message = format!("`{id}` is the id below the root project, and references take the whole id");
        let found = context.finding_in(&RULE, first.site, &first.range(), message);
        let found = found.help(format!("write `{full}`: in Kotlin `${{{id}.id}}`"));
        return Some(context.with_uses(context.with_meant(found, group, id, &full), first, group));
    }
    if may_be_attached(id, &ids, &known) {
        return None;
    }
    let message = format!("the VCS root `{id}` is not attached to {}", holders.name(first.site.holder));
    let mut found = context.finding_in(&RULE, first.site, &first.range(), message);
    let of_settings = ids.contains(&&EntityId::SettingsRoot);
    let mut declared = context.settings.projects.iter().flat_map(|project| &project.vcs_roots);
    let declared = declared.find(|root| may_be_attached(id, &[&root.id], &[]));
    found = match (declared, nearest_name(id, known.iter().map(String::as_str))) {
        (Some(root), _) => found.related(root.span, "declared here").help("attach it: `vcs { root(..) }`"),
        (None, Some(near)) => context.with_meant(found.help(did_you_mean(near)), group, id, near),
        (None, None) if of_settings && id.contains('_') => {
            found.severity = Severity::Note;
            found.help("it may be the root that holds the settings: `DslContext.settingsRoot.paramRefs` names that one")
        }
        (None, None) => found.help("name a VCS root of this build configuration"),
    };
    Some(context.with_uses(found, first, group))
}
