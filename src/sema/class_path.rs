//! The class path that settings are compiled against, beside Kotlin's library, Java's and the DSL: what a `pom.xml` adds.

use crate::catalog::DSL_PACKAGE;

/// The artifacts whose packages are known, as `group:artifact` (`*` stands for any), each with the packages that it
/// brings. Those of Kotlin and the DSL are in the catalog. None of them declares anything in the root package.
///
/// Source: the artifacts as they are published at Maven Central.
const KNOWN: &[(&str, &[&str])] = &[
    ("org.jetbrains.teamcity:configs-dsl-kotlin", &[]),
    ("org.jetbrains.teamcity:configs-dsl-kotlin-latest", &[]),
    ("org.jetbrains.teamcity:configs-dsl-kotlin-plugins", &[]),
    ("org.jetbrains.teamcity:configs-dsl-kotlin-plugins-latest", &[]),
    ("org.jetbrains.teamcity:server-api", &["jetbrains.buildServer"]),
    ("org.jetbrains.kotlin:kotlin-stdlib", &[]),
    ("org.jetbrains.kotlin:kotlin-stdlib-jdk7", &[]),
    ("org.jetbrains.kotlin:kotlin-stdlib-jdk8", &[]),
    ("org.jetbrains.kotlin:kotlin-runtime", &[]),
    ("org.jetbrains.kotlin:kotlin-script-runtime", &["kotlin.script"]),
    ("org.jetbrains.kotlin:kotlin-reflect", &["kotlin.reflect"]),
    ("org.jetbrains.kotlin:kotlin-main-kts", &["kotlin.script", "org.jetbrains.kotlin"]),
    ("org.jetbrains.kotlin:kotlin-test", &["kotlin.test"]),
    ("org.jetbrains.kotlin:kotlin-test-junit", &["kotlin.test", "org.junit", "junit", "org.hamcrest"]),
    ("org.jetbrains.kotlin:kotlin-test-junit5", &["kotlin.test", "org.junit", "org.opentest4j"]),
    ("org.jetbrains.kotlinx:kotlinx-coroutines-core", &["kotlinx.coroutines"]),
    ("org.jetbrains.kotlinx:kotlinx-datetime", &["kotlinx.datetime"]),
    ("org.jetbrains.kotlinx:kotlinx-serialization-core", &["kotlinx.serialization"]),
    ("org.jetbrains.kotlinx:kotlinx-serialization-json", &["kotlinx.serialization"]),
    ("junit:junit", &["org.junit", "junit", "org.hamcrest"]),
    ("org.junit.jupiter:*", &["org.junit", "org.opentest4j", "org.apiguardian"]),
    ("org.assertj:assertj-core", &["org.assertj"]),
    ("org.apache.maven.surefire:*", &["org.apache.maven"]),
    ("io.mockk:*", &["io.mockk"]),
    ("net.bytebuddy:*", &["net.bytebuddy"]),
    ("org.reflections:reflections", &["org.reflections", "org.slf4j", "javassist"]),
    ("org.slf4j:*", &["org.slf4j"]),
    ("org.json:json", &["org.json"]),
    ("com.alibaba:fastjson", &["com.alibaba"]),
    ("com.google.code.gson:gson", &["com.google.gson"]),
    ("com.google.guava:guava", &["com.google"]),
    ("com.fasterxml.jackson.core:*", &["com.fasterxml.jackson"]),
    ("com.fasterxml.jackson.dataformat:*", &["com.fasterxml.jackson", "org.yaml"]),
    ("com.fasterxml.jackson.module:*", &["com.fasterxml.jackson", "kotlin.reflect"]),
    ("org.yaml:snakeyaml", &["org.yaml"]),
    ("org.apache.commons:*", &["org.apache.commons"]),
    ("commons-io:commons-io", &["org.apache.commons"]),
    ("commons-codec:commons-codec", &["org.apache.commons"]),
    ("com.squareup.okhttp3:okhttp", &["okhttp3", "okio"]),
    ("com.github.rodm:teamcity-dsl-extensions", &["com.github.rodm"]),
];

