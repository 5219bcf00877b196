//! The rules and their explanations: as a list, one by one, as JSON, and as the page `docs/rules.md`.

use std::fmt::Write as _;

use serde::Serialize;

use super::json::{Applicability, Category, Group, Level};
use super::shown::Shown;
use super::{TEXT_WIDTH, concise, docs_url};
use crate::check::{self, Explanation};
use crate::diagnostic;

/// A line for each rule: code, name, level, group, what it is about.
pub fn list(all: &[&Explanation]) -> Shown {
    let width = all.iter().map(|one| one.rule.name.len()).max().unwrap_or_default();
    let mut out = String::new();
    for one in all {
        let rule = one.rule;
        let level = level(one);
        let group = one.group.name();
        let _ = writeln!(out, "{}  {:width$}  {level:7}  {group:11}  {}", rule.code, rule.name, rule.summary);
    }
    Shown::lines(&out)
}

/// The level that the rule has unless it is configured.
fn level(one: &Explanation) -> &'static str {
    match one.group {
        check::Group::Optional => "off",
        _ => concise::severity(one.rule.severity),
    }
}

/// How safe the rule's fixes are; empty when it has none.
fn fixes(one: &Explanation, between: &str) -> String {
    let kinds = check::fixes_of(one.rule).iter().map(|kind| match kind {
        diagnostic::Applicability::Safe => "safe",
        diagnostic::Applicability::Unsafe => "unsafe",
    });
    kinds.collect::<Vec<_>>().join(between)
}

/// All that is known about one rule, for people.
pub fn text(one: &Explanation) -> Shown {
    let rule = one.rule;
    let mut out = format!("{} ({})\n{}\n\n", rule.name, rule.code, sentence(rule.summary));
    let fixes = match fixes(one, " or ") {
        fixes if fixes.is_empty() => String::new(),
        fixes => format!(" Fix: {fixes}, where one text is meant."),
    };
    let _ = writeln!(out, "Level: {}. Group: {}.{fixes}\n", level(one), one.group.name());
    let _ = writeln!(out, "{}\n", wrapped(one.why));
    let _ = writeln!(out, "This is reported:\n\n{}", indented(one.fires));
    let _ = writeln!(out, "This is not:\n\n{}", indented(one.silent));
    let _ = writeln!(out, "{}", wrapped(&format!("What to do: {}", one.remedy)));
    let _ = writeln!(out, "{}", wrapped(&format!("Source: {}.", one.source)));
    let _ = writeln!(out, "{}", docs_url(rule.name));
    Shown::lines(&out)
}

/// The rules as one JSON document.
pub fn json(all: &[&Explanation]) -> Shown {
    let rules = all.iter().map(|one| described(one)).collect();
    Shown::json(&RulesDocument { format_version: "1.0", rules })
}

/// The page about all rules.
pub fn markdown(all: &[&Explanation]) -> Shown {
    let mut out = String::from(
        "# Rules\n\nMade from the rules' own texts; `tcdsl explain RULE` shows the same. Examples are settings scripts \
         without their imports and `version`, and each is run as a test.\n\n\
         A *fix* is an edit that `tcdsl check --fix` can apply ([what is safe](fixes.md)).\n\n\
         | code | rule | level | group | fix | what it finds |\n|---|---|---|---|---|---|\n",
    );
    for one in all {
        let rule = one.rule;
        let (name, level) = (rule.name, level(one));
        let _ = writeln!(
            out,
            "| {} | [`{name}`](#{name}) | {level} | {} | {} | {} |",
            rule.code,
            one.group.name(),
            fixes(one, ", "),
            rule.summary
        );
    }
    for one in all {
        section(&mut out, one);
    }
    Shown::lines(&out)
}

fn section(out: &mut String, one: &Explanation) {
    let rule = one.rule;
    let level = level(one);
    let fixes = match fixes(one, " or ") {
        fixes if fixes.is_empty() => String::new(),
        fixes => format!(", fix: {fixes}"),
    };
    let language = if one.fires.starts_with('<') { "xml" } else { "kotlin" };
    let _ = write!(
        out,
        "\n## {}\n\n{} ({}, {level}, {}{fixes})\n\n{}\n\nReported:\n\n```{language}\n{}```\n\nNot reported:\n\n```{language}\n{}```\n\n\
         What to do: {}\n\nSource: {}.\n",
        rule.name,
        sentence(rule.summary),
        rule.code,
        one.group.name(),
        one.why,
        one.fires,
        one.silent,
        one.remedy,
        one.source,
    );
}

/// What `tcdsl rules -f json` and `tcdsl explain -f json` write. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct RulesDocument {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    rules: Vec<Rule>,
}

/// A rule, explained.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Rule {
    rule: &'static str,
    code: &'static str,
    category: Category,
    group: Group,
    level: Level,
    summary: &'static str,
    why: &'static str,
    reported: &'static str,
    not_reported: &'static str,
    remedy: &'static str,
    source: &'static str,
    /// How safe the fixes are that findings of the rule may carry.
    fixes: Vec<Applicability>,
    docs_url: String,
}

fn described(one: &Explanation) -> Rule {
    Rule {
        rule: one.rule.name,
        code: one.rule.code,
        category: one.rule.category.into(),
        group: one.group.into(),
        level: Level::of(one),
        summary: one.rule.summary,
        why: one.why,
        reported: one.fires,
        not_reported: one.silent,
        remedy: one.remedy,
        source: one.source,
        fixes: check::fixes_of(one.rule).iter().map(|kind| (*kind).into()).collect(),
        docs_url: docs_url(one.rule.name),
    }
}

/// `text` with a capital at its start and a period at its end.
fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|char| char.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", characters.as_str())
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

fn wrapped(text: &str) -> String {
    let whole_words = textwrap::Options::new(TEXT_WIDTH)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, whole_words)
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<RulesDocument>()
}
