//! The chains as Markdown: a heading and a table for each.

use super::text::heading;
use super::{Build, Chain, Chains};
use crate::report::shown::{Page, Place, Shown};

/// The chains as Markdown.
pub fn markdown(chains: &Chains) -> Shown {
    let mut page = chains.page();
    for root in &chains.roots {
        page.fixed("# Build chains of ").put(Place::Code, &root.dir).fixed("\n");
        for (number, chain) in root.chains.iter().enumerate() {
            heading(number, chain, page.fixed("\n## "));
            page.fixed("\n\n| stage | build | name | project | needs |\n|---|---|---|---|---|\n");
            chain.builds.iter().for_each(|build| row(chain, build, &mut page));
        }
        page.fixed("\nIn no chain: ").number(root.alone).fixed("\n");
    }
    page.finish()
}

fn row(chain: &Chain, build: &Build, page: &mut Page<'_>) {
    page.fixed("| ").number(build.stage).fixed(" | ").put(Place::Code, &build.id).fixed(" | ");
    page.put(Place::Code, build.name.as_deref().unwrap_or_default());
    if let Some(kind) = build.kind {
        page.fixed(" (").fixed(kind).fixed(")");
    }
    page.fixed(" | ");
    match &build.project {
        Some(project) => page.put(Place::Code, project),
        None => page.fixed("outside"),
    };
    page.fixed(" | ");
    let needs = chain.needs(build);
    let mut before = "";
    if let Some(stage) = needs.stage {
        page.fixed("all of stage ").number(stage);
        before = ", ";
    }
    for one in needs.builds {
        page.fixed(before).put(Place::Code, &one.id);
        before = ", ";
    }
    page.fixed(if build.circular { " **in a circle** |\n" } else { " |\n" });
}
