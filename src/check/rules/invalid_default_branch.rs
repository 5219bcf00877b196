//! `invalid-default-branch`: a default branch that is not the name of one branch.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-default-branch",
    code: code::invalid_default_branch,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a default branch that is a pattern, or several lines",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The default branch is the name of the one branch that builds fall back to. Rules and patterns are \
          for the branch specification; the version control has no branch that is called `refs/heads/*`, and \
          every check for changes fails.",
    fires: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/*"
    branchSpec = ""
})

project {
    vcsRoot(Main)
}
"#,
    silent: r#"object Main : GitVcsRoot({
    name = "main"
    url = "https://git.example.com/main.git"
    branch = "refs/heads/main"
    branchSpec = "+:refs/heads/*"
})

project {
    vcsRoot(Main)
}
"#,
    remedy: "Write one name, such as `refs/heads/main`, and the rules into `branchSpec`.",
    source: "`working-with-feature-branches.md` (Default Branch); public repairs",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in context.written_as(Format::BranchName) {
        context.tell(&RULE, written, texts::default_branch(written.text), out);
    }
}
