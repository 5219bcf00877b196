//! Hostile texts at every place of a model, in every format: none of them makes a line that looks like the tool's own, a
//! command of a CI server, or markup; and no format shows a secret.

use std::fmt::Write as _;

use proptest::prelude::*;
use tcdsl::driver::{Compilation, InputFile, Layout, Memory, Session, SettingsRoot, StoredRoot};
use tcdsl::report::diff::{self, Compared};
use tcdsl::report::tree::{self, Selection, Trees};
use tcdsl::report::{self, Run, Shown, ci};

const SECRET: &str = "Zq7SECRETzz41kQ9";

/// What hostile texts are made of; `@acme` marks them.
const PARTS: &[&str] = &[
    "@acme",
    "\n",
    "\r",
    "\nvalid: forged\n",
    "\nerror[syntax-error]: forged\n",
    "##teamcity[buildStatus]",
    "\n::error::forged",
    "##[error]",
    "##vso[task]",
    "\u{1b}[31m",
    "\u{202e}",
    "\u{9b}2J",
    "\u{2028}",
    "`",
    "``` ",
    "|",
    "\\",
    "\\|",
    "\"",
    "'",
    "\"];p0 -> p1",
    "](https://evil.example/x.png)",
    "![x",
    "</text><script>alert(1)</script>",
    "<!-- ",
    "-->",
    "]]>",
    "&amp;",
    "#quot;",
    ";",
    "%x%",
    "$",
    "\t",
    "*_~#>",
    "ö漢🚀",
];

fn hostile() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PARTS), 1..8)
        .prop_map(|parts| format!("@acme{}", parts.concat()))
}

/// `text` as a literal of Kotlin.
fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for unit in text.encode_utf16() {
        let _ = write!(out, "\\u{unit:04x}");
    }
    out + "\""
}

/// Settings with `text` at every place, and with secrets.
fn settings(text: &str, secret: &str) -> String {
    let text = literal(text);
    format!(
        "import jetbrains.buildServer.configs.kotlin.*\nimport jetbrains.buildServer.configs.kotlin.vcs.*\n\
         import jetbrains.buildServer.configs.kotlin.buildSteps.*\nversion = \"2024.03\"\nproject {{\n\
         description = {text}\nparams {{ param({text}, {text}); text(\"label\", \"v\", label = {text}); \
         password(\"p\", \"{secret}\") }}\n\
         features {{ feature {{ id = {text}; type = \"OAuthProvider\"; param(\"providerType\", {text}); \
         param(\"displayName\", {text}); param({text}, {text}); param(\"clientSecret\", \"{secret}\"); \
         param(\"url\", \"https://u:{secret}@example.org\") }}\n\
         feature {{ type = {text}; param(\"secure:token\", \"{secret}\") }} }}\n\
         vcsRoot(GitVcsRoot {{ id(\"V\"); name = {text}; url = {text}; branch = {text} }})\n\
         subProject {{ id(\"Sub\"); name = {text} }}\n\
         buildType {{ id(\"A\"); name = {text}; description = {text}; artifactRules = {text}\n\
         steps {{ script {{ name = {text}; scriptContent = {text} }} }}\n\
         requirements {{ equals({text}, {text}) }} }}\n\
         buildType {{ id({text}); name = {text} }}\n}}\nfun unused(): String {{ error({text} + \"{secret}\") }}\n"
    )
}

fn compile(text: &str) -> Compilation {
    let session = Session::new(Memory::from([("settings.kts", text)]));
    let root = SettingsRoot::of_files(".".into(), ["settings.kts".into()]);
    assert_eq!(root.layout, Layout::Portable);
    session.compile(&root)
}

