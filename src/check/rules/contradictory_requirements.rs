//! `contradictory-requirements`: agent requirements that no agent can meet.

use std::collections::{BTreeMap, BTreeSet};

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::{BuildType, Requirement};

pub(crate) static RULE: Rule = Rule {
    name: "contradictory-requirements",
    code: code::contradictory_requirements,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "two agent requirements on one parameter that no agent can meet together",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "An agent must meet all requirements of a build configuration, not one of them. Two that ask for different values of \
          one parameter leave no agent, and builds stay in the queue.",
    fires: r#"project {
    buildType {
        id("Build")
        name = "Build"
        requirements {
            equals("teamcity.agent.jvm.os.arch", "amd64")
            equals("teamcity.agent.jvm.os.arch", "aarch64")
        }
    }
}
"#,
    silent: r#"project {
    buildType {
        id("Build")
        name = "Build"
        requirements {
            matches("teamcity.agent.jvm.os.arch", "amd64|aarch64")
        }
    }
}
"#,
    remedy: "Leave one of them, or ask for either value by `matches` and an expression.",
    source: "`agent-requirements.md`: all requirements have to be met",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for project in &context.settings.projects {
        for owner in project.build_types.iter().chain(&project.templates) {
            of_owner(owner, out);
        }
    }
}

fn of_owner(owner: &BuildType, out: &mut Vec<Diagnostic>) {
    let (mut asked, mut told): (BTreeMap<&str, Vec<Asked<'_>>>, _) = (BTreeMap::new(), BTreeSet::new());
    for requirement in &owner.requirements {
        let Some((name, asks)) = Asked::of(requirement).filter(|_| !is_disabled(owner, requirement)) else {
            continue;
        };
        let earlier = asked.entry(name).or_default();
        // One finding for a name: with the first two, others may go.
        if let Some(other) = earlier.iter().take(MOST_COMPARED).find(|other| !asks.fits(other))
            && told.insert(name)
        {
            let message = format!("no agent can meet both requirements on `{name}`");
            out.push(
                Diagnostic::new(&RULE, asks.requirement.parameter.span, message)
                    .label(asks.words())
                    .related(other.requirement.parameter.span, other.words())
                    .help("leave one of them, or ask for either value by `matches`"),
            );
        }
        earlier.push(asks);
    }
}

/// With how many earlier ones a requirement is compared.
const MOST_COMPARED: usize = 100;

fn is_disabled(owner: &BuildType, requirement: &Requirement) -> bool {
    let Some(id) = &requirement.id else { return false };
    owner.disabled_settings.iter().any(|disabled| disabled.value == id.value)
}

/// What a requirement asks of a parameter, as far as it is known.
struct Asked<'a> {
    requirement: &'a Requirement,
    kind: &'a str,
    value: &'a str,
}

impl<'a> Asked<'a> {
    fn of(requirement: &'a Requirement) -> Option<(&'a str, Self)> {
        let known = |text: &'a str| (!text.contains('%')).then_some(text);
        let name = requirement.parameter.known().and_then(known).filter(|name| !name.is_empty())?;
        let value = match &requirement.value {
            Some(value) => value.known().and_then(known)?,
            None => "",
        };
        Some((name, Self { requirement, kind: &requirement.kind, value }))
    }

    /// Whether an agent can meet this requirement and another; those that cannot be compared can be met.
    fn fits(&self, other: &Self) -> bool {
        self.allows(other) && other.allows(self)
    }

    fn allows(&self, other: &Self) -> bool {
        let (wanted, value) = (self.value.to_lowercase(), other.value.to_lowercase());
        match (self.kind, other.kind) {
            ("not-exists", "exists") => false,
            ("not-exists", kind) => !NEED_A_VALUE.contains(&kind) || other.value.is_empty(),
            // An empty value may be that of a parameter that is not there.
            _ if self.value.is_empty() || other.value.is_empty() => true,
            ("equals", "equals") => wanted == value,
            ("equals", "does-not-equal") => self.value != other.value,
            ("equals", "contains") => wanted.contains(&value),
            ("equals", "does-not-contain") => !self.value.contains(other.value),
            ("equals", "starts-with") => wanted.starts_with(&value),
            ("equals", "ends-with") => wanted.ends_with(&value),
            ("starts-with", "starts-with") => wanted.starts_with(&value) || value.starts_with(&wanted),
            ("ends-with", "ends-with") => wanted.ends_with(&value) || value.ends_with(&wanted),
            ("contains" | "starts-with" | "ends-with", "does-not-contain") => {
                !self.value.contains(other.value)
            }
            (kind, limit) => match (number(self.value), number(other.value)) {
                (Some(first), Some(second)) => in_order(kind, first, limit, second),
                _ => true,
            },
        }
    }

    fn words(&self) -> String {
        let kind = self.kind.replace('-', " ");
        match self.requirement.value {
            Some(_) => format!("{kind} `{}`", self.value),
            None => kind,
        }
    }
}

/// Requirements that only a parameter with a value meets.
const NEED_A_VALUE: &[&str] = &[
    "equals",
    "contains",
    "starts-with",
    "ends-with",
    "matches",
    "more-than",
    "no-less-than",
    "less-than",
    "no-more-than",
];

fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// Whether some number is as both requirements ask.
fn in_order(kind: &str, first: f64, limit: &str, second: f64) -> bool {
    match (kind, limit) {
        ("equals", "more-than") => first > second,
        ("equals", "no-less-than") => first >= second,
        ("equals", "less-than") => first < second,
        ("equals", "no-more-than") => first <= second,
        ("more-than", "less-than" | "no-more-than") | ("no-less-than", "less-than") => first < second,
        ("no-less-than", "no-more-than") => first <= second,
        _ => true,
    }
}
