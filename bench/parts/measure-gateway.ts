import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import type { GatewayOrder, GatewayRequest, GatewayRound } from '../programs/gateway-client.ts'
import { median } from '../programs/percentile.ts'
import type { Aim, Report, Table } from '../report.ts'
import { startGateway, type Gateway } from '../start-gateway.ts'
import { startPageServer, type PageServer } from '../start-page-server.ts'
import { startPostgres } from '../start-postgres.ts'
import { startProgram, type Program } from '../start-program.ts'
import type { Workbench } from '../workbench.ts'

const megabyte = 1024 * 1024
const roundMilliseconds = 2000
const limits = { record: 1, page: 100 } as const
type What = keyof typeof limits

/** How long is measured. */
export interface GatewayPart {
  readonly rounds: number
  /** Minutes at 64-way, after which memory is looked at. */
  readonly minutes: number
}

/** Calls an upstream directly and through the hosted API, on each kind of database there is. */
export async function measureGateway(workbench: Workbench, part: GatewayPart): Promise<Report> {
  const upstream = await startPageServer(workbench)
  const postgres = await startPostgres()
  const client = startProgram(workbench, 'gateway-client', { processor: workbench.processors.client })
  try {
    await client.hear()
    const bench = { workbench, upstream, client, part }
    const findings = [await measureOn(bench, 'PGlite', (what) => path.join(workbench.folder, `gateway-${what}`))]
    if (postgres !== undefined) findings.push(await measureOn(bench, 'PostgreSQL', () => postgres.url))
    return {
      title: 'gateway: a call through the hosted API to the same call made directly',
      tables: [latencyTable(findings), rateTable(findings), memoryTable(findings)],
      aims: findings.flatMap(aimsOf),
      notes: notesOf(part, upstream, postgres === undefined),
    }
  } finally {
    await client.close()
    await postgres?.close()
    await upstream.close()
  }
}

interface Bench {
  readonly workbench: Workbench
  readonly upstream: PageServer
  readonly client: Program
  readonly part: GatewayPart
}

interface Pace {
  readonly what: What
  readonly concurrency: 1 | 64
  readonly direct: readonly GatewayRound[]
  readonly gateway: readonly GatewayRound[]
  /** Requests a second of the gateway's processor time. */
  readonly perCore: number
}

interface Memory {
  readonly requests: number
  /** RSS and live heap, in bytes: when warm, half way and at the end. */
  readonly rss: readonly number[]
  readonly live: readonly number[]
}

interface Finding {
  readonly database: string
  readonly paces: readonly Pace[]
  readonly memory: Memory
}

async function measureOn(bench: Bench, database: string, where: (what: What) => string): Promise<Finding> {
  const { workbench, upstream, part } = bench
  const paces: Pace[] = []
  let memory: Memory | undefined
  for (const what of ['page', 'record'] as const) {
    const gateway = await startGateway(workbench, where(what), `${upstream.url}/${what}`)
    try {
      for (const concurrency of [1, 64] as const) paces.push(await pace(bench, gateway, { what, concurrency }))
      if (what === 'record') memory = await soak(bench, gateway, part.minutes)
    } finally {
      await gateway.close()
    }
  }
  if (memory === undefined) throw new Error('memory was not measured')
  return { database, paces, memory }
}

/** In turns, so that both meet the same noise. */
async function pace(
  { upstream, client, part }: Bench,
  gateway: Gateway,
  { what, concurrency }: Pick<Pace, 'what' | 'concurrency'>,
): Promise<Pace> {
  const requests = { direct: directRequest(upstream, what), gateway: gateway.request(limits[what]) }
  const round = (who: keyof typeof requests): Promise<GatewayRound> =>
    run(client, { request: requests[who], concurrency, milliseconds: roundMilliseconds })
  await round('gateway')
  await round('gateway')
  await round('direct')
  const direct: GatewayRound[] = []
  const through: GatewayRound[] = []
  const perCore: number[] = []
  for (let turn = 0; turn < part.rounds; turn++) {
    direct.push(await round('direct'))
    const before = await gateway.usage()
    const one = await round('gateway')
    through.push(one)
    perCore.push(one.requests / (((await gateway.usage()).processor - before.processor) / 1e6))
  }
  return { what, concurrency, direct, gateway: through, perCore: median(perCore) }
}

