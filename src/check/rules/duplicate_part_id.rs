//! `duplicate-part-id`: two steps, triggers or features of one build configuration with one id.

use super::code;
use std::collections::BTreeMap;

use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parts::feature_lists;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{Feature, Text};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-part-id",
    code: code::duplicate_part_id,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "two steps, triggers, features or failure conditions of one build configuration with the same id",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "The id of a step tells it from the others: in `stepsOrder`, in `disableSettings`, and where a \
          build configuration overrides what its template has. Of two with one id the server keeps one.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                id = "MAKE"
                scriptContent = "make"
            }
            script {
                id = "MAKE"
                scriptContent = "make test"
            }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                id = "MAKE"
                scriptContent = "make"
            }
            script {
                id = "TEST"
                scriptContent = "make test"
            }
        }
    }
}
"#,
    remedy: "Give one of them another id, or leave the ids out.",
    source: "`<runner id=\"...\">` in XML that servers write",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for node in &context.graph.nodes {
        for (what, features) in feature_lists(node.build) {
            tell("build configuration", what, features, out);
        }
        tell("clean-up", "keep rule", &node.build.cleanup.keep_rules, out);
    }
    for project in &context.settings.projects {
        tell("clean-up", "keep rule", &project.cleanup.keep_rules, out);
    }
}

fn tell(holder: &str, what: &str, features: &[Feature], out: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for id in features.iter().filter_map(|feature| feature.id.as_ref()) {
        let Some(known) = Text::known(id).filter(|known| !known.is_empty()) else { continue };
        let Some(earlier) = first.get(known) else {
            first.insert(known, id.span);
            continue;
        };
        let message = format!("another {what} of this {holder} has the id `{known}`");
        let found = Diagnostic::new(&RULE, id.span, message).help("give one of the two another id");
        out.push(if *earlier == id.span {
            found.label("the same statement gives it again")
        } else {
            found.label("given again").related(*earlier, "first given here")
        });
    }
}
