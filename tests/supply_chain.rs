//! What the dependencies are: their licences and sources, and what must not be among them. `deny.toml` says the same to
//! `cargo deny`, which also knows the advisories; this needs nothing but cargo.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// A dependency, as cargo describes it.
struct Package {
    name: String,
    licence: String,
    source: Option<String>,
}

fn packages() -> Vec<Package> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let arguments = ["metadata", "--format-version", "1", "--locked"];
    let ran = Command::new(env!("CARGO")).args(arguments).current_dir(root).output().expect("cargo");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let all: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let packages = all["packages"].as_array().expect("packages").iter();
    packages
        .map(|package| Package {
            name: text(&package["name"]).expect("a name"),
            licence: text(&package["license"]).unwrap_or_default(),
            source: text(&package["source"]),
        })
        .collect()
}

/// The list of a key in `deny.toml`.
fn listed(section: &str, key: &str) -> Vec<String> {
    let page =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml")).expect("text");
    let table: toml::Table = page.parse().expect("TOML");
    let list = table[section][key].as_array().expect("a list");
    let name = |entry: &toml::Value| {
        entry.as_str().or_else(|| entry.get("crate")?.as_str()).expect("a name").to_owned()
    };
    list.iter().map(name).collect()
}

/// Whether one of the alternatives consists of licences that are allowed.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let flat = expression.replace(['(', ')'], "").replace('/', " OR ");
    // Of `(A OR B) AND C`, both sides must hold.
    flat.split(" AND ").all(|all| all.split(" OR ").any(|one| allowed.contains(one.trim())))
}

#[test]
fn licences_are_those_that_are_allowed() {
    let allowed: BTreeSet<String> = listed("licenses", "allow").into_iter().collect();
    let others: Vec<String> = packages()
        .into_iter()
        .filter(|package| package.source.is_some() && !is_allowed(&package.licence, &allowed))
        .map(|package| format!("{}: {}", package.name, package.licence))
        .collect();
    assert!(others.is_empty(), "{others:?}");
    assert!(is_allowed("(MIT OR GPL-3.0) AND Zlib", &allowed) && !is_allowed("MIT AND GPL-3.0", &allowed));
}

#[test]
fn everything_comes_from_the_registry() {
    let packages = packages();
    assert!(packages.len() > 100, "{}", packages.len());
    let elsewhere: Vec<&String> = packages
        .iter()
        .filter(|package| package.source.as_ref().is_some_and(|from| !from.starts_with("registry+")))
        .map(|package| &package.name)
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}

#[test]
fn what_is_banned_is_not_there() {
    let banned = listed("bans", "deny");
    let found: Vec<String> =
        packages().into_iter().map(|package| package.name).filter(|name| banned.contains(name)).collect();
    assert!(!banned.is_empty() && found.is_empty(), "{found:?}");
}
