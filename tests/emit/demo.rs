//! The demo settings: the broken ones differ from the good ones in the five places that `EXPECTED.md` names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const CONNECTIONS: [&str; 19] = [
    "awsConnection",
    "azureDevOpsOAuthConnection",
    "azureDevopsConnection",
    "bitbucketCloudConnection",
    "bitbucketServerConnection",
    "dockerECRRegistry",
    "dockerRegistry",
    "gheConnection",
    "githubAppConnection",
    "githubConnection",
    "gitlabConnection",
    "gitlabEEConnection",
    "googleConnection",
    "hashiCorpVaultConnection",
    "kubernetesConnection",
    "npmRegistry",
    "perforceAdminAccess",
    "slackConnection",
    "spaceConnection",
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/project").join(name)
}

/// The settings by path, with `/`.
fn settings(name: &str) -> BTreeMap<String, String> {
    let (root, mut texts) = (folder(name), BTreeMap::new());
    let mut open = vec![root.join(".teamcity")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(&root).expect("below").to_string_lossy().replace('\\', "/");
            texts.insert(name, std::fs::read_to_string(path).expect("text"));
        }
    }
    texts
}

#[test]
fn every_kind_of_connection_is_declared() {
    let all: String = settings("acme").into_values().collect();
    for function in CONNECTIONS {
        assert!(all.contains(&format!(" {function} {{")), "{function}");
    }
    assert!(all.matches("type = \"OAuthProvider\"").count() >= 3);
}

#[test]
fn the_mistakes_are_where_they_are_said_to_be() {
    let (good, broken) = (settings("acme"), settings("acme-broken"));
    assert_eq!(good.keys().collect::<Vec<_>>(), broken.keys().collect::<Vec<_>>());
    let different: BTreeSet<&str> =
        good.iter().filter(|(name, text)| broken[*name] != **text).map(|(name, _)| name.as_str()).collect();
    let expected = std::fs::read_to_string(folder("acme-broken").join("EXPECTED.md")).expect("text");
    let mut places = BTreeMap::new();
    for row in expected.lines().filter_map(|line| line.strip_prefix("| `")) {
        let place = row.split('`').next().expect("a place");
        let mut parts = place.split(':');
        let (file, line, column) = (parts.next(), parts.next(), parts.next());
        let number = |text: Option<&str>| text.and_then(|text| text.parse::<usize>().ok()).expect("a number");
        let file = file.expect("a file");
        let line = broken[file].lines().nth(number(line) - 1).expect("a line");
        places.insert(file, line.chars().skip(number(column) - 1).collect::<String>());
    }
    assert_eq!(different, places.keys().copied().collect());
    let starts = ["SmokeTest", "slackConnection", "42", "clientIdd", "}"];
    for (rest, start) in places.values().zip(starts) {
        assert!(rest.starts_with(start), "{rest:?} should start with {start}");
    }
}
