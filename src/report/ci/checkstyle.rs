//! Checkstyle's XML, which Jenkins, TeamCity's `importData` and many others read.

use super::xml::XmlDocument;
use super::{Annotation, annotations};
use crate::diagnostic::Severity;
use crate::report::{Run, Secrets, Shown};

/// `run` as Checkstyle's report.
pub fn checkstyle(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let all = annotations(run, &secrets);
    let mut document = XmlDocument::new();
    document.element("checkstyle", &[("version", "4.3")], |document| {
        for of_file in all.chunk_by(|a, b| a.path == b.path) {
            let path = of_file.first().map_or("", |one| &one.path);
            document.element("file", &[("name", path)], |document| {
                of_file.iter().for_each(|one| error(one, document));
            });
        }
    });
    document.finish()
}

fn error(one: &Annotation<'_>, document: &mut XmlDocument) {
    let severity = match one.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "info",
    };
    let (line, column) = one.region.map_or((1, 1), |region| (region.line, region.column));
    let text: Vec<&str> = one.lines().collect();
    document.empty(
        "error",
        &[
            ("line", &line.to_string()),
            ("column", &column.to_string()),
            ("severity", severity),
            ("message", &text.join(" | ")),
            ("source", &format!("tcdsl.{}", one.rule)),
        ],
    );
}
