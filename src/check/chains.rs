//! The chains of builds: build configurations that snapshot dependencies join, each in its stage.
//!
//! A build stands in the first stage when it needs no other, and else one behind the last that it needs. Builds that need
//! each other in a circle stand in one stage.

use rustc_hash::{FxHashMap, FxHashSet};

use super::graph::Graph;
use super::strong_parts::Parts;
use crate::model::{BuildType, EntityId, ProjectIndex, Settings, Text};

/// Build configurations that snapshot dependencies join, in the order of their stages.
#[derive(Debug)]
pub struct Chain<'s> {
    /// The builds; each stands behind those that it needs, but for circles.
    pub builds: Vec<ChainedBuild<'s>>,
}

/// A build configuration of a chain.
#[derive(Debug)]
pub struct ChainedBuild<'s> {
    /// Its external id.
    pub id: String,
    /// Its name.
    pub name: Option<&'s str>,
    /// The project that it is in; `None` for one that these settings do not declare.
    pub project: Option<ProjectIndex>,
    /// What its `type` says, unless it is a regular build: `composite`, `deployment`.
    pub kind: Option<&'static str>,
    /// Its stage, from 1.
    pub stage: usize,
    /// The builds that it needs, by their places in the chain.
    pub needs: Vec<usize>,
    /// Whether it needs itself, by way of others.
    pub circular: bool,
}

/// How many dependencies are followed: settings that have more were made to hurt.
const MOST_EDGES: usize = 1_000_000;

/// The chains of the settings, in the order of their first builds.
pub fn chains(settings: &Settings) -> Vec<Chain<'_>> {
    let graph = Graph::new(settings);
    let net = Net::new(settings, &graph);
    let parts = Parts::of(net.edges.len(), |node, nth| net.edges.get(node)?.get(nth).copied());
    let stages = net.stages(&parts);
    let groups = net.groups();
    groups.into_iter().map(|group| net.chain(&group, &parts, &stages)).collect()
}

/// Builds and what they need, what their templates need among it.
struct Net<'a, 's> {
    graph: &'a Graph<'s>,
    /// The nodes of the graph, templates among them, then what the settings do not declare.
    edges: Vec<Vec<usize>>,
    outside: Vec<String>,
}

impl<'a, 's> Net<'a, 's> {
    fn new(settings: &'s Settings, graph: &'a Graph<'s>) -> Self {
        let mut net = Self { graph, edges: vec![Vec::new(); graph.nodes.len()], outside: Vec::new() };
        let (mut by_id, mut left) = (FxHashMap::default(), MOST_EDGES);
        for at in (0..graph.nodes.len()).filter(|at| graph.get(*at).is_some_and(|node| !node.is_template)) {
            let mut seen: FxHashSet<usize> = FxHashSet::default();
            for holder in net.with_templates(at) {
                for dependency in holder.snapshot_dependencies.iter().take(left) {
                    left -= 1;
                    let to = net.target(&dependency.build_type, settings, &mut by_id);
                    if let Some(to) = to.filter(|to| seen.insert(*to))
                        && let Some(edges) = net.edges.get_mut(at)
                    {
                        edges.push(to);
                    }
                }
            }
        }
        net
    }

