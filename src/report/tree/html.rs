//! The tree as one page of HTML that needs nothing else: projects that fold, a search, light and dark, and of each
//! connection who uses it and by which way it comes to the projects below.

use super::{Node, Seen, Tree, Trees};
use crate::report::shown::{Page, Place, Shown};

const HEAD: &str = "<!DOCTYPE html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">
<meta name=\"color-scheme\" content=\"light dark\">
<title>Projects and their connections</title>
<style>
:root{--back:#fff;--text:#1f2328;--far:#59636e;--line:#d1d9e0;--card:#f6f8fa;--mark:#1a7f37;--hit:#fff8c5}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){--back:#0d1117;--text:#e6edf3;--far:#9198a1;--line:#3d444d;--card:#151b23;--mark:#3fb950;--hit:#5a4a00}}
:root[data-theme=dark]{--back:#0d1117;--text:#e6edf3;--far:#9198a1;--line:#3d444d;--card:#151b23;--mark:#3fb950;--hit:#5a4a00}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:14px/1.5 system-ui,sans-serif}
header{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.6rem 1rem;background:var(--back);border-bottom:1px solid var(--line)}
h1{font-size:1rem;margin:0 auto 0 0}
input,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.25rem .6rem}
input{min-width:16rem}
main{padding:1rem}
h2{font-size:.85rem;font-weight:600;color:var(--far);margin:1rem 0 .25rem}
details{border-left:2px solid var(--line);margin:.15rem 0 .15rem .35rem;padding-left:.75rem}
summary{cursor:pointer;padding:.1rem .25rem;border-radius:6px}
.leaf>summary{list-style:none;padding-left:1.2rem}
.leaf>summary::-webkit-details-marker{display:none}
summary:focus-visible,input:focus-visible,button:focus-visible{outline:2px solid var(--mark)}
code{font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:.9em}
.far,.count{color:var(--far)}
ul{list-style:none;margin:.15rem 0 .35rem;padding-left:1.1rem}
li{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.25rem .6rem;margin:.25rem 0;max-width:60rem}
li b{color:var(--mark);font-weight:600}
li div{color:var(--far);font-size:.9em;overflow-wrap:anywhere}
li.hit,summary.hit{background:var(--hit)}
[hidden]{display:none}
</style>
</head>
<body>
<header><h1>Projects and their connections</h1>
<input id=\"search\" type=\"search\" placeholder=\"Search ids, names, users\" aria-label=\"Search\">
<span id=\"found\" class=\"count\" role=\"status\"></span>
<button id=\"open\" type=\"button\">Unfold all</button><button id=\"close\" type=\"button\">Fold all</button><button id=\"theme\" type=\"button\">Light / dark</button></header>
<main>
";

const FOOT: &str = "</main>
<script>
'use strict';
const all = selector => [...document.querySelectorAll(selector)];
const search = document.getElementById('search'), found = document.getElementById('found');
const fold = open => all('details').forEach(one => { one.open = open; });
document.getElementById('open').onclick = () => fold(true);
document.getElementById('close').onclick = () => fold(false);
document.getElementById('theme').onclick = () => {
  const root = document.documentElement, dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const now = root.dataset.theme || (dark ? 'dark' : 'light');
  root.dataset.theme = now === 'dark' ? 'light' : 'dark';
};
let before = null;
search.oninput = () => {
  const word = search.value.trim().toLowerCase();
  // What a search unfolds is folded again once it is over.
  if (word !== '' && !before) before = all('details').map(one => [one, one.open]);
  if (word === '' && before) { before.forEach(([one, open]) => { one.open = open; }); before = null; }
  let hits = 0;
  all('.hit').forEach(one => one.classList.remove('hit'));
  const holds = one => word !== '' && one.textContent.toLowerCase().includes(word);
  all('details').reverse().forEach(project => {
    const own = holds(project.querySelector(':scope > summary'));
    let shown = word === '' || own;
    if (own) { project.querySelector(':scope > summary').classList.add('hit'); hits += 1; }
    project.querySelectorAll(':scope > ul > li').forEach(one => {
      const hit = holds(one);
      if (hit) { one.classList.add('hit'); hits += 1; shown = true; }
      one.hidden = word !== '' && !hit && !own;
    });
    if ([...project.querySelectorAll(':scope > details')].some(below => !below.hidden)) shown = true;
    project.hidden = !shown;
    if (word !== '' && shown) project.open = true;
  });
  found.textContent = word === '' ? '' : hits + ' found';
};
</script>
</body>
</html>
";

/// The trees as one page.
pub fn html(trees: &Trees) -> Shown {
    let mut page = trees.page();
    page.fixed(HEAD);
    for tree in &trees.roots {
        if trees.roots.len() > 1 {
            page.fixed("<h2>").put(Place::Markup, &tree.dir).fixed("</h2>\n");
        }
        projects(trees, tree, &mut page);
    }
    page.fixed(FOOT);
    page.finish()
}

/// Projects stand in their order, each in its parent's element.
fn projects(trees: &Trees, tree: &Tree, page: &mut Page<'_>) {
    let mut open = 0;
    for (at, node) in tree.nodes.iter().enumerate() {
        page.repeated("</details>\n", open - node.depth.min(open));
        let below = tree.nodes.get(at + 1).is_some_and(|next| next.depth > node.depth);
        project(trees, node, below, page);
        open = node.depth + 1;
    }
    page.repeated("</details>\n", open);
}

fn project(trees: &Trees, node: &Node, has_projects: bool, page: &mut Page<'_>) {
    let connections: Vec<&Seen> = node.shown(trees).collect();
    page.fixed("<details").fixed(if connections.is_empty() && !has_projects {
        " class=\"leaf\""
    } else {
        ""
    });
    page.fixed(if node.depth < 2 { " open>" } else { ">" }).fixed("<summary>");
    if let Some(name) = &node.name {
        page.put(Place::Markup, name).fixed(" ");
    }
    page.fixed("<code class=\"far\">").put(Place::Markup, &node.id).fixed("</code>");
    if !connections.is_empty() {
        page.fixed(" <span class=\"count\">").number(connections.len());
        page.fixed(if connections.len() == 1 { " connection</span>" } else { " connections</span>" });
    }
    page.fixed("</summary>\n");
    if connections.is_empty() {
        return;
    }
    page.fixed("<ul>\n");
    for seen in connections {
        connection(seen, page);
    }
    page.fixed("</ul>\n");
}

fn connection(seen: &Seen, page: &mut Page<'_>) {
    page.fixed("<li><b>").put(Place::Markup, seen.id()).fixed("</b> ").put(Place::Markup, seen.title());
    if let Some(name) = &seen.display_name {
        page.fixed(" “").put(Place::Markup, name).fixed("”");
    }
    if let Some(from) = seen.inherited_from() {
        page.fixed("<div>from ").put(Place::Markup, from).fixed("</div>");
    }
    if seen.below > 0 {
        page.fixed("<div>path: ");
        for (at, id) in seen.path.iter().enumerate() {
            page.fixed(if at > 0 { " → " } else { "" }).put(Place::Markup, id);
        }
        let below = if seen.below == 1 { " project below" } else { " projects below" };
        page.fixed(" → ").number(seen.below).fixed(below);
        page.fixed("</div>");
    }
    if !seen.users.is_empty() {
        page.fixed("<div>used by ");
        for (at, user) in seen.users.iter().enumerate() {
            page.fixed(if at > 0 { ", " } else { "" })
                .fixed("<code>")
                .put(Place::Markup, user)
                .fixed("</code>");
        }
        page.fixed("</div>");
    }
    page.fixed("</li>\n");
}
