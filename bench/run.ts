import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { formatAims, formatReport } from './format-report.ts'
import { parts } from './parts/parts.ts'
import { isMet, type Report } from './report.ts'
import { openWorkbench } from './workbench.ts'

const usage = `npm run bench -- [${Object.keys(parts).join('|')}]… [--json FILE] [--package FOLDER]

Measures the built package side by side with what it is compared with, and prints figures, ratios and aims.
Without a name, every part runs.

  --json FILE        also writes everything as JSON
  --package FOLDER   builds the package there and keeps it, or measures what was built there before
  --specs FOLDER     also generates from the OpenAPI documents in it (openapi.yaml, swagger.json)
  --minutes N        how long the gateway is under load before its memory is looked at (default 1)
  --rows N           how many records are replicated (default 100,000) and searched (1,000,000, a tenth and a hundredth)
  --profiles FOLDER  writes processor profiles of the gateway there
`

const options = {
  json: { type: 'string' },
  package: { type: 'string' },
  specs: { type: 'string' },
  minutes: { type: 'string' },
  rows: { type: 'string' },
  profiles: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
const { values, positionals } = readArguments()
const chosen = positionals.length === 0 ? Object.keys(parts) : positionals
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name))
if (values.help === true || unknown.length > 0) {
  process.stderr.write(`${unknown.map((name) => `There is no part "${name}".\n`).join('')}${usage}`)
  process.exit(unknown.length > 0 ? 2 : 0)
}

function readArguments(): ReturnType<
  typeof parseArgs<{ readonly allowPositionals: true; readonly options: typeof options }>
> {
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}

const root = path.resolve(import.meta.dirname, '..')
const folder =
  values.package === undefined ? mkdtempSync(path.join(os.tmpdir(), 'patchbay-bench-')) : path.resolve(values.package)
try {
  process.stderr.write('building the package\n')
  const workbench = {
    ...(await openWorkbench(root, folder)),
    ...(values.specs !== undefined && { specs: path.resolve(values.specs) }),
    ...(values.minutes !== undefined && { minutes: Number(values.minutes) }),
    ...(values.rows !== undefined && { rows: Number(values.rows) }),
    ...(values.profiles !== undefined && { profiles: path.resolve(values.profiles) }),
  }
  const machine = describeMachine()
  process.stdout.write(`${Object.values(machine).join(', ')}\n`)
  const reports: Record<string, Report> = {}
  for (const name of chosen) {
    process.stderr.write(`measuring ${name}\n`)
    const report = await parts[name]?.(workbench)
    if (report === undefined) continue
    reports[name] = report
    process.stdout.write(`${formatReport(report)}\n`)
  }
  const aims = Object.values(reports).flatMap((report) => report.aims)
  process.stdout.write(`${formatAims(aims)}\n`)
  if (values.json !== undefined) {
    const judged = aims.map((aim) => ({ ...aim, met: isMet(aim) }))
    writeFileSync(
      values.json,
      `${JSON.stringify({ date: new Date().toISOString(), machine, aims: judged, reports }, undefined, 2)}\n`,
    )
  }
} finally {
  if (values.package === undefined) rmSync(folder, { recursive: true, force: true })
}

/** Figures mean little without the machine and what else ran on it. */
function describeMachine(): Readonly<Record<string, string>> {
  const processors = os.cpus()
  const load = os
    .loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')
  return {
    node: `node ${process.version}`,
    processor: `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}`,
    load: `load ${load}`,
    sharing: 'whatever else runs here shares the processors: trust ratios more than figures, and neither below 10 %',
  }
}
