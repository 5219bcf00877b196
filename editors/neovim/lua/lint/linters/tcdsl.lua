-- nvim-lint: TeamCity's Kotlin DSL, checked by tcdsl.

local SEVERITIES = {
  vim.diagnostic.severity.ERROR,
  vim.diagnostic.severity.WARN,
  vim.diagnostic.severity.INFO,
}

-- The byte at a column of the Language Server Protocol.
local function byte(bufnr, position)
  local line = vim.api.nvim_buf_get_lines(bufnr, position.line, position.line + 1, false)[1] or ''
  local ok, column = pcall(vim.str_byteindex, line, position.character, true)
  return ok and column or #line
end

local function parse(output, bufnr)
  local ok, document = pcall(vim.json.decode, output)
  if not ok then
    return {}
  end
  local diagnostics = {}
  for _, file in ipairs(document.documents) do
    for _, found in ipairs(file.diagnostics) do
      table.insert(diagnostics, {
        lnum = found.range.start.line,
        col = byte(bufnr, found.range.start),
        end_lnum = found.range['end'].line,
        end_col = byte(bufnr, found.range['end']),
        severity = SEVERITIES[found.severity],
        message = found.message,
        source = found.source,
        code = found.code,
        user_data = { lsp = found },
      })
    end
  end
  for _, failure in ipairs(document.errors) do
    table.insert(diagnostics, {
      lnum = 0,
      col = 0,
      severity = vim.diagnostic.severity.ERROR,
      message = failure.message,
      source = 'tcdsl',
      code = failure.code,
    })
  end
  return diagnostics
end

return {
  name = 'tcdsl',
  cmd = 'tcdsl',
  stdin = true,
  args = {
    'check',
    '-',
    '--format=lsp',
    '--stdin-filename',
    function() return vim.api.nvim_buf_get_name(0) end,
  },
  ignore_exitcode = true,
  parser = parse,
}
