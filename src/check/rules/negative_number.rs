//! `negative-number`: less than nothing.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{BuildType, Cleanup, Project, Text};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "negative-number",
    code: code::negative_number,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a number below zero, where something is counted or timed",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "Times, numbers of builds and ports are counted from zero. Kotlin takes any number; TeamCity takes one below zero for \
          nothing, or fails when it is needed.",
    fires: r#"object Build : BuildType({
    name = "Build"
    failureConditions {
        executionTimeoutMin = -30
    }
})

project {
    buildType(Build)
}
"#,
    silent: r#"object Build : BuildType({
    name = "Build"
    failureConditions {
        executionTimeoutMin = 0
    }
})

project {
    buildType(Build)
}
"#,
    remedy: "Write a number from zero on. Zero mostly means without a limit.",
    source: "documentation of the properties",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for written in context.written_as(Format::Count).filter(|written| is_negative(written.text)) {
        let found = finding(written.name, written.text, written.span);
        out.push(found.at(written.address(context.settings)));
    }
    for (name, text) in context.settings.projects.iter().flat_map(outside_of_parameters) {
        if let Some(value) = text.known().filter(|value| is_negative(value)) {
            out.push(finding(name, value, text.span));
        }
    }
}

fn is_negative(value: &str) -> bool {
    value.trim().parse::<i64>().is_ok_and(|number| number < 0)
}

fn finding(name: &str, value: &str, span: Span) -> Diagnostic {
    let found = Diagnostic::new(&RULE, span, format!("`{name}` is negative: {value}"));
    found.help("write a number from zero on")
}

/// What has a place of its own in the model: intervals and clean-up rules.
fn outside_of_parameters(project: &Project) -> Vec<(&str, &Text)> {
    let intervals = project.vcs_roots.iter().filter_map(|root| root.poll_interval.as_ref());
    let builds = project.build_types.iter().chain(&project.templates);
    let cleanups = builds.map(|one: &BuildType| &one.cleanup).chain([&project.cleanup]);
    let policies = cleanups.flat_map(|cleanup: &Cleanup| &cleanup.policies);
    let counts = policies.flat_map(|policy| &policy.properties.0).map(|set| (&*set.name, &set.value));
    intervals.map(|text| ("pollInterval", text)).chain(counts).collect()
}
