//! What the binary is made of, as cargo resolves it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, NodeDep, Package, PackageId};

use crate::target::Target;

/// What published binaries have besides.
pub(crate) const FEATURES: &str = "server";

/// The tool with all that is compiled into it, or makes its code while it is compiled. What only tests and the build script
/// use is not there.
pub(crate) struct Dependencies {
    metadata: Metadata,
    tool: PackageId,
    /// What each of them uses.
    uses: BTreeMap<PackageId, Vec<PackageId>>,
}

impl Dependencies {
    pub(crate) fn read(root: &Utf8Path, target: &Target) -> io::Result<Self> {
        let words = ["--locked", "--filter-platform", &target.triple].map(str::to_owned);
        let mut command = MetadataCommand::new();
        command.current_dir(root).features(CargoOpt::SomeFeatures(vec![FEATURES.to_owned()]));
        let metadata = command.other_options(words).exec().map_err(io::Error::other)?;
        let tool = metadata.root_package().ok_or_else(|| io::Error::other("no package"))?.id.clone();
        let uses = reached(&metadata, &tool);
        Ok(Self { metadata, tool, uses })
    }

    pub(crate) fn tool(&self) -> &Package {
        &self.metadata[&self.tool]
    }

    pub(crate) fn target_directory(&self) -> &Utf8PathBuf {
        &self.metadata.target_directory
    }

    /// All but the tool itself, by name and version.
    pub(crate) fn others(&self) -> Vec<&Package> {
        let mut others: Vec<&Package> =
            self.uses.keys().filter(|id| **id != self.tool).map(|id| &self.metadata[id]).collect();
        others.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
        others
    }

    pub(crate) fn used_by(&self, package: &Package) -> impl Iterator<Item = &Package> {
        self.uses.get(&package.id).into_iter().flatten().map(|id| &self.metadata[id])
    }
}

/// What is reached from the tool, each with what it uses.
fn reached(metadata: &Metadata, tool: &PackageId) -> BTreeMap<PackageId, Vec<PackageId>> {
    let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let nodes: BTreeMap<&PackageId, _> = nodes.map(|node| (&node.id, node)).collect();
    let is_compiled = |used: &&NodeDep| used.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal);
    let mut found = BTreeMap::new();
    let mut waiting = vec![tool.clone()];
    while let Some(id) = waiting.pop() {
        let used = nodes.get(&id).into_iter().flat_map(|node| &node.deps).filter(is_compiled);
        let used: BTreeSet<PackageId> = used.map(|used| used.pkg.clone()).collect();
        waiting.extend(used.iter().filter(|id| !found.contains_key(*id)).cloned());
        found.insert(id, used.into_iter().collect());
    }
    found
}
