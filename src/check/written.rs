//! The texts with a grammar of their own, wherever the settings hold them, and the places within them.

use std::ops::Range;

use memchr::memmem;

use super::context::Field;
use super::subject::Subject;
use crate::catalog::{Catalog, ClassId, Format, core_class};
use crate::model::{BuildType, Parameter, ProjectIndex, Settings, Text};
use crate::source::{SourceMap, Span};

/// A known text that has a format; it may hold references to parameters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Written<'a> {
    pub(crate) format: Format,
    /// What the settings call it.
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
    pub(crate) span: Span,
    pub(crate) project: ProjectIndex,
    /// The build configuration or template that it belongs to.
    pub(crate) owner: Option<&'a BuildType>,
    pub(crate) in_template: bool,
    /// What has it as a raw parameter.
    pub(crate) subject: Option<Subject<'a>>,
}

impl<'a> Written<'a> {
    /// The value of a raw parameter.
    pub(crate) fn of_field(field: &Field<'a>) -> Self {
        let subject = field.subject;
        Self {
            format: field.format,
            name: field.name(),
            text: field.value,
            span: field.span,
            project: subject.project,
            owner: subject.owner,
            in_template: subject.in_template,
            subject: Some(subject),
        }
    }

    /// Its address in the model.
    pub(crate) fn address(&self, settings: &Settings) -> String {
        let holder = match (&self.subject, self.owner) {
            (Some(subject), _) => subject.address(settings),
            (None, owner) => {
                let project = settings.projects.get(self.project.0);
                let id = project.and_then(|project| project.id.external(&settings.ids)).unwrap_or_default();
                let owner = owner.map_or_else(String::new, |owner| format!("/buildType:{}", owner.id));
                format!("project:{id}{owner}")
            }
        };
        format!("{holder}/property:{}", self.name)
    }

    /// Where some bytes of the text are, if the line that holds them stands in the file as it is.
    pub(crate) fn place(&self, sources: &SourceMap, bytes: &Range<usize>) -> Option<Span> {
        place(sources, self.text, self.span, bytes)
    }
}

/// Where some bytes of `text`, which the code at `span` made, are in the file: in the line that holds them, or, where
/// that line was put together, as the only ones of their kind.
pub(crate) fn place(sources: &SourceMap, text: &str, span: Span, bytes: &Range<usize>) -> Option<Span> {
    let source = sources.slice(span);
    let found = place_in(source, text, bytes).or_else(|| only_place(source, text, bytes))?;
    let offset = |at: usize| u32::try_from(at).ok().and_then(|at| span.start.checked_add(at));
    Some(Span { start: offset(found.start)?, end: offset(found.end)?, ..span })
}

/// Where a part of the text stands that is there once, in the text and in the code. One of a few bytes may be anything.
fn only_place(source: &str, text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let part = text.get(range.clone()).filter(|part| part.len() >= SHORTEST)?;
    let part = memmem::Finder::new(part);
    let once = |whole: &str| part.find_iter(whole.as_bytes()).nth(1).is_none();
    let at = part.find(source.as_bytes()).filter(|_| once(source) && once(text))?;
    Some(at..at + range.len())
}

/// The length from which a part is told from chance.
const SHORTEST: usize = 5;

/// Where the part `range` of `text` stands in `source`, the code that made the text: the line of the text is looked
/// for. It must be there as often as in the text.
fn place_in(source: &str, text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let start = text.get(..range.start)?.rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(start..)?.lines().next()?;
    let shift = start + line.len() - line.trim_start().len();
    let line = line.trim();
    if line.is_empty() || range.end > shift + line.len() {
        return None;
    }
    let line = memmem::Finder::new(line);
    let count = |text: &str| line.find_iter(text.as_bytes()).count();
    let before = count(text.get(..shift)?);
    if count(text) != count(source) {
        return None;
    }
    let at = line.find_iter(source.as_bytes()).nth(before)?;
    Some(at + range.start - shift..at + range.end - shift)
}

/// All texts with a format outside of raw parameters: options, checkout rules and artifact dependencies of build
/// configurations and templates.
pub(crate) fn of_build_types(settings: &Settings) -> Vec<Written<'_>> {
    let forms = Forms::new(&settings.catalog);
    let mut all = Vec::new();
    for (index, project) in settings.projects.iter().enumerate() {
        let templates = project.templates.iter().map(|template| (template, true));
        for (owner, in_template) in project.build_types.iter().map(|one| (one, false)).chain(templates) {
            for ((name, format), value) in forms.texts(owner) {
                let Some(text) = value.known().filter(|text| !text.is_empty()) else { continue };
                let (span, project) = (value.span, ProjectIndex(index));
                let (owner, subject) = (Some(owner), None);
                all.push(Written { format, name, text, span, project, owner, in_template, subject });
            }
        }
    }
    all
}

