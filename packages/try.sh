#!/usr/bin/env bash
# Makes the packages and installs each where nothing else of this repository is: the archive into a root that holds nothing
# but it, the wheel into a fresh Python, both npm packages into a fresh prefix, the hook by the real pre-commit, the sources by
# `cargo install`. Each then checks good settings and broken ones. What cannot be tried for want of a program is told, and
# fails with `--all`. Usage: packages/try.sh [--all] [OPTION OF cargo packages]...
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
all=
[ "${1:-}" != --all ] || { all=yes && shift; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset TEAMCITY_VERSION GITHUB_ACTIONS TF_BUILD
export NO_COLOR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
skipped=0

# Whether a program is there; says loudly when it is not.
have() { # program, what is not tried without it
    command -v "$1" >/dev/null && return
    printf 'NOT TRIED: %s (there is no %s)\n' "$2" "$1"
    skipped=$((skipped + 1))
    return 1
}

cd "$root"
if have maturin wheel; then wheel=; else wheel=--without-wheel; fi
rustup target add x86_64-unknown-linux-musl 2>/dev/null
cargo packages $wheel --out "$work/packages" "$@"
cd "$work/packages"
sha256sum --quiet --check SHA256SUMS
ls -l

# The settings that each is tried with.
good=$work/settings/good broken=$work/settings/broken
mkdir -p "$work/settings"
cp -r "$root/fixtures/project/acme/." "$good"
cp -r "$root/fixtures/project/acme-broken/." "$broken"

# A command passes good settings, refuses broken ones, and says its version.
tried() { # what, command...
    local what=$1 verdict code=0
    shift
    "$@" --version | grep -qE '^tcdsl [0-9]+\.[0-9]+\.[0-9]+$'
    verdict=$("$@" check "$good" | tail -n 1)
    [[ $verdict == valid:* ]] || { echo "$what: good settings: $verdict" && exit 1; }
    "$@" check "$broken" >"$work/log" || code=$?
    verdict=$(tail -n 1 "$work/log")
    [[ $code = 1 && $verdict == invalid:\ 5\ errors* ]] || { echo "$what: broken settings: $code, $verdict" && exit 1; }
    echo "ok: $what"
}

archive=$(echo tcdsl-*.tar.gz)
folder=${archive%.tar.gz}
tar --extract --file "$archive" --directory "$work"
(cd "$work/$folder" && for file in README.md LICENSE-MIT LICENSE-APACHE LICENSE-THIRD-PARTY.txt man/tcdsl.1 completions/_tcdsl; do
    [ -s "$file" ] || { echo "the archive has no $file" && exit 1; }
done)
tried "archive, without an environment" env -i "$work/$folder/tcdsl"
if [ "$(id -u)" = 0 ] && have chroot "archive alone in a root"; then
    mkdir -p "$work/root" && cp -r "$work/settings" "$work/root/settings" && cp "$work/$folder/tcdsl" "$work/root/tcdsl"
    good=/settings/good broken=/settings/broken tried "archive, alone in a root" env -i "$(command -v chroot)" "$work/root" /tcdsl
fi

if [ -z "$wheel" ] && have python3 "wheel"; then
    python3 -m venv "$work/python"
    "$work/python/bin/pip" install --quiet --no-index --find-links . tcdsl
    tried "wheel" "$work/python/bin/tcdsl"
    python3 -m zipfile --list tcdsl-*.whl >"$work/log"
    grep -q 'licenses/LICENSE-THIRD-PARTY.txt' "$work/log" || { cat "$work/log" && exit 1; }
fi

if have npm "npm packages"; then
    platform=$(node --print '`${process.platform}-${process.arch}`')
    npm install --silent --no-audit --no-fund --offline --prefix "$work/npm" ./tcdsl-[0-9]*.tgz "./tcdsl-$platform"-*.tgz
    tried "npm packages" "$work/npm/node_modules/.bin/tcdsl"
    # Without the binary the command says what is missing.
    npm install --silent --no-audit --no-fund --offline --omit=optional --prefix "$work/npm-alone" ./tcdsl-[0-9]*.tgz
    code=0
    "$work/npm-alone/node_modules/.bin/tcdsl" --version 2>"$work/log" || code=$?
    { [ $code = 2 ] && grep -q "@tcdsl/$platform is not installed" "$work/log"; } || { cat "$work/log" && exit 1; }
    echo "ok: npm package without its binary"
fi

if [ -z "$wheel" ] && have pre-commit "hook without compilation"; then
    "$root/tests/hooks/try.sh" --wheel "$work/packages"
fi

cargo install --quiet --locked --debug --root "$work/cargo" --path "$root"
tried "cargo install" "$work/cargo/bin/tcdsl"

if have python3 "list of what it is made of" && python3 -c 'import cyclonedx.validation.json' 2>/dev/null; then
    python3 - tcdsl-*.cdx.json <<'PY'
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1]).read())
sys.exit(f"the list of what it is made of: {error}" if error else 0)
PY
    echo "ok: the list of what it is made of is CycloneDX 1.6"
else
    have cyclonedx-py "list of what it is made of" || true
fi

[ -z "$all" ] || [ "$skipped" = 0 ] || { echo "$skipped not tried" && exit 1; }
