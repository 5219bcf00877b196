//! What rules look at, gathered once: subjects, values with a format, connections, references to connections.

use std::cell::OnceCell;
use std::ops::Range;

use super::connections::Connections;
use super::exposed::Exposing;
use super::graph::Graph;
use super::ids::Ids;
use super::literals::Literals;
use super::parameters::Parameters;
use super::quoted;
use super::references::{TemplateUsers, Usage, usages};
use super::subject::{Subject, subjects};
use super::texts::Fault;
use super::written::{self, Written};
use crate::catalog::{Catalog, ClassId, Format};
use crate::config::Config;
use crate::diagnostic::{Applicability, Category, Diagnostic, Rule, Severity, is_slip_of};
use crate::model::{ProjectIndex, Settings};
use crate::source::{SourceMap, Span};

/// What rules look at.
pub(crate) struct Context<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) settings: &'a Settings,
    /// What they were before, if anybody wants to know what changes.
    pub(crate) earlier: Option<&'a Settings>,
    pub(crate) sources: &'a SourceMap,
    pub(crate) config: &'a Config,
    /// Whether Kotlin's compiler takes the settings: else, what is missing may be what could not be read.
    pub(crate) compiled: bool,
    pub(crate) subjects: Vec<Subject<'a>>,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) written: Vec<Written<'a>>,
    pub(crate) connections: Connections<'a>,
    pub(crate) usages: Vec<Usage<'a>>,
    pub(crate) users: TemplateUsers<'a>,
    parameters: OnceCell<Parameters<'a>>,
    literals: OnceCell<Literals<'a>>,
    /// What ids stand for.
    pub(crate) ids: Ids<'a>,
    /// What builds need.
    pub(crate) graph: Graph<'a>,
    /// The secrets that the rules have met.
    pub(super) exposed: Exposing<'a>,
}

impl<'a> Context<'a> {
    /// What there is to look at, after the earlier stages found `known`.
    pub(crate) fn new(
        settings: &'a Settings,
        earlier: Option<&'a Settings>,
        sources: &'a SourceMap,
        config: &'a Config,
        known: &[Diagnostic],
    ) -> Self {
        let subjects = subjects(settings);
        let catalog = &settings.catalog;
        let users = TemplateUsers::new(settings);
        let mut fields: Vec<Field<'a>> =
            subjects.iter().flat_map(|subject| fields(catalog, subject)).collect();
        let mut written: Vec<Written<'a>> = fields.iter().map(Written::of_field).collect();
        written.extend(written::of_build_types(settings));
        fields.retain(|field| !holds_reference(field.value));
        Self {
            catalog,
            settings,
            earlier,
            sources,
            config,
            compiled: !known.iter().any(is_refused),
            fields,
            written,
            connections: Connections::new(settings),
            usages: usages(settings, &subjects, &users),
            users,
            parameters: OnceCell::new(),
            literals: OnceCell::new(),
            ids: Ids::new(settings),
            graph: Graph::new(settings),
            exposed: Exposing::default(),
            subjects,
        }
    }

    /// Who declares which parameters, and the texts that may name them.
    pub(crate) fn parameters(&self) -> &Parameters<'a> {
        self.parameters.get_or_init(|| Parameters::new(self.settings))
    }

    /// Sees to it that nothing shows these secrets, which stand in the open.
    pub(crate) fn expose(&self, secrets: impl IntoIterator<Item = &'a str>) {
        secrets.into_iter().for_each(|secret| self.exposed.add(secret));
    }

    /// The values that have `format`.
    pub(crate) fn fields_of(&self, format: Format) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(move |field| field.format == format)
    }

    /// The texts that have `format`, those that hold references among them.
    pub(crate) fn written_as(&self, format: Format) -> impl Iterator<Item = &Written<'a>> {
        self.written.iter().filter(move |written| written.format == format)
    }

    /// A project as people know it: its id as the settings write it.
    pub(crate) fn project_name(&self, index: ProjectIndex) -> String {
        match self.settings.projects.get(index.0) {
            Some(project) if project.parent.is_some() => format!("project `{}`", project.id),
            _ => "the root project".to_owned(),
        }
    }

    /// Whether `above` is `index` or a project above it.
    pub(crate) fn is_at_or_above(&self, above: ProjectIndex, index: ProjectIndex) -> bool {
        self.lineage(index).any(|at| at == above)
    }

    /// `index` and the projects above it, nearest first.
    pub(crate) fn lineage(&self, index: ProjectIndex) -> impl Iterator<Item = ProjectIndex> {
        self.settings.ancestry(index).map(|(at, _)| at).take(self.settings.projects.len())
    }

    /// The address of a value.
    pub(crate) fn address(&self, field: &Field<'_>) -> String {
        format!("{}/property:{}", field.subject.address(self.settings), field.name())
    }

    /// A finding about a value.
    pub(crate) fn finding(
        &self,
        rule: &'static Rule,
        field: &Field<'_>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(rule, field.span, message).at(self.address(field))
    }

    /// Tells of the faults of a text, the first ones of many.
    pub(crate) fn tell(
        &self,
        rule: &'static Rule,
        written: &Written<'_>,
        faults: impl IntoIterator<Item = Fault>,
        out: &mut Vec<Diagnostic>,
    ) {
        out.extend(faults.into_iter().take(MOST_FAULTS).map(|fault| self.fault(rule, written, &fault)));
    }

    /// The finding with a fix that writes `meant` for `text`, which has to stand once in the code at `span`, or else once as a
    /// literal in all of the settings: it may have come there by a function. What differs in more than a slip is left to
    /// people.
    pub(crate) fn with_fix(&self, found: Diagnostic, span: Span, text: &str, meant: &str) -> Diagnostic {
        let source = self.sources.slice(span);
        let mut places = source.match_indices(text);
        let place =
            places.next().filter(|_| places.next().is_none()).and_then(|(at, _)| u32::try_from(at).ok());
        let place = match (place, u32::try_from(text.len())) {
            (Some(at), Ok(length)) => {
                Some(Span { start: span.start + at, end: span.start + at + length, ..span })
            }
            _ => self.literal(text),
        };
        let Some(place) = place else { return found };
        if !is_slip_of(text, meant) && !text.eq_ignore_ascii_case(meant) {
            return found;
        }
        found.fix(format!("write `{meant}`"), Applicability::Unsafe, place, meant)
    }

    /// The finding with a fix that writes `meant` for the word `wrong`, where that stands once in the code of the finding, or
    /// else once as a literal in all of the settings.
    pub(crate) fn with_word(&self, found: Diagnostic, wrong: &str, meant: &str) -> Diagnostic {
        let known = found.fixes.len();
        let found = quoted::with_word(found, self.sources, wrong, meant);
        match self.literal(wrong).filter(|_| found.fixes.len() == known) {
            Some(place) => found.fix(format!("write `{meant}`"), Applicability::Unsafe, place, meant),
            None => found,
        }
    }

    /// Where a text stands between quotes, if it does so once in all of the settings.
    fn literal(&self, text: &str) -> Option<Span> {
        self.literals.get_or_init(|| Literals::new(self.sources)).find(text)
    }

    /// A finding about a part of a text; about the whole where the part is not to be found in the file.
    pub(crate) fn fault(&self, rule: &'static Rule, written: &Written<'_>, fault: &Fault) -> Diagnostic {
        let message = format!("`{}` {}", written.name, fault.message);
        let place = |bytes| written.place(self.sources, bytes);
        let found = Diagnostic::new(rule, place(&fault.range).unwrap_or(written.span), message);
        let found = found.help(&*fault.help).at(written.address(self.settings));
        let whole = |bytes: &Range<usize>| *bytes == (0..written.text.len());
        let elsewhere = |bytes| self.literal(written.text).filter(|_| whole(bytes));
        let fix = fault
            .fix
            .as_ref()
            .and_then(|(bytes, text)| Some((place(bytes).or_else(|| elsewhere(bytes))?, text)));
        match fix.and_then(|(span, text)| Some((span, in_literal(self.sources, written.span, text)?))) {
            Some((span, text)) => found.fix(&*fault.help, Applicability::Unsafe, span, text),
            None => found,
        }
    }
}

