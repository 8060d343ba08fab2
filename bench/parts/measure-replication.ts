import { rmSync } from 'node:fs'
import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import { median } from '../programs/percentile.ts'
import type { ReplicationFigures } from '../programs/replication-client.ts'
import type { ReplicatorName } from '../programs/replicators.ts'
import type { Aim, Report, Table } from '../report.ts'
import { candidatesFile, startCandidateServer, type CandidateServer } from '../start-candidate-server.ts'
import { startPostgres } from '../start-postgres.ts'
import { startProgram } from '../start-program.ts'
import type { Workbench } from '../workbench.ts'

const megabyte = 1024 * 1024
const labels = {
  byHand: 'a loop, into the same table',
  store: 'store.sync, first',
  again: 'store.sync, nothing new',
  inFull: 'store.sync in full, nothing new',
  plain: 'a loop, id and data alone',
} as const
type Pass = keyof typeof labels

/** How much is replicated, and how often. */
export interface ReplicationPart {
  readonly rows: number
  readonly rounds: number
}

/** Replicates candidates and copies them by hand, each into a database of its own, in turns. */
export async function measureReplication(workbench: Workbench, part: ReplicationPart): Promise<Report> {
  const server = await startCandidateServer(workbench, part.rows)
  const postgres = await startPostgres()
  const copies = path.join(workbench.folder, `copies-${process.pid}`)
  try {
    const bench = { workbench, server, part }
    let made = 0
    const folder = (): Promise<string> => Promise.resolve(path.join(copies, String(++made)))
    const findings = postgres === undefined ? [] : [await measureOn(bench, 'PostgreSQL', () => postgres.another())]
    findings.push(await measureOn(bench, 'PGlite', folder))
    return {
      title: `replication: ${part.rows.toLocaleString('en')} candidates`,
      tables: findings.map((finding) => tableOf(finding, part.rows)),
      aims: findings.flatMap(aimsOf),
      notes: [
        `The median of ${part.rounds} rounds. Everybody fetches the same pages of a hundred from a server of its own, which has them from the sandbox, and shares the processor with nobody but the database.`,
        'In the same table: the same columns and indexes, one statement a page. Live: after a collection, when a tenth is done; its growth from there on, looked at every tenth.',
        ...(postgres === undefined
          ? ['There is no PostgreSQL here to measure with.']
          : ['PostgreSQL runs without fsync.']),
      ],
    }
  } finally {
    rmSync(copies, { recursive: true, force: true })
    await postgres?.close()
    await server.close()
  }
}

interface Bench {
  readonly workbench: Workbench
  readonly server: CandidateServer
  readonly part: ReplicationPart
}

interface Finding {
  readonly database: string
  readonly passes: Readonly<Record<Pass, readonly ReplicationFigures[]>>
}

async function measureOn(bench: Bench, database: string, fresh: () => Promise<string>): Promise<Finding> {
  const passes: Record<Pass, ReplicationFigures[]> = { byHand: [], store: [], again: [], inFull: [], plain: [] }
  for (let round = 0; round < bench.part.rounds; round++) {
    const byHand = async (): Promise<void> => void passes.byHand.push(await pass(bench, 'byHand', await fresh()))
    const store = async (): Promise<void> => {
      const where = await fresh()
      passes.store.push(await pass(bench, 'store', where))
      passes.again.push(await pass(bench, 'store', where))
      passes.inFull.push(await pass(bench, 'storeInFull', where))
    }
    for (const side of round % 2 === 0 ? [byHand, store] : [store, byHand]) await side()
    passes.plain.push(await pass(bench, 'plain', await fresh()))
  }
  return { database, passes }
}

async function pass(
  { workbench, server, part }: Bench,
  name: ReplicatorName,
  where: string,
): Promise<ReplicationFigures> {
  const look = Math.max(1, Math.floor(part.rows / 1000))
  const program = startProgram(workbench, 'replication-client', {
    args: [name, where, server.url, await candidatesFile(workbench), String(look)],
    nodeOptions: ['--expose-gc'],
    processor: workbench.processors.client,
  })
  const figures = (await program.hear()) as ReplicationFigures
  await program.close()
  return figures
}

function middle(figures: readonly ReplicationFigures[], read: (one: ReplicationFigures) => number): number {
  return median(figures.map(read))
}

function tableOf({ database, passes }: Finding, rows: number): Table {
  const columns = [database, 'seconds', 'records/s', 'CPU s', 'live, MB', 'growth in pages', 'peak RSS, MB']
  const cells = Object.entries(labels).map(([name, label]) => {
    const figures = passes[name as Pass]
    const seconds = middle(figures, (one) => one.seconds)
    return [
      label,
      formatNumber(seconds),
      name === 'again' ? '' : formatNumber(rows / seconds),
      formatNumber(middle(figures, ({ processor }) => processor)),
      formatNumber(middle(figures, ({ warm }) => warm) / megabyte),
      formatNumber(middle(figures, growth)),
      formatNumber(middle(figures, ({ peak }) => peak) / megabyte),
    ]
  })
  return { columns, rows: cells }
}

function growth({ warm, most, page }: ReplicationFigures): number {
  return (most - warm) / page
}

function aimsOf({ database, passes }: Finding): readonly Aim[] {
  const ratio = median(
    passes.store.map(({ seconds }, round) => (passes.byHand[round]?.seconds ?? Number.NaN) / seconds),
  )
  return [
    { name: `replication on ${database}: rate to a loop`, measured: ratio, unit: '×', bound: { least: 0.5 } },
    {
      name: `replication on ${database}: growth of the live heap`,
      measured: middle(passes.store, growth),
      unit: 'pages',
      bound: { most: 10 },
    },
  ]
}
