//! What packages and images rest on: `packages/try.sh` makes and installs them, this looks at what can be seen without that.

use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn toml(path: &str) -> toml::Table {
    let text = std::fs::read_to_string(root().join(path)).expect("text");
    text.parse().expect("TOML")
}

/// What pre-commit installs for the hook is the wheel of the same version, and nothing is compiled for it.
#[test]
fn the_hook_asks_for_the_wheel_of_this_version() {
    let hooks = toml("pyproject.toml");
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(hooks["project"]["version"].as_str(), Some(version));
    let wheel = format!(
        "{}=={version}",
        toml("packages/python/pyproject.toml")["project"]["name"].as_str().expect("a name")
    );
    assert_eq!(hooks["project"]["dependencies"].as_array().expect("a list"), &[wheel.as_str().into()]);
    assert_eq!(hooks["build-system"]["build-backend"].as_str(), Some("setuptools.build_meta"));
}

/// The image is built of what its file copies: cargo finds all packages of the workspace there.
#[test]
fn the_image_has_all_that_cargo_reads() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = std::fs::read_to_string(root().join("Dockerfile")).expect("text");
    let copied =
        file.lines().filter_map(|line| line.strip_prefix("COPY ")).filter(|line| !line.starts_with("--"));
    for words in copied.map(|line| line.split(' ').collect::<Vec<_>>()) {
        let (to, from) = words.split_last().expect("two words");
        for name in from {
            assert!(*to == *name || *to == "./", "{words:?}");
            copy(&root().join(name), &folder.path().join(name));
        }
    }
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--locked", "--offline", "--no-deps", "--format-version", "1"]);
    let ran = cargo.current_dir(folder.path()).output().expect("cargo runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let cargo: String = std::fs::read_to_string(folder.path().join(".cargo/config.toml")).expect("text");
    assert!(
        file.contains("--target x86_64-unknown-linux-musl")
            && cargo.contains("[target.x86_64-unknown-linux-musl]")
    );
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        std::fs::copy(from, to).expect("copied");
        return;
    }
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

/// The command of the npm package is found where its manifest says, and hands over what the binary says.
#[test]
fn the_npm_package_has_a_command() {
    let text = std::fs::read_to_string(root().join("packages/npm/package.json")).expect("text");
    let manifest: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let script = manifest["bin"]["tcdsl"].as_str().expect("a path");
    let script = std::fs::read_to_string(root().join("packages/npm").join(script)).expect("text");
    assert!(script.starts_with("#!/usr/bin/env node\n"));
    assert_eq!(manifest["license"].as_str(), toml("Cargo.toml")["package"]["license"].as_str());
}
