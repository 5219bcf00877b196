//! Texts with errors and what is said about them: one snapshot of all.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

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
        let read = parsed.tree.statements.len();
        writeln!(out, "   {read} statements\n").unwrap();
    }
    insta::assert_snapshot!(out);
}
