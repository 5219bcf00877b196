//! `id-of-portable-root`: an id or a name for a project that has its own on the server.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::quoted::line_of;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "id-of-portable-root",
    code: code::id_of_portable_root,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an id or a name for the root project of portable settings",
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
    for text in &root.ignored {
        let what = if root.name.as_ref() == Some(text) { "name" } else { "id" };
        let message = format!("the project of portable settings has its {what} on the server");
        let mut found = Diagnostic::new(&RULE, text.span, message).label(format!("not its {what}"));
        // A name has no effect, and does no harm.
        if what == "name" {
            found.severity = Severity::Note;
        }
        let found = found.help(format!("delete the line, and set the {what} in the server's UI"));
        out.push(match line_of(context.sources, text.span, &[what]) {
            Some(line) => found.fix("delete the line", Applicability::Unsafe, line, ""),
            None => found,
        });
    }
}
