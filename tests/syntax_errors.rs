//! Texts with errors and what is said about them: one snapshot of all.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use tcdsl::source::{FileId, SourceFile};
use tcdsl::syntax::{FileKind, parse};

/// Cases are separated by lines that begin with `//// ` and the case's name; `.kt` at the end of a name says what it is.
#[test]
fn messages() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/syntax");
    let cases = fs::read_to_string(folder.join("errors.txt")).unwrap();
    let mut out = String::new();
    for case in cases.split("//// ").skip(1) {
        let (name, text) = case.split_once('\n').unwrap();
        let kind = if name.ends_with(".kt") { FileKind::Source } else { FileKind::Script };
        let file = SourceFile::new(name, text);
        let parsed = parse(FileId(0), kind, text);
        writeln!(out, "== {name}\n{}", text.trim_end()).unwrap();
        for finding in &parsed.diagnostics {
            let at = file.position(finding.primary.span.start);
            let marked = finding.primary.span.range().slice(text).replace('\n', "\\n");
            writeln!(out, "-> {}:{} `{marked}` {}", at.line, at.column, finding.message).unwrap();
            for fix in &finding.fixes {
                let edits: Vec<_> = fix
                    .edits
                    .iter()
                    .map(|it| {
                        let (from, to) = (it.span.range().slice(text), it.text.replace('\n', "\\n"));
                        format!("`{from}` to `{to}`")
                    })
                    .collect();
                writeln!(out, "   fix: {}: {}", fix.title, edits.join(", ")).unwrap();
            }
            if let Some(help) = &finding.help {
                writeln!(out, "   help: {help}").unwrap();
            }
        }
        let read = parsed.tree.statement_count();
        writeln!(out, "   {read} statements\n").unwrap();
    }
    insta::assert_snapshot!(out);
}

/// What is expected is said in at most four items and never by the name of a rule of the grammar.
#[test]
fn wording() {
    let grammar = include_str!("../grammar/kotlin.pest");
    let names = grammar.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim());
    let rules: Vec<&str> = names.filter(|name| name.contains('_') && !name.contains([' ', '"'])).collect();
    assert!(rules.len() > 150, "{} rules", rules.len());
    let mut seen = 0;
    for text in broken_texts() {
        for finding in parse(FileId(0), FileKind::Script, &text).diagnostics {
            let message = finding.message.as_str();
            // What is quoted is the user's own text.
            let said: String = message.split('`').step_by(2).collect();
            assert!(!rules.iter().any(|rule| said.contains(rule)), "{message} in {text:?}");
            if let Some(expected) = message.strip_prefix("expected ") {
                let items = expected.split(", found").next().unwrap_or_default();
                assert!(!items.is_empty() && items.split(", ").count() <= 4, "{message} in {text:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen} messages");
}

/// The error cases, and the files of valid Kotlin, each cut off at many places and with a word too many there.
fn broken_texts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/syntax");
    let cases = fs::read_to_string(folder.join("errors.txt")).unwrap();
    let mut texts: Vec<String> = cases.split("//// ").map(str::to_owned).collect();
    for name in ["traps", "valid"] {
        let mut paths: Vec<_> =
            fs::read_dir(folder.join(name)).unwrap().map(|it| it.unwrap().path()).collect();
        paths.sort();
        for path in paths.into_iter().filter(|it| it.extension().is_some_and(|it| it != "tsv")) {
            let text: String = fs::read_to_string(path).unwrap().chars().take(400).collect();
            for (at, _) in text.char_indices().step_by(7) {
                texts.push(text[..at].to_owned());
                texts.push(format!("{} else ) = {}", &text[..at], &text[at..]));
            }
        }
    }
    texts
}
