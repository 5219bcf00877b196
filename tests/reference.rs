//! `fixtures/reference/`: settings that bring out every element and attribute that TeamCity writes.
//!
//! `elements.txt` is the list, seen in XML of generators and servers. `settings/` is compiled for one version of each
//! dialect, and `<dialect>.txt` holds the documents. `TCDSL_BLESS=1 cargo test reference::` rewrites them.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

#[allow(dead_code, reason = "shared by the harnesses; each uses a part")]
#[path = "support/files.rs"]
mod files;

/// What a comparison says when it fails.
type Outcome = Result<(), String>;

fn bless() -> bool {
    std::env::var_os("TCDSL_BLESS").is_some()
}

/// Each dialect with a version of TeamCity that writes it.
const DIALECTS: [(&str, &str); 5] = [
    ("2018.1", "2018.2"),
    ("2018.1-https", "2019.2"),
    ("2020.1", "2020.2"),
    ("2021.1", "2024.03"),
    ("2025.3", "2025.07"),
];

/// The documents for a version, each under its path.
fn compile(version: &str) -> String {
    let out = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcdsl"));
    command.current_dir(files::fixtures().join("reference"));
    command.args([
        "compile",
        "settings",
        "--allow-incomplete",
        "--project-id",
        "Bakery",
        "--target",
        version,
        "-o",
    ]);
    let ran = command.arg(out.path()).output().expect("runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stdout));
    let all = files::tree(out.path()).into_iter().filter(|(path, _)| path.ends_with(".xml"));
    all.map(|(path, text)| format!("--- {path}\n{text}")).collect()
}

#[test]
fn the_documents_of_every_dialect() {
    let folder = files::fixtures().join("reference");
    let outcomes = DIALECTS
        .map(|(dialect, version)| files::compare(&folder.join(format!("{dialect}.txt")), &compile(version)));
    let wrong: Vec<String> = outcomes.into_iter().filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_element_and_attribute_is_brought_out() {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for (_, version) in DIALECTS {
        for document in compile(version).split("--- ").skip(1) {
            let (_, text) = document.split_once('\n').expect("a path");
            collect(text, &mut found);
        }
    }
    let list = files::read(&files::fixtures().join("reference/elements.txt"));
    let missing: Vec<&str> = list.lines().filter(|line| !found.contains(*line)).collect();
    assert!(missing.is_empty(), "not brought out:\n{}", missing.join("\n"));
}

/// Adds every element's path, with each of its attributes, and that it holds CDATA.
fn collect(document: &str, found: &mut BTreeSet<String>) {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(document);
    let mut path = String::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => {
                path = format!("{path}/{}", start.name().as_ref());
                attributes(&path, &start, found);
            }
            Event::Empty(start) => attributes(&format!("{path}/{}", start.name().as_ref()), &start, found),
            Event::CData(_) => {
                found.insert(format!("{path} CDATA"));
            }
            Event::End(_) => {
                let end = path.rfind('/').unwrap_or_default();
                path.truncate(end);
            }
            Event::Eof => return,
            _ => {}
        }
    }
}

fn attributes(path: &str, start: &quick_xml::events::BytesStart<'_>, found: &mut BTreeSet<String>) {
    found.insert(path.to_owned());
    for attribute in start.attributes() {
        let attribute = attribute.expect("an attribute");
        let name = attribute.key.as_ref();
        if !name.starts_with("xmlns") {
            found.insert(format!("{path} @{name}"));
        }
    }
}

#[test]
fn the_list_is_sorted() {
    let list =
        files::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/reference/elements.txt").as_path());
    assert!(list.lines().is_sorted());
}
