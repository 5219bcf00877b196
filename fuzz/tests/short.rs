//! A short run of each target: the same inputs every time. `just fuzz` makes the long ones.
#![allow(clippy::disallowed_methods, clippy::expect_used, missing_docs, reason = "tests read files")]

use std::fs;
use std::path::Path;

use tcdsl_fuzz::feed::feed;
use tcdsl_fuzz::targets::TARGETS;

/// Files that inputs are made from, by the ends of their names.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let (folder, ends): (&str, &[&str]) = match target {
        "parse" => ("fixtures/syntax", &["kts", "kt"]),
        "check" => ("fixtures/dsl", &["kts"]),
        "stored" => ("fixtures/project", &["xml"]),
        "config" => ("fixtures/check", &["toml"]),
        "descriptor" => ("src/catalog/data", &["toml"]),
        // Bytes that choices are made from, or any text.
        _ => return Vec::new(),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    collect(&root.join(folder), ends, &mut files);
    files.sort();
    files.truncate(300);
    files
}

fn collect(folder: &Path, ends: &[&str], files: &mut Vec<Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ends, files);
        } else if path.extension().is_some_and(|end| ends.iter().any(|known| end == *known)) {
            // Large ones make every turn slow.
            files.extend(fs::read(&path).ok().filter(|bytes| bytes.len() < 4_000));
        }
    }
}

/// How many inputs each target gets; `TCDSL_FUZZ` multiplies them.
fn count(target: &str) -> usize {
    let times = std::env::var("TCDSL_FUZZ").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    times
        * match target {
            "config" | "descriptor" | "parse" => 300,
            "jar" | "settings" => 100,
            _ => 40,
        }
}

fn run(name: &str) {
    let target = TARGETS.iter().find(|(known, _)| *known == name).expect("a target").1;
    let mut last = Vec::new();
    let fed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        feed(&seeds(name), count(name), 1, target, |bytes| last = bytes.to_vec());
    }));
    assert!(fed.is_ok(), "{name} does not take {:?}", String::from_utf8_lossy(&last));
}

macro_rules! short {
    ($($name:ident),*) => {
        $(#[test] fn $name() { run(stringify!($name)); })*

        #[test]
        fn all_are_run() {
            let known: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(known, [$(stringify!($name)),*]);
        }
    };
}

short!(parse, check, settings, stored, config, descriptor, jar, formats, diff);
