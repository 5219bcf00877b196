//! `unused-parameter`: a parameter that nothing in these settings names.

use std::collections::HashSet;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Kind, parameters};
use crate::check::quoted::line_of;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "unused-parameter",
    code: code::unused_parameter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a parameter that nothing in these settings names",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Optional,
    why: "A configuration parameter does nothing unless something names it. Builds outside of these settings, meta-runners \
          and scripts that ask the server may, so this rule is off unless `tcdsl.toml` gives it a level. Variables of the \
          environment (`env.`), system properties (`system.`), parameters that are pushed (`reverse.dep.`) and those that \
          TeamCity itself reads (`teamcity.`) work without a reference.",
    fires: r#"project {
    params {
        param("site.url", "https://www.example.com")
    }
}
// file: tcdsl.toml
[levels]
unused-parameter = "warning"
"#,
    silent: r#"project {
    params {
        param("site.url", "https://www.example.com")
        param("env.SITE", "%site.url%")
    }
}
// file: tcdsl.toml
[levels]
unused-parameter = "warning"
"#,
    remedy: "Delete it.",
    source: "`configuring-build-parameters.md`: configuration parameters are not passed to builds",
};

/// How names begin that work without a reference.
const AT_WORK: &[&str] = &["env.", "system.", "reverse.dep.", "teamcity.", "vault."];

/// The functions that declare a parameter.
const FUNCTIONS: &[&str] = &["param", "text", "checkbox", "select", "password"];

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // Something that was not evaluated may name any of them.
    if context.subjects.iter().any(|subject| subject.partial)
        || context.settings.projects.iter().any(|project| project.partial)
    {
        return;
    }
    let all = context.parameters();
    let mut used: HashSet<&str> = HashSet::new();
    for reference in all.references() {
        used.insert(reference.name);
        used.extend(of_dependency(reference.name));
    }
    let required = all.sites.iter().filter(|site| site.kind == Kind::Requirement);
    used.extend(required.map(|site| site.text));
    for given in parameters(context.settings) {
        let Some(name) = given.parameter.name.known() else { continue };
        if !used.contains(name) && !AT_WORK.iter().any(|start| name.starts_with(start)) {
            let message = format!("nothing in these settings names the parameter `{name}`");
            let found = Diagnostic::new(&RULE, given.parameter.name.span, message).help("delete it");
            out.push(match line_of(context.sources, found.primary.span, FUNCTIONS) {
                Some(line) => found.fix("delete it", Applicability::Unsafe, line, ""),
                None => found,
            });
        }
    }
}

/// The name in `dep.ID.name`.
fn of_dependency(name: &str) -> Option<&str> {
    name.strip_prefix("dep.")?.split_once('.').map(|(_, name)| name)
}
