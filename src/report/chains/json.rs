//! The chains for machines.

use serde::Serialize;

use super::{Build, Chain, Chains, RootChains};
use crate::report::shown::Shown;

/// What `tcdsl show --chains -f json` writes. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ChainsDocument<'a> {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    roots: Vec<Root<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Root<'a> {
    dir: &'a str,
    chains: Vec<OneChain<'a>>,
    /// How many build configurations stand in no chain.
    alone: usize,
}

/// Build configurations that snapshot dependencies join.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct OneChain<'a> {
    stages: usize,
    builds: Vec<OneBuild<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct OneBuild<'a> {
    id: &'a str,
    name: Option<&'a str>,
    /// The project that it is in; none for a build configuration that the settings do not declare.
    project: Option<&'a str>,
    /// `regular`, `composite` or `deployment`; none for one that the settings do not declare.
    kind: Option<&'a str>,
    /// From 1: a build stands behind those that it needs.
    stage: usize,
    /// The ids of the builds that it needs.
    needs: Vec<&'a str>,
    /// Whether it needs itself, by way of others.
    circular: bool,
}

/// The chains as one JSON document.
pub fn json(chains: &Chains) -> Shown {
    Shown::json(&ChainsDocument { format_version: "1.0", roots: chains.roots.iter().map(root).collect() })
}

fn root(root: &RootChains) -> Root<'_> {
    Root { dir: &root.dir, chains: root.chains.iter().map(chain).collect(), alone: root.alone }
}

fn chain(chain: &Chain) -> OneChain<'_> {
    OneChain {
        stages: chain.stages.len(),
        builds: chain.builds.iter().map(|one| build(chain, one)).collect(),
    }
}

fn build<'c>(chain: &'c Chain, build: &'c Build) -> OneBuild<'c> {
    OneBuild {
        id: &build.id,
        name: build.name.as_deref(),
        project: build.project.as_deref(),
        kind: build.project.as_ref().map(|_| build.kind.unwrap_or("regular")),
        stage: build.stage,
        needs: build.needs.iter().filter_map(|at| chain.builds.get(*at)).map(|one| &*one.id).collect(),
        circular: build.circular,
    }
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<ChainsDocument<'_>>()
}
