//! JUnit's XML: a suite for each file, a case for each finding. Errors are failures; what does not fail a run is a case
//! that was skipped. A clean file has a case that passed: no case at all reads as "nothing was tested".

use std::collections::BTreeMap;

use super::xml::XmlDocument;
use super::{Annotation, annotations};
use crate::diagnostic::Severity;
use crate::report::{Run, Secrets, Shown};

/// `run` as JUnit's report.
pub fn junit(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let all = annotations(run, &secrets);
    let mut files: BTreeMap<&str, Vec<&Annotation<'_>>> = BTreeMap::new();
    for path in run.roots.iter().flat_map(|root| root.reported) {
        files.entry(path.as_str()).or_default();
    }
    all.iter().for_each(|one| files.entry(&one.path).or_default().push(one));
    let mut document = XmlDocument::new();
    let total = Counts::of(all.iter(), files.values().filter(|of_file| of_file.is_empty()).count());
    let name = [("name", "tcdsl")];
    document.element("testsuites", &total.attributes(&name).each(), |document| {
        for (path, of_file) in &files {
            suite(if path.is_empty() { "tcdsl" } else { path }, of_file, document);
        }
    });
    document.finish()
}

struct Counts {
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
}

/// Attributes that own their values.
struct Attributes<'a>(Vec<(&'a str, String)>);

impl Attributes<'_> {
    fn each(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(key, value)| (*key, value.as_str())).collect()
    }
}

impl Counts {
    /// The counts of some findings and of cases that passed.
    fn of<'a>(all: impl Iterator<Item = &'a Annotation<'a>>, passed: usize) -> Self {
        let mut counts = Self { tests: passed, failures: 0, errors: 0, skipped: 0 };
        for one in all {
            counts.tests += 1;
            match Outcome::of(one) {
                Outcome::Failure => counts.failures += 1,
                Outcome::Error => counts.errors += 1,
                Outcome::Skipped => counts.skipped += 1,
            }
        }
        counts
    }

    fn attributes<'a>(&self, named: &[(&'a str, &str)]) -> Attributes<'a> {
        let counts = [
            ("tests", self.tests),
            ("failures", self.failures),
            ("errors", self.errors),
            ("skipped", self.skipped),
        ];
        let named = named.iter().map(|(key, value)| (*key, (*value).to_owned()));
        Attributes(named.chain(counts.map(|(key, count)| (key, count.to_string()))).collect())
    }
}

#[derive(Clone, Copy)]
enum Outcome {
    /// An error in the settings.
    Failure,
    /// The tool could not do its work.
    Error,
    /// A warning or a note.
    Skipped,
}

impl Outcome {
    fn of(one: &Annotation<'_>) -> Self {
        match (one.finding, one.severity) {
            (None, _) => Self::Error,
            (_, Severity::Error) => Self::Failure,
            (_, Severity::Warning | Severity::Note) => Self::Skipped,
        }
    }
}

fn suite(path: &str, all: &[&Annotation<'_>], document: &mut XmlDocument) {
    let passed = usize::from(all.is_empty());
    let counts = Counts::of(all.iter().copied(), passed);
    document.element("testsuite", &counts.attributes(&[("name", path)]).each(), |document| {
        if all.is_empty() {
            document.empty("testcase", &[("name", "settings"), ("classname", path)]);
        }
        for one in all {
            let place = one.region.map_or(String::new(), |at| format!(" at {}:{}", at.line, at.column));
            let name = format!("{}{place}", one.rule);
            document
                .element("testcase", &[("name", &name), ("classname", path)], |document| case(one, document));
        }
    });
}

fn case(one: &Annotation<'_>, document: &mut XmlDocument) {
    let text: Vec<&str> = one.lines().collect();
    let text = format!("{}{}", one.place(), text.join("\n"));
    let attributes = [("message", &*one.message), ("type", one.rule)];
    match Outcome::of(one) {
        Outcome::Failure => document.element("failure", &attributes, |document| document.text(&text)),
        Outcome::Error => document.element("error", &attributes, |document| document.text(&text)),
        Outcome::Skipped => document.empty("skipped", &[("message", &text.replace('\n', " | "))]),
    }
}
