//! `dropped-object`: a build step, trigger or feature that is made and not added.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "dropped-object",
    code: code::dropped_object,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a build step, trigger, feature or failure condition that is made and added to nothing",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "`ScriptBuildStep { }` makes a step, `script { }` makes one and adds it. When a statement makes a \
          step, trigger or feature and nothing takes it, it is lost without a word.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        features {
            BuildFeature { type = "perfmon" }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        features {
            feature(BuildFeature { type = "perfmon" })
        }
    }
}
"#,
    remedy: "Give it to the function that adds it: `step(...)`, `trigger(...)`, `feature(...)`, \
          `failureCondition(...)`.",
    source: "repairs in public settings",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for dropped in &context.settings.registration.dropped {
        let message = format!("this {} is made and added to nothing", dropped.what);
        let found = Diagnostic::new(&RULE, dropped.span, message).label("lost here");
        let found = found.help(format!("add it: `{}(...)`", dropped.adds));
        let is_here = dropped.made.file == dropped.span.file
            && dropped.span.start <= dropped.made.start
            && dropped.made.start <= dropped.span.end;
        out.push(if is_here { found } else { found.related(dropped.made, "made here") });
    }
}
