//! The chains as a picture, for Graphviz and for Mermaid. Arrows go from what is needed to what needs it.

use super::{Build, Chains};
use crate::report::shown::{Page, Place, Shown};

/// The chains as a graph of Graphviz.
pub fn dot(chains: &Chains) -> Shown {
    let mut page = chains.page();
    page.fixed("digraph chains {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n");
    for (number, chain) in chains.roots.iter().flat_map(|root| &root.chains).enumerate() {
        for (at, build) in chain.builds.iter().enumerate() {
            name(number, at, page.fixed("  "));
            page.fixed(" [label=\"");
            lines(build, Place::Label, "\\n", &mut page);
            page.fixed("\"").fixed(style(build)).fixed("];\n");
        }
        for (needed, by, circular) in chain.edges() {
            name(number, needed, page.fixed("  "));
            name(number, by, page.fixed(" -> "));
            page.fixed(if circular { " [color=red];\n" } else { ";\n" });
        }
    }
    page.fixed("}\n");
    page.finish()
}

const fn style(build: &Build) -> &'static str {
    match (build.circular, build.project.is_some(), build.kind.is_some()) {
        (true, ..) => ", color=red",
        (_, false, _) => ", style=dashed",
        (_, _, true) => ", style=rounded",
        _ => "",
    }
}

/// The chains as a graph of Mermaid.
pub fn mermaid(chains: &Chains) -> Shown {
    let mut page = chains.page();
    page.fixed("graph LR\n");
    let mut edges = 0;
    for (number, chain) in chains.roots.iter().flat_map(|root| &root.chains).enumerate() {
        for (at, build) in chain.builds.iter().enumerate() {
            if page.len() > MERMAID_BUILDS {
                page.fixed("  %% more builds do not fit\n");
                return page.finish();
            }
            name(number, at, page.fixed("  "));
            page.fixed("[\"");
            lines(build, Place::Entities, "<br/>", &mut page);
            page.fixed(if build.circular { "\"]:::circle\n" } else { "\"]\n" });
        }
        for (needed, by, circular) in chain.edges() {
            edges += 1;
            if page.len() > MERMAID_LENGTH || edges > MERMAID_EDGES {
                page.fixed("  %% more dependencies do not fit\n");
                break;
            }
            name(number, needed, page.fixed("  "));
            name(number, by, page.fixed(if circular { " -. circle .-> " } else { " --> " }));
            page.fixed("\n");
        }
    }
    page.fixed("  classDef circle stroke:#d1242f\n");
    page.finish()
}

/// Mermaid draws no text of more than 50,000 characters, and no more arrows than 500: up to how many bytes builds, and up to
/// how many arrows are written.
const MERMAID_BUILDS: usize = 40_000;
const MERMAID_LENGTH: usize = 49_000;
const MERMAID_EDGES: usize = 500;

fn name(chain: usize, at: usize, page: &mut Page<'_>) {
    page.fixed("b").number(chain).fixed("_").number(at);
}

/// What stands in a build's box: its name, its id, its project.
fn lines(build: &Build, place: Place, separator: &'static str, page: &mut Page<'_>) {
    if let Some(name) = build.name.as_ref().filter(|name| **name != build.id) {
        page.put(place, name).fixed(separator);
    }
    page.put(place, &build.id).fixed(separator);
    match &build.project {
        Some(project) => page.fixed("in ").put(place, project),
        None => page.fixed("outside of these settings"),
    };
    if let Some(kind) = build.kind {
        page.fixed(", ").fixed(kind);
    }
}
