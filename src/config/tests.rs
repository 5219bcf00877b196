//! What configurations say, and how their mistakes are told.

use super::*;
use crate::catalog::Version;
use crate::diagnostic::{Category, Severity};

static URL: Rule = rule("invalid-url", Category::Validation);
static SYNTAX: Rule = rule("syntax-error", Category::Compilation);
static GAP: Rule = rule("incomplete-evaluation", Category::Incomplete);

const fn rule(name: &'static str, category: Category) -> Rule {
    Rule { name, code: name, category, severity: Severity::Error, summary: "" }
}

fn read(text: &str) -> Result<Config, Vec<Mistake>> {
    parse(text, ".teamcity".into(), &[&URL, &SYNTAX, &GAP])
}

fn mistakes(text: &str) -> Vec<String> {
    let all = read(text).err().unwrap_or_default();
    all.iter()
        .map(|one| {
            let help = one.help.as_deref().unwrap_or_default();
            format!("{}: {} [{}] {help}", one.range.slice(text), one.message, one.label)
        })
        .collect()
}

fn assert_mistake(text: &str, parts: &[&str]) {
    let found = mistakes(text);
    assert!(found.len() == 1 && parts.iter().all(|part| found[0].contains(part)), "{text}: {found:?}");
}

#[test]
fn everything_is_read() {
    let text = r#"
[levels]
invalid-url = { level = "note", reason = "addresses are made elsewhere" }
[levels."legacy/**"]
invalid-url = { level = "off", reason = "nobody builds it" }
[levels."legacy/new/*.kt"]
invalid-url = "error"
[external]
connections = ["A", { id = "B", kind = "dockerRegistry" }]
parameters = ["acme.host", "space.*"]
complete = true
[catalog]
files = ["plugins/x.xml"]
[server]
version = "2024.03.1"
cloud = true
[policy]
allowed-hosts = ["*.example.org", "example.org"]
https-only = true
forbidden-kinds = ["GHE", "acme-keys"]
id-pattern = "[A-Z_]+"
require-reasons = true
"#;
    let config = read(text).expect("right");
    let level = |path: &str| config.levels.of(&URL, path.into());
    assert_eq!(level(".teamcity/settings.kts"), Some(Level::On(Severity::Note)));
    assert_eq!(level(".teamcity/legacy/a/b.kt"), Some(Level::Off));
    assert_eq!(level(".teamcity/legacy/new/b.kt"), Some(Level::On(Severity::Error)));
    assert_eq!(level(".teamcity/legacy/new/c/b.kt"), Some(Level::Off));
    assert_eq!(config.levels.of(&GAP, ".teamcity/settings.kts".into()), None);
    assert!(config.external.has_parameter("acme.host") && config.external.has_parameter("space.url"));
    assert!(!config.external.has_parameter("acme.host.x"));
    assert_eq!(config.external.find("B").and_then(|one| one.kind.as_deref()), Some("dockerRegistry"));
    assert!(config.external.complete && config.external.find("C").is_none());
    assert_eq!(config.catalog.first().map(|file| file.path.as_str()), Some("plugins/x.xml"));
    let fits = |host: &str| config.policy.allowed_hosts.iter().any(|pattern| pattern.fits(host));
    assert!(fits("example.org") && fits("GIT.example.org") && !fits("badexample.org"));
    assert!(!HostPattern::parse("*.example.org").is_some_and(|one| one.fits(".example.org")));
    let pattern = config.policy.id_pattern.expect("a pattern");
    assert!(pattern.fits("A_B") && !pattern.fits("A_b") && !pattern.fits("xA"));
    assert!(config.policy.require_reasons);
    assert_eq!(config.server.version.as_ref().map(Version::text), Some("2024.03.1"));
}

#[test]
fn names_that_do_not_exist() {
    assert_mistake("[level]\n", &["level: there is no section `level`", "did you mean `levels`?"]);
    assert_mistake("[policy]\nhttp-only = true", &["http-only: `[policy]` has no key", "`https-only`?"]);
    assert_mistake("[levels]\ninvalid-urls = \"off\"", &["no rule `invalid-urls`", "`invalid-url`?"]);
    assert_mistake("[levels.\"**\"]\nx = \"off\"", &["x: there is no rule `x`", "there are: "]);
    assert_mistake("[external]\nconnections = [{ id = \"A\", sort = \"B\" }]", &["sort: ", "no key `sort`"]);
    assert_mistake("[policy]\nforbidden-kinds = [\"dockerRegistri\"]", &["did you mean `dockerRegistry`?"]);
}

