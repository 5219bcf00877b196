//! Every file of `traps` and `valid` in `fixtures/syntax` gets the verdict of Kotlin's own parser, and its shape; those of
//! `refused` get an error as they do there.
//!
//! `expect.tsv` of each folder holds what Kotlin's parser says: file, verdict, first error, tree. `differences.tsv` holds
//! where ours is another tree on purpose: file, reason, tree.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use tcdsl::source::FileId;
use tcdsl::syntax::dump::dump;
use tcdsl::syntax::{FileKind, SYNTAX_ERROR, parse};

const FOLDERS: [&str; 2] = ["traps", "valid"];

/// A file, what Kotlin's parser says of it, and what ours does.
struct Case {
    name: String,
    valid: bool,
    kotlins: String,
    ours: String,
    error: Option<String>,
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/syntax").join(name)
}

fn cases(folder: &Path) -> Vec<Case> {
    let expected = fs::read_to_string(folder.join("expect.tsv")).unwrap();
    expected.lines().map(|line| case(folder, line)).collect()
}

fn case(folder: &Path, line: &str) -> Case {
    let mut fields = line.split('\t');
    let mut field = || fields.next().expect("four fields");
    let (name, verdict, _, shape) = (field(), field(), field(), field());
    let text = fs::read_to_string(folder.join(name)).unwrap();
    let kind = if name.ends_with(".kts") { FileKind::Script } else { FileKind::Source };
    let parsed = parse(FileId(0), kind, &text);
    let error = parsed.diagnostics.iter().find(|it| it.rule == &SYNTAX_ERROR);
    Case {
        name: name.to_owned(),
        valid: verdict == "valid",
        kotlins: shape.trim().to_owned(),
        ours: dump(&parsed.tree, &text, kind),
        error: error.map(|it| format!("{} at {}", it.message, it.primary.span.start)),
    }
}

#[test]
fn verdicts() {
    let mut wrong = Vec::new();
    for folder in FOLDERS.into_iter().chain(["refused"]).map(folder) {
        let cases = cases(&folder);
        let differing = cases.iter().filter(|it| it.valid != it.error.is_none());
        wrong.extend(differing.map(|it| format!("{}: {:?}", it.name, it.error)));
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// A shape is Kotlin's, or it is listed with a reason and stays as it is listed.
#[test]
fn shapes() {
    let mut wrong = Vec::new();
    for folder in FOLDERS.map(folder) {
        let listed = differences(&folder);
        let cases = cases(&folder);
        if std::env::var_os("TCDSL_BLESS").is_some() {
            bless(&folder, &listed, &cases);
            continue;
        }
        for case in &cases {
            let expected = listed.get(&case.name).map_or(&case.kotlins, |(_, shape)| shape);
            if case.ours != *expected {
                wrong.push(format!("{}:\n  expected {expected}\n  ours     {}", case.name, case.ours));
            }
            if listed.contains_key(&case.name) && case.ours == case.kotlins {
                wrong.push(format!("{}: listed as different, and is not", case.name));
            }
        }
        let files = fs::read_dir(&folder).unwrap().flatten();
        let files = files.filter(|it| it.path().extension().is_some_and(|ending| ending != "tsv")).count();
        assert_eq!(files, cases.len(), "files without an expectation in {}", folder.display());
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// Reason and tree of each file that is read into another tree on purpose.
fn differences(folder: &Path) -> BTreeMap<String, (String, String)> {
    let text = fs::read_to_string(folder.join("differences.tsv")).unwrap_or_default();
    let rows = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    rows.map(|row| {
        let [name, reason, shape] = row[..] else { panic!("three fields expected: {row:?}") };
        assert!(reason.len() > 20, "{name} needs a reason");
        (name.to_owned(), (reason.to_owned(), shape.to_owned()))
    })
    .collect()
}

/// Writes our trees beside the reasons.
fn bless(folder: &Path, listed: &BTreeMap<String, (String, String)>, cases: &[Case]) {
    let mut out = String::new();
    for case in cases {
        if let Some((reason, _)) = listed.get(&case.name) {
            writeln!(out, "{}\t{reason}\t{}", case.name, case.ours).unwrap();
        }
    }
    if !out.is_empty() {
        fs::write(folder.join("differences.tsv"), out).unwrap();
    }
}
