//! What must hold of each input: a function for each kind, whatever feeds it.

use arbitrary::Unstructured;
use tcdsl::catalog::{Catalog, read_descriptors};
use tcdsl::diagnostic::Category;
use tcdsl::driver::{self, Compilation, InputFile, Memory, Session, StoredRoot};
use tcdsl::dsl::{Budget, Classes};
use tcdsl::report::diff::{self, Compared};
use tcdsl::report::tree::{self, Trees};
use tcdsl::report::{self, Run, Shown, ci};
use tcdsl::source::FileId;
use tcdsl::syntax::dump::{coverage, dump};
use tcdsl::syntax::{FileKind, parse as parse_kotlin};

use crate::kotlin;
use crate::outcome::Outcome;

/// A target by its name.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: &[Target] = &[
    ("parse", |bytes| with_text(bytes, parse)),
    ("check", |bytes| with_text(bytes, check)),
    ("settings", settings),
    ("stored", |bytes| with_text(bytes, stored)),
    ("config", |bytes| with_text(bytes, config)),
    ("descriptor", |bytes| with_text(bytes, descriptor)),
    ("jar", jar),
    ("formats", |bytes| with_text(bytes, formats)),
    ("diff", differences),
];

fn with_text(bytes: &[u8], target: fn(&str)) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        target(text);
    }
}

/// Whatever the text: the parser ends, its places are places, and the tree covers all of the text.
pub fn parse(text: &str) {
    for kind in [FileKind::Script, FileKind::Source] {
        let parsed = parse_kotlin(FileId(0), kind, text);
        for finding in &parsed.diagnostics {
            let range = finding.primary.span.range();
            let is_place =
                range.start <= range.end && text.get(range.start as usize..range.end as usize).is_some();
            assert!(is_place, "{finding:?}");
            assert!(!finding.message.starts_with("internal"), "{finding:?}");
        }
        dump(&parsed.tree, text, kind);
        if let Some(fault) = coverage::fault(&parsed, text, kind) {
            panic!("{fault}");
        }
    }
}

/// Whatever the settings: the whole check ends, and what it says is a document.
pub fn check(text: &str) {
    let outcome = Outcome::of(&tcdsl::check_text(text));
    if let Some(fault) = outcome.fault() {
        panic!("{fault}");
    }
}

/// Right settings, made from the bytes: nothing is refused, nothing is left out, and what is written can be read again.
pub fn settings(bytes: &[u8]) {
    let text = kotlin::settings(bytes);
    let compilation = tcdsl::check_text(text.as_str());
    let is_wrong = |category| matches!(category, Category::Compilation | Category::Incomplete);
    let wrong = compilation.diagnostics.iter().find(|found| is_wrong(found.rule.category));
    if let Some(found) = wrong {
        let at = found.primary.span.range();
        let place = text.get(at.start as usize..at.end as usize);
        panic!("{}: {} at {place:?} in\n{text}", found.rule.name, found.message);
    }
    let again = Outcome::of(&tcdsl::check_text(text.as_str()));
    assert_eq!(Outcome::of(&compilation), again, "another time, other bytes: {text}");
    read_again(&compilation, &text);
}

/// What was written as XML is read as the same model: it is written alike once more.
pub fn read_again(compilation: &Compilation, text: &str) {
    let written = driver::xml(compilation).unwrap_or_default();
    let read = read_xml(written.iter().map(|file| (file.path.to_string(), file.text.clone())).collect());
    let again = driver::xml(&read).unwrap_or_default();
    let listed = |files: &[tcdsl::emit::xml::OutputFile]| -> Vec<(String, String)> {
        files.iter().map(|file| (file.path.to_string(), file.text.clone())).collect()
    };
    assert_eq!(listed(&written), listed(&again), "written, read and written: {text}");
}

/// Settings that are stored as XML.
fn read_xml(files: Vec<(String, String)>) -> Compilation {
    let inputs = files.iter().map(|(path, _)| InputFile::new(path.as_str().into(), ".".into())).collect();
    let session = Session::new(files.into_iter().collect::<Memory>());
    session.read(&StoredRoot { dir: ".".into(), files: inputs, unread: Vec::new() })
}

/// Whatever the XML.
pub fn stored(text: &str) {
    for path in ["Shop/project-config.xml", "Shop/buildTypes/Shop_Build.xml", "Shop/vcsRoots/Shop_Root.xml"] {
        let project = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<project><name>Shop</name></project>\n";
        let mut files = vec![(path.to_owned(), text.to_owned())];
        if path != "Shop/project-config.xml" {
            files.push(("Shop/project-config.xml".to_owned(), project.to_owned()));
        }
        if let Some(fault) = Outcome::of(&read_xml(files)).fault() {
            panic!("{fault}");
        }
    }
}

