#!/usr/bin/env node
// Runs the binary that npm has installed beside this package, for this machine.
'use strict';

const { spawnSync } = require('node:child_process');

const name = `@tcdsl/${process.platform}-${process.arch}`;
const file = process.platform === 'win32' ? 'tcdsl.exe' : 'tcdsl';

function find() {
  try {
    return require.resolve(`${name}/bin/${file}`);
  } catch {
    console.error(`tcdsl: the package ${name} is not installed. Either there is no binary for this machine, or npm was told`);
    console.error('to leave out optional dependencies (`--omit=optional`); `cargo install tcdsl` builds one.');
    process.exit(2);
  }
}

const ran = spawnSync(find(), process.argv.slice(2), { stdio: 'inherit' });
if (ran.error) {
  console.error(`tcdsl: ${ran.error.message}`);
  process.exit(2);
}
if (ran.signal) process.kill(process.pid, ran.signal);
process.exitCode = ran.status;
