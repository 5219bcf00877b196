//! Findings in sentences, for people who listen to them: `miette`'s narrator, without drawings.

use std::fmt;

use miette::{
    Diagnostic, LabeledSpan, NamedSource, NarratableReportHandler, Severity as Narrated, SourceCode,
};

use super::files::SafeSources;
use super::redact::Secrets;
use super::shown::{Page, Shown};
use super::{Finding, Root, Run, Summary, docs_url, safe_line};
use crate::diagnostic::{Label, Severity};
use crate::source::FileId;
use codespan_reporting::files::Files;

/// `run` in sentences, and the closing line.
pub fn narrated(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let files: Vec<SafeSources<'_>> =
        run.roots.iter().map(|root| SafeSources::new(root.sources, &secrets)).collect();
    let narrator = NarratableReportHandler::new().with_cause_chain();
    let mut out = String::new();
    for finding in run.findings() {
        let (Some(root), Some(files)) = (run.roots.get(finding.root), files.get(finding.root)) else {
            continue;
        };
        // Writing to memory does not fail.
        let _ = narrator.render_report(&mut out, &Told::new(root, &finding, files));
        out.push('\n');
    }
    if !run.brief {
        let mut page = Page::new(&secrets);
        Summary::of(run).line(&mut page);
        page.fixed("\n");
        out.push_str(&page.finish());
    }
    Shown::checked(out)
}

/// A finding as `miette` reads it: what is in another file than the finding is told as a diagnostic of its own.
#[derive(Debug)]
struct Told {
    message: String,
    rule: &'static str,
    severity: Narrated,
    help: Option<String>,
    url: Option<String>,
    labels: Vec<LabeledSpan>,
    source: Option<NamedSource<String>>,
    elsewhere: Vec<Told>,
}

impl Told {
    fn new(root: &Root<'_>, finding: &Finding<'_>, files: &SafeSources<'_>) -> Self {
        let found = finding.diagnostic;
        let file = found.primary.span.file;
        let (here, elsewhere): (Vec<&Label>, Vec<&Label>) =
            found.related.iter().partition(|label| label.span.file == file);
        let further = found.notes.iter().chain(&found.help).map(|text| safe_line(text, files.secrets));
        let help: Vec<String> = further.collect();
        Self {
            message: safe_line(&found.message, files.secrets),
            rule: found.rule.name,
            severity: match found.severity {
                Severity::Error => Narrated::Error,
                Severity::Warning => Narrated::Warning,
                Severity::Note => Narrated::Advice,
            },
            help: (!help.is_empty()).then(|| help.join("\n")),
            url: Some(docs_url(found.rule.name)),
            labels: std::iter::once(&found.primary)
                .chain(here)
                .filter_map(|label| labeled(files, label))
                .collect(),
            source: source(root, files, file),
            elsewhere: elsewhere.into_iter().map(|label| Self::of_label(root, label, files)).collect(),
        }
    }

    fn of_label(root: &Root<'_>, label: &Label, files: &SafeSources<'_>) -> Self {
        Self {
            message: safe_line(&label.message, files.secrets),
            rule: "",
            severity: Narrated::Advice,
            help: None,
            url: None,
            labels: labeled(files, label).into_iter().collect(),
            source: source(root, files, label.span.file),
            elsewhere: Vec::new(),
        }
    }
}

fn labeled(files: &SafeSources<'_>, label: &Label) -> Option<LabeledSpan> {
    let range = files.fit(label.span.file, label.span.start, label.span.end)?;
    let text = (!label.message.is_empty()).then(|| safe_line(&label.message, files.secrets));
    Some(LabeledSpan::new(text, range.start, range.len()))
}

fn source(root: &Root<'_>, files: &SafeSources<'_>, file: FileId) -> Option<NamedSource<String>> {
    let text = files.source(file).ok()?;
    let path = root.sources.get(file)?.path();
    Some(NamedSource::new(safe_line(path.as_str(), files.secrets), text.to_owned()))
}

impl fmt::Display for Told {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Told {}

impl Diagnostic for Told {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        (!self.rule.is_empty()).then(|| Box::new(self.rule) as Box<dyn fmt::Display>)
    }

    fn severity(&self) -> Option<Narrated> {
        Some(self.severity)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_deref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn url<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.url.as_deref().map(|url| Box::new(url) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        let all = self.elsewhere.iter().map(|told| told as &dyn Diagnostic);
        (!self.elsewhere.is_empty()).then(|| Box::new(all) as Box<dyn Iterator<Item = _>>)
    }
}
