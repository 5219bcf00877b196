//! The list of what the binary is made of, as a document of [CycloneDX](https://cyclonedx.org) 1.6.

use std::io;

use cargo_metadata::Package;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::Release;
use crate::dependencies::Dependencies;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bom<'a> {
    bom_format: &'static str,
    spec_version: &'static str,
    serial_number: String,
    version: u32,
    metadata: About<'a>,
    components: Vec<Component<'a>>,
    dependencies: Vec<Uses>,
}

#[derive(Serialize)]
struct About<'a> {
    component: Component<'a>,
}

#[derive(Serialize)]
struct Component<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(rename = "bom-ref")]
    reference: String,
    name: &'a str,
    version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    licenses: Vec<Licence>,
    purl: String,
}

#[derive(Serialize)]
struct Licence {
    expression: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Uses {
    #[serde(rename = "ref")]
    reference: String,
    depends_on: Vec<String>,
}

/// The name of the file.
pub(crate) fn file(release: &Release) -> String {
    format!("tcdsl-{}-{}.cdx.json", release.version(), release.target.triple)
}

/// The document. What it is made of makes its number, so that the same release has the same one.
pub(crate) fn of(dependencies: &Dependencies) -> io::Result<String> {
    let tool = dependencies.tool();
    let others = dependencies.others();
    let all = [vec![tool], others.clone()].concat();
    let uses = |package: &&Package| Uses {
        reference: purl(package),
        depends_on: dependencies.used_by(package).map(purl).collect(),
    };
    let bom = Bom {
        bom_format: "CycloneDX",
        spec_version: "1.6",
        serial_number: number(&all),
        version: 1,
        metadata: About { component: component("application", tool) },
        components: others.into_iter().map(|package| component("library", package)).collect(),
        dependencies: all.iter().map(uses).collect(),
    };
    Ok(serde_json::to_string_pretty(&bom)? + "\n")
}

fn component<'a>(kind: &'static str, package: &'a Package) -> Component<'a> {
    Component {
        kind,
        reference: purl(package),
        name: &package.name,
        version: package.version.to_string(),
        description: package.description.as_deref().map(str::trim),
        // Cargo takes a stroke for `OR` still; SPDX does not.
        licenses: package
            .license
            .iter()
            .map(|one| Licence { expression: one.replace('/', " OR ") })
            .collect(),
        purl: purl(package),
    }
}

fn purl(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

/// A number in the shape of a UUID of version 8, which is for what somebody hashes.
fn number(packages: &[&Package]) -> String {
    let mut hash = Sha256::new();
    packages.iter().for_each(|package| hash.update(purl(package)));
    let mut bytes = hash.finalize();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = hex::encode(bytes);
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32]];
    format!("urn:uuid:{}", parts.join("-"))
}