    /// A build configuration and its templates.
    fn with_templates(&self, build: usize) -> Vec<&'s BuildType> {
        let mut seen: FxHashSet<usize> = FxHashSet::from_iter([build]);
        let (mut all, mut open) = (Vec::new(), vec![build]);
        while let Some(node) = open.pop().and_then(|at| self.graph.get(at)) {
            all.push(node.build);
            let templates = node.edges.iter().filter(|edge| edge.span.is_none());
            open.extend(templates.map(|edge| edge.to).filter(|to| seen.insert(*to)));
        }
        all
    }

    fn target(
        &mut self,
        id: &EntityId,
        settings: &Settings,
        by_id: &mut FxHashMap<String, usize>,
    ) -> Option<usize> {
        if let Some(node) = self.graph.find(id) {
            return self.graph.get(node).is_some_and(|node| !node.is_template).then_some(node);
        }
        let id = id.external(&settings.ids)?;
        Some(*by_id.entry(id).or_insert_with_key(|id| {
            self.outside.push(id.clone());
            self.edges.push(Vec::new());
            self.edges.len() - 1
        }))
    }

    /// The stage of each node. A part has a greater number than those that it needs.
    fn stages(&self, parts: &Parts) -> Vec<usize> {
        let mut nodes: Vec<usize> = (0..self.edges.len()).collect();
        let part = |node: &usize| parts.0.get(*node).copied().unwrap_or(usize::MAX);
        nodes.sort_by_key(part);
        let mut of_parts: Vec<usize> = vec![1; self.edges.len()];
        for node in &nodes {
            let own = part(node);
            let needs = self.edges.get(*node).into_iter().flatten().map(part).filter(|other| *other != own);
            let stage = needs.filter_map(|other| Some(of_parts.get(other)? + 1)).max().unwrap_or(1);
            if let Some(known) = of_parts.get_mut(own) {
                *known = stage.max(*known);
            }
        }
        (0..self.edges.len()).map(|node| of_parts.get(part(&node)).copied().unwrap_or(1)).collect()
    }

    /// The nodes that edges join, whatever their direction; single ones are left out.
    fn groups(&self) -> Vec<Vec<usize>> {
        let mut joined: Vec<Vec<usize>> = self.edges.clone();
        for (from, edges) in self.edges.iter().enumerate() {
            for to in edges {
                if let Some(back) = joined.get_mut(*to) {
                    back.push(from);
                }
            }
        }
        let mut seen = vec![false; joined.len()];
        let mut groups = Vec::new();
        for first in 0..joined.len() {
            let (mut group, mut open) = (Vec::new(), vec![first]);
            while let Some(node) = open.pop() {
                if seen.get_mut(node).is_none_or(|seen| std::mem::replace(seen, true)) {
                    continue;
                }
                group.push(node);
                open.extend(joined.get(node).into_iter().flatten());
            }
            if group.iter().any(|node| self.edges.get(*node).is_some_and(|edges| !edges.is_empty())) {
                groups.push(group);
            }
        }
        groups
    }

    fn chain(&self, group: &[usize], parts: &Parts, stages: &[usize]) -> Chain<'s> {
        let mut nodes: Vec<usize> = group.to_vec();
        nodes.sort_by_key(|node| (stages.get(*node).copied(), *node));
        let places: FxHashMap<usize, usize> =
            nodes.iter().enumerate().map(|(at, node)| (*node, at)).collect();
        let mut sizes: FxHashMap<usize, usize> = FxHashMap::default();
        let part = |node: &usize| parts.0.get(*node).copied().unwrap_or(usize::MAX);
        nodes.iter().for_each(|node| *sizes.entry(part(node)).or_default() += 1);
        let build = |node: &usize| {
            let edges = self.edges.get(*node).map_or(&[][..], Vec::as_slice);
            let mut needs: Vec<usize> = edges.iter().filter_map(|to| places.get(to).copied()).collect();
            needs.sort_unstable();
            let circular = edges.contains(node) || sizes.get(&part(node)).is_some_and(|size| *size > 1);
            let stage = stages.get(*node).copied().unwrap_or(1);
            ChainedBuild { stage, needs, circular, ..self.build(*node) }
        };
        Chain { builds: nodes.iter().map(build).collect() }
    }

    fn build(&self, node: usize) -> ChainedBuild<'s> {
        let known = self.graph.get(node);
        let outside = || self.outside.get(node - self.graph.nodes.len()).cloned().unwrap_or_default();
        ChainedBuild {
            id: known.map_or_else(outside, |node| self.graph.external(node)),
            name: known.and_then(|node| node.build.name.as_ref()).and_then(Text::known),
            project: known.map(|node| node.project),
            kind: known.and_then(|_| self.kind(node)),
            stage: 1,
            needs: Vec::new(),
            circular: false,
        }
    }

    fn kind(&self, node: usize) -> Option<&'static str> {
        let holders = self.with_templates(node);
        match holders.iter().find_map(|one| one.options.known("buildConfigurationType"))? {
            "COMPOSITE" => Some("composite"),
            "DEPLOYMENT" => Some("deployment"),
            _ => None,
        }
    }
}
