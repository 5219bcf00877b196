//! `circular-dependency`: snapshot dependencies that lead back to where they start.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::graph::Circle;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "circular-dependency",
    code: code::circular_dependency,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "snapshot dependencies that go in a circle",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A build starts when the builds that it depends on are done. In a circle each waits for another, or \
          for itself: the server refuses such settings.",
    fires: r#"project {
    buildType {
        id("Compile")
        name = "Compile"
        dependencies {
            snapshot(RelativeId("Test")) { }
        }
    }
    buildType {
        id("Test")
        name = "Test"
        dependencies {
            snapshot(RelativeId("Compile")) { }
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Compile")
        name = "Compile"
    }
    buildType {
        id("Test")
        name = "Test"
        dependencies {
            snapshot(RelativeId("Compile")) { }
        }
    }
}
"#,
    remedy: "Take one of the dependencies away. What both need goes into a build configuration of its own.",
    source: "`snapshot-dependencies.md`: no circles in a build chain",
};

/// How many places and names of a circle are shown.
const MOST_SHOWN: usize = 30;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    out.extend(context.graph.circles().iter().filter_map(|circle| finding(context, circle)));
}

fn finding(context: &Context<'_>, circle: &Circle) -> Option<Diagnostic> {
    let first = context.graph.get(circle.first)?;
    let name = first.build.id.to_string();
    let steps: Vec<(Span, String)> = circle
        .edges
        .iter()
        .filter_map(|edge| Some((edge.span?, context.graph.get(edge.to)?.build.id.to_string())))
        .collect();
    let Some(((span, to), others)) = steps.split_first() else {
        let message = format!("the template `{name}` is based on itself");
        return Some(
            Diagnostic::new(&RULE, first.build.span, message).help("take one of the templates away"),
        );
    };
    let found = if others.is_empty() {
        let itself = context.graph.get(circle.edges.last()?.to)?.build.id.to_string();
        let message = format!("the build configuration `{itself}` depends on itself");
        let mut found = Diagnostic::new(&RULE, *span, message).label("leads back to it");
        // Whether a server takes a template's dependency for one of the build configuration itself is not known.
        if circle.edges.len() > 1 {
            found.severity = Severity::Warning;
            found = found.note("the dependency comes from a template");
        }
        found
    } else {
        let mut way: Vec<&str> = steps.iter().map(|(_, to)| to.as_str()).take(MOST_SHOWN).collect();
        if steps.len() > MOST_SHOWN {
            way.push("...");
        }
        let message = "snapshot dependencies go in a circle: no build of it can start";
        let found = Diagnostic::new(&RULE, *span, message).label(format!("`{name}` needs `{to}`"));
        let found = found.note(format!("the circle: `{name}` -> {}", arrows(&way)));
        let label =
            |found: Diagnostic, (span, to): &(Span, String)| found.related(*span, format!("needs `{to}`"));
        others.iter().take(MOST_SHOWN).fold(found, label)
    };
    Some(found.help("take one of the dependencies away"))
}

fn arrows(way: &[&str]) -> String {
    let quoted: Vec<String> = way.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(" -> ")
}
