#!/usr/bin/env bash
# Tries the set-ups of `editors/` with the real editors, without their windows: a mistake that is typed and not saved is
# shown at its place, and is gone when it is mended. Needs git, Neovim, Vim, Emacs and Node.js (for the patterns of Visual
# Studio Code, which has no headless mode). nvim-lint and ALE are taken from the folders in NVIM_LINT and ALE, or else cloned.
# Usage: tests/editors/try.sh [TCDSL]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
tcdsl=$(realpath "${1:-$root/target/debug/tcdsl}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" && cp "$tcdsl" "$work/bin/tcdsl"
export PATH="$work/bin:$PATH" HOME="$work" XDG_CONFIG_HOME="$work/config" NO_COLOR=1 TERM=xterm
unset TEAMCITY_VERSION GITHUB_ACTIONS TF_BUILD
lint=${NVIM_LINT:-$work/nvim-lint}
ale=${ALE:-$work/ale}
[ -d "$lint" ] || git clone --quiet --depth 1 https://github.com/mfussenegger/nvim-lint "$lint"
[ -d "$ale" ] || git clone --quiet --depth 1 https://github.com/dense-analysis/ale "$ale"

# Settings of two files. What is wrong is told by both together: the function takes a number.
mkdir -p "$work/repo/.git" "$work/repo/.teamcity" && cd "$work/repo"
cat >.teamcity/settings.kts <<'KTS'
import jetbrains.buildServer.configs.kotlin.*

version = "2024.03"

project {
    /* ö𝄞 */ named(5)
}
KTS
printf 'import jetbrains.buildServer.configs.kotlin.*\n\nfun Project.named(number: Int) {\n    description = "$number"\n}\n' \
    >.teamcity/Named.kt

echo "== Neovim"
cat >"$work/try.lua" <<'LUA'
vim.opt.runtimepath:append(os.getenv('LINT'))
vim.opt.runtimepath:append(os.getenv('SETUP'))
vim.cmd('filetype on')
vim.cmd('edit .teamcity/settings.kts')
local lint = require('lint')
lint.linters_by_ft = { kotlin = { 'tcdsl' } }
local function found(count)
  lint.try_lint()
  assert(vim.wait(20000, function() return #vim.diagnostic.get(0) == count end, 50),
    'expected ' .. count .. ': ' .. vim.inspect(vim.diagnostic.get(0)))
  return vim.diagnostic.get(0)
end
vim.api.nvim_buf_set_lines(0, 5, 6, false, { '    /* ö𝄞 */ named("5")' })
local one = found(1)[1]
assert(one.lnum == 5 and one.col == 23 and one.end_col == 26, vim.inspect(one))
assert(one.severity == 1 and one.source == 'tcdsl' and one.message:find('`Int` was expected'), vim.inspect(one))
vim.api.nvim_buf_set_lines(0, 5, 6, false, { '    named(5)' })
found(0)
print('ok: a mistake is shown at its place and is gone when it is mended\n')
vim.cmd('qall!')
LUA
LINT="$lint" SETUP="$root/editors/neovim" timeout 60 nvim --headless -u NONE -c "luafile $work/try.lua" -c 'cquit' 2>&1

echo "== Vim"
cat >"$work/try.vim" <<'VIM'
set nocompatible encoding=utf-8
let &runtimepath = &runtimepath . ',' . $ALE_DIR . ',' . $SETUP
let g:ale_linters = {'kotlin': ['tcdsl']}
let g:ale_lint_on_enter = 0
let g:ale_lint_on_text_changed = 'never'
let g:ale_use_global_executables = 1
filetype plugin on
runtime plugin/ale.vim
function! Say(text) abort
    call writefile([a:text], $LOG, 'a')
endfunction
function! Found(count) abort
    ALELint
    for l:try in range(400)
        sleep 50m
        if !ale#engine#IsCheckingBuffer(bufnr('')) && len(ale#engine#GetLoclist(bufnr(''))) == a:count
            return ale#engine#GetLoclist(bufnr(''))
        endif
    endfor
    call Say('expected ' . a:count . ': ' . string(ale#engine#GetLoclist(bufnr(''))))
    cquit
endfunction
edit .teamcity/settings.kts
set filetype=kotlin
call setline(6, '    /* ö𝄞 */ named("5")')
let s:one = Found(1)[0]
if [s:one.lnum, s:one.col, s:one.end_col, s:one.type, s:one.code] != [6, 24, 26, 'E', 'type-mismatch']
    call Say(string(s:one))
    cquit
endif
call setline(6, '    named(5)')
call Found(0)
call Say('ok: a mistake is shown at its place and is gone when it is mended')
qall!
VIM
tried=0
ALE_DIR="$ale" SETUP="$root/editors/vim" LOG="$work/vim.log" \
    timeout 60 vim -N -u "$work/try.vim" -i NONE -n </dev/null >/dev/null 2>"$work/vim.err" || tried=$?
cat "$work/vim.log" 2>/dev/null || cat "$work/vim.err"
[ "$tried" = 0 ]

echo "== Emacs"
cat >"$work/try.el" <<'EL'
(setq flymake-no-changes-timeout nil flymake-start-on-flymake-mode nil)
(setq-default flymake-diagnostic-functions nil)
(prefer-coding-system 'utf-8)
(load (expand-file-name "flymake-tcdsl.el" (getenv "SETUP")))
(add-hook 'find-file-hook #'flymake-tcdsl-setup)
(find-file ".teamcity/settings.kts")
(defun put-line (text)
  (goto-char (point-min))
  (forward-line 5)
  (delete-region (point) (line-end-position))
  (insert text))
(defun found (count)
  (flymake-start)
  (let ((tries 0))
    (while (and (< tries 400)
                (or (flymake-running-backends)
                    (null (flymake-reporting-backends))
                    (/= (length (flymake-diagnostics)) count)))
      (setq tries (1+ tries))
      (accept-process-output nil 0.05)))
  (unless (= (length (flymake-diagnostics)) count)
    (error "expected %s: %S" count (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))
  (flymake-diagnostics))
(put-line "    /* ö𝄞 */ named(\"5\")")
(let ((one (car (found 1))))
  (goto-char (flymake-diagnostic-beg one))
  (unless (and (= (line-number-at-pos) 6) (= (- (point) (line-beginning-position)) 19)
               (eq (flymake-diagnostic-type one) :error)
               (string-match-p "type-mismatch" (flymake-diagnostic-text one)))
    (error "wrong: %S" one)))
(put-line "    named(5)")
(found 0)
(message "ok: a mistake is shown at its place and is gone when it is mended")
EL
SETUP="$root/editors/emacs" timeout 60 emacs -Q --batch -l "$work/try.el" 2>&1 | grep -v '^Loading\|^Wrote\|legacy-flymake'

echo "== Visual Studio Code (its patterns)"
sed -i 's/named(5)/named("5")/' .teamcity/settings.kts
tcdsl check --format=concise --color=never >concise.out || [ $? = 1 ]
(tcdsl check --watch --format=concise --color=never >watch.out 2>&1 & echo $! >watch.pid)
for _ in $(seq 100); do grep -q '^watching for changes' watch.out && break; sleep 0.1; done
kill "$(cat watch.pid)"
TASKS="$root/editors/vscode/tasks.json" node - <<'NODE'
const fs = require('fs');
const assert = require('assert');
const { tasks } = JSON.parse(fs.readFileSync(process.env.TASKS, 'utf8'));
assert.deepStrictEqual(tasks.map((task) => task.command), ['tcdsl', 'tcdsl']);
for (const [task, output] of [[tasks[0], 'concise.out'], [tasks[1], 'watch.out']]) {
  const { pattern, background } = task.problemMatcher;
  const lines = fs.readFileSync(output, 'utf8').split('\n');
  const found = lines.map((line) => line.match(new RegExp(pattern.regexp))).filter(Boolean);
  assert.strictEqual(found.length, 1, lines.join('\n'));
  const part = (name) => found[0][pattern[name]];
  assert.deepStrictEqual(
    ['file', 'line', 'column', 'severity', 'code'].map(part),
    ['.teamcity/settings.kts', '6', '20', 'error', 'type-mismatch'],
  );
  assert(fs.existsSync(part('file')));
  if (background) {
    const at = (name) => lines.findIndex((line) => new RegExp(background[name]).test(line));
    assert(at('beginsPattern') >= 0 && at('beginsPattern') < at('endsPattern'), lines.join('\n'));
  }
}
console.log('ok: its patterns take the lines apart');
NODE
