//! What a settings folder's `pom.xml` says that matters here: where the sources are, and the context parameters.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use indexmap::IndexMap;

use super::place;
use crate::driver::FileError;
use crate::driver::pom::{Element, elements};
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
    /// What it says.
    pub(super) text: Arc<str>,
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
        let is_it = |one: &&Element| one.path == name || one.path.ends_with(&format!("/{name}"));
        let found = elements.iter().rev().find(is_it)?;
        Some(place::clean(Utf8Path::new(&resolve(&found.value)?)))
    };
    let mut context_parameters = IndexMap::new();
    for Element { path, value, .. } in &elements {
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
        text: text.into(),
        problem,
    }
}

/// The libraries of `dependencies`, those of profiles too; what only tests use is left out.
fn class_path(elements: &[Element], resolve: impl Fn(&str) -> Option<String>) -> ClassPath {
    let mut class_path = ClassPath::of_pom();
    let (mut group, mut artifact, mut is_test) = (None, None, false);
    for Element { path, value, .. } in elements {
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

fn below<'a>(elements: &'a [Element], prefix: &str) -> IndexMap<&'a str, &'a str> {
    elements.iter().filter_map(|one| Some((one.path.strip_prefix(prefix)?, one.value.as_str()))).collect()
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