/// `text` as the literal at `span` writes it: a line break is an escape, or a line that begins as that of the literal does.
fn in_literal(sources: &SourceMap, span: Span, text: &str) -> Option<String> {
    if !text.contains('\n') {
        return Some(text.to_owned());
    }
    let literal = sources.slice(span).trim_start();
    if literal.starts_with("\"\"\"") {
        // Only where the lines of the text have the same margin can a line be added to it.
        let line = literal.lines().nth(1)?;
        let margin = line.get(..line.len() - line.trim_start().len())?;
        return Some(text.replace('\n', &format!("\n{margin}")));
    }
    literal.starts_with('"').then(|| text.replace('\n', "\\n"))
}

/// Whether Kotlin's compiler does not take the settings.
fn is_refused(found: &Diagnostic) -> bool {
    found.severity == Severity::Error && found.rule.category == Category::Compilation
}

/// How many faults of one text are told: a text with more is wrong as a whole.
const MOST_FAULTS: usize = 20;

/// A known value of a property with a format; empty values are left out. Among the fields of a [`Context`], none holds a
/// parameter reference.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field<'a> {
    pub(crate) subject: Subject<'a>,
    pub(crate) format: Format,
    /// The class that has the property: the subject's own or a chosen option.
    pub(crate) class: Option<ClassId>,
    /// The property's name in the DSL, if it has one.
    property: Option<&'a str>,
    pub(crate) param: &'a str,
    pub(crate) value: &'a str,
    pub(crate) span: Span,
}

impl<'a> Field<'a> {
    /// The property's name in the DSL; of a raw form, the raw parameter's.
    pub(crate) fn name(&self) -> &'a str {
        self.property.filter(|_| self.subject.typed).unwrap_or(self.param)
    }
}

/// Whether `value` holds a reference to a parameter: it is known only when a build runs.
pub(crate) fn holds_reference(value: &str) -> bool {
    value.contains('%')
}

/// The values of `subject` that have a format, each raw parameter once.
fn fields<'a>(catalog: &'a Catalog, subject: &Subject<'a>) -> Vec<Field<'a>> {
    let mut found: Vec<Field<'a>> = Vec::new();
    if subject.partial {
        return found;
    }
    for class in subject.active_classes(catalog) {
        let of_properties = catalog.properties(class).filter_map(|property| {
            Some((property.param.as_deref()?, property.format?, catalog.known_name(property.name)))
        });
        let raw = catalog.class(class).connection.iter().flat_map(|facts| facts.raw);
        let of_raw = raw.filter_map(|raw| Some((raw.name, raw.format?, None)));
        for (param, format, property) in of_properties.chain(of_raw) {
            let Some(set) = subject.properties.get(param).filter(|set| !set.implied) else { continue };
            let value = set.value.known().filter(|value| !value.is_empty());
            if let Some(value) = value.filter(|_| found.iter().all(|field| field.param != param)) {
                let subject = *subject;
                let (class, span) = (Some(class), set.value.span);
                found.push(Field { subject, format, class, property, param, value, span });
            }
        }
    }
    found
}
