import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import type { CapturedPages } from '../programs/captured-pages.ts'
import { median } from '../programs/percentile.ts'
import type { Report } from '../report.ts'
import type { Workbench } from '../workbench.ts'

const construct = `import { AshbyConnector } from '@patchbay/sdk/connectors/ashby'
const ashby = new AshbyConnector({ authConfig: { api_key: 'ashby-bench-key' }, baseUrl: process.env.SERVER })
`
const post = `method: 'POST', headers: { authorization: 'Basic YXNoYnktYmVuY2gta2V5Og==', 'content-type': 'application/json' }`

/** What is started: the text of a module, and whether it ends with a request. */
const scripts = {
  bare: { label: 'node -e 0', text: '', asks: false },
  empty: { label: 'an empty module', text: '', asks: false },
  construct: { label: 'import and construct', text: construct, asks: false },
  request: { label: 'first request sent', text: `${construct}await ashby.candidates.list({ limit: 1 })\n`, asks: true },
  undici: {
    label: '… by undici.request',
    text: `import { request } from 'undici'\nconst { body } = await request(process.env.SERVER + '/candidate.list', { ${post}, body: '{"limit":1}' })\nawait body.json()\n`,
    asks: true,
  },
  axios: {
    label: '… by axios',
    text: `import axios from 'axios'\nawait axios(process.env.SERVER + '/candidate.list', { ${post}, data: { limit: 1 } })\n`,
    asks: true,
  },
  fetch: {
    label: '… by fetch',
    text: `const response = await fetch(process.env.SERVER + '/candidate.list', { ${post}, body: '{"limit":1}' })\nawait response.json()\n`,
    asks: true,
  },
} as const

type ScriptName = keyof typeof scripts
const names = Object.keys(scripts) as ScriptName[]

/** Starts fresh processes and takes the time to their end, or to the moment a server hears of them. */
export async function measureColdStart(workbench: Workbench, runs: number): Promise<Report> {
  for (const name of names) writeFileSync(scriptFile(workbench, name), scripts[name].text)
  const listener = await listen(workbench)
  try {
    const taken = await takeTurns(workbench, listener, runs)
    const middle = (name: ScriptName): number => median(taken[name])
    const ratio = (name: ScriptName): number =>
      median(taken[name].map((time, turn) => time / (taken.bare[turn] ?? Number.NaN)))
    return {
      title: 'cold: from the start of the process',
      tables: [
        {
          columns: ['', 'ms', 'to bare node'],
          rows: names.map((name) => [scripts[name].label, formatNumber(middle(name)), formatNumber(ratio(name))]),
        },
      ],
      aims: [
        {
          name: 'cold: import and construct to bare node',
          measured: ratio('construct'),
          unit: '×',
          bound: { most: 1.3 },
        },
        { name: 'cold: first request sent to bare node', measured: ratio('request'), unit: '×', bound: { most: 4 } },
      ],
      notes: [
        `Median of ${runs} processes each, in turns, not bound to a processor. The first three to the end of the process, the others to the moment the server hears the request.`,
      ],
    }
  } finally {
    listener.server.close()
  }
}

function scriptFile({ folder }: Workbench, name: ScriptName): string {
  return path.join(folder, `cold-${name}.mjs`)
}

/** Somebody who hears when a request comes in. */
interface Listener {
  readonly server: Server
  readonly url: string
  /** When the last request came in. */
  readonly heard: () => number
}

/** Answers in this process, which does nothing else meanwhile, so that one clock counts. */
async function listen({ folder }: Workbench): Promise<Listener> {
  const { record } = JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8')) as CapturedPages
  let last = Number.NaN
  const server = createServer((_, response) => {
    last = performance.now()
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(record)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard: () => last }
}

type Times = Readonly<Record<ScriptName, readonly number[]>>

async function takeTurns(workbench: Workbench, listener: Listener, runs: number): Promise<Times> {
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<ScriptName, number[]>
  for (let turn = -1; turn < runs; turn++) {
    for (const name of names) {
      const time = await start(workbench, name, listener)
      // The first turn fills the file cache.
      if (turn >= 0) taken[name].push(time)
    }
  }
  return taken
}

async function start(workbench: Workbench, name: ScriptName, { url, heard }: Listener): Promise<number> {
  const args = name === 'bare' ? ['-e', '0'] : [scriptFile(workbench, name)]
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: workbench.folder,
    env: { ...process.env, SERVER: url },
    stdio: ['ignore', 2, 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  const ended = performance.now()
  if (code !== 0) throw new Error(`The process "${scripts[name].label}" ended with ${String(code)}.`)
  return (scripts[name].asks ? heard() : ended) - started
}
