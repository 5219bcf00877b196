//! `id-of-portable-root`: an id that the settings give to a project that gets its id from the server.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "id-of-portable-root",
    code: code::id_of_portable_root,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an id for the root project of portable settings",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Portable settings do not know the project that they belong to: the server gives it its id, and \
          every relative id starts with it. An id that the settings give to it is not the project's, and the \
          server does not find its project in them.",
    fires: r#"project {
    id("Shop")
    buildType {
        id("Build")
        name = "Build"
    }
}
"#,
    silent: r#"project {
    description = "The shop"
    buildType {
        id("Build")
        name = "Build"
    }
}
"#,
    remedy: "Delete the line. The id and the name of the project are set in the server's UI.",
    source: "`kotlin-dsl.md` (settings format); repairs in public settings",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let Some(root) = context.settings.root() else { return };
    let Some(id) = &root.ignored_id else { return };
    let message = "the project of portable settings gets its id from the server";
    let found = Diagnostic::new(&RULE, id.span, message).label("not its id");
    out.push(found.help("delete the line, or set the id in the server's UI"));
}