#[test]
fn values_that_do_not_fit() {
    assert_mistake("levels = 1", &["`levels` is a section"]);
    assert_mistake("[levels]\ninvalid-url = \"fatal\"", &["\"fatal\": ", "`warning`"]);
    assert_mistake("[levels]\nsyntax-error = \"off\"", &["compiler"]);
    assert_mistake("[levels]\nincomplete-evaluation = \"off\"", &["not checked"]);
    assert_mistake("[external]\ncomplete = 1", &["expected `true`"]);
    assert_mistake("[external]\nconnections = [{ kind = \"GHE\" }]", &["list of ids"]);
    assert_mistake("[server]\nversion = \"new\"", &["not a version"]);
    assert_mistake("[policy]\nallowed-hosts = [\"https://x\"]", &["not the name of a host"]);
    assert_mistake("[policy]\nid-pattern = \"[\"", &["not a regular expression"]);
    assert_mistake("[levels.\"a[\"]\n", &["not a pattern"]);
    assert_mistake("[levels\n", &["["]);
}

#[test]
fn levels_with_reasons() {
    let text = "[levels]\ninvalid-url = { level = \"off\", reason = \"a proxy\" }\n\
                [levels.\"old/**\"]\nincomplete-evaluation = { level = \"note\", reason = \"old\" }\n";
    let demanded = format!("{text}[policy]\nrequire-reasons = true\n");
    for text in [text, demanded.as_str()] {
        let levels = read(text).expect("right").levels;
        assert_eq!(levels.of(&URL, ".teamcity/settings.kts".into()), Some(Level::Off));
        assert_eq!(levels.of(&GAP, ".teamcity/old/a.kt".into()), Some(Level::On(Severity::Note)));
    }
    assert_mistake("[levels]\ninvalid-url = { level = \"of\" }", &["`invalid-url` has no such level"]);
    assert_mistake("[levels]\ninvalid-url = { level = \"off\", why = \"x\" }", &["why: ", "no key `why`"]);
    assert_mistake("[levels]\nsyntax-error = { level = \"off\", reason = \"x\" }", &["compiler"]);
}

/// A level that is as grave as the rule's own silences nothing.
#[test]
fn reasons_are_asked_for_where_the_policy_says_so() {
    let demanded = |levels: &str| mistakes(&format!("[policy]\nrequire-reasons = true\n[levels]\n{levels}"));
    for softer in ["invalid-url = \"off\"", "invalid-url = { level = \"warning\", reason = \"--\" }"] {
        let found = demanded(softer);
        assert!(found.len() == 1 && found[0].contains("made softer without a reason"), "{found:?}");
    }
    assert!(demanded("invalid-url = \"error\"").is_empty());
    assert_eq!(demanded("\"old/**\" = { invalid-url = \"note\" }").len(), 1);
    assert!(mistakes("[levels]\ninvalid-url = \"off\"").is_empty());
}

/// Texts that would cost much if anything here were not linear.
#[test]
fn hostile_texts_are_refused_soon() {
    assert_mistake("[policy]\nid-pattern = \"(((a{1000}){1000}){1000})\"", &["too large"]);
    assert_mistake(&format!("[levels.\"{}\"]\n", "{a,b}".repeat(100)), &["at most"]);
    let many: String = (0..300).map(|number| format!("[levels.\"{number}\"]\n")).collect();
    assert_mistake(&many, &["more than"]);
    let wrong: String = (0..300).map(|number| format!("x{number} = 1\n")).collect();
    let found = mistakes(&wrong);
    assert_eq!(
        (found.len(), found.last().is_some_and(|last| last.contains("200 more mistakes"))),
        (101, true)
    );
    assert!(read(&"#".repeat(LARGEST + 1)).is_err());
    assert!(read(&"[".repeat(100_000)).is_err());
    assert!(read(&format!("x = {}", "[".repeat(100_000))).is_err());
}