/// Whatever the configuration: each mistake has a place in the text.
pub fn config(text: &str) {
    let Err(mistakes) = driver::read_config(text, ".".into()) else { return };
    assert!(!mistakes.is_empty(), "refused without a reason");
    for mistake in mistakes {
        let (start, end) = (mistake.range.start as usize, mistake.range.end as usize);
        assert!(text.get(start..end).is_some(), "{mistake:?}");
    }
}

/// Whatever the descriptor of a plugin: it is refused, or settings can be checked with it.
pub fn descriptor(text: &str) {
    let Ok(descriptors) = read_descriptors(text) else { return };
    let Ok(catalog) = Catalog::with_plugins(&descriptors) else { return };
    let script = "import jetbrains.buildServer.configs.kotlin.*\n\nproject { features { feature { type = \"x\" } } }\n";
    let options = driver::Options { catalog, ..driver::Options::default() };
    let session = Session::new(Memory::from([("settings.kts", script)])).with(options);
    if let Ok(root) = session.root(".".into()) {
        session.compile(&root);
    }
}

/// Whatever the jar and its class files: what is read of them makes a catalog file that is read again.
pub fn jar(bytes: &[u8]) {
    let mut classes = Classes::default();
    // What is no jar is refused; what is none may be a class file, or changes of the classes of a jar that is right.
    let _ = classes.add(bytes, &mut Budget::default());
    classes.add_class(bytes);
    for class in crate::classes::changed(bytes) {
        classes.add_class(&class);
    }
    let server = classes.understand();
    let text = tcdsl::dsl::write(&server.classes);
    match read_descriptors(&text).map(|read| Catalog::with_plugins(&read)) {
        Ok(Ok(_)) => {}
        refused => panic!("{refused:?}: {text}"),
    }
    tcdsl::dsl::tell_differences(&server);
}

/// Whatever the text says: no format lets it drive a terminal or speak to a server.
pub fn formats(text: &str) {
    let literal: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let script = format!(
        "import jetbrains.buildServer.configs.kotlin.*\nproject {{\ndescription = \"{literal}\"\nbuildType {{ id(\"{literal}\"); name = \
         \"{literal}\" }}\nfeatures {{ feature {{ id = \"{literal}\"; type = \"OAuthProvider\"; param(\"providerType\", \"{literal}\") }} }}\n}}\n"
    );
    let compilation = tcdsl::check_text(script);
    for (format, shown) in shown(&compilation) {
        let is_wild = |char: char| {
            !matches!(char, '\n' | '\t') && char.is_control()
                || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!shown.contains(is_wild), "{format}: {:?}", &*shown);
        let speaks =
            |line: &str| line.trim_start().starts_with("::") || line.contains("##vso[") && format != "azure";
        assert!(matches!(format, "github") || !shown.split('\n').any(speaks), "{format}: {:?}", &*shown);
    }
}

/// Every format.
fn shown(compilation: &Compilation) -> Vec<(&'static str, Shown)> {
    let root = compilation.report();
    let run = Run { roots: &[root], ..Run::default() };
    let trees = Trees::new(&[root], tree::Selection::default());
    vec![
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
        ("lsp", report::lsp(&run)),
        ("markdown", report::markdown(&run)),
        ("statistics", report::statistics(&run)),
        ("tree", tree::text(&trees)),
        ("tree json", tree::json(&trees)),
        ("markdown", tree::markdown(&trees)),
        ("dot", tree::dot(&trees)),
        ("mermaid", tree::mermaid(&trees)),
        ("svg", tree::svg(&trees)),
    ]
}

/// Two settings made from the bytes: nothing differs between a thing and itself, and what differs is told in every format.
pub fn differences(bytes: &[u8]) {
    let mut all = Unstructured::new(bytes);
    let half = all.bytes(bytes.len() / 2).unwrap_or_default();
    let (one, other) =
        (tcdsl::check_text(kotlin::settings(half)), tcdsl::check_text(kotlin::settings(all.take_rest())));
    let (Some(old), Some(new)) = (&one.settings, &other.settings) else { return };
    assert!(tcdsl::diff::diff(old, old).is_empty(), "it differs from itself");
    let difference = tcdsl::diff::diff(old, new);
    let compared = Compared::new(("old", &one.exposed), ("new", &other.exposed), &difference);
    let document = diff::json(&compared);
    assert!(serde_json::from_str::<serde_json::Value>(&document).is_ok(), "{:?}", &*document);
    let _ = (diff::text(&compared), diff::markdown(&compared));
}
