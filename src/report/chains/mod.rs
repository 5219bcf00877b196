//! The chains of builds: what needs what, stage by stage. What `show --chains` shows, one file for each format.

mod graph;
mod html;
mod json;
mod markdown;
mod svg;
mod text;

use std::ops::Range;

use super::Root;
use super::redact::Secrets;
use super::shown::Page;
use crate::check::{self, ChainedBuild};
use crate::model::{ProjectIndex, Settings};

pub use graph::{dot, mermaid};
pub use html::html;
pub use json::json;
#[cfg(test)]
pub(crate) use json::schema;
pub use markdown::markdown;
pub use svg::svg;
pub use text::text;

/// The chains of all settings roots.
#[derive(Debug)]
pub struct Chains {
    roots: Vec<RootChains>,
    secrets: Secrets,
}

/// The chains of one settings root.
#[derive(Debug)]
struct RootChains {
    dir: String,
    chains: Vec<Chain>,
    /// How many build configurations stand in no chain.
    alone: usize,
}

/// A chain, stage by stage.
#[derive(Debug)]
struct Chain {
    builds: Vec<Build>,
    /// The stages, each as the places of its builds.
    stages: Vec<Range<usize>>,
}

/// A build configuration. All its texts have their secrets hidden.
#[derive(Debug)]
struct Build {
    id: String,
    name: Option<String>,
    /// The project that it is in; `None` for one outside of these settings.
    project: Option<String>,
    kind: Option<&'static str>,
    stage: usize,
    needs: Vec<usize>,
    circular: bool,
}

impl Chains {
    /// The chains of `roots`; with `project` only those that have a build in the project of this id or below it. `None` where
    /// no root has that project.
    pub fn new(roots: &[Root<'_>], project: Option<&str>) -> Option<Self> {
        let secrets = Secrets::new(roots.iter().map(|root| root.exposed), None);
        let mut found = Vec::new();
        for root in roots {
            let Some(settings) = root.settings else { continue };
            let named = |(_, one): &(usize, &crate::model::Project)| {
                project.is_none_or(|id| super::tree::is_called(settings, one, id))
            };
            let Some((top, _)) = settings.projects.iter().enumerate().find(named) else { continue };
            let dir = secrets.hide(root.dir.as_str()).into_string();
            found.push(Making { settings, secrets: &secrets, top: ProjectIndex(top) }.root(dir));
        }
        (project.is_none() || !found.is_empty()).then_some(Self { roots: found, secrets })
    }

    /// Whether there are no settings to show anything of.
    pub fn is_empty(&self) -> bool {
        self.roots.is_empty()
    }

    /// An empty page for them.
    fn page(&self) -> Page<'_> {
        Page::new(&self.secrets)
    }
}

impl Chain {
    fn new(builds: Vec<Build>) -> Self {
        let mut stages: Vec<Range<usize>> = Vec::new();
        for (at, build) in builds.iter().enumerate() {
            match stages.get_mut(build.stage - 1) {
                Some(stage) => stage.end = at + 1,
                None => stages.push(at..at + 1),
            }
        }
        Self { builds, stages }
    }

    /// What each build needs, as pairs of places: what is needed, then what needs it, then whether both are in a circle.
    fn edges(&self) -> impl Iterator<Item = (usize, usize, bool)> {
        let of_build = move |(at, build): (usize, &Build)| {
            let (stage, circular) = (build.stage, build.circular);
            let edge = move |need: &usize| {
                let other = self.builds.get(*need)?;
                Some((*need, at, circular && other.circular && other.stage == stage))
            };
            build.needs.iter().filter_map(edge).collect::<Vec<_>>()
        };
        self.builds.iter().enumerate().flat_map(of_build)
    }

    /// What a build needs: a stage as a whole where it needs all of it, and builds.
    fn needs(&self, build: &Build) -> Needs<'_> {
        let stage = build.stage.checked_sub(2).and_then(|at| self.stages.get(at));
        let of = |stage: &Range<usize>| build.needs.iter().filter(|need| stage.contains(need)).count();
        let whole = stage.filter(|stage| stage.len() > 2 && of(stage) == stage.len());
        let is_left = |need: &&usize| whole.is_none_or(|stage| !stage.contains(need));
        let builds = build.needs.iter().filter(is_left).filter_map(|need| self.builds.get(*need));
        Needs { stage: whole.map(|_| build.stage - 1), builds: builds.collect() }
    }
}

/// What a build needs.
struct Needs<'c> {
    /// A stage, of which it needs all.
    stage: Option<usize>,
    builds: Vec<&'c Build>,
}

/// The chains of one root in the making.
struct Making<'a> {
    settings: &'a Settings,
    secrets: &'a Secrets,
    top: ProjectIndex,
}

impl Making<'_> {
    fn root(&self, dir: String) -> RootChains {
        let mut chains = check::chains(self.settings);
        let mut builds = 0;
        for (at, project) in self.settings.projects.iter().enumerate() {
            builds += if self.is_below(ProjectIndex(at)) { project.build_types.len() } else { 0 };
        }
        let is_shown = |build: &ChainedBuild<'_>| build.project.is_some_and(|at| self.is_below(at));
        chains.retain(|chain| chain.builds.iter().any(is_shown));
        let chained = chains.iter().flat_map(|chain| &chain.builds).filter(|build| is_shown(build)).count();
        let chain = |chain: &check::Chain<'_>| {
            Chain::new(chain.builds.iter().map(|build| self.build(build)).collect())
        };
        RootChains { dir, chains: chains.iter().map(chain).collect(), alone: builds.saturating_sub(chained) }
    }

    fn is_below(&self, project: ProjectIndex) -> bool {
        let lineage = self.settings.ancestry(project).take(self.settings.projects.len());
        self.top.0 == 0 || lineage.into_iter().any(|(at, _)| at == self.top)
    }

    fn build(&self, build: &ChainedBuild<'_>) -> Build {
        let hidden = |text: &str| self.secrets.hide(text).into_string();
        let project = build.project.and_then(|at| self.settings.projects.get(at.0));
        let project = project.map(|one| one.id.external(&self.settings.ids).unwrap_or_else(|| "?".into()));
        Build {
            id: hidden(&build.id),
            name: build.name.map(hidden),
            project: project.map(|id| hidden(&id)),
            kind: build.kind,
            stage: build.stage,
            needs: build.needs.clone(),
            circular: build.circular,
        }
    }
}
