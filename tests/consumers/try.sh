#!/usr/bin/env bash
# Hands a report of each format to a program that reads it. Needs a network, Python 3 and Node.js; installs what it uses
# into a folder of its own. Usage: tests/consumers/try.sh [TCDSL]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
tcdsl=$(realpath "${1:-$root/target/debug/tcdsl}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv python
python/bin/pip install --quiet junitparser sarif-tools lxml cmarkgfm
npm install --silent --no-audit --no-fund @microsoft/sarif-multitool vscode-languageserver-types

cp -r "$root/fixtures/project/acme-broken/.teamcity" .teamcity
reports=()
for format in jsonl sarif gitlab junit checkstyle rdjson lsp markdown; do reports+=(--report "$format=$format.out"); done
"$tcdsl" check "${reports[@]}" -f json >json.out && exit 1
findings=$(python3 -c "import json; print(len(json.load(open('json.out'))['diagnostics']))")
printf '%s findings\n' "$findings"

mv sarif.out tcdsl.sarif
npx sarif-multitool validate tcdsl.sarif | tee validated
grep -q 'completed successfully' validated && ! grep -qE ' (error|warning) ' validated
python/bin/sarif summary tcdsl.sarif

python/bin/python - "$findings" <<'CHECK'
import json, sys
import cmarkgfm
from junitparser import JUnitXml
from lxml import etree

findings = int(sys.argv[1])
suites = JUnitXml.fromfile("junit.out")
cases = [case for suite in suites for case in suite]
assert sum(1 for case in cases if case.result) == findings, cases
assert len(etree.parse("checkstyle.out").findall("file/error")) == findings
gitlab = json.load(open("gitlab.out"))
assert len({issue["fingerprint"] for issue in gitlab}) == findings
assert all({"description", "fingerprint", "location"} <= issue.keys() for issue in gitlab)
assert len(json.load(open("rdjson.out"))["diagnostics"]) == findings
html = cmarkgfm.github_flavored_markdown_to_html(open("markdown.out").read())
assert html.count("<tr>") == findings + html.count("<table>"), html
assert html.count('<a href="https://') == findings and "<code>.teamcity/" in html, html
lines = [json.loads(line)["type"] for line in open("jsonl.out")]
assert lines == ["begin"] + ["diagnostic"] * findings + ["end"], lines
print("all formats are read")
CHECK

# The types of the protocol, as its own library tells them.
node - "$findings" <<'CHECK'
const assert = require('assert');
const { CodeAction, Diagnostic } = require('vscode-languageserver-types');
const { documents } = JSON.parse(require('fs').readFileSync('lsp.out', 'utf8'));
const found = documents.flatMap((document) => document.diagnostics);
assert.strictEqual(found.length, Number(process.argv[2]));
for (const one of found) {
  assert(Diagnostic.is(one), JSON.stringify(one));
  for (const action of one.data.actions) assert(CodeAction.is(action), JSON.stringify(action));
}
assert(found.some((one) => one.data.actions.length > 0));
for (const { uri } of documents) assert(require('fs').existsSync(new URL(uri)), uri);
console.log('the diagnostics are those of the protocol');
CHECK
