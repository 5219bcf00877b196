//! `reference-in-requirement`: an agent requirement on a parameter whose name holds a reference.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::Kind;
use crate::check::texts;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "reference-in-requirement",
    code: code::reference_in_requirement,
    category: Category::Validation,
    severity: Severity::Note,
    summary: "an agent requirement or condition on a parameter whose name holds a reference",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "A requirement and the condition of a step take the name of a parameter as it stands, without percent signs: \
          `exists(\"docker.version\")`. A reference within the name is not resolved by all versions of TeamCity, and the \
          whole name between percent signs asks for a parameter that is called as the value is.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        params {
            param("tool.version", "1.2")
        }
        requirements {
            exists("tool.path.%tool.version%")
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        requirements {
            exists("tool.path.1.2")
        }
    }
}
"#,
    remedy: "Write the name itself.",
    source: "`agent-requirements.md`; a public report (TW-68102)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for site in context.parameters().sites.iter().filter(|site| site.kind == Kind::Requirement) {
        let Some((name, range)) = texts::references(site.text).next() else { continue };
        let whole = range.len() == site.text.len();
        let message = if whole {
            format!("the parameter is named by a reference: its value is taken for the name, not `{name}`")
        } else {
            format!("the reference `%{name}%` within the name of a parameter may not be resolved")
        };
        let found = context.finding_in(&RULE, site, &range, message);
        out.push(match context.place_in(site, &range).filter(|_| whole) {
            Some(place) => {
                let title = format!("write `{name}`");
                found.help(&*title).fix(title, Applicability::Unsafe, place, name)
            }
            None if whole => found.help(format!("write `{name}`")),
            None => found.help("write the name itself"),
        });
    }
}
