//! `invalid-branch-specification`: a branch specification that does not mean what it says.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-branch-specification",
    code: code::invalid_branch_specification,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a branch specification with a rule that watches nothing",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A specification is a list of `+:name` and `-:name`, one a line, with at most one `*` and one pair of \
          parentheses in each, which mark the logical name. TeamCity takes any text; branches that no rule \
          matches are not watched.",
    fires: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
    branchSpec = "+:refs/(pull/(*))/head"
})

project {
    vcsRoot(Main)
}
"#,
    silent: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
    branchSpec = "+:refs/(pull/*)/head"
})

project {
    vcsRoot(Main)
}
"#,
    remedy: "Write each rule on a line of its own. Parentheses that are a part of a name have a backslash before \
          them.",
    source: "`working-with-feature-branches.md` (Configuring Branches); TeamCity 7.1 EAP release notes: only one \
          `*`; a public repair",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in context.written_as(Format::BranchSpecification) {
        context.tell(&RULE, written, texts::specification(written.text), out);
    }
}
