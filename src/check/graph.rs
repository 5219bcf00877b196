//! The graph of builds: which build configuration needs which others before it can start.
//!
//! Templates are nodes, too: a build configuration needs what its templates need. Both walks go without recursion, so
//! that a chain may be as long as it likes, and take time that is linear in the number of dependencies.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use super::strong_parts::Parts;
use crate::model::{BuildType, EntityId, ProjectIndex, Settings};
use crate::source::Span;

/// The build configurations and templates of the settings, and what they need.
#[derive(Debug)]
pub(crate) struct Graph<'s> {
    pub(crate) nodes: Vec<Node<'s>>,
    by_id: FxHashMap<String, usize>,
    settings: &'s Settings,
}

/// A build configuration or template.
#[derive(Debug)]
pub(crate) struct Node<'s> {
    pub(crate) build: &'s BuildType,
    pub(crate) project: ProjectIndex,
    pub(crate) is_template: bool,
    /// Its own snapshot dependencies, then its templates.
    pub(crate) edges: Vec<Edge>,
}

/// What a node needs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edge {
    pub(crate) to: usize,
    /// The snapshot dependency; `None` for a template.
    pub(crate) span: Option<Span>,
}

/// A circle: its first node, and the edges that lead back to it.
#[derive(Debug)]
pub(crate) struct Circle {
    pub(crate) first: usize,
    pub(crate) edges: Vec<Edge>,
}

impl<'s> Graph<'s> {
    pub(crate) fn new(settings: &'s Settings) -> Self {
        let mut graph = Self { nodes: Vec::new(), by_id: FxHashMap::default(), settings };
        for (index, project) in settings.projects.iter().enumerate() {
            let builds = project.build_types.iter().map(|build| (build, false));
            for (build, is_template) in builds.chain(project.templates.iter().map(|build| (build, true))) {
                if let Some(id) = build.id.external(&settings.ids) {
                    graph.by_id.entry(id).or_insert(graph.nodes.len());
                }
                let project = ProjectIndex(index);
                graph.nodes.push(Node { build, project, is_template, edges: Vec::new() });
            }
        }
        let edges: Vec<Vec<Edge>> = (0..graph.nodes.len()).map(|node| graph.edges_of(node)).collect();
        for (node, edges) in graph.nodes.iter_mut().zip(edges) {
            node.edges = edges;
        }
        graph
    }

    /// The node that an id stands for.
    pub(crate) fn find(&self, id: &EntityId) -> Option<usize> {
        self.by_id.get(&id.external(&self.settings.ids)?).copied()
    }

    /// The id of a node as the server knows it.
    pub(crate) fn external(&self, node: &Node<'s>) -> String {
        node.build.id.external(&self.settings.ids).unwrap_or_else(|| node.build.id.to_string())
    }

    pub(crate) fn get(&self, node: usize) -> Option<&Node<'s>> {
        self.nodes.get(node)
    }

    /// A build configuration and the templates that it is based on; `None` where one of them is not known as a whole.
    pub(crate) fn holders(&self, node: &Node<'s>) -> Option<Vec<&'s BuildType>> {
        let known = |build: &'s BuildType| (!build.partial).then_some(build);
        let template = |id: &EntityId| known(self.get(self.find(id)?)?.build);
        let templates = self.templates_of(node).map(template);
        [known(node.build)].into_iter().chain(templates).collect()
    }

    /// The templates of a build configuration; the default one of its project is the last.
    fn templates_of(&self, node: &Node<'s>) -> impl Iterator<Item = &'s EntityId> {
        let mut above = self.settings.ancestry(node.project).take(self.settings.projects.len());
        let default = above.find_map(|(_, project)| project.default_template.as_ref());
        node.build.templates.iter().chain(default.filter(|_| !node.is_template))
    }

    fn edges_of(&self, node: usize) -> Vec<Edge> {
        let Some(node) = self.get(node).filter(|node| !node.build.partial) else { return Vec::new() };
        let snapshots = node.build.snapshot_dependencies.iter();
        let snapshots = snapshots.map(|one| (&one.build_type, Some(one.span)));
        let templates = self.templates_of(node).map(|id| (id, None));
        snapshots.chain(templates).filter_map(|(id, span)| Some(Edge { to: self.find(id)?, span })).collect()
    }

    /// One circle of each part of the graph in which every node can be reached from every other.
    pub(crate) fn circles(&self) -> Vec<Circle> {
        let next = |node: usize, nth: usize| Some(self.get(node)?.edges.get(nth)?.to);
        let parts = Parts::of(self.nodes.len(), next);
        let mut told = vec![false; self.nodes.len()];
        let mut circles = Vec::new();
        // A circle is told from a build configuration, if it has one.
        let builds = self.nodes.iter().enumerate().filter(|(_, node)| !node.is_template);
        let templates = self.nodes.iter().enumerate().filter(|(_, node)| node.is_template);
        for (first, _) in builds.chain(templates) {
            let Some(told) = parts.0.get(first).and_then(|part| told.get_mut(*part)) else { continue };
            if !std::mem::replace(told, true) {
                circles.extend(self.circle(first, &parts));
            }
        }
        circles
    }

    /// The shortest way from a node back to itself.
    fn circle(&self, first: usize, parts: &Parts) -> Option<Circle> {
        let part = parts.0.get(first);
        let mut came: FxHashMap<usize, (usize, Edge)> = FxHashMap::default();
        let mut open = VecDeque::from([first]);
        while let Some(at) = open.pop_front() {
            for edge in &self.get(at)?.edges {
                if parts.0.get(edge.to) == part && !came.contains_key(&edge.to) {
                    came.insert(edge.to, (at, *edge));
                    open.push_back(edge.to);
                }
            }
            if came.contains_key(&first) {
                break;
            }
        }
        let mut edges = Vec::new();
        let mut at = first;
        loop {
            let (before, edge) = *came.get(&at)?;
            edges.push(edge);
            at = before;
            if at == first {
                edges.reverse();
                return Some(Circle { first, edges });
            }
        }
    }
}
