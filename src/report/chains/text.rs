//! The chains for people.

use super::{Build, Chain, Chains, RootChains};
use crate::report::shown::{Page, Place, Shown};

/// The chains, a line for each build.
pub fn text(chains: &Chains) -> Shown {
    let mut page = chains.page();
    for (at, root) in chains.roots.iter().enumerate() {
        if chains.roots.len() > 1 {
            page.fixed(if at > 0 { "\n" } else { "" }).put(Place::Line, &root.dir).fixed("\n");
        }
        draw(root, &mut page);
    }
    page.finish()
}

fn draw(root: &RootChains, page: &mut Page<'_>) {
    for (number, chain) in root.chains.iter().enumerate() {
        page.fixed(if number > 0 { "\n" } else { "" });
        heading(number, chain, page);
        page.fixed("\n");
        for (stage, builds) in chain.stages.iter().enumerate() {
            page.fixed("  stage ").number(stage + 1).fixed("\n");
            for build in chain.builds.get(builds.clone()).unwrap_or_default() {
                line(chain, build, page);
            }
        }
    }
    if root.alone > 0 {
        page.fixed(if root.chains.is_empty() { "" } else { "\n" }).number(root.alone);
        let one = root.alone == 1;
        page.fixed(if one {
            " build configuration is in no chain\n"
        } else {
            " build configurations are in no chain\n"
        });
    } else if root.chains.is_empty() {
        page.fixed("no build configurations\n");
    }
}

/// `chain 1: 5 builds in 3 stages`
pub(super) fn heading(number: usize, chain: &Chain, page: &mut Page<'_>) {
    let stages = chain.stages.len();
    page.fixed("chain ").number(number + 1).fixed(": ").number(chain.builds.len());
    page.fixed(if chain.builds.len() == 1 { " build in " } else { " builds in " }).number(stages);
    page.fixed(if stages == 1 { " stage" } else { " stages" });
    if chain.builds.iter().any(|build| build.circular) {
        page.fixed(", with a circle");
    }
}

fn line(chain: &Chain, build: &Build, page: &mut Page<'_>) {
    page.fixed("    ").put(Place::Line, &build.id);
    if let Some(name) = &build.name {
        page.fixed(" \"").put(Place::Line, name).fixed("\"");
    }
    if let Some(kind) = build.kind {
        page.fixed(", ").fixed(kind);
    }
    match &build.project {
        Some(project) => page.fixed(", in ").put(Place::Line, project),
        None => page.fixed(", outside of these settings"),
    };
    if build.circular {
        page.fixed(", IN A CIRCLE");
    }
    needs(chain, build, page);
    page.fixed("\n");
}

/// How many of the builds that one needs are named.
const MOST_NEEDS: usize = 5;

fn needs(chain: &Chain, build: &Build, page: &mut Page<'_>) {
    let needs = chain.needs(build);
    let mut before = ", needs ";
    if let Some(stage) = needs.stage {
        page.fixed(before).fixed("all of stage ").number(stage);
        before = ", ";
    }
    for one in needs.builds.iter().take(MOST_NEEDS) {
        page.fixed(before).put(Place::Line, &one.id);
        before = ", ";
    }
    let more = needs.builds.len().saturating_sub(MOST_NEEDS);
    if more > 0 {
        page.fixed(" and ").number(more).fixed(" more");
    }
}