/// The regular expressions outside of raw parameters: of requirements and conditions, and those that values of parameters must
/// match.
pub(crate) fn expressions<'s>(settings: &'s Settings) -> Vec<Written<'s>> {
    let mut all: Vec<Written<'s>> = Vec::new();
    for (index, project) in settings.projects.iter().enumerate() {
        let project_index = ProjectIndex(index);
        let mut add = |name, text, span, owner: Option<&'s BuildType>, in_template| {
            let (format, project, subject) = (Format::JavaRegex, project_index, None);
            all.push(Written { format, name, text, span, project, owner, in_template, subject });
        };
        for (text, span) in project.parameters.iter().filter_map(of_specification) {
            add("regex", text, span, None, false);
        }
        let templates = project.templates.iter().map(|template| (template, true));
        for (owner, in_template) in project.build_types.iter().map(|one| (one, false)).chain(templates) {
            for (text, span) in owner.parameters.iter().filter_map(of_specification) {
                add("regex", text, span, Some(owner), in_template);
            }
            let conditions = owner.steps.iter().flat_map(|step| &step.conditions);
            for requirement in owner.requirements.iter().chain(conditions) {
                if let Some(value) =
                    requirement.value.as_ref().filter(|_| EXPRESSIONS.contains(&&*requirement.kind))
                    && let Some(text) = value.known()
                {
                    add("value", text, value.span, Some(owner), in_template);
                }
            }
        }
    }
    all
}

/// Requirements whose values are expressions.
const EXPRESSIONS: &[&str] = &["matches", "does-not-match"];

/// The expression in `text validationMode='regex' regexp='..'`. What is escaped in it makes no difference to what is wrong.
fn of_specification(parameter: &Parameter) -> Option<(&str, Span)> {
    let specification = parameter.spec.as_ref()?;
    let (_, rest) = specification.known()?.split_once(" regexp='")?;
    let mut escaped = false;
    let end = rest.char_indices().find(|(_, char)| {
        let ends = *char == '\'' && !escaped;
        escaped = *char == '|' && !escaped;
        ends
    });
    let text = rest.get(..end?.0).filter(|text| !text.is_empty())?;
    Some((text, specification.span))
}

/// The name of a property and its format.
type Form<'a> = (&'a str, Format);

/// What the catalog says about the texts that a build configuration holds.
struct Forms<'a> {
    options: Vec<(&'a str, Form<'a>)>,
    checkout_rules: Option<Form<'a>>,
    artifact_rules: Option<Form<'a>>,
    branch: Option<Form<'a>>,
}

impl<'a> Forms<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        let with_options =
            [core_class::BUILD_TYPE_SETTINGS, core_class::VCS_SETTINGS, core_class::FAILURE_CONDITIONS];
        let options = with_options.into_iter().flat_map(|class| catalog.properties(class));
        let option = options.filter_map(|property| {
            Some((property.option?, (catalog.known_name(property.name)?, property.format?)))
        });
        Self {
            options: option.collect(),
            checkout_rules: form(catalog, core_class::VCS_ROOT_ENTRY, "checkoutRules"),
            artifact_rules: form(catalog, core_class::ARTIFACT_DEPENDENCY, "artifactRules"),
            branch: form(catalog, core_class::BUILD_RULE, "branch"),
        }
    }

    fn texts(&self, owner: &'a BuildType) -> Vec<(Form<'a>, &'a Text)> {
        let options = self.options.iter().filter_map(|(option, form)| {
            Some((*form, &owner.options.get(option).filter(|set| !set.implied)?.value))
        });
        let entries = owner.vcs_entries.iter().flat_map(|entry| &entry.checkout_rules);
        let entries = entries.filter_map(|rule| Some((self.checkout_rules?, rule)));
        let dependencies = owner.artifact_dependencies.iter();
        let rules = dependencies.clone().filter_map(|one| Some((self.artifact_rules?, &one.artifact_rules)));
        let branches = dependencies.filter_map(|one| Some((self.branch?, one.branch.as_ref()?)));
        options.chain(entries).chain(rules).chain(branches).collect()
    }
}

fn form<'a>(catalog: &'a Catalog, class: ClassId, name: &str) -> Option<Form<'a>> {
    let mut own = catalog.properties(class);
    own.find_map(|property| {
        let known = catalog.known_name(property.name).filter(|known| *known == name)?;
        Some((known, property.format?))
    })
}

#[cfg(test)]
mod tests {
    use super::place_in;

    #[test]
    fn lines_of_the_text_are_found_in_the_code() {
        let place = |source: &'static str, text: &str, part: &str| {
            let at = text.rfind(part).expect("the text has the part");
            place_in(source, text, &(at..at + part.len())).map(|range| (range.start, &source[range]))
        };
        assert_eq!(place("\"a -> b\"", "a -> b", "->"), Some((3, "->")));
        assert_eq!(place("\"\"\"\n  a\n  b -> c\n\"\"\".trimIndent()", "a\nb -> c", "->"), Some((12, "->")));
        assert_eq!(place("\"a\\nb\"", "a\nb", "b"), Some((4, "b")));
        assert_eq!(place("rules", "a -> b", "->"), None, "the code does not hold the text");
        assert_eq!(place("\"x\" + \"x\"", "xx", "x"), None, "the line is in two parts");
        assert_eq!(place("\"\"\"\nx\nx\"\"\"", "x\nx", "x"), Some((6, "x")), "the second of two");
    }
}
