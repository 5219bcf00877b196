//! The `pom.xml` beside the settings: its elements with their places, and what in it cannot be right.

use std::ops::Range;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};

use super::pipeline::RootFile;
use super::root::InputFile;
use crate::catalog::DSL_PACKAGE;
use crate::check::{Explanation, Group};
use crate::diagnostic::{Applicability, Category, Diagnostic, Edit, Rule, Severity};
use crate::source::{FileId, Span, TextRange};
use crate::syntax::tree::{Import, Tree};

/// A pom that contradicts the settings or the server.
pub(super) static UNFIT_POM: Rule = Rule {
    name: "unfit-pom",
    code: "TCC282",
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a `pom.xml` that does not bring the DSL that the settings use",
};

/// The rules of this module, explained.
pub(super) static EXPLANATIONS: &[&Explanation] = &[&UNFIT_POM_EXPLAINED];

static UNFIT_POM_EXPLAINED: Explanation = Explanation {
    rule: &UNFIT_POM,
    group: Group::Correctness,
    why: "The pom brings the DSL: its parent is a snapshot that the server serves (`1.0-SNAPSHOT`), its dependencies are the \
          DSL's artifacts. Those without `-latest` have the packages of old releases only (`v2019_2`). With another parent, \
          without the artifacts, or with the old ones, nothing that the settings import can be resolved.",
    fires: "project {\n}\n// file: pom.xml\n<project>\n  <parent>\n    <groupId>org.jetbrains.teamcity</groupId>\n    \
            <artifactId>configs-dsl-kotlin-parent</artifactId>\n    <version>2024.03</version>\n  </parent>\n  \
            <dependencies>\n    <dependency>\n      <groupId>org.jetbrains.teamcity</groupId>\n      \
            <artifactId>configs-dsl-kotlin-latest</artifactId>\n    </dependency>\n  </dependencies>\n</project>\n",
    silent: "project {\n}\n// file: pom.xml\n<project>\n  <parent>\n    <groupId>org.jetbrains.teamcity</groupId>\n    \
             <artifactId>configs-dsl-kotlin-parent</artifactId>\n    <version>1.0-SNAPSHOT</version>\n  </parent>\n  \
             <dependencies>\n    <dependency>\n      <groupId>org.jetbrains.teamcity</groupId>\n      \
             <artifactId>configs-dsl-kotlin-latest</artifactId>\n    </dependency>\n  </dependencies>\n</project>\n",
    remedy: "Write the pom as the server generates it: in the UI, **Versioned Settings | Actions | Download settings in Kotlin \
             format**.",
    source: "poms that servers write; public reports of others",
};

/// What it is called.
pub(crate) const FILE: &str = "pom.xml";

/// A pom with its text.
#[derive(Debug, Clone)]
pub struct PomFile {
    /// Where it is.
    pub file: InputFile,
    /// What it says.
    pub text: Arc<str>,
}

/// An element that holds text or nothing. The end of a `dependency` is one, too: it says which belong together.
#[derive(Debug)]
pub(crate) struct Element {
    /// Its name after those of all that it stands in: `project/parent/version`.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) value: String,
    /// From its start tag to its end.
    pub(crate) range: Range<usize>,
}

/// The elements of a pom, and why reading ended early.
pub(crate) fn elements(text: &str) -> (Vec<Element>, Option<String>) {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<(String, usize)> = Vec::new();
    let mut value = String::new();
    let mut leaf = false;
    let mut found = Vec::new();
    let place = |at: u64| usize::try_from(at).unwrap_or(text.len());
    loop {
        let start = place(reader.buffer_position());
        match reader.read_event() {
            Ok(Event::Start(element)) => {
                open.push((element.local_name().as_ref().to_owned(), start));
                (value, leaf) = (String::new(), true);
            }
            Ok(Event::Empty(element)) => {
                open.push((element.local_name().as_ref().to_owned(), start));
                let range = start..place(reader.buffer_position());
                found.push(Element { path: path(&open), value: String::new(), range });
                open.pop();
                leaf = false;
            }
            Ok(Event::Text(text)) => value.push_str(&text.xml10_content()),
            Ok(Event::CData(text)) => value.push_str(&text.xml10_content()),
            Ok(Event::GeneralRef(reference)) => value.extend(character(&reference)),
            Ok(Event::End(_)) => {
                let (name, start) = open.last().cloned().unwrap_or_default();
                if leaf || name == "dependency" {
                    let value = if leaf { value.trim() } else { "" };
                    let range = start..place(reader.buffer_position());
                    found.push(Element { path: path(&open), value: value.to_owned(), range });
                }
                open.pop();
                leaf = false;
            }
            Ok(Event::Eof) => return (found, None),
            Ok(_) => {}
            Err(error) => return (found, Some(error.to_string())),
        }
    }
}

fn path(open: &[(String, usize)]) -> String {
    let names: Vec<&str> = open.iter().map(|(name, _)| name.as_str()).collect();
    names.join("/")
}

/// `&lt;` and the like.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(char)) = reference.resolve_char_ref() {
        return Some(char);
    }
    match reference.xml10_content().as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// The group of all that TeamCity publishes.
const GROUP: &str = "org.jetbrains.teamcity";

/// The parent that the server serves, and its version.
const PARENT: &str = "configs-dsl-kotlin-parent";
const SERVED: &str = "1.0-SNAPSHOT";

/// How the names of the DSL's artifacts begin, and how those end that have the packages without a version.
const ARTIFACT: &str = "configs-dsl";
const LATEST: &str = "-latest";

