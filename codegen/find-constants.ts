import type { Connector, Operation } from '../manifest/connector.ts'
import { pascalCase } from '../manifest/record-name.ts'
import type { PackageName } from './imports.ts'

/** A value that stands in several places of a connector and is written once. */
export interface Constant {
  readonly name: string
  readonly type: ConstantType
  /** The value as JSON. */
  readonly text: string
}

interface ConstantType {
  /** What is imported for it. */
  readonly name: PackageName
  /** How it is written. */
  readonly text: string
}

/** The parts of operations that are often the same. */
const parts = {
  failures: { name: 'Connector', text: `Connector['failures']` },
  pagination: { name: 'Pagination', text: 'Pagination' },
  retry: { name: 'Connector', text: `Connector['retry']` },
} as const satisfies Partial<Record<keyof Operation, ConstantType>>

const jsonSchema: ConstantType = { name: 'JsonSchema', text: 'JsonSchema' }

/** Shorter values are easier to read where they stand. */
const shortest = 100

/** Finds what operations share, so that one line of a manifest is one line of the module. */
export function findConstants({ schemas, operations }: Connector): readonly Constant[] {
  const all = Object.values(operations)
  const shared = (Object.keys(parts) as (keyof typeof parts)[]).flatMap((part) => {
    const values = all.map((operation) => operation[part]).filter((value) => value !== undefined)
    return repeated(values.map((value) => ({ name: part, type: parts[part], text: JSON.stringify(value) })))
  })
  const parameters = all.flatMap(({ input }) => schemaConstants(input.properties, 'Parameter'))
  const definitions = [schemas, ...all.map(({ input }) => input['$defs'])].flatMap((some) =>
    schemaConstants(some, 'Schema'),
  )
  return [...shared, ...repeated(parameters), ...repeated(definitions)]
}

function schemaConstants(schemas: unknown, suffix: string): readonly Constant[] {
  return Object.entries(schemas ?? {}).map(([name, schema]) => ({
    name: constantName(name) + suffix,
    type: jsonSchema,
    text: JSON.stringify(schema),
  }))
}

/** A wire name may begin with what a constant's cannot. */
function constantName(name: string): string {
  const pascal = pascalCase(name)
  return /^[A-Z]/.test(pascal) ? pascal.charAt(0).toLowerCase() + pascal.slice(1) : `value${pascal}`
}

function repeated(candidates: readonly Constant[]): readonly Constant[] {
  const uses = new Map<string, number>()
  const first = new Map<string, Constant>()
  for (const candidate of candidates) {
    const count = (uses.get(candidate.text) ?? 0) + 1
    uses.set(candidate.text, count)
    if (count === 1) first.set(candidate.text, candidate)
  }
  return numbered([...first.values()].filter(({ text }) => uses.get(text) !== 1 && text.length > shortest))
}

function numbered(constants: readonly Constant[]): readonly Constant[] {
  const counts = new Map<string, number>()
  return constants.map((constant) => {
    const count = (counts.get(constant.name) ?? 0) + 1
    counts.set(constant.name, count)
    return count === 1 ? constant : { ...constant, name: `${constant.name}${count}` }
  })
}
