//! `lost-percent`: the name of a parameter with one percent sign instead of two.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Lookup, Parameters, Site};
use crate::check::texts;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "lost-percent",
    code: code::lost_percent,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "the name of a parameter with one percent sign instead of two",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "`TIMEOUT%` or `%TIMEOUT` is no reference: TeamCity hands the text on as it is. It is told where the settings \
          declare a parameter of exactly that name, or the server has one.",
    fires: r#"project {
    params {
        param("TIMEOUT", "5")
    }
    buildType {
        id("Test")
        name = "Test"
        steps {
            script {
                scriptContent = "go test -timeout TIMEOUT%m ./..."
            }
        }
    }
}
"#,
    silent: r#"project {
    params {
        param("TIMEOUT", "5")
    }
    buildType {
        id("Test")
        name = "Test"
        steps {
            script {
                scriptContent = "go test -timeout %TIMEOUT%m ./..."
            }
        }
    }
}
"#,
    remedy: "Write the percent sign that is missing.",
    source: "`configuring-build-parameters.md`; a public repair",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let parameters = context.parameters();
    for (site, at) in parameters.lone_percents().filter(|(site, _)| site.enabled) {
        let before = word_before(&site.text[..at]);
        let after = word_after(&site.text[at + 1..]);
        if is_parameter(parameters, site, before) && !is_of_shell(&site.text[..at - before.len()]) {
            out.push(finding(context, site, at - before.len()..at + 1, before));
        } else if let Some(name) = longest(parameters, site, after) {
            out.push(finding(context, site, at..at + 1 + name.len(), name));
        }
    }
}

/// The word that ends a text.
fn word_before(text: &str) -> &str {
    let start = text.rfind(|char: char| !texts::is_name_sign(char));
    start.and_then(|start| text.get(start..)).map_or(text, |rest| {
        let mut chars = rest.chars();
        chars.next();
        chars.as_str()
    })
}

/// The word that begins a text.
fn word_after(text: &str) -> &str {
    let end = text.find(|char: char| !texts::is_name_sign(char)).unwrap_or(text.len());
    &text[..end]
}

/// The word, or as much of it as is the name of a parameter: a full stop may end the sentence.
fn longest<'t>(parameters: &Parameters<'_>, site: &Site<'_>, word: &'t str) -> Option<&'t str> {
    [word, word.trim_end_matches(['.', '-', '_'])]
        .into_iter()
        .find(|word| is_parameter(parameters, site, word))
}

/// The shortest name that is told from chance.
const SHORTEST: usize = 3;

fn is_parameter(parameters: &Parameters<'_>, site: &Site<'_>, word: &str) -> bool {
    let lookup = || parameters.declared.find(&parameters.holders, site.holder, word);
    let declared = || matches!(lookup(), Lookup::By(_));
    let letter = word.starts_with(|char: char| char.is_ascii_alphabetic());
    let known = || word.contains('.') && crate::catalog::PREDEFINED.binary_search(&word).is_ok();
    letter && word.len() >= SHORTEST && (declared() || known())
}

/// Whether the shell means the word: `${VERSION%.*}`, `$VERSION%`.
fn is_of_shell(before: &str) -> bool {
    before.ends_with(['$', '{', '%', '\\'])
}

fn finding(context: &Context<'_>, site: &Site<'_>, bytes: std::ops::Range<usize>, name: &str) -> Diagnostic {
    let message = format!("`{}` is no reference to the parameter `{name}`", &site.text[bytes.clone()]);
    let found = context.finding_in(&RULE, site, &bytes, message).help(format!("write `%{name}%`"));
    match context.place_in(site, &bytes) {
        Some(place) => {
            found.fix(format!("write `%{name}%`"), Applicability::Unsafe, place, format!("%{name}%"))
        }
        None => found,
    }
}