/// What each format makes of a compilation and of one to compare it with.
fn formats(one: &Compilation, other: &Compilation) -> Vec<(&'static str, Shown)> {
    let root = one.report();
    let run = Run { roots: &[root], ..Run::default() };
    let mut all = vec![
        ("full", report::full(&run, false)),
        ("concise", report::concise(&run)),
        ("json", report::json(&run)),
        ("jsonl", report::json_lines(&run)),
        ("sarif", ci::sarif(&run)),
        ("gitlab", ci::gitlab(&run)),
        ("rdjson", ci::rdjson(&run)),
        ("junit", ci::junit(&run)),
        ("checkstyle", ci::checkstyle(&run)),
        ("teamcity", ci::teamcity(&run)),
        ("github", ci::github(&run)),
        ("azure", ci::azure(&run)),
        ("narrated", report::narrated(&run)),
    ];
    let trees = Trees::new(&[root], Selection::default());
    type Show = fn(&Trees) -> Shown;
    let shown: [(&str, Show); 7] = [
        ("text", tree::text),
        ("tree json", tree::json),
        ("markdown", tree::markdown),
        ("dot", tree::dot),
        ("mermaid", tree::mermaid),
        ("svg", tree::svg),
        ("html", tree::html),
    ];
    all.extend(shown.map(|(name, show)| (name, show(&trees))));
    if let (Some(new), Some(old)) = (&one.settings, &other.settings) {
        let difference = tcdsl::diff::diff(old, new);
        let compared = Compared::new(("old", &other.exposed), ("new", &one.exposed), &difference);
        all.push(("diff", diff::text(&compared)));
        all.push(("diff json", diff::json(&compared)));
        all.push(("markdown", diff::markdown(&compared)));
    }
    all
}

/// What holds of every format. Those that speak to a server say what the tool says, and nothing else.
fn assert_harmless(format: &str, text: &str) {
    let commands: &[&str] = match format {
        "teamcity" => {
            &["##teamcity[inspection", "##teamcity[buildProblem ", "##teamcity[buildStatisticValue "]
        }
        "github" => &["::error ", "::warning ", "::notice "],
        "azure" => &["##vso[task.logissue ", "note: "],
        _ => &[],
    };
    if !commands.is_empty() {
        for line in text.lines() {
            let own = commands.iter().find_map(|command| line.strip_prefix(command));
            assert!(
                own.is_some_and(|rest| !rest.contains("##teamcity[") && !rest.contains("##vso[")),
                "{format}: {line}"
            );
        }
        return;
    }
    for line in text.split('\n') {
        assert!(!line.trim_start().starts_with("::"), "{format}: {line:?}");
    }
    for part in ["##teamcity[", "##[", "##vso["] {
        assert!(!text.contains(part), "{format}: {text}");
    }
    let hostile = |char: char| {
        !matches!(char, '\n' | '\t') && char.is_control()
            || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!text.contains(hostile), "{format}: {text:?}");
    let forged = text
        .lines()
        .filter(|line| line.starts_with("valid: forged") || line.starts_with("error[syntax-error]: forged"));
    // Documents keep the lines of their texts: they are data, and the report is on stderr then.
    assert!(format == "xml" || forged.count() == 0, "{format}: {text}");
}

