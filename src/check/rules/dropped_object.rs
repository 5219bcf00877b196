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
    summary: "a build step, trigger, feature, failure condition or id that is made and added to nothing",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "`ScriptBuildStep { }` makes a step, `script { }` makes one and adds it. When a statement makes a \
          step, trigger or feature and nothing takes it, it is lost without a word. So is `RelativeId(\"Build\")` by \
          itself: the object keeps the id that its name gives it, and in `vcs { }` no root is attached.",
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
        let is_id = dropped.what == "id";
        let what = if is_id { "given" } else { "added" };
        let message = format!("this {} is made and {what} to nothing", dropped.what);
        let found = Diagnostic::new(&RULE, dropped.span, message).label("lost here");
        let help = match (is_id, dropped.adds) {
            (true, "id") => "give it to the object: `id(\"...\")`".to_owned(),
            (true, adds) => format!("give it to what it is meant for: `{adds}(...)`"),
            (false, adds) => format!("add it: `{adds}(...)`"),
        };
        let found = found.help(help);
        let is_here = dropped.made.file == dropped.span.file
            && dropped.span.start <= dropped.made.start
            && dropped.made.start <= dropped.span.end;
        out.push(if is_here { found } else { found.related(dropped.made, "made here") });
    }
}
