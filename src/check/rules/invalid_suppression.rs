//! `invalid-suppression`: a comment that cannot suppress what it names. Raised where comments are read.

use super::code;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-suppression",
    code: code::invalid_suppression,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a comment that cannot suppress what it names",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "A comment names no rule, a rule that does not exist, or one that cannot be suppressed: what Kotlin's compiler \
          says keeps TeamCity from taking the settings, and what was not evaluated was not checked.",
    fires: "project {\n    description = \"The shop\" // tcdsl: ignore[invalid-ulr] an old server\n}\n",
    silent: "project {\n    description = \"The shop\" // tcdsl checks this project\n}\n",
    remedy: "Write the rule's name as findings show it; `tcdsl rules` lists all.",
    source: "this tool's own comments",
};
