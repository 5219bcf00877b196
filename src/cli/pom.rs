//! What a settings folder's `pom.xml` says that matters here: where the sources are, and the context parameters.

use camino::{Utf8Path, Utf8PathBuf};
use indexmap::IndexMap;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};

use super::place;
use crate::driver::FileError;
use crate::sema::ClassPath;

/// The parent that TeamCity gives to the poms of settings.
const PARENT: &str = "configs-dsl-kotlin-parent";

/// How deep properties may refer to each other.
const DEEPEST_REFERENCE: usize = 8;

/// The parts of a `pom.xml` that matter.
#[derive(Debug, Default)]
pub(super) struct Pom {
    /// `sourceDirectory`, relative to the pom's folder unless absolute.
    pub(super) sources: Option<Utf8PathBuf>,
    /// `testSourceDirectory`, likewise.
    pub(super) tests: Option<Utf8PathBuf>,
    /// `dstDir` of the plugin that generates the XML, likewise.
    pub(super) output: Option<Utf8PathBuf>,
    /// The libraries that it depends on.
    pub(super) class_path: ClassPath,
    /// `contextParameters` of the same plugin.
    pub(super) context_parameters: IndexMap<String, String>,
    /// Why not all of it was understood.
    pub(super) problem: Option<String>,
}

impl Pom {
    /// What is known of one that is there and cannot be read.
    pub(super) fn unread(why: FileError) -> Self {
        let mut class_path = ClassPath::of_pom();
        class_path.add_unknown();
        Self { class_path, problem: Some(why.to_string()), ..Self::default() }
    }
}

/// Reads the text of a pom.
pub(super) fn read(text: &str) -> Pom {
    let (elements, problem) = elements(text);
    let properties = below(&elements, "project/properties/");
    let resolve = |value: &str| interpolate(value, &properties, 0);
    let path = |name: &str| {
        let (_, value) =
            elements.iter().rev().find(|(path, _)| path == name || path.ends_with(&format!("/{name}")))?;
        Some(place::clean(Utf8Path::new(&resolve(value)?)))
    };
    let mut context_parameters = IndexMap::new();
    for (path, value) in &elements {
        if let Some((_, name)) = path.rsplit_once("/contextParameters/")
            && let Some(value) = resolve(value)
        {
            context_parameters.insert(name.to_owned(), value);
        }
    }
    let mut class_path = class_path(&elements, resolve);
    if problem.is_some() {
        class_path.add_unknown();
    }
    Pom {
        sources: path("build/sourceDirectory"),
        tests: path("build/testSourceDirectory"),
        output: path("configuration/dstDir"),
        class_path,
        context_parameters,
        problem,
    }
}

/// The libraries of `dependencies`, those of profiles too; what only tests use is left out.
fn class_path(elements: &[(String, String)], resolve: impl Fn(&str) -> Option<String>) -> ClassPath {
    let mut class_path = ClassPath::of_pom();
    let (mut group, mut artifact, mut is_test) = (None, None, false);
    for (path, value) in elements {
        let path = path.strip_prefix("project/").unwrap_or(path);
        let path = path.strip_prefix("profiles/profile/").unwrap_or(path);
        match path {
            "dependencies/dependency/groupId" => group = resolve(value),
            "dependencies/dependency/artifactId" => artifact = resolve(value),
            "dependencies/dependency/scope" => is_test = value == "test",
            // Its end.
            "dependencies/dependency" => match (group.take(), artifact.take()) {
                _ if std::mem::take(&mut is_test) => {}
                (Some(group), Some(artifact)) => class_path.add(&group, &artifact),
                _ => class_path.add_unknown(),
            },
            // What another parent depends on is not seen from here.
            "parent/artifactId" if value != PARENT => class_path.add_unknown(),
            _ => {}
        }
    }
    class_path
}

fn below<'a>(elements: &'a [(String, String)], prefix: &str) -> IndexMap<&'a str, &'a str> {
    elements.iter().filter_map(|(path, value)| Some((path.strip_prefix(prefix)?, value.as_str()))).collect()
}

/// The elements that hold text or nothing, with their paths from the root, and why reading ended early. The end of a
/// `dependency` is one too: it says which elements belong together.
fn elements(text: &str) -> (Vec<(String, String)>, Option<String>) {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<String> = Vec::new();
    let mut value = String::new();
    let mut leaf = false;
    let mut found = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                open.push(start.local_name().as_ref().to_owned());
                (value, leaf) = (String::new(), true);
            }
            Ok(Event::Empty(start)) => {
                found.push((format!("{}/{}", open.join("/"), start.local_name().as_ref()), String::new()));
                leaf = false;
            }
            Ok(Event::Text(text)) => value.push_str(&text.xml10_content()),
            Ok(Event::CData(text)) => value.push_str(&text.xml10_content()),
            Ok(Event::GeneralRef(reference)) => value.extend(character(&reference)),
            Ok(Event::End(_)) => {
                let is_dependency = open.last().is_some_and(|name| name == "dependency");
                if leaf || is_dependency {
                    let value = if leaf { value.trim() } else { "" };
                    found.push((open.join("/"), value.to_owned()));
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

/// `value` with its `${...}` filled in; `None` when one of them is not known here.
fn interpolate(value: &str, properties: &IndexMap<&str, &str>, depth: usize) -> Option<String> {
    if depth > DEEPEST_REFERENCE {
        return None;
    }
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once("${") {
        let (name, after) = after.split_once('}')?;
        out.push_str(before);
        match name {
            "basedir" | "project.basedir" | "pom.basedir" => out.push('.'),
            _ => out.push_str(&interpolate(properties.get(name)?, properties, depth + 1)?),
        }
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POM: &str = r#"<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <properties><env>dev</env><stage>${env}-1</stage><loop>${loop}</loop></properties>
  <build>
    <sourceDirectory>${project.basedir}/src</sourceDirectory>
    <testSourceDirectory>tests</testSourceDirectory>
    <plugins><plugin><configuration>
      <dstDir>target/generated-configs</dstDir>
      <contextParameters><a>x &amp; ${stage}</a><b>${unknown}</b><c>${loop}</c><d/></contextParameters>
    </configuration></plugin></plugins>
  </build>
</project>"#;

    #[test]
    fn the_parts_that_matter_are_read() {
        let pom = read(POM);
        assert_eq!(pom.sources.as_deref(), Some("src".into()));
        assert_eq!(pom.tests.as_deref(), Some("tests".into()));
        assert_eq!(pom.output.as_deref(), Some("target/generated-configs".into()));
        let parameters: Vec<_> =
            pom.context_parameters.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(parameters, [("a", "x & dev-1"), ("d", "")]);
        assert_eq!(pom.problem, None);
    }

    #[test]
    fn a_broken_pom_is_no_catastrophe() {
        let pom = read("<project><build><sourceDirectory>${basedir}</sourceDirectory></wrong>");
        assert_eq!(pom.sources.as_deref(), Some(".".into()));
        assert!(pom.problem.is_some() && pom.class_path.is_open());
    }
}
