//! `unattached-feature-root`: a feature for a root that the build configuration does not have.

use super::code;
use crate::catalog::Format;
use crate::check::attached::{Attached, may_be_attached};
use crate::check::context::Context;
use crate::check::context::Field;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, nearest_name};
use crate::model::EntityId;

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
    let given = context.fields_of(Format::AttachedRoot).filter(|field| !field.subject.in_template);
    for field in given.filter(|field| is_id(field.value)) {
        let Some(ids) = field.subject.owner.and_then(|owner| attached.ids_of_chain(owner)) else { continue };
        // What the server calls the root that holds the settings is not known: it may be any of those attached.
        let settings_root = &context.settings.ids.settings_root;
        if ids.is_empty() || ids.contains(&&EntityId::SettingsRoot) || field.value == settings_root {
            continue;
        }
        let Some(known) = attached.names(&ids) else { continue };
        if !may_be_attached(field.value, &ids, &known) {
            out.push(finding(context, field, &ids, &known));
        }
    }
}

/// Whether a value can be the id of one root: some features have a word for all of them.
fn is_id(value: &str) -> bool {
    value.starts_with(|first: char| first.is_ascii_alphabetic())
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn finding(context: &Context<'_>, field: &Field<'_>, ids: &[&EntityId], known: &[String]) -> Diagnostic {
    let own =
        field.value.strip_prefix(&context.settings.ids.root_project).and_then(|rest| rest.strip_prefix('_'));
    let shown = own.filter(|_| context.settings.ids.has_prefix()).unwrap_or(field.value);
    let found = context.finding(&RULE, field, format!("the VCS root `{shown}` is not attached"));
    let found = found.label("the feature does nothing here");
    match nearest_name(field.value, known.iter().map(String::as_str)) {
        Some(near) => {
            let found = found.help(format!("write `{near}`"));
            context.with_word(found, field.value, near)
        }
        None => {
            let mut names: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
            names.sort();
            names.dedup();
            names.truncate(3);
            found.help(format!("attached are {}; or attach this root, too", names.join(", ")))
        }
    }
}