/// What is wrong with the pom, as number `file` among the sources.
pub(super) fn problems(pom: &PomFile, file: FileId, files: &[RootFile<'_>]) -> Vec<Diagnostic> {
    let (elements, problem) = elements(&pom.text);
    if problem.is_some() {
        return Vec::new();
    }
    let text = |path: &str| elements.iter().find(|one| one.path == path);
    let value = |path: &str| text(path).map(|one| one.value.as_str());
    let span = |range: &Range<usize>| {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        TextRange::new(offset(range.start), offset(range.end)).in_file(file)
    };
    let mut found = Vec::new();
    let parent = value("project/parent/artifactId");
    let own_parent = parent == Some(PARENT) && value("project/parent/groupId") == Some(GROUP);
    let version = text("project/parent/version").filter(|version| own_parent && version.value != SERVED);
    if let Some(version) = version.filter(|version| !version.value.contains("${")) {
        let message = format!("the server serves this parent as `{SERVED}` only");
        let told = Diagnostic::new(&UNFIT_POM, span(&version.range), message);
        let told = told.label("Maven does not find this version").help(format!("write `{SERVED}`"));
        let title = format!("write `{SERVED}`");
        found.push(match value_range(&pom.text, version) {
            Some(range) => told.fix(title, Applicability::Unsafe, span(&range), SERVED),
            None => told,
        });
    }
    let of_dsl: Vec<&Element> = elements.iter().filter(|one| is_artifact(one)).collect();
    if of_dsl.is_empty() && (own_parent || parent.is_none()) && !elements.is_empty() {
        let start = pom.text.find("<project").unwrap_or_default();
        let message = "this pom does not have the DSL among its dependencies";
        let told = Diagnostic::new(&UNFIT_POM, span(&(start..start + "<project".len())), message);
        let help = "add `configs-dsl-kotlin-latest` and `configs-dsl-kotlin-plugins-latest` of `org.jetbrains.teamcity`";
        found.push(told.label("nothing that the settings import can be resolved").help(help));
    }
    let has_repositories = elements.iter().any(|one| one.path.contains("repositories/"));
    if let Some(artifact) = of_dsl.first().filter(|_| parent.is_none() && !has_repositories) {
        let message = "this pom has neither the parent that the server serves nor repositories of its own";
        let told = Diagnostic::new(&UNFIT_POM, span(&artifact.range), message);
        let help = format!("add the parent `{GROUP}:{PARENT}:{SERVED}`");
        found.push(told.label("Maven does not find this").help(help));
    }
    let old = of_dsl.first().filter(|_| !of_dsl.iter().any(|one| one.value.ends_with(LATEST)));
    if let Some((artifact, import)) = old.zip(import_without_version(files)) {
        let message = format!("`{}` has only packages with a version", artifact.value);
        let told = Diagnostic::new(&UNFIT_POM, span(&artifact.range), message);
        let told = told.related(import, "the settings import packages without one");
        let told = told.help(format!("write `{}{LATEST}`", artifact.value));
        let edit = |one: &&Element| {
            let range = value_range(&pom.text, one)?;
            Some(Edit { span: span(&range), text: format!("{}{LATEST}", one.value) })
        };
        found.push(match of_dsl.iter().map(edit).collect::<Option<Vec<Edit>>>() {
            Some(edits) => told.fix_all("name the latest artifacts", Applicability::Unsafe, edits),
            None => told,
        });
    }
    found
}

/// Where an element's value stands, if it is written as it is.
fn value_range(text: &str, element: &Element) -> Option<Range<usize>> {
    let whole = text.get(element.range.clone())?;
    let inner = whole.find('>')? + 1;
    let start = element.range.start + inner + whole.get(inner..)?.find(&element.value)?;
    Some(start..start + element.value.len())
}

fn is_artifact(element: &Element) -> bool {
    element.path.ends_with("dependencies/dependency/artifactId") && element.value.starts_with(ARTIFACT)
}

/// The first import of the DSL that names no version.
fn import_without_version(files: &[RootFile<'_>]) -> Option<Span> {
    files.iter().filter(|file| !file.elsewhere).find_map(|file| {
        let tree = file.parsed.tree();
        let imports = &tree[tree.imports];
        // Beside `v2019_2.*`, the package that holds all these packages is imported in vain, and exists.
        let all_by_version =
            imports.iter().any(|import| import.star && packages(tree, import) == Some(Packages::OfVersion));
        let import = imports.iter().find(|import| match packages(tree, import) {
            Some(Packages::Whole) => !(import.star && all_by_version),
            Some(Packages::Without) => true,
            Some(Packages::OfVersion) | None => false,
        })?;
        Some(import.range.in_file(file.id))
    })
}

/// Which of the DSL's packages an import is about.
#[derive(Debug, PartialEq, Eq)]
enum Packages {
    /// The package itself that all others are in.
    Whole,
    /// One that belongs to no version.
    Without,
    /// One of an old version.
    OfVersion,
}

fn packages(tree: &Tree, import: &Import) -> Option<Packages> {
    let mut path = tree[import.path].iter().map(|ident| tree.name(ident.name));
    if !DSL_PACKAGE.split('.').all(|part| path.next() == Some(part)) {
        return None;
    }
    let is_version = |next: &str| {
        next.strip_prefix('v').is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_digit()))
    };
    Some(match path.next() {
        None => Packages::Whole,
        Some(next) if is_version(next) => Packages::OfVersion,
        Some(_) => Packages::Without,
    })
}
