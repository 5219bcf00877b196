" Description: TeamCity's Kotlin DSL, checked by tcdsl.

call ale#Set('kotlin_tcdsl_executable', 'tcdsl')

" ALE has columns in bytes, and tcdsl in characters.
function! s:Byte(buffer, position) abort
    let l:line = get(getbufline(a:buffer, a:position.line), 0, '')
    let l:byte = byteidx(l:line, a:position.column - 1)

    return (l:byte < 0 ? strlen(l:line) : l:byte) + 1
endfunction

function! ale_linters#kotlin#tcdsl#Handle(buffer, lines) abort
    try
        let l:document = json_decode(join(a:lines, "\n"))
    catch
        return []
    endtry

    let l:found = []

    for l:one in l:document.diagnostics
        let l:range = l:one.primary.range
        let l:further = l:one.notes + (l:one.help is v:null ? [] : ['help: ' . l:one.help])
        call add(l:found, {
        \   'lnum': l:range.start.line,
        \   'col': s:Byte(a:buffer, l:range.start),
        \   'end_lnum': l:range.end.line,
        \   'end_col': max([s:Byte(a:buffer, l:range.end) - 1, 1]),
        \   'type': get({'error': 'E', 'warning': 'W'}, l:one.severity, 'I'),
        \   'code': l:one.rule,
        \   'text': l:one.message,
        \   'detail': join([l:one.message] + l:further, "\n"),
        \})
    endfor

    for l:failure in l:document.errors
        call add(l:found, {'lnum': 1, 'type': 'E', 'code': l:failure.code, 'text': l:failure.message})
    endfor

    return l:found
endfunction

" What is no part of settings has nothing to do with it.
function! ale_linters#kotlin#tcdsl#Executable(buffer) abort
    let l:path = expand('#' . a:buffer . ':p')

    return l:path =~# '\v[\\/]\.teamcity' ? ale#Var(a:buffer, 'kotlin_tcdsl_executable') : ''
endfunction

call ale#linter#Define('kotlin', {
\   'name': 'tcdsl',
\   'executable': function('ale_linters#kotlin#tcdsl#Executable'),
\   'command': '%e check - --format=json --stdin-filename %s',
\   'callback': 'ale_linters#kotlin#tcdsl#Handle',
\})
