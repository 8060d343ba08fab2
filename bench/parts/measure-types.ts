import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatNumber } from '../format-report.ts'
import type { Report } from '../report.ts'
import type { Workbench } from '../workbench.ts'

const calls = 100
const head = `import { AshbyConnector } from '@patchbay/sdk/connectors/ashby'
export const ashby = new AshbyConnector({ authConfig: { api_key: 'ashby-bench-key' } })
`

/** Reading calls that an application would make, and what it would read of the answer. */
const lists = ['candidates', 'applications', 'jobs', 'departments', 'locations', 'users', 'candidate_tags'] as const
const gets = ['departments', 'locations', 'users', 'jobs'] as const

/** Lets the compiler count what typed calls cost it. */
export async function measureTypes({ root, folder }: Workbench): Promise<Report> {
  const sources = { empty: '', methods: sourceOf(methodCall), execute: sourceOf(executeCall) }
  const empty = check({ root, folder, name: 'empty', source: sources.empty })
  const methods = check({ root, folder, name: 'methods', source: sources.methods })
  const execute = check({ root, folder, name: 'execute', source: sources.execute })
  const row = (label: string, { instantiations, types, milliseconds }: Check): readonly string[] => [
    label,
    formatNumber(instantiations),
    formatNumber(instantiations - empty.instantiations),
    formatNumber(types - empty.types),
    formatNumber(milliseconds),
  ]
  return {
    title: `types: what ${calls} typed calls cost the compiler`,
    tables: [
      {
        columns: ['', 'instantiations', 'more than empty', 'types more', 'check ms'],
        rows: [
          row('the import and one client', empty),
          row(`${calls} method calls`, methods),
          row(`${calls} calls of execute`, execute),
        ],
      },
    ],
    aims: [
      {
        name: `types: ${calls} method calls`,
        measured: methods.instantiations - empty.instantiations,
        unit: 'instantiations',
        bound: { most: 50 },
      },
      {
        name: `types: ${calls} calls of execute`,
        measured: execute.instantiations - empty.instantiations,
        unit: 'instantiations',
        bound: { most: 3000 },
      },
    ],
    notes: [
      'tsc --extendedDiagnostics over the declarations of the built package, strict, each answer read into a typed constant.',
    ],
  }
}

function sourceOf(call: (index: number) => string): string {
  return Array.from({ length: calls }, (_, index) => call(index)).join('')
}

function methodCall(index: number): string {
  const list = lists[index % lists.length] ?? ''
  const get = gets[index % gets.length] ?? ''
  return index % 2 === 0
    ? `export const list${index}: string | undefined = (await ashby.${list}.list({ limit: ${index + 1} })).records[0]?.id\n`
    : `export const get${index}: string = (await ashby.${get}.get({ ${idOf(get)}: 'id-${index}' })).id\n`
}

function executeCall(index: number): string {
  const list = lists[index % lists.length] ?? ''
  const get = gets[index % gets.length] ?? ''
  return index % 2 === 0
    ? `export const list${index}: string | undefined = (await ashby.execute('${list}', 'list', { limit: ${index + 1} })).data[0]?.id\n`
    : `export const get${index}: string = (await ashby.execute('${get}', 'get', { ${idOf(get)}: 'id-${index}' })).data.id\n`
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
