#!/usr/bin/env bash
# Tries the hooks of `.pre-commit-hooks.yaml` with the real pre-commit, in scratch repositories. Needs a network, Python 3
# and git; installs pre-commit into a folder of its own. Tried is the hook that takes the binary on the path, or, with a folder
# of wheels, the one that installs a wheel. Usage: tests/hooks/try.sh [TCDSL | --wheel FOLDER]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PRE_COMMIT_HOME="$work/cache" GIT_CONFIG_GLOBAL="$work/gitconfig" NO_COLOR=1
git config --file "$work/gitconfig" user.name somebody
git config --file "$work/gitconfig" user.email somebody@example.org
git config --file "$work/gitconfig" init.defaultBranch main
python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet pre-commit
export PATH="$work/bin:$work/python/bin:$PATH"
if [ "${1:-}" = --wheel ]; then
    hook=tcdsl
    PIP_FIND_LINKS=$(realpath "$2")
    export PIP_FIND_LINKS
else
    hook=tcdsl-system
    mkdir "$work/bin" && cp "$(realpath "${1:-$root/target/debug/tcdsl}")" "$work/bin/tcdsl"
fi

# A repository that offers the hooks, as this one does.
git init --quiet "$work/hooks" && cd "$work/hooks"
cp "$root/.pre-commit-hooks.yaml" "$root/pyproject.toml" . && git add . && git commit --quiet -m hooks
revision=$(git rev-parse HEAD)

# A repository with two settings roots.
git init --quiet "$work/repo" && cd "$work/repo"
printf 'repos:\n- repo: %s\n  rev: %s\n  hooks:\n  - id: %s\n' "$work/hooks" "$revision" "$hook" >.pre-commit-config.yaml
for part in one two; do
    mkdir -p "$part/.teamcity"
    cat >"$part/.teamcity/settings.kts" <<KTS
import jetbrains.buildServer.configs.kotlin.*

version = "2024.03"

project {
    buildType(Build)
}
KTS
    printf 'import jetbrains.buildServer.configs.kotlin.*\n\nobject Build : BuildType({\n    name = "Build"\n})\n' \
        >"$part/.teamcity/Build.kt"
done
pre-commit install >/dev/null
git add . && git commit --quiet -m "good settings" && echo "ok: $hook: good settings are committed"

refused() { # what, words...
    local what=$1
    shift
    if git commit -m "$what" >log 2>&1; then cat log && echo "$what: committed" && exit 1; fi
    for word in "$@"; do grep -qF "$word" log || { cat log && echo "$what: nothing says $word" && exit 1; }; done
    echo "ok: refused: $what"
}

printf 'object Odd : BuildType({ name = 5 })\n' >>one/.teamcity/Build.kt
git add one && refused "a wrong type" 'one/.teamcity/Build.kt:6:33' 'type-mismatch'
[ "$(grep -c type-mismatch log)" = 1 ] || { cat log && echo "a finding twice" && exit 1; }
! grep -q 'settings roots' log || { cat log && echo "the other root was checked, too" && exit 1; }
git checkout --quiet HEAD -- one

git rm --quiet two/.teamcity/Build.kt && refused "only a deletion" 'unresolved reference: `Build`'
git reset --quiet --hard

echo text >README && git add README && git commit --quiet -m "something else" && echo "ok: other files are committed"
