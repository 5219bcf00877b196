//! `invalid-part-id`: an id of a step, trigger or feature with a blank in it.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parts::feature_lists;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-part-id",
    code: code::invalid_part_id,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an id of a build step, trigger, feature or failure condition that is empty or holds a blank",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "The ids of steps, triggers and features stand in `stepsOrder`, `disableSettings` and in references \
          such as `%teamcity.build.step...%`. They are written in lists with commas, and servers of today \
          refuse one with a blank.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                id = "Parameter sharing"
                scriptContent = "make"
            }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                id = "Parameter_sharing"
                name = "Parameter sharing"
                scriptContent = "make"
            }
        }
    }
}
"#,
    remedy: "Use letters, digits and underscores in the id; the name may have blanks.",
    source: "repairs in public settings",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for node in &context.graph.nodes {
        for (what, features) in feature_lists(node.build) {
            for id in features.iter().filter_map(|feature| feature.id.as_ref()) {
                out.extend(id.known().and_then(|text| finding(what, text, id.span)));
            }
        }
    }
}

fn finding(what: &str, id: &str, span: crate::source::Span) -> Option<Diagnostic> {
    if id.is_empty() {
        let mut found = Diagnostic::new(&RULE, span, format!("the id of this {what} is empty"));
        // Settings that work have it: the server gives an id then.
        found.severity = Severity::Note;
        return Some(found.help("give it an id, or leave `id` out"));
    }
    let blank = id.chars().find(|c| c.is_whitespace() || *c == ',')?;
    let message = match blank {
        ',' => format!("the id of this {what} holds a comma"),
        _ => format!("the id of this {what} holds a blank"),
    };
    let found = Diagnostic::new(&RULE, span, message).label("not an id");
    let better: String = id.trim().chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    let title = format!("write `{better}`");
    Some(found.help(&*title).fix(title, Applicability::Unsafe, span, format!("\"{better}\"")))
}
