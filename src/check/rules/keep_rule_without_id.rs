//! `keep-rule-without-id`: a keep rule of the clean-up without an id.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Cleanup;

pub(crate) static RULE: Rule = Rule {
    name: "keep-rule-without-id",
    code: code::keep_rule_without_id,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a keep rule of the clean-up that has no id",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Keep rules are inherited and switched off by their ids. The DSL refuses to generate settings with \
          a keep rule that has none.",
    fires: r#"project {
    cleanup {
        keepRule {
            keepAtLeast = days(3)
            dataToKeep = everything()
        }
    }
}
"#,
    silent: r#"project {
    cleanup {
        keepRule {
            id = "THREE_DAYS"
            keepAtLeast = days(3)
            dataToKeep = everything()
        }
    }
}
"#,
    remedy: "Give it an id that no other keep rule of the project has.",
    source: "the DSL's documentation of `Cleanup.keepRule`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let projects = context.settings.projects.iter().map(|project| &project.cleanup);
    for cleanup in projects.chain(context.graph.nodes.iter().map(|node| &node.build.cleanup)) {
        tell(cleanup, out);
    }
}

fn tell(cleanup: &Cleanup, out: &mut Vec<Diagnostic>) {
    for rule in cleanup.keep_rules.iter().filter(|rule| !rule.partial) {
        let is_missing = match &rule.id {
            Some(id) => id.known().is_some_and(|id| id.trim().is_empty()),
            None => true,
        };
        if is_missing {
            let span = rule.id.as_ref().map_or(rule.span, |id| id.span);
            let found = Diagnostic::new(&RULE, span, "a keep rule needs an id");
            out.push(
                found
                    .label("`id` is not set")
                    .help("set `id` to a name of your own, such as `KEEP_RELEASES`"),
            );
        }
    }
}
