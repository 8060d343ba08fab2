import type { JsonSchema } from '../json-schema.ts'
import { lookUp } from '../look-up.ts'
import type { SelectorStep } from '../selector.ts'

/** The step that leads nowhere, and the names that would lead on. */
export interface Miss {
  readonly step: string
  readonly known: readonly string[]
}

/** How a path is followed. */
export interface SearchOptions {
  readonly schemas: Readonly<Record<string, JsonSchema>>
  /** Whether a name also stands for that name in every item of a list. */
  readonly throughLists?: boolean
}

/**
 * Follows a path into the values a schema describes; gives the step that leads nowhere, or nothing when the path may
 * lead to a value. A schema that does not say what its values have is followed anywhere.
 */
export function findInSchema(
  schema: unknown,
  steps: readonly SelectorStep[],
  options: SearchOptions,
): Miss | undefined {
  return new Search(options).follow(schema, steps)
}

/** One path on its way; what it met with before is not followed again, so that schemas may share parts and go in circles. */
class Search {
  readonly #options: SearchOptions
  /** What is known of a schema, by how many steps are left. */
  readonly #known = new Map<unknown, Map<number, Miss | undefined>>()

  constructor(options: SearchOptions) {
    this.#options = options
  }

  follow(schema: unknown, steps: readonly SelectorStep[]): Miss | undefined {
    const known = this.#known.get(schema) ?? new Map<number, Miss | undefined>()
    if (known.has(steps.length)) return known.get(steps.length)
    this.#known.set(schema, known)
    // Whoever comes here again before the end finds no further way here.
    known.set(steps.length, { step: showStep(steps[0] ?? ''), known: [] })
    const miss = this.#followNew(schema, steps)
    known.set(steps.length, miss)
    return miss
  }

  #followNew(schema: unknown, steps: readonly SelectorStep[]): Miss | undefined {
    const [step, ...rest] = steps
    if (step === undefined) return undefined
    const branches = branchesOf(schema, this.#options.schemas, new Set())
    if (mayHoldAnything(branches)) return undefined
    const found = branches.flatMap(({ own }) => inner(own, step))
    const items = this.#options.throughLists === true ? branches.flatMap(({ own }) => itemsOf(own)) : []
    const misses = [
      ...found.map((next) => this.follow(next, rest)),
      ...(typeof step === 'string' ? items.map((item) => this.follow(item, steps)) : []),
    ]
    if (misses.includes(undefined)) return undefined
    const known = branches.flatMap(({ own }) => Object.keys(own['properties'] ?? {}))
    return misses.find((miss) => miss !== undefined) ?? { step: showStep(step), known }
  }
}

interface Branch {
  readonly own: JsonSchema
  /** What it tells of the inside of its value: that it may be anything, just what it is, or nothing at all. */
  readonly tells: 'anything' | 'content' | 'nothing'
}

function mayHoldAnything(branches: readonly Branch[]): boolean {
  return branches.some(({ tells }) => tells === 'anything') || branches.every(({ tells }) => tells === 'nothing')
}

/** The schemas that describe the same value, through references and combinations. */
function branchesOf(
  schema: unknown,
  schemas: Readonly<Record<string, JsonSchema>>,
  seen: Set<unknown>,
): readonly Branch[] {
  if (typeof schema !== 'object' || schema === null) {
    return [{ own: {}, tells: schema === false ? 'content' : 'anything' }]
  }
  if (seen.has(schema)) return []
  seen.add(schema)
  const own = schema as JsonSchema
  const parts = partsOf(own, schemas)
  return [{ own, tells: whatTells(own) }, ...parts.flatMap((part) => branchesOf(part, schemas, seen))]
}

function partsOf(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): readonly unknown[] {
  const { $ref } = schema
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (schema[keyword] ?? []) as readonly unknown[])
  const single = ['then', 'else'].map((keyword) => schema[keyword]).filter((part) => part !== undefined)
  // A reference that leads nowhere is reported where it stands; here it may be anything.
  const target = typeof $ref === 'string' ? [lookUp(schemas, $ref.replace('#/schemas/', '')) ?? true] : []
  return [...target, ...lists, ...single]
}

function whatTells(schema: JsonSchema): Branch['tells'] {
  const more = [schema['additionalProperties'], schema['unevaluatedProperties']]
  if (more.some((value) => value !== undefined && value !== false)) return 'anything'
  const content = ['properties', 'patternProperties', 'items', 'prefixItems', 'enum', 'const']
  if (content.some((keyword) => schema[keyword] !== undefined)) return 'content'
  const types = schema['type'] === undefined ? [] : [schema['type']].flat()
  if (types.length === 0) return 'nothing'
  return types.includes('object') || types.includes('array') ? 'anything' : 'content'
}

function inner(schema: JsonSchema, step: SelectorStep): readonly unknown[] {
  const properties = schema['properties'] as Readonly<Record<string, unknown>> | undefined
  if (typeof step === 'object' && 'param' in step) return [...itemsOf(schema), ...Object.values(properties ?? {})]
  if (typeof step !== 'string') return itemsOf(schema)
  const patterns = Object.entries((schema['patternProperties'] ?? {}) as Readonly<Record<string, unknown>>)
  const property = lookUp(properties, step)
  return [
    ...(property === undefined ? [] : [property]),
    ...patterns.filter(([pattern]) => matches(pattern, step)).map(([, value]) => value),
  ]
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return true
  }
}

function itemsOf({ items, prefixItems = [] }: JsonSchema): readonly unknown[] {
  return [...(items === undefined ? [] : [items]), ...(prefixItems as readonly unknown[])]
}

function showStep(step: SelectorStep): string {
  if (typeof step !== 'object') return String(step)
  if ('param' in step) return `{{ params.${step.param} }}`
  return 'each' in step ? '*' : `[${step.key}=${step.is}]`
}
