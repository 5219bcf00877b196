//! What pages of HTML have in common: parts that fold, a search, light and dark. They need nothing else.

use super::shown::Page;

const META: &str = "<!DOCTYPE html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">
<meta name=\"color-scheme\" content=\"light dark\">
<title>";

const STYLE: &str = "</title>
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
a{color:inherit}
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
<header><h1>";

const TOOLS: &str = "</h1>
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

/// Begins a page.
pub(super) fn open(title: &'static str, page: &mut Page<'_>) {
    page.fixed(META).fixed(title).fixed(STYLE).fixed(title).fixed(TOOLS);
}

/// Ends a page.
pub(super) fn close(page: &mut Page<'_>) {
    page.fixed(FOOT);
}
