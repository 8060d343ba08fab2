import type { Parameter } from '../connector.ts'
import type { Path } from '../finding.ts'
import { tryParseLocation, type Draft, type DraftOperation } from './draft.ts'

/** The place of a parameter as a manifest writes it. */
export function showPlace({ in: section, path }: Parameter['at']): string {
  return [section, ...path].join('.')
}

/** Finds the parameter that fills a location; header names are the same in upper and lower case. */
export function parameterAt(location: string, parameters: readonly Parameter[]): Parameter | undefined {
  const place = tryParseLocation(location)
  return place && parameters.find(({ at }) => placeKey(at) === placeKey(place))
}

/** Finds where a parameter is declared. */
export function declarationOf({ at }: Parameter, { origin }: DraftOperation): Path {
  return origin([at.in, 'properties', at.path[0] ?? ''])
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

function placeKey({ in: section, path }: Parameter['at']): string {
  const key = JSON.stringify([section, ...path])
  return section === 'headers' ? key.toLowerCase() : key
}
