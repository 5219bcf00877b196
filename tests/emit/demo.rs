//! The demo settings: the broken ones differ from the good ones in the five places that `EXPECTED.md` names.

use std::collections::BTreeMap;
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
