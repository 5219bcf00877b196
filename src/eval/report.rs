//! How an evaluation reports: a finding once for its place, and the gaps that what could not be evaluated leaves.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::Span;

use super::frame::chain;
use super::interpreter::Interpreter;
use super::rules;
use super::value::{Object, Value};

/// Findings of one run; more are of no use to anyone.
const MAX_DIAGNOSTICS: usize = 2_000;

/// What an evaluation has reported.
#[derive(Debug, Default)]
pub(crate) struct Reports {
    pub(crate) diagnostics: Vec<Diagnostic>,
    reported: FxHashSet<(Span, &'static str)>,
    /// Whether an error or a gap has been reported: only then may a value be unknown.
    gap_reported: bool,
    /// Where an unknown value was met before any gap had been reported.
    unexplained: Option<Span>,
    /// Libraries that are not known, and where that was noted.
    pub(crate) missing_libraries: FxHashMap<String, Span>,
}

impl Interpreter<'_> {
    /// Reports a finding once for its place and rule.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        let key = (diagnostic.primary.span, diagnostic.rule.name);
        self.reports.gap_reported |=
            diagnostic.severity == Severity::Error || diagnostic.rule.category == Category::Incomplete;
        // Notes leave room for errors.
        let most = if diagnostic.severity == Severity::Note { MAX_DIAGNOSTICS / 2 } else { MAX_DIAGNOSTICS };
        if self.reports.diagnostics.len() < most && self.reports.reported.insert(key) {
            self.reports.diagnostics.push(diagnostic);
        }
    }

    /// Whether it was told before that the name at a place is not known, as in the turns of a loop: what could be meant is
    /// looked for once.
    pub(crate) fn is_told(&self, name: Span) -> bool {
        let told = [&rules::UNRESOLVED_REFERENCE, &rules::INCOMPLETE_EVALUATION]
            .iter()
            .any(|rule| self.reports.reported.contains(&(name, rule.name)));
        if told {
            self.taint();
        }
        told
    }

    /// Reports an error; what it leaves open is `Unknown`, and the blocks that hold it count as partly known.
    pub(crate) fn error(&mut self, rule: &'static Rule, span: Span, message: impl Into<String>) -> Value {
        self.fail(Diagnostic::new(rule, span, message))
    }

    /// Reports a finding that leaves a gap.
    pub(crate) fn fail(&mut self, diagnostic: Diagnostic) -> Value {
        self.report(diagnostic);
        self.taint();
        Value::Unknown
    }

    /// Remembers the first place where an unknown value is used although nothing told of a gap.
    pub(crate) fn meet_unknown(&mut self, span: Span) {
        if !self.reports.gap_reported {
            self.reports.unexplained.get_or_insert(span);
        }
    }

    /// Tells of a gap that nothing else told of: what is not evaluated never passes as valid.
    pub(crate) fn report_unexplained(&mut self) {
        let Some(span) = self.reports.unexplained.filter(|_| !self.reports.gap_reported) else { return };
        if !self.units.iter().any(|unit| unit.source.broken) {
            self.incomplete(
                span,
                "the value of this is not known",
                "please report this: nothing else tells why",
            );
        }
    }

    /// Reports that something could not be evaluated.
    pub(crate) fn incomplete(&mut self, span: Span, reason: impl Into<String>, help: &str) -> Value {
        self.fail(not_evaluated(span, reason, help))
    }

    /// Reports that a value could not be evaluated that changes nothing by itself. What it is given to is known in part only,
    /// and so is the build configuration, template, VCS root or project around, but not the project around that. Where
    /// something happens or not because of it, the blocks around that place are marked, too.
    pub(crate) fn unknown_value(&mut self, span: Span, reason: impl Into<String>, help: &str) -> Value {
        self.report(not_evaluated(span, reason, help));
        for frame in chain(&self.env) {
            let Some(Value::Object(object)) = &frame.this else { continue };
            Self::taint_object(object);
            if self.entity_kind(object).is_some() {
                break;
            }
        }
        Value::Unknown
    }

    /// Marks the objects whose blocks run now as partly known: nothing may be reported as missing from them.
    pub(crate) fn taint(&self) {
        for frame in chain(&self.env) {
            if let Some(Value::Object(object)) = &frame.this {
                Self::taint_object(object);
            }
        }
    }

    /// Marks one object as partly known.
    pub(crate) fn taint_object(object: &Object) {
        if let Some(state) = &object.dsl {
            state.borrow_mut().partial = true;
        }
    }
}

fn not_evaluated(span: Span, reason: impl Into<String>, help: &str) -> Diagnostic {
    let found = Diagnostic::new(&rules::INCOMPLETE_EVALUATION, span, reason).label("not evaluated");
    if help.is_empty() { found } else { found.help(help) }
}