/** What the gateway sends upstream, sent without it. */
function directRequest(upstream: PageServer, what: What): GatewayRequest {
  const key = Buffer.from('ashby-bench-key:').toString('base64')
  const headers = { authorization: `Basic ${key}`, 'content-type': 'application/json' }
  return {
    origin: upstream.url,
    path: `/${what}/candidate.list`,
    headers,
    body: JSON.stringify({ limit: limits[what] }),
  }
}

async function soak({ client }: Bench, gateway: Gateway, minutes: number): Promise<Memory> {
  const usages = [await gateway.usage('collected')]
  let requests = 0
  for (let half = 0; half < 2; half++) {
    const order = { request: gateway.request(1), concurrency: 64, milliseconds: minutes * 30_000 }
    requests += (await run(client, order)).requests
    usages.push(await gateway.usage('collected'))
  }
  return { requests, rss: usages.map(({ rss }) => rss), live: usages.map(({ live }) => live) }
}

async function run(client: Program, order: GatewayOrder): Promise<GatewayRound> {
  client.tell(order)
  return (await client.hear()) as GatewayRound
}

function added({ direct, gateway }: Pace, figure: 'p50' | 'p99'): number {
  return median(gateway.map((round, turn) => round[figure] - (direct[turn]?.[figure] ?? Number.NaN)))
}

function middle(rounds: readonly GatewayRound[], figure: keyof GatewayRound): string {
  return formatNumber(median(rounds.map((round) => round[figure])))
}

function latencyTable(findings: readonly Finding[]): Table {
  const columns = ['milliseconds', 'direct p50', 'gateway p50', 'added p50', 'direct p99', 'gateway p99', 'added p99']
  const rows = findings.flatMap(({ database, paces }) =>
    paces.map((one) => [
      `${database}, ${one.what}, ${one.concurrency}-way`,
      ...(['p50', 'p99'] as const).flatMap((figure) => [
        middle(one.direct, figure),
        middle(one.gateway, figure),
        formatNumber(added(one, figure)),
      ]),
    ]),
  )
  return { columns, rows }
}

function rateTable(findings: readonly Finding[]): Table {
  const rows = findings.flatMap(({ database, paces }) =>
    paces.map((one) => [
      `${database}, ${one.what}, ${one.concurrency}-way`,
      middle(one.direct, 'rate'),
      middle(one.gateway, 'rate'),
      formatNumber(one.perCore),
      formatNumber(1e6 / one.perCore),
    ]),
  )
  return { columns: ['rate', 'direct/s', 'gateway/s', 'gateway/s a core', 'CPU µs'], rows }
}

function memoryTable(findings: readonly Finding[]): Table {
  const rows = findings.map(({ database, memory: { requests, rss, live } }) => [
    database,
    requests.toLocaleString('en'),
    ...[...rss, ...live].map((bytes) => formatNumber(bytes / megabyte)),
  ])
  const names = ['RSS', 'live'].flatMap((name) => ['warm', 'half way', 'at the end'].map((when) => `${name} ${when}`))
  return { columns: ['memory, MB', 'requests', ...names], rows }
}

function aimsOf({ database, paces }: Finding): readonly Aim[] {
  const [alone, together] = [1, 64].map((wanted) =>
    paces.find(({ what, concurrency }) => what === 'record' && concurrency === wanted),
  )
  if (alone === undefined || together === undefined) throw new Error('a pace was not measured')
  const name = `gateway on ${database}, a record`
  return [
    { name: `${name}: added p50`, measured: added(alone, 'p50'), unit: 'ms', bound: { most: 2 } },
    { name: `${name}: rate at 64-way`, measured: together.perCore, unit: 'requests/s a core', bound: { least: 1500 } },
  ]
}

function notesOf({ rounds, minutes }: GatewayPart, { sizes }: PageServer, alone: boolean): readonly string[] {
  return [
    `A record is ${formatNumber(sizes.record / 1024)} KB of JSON, a page of a hundred ${formatNumber(sizes.page / 1024)} KB. Median of ${rounds} rounds of ${roundMilliseconds} ms in turns; what is added is taken within a turn.`,
    'The gateway has a processor to itself but for the upstream, the client another. A core: requests by processor time of all threads, the embedded database among them.',
    `Each call is authenticated, checked by policies, logged and kept in the log of calls. Memory after ${minutes} minutes at 64-way, live after a collection; --minutes takes another number.`,
    ...(alone ? ['There is no PostgreSQL here to measure with.'] : ['PostgreSQL runs without fsync.']),
  ]
}
