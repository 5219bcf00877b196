//! The packages for npm: one with the binary for each target, and one with the command, of which npm takes the right one of
//! those along.

use std::collections::BTreeMap;
use std::fs;
use std::io;

use serde_json::{Value, json};

use crate::Release;
use crate::archive::{Entry, packed};
use crate::binary::Binary;
use crate::target::Target;

/// Writes both. npm wants everything below a folder `package`.
pub(crate) fn write(release: &Release, binary: &Binary) -> io::Result<()> {
    let command = [
        Entry::text("package.json", text(&command(release)?)?),
        Entry::program("bin/tcdsl.js", fs::read(release.root.join("packages/npm/bin/tcdsl.js"))?),
    ];
    pack(release, "tcdsl", command.into())?;
    let program = [
        Entry::text("package.json", text(&program(release))?),
        Entry::program(format!("bin/{}", release.target.file()), binary.bytes.clone()),
    ];
    let name = format!("tcdsl-{}-{}", release.target.platform, release.target.arch);
    pack(release, &name, program.into())
}

fn pack(release: &Release, name: &str, mut entries: Vec<Entry>) -> io::Result<()> {
    entries.extend(release.notices()?.into_iter().map(|(name, bytes)| Entry::text(name, bytes)));
    release.write(&format!("{name}-{}.tgz", release.version()), packed("package", &entries)?)
}

/// The manifest in the repository, with what the release knows.
fn command(release: &Release) -> io::Result<Value> {
    let written = fs::read(release.root.join("packages/npm/package.json"))?;
    let mut manifest: Value = serde_json::from_slice(&written)?;
    let version = release.version();
    let binaries: BTreeMap<String, &str> =
        Target::all_packages().map(|name| (name, version.as_str())).collect();
    manifest["optionalDependencies"] = json!(binaries);
    manifest["version"] = json!(version);
    Ok(manifest)
}

fn program(release: &Release) -> Value {
    let Release { target, dependencies, .. } = release;
    let tool = dependencies.tool();
    json!({
        "name": target.package(),
        "version": release.version(),
        "description": format!("The binary of tcdsl for {}", target.triple),
        "license": tool.license,
        "repository": tool.repository,
        "os": [target.platform],
        "cpu": [target.arch],
        "preferUnplugged": true,
    })
}

fn text(manifest: &Value) -> io::Result<String> {
    Ok(serde_json::to_string_pretty(manifest)? + "\n")
}
