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

/** The place of the parameter that has the values of the next page, which go to several places. */
export const nextValuesPlace: Place = { in: 'args', path: ['@values'] }

/** Tells whether a place is one of paging itself, which no manifest declares. */
export function isPagingPlace(place: Place): boolean {
  return [nextLinkPlace, nextValuesPlace].some((one) => placeKey(one) === placeKey(place))
}

/** Tells one place from another. */
export function placeKey(place: Place): string {
  return JSON.stringify([place.in, ...place.path])
}
