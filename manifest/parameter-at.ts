import type { Parameter, Place } from './connector.ts'
import { parseLocation } from './location.ts'

/**
 * Finds the parameter that fills a location.
 *
 * @throws Error when none does.
 */
export function parameterAt(location: string, parameters: readonly Parameter[]): string {
  const key = placeKey(parseLocation(location))
  const parameter = parameters.find(({ at, also = [] }) => [at, ...also].some((place) => placeKey(place) === key))
  if (parameter === undefined) throw new Error(`no parameter fills ${location}`)
  return parameter.name
}

/** The place of the parameter that has the address of the next page; it replaces the request's own address. */
export const nextLinkPlace: Place = { in: 'args', path: ['@next'] }

/** Tells one place from another. */
export function placeKey(place: Place): string {
  return JSON.stringify([place.in, ...place.path])
}
