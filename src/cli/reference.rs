//! `tcdsl rules`, `explain`, `connections`: what the tool knows, without any settings.

use std::process::ExitCode;

use super::error::CliError;
use super::format::ReferenceFormat as Format;
use super::output::{CLEAN, Output};
use crate::diagnostic::{did_you_mean, nearest_name};
use crate::driver;
use crate::report::{connections, rules as rule_texts};

/// Lists the rules.
pub(super) fn rules(format: Format, out: &mut Output) -> ExitCode {
    let all = driver::explanations_by_code();
    out.text(&match format {
        Format::Json => rule_texts::json(&all),
        Format::Markdown => rule_texts::markdown(&all),
        Format::Text => rule_texts::list(&all),
    });
    ExitCode::from(CLEAN)
}

/// Explains a rule, by its name or its code.
pub(super) fn explain(name: &str, format: Format, out: &mut Output) -> ExitCode {
    let same = |text: &str| text.eq_ignore_ascii_case(name);
    let found = driver::explanations().find(|one| same(one.rule.name) || same(one.rule.code));
    let Some(one) = found else {
        let names = driver::explanations().flat_map(|one| [one.rule.name, one.rule.code]);
        return out
            .fail(&[CliError::NoSuchRule { name: name.to_owned(), help: near(name, names, "tcdsl rules") }]);
    };
    out.text(&match format {
        Format::Json => rule_texts::json(&[one]),
        Format::Markdown => rule_texts::markdown(&[one]),
        Format::Text => rule_texts::text(one),
    });
    ExitCode::from(CLEAN)
}

/// Lists the kinds of connections, or shows one.
pub(super) fn connections(kind: Option<&str>, format: Format, out: &mut Output) -> ExitCode {
    let class = match kind.map(|name| (name, connections::find(name))) {
        Some((name, None)) => {
            let help = near(name, connections::names().into_iter(), "tcdsl connections");
            return out.fail(&[CliError::NoSuchKind { name: name.to_owned(), help }]);
        }
        Some((_, class)) => class,
        None => None,
    };
    out.text(&match (format, class) {
        (Format::Json, class) => connections::json(class),
        (Format::Markdown, None) => connections::markdown(),
        (Format::Markdown, Some(class)) => connections::markdown_of(class),
        (Format::Text, None) => connections::list(),
        (Format::Text, Some(class)) => connections::text(class),
    });
    ExitCode::from(CLEAN)
}

/// What to say when there is nothing of a name.
fn near<'a>(name: &str, candidates: impl Iterator<Item = &'a str>, command: &str) -> String {
    nearest_name(name, candidates).map_or_else(|| format!("`{command}` lists them"), did_you_mean)
}
