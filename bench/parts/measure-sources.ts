import { readdirSync } from 'node:fs'
import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import type { SourceFigures } from '../programs/sources.ts'
import type { Aim, Table } from '../report.ts'
import { startProgram } from '../start-program.ts'
import type { Workbench } from '../workbench.ts'

/** What was found about many connectors: figures for each, and the slowest of them against its bound. */
export interface SourcesReport {
  readonly tables: readonly Table[]
  readonly aims: readonly Aim[]
}

/** Makes the files of every bundled connector, and of every OpenAPI document in a folder, and weighs them. */
export async function measureSources(workbench: Workbench, runs: number): Promise<SourcesReport> {
  const bundled = filesIn(path.join(workbench.root, 'connectors'), /^connector\.yaml$/)
  const specs = workbench.specs === undefined ? [] : filesIn(workbench.specs, /^(openapi|swagger).*\.(ya?ml|json)$/i)
  const found = [
    { kind: 'manifest', label: 'from its manifest', figures: await measure(workbench, 'manifest', runs, bundled) },
    { kind: 'openapi', label: 'from its document', figures: await measure(workbench, 'openapi', runs, specs) },
  ].filter(({ figures }) => Object.keys(figures).length > 0)
  const slowest = Math.max(...found.flatMap(({ figures }) => Object.values(figures)).map(millisecondsOf))
  return {
    tables: found.map(({ label, figures }) => tableOf(label, figures)),
    aims: [{ name: 'generate: the slowest connector, warm', measured: slowest / 1000, unit: 's', bound: { most: 1 } }],
  }
}

type Figures = Readonly<Record<string, SourceFigures>>

function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

async function measure(workbench: Workbench, kind: string, runs: number, sources: readonly string[]): Promise<Figures> {
  if (sources.length === 0) return {}
  const program = startProgram(workbench, 'sources', { args: [kind, String(runs), ...sources] })
  const figures = (await program.hear()) as Figures
  await program.close()
  return figures
}

const columns = [
  'ms',
  'source',
  'manifest',
  'client',
  'types',
  'data',
  'validators',
  'pages',
  'code',
  'in all',
  'code ×',
]

function tableOf(label: string, figures: Figures): Table {
  const rows = Object.entries(figures).map(([file, one]) => [path.basename(path.dirname(file)), ...cellsOf([one])])
  return { columns: [label, ...columns], rows: [...rows, ['together', ...cellsOf(Object.values(figures))]] }
}

function cellsOf(figures: readonly SourceFigures[]): readonly string[] {
  const sum = (read: (one: SourceFigures) => number): number => figures.reduce((total, one) => total + read(one), 0)
  const file = (pattern: RegExp): number => sum(({ files }) => sizeOf(files, pattern))
  const code = file(/\.gen\.ts$/)
  const sizes = [
    ...[sum(({ source }) => source), sum(({ manifest }) => manifest)],
    ...[file(/^client/), file(/^types/), file(/^connector/), file(/^validate/), file(/\.md$/), code, file(/./)],
  ]
  return [
    formatNumber(sum(millisecondsOf)),
    ...sizes.map((bytes) => formatNumber(bytes / 1024)),
    formatNumber(code / sum(({ source }) => source)),
  ]
}

function sizeOf(files: Readonly<Record<string, number>>, pattern: RegExp): number {
  return Object.entries(files).reduce((total, [name, size]) => (pattern.test(name) ? total + size : total), 0)
}

function millisecondsOf({ read, generate }: SourceFigures): number {
  return read + generate
}
