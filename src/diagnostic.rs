//! What the tool has to say about the settings: one type for every stage.
//!
//! A diagnostic is a value: it names its rule, its places and its remedies. How it looks is `report`'s matter.

mod suggestion;

pub use suggestion::{did_you_mean, is_slip_of, nearest_name, nearest_names};

use crate::source::{FileId, Span};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; never fails a run.
    Note,
    /// Would not work as meant when the settings are used.
    Warning,
    /// TeamCity refuses the settings, or the run would fail.
    Error,
}

/// The kind of a finding; the names follow the server's `versionedSettingsError.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// The Kotlin compiler refuses it.
    Compilation,
    /// The DSL's own validation, or a check of ours, refuses it.
    Validation,
    /// The project's policy refuses it.
    Policy,
    /// A patch of the server does not apply.
    UiChanges,
    /// It could not be evaluated, so it was not checked.
    Incomplete,
}

/// What is known of a rule before it fires. Every stage keeps its rules beside the code that raises them;
/// `check::rules` lists them all.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Stable name, in kebab case: what users write in a configuration or an ignore comment.
    pub name: &'static str,
    /// Stable short code.
    pub code: &'static str,
    /// Kind of finding.
    pub category: Category,
    /// Severity unless configured otherwise.
    pub severity: Severity,
    /// One sentence: what the rule is about.
    pub summary: &'static str,
}

/// A place with a few words about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be seen there; may be empty for the primary place.
    pub message: String,
}

impl Label {
    /// A label at `span`.
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
    }
}

/// How safe it is to apply a fix without looking ([in full](https://github.com/tcdsl/tcdsl/blob/main/docs/fixes.md)).
///
/// Where several texts may be meant, a finding carries no fix at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applicability {
    /// The text can mean nothing else, and nothing but the finding goes away: what Kotlin does not take is written as it takes
    /// it, without a guess; or what is built stays the same.
    Safe,
    /// The fix guesses what was meant, or it changes what is built.
    Unsafe,
}

/// A replacement of one place's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// The new text.
    pub text: String,
}

/// A remedy that a machine can apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an imperative.
    pub title: String,
    /// Whether it may be applied unseen.
    pub applicability: Applicability,
    /// The edits; they do not overlap.
    pub edits: Vec<Edit>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that fired.
    pub rule: &'static Rule,
    /// Severity after configuration.
    pub severity: Severity,
    /// One sentence without a final period; names in backticks; never the value of a secure parameter.
    pub message: String,
    /// Where it is.
    pub primary: Label,
    /// Other places that explain it, possibly in other files.
    pub related: Vec<Label>,
    /// Further facts, each a sentence.
    pub notes: Vec<String>,
    /// What to do about it.
    pub help: Option<String>,
    /// Remedies that a machine can apply.
    pub fixes: Vec<Fix>,
    /// Where in the model it is, as `project:Root/feature:PROJECT_EXT_1/property:clientId`; `None` for plain Kotlin.
    pub address: Option<String>,
    /// What it is about, when many notes of its rule are one: they are gathered into a note that names them all.
    pub gathered_by: Option<String>,
}

impl Diagnostic {
    /// A finding of `rule` at `span`, with the rule's own severity.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            primary: Label::new(span, ""),
            related: Vec::new(),
            notes: Vec::new(),
            help: None,
            fixes: Vec::new(),
            address: None,
            gathered_by: None,
        }
    }

    /// Says `text` at the primary place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.primary.message = text.into();
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push(Label::new(span, text));
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds a remedy that replaces one place.
    #[must_use]
    pub fn fix(
        self,
        title: impl Into<String>,
        applicability: Applicability,
        span: Span,
        text: impl Into<String>,
    ) -> Self {
        self.fix_all(title, applicability, vec![Edit { span, text: text.into() }])
    }

    /// Adds a remedy of several edits, which do not overlap.
    #[must_use]
    pub fn fix_all(
        mut self,
        title: impl Into<String>,
        applicability: Applicability,
        edits: Vec<Edit>,
    ) -> Self {
        self.fixes.push(Fix { title: title.into(), applicability, edits });
        self
    }

    /// The same about another file: all its places are moved there.
    #[must_use]
    pub fn in_file(mut self, file: FileId) -> Self {
        let edits = self.fixes.iter_mut().flat_map(|fix| &mut fix.edits).map(|edit| &mut edit.span);
        let labels = self.related.iter_mut().map(|label| &mut label.span);
        labels.chain(edits).chain([&mut self.primary.span]).for_each(|span| span.file = file);
        self
    }

    /// Says where in the model it is.
    #[must_use]
    pub fn at(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

/// Puts findings in the order in which every output shows them: file, start, end, rule, message; and drops repetitions.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| key(a).cmp(&key(b)));
    diagnostics.dedup_by(|a, b| key(a) == key(b));
}

fn key(diagnostic: &Diagnostic) -> (Span, &str, &str) {
    (diagnostic.primary.span, diagnostic.rule.name, &diagnostic.message)
}