/// What is on every class path and has no declarations here: annotations that the standard library depends on, the
/// JDK's own packages beside `java` and `javax`, and those of the script's runtime.
const ALWAYS: &[&str] = &[
    "org.jetbrains.annotations",
    "org.intellij.lang.annotations",
    "kotlin.script",
    "com.sun",
    "sun",
    "jdk",
    "org.w3c",
    "org.xml",
    "org.ietf",
];

/// What may have a name on a class path that is open.
pub(crate) const A_LIBRARY: &str = "a library in `pom.xml`";

/// The libraries that settings can use beside Kotlin's, Java's and the DSL.
#[derive(Debug, Clone)]
pub struct ClassPath {
    packages: Vec<&'static str>,
    /// A library is on it of which nothing is known: it can declare anything anywhere.
    open: bool,
}

impl Default for ClassPath {
    /// Without a `pom.xml`: any of the libraries that are known here may be there, others are not.
    fn default() -> Self {
        Self { packages: KNOWN.iter().flat_map(|(_, packages)| *packages).copied().collect(), open: false }
    }
}

impl ClassPath {
    /// What settings with a `pom.xml` can use as long as it adds nothing.
    pub fn of_pom() -> Self {
        Self { packages: Vec::new(), open: false }
    }

    /// Adds an artifact, by its Maven coordinates.
    pub fn add(&mut self, group: &str, artifact: &str) {
        let known = KNOWN.iter().find(|(coordinates, _)| {
            coordinates.split_once(':').is_some_and(|(its_group, its_artifact)| {
                its_group == group && (its_artifact == artifact || its_artifact == "*")
            })
        });
        match known {
            Some((_, packages)) => self.packages.extend_from_slice(packages),
            None => self.add_unknown(),
        }
    }

    /// Adds artifacts of which nothing is known.
    pub fn add_unknown(&mut self) {
        self.open = true;
    }

    /// Whether something that is not in the catalog can declare a name in the root package.
    pub(crate) fn is_open(&self) -> bool {
        self.open
    }

    /// Whether something that is not in the catalog can lie at a dotted path: a library's package, or what it holds.
    pub(crate) fn may_hold(&self, path: &str) -> bool {
        // The DSL is in the catalog.
        let of_dsl = is_within(path, DSL_PACKAGE);
        self.open || !of_dsl && self.known().any(|known| is_within(path, known))
    }

    /// Whether a package of the catalog, or what such packages lie below, can be seen: Kotlin's, Java's and the DSL's always
    /// can, another library's where the library is.
    pub(crate) fn reaches(&self, path: &str) -> bool {
        let always = ["kotlin", "java", "javax", DSL_PACKAGE];
        always.iter().any(|known| is_within(path, known) || is_within(known, path))
            || self.may_hold(path)
            || self.leads_on(path)
    }

    /// Whether packages of libraries lie below a dotted path.
    pub(crate) fn leads_on(&self, path: &str) -> bool {
        self.known().any(|known| is_within(known, path))
    }

    fn known(&self) -> impl Iterator<Item = &'static str> {
        ALWAYS.iter().chain(&self.packages).copied()
    }
}

fn is_within(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::ClassPath;

    #[test]
    fn a_known_artifact_opens_its_packages_only() {
        let mut path = ClassPath::of_pom();
        assert!(!path.may_hold("org.json") && path.may_hold("org.w3c.dom"));
        path.add("org.json", "json");
        assert!(path.may_hold("org.json.JSONObject") && path.leads_on("org") && !path.may_hold("org.jsonx"));
        assert!(!path.is_open());
    }

    #[test]
    fn an_unknown_artifact_opens_everything() {
        let mut path = ClassPath::of_pom();
        path.add("com.acme", "deployment");
        assert!(path.is_open() && path.may_hold("anything.at.all"));
    }
}
