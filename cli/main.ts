#!/usr/bin/env node
import { Interruption } from './interruption.ts'
import { programName } from './program-name.ts'
import { run } from './run.ts'
import { skipWasmOptimisation } from './skip-wasm-optimisation.ts'

skipWasmOptimisation()

const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Once: a second one ends the process at once, as if we were not there.
  process.once(signal, () => interrupt.abort(new Interruption(signal)))
}

// The code is set and not exited with, so that what was written arrives.
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: interrupt.signal,
  program: programName(process.argv[1], process.env),
})
