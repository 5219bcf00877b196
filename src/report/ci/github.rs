//! Workflow commands of GitHub Actions (`::error file=..,line=..::..`), which become annotations of a pull request.
//!
//! Source: "Workflow commands for GitHub Actions", setting an error message. About ten annotations of a step are shown:
//! the gravest come first.

use std::fmt::Write as _;

use super::{Annotation, Region, commands};
use crate::diagnostic::Severity;
use crate::report::{Run, Shown};

/// `run` as a command for each finding.
pub fn github(run: &Run<'_>) -> Shown {
    commands(run, command)
}

fn command(one: &Annotation<'_>) -> String {
    let level = match one.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut out = format!("::{level} ");
    if !one.path.is_empty() {
        let _ = write!(out, "file={},", property(&one.path));
    }
    if let Some(Region { line, column, end_line, end_column }) = one.region {
        let _ = write!(out, "line={line},endLine={end_line},");
        // Columns of a range over several lines are taken as those of one line.
        if line == end_line {
            let _ = write!(out, "col={column},endColumn={end_column},");
        }
    }
    let text: Vec<&str> = one.lines().collect();
    // The place stands in the text, too: the log shows no more than that.
    let text = format!("{}{}", one.place(), text.join("\n"));
    let _ = writeln!(out, "title={}::{}", property(&format!("tcdsl: {}", one.rule)), data(&text));
    out
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
