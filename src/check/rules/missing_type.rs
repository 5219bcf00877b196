//! `missing-type`: a raw part that does not say what it is.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "missing-type",
    code: code::missing_type,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a raw build step, trigger, feature, failure condition or VCS root without a type",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The type says which plugin handles it. The DSL's own validation refuses what has none.",
    fires: r#"object Build : BuildType({
    name = "Build"
    steps {
        step {
            name = "Prepare"
        }
    }
})

project {
    buildType(Build)
}
"#,
    silent: r#"object Build : BuildType({
    name = "Build"
    steps {
        step {
            name = "Prepare"
            type = "simpleRunner"
            param("use.custom.script", "true")
            param("script.content", "./prepare.sh")
        }
    }
})

project {
    buildType(Build)
}
"#,
    remedy: "Set `type`, or use the typed form (`script { }`).",
    source: "documentation of the DSL (`BuildStep`, `BuildFeature`, `Trigger`, `ProjectFeature`, `VcsRoot`: `type` is mandatory)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let untyped =
        |subject: &&Subject<'_>| !subject.partial && subject.kind.known() == Some("") && context.compiled;
    for subject in context.subjects.iter().filter(untyped) {
        let message = format!("this {} has no type", title(subject.role));
        let found = Diagnostic::new(&RULE, subject.span, message).label("`type` is not set");
        out.push(
            found.help("add `type = \"...\"`, or use the typed form").at(subject.address(context.settings)),
        );
    }
}

/// What people call it.
pub(super) const fn title(role: Role) -> &'static str {
    match role {
        Role::ProjectFeature => "project feature",
        Role::VcsRoot => "VCS root",
        Role::Step => "build step",
        Role::Trigger => "trigger",
        Role::BuildFeature => "build feature",
        Role::FailureCondition => "failure condition",
    }
}
