import { formatNumber } from '../format-report.ts'
import { median } from '../programs/percentile.ts'
import type { Round, RoundOrder } from '../programs/request-client.ts'
import type { SenderName } from '../programs/senders.ts'
import type { Aim, Report, Table } from '../report.ts'
import { startPageServer } from '../start-page-server.ts'
import { startProgram, type Program } from '../start-program.ts'
import type { Workbench } from '../workbench.ts'

const names: readonly SenderName[] = ['execute', 'undici', 'axios', 'fetch']
const labels: Readonly<Record<SenderName, string>> = {
  execute: 'execute',
  undici: 'undici.request + JSON.parse',
  axios: 'axios',
  fetch: 'fetch',
}
const modes = [
  { name: 'sequential', concurrency: 1 },
  { name: '64-way', concurrency: 64 },
] as const
const roundMilliseconds = 500
/** So many that the compiler of the engine has seen everything often enough. */
const warmUpRequests = 2_000

/** What is asked for, and what should come of it. */
export interface RequestsPart {
  readonly what: 'page' | 'record'
  readonly limit: number
  readonly rounds: number
  /** The least rate, in parts of undici's, in each mode. */
  readonly least?: number
}

/** Sends the same request in four ways, in turns, and compares rates, processor time and latencies. */
export async function measureRequests(
  workbench: Workbench,
  { what, limit, rounds, least }: RequestsPart,
): Promise<Report> {
  const server = await startPageServer(workbench)
  const url = `${server.url}/${what}`
  const clients = names.map((name) => startClient(workbench, { name, url, limit }))
  try {
    await Promise.all(clients.map(({ program }) => program.hear()))
    const measured = []
    for (const mode of modes) measured.push({ mode, rounds: await takeTurns(clients, mode.concurrency, rounds) })
    return {
      title: `${what}: a list of ${limit}, ${formatNumber(server.sizes[what] / 1024)} KB of JSON`,
      tables: measured.map(({ mode, rounds: taken }) => tableOf(mode.name, taken)),
      aims:
        least === undefined
          ? []
          : measured.map(({ mode, rounds: taken }) => aimOf(`${what}, ${mode.name}`, taken, least)),
      notes: [
        `Median of ${rounds} rounds of ${roundMilliseconds} ms taken in turns, each way in a process of its own, after ${warmUpRequests.toLocaleString('en')} requests to warm up.`,
        'Ratios are to undici + JSON.parse in the same turn: above 1 is faster (rate), below 1 is cheaper (processor).',
      ],
    }
  } finally {
    await Promise.all([server.close(), ...clients.map(({ program }) => program.close())])
  }
}

interface Client {
  readonly name: SenderName
  readonly program: Program
}

type Rounds = Readonly<Record<SenderName, readonly Round[]>>

function startClient(
  workbench: Workbench,
  { name, url, limit }: { readonly name: SenderName; readonly url: string; readonly limit: number },
): Client {
  const options = { args: [name, url, String(limit)], processor: workbench.processors.client }
  return { name, program: startProgram(workbench, 'request-client', options) }
}

/** Whoever goes first changes from turn to turn, so that nobody always follows the same neighbour. */
async function takeTurns(clients: readonly Client[], concurrency: number, rounds: number): Promise<Rounds> {
  const taken: Record<SenderName, Round[]> = { execute: [], undici: [], axios: [], fetch: [] }
  const warmUp = { concurrency, milliseconds: roundMilliseconds, least: warmUpRequests }
  for (const { program } of clients) await runRound(program, warmUp)
  for (let turn = 0; turn < rounds; turn++) {
    const first = turn % clients.length
    for (const { name, program } of [...clients.slice(first), ...clients.slice(0, first)]) {
      taken[name].push(await runRound(program, { concurrency, milliseconds: roundMilliseconds, least: 1 }))
    }
  }
  return taken
}

async function runRound(program: Program, order: RoundOrder): Promise<Round> {
  program.tell(order)
  return (await program.hear()) as Round
}

function tableOf(mode: string, rounds: Rounds): Table {
  const rows = names.map((name) => [
    labels[name],
    ...(['rate', 'processor', 'p50', 'p99'] as const).map((figure) => formatNumber(middle(rounds[name], figure))),
    formatNumber(ratio(rounds, name, 'rate')),
    formatNumber(ratio(rounds, name, 'processor')),
  ])
  return { columns: [mode, 'requests/s', 'CPU µs', 'p50 ms', 'p99 ms', 'rate ratio', 'CPU ratio'], rows }
}

function middle(rounds: readonly Round[], figure: keyof Round): number {
  return median(rounds.map((round) => round[figure]))
}

/** The two of a turn met with the same noise. */
function ratio(rounds: Rounds, name: SenderName, figure: keyof Round): number {
  const others = rounds.undici
  return median(rounds[name].map((round, turn) => round[figure] / (others[turn]?.[figure] ?? Number.NaN)))
}

function aimOf(name: string, rounds: Rounds, least: number): Aim {
  return {
    name: `${name}: rate to undici + JSON.parse`,
    measured: ratio(rounds, 'execute', 'rate'),
    unit: '×',
    bound: { least },
  }
}
