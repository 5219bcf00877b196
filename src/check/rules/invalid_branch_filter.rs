//! `invalid-branch-filter`: a branch filter that does not mean what it says.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-branch-filter",
    code: code::invalid_branch_filter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a branch filter with a rule that matches nothing",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A filter is a list of `+:name` and `-:name`, one a line, with at most one `*` in each. TeamCity \
          takes any text; what it cannot read matches no branch, so builds are not triggered, or nobody is \
          told of them.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(DslContext.settingsRoot)
        }
        triggers {
            vcs {
                branchFilter = "+:main,+:release/**"
            }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(DslContext.settingsRoot)
        }
        triggers {
            vcs {
                branchFilter = """
                    +:<default>
                    +:release/*
                    -:dependabot/*
                """.trimIndent()
            }
        }
    }
}
"#,
    remedy: "Write each rule on a line of its own, with `+:` or `-:` before the name. One `*` matches slashes, \
          too. The default branch is `<default>`.",
    source: "`branch-filter.md` (Branch Filter Format); issues and repairs of public settings (`+:**`)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in &context.written {
        if matches!(
            written.format,
            Format::BranchFilter | Format::FullBranchFilter | Format::WatchedBranchFilter
        ) {
            context.tell(&RULE, written, texts::filter(written.text), out);
        }
    }
}
