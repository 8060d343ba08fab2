import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import type { Aim, Report } from '../report.ts'
import type { Workbench } from '../workbench.ts'

const calls = 100
const head = `import { AshbyConnector } from '@patchbay/sdk/connectors/ashby'
export const ashby = new AshbyConnector({ authConfig: { api_key: 'ashby-bench-key' } })
declare const console: { log(text: unknown): void }
`

/** Reading calls that an application would make. */
const lists = ['candidates', 'applications', 'jobs', 'departments', 'locations', 'users', 'candidate_tags'] as const
const gets = ['departments', 'locations', 'users', 'jobs'] as const

type Call = (index: number) => string

/** Lets the compiler count what typed calls cost it. */
export async function measureTypes(workbench: Workbench): Promise<Report> {
  const checkCalls = (name: string, ...written: readonly Call[]): Check =>
    check({ ...workbench, name, source: sourceOf(written) })
  const empty = checkCalls('empty')
  const one = checkCalls('one', iterate(['jobs']), firstPage(['jobs']), get(['jobs']))
  const several = checkCalls('several', iterate(lists), firstPage(lists), get(gets))
  const execute = checkCalls('execute', executeList, executeGet)
  const more = ({ instantiations }: Check): number => instantiations - empty.instantiations
  const row = (label: string, found: Check): readonly string[] => [
    label,
    formatNumber(found.instantiations),
    formatNumber(more(found)),
    formatNumber(found.types - empty.types),
    formatNumber(found.milliseconds),
  ]
  const further = (more(several) - more(one)) / (lists.length - 1)
  return {
    title: `types: what ${calls} typed calls cost the compiler`,
    tables: [
      {
        columns: ['', 'instantiations', 'more than empty', 'types more', 'check ms'],
        rows: [
          row('the import and one client', empty),
          row(`${calls} × get`, checkCalls('get', get(gets))),
          row(`${calls} × for await over ${lists.length} lists`, checkCalls('iterate', iterate(lists))),
          row(`${calls} × the first page of ${lists.length} lists`, checkCalls('first-page', firstPage(lists))),
          row(`${calls} of all three, ${lists.length} lists`, several),
          row(`${calls} of all three, one list`, one),
          row(`${calls} calls of execute`, execute),
        ],
      },
    ],
    aims: [
      aimOf(`${calls} method calls of one entity`, more(one), 50),
      aimOf('each further list, read in all ways', further, 15),
      aimOf(`${calls} calls of execute`, more(execute), 3000),
    ],
    notes: [
      'tsc --extendedDiagnostics over the declarations of the built package, strict.',
      'A kind of list costs when it is first read, for its own record and page types; a further call costs nothing.',
    ],
  }
}

function aimOf(name: string, measured: number, most: number): Aim {
  return { name: `types: ${name}`, measured, unit: 'instantiations', bound: { most } }
}

/** The ways of writing a call take turns. */
function sourceOf(written: readonly Call[]): string {
  return Array.from({ length: calls }, (_, index) => written[index % written.length]?.(index) ?? '').join('')
}

function iterate(entities: readonly string[]): Call {
  return (index) =>
    `for await (const { id } of ashby.${turn(entities, index)}.list({ limit: ${index + 1} })) console.log(id)\n`
}

function firstPage(entities: readonly string[]): Call {
  return (index) =>
    `export const { records: list${index} } = await ashby.${turn(entities, index)}.list({ limit: ${index + 1} })\n`
}

function get(entities: readonly string[]): Call {
  return (index) => {
    const entity = turn(entities, index)
    return `export const get${index} = await ashby.${entity}.get({ ${idOf(entity)}: 'id-${index}' })\n`
  }
}

function executeList(index: number): string {
  return `export const { data: list${index} } = await ashby.execute('${turn(lists, index)}', 'list', { limit: ${index + 1} })\n`
}

function executeGet(index: number): string {
  const entity = turn(gets, index)
  return `export const { data: get${index} } = await ashby.execute('${entity}', 'get', { ${idOf(entity)}: 'id-${index}' })\n`
}

function turn(entities: readonly string[], index: number): string {
  return entities[index % entities.length] ?? ''
}

/** Ashby names an id after what it is the id of. */
function idOf(entity: string): string {
  return entity === 'jobs' ? 'id' : `${entity.replace(/s$/, '')}Id`
}

interface Check {
  readonly instantiations: number
  readonly types: number
  readonly milliseconds: number
}

function check({
  root,
  folder,
  name,
  source,
}: {
  readonly root: string
  readonly folder: string
  readonly name: string
  readonly source: string
}): Check {
  const project = path.join(folder, `types-${name}`)
  mkdirSync(project, { recursive: true })
  writeFileSync(path.join(project, 'calls.mts'), head + source)
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  }
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['calls.mts'] }))
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', project, '--extendedDiagnostics'], {
    encoding: 'utf8',
  })
  const figure = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1])
  if (/error TS\d+/.test(stdout)) throw new Error(`The typed calls do not compile:\n${stdout.slice(0, 2000)}`)
  return {
    instantiations: figure('Instantiations'),
    types: figure('Types'),
    milliseconds: figure('Check time') * 1000,
  }
}
