import type { Parameter, Place } from '../connector.ts'
import type { Path } from '../finding.ts'
import { isPagingPlace, placeKey } from '../parameter-at.ts'
import { tryParseLocation, type Draft, type DraftOperation } from './draft.ts'

/** The place of a parameter as a manifest writes it. */
export function showPlace({ in: section, path }: Place): string {
  if (section !== 'body') return [section, ...path].join('.')
  const steps = path.map((step) => (/[."]/.test(step) ? JSON.stringify(step) : step))
  return isVariable(path) ? steps.join('.') : [section, ...steps].join('.')
}

/** Lists the places that parameters of an action fill, as a manifest writes them. */
export function placesOf({ parameters }: DraftOperation): readonly string[] {
  const declared = parameters.filter(({ at }) => !isPagingPlace(at))
  return declared.flatMap(({ at, also = [] }) => [at, ...also].map(showPlace))
}

/** Finds the parameter that fills a location. */
export function parameterAt(location: string, parameters: readonly Parameter[]): Parameter | undefined {
  const place = tryParseLocation(location)
  if (place === undefined) return undefined
  return parameters.find(({ at, also = [] }) => [at, ...also].some((one) => placeKey(one) === placeKey(place)))
}

/** Finds where a parameter is declared. */
export function declarationOf({ at }: Parameter, { action, origin }: DraftOperation): Path {
  const [first = '', second = ''] = at.path
  if (at.in === 'body' && action.body_at !== undefined) return origin(['body', 'properties', at.path.at(-1) ?? ''])
  return at.in === 'body' && isVariable(at.path)
    ? origin(['variables', 'properties', second])
    : origin([at.in, 'properties', first])
}

/** GraphQL variables travel in the body, under their own key; nothing else is a parameter below the first level. */
function isVariable(path: Place['path']): boolean {
  return path.length > 1 && path[0] === 'variables'
}

/** The names that an action takes; nothing when it may take others. */
export function parameterNames({ open, parameters }: DraftOperation): readonly string[] | undefined {
  return open ? undefined : parameters.map(({ name }) => name)
}

/** The parameters a caller cannot leave out. */
export function neededNames({ input, action }: DraftOperation, { manifest }: Draft): readonly string[] {
  const given = new Set([...Object.keys(action.defaults ?? {}), ...Object.keys(manifest.defaults ?? {})])
  return (input.required ?? []).filter((name) => !given.has(name))
}
