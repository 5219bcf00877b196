//! The chains as one page of HTML: chains and stages that fold, a search, and links from a build to those that it needs.

use super::text::heading;
use super::{Build, Chain, Chains};
use crate::report::folding::{close, open};
use crate::report::shown::{Page, Place, Shown};

/// The chains as one page.
pub fn html(chains: &Chains) -> Shown {
    let mut page = chains.page();
    open("Build chains", &mut page);
    let mut number = 0;
    for root in &chains.roots {
        if chains.roots.len() > 1 {
            page.fixed("<h2>").put(Place::Markup, &root.dir).fixed("</h2>\n");
        }
        for (at, chain) in root.chains.iter().enumerate() {
            heading(at, chain, page.fixed("<details open><summary>"));
            page.fixed("</summary>\n");
            stages(number, chain, &mut page);
            page.fixed("</details>\n");
            number += 1;
        }
        page.fixed("<p class=\"far\">in no chain: ").number(root.alone).fixed("</p>\n");
    }
    close(&mut page);
    page.finish()
}

fn stages(number: usize, chain: &Chain, page: &mut Page<'_>) {
    for (stage, builds) in chain.stages.iter().enumerate() {
        page.fixed("<details open><summary>stage ").number(stage + 1);
        page.fixed(" <span class=\"count\">").number(builds.len()).fixed("</span></summary>\n<ul>\n");
        for at in builds.clone() {
            if let Some(one) = chain.builds.get(at) {
                build(number, at, chain, one, page);
            }
        }
        page.fixed("</ul>\n</details>\n");
    }
}

fn build(number: usize, at: usize, chain: &Chain, build: &Build, page: &mut Page<'_>) {
    page.fixed("<li id=\"");
    anchor(number, at, page);
    page.fixed("\"><b>").put(Place::Markup, &build.id).fixed("</b>");
    if let Some(name) = &build.name {
        page.fixed(" “").put(Place::Markup, name).fixed("”");
    }
    if let Some(kind) = build.kind {
        page.fixed(" ").fixed(kind);
    }
    page.fixed("<div>");
    match &build.project {
        Some(project) => page.fixed("in <code>").put(Place::Markup, project).fixed("</code>"),
        None => page.fixed("outside of these settings"),
    };
    page.fixed(if build.circular { ", <strong>in a circle</strong></div>" } else { "</div>" });
    if !build.needs.is_empty() {
        page.fixed("<div>needs ");
        for (nth, need) in build.needs.iter().enumerate() {
            page.fixed(if nth > 0 { ", <a href=\"#" } else { "<a href=\"#" });
            anchor(number, *need, page);
            let id = chain.builds.get(*need).map_or("", |one| &one.id);
            page.fixed("\">").put(Place::Markup, id).fixed("</a>");
        }
        page.fixed("</div>");
    }
    page.fixed("</li>\n");
}

fn anchor(chain: usize, at: usize, page: &mut Page<'_>) {
    page.fixed("b").number(chain).fixed("-").number(at);
}
