//! `external-id`: an id of something outside of the settings.

use super::code;
use std::collections::BTreeSet;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::ids::{Named, Space, namings};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "external-id",
    code: code::external_id,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a dependency, template or VCS root that the settings do not declare",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Incomplete,
    why: "Settings may use what other projects of the server have. Whether it is there cannot be told from \
          the settings.",
    fires: r#"project {
    buildType {
        id("Ship")
        name = "Ship"
        dependencies {
            snapshot(AbsoluteId("Platform_Build")) { }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
    }
    buildType {
        id("Ship")
        name = "Ship"
        dependencies {
            snapshot(RelativeId("Build")) { }
        }
    }
}
"#,
    remedy: "Make sure that the server has it.",
    source: "`kotlin-dsl.md` (ids)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // In the old layout, the projects beside this one have settings of their own.
    if !context.settings.ids.portable {
        return;
    }
    // With a lock, `unresolved-id` looks these up.
    if context.config.external.known.is_some() {
        return;
    }
    let mut told = BTreeSet::new();
    for naming in namings(context.settings, context.sources) {
        let space = Space::of(naming.kind);
        if matches!(context.ids.find(space, naming.id), Named::Outside) && told.insert((space, naming.id)) {
            let message =
                format!("the {} `{}` is not declared in these settings", naming.kind.title(), naming.id);
            let found = Diagnostic::new(&RULE, naming.span, message);
            let found = found.label("it must be on the server").help("check its id there");
            out.push(Diagnostic { gathered_by: Some(naming.id.to_string()), ..found });
        }
    }
}
