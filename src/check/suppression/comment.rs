//! The comments that suppress: `// tcdsl: ignore[rule, rule] reason` and `// tcdsl: ignore-file[rule] reason`.
//! Brackets may be left out around a single rule.

use std::collections::BTreeMap;

use crate::check::explanation::Explanation;
use crate::diagnostic::{Category, Rule, did_you_mean, nearest_name};
use crate::source::{FileId, TextRange};
use crate::syntax;

/// What every such comment holds.
pub(super) const MARK: &str = "tcdsl:";

/// A comment or an annotation that suppresses findings.
#[derive(Debug)]
pub(super) struct Comment {
    pub(super) file: FileId,
    /// Which of the two.
    pub(super) what: &'static str,
    /// The code that it is about; none for the whole file.
    pub(super) about: Option<TextRange>,
    pub(super) rules: Vec<Named>,
    /// What is wrong in it: where, what, and what to do.
    pub(super) invalid: Vec<Invalid>,
    /// What is deleted with the comment, if it names one rule and nothing else: its line, or what stands before it on the
    /// line goes on without it.
    pub(super) whole: Option<TextRange>,
    /// Whether it says why.
    pub(super) has_reason: bool,
    /// How a reason is written in it.
    pub(super) remedy: &'static str,
}

/// What is wrong in a comment.
#[derive(Debug)]
pub(super) struct Invalid {
    pub(super) range: TextRange,
    pub(super) message: String,
    pub(super) help: String,
    /// The rule that is meant.
    pub(super) meant: Option<&'static str>,
}

/// A rule that a comment names.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) rule: &'static Rule,
    pub(super) range: TextRange,
    /// Whether it suppressed something.
    pub(super) used: bool,
}

impl Comment {
    /// The first and the last offset of what it is about.
    pub(super) fn reach(&self) -> (u32, u32) {
        self.about.map_or((0, u32::MAX), |about| (about.start, about.end))
    }

    /// Takes in a rule that it names at `range`.
    pub(super) fn name(
        &mut self,
        name: &str,
        range: TextRange,
        rules: &BTreeMap<&'static str, &'static Explanation>,
    ) {
        match rule(name, rules) {
            Ok(rule) => self.rules.push(Named { rule, range, used: false }),
            Err((message, help, meant)) => self.invalid.push(Invalid { range, message, help, meant }),
        }
    }
}

/// The comments of a file.
pub(super) fn comments(
    file: FileId,
    text: &str,
    rules: &BTreeMap<&'static str, &'static Explanation>,
) -> Vec<Comment> {
    let all = syntax::line_comments(text, MARK).into_iter();
    all.filter_map(|comment| read(file, text, comment, rules)).collect()
}

fn read(
    file: FileId,
    text: &str,
    comment: syntax::LineComment,
    rules: &BTreeMap<&'static str, &'static Explanation>,
) -> Option<Comment> {
    let words = comment.range.slice(text).trim_start_matches('/').trim_start().strip_prefix(MARK)?;
    let words = words.trim_start().strip_prefix("ignore")?;
    let (whole_file, words) = match words.strip_prefix("-file") {
        Some(rest) => (true, rest),
        None => (false, words),
    };
    let words = words.trim();
    let (list, reason) = match words.strip_prefix('[') {
        Some(list) => list.split_once(']').unwrap_or((list, "")),
        None => words.split_once(char::is_whitespace).unwrap_or((words, "")),
    };
    let names: Vec<&str> = list.split(',').collect();
    let about = if whole_file { None } else { Some(comment.about) };
    let whole = (names.len() == 1).then(|| with_blanks(text, comment.range));
    let mut read = Comment {
        file,
        what: "comment",
        about,
        rules: Vec::new(),
        invalid: Vec::new(),
        whole,
        has_reason: reason.contains(char::is_alphanumeric),
        remedy: "write the reason behind the rule: `// tcdsl: ignore[rule] reason`",
    };
    for name in names.into_iter().map(str::trim).filter(|name| !name.is_empty()) {
        read.name(name, place(text, name), rules);
    }
    if read.rules.is_empty() && read.invalid.is_empty() {
        let help = "write `// tcdsl: ignore[rule] reason`".to_owned();
        let message = "this comment names no rule".to_owned();
        read.invalid.push(Invalid { range: comment.range, message, help, meant: None });
    }
    Some(read)
}

/// A comment up to the end of its line, with the blanks before it; the whole line where nothing else stands on it.
fn with_blanks(text: &str, comment: TextRange) -> TextRange {
    let before = text.get(..comment.start as usize).unwrap_or_default();
    let code = before.trim_end_matches([' ', '\t']);
    let start = u32::try_from(code.len()).unwrap_or(comment.start);
    let rest = text.get(comment.end as usize..).unwrap_or_default();
    if !code.is_empty() && !code.ends_with('\n') {
        return TextRange::new(start, comment.end);
    }
    let line_end = if rest.starts_with("\r\n") { 2 } else { u32::from(rest.starts_with('\n')) };
    TextRange::new(start, comment.end + line_end)
}

/// Where `part`, which is a part of `text`, stands in it.
pub(super) fn place(text: &str, part: &str) -> TextRange {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    TextRange::new(offset(start), offset(start + part.len()))
}

/// The rule of that name or code; or what is wrong with naming it.
fn rule(
    name: &str,
    rules: &BTreeMap<&'static str, &'static Explanation>,
) -> Result<&'static Rule, (String, String, Option<&'static str>)> {
    let of_code = || rules.values().find(|known| known.rule.code == name);
    let Some(known) = rules.get(name).or_else(of_code) else {
        let near = nearest_name(name, rules.keys().copied());
        let help = near.map_or_else(|| "`tcdsl rules` lists them".to_owned(), did_you_mean);
        return Err((format!("there is no rule `{name}`"), help, near));
    };
    match known.rule.category {
        Category::Compilation => Err((
            format!("`{name}` cannot be suppressed: TeamCity would not take the settings"),
            "mend the code, and delete the comment".to_owned(),
            None,
        )),
        Category::Incomplete => Err((
            format!("`{name}` cannot be suppressed: it tells what was not checked"),
            "delete the comment".to_owned(),
            None,
        )),
        _ => Ok(known.rule),
    }
}
