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
python/bin/pip install --quiet junitparser sarif-tools lxml
npm install --silent --no-audit --no-fund @microsoft/sarif-multitool

cp -r "$root/fixtures/project/acme-broken/.teamcity" .teamcity
reports=()
for format in jsonl sarif gitlab junit checkstyle rdjson; do reports+=(--report "$format=$format.out"); done
"$tcdsl" check "${reports[@]}" -f json >json.out && exit 1
findings=$(python3 -c "import json; print(len(json.load(open('json.out'))['diagnostics']))")
printf '%s findings\n' "$findings"

mv sarif.out tcdsl.sarif
npx sarif-multitool validate tcdsl.sarif | tee validated
grep -q 'completed successfully' validated && ! grep -qE ' (error|warning) ' validated
python/bin/sarif summary tcdsl.sarif

python/bin/python - "$findings" <<'CHECK'
import json, sys
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
lines = [json.loads(line)["type"] for line in open("jsonl.out")]
assert lines == ["begin"] + ["diagnostic"] * findings + ["end"], lines
print("all formats are read")
CHECK
