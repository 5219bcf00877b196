//! `duplicate-parameter`: a parameter that is given twice in one block.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::parameters;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-parameter",
    code: code::duplicate_parameter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a parameter that is given twice in one block",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "The last value wins, and the first is lost without a word. Only two statements of one block are told: a \
          function or a superclass that gives a default, and a block that overrides it, are meant.",
    fires: r#"project {
    params {
        param("tasks", "build")
        param("tasks", "test")
    }
}
"#,
    silent: r#"project {
    params {
        param("tasks.build", "build")
        param("tasks.test", "test")
    }
}
"#,
    remedy: "Delete one of them, or give it the name that is meant.",
    source: "the DSL's own behaviour: a parameter of the same name takes the place of the first",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for given in parameters(context.settings) {
        let parameter = given.parameter;
        let (Some(name), Some(first)) = (parameter.name.known(), parameter.replaces) else { continue };
        if are_in_one_block(context, first, parameter.name.span) {
            let message = format!("the parameter `{name}` is given twice");
            let found = Diagnostic::new(&RULE, parameter.name.span, message);
            out.push(found.related(first, "its first value is lost").help("delete one of them"));
        }
    }
}

/// Whether two names stand in the same block of one file: no block begins or ends between them that holds only one. A
/// brace in a text counts, too, and hides a finding at most.
fn are_in_one_block(context: &Context<'_>, first: Span, second: Span) -> bool {
    if first.file != second.file || first.end >= second.start {
        return false;
    }
    let between = context.sources.slice(Span { start: first.end, end: second.start, ..first });
    let mut depth = 0_i32;
    let holds = between.bytes().all(|byte| {
        depth += match byte {
            b'{' => 1,
            b'}' => -1,
            _ => 0,
        };
        depth >= 0
    });
    holds && depth == 0
}
