//! Every trap of `fixtures/syntax/traps` gets the verdict of Kotlin's own parser.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::Path;

use tcdsl::source::FileId;
use tcdsl::syntax::dump::dump;
use tcdsl::syntax::{FileKind, SYNTAX_ERROR, parse};

#[test]
fn verdicts() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/syntax/traps");
    let expected = fs::read_to_string(folder.join("expect.tsv")).unwrap();
    let mut wrong = Vec::new();
    for line in expected.lines() {
        let mut fields = line.split('\t');
        let (name, verdict, first) = (fields.next().unwrap(), fields.next().unwrap(), fields.next().unwrap());
        let text = fs::read_to_string(folder.join(name)).unwrap();
        let kind = if name.ends_with(".kts") { FileKind::Script } else { FileKind::Source };
        let parsed = parse(FileId(0), kind, &text);
        let error = parsed.diagnostics.iter().find(|it| it.rule == &SYNTAX_ERROR);
        if error.is_none() != (verdict == "valid") {
            wrong.push(format!(
                "{name}: {verdict} {first}; ours: {:?}",
                error.map(|it| (it.primary.span.start, &it.message))
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), expected.lines().count(), wrong.join("\n"));
}

#[test]
fn shapes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/syntax/traps");
    let expected = fs::read_to_string(folder.join("expect.tsv")).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in expected.lines() {
        let mut fields = line.split('\t');
        let (name, verdict, shape) = (fields.next().unwrap(), fields.next().unwrap(), fields.nth(1).unwrap());
        if verdict != "valid" {
            continue;
        }
        count += 1;
        let text = fs::read_to_string(folder.join(name)).unwrap();
        let kind = if name.ends_with(".kts") { FileKind::Script } else { FileKind::Source };
        let parsed = parse(FileId(0), kind, &text);
        let ours = dump(&parsed.tree, &text, kind);
        if ours != shape.trim() {
            wrong.push(format!("{name}:\n  theirs {}\n  ours   {ours}", shape.trim()));
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
