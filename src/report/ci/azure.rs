//! Logging commands of Azure Pipelines (`##vso[task.logissue ..]`), which become issues of a run.
//!
//! Source: "Logging commands", LogIssue and its escapes. There are errors and warnings only: notes stay lines of the log.

use std::fmt::Write as _;

use super::{Annotation, commands};
use crate::diagnostic::Severity;
use crate::report::{Run, Shown};

/// `run` as a command for each error and warning, and a line for each note.
pub fn azure(run: &Run<'_>) -> Shown {
    commands(run, command)
}

fn command(one: &Annotation<'_>) -> String {
    let text: Vec<&str> = one.lines().collect();
    let text = text.join(" | ");
    let level = match one.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => return format!("note: {}{text}\n", one.place()),
    };
    let mut out = format!("##vso[task.logissue type={level};");
    if !one.path.is_empty() {
        let _ = write!(out, "sourcepath={};", property(&one.path));
    }
    if let Some(region) = one.region {
        let _ = write!(out, "linenumber={};columnnumber={};", region.line, region.column);
    }
    let _ = writeln!(out, "code={}]{}", property(one.rule), data(&text));
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%AZP25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(';', "%3B").replace(']', "%5D")
}
