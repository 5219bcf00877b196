//! `short-name-in-branch-filter`: a logical name where only full ones are compared.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "short-name-in-branch-filter",
    code: code::short_name_in_branch_filter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a filter of Pull Requests that names branches as people see them",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The filters of the build feature Pull Requests are compared with the names that the version control \
          has (`refs/heads/main`), whatever the branch specification makes of them. A short name matches no \
          branch: no request is built.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(DslContext.settingsRoot)
        }
        features {
            pullRequests {
                provider = github {
                    authType = vcsRoot()
                    filterTargetBranch = "+:main"
                }
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
        features {
            pullRequests {
                provider = github {
                    authType = vcsRoot()
                    filterTargetBranch = "+:refs/heads/main"
                }
            }
        }
    }
}
"#,
    remedy: "Write the whole name: `refs/heads/main`.",
    source: "`branch-filter.md` (Branch Filter Usage, Pull Requests)",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in context.written_as(Format::FullBranchFilter) {
        context.tell(&RULE, written, texts::short_names(written.text), out);
    }
}
