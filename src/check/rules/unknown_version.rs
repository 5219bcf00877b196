//! `unknown-version`: a version that there is not.

use super::code;
use crate::catalog::{RELEASES, Version};
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity, did_you_mean, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-version",
    code: code::unknown_version,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a `version` that no release of TeamCity has",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "A server compares `version` with its own. Text that is no version, or one of no release, is a slip: the settings may be \
          read by the rules of another release, or refused.",
    fires: r#"version = "2024.3"

project {
}
"#,
    silent: r#"version = "2024.03"

project {
}
"#,
    remedy: "Write the version of the TeamCity that the settings were written for, as it is written: two digits for the month since 2022.",
    source: "list of releases of TeamCity",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let Some(version) = &context.settings.version else { return };
    let Some(text) = version.known() else { return };
    let message = match Version::parse(text) {
        None if text.is_empty() => "the version of the settings is empty".to_owned(),
        None => format!("`{text}` is not a version of TeamCity"),
        Some(own) if own.may_be_released() => return,
        Some(_) => format!("there is no TeamCity {text}"),
    };
    let found = Diagnostic::new(&RULE, version.span, message);
    out.push(match meant(text) {
        Some(near) => found.label(did_you_mean(near)).help(format!("write `{near}`")).fix(
            format!("write `{near}`"),
            Applicability::Unsafe,
            version.span,
            format!("\"{near}\""),
        ),
        None => found.help(releases_near(text)),
    });
}

/// The release that was probably meant: of the same numbers, of the name of an API package, or nearly of the same text.
fn meant(text: &str) -> Option<&'static str> {
    let plain = text.trim().trim_start_matches('v').replace('_', ".");
    let numbers = |text: &str| Version::parse(text).map(|version| version.release());
    let same =
        RELEASES.iter().find(|release| numbers(release).is_some() && numbers(release) == numbers(&plain));
    same.copied()
        .or_else(|| nearest_name(&plain, RELEASES.iter().copied()).filter(|near| same_year(near, &plain)))
}

/// A slip in the year is not told from one in the month.
fn same_year(release: &str, text: &str) -> bool {
    release.split('.').next() == text.split('.').next()
}

/// The releases of the same year, or the last one.
fn releases_near(text: &str) -> String {
    let of_year: Vec<String> = RELEASES
        .iter()
        .filter(|release| same_year(release, text))
        .map(|release| format!("`{release}`"))
        .collect();
    match of_year.as_slice() {
        [] => {
            "write the version of TeamCity that the settings were written for, such as `2024.03`".to_owned()
        }
        releases => format!("releases of that year are {}", releases.join(" and ")),
    }
}
