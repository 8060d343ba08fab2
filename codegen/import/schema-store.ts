import type { Path } from '../../manifest/finding.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import { importSchema, type SchemaLinks } from './import-schema.ts'
import { mapOf, type JsonMap } from './loose-json.ts'
import { freeName, schemaName } from './names.ts'
import type { Tell } from './notice.ts'
import { pointerOf, valueAt } from './resolve-reference.ts'

/** The schemas of a document, each imported when something first refers to it, so that what nothing uses stays behind. */
export class SchemaStore {
  readonly #document: JsonMap
  readonly #tell: Tell
  /** Their names for components → ours. */
  readonly #names: ReadonlyMap<string, string>
  readonly #imported = new Map<string, JsonSchema>()
  /** References that are written out in place, as long as that is under way. */
  readonly #open = new Set<string>()

  constructor(document: JsonMap, tell: Tell) {
    this.#document = document
    this.#tell = tell
    this.#names = nameAll(Object.keys(this.#components), tell)
  }

  /** Our schemas by our names, in the document's order. */
  get schemas(): Record<string, JsonSchema> {
    const order = new Set([...this.#names.values(), ...this.#imported.keys()])
    const used = [...order].flatMap((name) => {
      const schema = this.#imported.get(name)
      return schema === undefined ? [] : [[name, schema] as const]
    })
    return Object.fromEntries(used)
  }

  /** Adds a schema that the document has no name for, and gives it one. */
  add(wanted: string, schema: JsonSchema): string {
    const taken = new Set([...this.#names.values(), ...this.#imported.keys()])
    const name = freeName(wanted, (candidate) => taken.has(candidate), '')
    this.#imported.set(name, schema)
    return name
  }

  /** Imports a schema that stands at a place. */
  import(schema: unknown, path: Path): JsonSchema {
    return importSchema(schema, path, this.#links)
  }

  /** Imports a component by its own name and gives ours. */
  use(component: string): string | undefined {
    const name = this.#names.get(component)
    if (name === undefined || this.#imported.has(name)) return name
    // Known before it is imported, so that it can refer to itself.
    this.#imported.set(name, {})
    this.#imported.set(name, this.import(this.#components[component], ['components', 'schemas', component]))
    return name
  }

  /** Tells of the components that nothing refers to. */
  tellUnused(): void {
    for (const [component, name] of this.#names) {
      if (!this.#imported.has(name))
        this.#tell(['components', 'schemas', component], 'is not carried over: nothing uses it')
    }
  }

  /** A schema as it is behind its reference. */
  resolve(schema: JsonSchema | undefined): JsonSchema {
    let current = schema ?? {}
    for (let hops = 0; typeof current['$ref'] === 'string' && hops < mostHops; hops++) {
      const { $ref, ...beside } = current
      current = { ...this.#imported.get($ref.replace('#/schemas/', '')), ...beside }
    }
    return current
  }

  get #components(): JsonMap {
    return mapOf(mapOf(this.#document['components'])['schemas'])
  }

  get #links(): SchemaLinks {
    return { follow: (reference, path) => this.#follow(reference, path), tell: this.#tell }
  }

  #follow(reference: string, path: Path): { readonly $ref: string } | { readonly inline: JsonSchema } {
    const component = componentOf(reference)
    const name = component === undefined ? undefined : this.use(component)
    if (name !== undefined) return { $ref: `#/schemas/${name}` }
    const target = pointerOf(reference)
    const found = target && valueAt(this.#document, target)
    if (found !== undefined && !this.#open.has(reference)) return this.#inline(reference, found, path)
    this.#tell([...path, '$ref'], `leads nowhere: ${reference}; what it describes may be anything`)
    return { inline: {} }
  }

  #inline(reference: string, found: unknown, path: Path): { readonly inline: JsonSchema } {
    this.#open.add(reference)
    const inline = this.import(found, path)
    this.#open.delete(reference)
    return { inline }
  }
}

/** `#/components/schemas/User` → `User`. */
function componentOf(reference: string): string | undefined {
  const [first, second, component, further] = (pointerOf(reference) ?? []).map(String)
  return first === 'components' && second === 'schemas' && further === undefined ? component : undefined
}

const mostHops = 50

function nameAll(components: readonly string[], tell: Tell): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const component of components) {
    const wanted = schemaName(component)
    const name = freeName(wanted, (candidate) => taken.has(candidate), '')
    taken.add(name)
    names.set(component, name)
    if (name !== wanted) tell(['components', 'schemas', component], `is called ${name}, because ${wanted} is taken`)
  }
  return names
}
