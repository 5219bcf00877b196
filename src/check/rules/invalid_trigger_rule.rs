//! `invalid-trigger-rule`: rules of a trigger that do not mean what they say.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-trigger-rule",
    code: code::invalid_trigger_rule,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a trigger rule that matches no change",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A rule of a VCS or schedule trigger is `+:path` or `-:path`, with conditions before a second colon: \
          `-:user=bot:**`. TeamCity takes any text, and reads what has no path as the name of a file.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        vcs {
            root(DslContext.settingsRoot)
        }
        triggers {
            vcs {
                triggerRules = "-:user=renovate"
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
                triggerRules = "-:user=renovate:**"
            }
        }
    }
}
"#,
    remedy: "End each rule in `:` and a path; `**` stands for all files. The conditions are `user`, `root` and \
          `comment`.",
    source: "`configuring-vcs-triggers.md` (VCS Trigger Rules); a public repair",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in context.written_as(Format::TriggerRules) {
        context.tell(&RULE, written, texts::trigger_rules(written.text), out);
    }
}