/// What holds of the markup of a format.
fn assert_stays_in_place(format: &str, text: &str) {
    match format {
        "markdown" => {
            let outside: String = text.split('`').step_by(2).collect();
            assert!(!outside.contains("acme") && !outside.contains('<'), "{text}");
            // The tree's table has a column more than that of differences.
            let edges = if text.contains("\n| id | kind | name | comes from | used by |\n") { 6 } else { 5 };
            for row in text.lines().filter(|line| line.starts_with("| ")) {
                let cells = row.replace("\\\\", "").replace("\\|", "").matches('|').count();
                assert_eq!(cells, edges, "{row}");
            }
        }
        "html" => {
            let known = [
                "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "header", "h1", "input",
                "span", "button", "main", "details", "summary", "code", "ul", "li", "b", "div", "script",
                "h2",
            ];
            let markup = text.split("<script>").next().unwrap_or_default();
            for tag in markup.split('<').skip(1) {
                let name = tag.trim_start_matches('/').split([' ', '>', '\n']).next().unwrap_or_default();
                assert!(known.contains(&name), "{name}: {tag}");
            }
            assert_eq!(text.matches("<script").count(), 1, "{text}");
        }
        "svg" => {
            let mut reader = quick_xml::Reader::from_str(text);
            loop {
                match reader.read_event().expect("well-formed") {
                    quick_xml::events::Event::Start(start) | quick_xml::events::Event::Empty(start) => {
                        let name = start.name();
                        let known = ["svg", "title", "style", "rect", "path", "circle", "text"];
                        assert!(known.contains(&name.as_ref()), "{name:?}");
                    }
                    quick_xml::events::Event::Eof => break,
                    _ => {}
                }
            }
        }
        "dot" => {
            let bare = text.replace("\\\\", "").replace("\\\"", "");
            let outside: String = bare.split('"').step_by(2).collect();
            assert!(!outside.contains("acme"), "{text}");
        }
        "mermaid" => {
            for line in text.lines().filter(|line| line.contains("acme")) {
                assert_eq!(line.matches('"').count(), 2, "{line}");
                assert!(line.ends_with("\"]") && !line.contains("<script"), "{line}");
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_format_is_forged_and_none_shows_a_secret(text in hostile(), other in hostile()) {
        let compiled = compile(&settings(&text, SECRET));
        prop_assert!(compiled.settings.is_some(), "{:?}", compiled.diagnostics);
        let before = compile(&settings(&other, &format!("{SECRET}old")));
        for (format, shown) in formats(&compiled, &before) {
            assert_harmless(format, &shown);
            assert_stays_in_place(format, &shown);
            prop_assert!(!shown.contains(SECRET), "{}: {}", format, shown);
        }
    }

    /// Documents on stdout mean the same as those that are written.
    #[test]
    fn documents_on_stdout_are_harmless(text in hostile()) {
        let compiled = compile(&settings(&text, SECRET));
        let files = tcdsl::driver::xml(&compiled).unwrap_or_default();
        prop_assert!(!files.is_empty());
        assert_harmless("xml", &report::stream(&files));
        for file in files {
            let one = report::stream(std::slice::from_ref(&file));
            let texts = |document: &str| -> String { content(document).trim().to_owned() };
            prop_assert_eq!(texts(&one), texts(&file.text));
        }
        let json = tcdsl::driver::json(&compiled.settings.iter().collect::<Vec<_>>());
        assert_harmless("compiled json", &json);
    }

    /// What breaks the text itself, too: no evaluation, findings of the parser.
    #[test]
    fn broken_texts_are_harmless(text in hostile()) {
        let text = text.replace('\r', "");
        let compiled = compile(&format!("val x = ({text}\npassword(\"p\", \"{SECRET}\")\n\"{SECRET}"));
        for (format, shown) in formats(&compiled, &compiled) {
            assert_harmless(format, &shown);
            prop_assert!(!shown.contains(SECRET), "{}: {}", format, shown);
        }
    }

    /// Settings that are stored as XML.
    #[test]
    fn stored_settings_are_harmless(text in hostile()) {
        let text: String = text.chars().filter(|char| !char.is_control()).map(|char| format!("&#{};", u32::from(char))).collect();
        let document = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<project><name>{text}</name><parameters><param name=\"{text}\" \
             value=\"{text}\" /><param name=\"secure:x\" value=\"{SECRET}\" /></parameters></project>\n"
        );
        let path = "P/project-config.xml";
        let session = Session::new(Memory::from([(path, document)]));
        let file = InputFile::new(path.into(), ".".into());
        let root = StoredRoot { dir: ".".into(), files: vec![file], unread: Vec::new() };
        let compiled = session.read(&root);
        for (format, shown) in formats(&compiled, &compiled) {
            assert_harmless(format, &shown);
            assert_stays_in_place(format, &shown);
            prop_assert!(!shown.contains(SECRET), "{}: {}", format, shown);
        }
    }
}

/// All that a reader gets from a document: names of elements, attributes and texts.
fn content(document: &str) -> String {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(document);
    let mut out = String::new();
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(start) | Event::Empty(start) => {
                out.push_str(start.name().as_ref());
                for attribute in start.attributes() {
                    let value = attribute.expect("an attribute");
                    let value = value.normalized_value(quick_xml::XmlVersion::Implicit1_0).expect("a value");
                    out.push_str(&value);
                }
            }
            Event::Text(text) => out.push_str(&text.xml10_content()),
            Event::CData(text) => out.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().expect("a reference") {
                Some(char) => out.push(char),
                None => {
                    out.push_str(quick_xml::escape::resolve_predefined_entity(&reference).expect("known"))
                }
            },
            Event::Eof => return out,
            _ => {}
        }
    }
}
