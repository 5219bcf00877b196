//! `invalid-regular-expression`: expressions that Java does not compile.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts;
use crate::check::written::{self, Written};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-regular-expression",
    code: code::invalid_regular_expression,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a regular expression that Java does not compile",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Failure conditions on a text, requirements and conditions of the kind `matches`, patterns of issues and of replaced \
          contents, and what the value of a parameter must match are regular expressions of Java. The server takes any text; \
          one that Java refuses matches nothing, and the condition never holds.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        requirements {
            matches("teamcity.agent.name", "*-linux")
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        requirements {
            matches("teamcity.agent.name", ".*-linux")
        }
    }
}
"#,
    remedy: "Write it as `java.util.regex.Pattern` takes it: `.*` for any text, a backslash before signs.",
    source: "`java.util.regex.Pattern` of Java 17, compared over 60,000 expressions",
};

/// Patterns with the raw parameter that says whether they are expressions, and the value with which they are, or are not.
const CHOICES: &[(&str, &str, &str, bool)] = &[
    ("buildFailureOnMessage.messagePattern", "buildFailureOnMessage.conditionType", "matchesRegex", true),
    (
        "teamcity.file.content.replacer.pattern",
        "teamcity.file.content.replacer.regexMode",
        "FIXED_STRINGS",
        false,
    ),
];

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let values = context.written_as(Format::JavaRegex).filter(|written| is_expression(written)).copied();
    for written in values.chain(written::expressions(context.settings)) {
        if texts::references(written.text).next().is_none() {
            let fault = texts::regular_expression(written.text);
            context.tell(&RULE, &written, fault, out);
        }
    }
}

/// Whether the option that stands beside a pattern makes it an expression.
fn is_expression(written: &Written<'_>) -> bool {
    let Some(subject) = written.subject else { return true };
    let has = |pattern: &str| subject.properties.get(pattern).is_some();
    CHOICES.iter().filter(|(pattern, ..)| has(pattern)).all(|(_, param, value, wanted)| {
        match subject.properties.get(param) {
            Some(set) => set.value.known().is_some_and(|known| (known == *value) == *wanted),
            None => !*wanted,
        }
    })
}
