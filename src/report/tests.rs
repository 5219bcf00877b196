//! Reports on findings made by hand.

use camino::{Utf8Path, Utf8PathBuf};

use super::*;
use crate::diagnostic::{Applicability, Category, Rule, Severity};
use crate::source::{FileId, SourceFile, TextRange};

static MISSING: Rule = Rule {
    name: "missing-property",
    code: "TCT001",
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a property is missing",
};

static GAP: Rule = Rule {
    name: "not-evaluated",
    code: "TCT002",
    category: Category::Incomplete,
    severity: Severity::Note,
    summary: "something was not evaluated",
};

const SCRIPT: &str = "project {\n    slackConnection {\n        clientSecret = \"hunter2\"\n    }\n}\n";
const BASE: &str = "// \u{202e}ö\r\nobject Base /* \x1b[2J ##teamcity[x] */\r\n";

fn sources() -> SourceMap {
    let mut sources = SourceMap::default();
    sources.add(SourceFile::new(".teamcity/settings.kts", SCRIPT));
    sources.add(SourceFile::new(".teamcity/Base.kt", BASE));
    sources
}

fn at(file: u32, sources: &SourceMap, text: &str) -> Span {
    let whole = sources.get(FileId(file)).unwrap().text();
    let start = u32::try_from(whole.find(text).unwrap()).unwrap();
    TextRange::new(start, start + u32::try_from(text.len()).unwrap()).in_file(FileId(file))
}

fn findings(sources: &SourceMap) -> Vec<Diagnostic> {
    let call = at(0, sources, "slackConnection");
    let missing = Diagnostic::new(&MISSING, call, "`slackConnection` needs `clientId`")
        .label("`clientId` is not set")
        .related(at(1, sources, "Base"), "inherited from here")
        .note("the server refuses it")
        .help("add `clientId = \"...\"`")
        .fix("add `clientId`", Applicability::Unsafe, TextRange::empty(call.end).in_file(call.file), "x")
        .at("project:Root/feature:PROJECT_EXT_1");
    let hostile = "a\x1b[31m\n::error::b ##teamcity[x] credentialsJSON:1234-5678";
    vec![missing, Diagnostic::new(&GAP, at(0, sources, "clientSecret"), hostile).note("x\n::warning::y")]
}

fn reported() -> Vec<Utf8PathBuf> {
    vec!["repo/.teamcity/settings.kts".into(), "repo/.teamcity/Base.kt".into()]
}

fn with_run<T>(show: impl FnOnce(&Run<'_>) -> T) -> T {
    let (sources, reported) = (sources(), reported());
    let diagnostics = findings(&sources);
    let dir = Utf8Path::new(".teamcity");
    let root = Root {
        dir,
        folder: dir,
        sources: &sources,
        reported: &reported,
        diagnostics: &diagnostics,
        silenced: &Silenced::default(),
        hidden: Hidden::default(),
        exposed: &ExposedSecrets::default(),
        outside: &[],
        needs_reasons: false,
        settings: None,
    };
    show(&Run { roots: &[root], folder: "/home/me", ..Run::default() })
}

#[test]
fn full_shows_lines_of_several_files_without_secrets_and_commands() {
    insta::assert_snapshot!(with_run(|run| full(run, false)));
}

#[test]
fn concise_is_a_line_each() {
    insta::assert_snapshot!(with_run(concise));
}

#[test]
fn json_has_its_shape() {
    let text = with_run(json);
    assert!(!text.contains("##") && text.is_ascii(), "{text}");
    insta::assert_snapshot!(text.replace(env!("CARGO_PKG_VERSION"), "<version>"));
}

/// Every other format, each with a finding, a hostile one, and what kept the tool from its work.
#[test]
fn formats_for_programs_have_their_shapes() {
    type Format = fn(&Run<'_>) -> Shown;
    let formats: &[(&str, Format)] = &[
        ("jsonl", json_lines),
        ("sarif", without_rules),
        ("github", ci::github),
        ("gitlab", ci::gitlab),
        ("teamcity", ci::teamcity),
        ("junit", ci::junit),
        ("checkstyle", ci::checkstyle),
        ("rdjson", ci::rdjson),
        ("azure", ci::azure),
        ("lsp", lsp),
        ("markdown", markdown),
        #[cfg(feature = "cli")]
        ("narrated", narrated),
    ];
    for (name, format) in formats {
        let text = with_run(|run| format(&Run { failures: &[unreadable()], ..*run }));
        assert!(!text.contains("hunter2") && !text.contains('\x1b'), "{name}: {text}");
        insta::assert_snapshot!(*name, text.replace(env!("CARGO_PKG_VERSION"), "<version>"));
    }
}

fn unreadable() -> Failure {
    Failure {
        code: "encoding",
        message: "`x.kt` is not UTF-8".into(),
        file: Some("x,y:z %.kt".into()),
        place: Some((3, 1)),
        suggestion: Some("save it as UTF-8".into()),
    }
}

/// The rules are many, and have tests of their own.
fn without_rules(run: &Run<'_>) -> Shown {
    let mut log: serde_json::Value = serde_json::from_str(&ci::sarif(run)).unwrap();
    let rules = log["runs"][0]["tool"]["driver"]["rules"].take();
    assert!(rules.as_array().unwrap().len() > 80);
    Shown::checked(serde_json::to_string_pretty(&log).unwrap())
}

#[test]
fn colours_are_the_only_escapes() {
    let colored = with_run(|run| full(run, true));
    assert!(colored.contains("\x1b[0m"));
    assert!(!colored.contains("\x1b[2J") && !colored.contains("\x1b[31m\n"));
}

#[test]
fn what_two_roots_find_at_one_place_is_shown_once() {
    let (sources, reported) = (sources(), reported());
    let diagnostics = findings(&sources);
    let dir = Utf8Path::new(".teamcity");
    let root = Root {
        dir,
        folder: dir,
        sources: &sources,
        reported: &reported,
        diagnostics: &diagnostics,
        silenced: &Silenced::default(),
        hidden: Hidden::default(),
        exposed: &ExposedSecrets::default(),
        outside: &[],
        needs_reasons: false,
        settings: None,
    };
    let run = Run { roots: &[root, root], ..Run::default() };
    let summary = Summary::of(&run);
    assert_eq!((summary.roots, summary.files, summary.errors, summary.incomplete), (2, 2, 1, 1));
}

#[test]
fn places_out_of_bounds_and_long_lines_do_no_harm() {
    let mut sources = SourceMap::default();
    sources.add(SourceFile::new("a.kts", "ö".repeat(5000)));
    let reported = ["a.kts".into()];
    let spans =
        [(0, 1), (9_999, 99_999), (50_000, 7)].map(|(start, end)| Span { file: FileId(0), start, end });
    let nowhere = Span { file: FileId(7), start: 0, end: 0 };
    let diagnostics: Vec<Diagnostic> =
        spans.into_iter().chain([nowhere]).map(|span| Diagnostic::new(&MISSING, span, "m")).collect();
    let root = Root {
        dir: ".".into(),
        folder: ".".into(),
        sources: &sources,
        reported: &reported,
        diagnostics: &diagnostics,
        silenced: &Silenced::default(),
        hidden: Hidden::default(),
        exposed: &ExposedSecrets::default(),
        outside: &[],
        needs_reasons: false,
        settings: None,
    };
    let run = Run { roots: &[root], ..Run::default() };
    let text = full(&run, false);
    assert!(text.len() < 1000, "{text}");
    assert_eq!(text.matches("missing-property").count(), 4);
    assert!(json(&run).contains("\"errors\": 4"));
}
