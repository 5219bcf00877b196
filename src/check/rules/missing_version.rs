//! `missing-version`: settings without a version.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "missing-version",
    code: code::missing_version,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "settings that do not say their version",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "Without `version` nobody can tell which TeamCity the settings were written for: how the server reads them depends on its \
          own release, and on nothing that stands in the repository.",
    fires: r#"version = null

project {
}
"#,
    silent: r#"version = "2024.03"

project {
}
"#,
    remedy: "Write `version = \"...\"` before `project`, with the version of TeamCity that the settings were written for.",
    source: "`kotlin-dsl.md`: settings scripts begin with their version",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let Some(root) = context.settings.root().filter(|_| context.settings.version.is_none()) else { return };
    // Settings that are stored as XML have none.
    if context.settings.stored {
        return;
    }
    let found = Diagnostic::new(&RULE, root.span, "the settings do not say their version");
    out.push(found.help("add `version = \"...\"` before it: the TeamCity that they were written for"));
}
