//! `circular-parameter`: parameters that stand for each other.

use std::collections::{HashMap, HashSet};

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{ENVIRONMENT, HolderIndex, Parameters};
use crate::check::texts;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::Parameter;

pub(crate) static RULE: Rule = Rule {
    name: "circular-parameter",
    code: code::circular_parameter,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "parameters that stand for each other",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A parameter whose value leads back to itself can never be resolved: the reference stays as it is, and no agent \
          can run the build. Values are followed as the build sees them, with its own parameters before those of \
          templates and projects. A value that names itself alone may mean that of an agent or a project outside, and \
          is a note; `env.PATH` is often written so, and let be.",
    fires: r#"project {
    params {
        param("site.url", "https://%site.host%")
        param("site.host", "%site.url%")
    }
}
"#,
    silent: r#"project {
    params {
        param("site.url", "https://%site.host%")
        param("site.host", "www.example.com")
    }
}
"#,
    remedy: "Give one of them a value of its own.",
    source: "`configuring-build-parameters.md`, `levels-and-priority-of-build-parameters.md`",
};

/// How many values are followed at most in one settings root.
const MOST_FOLLOWED: usize = 100_000;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let parameters = context.parameters();
    let mut walk = Walk { parameters, left: MOST_FOLLOWED, told: HashSet::new() };
    for (holder, at) in parameters.holders.iter() {
        let own = match at.owner {
            Some(owner) => &owner.parameters,
            None => context.settings.projects.get(holder.0).map_or(&[][..], |project| &project.parameters),
        };
        walk.holder(holder, own, out);
    }
}

/// Where a name is on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Done,
}

struct Walk<'p, 'a> {
    parameters: &'p Parameters<'a>,
    left: usize,
    told: HashSet<*const Parameter>,
}

impl<'a> Walk<'_, 'a> {
    /// Follows the values of what a holder declares itself.
    fn holder(&mut self, holder: HolderIndex, own: &'a [Parameter], out: &mut Vec<Diagnostic>) {
        let mut states: HashMap<&'a str, State> = HashMap::new();
        for parameter in own.iter().filter(|one| one.value.known().is_some_and(|value| value.contains('%'))) {
            let Some(name) = parameter.name.known() else { continue };
            if let Some(circle) = self.circle(holder, name, &mut states) {
                self.tell(&circle, out);
            }
        }
    }

    /// Follows a name, depth first; the circle that is met, if any.
    fn circle(
        &mut self,
        holder: HolderIndex,
        start: &'a str,
        states: &mut HashMap<&'a str, State>,
    ) -> Option<Vec<&'a Parameter>> {
        if states.contains_key(start) {
            return None;
        }
        let mut path: Vec<(&'a str, &'a Parameter, Vec<&'a str>)> = Vec::new();
        let mut next = Some(start);
        loop {
            if let Some(name) = next.take() {
                match self.value(holder, name) {
                    Some((parameter, names)) => {
                        states.insert(name, State::Open);
                        path.push((name, parameter, names));
                    }
                    None => {
                        states.insert(name, State::Done);
                    }
                }
            }
            let (name, _, names) = path.last_mut()?;
            let Some(named) = names.pop() else {
                states.insert(name, State::Done);
                path.pop();
                continue;
            };
            match states.get(named) {
                None => next = Some(named),
                Some(State::Done) => {}
                Some(State::Open) => {
                    let from = path.iter().position(|(name, ..)| *name == named)?;
                    path.iter().for_each(|(name, ..)| {
                        states.insert(name, State::Done);
                    });
                    return Some(path.drain(from..).map(|(_, parameter, _)| parameter).collect());
                }
            }
        }
    }

    /// The parameter that a holder sees under a name, with the names in its value, the last first.
    fn value(&mut self, holder: HolderIndex, name: &'a str) -> Option<(&'a Parameter, Vec<&'a str>)> {
        self.left = self.left.checked_sub(1)?;
        let Parameters { holders, declared, .. } = self.parameters;
        let parameter = declared.around(holders, holder, name)?.parameter?;
        let value = parameter.value.known().filter(|value| value.contains('%'))?;
        let names = texts::references(value).map(|(name, _)| name);
        // Its own name may be that of a value further out.
        let mut names: Vec<&str> =
            names.filter(|other| *other != name || self.is_alone(holder, name)).collect();
        names.reverse();
        Some((parameter, names))
    }

    /// Whether a value that names itself can mean nothing else.
    fn is_alone(&self, holder: HolderIndex, name: &str) -> bool {
        let Parameters { holders, declared, .. } = self.parameters;
        let outer = holders.projects(holder).filter(|project| *project != holder);
        let of_agent = name.starts_with(ENVIRONMENT) || Parameters::is_predefined(name);
        !of_agent && outer.into_iter().all(|project| declared.own(project, name).is_none())
    }

    fn tell(&mut self, circle: &[&'a Parameter], out: &mut Vec<Diagnostic>) {
        let known = circle.len();
        let told = circle.iter().filter(|one| !self.told.insert(std::ptr::from_ref(**one))).count();
        if told < known {
            out.extend(finding(circle));
        }
    }
}

fn finding(circle: &[&Parameter]) -> Option<Diagnostic> {
    let (first, others) = circle.split_first()?;
    let name = |parameter: &Parameter| parameter.name.known().unwrap_or_default().to_owned();
    if others.is_empty() {
        let message = format!("the value of `{}` names itself", name(first));
        let mut found = Diagnostic::new(&RULE, first.value.span, message);
        found.severity = Severity::Note;
        return Some(
            found.help("unless a project outside or an agent has one of that name, nothing can resolve it"),
        );
    }
    let way: Vec<String> = circle.iter().chain([first]).map(|one| format!("`{}`", name(one))).collect();
    let message = format!("the value of `{}` leads back to itself: {}", name(first), way.join(" -> "));
    let found = Diagnostic::new(&RULE, first.value.span, message);
    let label = |found: Diagnostic, one: &&Parameter| found.related(one.value.span, "on the circle");
    Some(others.iter().fold(found, label).help("give one of them a value of its own"))
}
