import { rmSync } from 'node:fs'
import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import type { SearchFigures, SizeFigures } from '../programs/search-client.ts'
import type { Aim, Report, Table } from '../report.ts'
import { candidatesFile } from '../start-candidate-server.ts'
import { startPostgres } from '../start-postgres.ts'
import { startProgram } from '../start-program.ts'
import type { Workbench } from '../workbench.ts'

const megabyte = 1024 * 1024

/** How many records are searched: the sizes on each kind of database. */
export interface SearchPart {
  readonly postgres: readonly number[]
  readonly pglite: readonly number[]
  /** Pairs of searches of each kind, at most. */
  readonly pairs: number
  /** Seconds after which no further pair of a kind begins. */
  readonly seconds: number
}

/** Searches copies of several sizes, by the store and by statements written by hand, in pairs. */
export async function measureSearch(workbench: Workbench, part: SearchPart): Promise<Report> {
  const postgres = await startPostgres()
  const folder = path.join(workbench.folder, `search-${process.pid}`)
  try {
    const findings = [
      ...(postgres === undefined
        ? []
        : [await measureOn(workbench, part, ['PostgreSQL', postgres.url, part.postgres])]),
      await measureOn(workbench, part, ['PGlite', folder, part.pglite]),
    ]
    return {
      title: 'search: the store to statements written by hand',
      tables: findings.flatMap((finding) => [
        ...finding.sizes.map((size) => kindTable(finding, size)),
        sizeTable(finding),
      ]),
      aims: findings.slice(0, 1).flatMap(aimsOf),
      notes: [
        `Pages of 20, other values each time, up to ${part.pairs.toLocaleString('en')} pairs or ${part.seconds} seconds of each kind in turns, one at a time over the same connections. Before, five searches of each kind are proved to find the same, and fifty more are not counted.`,
        'By hand: the same table and `data`, typed and full-text indexes on just the fields that are asked for.',
        ...(postgres === undefined
          ? ['There is no PostgreSQL here to measure with.']
          : ['PostgreSQL runs without fsync.']),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await postgres?.close()
  }
}

interface Finding {
  readonly database: string
  readonly sizes: readonly SizeFigures[]
}

async function measureOn(
  workbench: Workbench,
  { pairs, seconds }: SearchPart,
  [database, where, sizes]: readonly [string, string, readonly number[]],
): Promise<Finding> {
  const program = startProgram(workbench, 'search-client', {
    args: [where, await candidatesFile(workbench), sizes.join(','), String(pairs), String(seconds)],
  })
  const found: SizeFigures[] = []
  for (const rows of sizes) {
    process.stderr.write(`  ${database}, ${rows.toLocaleString('en')} records\n`)
    found.push((await program.hear()) as SizeFigures)
  }
  await program.close()
  return { database, sizes: found }
}

function kindTable({ database }: Finding, { rows, kinds }: SizeFigures): Table {
  const columns = [
    `${database}, ${rows.toLocaleString('en')}`,
    ...['searches', 'store p50', 'p99', 'by hand p50', 'p99', 'ratio p50', 'ratio p99'],
  ]
  return {
    columns,
    rows: kinds.map(({ kind, searches, store, byHand, ratio }) => [
      kind,
      String(searches),
      ...[store.p50, store.p99, byHand.p50, byHand.p99, ratio.p50, ratio.p99].map(formatNumber),
    ]),
  }
}

function sizeTable({ database, sizes }: Finding): Table {
  const share = ({ indexes }: SizeFigures, wanted: (definition: string) => boolean): string =>
    formatNumber(indexes.filter(({ name }) => wanted(name)).reduce((sum, { bytes }) => sum + bytes, 0) / megabyte)
  return {
    columns: [`${database}, MB`, 'filled in s', 'table', 'key', 'data', 'words', 'fields', 'by hand'],
    rows: sizes.map((size) => [
      size.rows.toLocaleString('en'),
      formatNumber(size.filled),
      formatNumber(size.table / megabyte),
      share(size, (name) => name.includes('records_pkey')),
      share(size, (name) => name.includes('records_data ')),
      share(size, (name) => name.includes('records_words ')),
      share(size, (name) => name.includes('records_field_')),
      share(size, (name) => name.includes('hand_')),
    ]),
  }
}

/** At the largest size, kind by kind. */
function aimsOf({ database, sizes }: Finding): readonly Aim[] {
  const largest = sizes.at(-1)
  if (largest === undefined) return []
  return largest.kinds.map(({ kind, ratio }: SearchFigures) => ({
    name: `search on ${database}, ${largest.rows.toLocaleString('en')}, ${kind}: p99`,
    measured: ratio.p99,
    unit: '×',
    bound: { most: 1.2 },
  }))
}
