import { flattenObject } from '../../manifest/flatten-object.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { ActionParts } from '../../manifest/manifest.gen.ts'
import type { ImportTools } from './import-parameters.ts'
import type { NamedOperation } from './name-operations.ts'

/**
 * Settles parameters that have one name in several sections. One in the path and in the body is the same thing when both
 * are of one type; any other gets a name of its own that says where it goes.
 */
export function settleNames<T extends ActionParts>(parts: T, operation: NamedOperation, tools: ImportTools): T {
  const taken = new Map<string, NamedPlace>()
  const clash: Record<string, string | string[]> = {}
  for (const place of placesOf(parts, operation, tools)) {
    const first = taken.get(place.name)
    if (first === undefined) taken.set(place.name, place)
    else if (first.section === 'path' && place.section === 'body' && sameType(first.schema, place.schema)) {
      clash[place.name] = [first.location, place.location]
      tools.tell(operation.path, `has the parameter ${place.name} in its path and its body; one value goes to both`)
    } else {
      const other = `${place.section}_${place.name}`
      Object.assign(clash, { [place.name]: first.location, [other]: place.location })
      tools.tell(
        operation.path,
        `has the parameter ${place.name} in several places; the one under ${place.section} is called ${other}`,
      )
    }
  }
  return Object.keys(clash).length === 0 ? parts : { ...parts, clash: { ...clash, ...parts.clash } }
}

interface NamedPlace {
  readonly section: string
  /** What a caller calls it so far. */
  readonly name: string
  readonly location: string
  readonly schema: JsonSchema
}

const sections = ['query', 'headers', 'cookies', 'args', 'variables', 'body'] as const

function placesOf(parts: ActionParts, { requestPath }: NamedOperation, { store }: ImportTools): readonly NamedPlace[] {
  const holes = [...requestPath.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => ({
    section: 'path',
    name,
    location: `path.${name}`,
    schema: parts.path?.properties?.[name] ?? { type: 'string' },
  }))
  const declared = sections.flatMap((section) => {
    const { properties } = flattenObject(store.resolve(parts[section]), store.schemas)
    return Object.entries(properties).map(([name, schema]) => {
      const location = placeIn(section, name)
      return { section, name: renamed(parts, location) ?? name, location, schema: store.resolve(schema) }
    })
  })
  return [...holes, ...declared].filter(({ location }) => !isFurther(parts, location))
}

/** After `body.` and `variables.` a dot would lead deeper. */
export function placeIn(section: string, name: string): string {
  const quoted = (section === 'body' || section === 'variables') && /[."]/.test(name)
  return `${section}.${quoted ? `"${name}"` : name}`
}

/** One of several places that a parameter fills already, but for the first. */
function isFurther({ clash = {} }: ActionParts, location: string): boolean {
  return Object.values(clash).some((places) => [places].flat().indexOf(location) > 0)
}

/** The name that a variable has already for its callers. */
function renamed({ clash = {} }: ActionParts, location: string): string | undefined {
  return Object.entries(clash).find(([, places]) => [places].flat().includes(location))?.[0]
}

function sameType(one: JsonSchema, other: JsonSchema): boolean {
  return JSON.stringify(one['type']) === JSON.stringify(other['type'])
}
