//! `unattached-feature-root`: a feature for a root that the build configuration does not have.

use super::code;
use crate::catalog::Format;
use crate::check::attached::{Attached, may_be_attached, users_of_templates};
use crate::check::context::Context;
use crate::check::context::Field;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};
use crate::model::{BuildType, EntityId, Feature, Text};

pub(crate) static RULE: Rule = Rule {
    name: "unattached-feature-root",
    code: code::unattached_feature_root,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a build feature for a VCS root that is not attached",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Features such as the commit status publisher and pull requests can be kept to one VCS root. When neither the build \
          configuration nor what it depends on has that root, the feature does nothing.",
    fires: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
})

object Tools : GitVcsRoot({
    name = "tools"
    url = "https://git.example.com/tools.git"
    branch = "refs/heads/main"
})

object Build : BuildType({
    name = "Build"
    vcs {
        root(Main)
    }
    features {
        pullRequests {
            vcsRootExtId = "${Tools.id}"
            provider = github {
                authType = vcsRoot()
            }
        }
    }
})

object Test : BuildType({
    name = "Test"
    vcs {
        root(Tools)
    }
})

project {
    vcsRoot(Main)
    vcsRoot(Tools)
    buildType(Build)
    buildType(Test)
}
"#,
    silent: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
})

object Build : BuildType({
    name = "Build"
    vcs {
        root(Main)
    }
    features {
        pullRequests {
            vcsRootExtId = "${Main.id}"
            provider = github {
                authType = vcsRoot()
            }
        }
    }
})

project {
    vcsRoot(Main)
    buildType(Build)
}
"#,
    remedy: "Name a root that is attached, or attach this one. Without `vcsRootExtId` the feature is for all attached roots.",
    source: "documentation of the features (VCS root: one that is attached to the build configuration)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let attached = Attached::new(context.settings);
    let mut users = None;
    for field in context.fields_of(Format::AttachedRoot).filter(|field| is_id(field.value)) {
        let Some(owner) = field.subject.owner else { continue };
        let found = if field.subject.in_template {
            let users = users.get_or_insert_with(|| users_of_templates(context.settings));
            let users = users.get(&owner.id).map_or(&[][..], Vec::as_slice);
            let mut users = users.iter().copied().filter(|user| takes_as_it_is(user, field));
            users.find_map(|user| Some((user, others(context, &attached, field, user)?)))
        } else {
            others(context, &attached, field, owner).map(|others| (owner, others))
        };
        if let Some((user, others)) = found {
            out.push(finding(context, field, user, &others));
        }
    }
}

/// Whether a build configuration leaves a feature of its template as it is.
fn takes_as_it_is(user: &BuildType, field: &Field<'_>) -> bool {
    let is_of = |id: &Text| id.known().is_none_or(|id| field.subject.part_id() == Some(id));
    let is_replaced = |feature: &Feature| feature.id.as_ref().is_some_and(is_of);
    user.disabled_settings.is_empty() && !user.features.iter().any(is_replaced)
}

/// The roots that are attached where a feature asks for another one.
struct Others<'s> {
    ids: Vec<&'s EntityId>,
    /// What they may be called.
    names: Vec<String>,
}

/// The roots of a build configuration and of what it depends on, if none of them is that of the feature.
fn others<'s>(
    context: &Context<'_>,
    attached: &Attached<'s>,
    field: &Field<'_>,
    user: &'s BuildType,
) -> Option<Others<'s>> {
    let ids = attached.ids_of_chain(user)?;
    // What the server calls the root that holds the settings is not known: it may be any of those attached.
    let settings_root = &context.settings.ids.settings_root;
    if ids.is_empty() || ids.contains(&&EntityId::SettingsRoot) || field.value == settings_root {
        return None;
    }
    let names = attached.names(&ids)?;
    (!may_be_attached(field.value, &ids, &names)).then_some(Others { ids, names })
}

/// Whether a value can be the id of one root: some features have a word for all of them.
fn is_id(value: &str) -> bool {
    value.starts_with(|first: char| first.is_ascii_alphabetic())
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn finding(context: &Context<'_>, field: &Field<'_>, user: &BuildType, others: &Others<'_>) -> Diagnostic {
    let own =
        field.value.strip_prefix(&context.settings.ids.root_project).and_then(|rest| rest.strip_prefix('_'));
    let shown = own.filter(|_| context.settings.ids.has_prefix()).unwrap_or(field.value);
    let found = if field.subject.in_template {
        let message = format!("the VCS root `{shown}` is not attached to `{}`", user.id);
        let found = context.finding(&RULE, field, message).label("the feature does nothing there");
        found.related(user.span, "based on this template")
    } else {
        let found = context.finding(&RULE, field, format!("the VCS root `{shown}` is not attached"));
        found.label("the feature does nothing here")
    };
    match nearest_name(field.value, others.names.iter().map(String::as_str)) {
        Some(near) => {
            let found = found.help(format!("write `{near}`"));
            context.with_word(found, field.value, near)
        }
        None => {
            let mut names: Vec<String> = others.ids.iter().map(|id| format!("`{id}`")).collect();
            names.sort();
            names.dedup();
            names.truncate(3);
            found.help(format!("attached are {}; or attach this root, too", names.join(", ")))
        }
    }
}
