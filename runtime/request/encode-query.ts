import type { Encoding } from '../../manifest/connector.ts'
import { encodePairs } from './encode-pairs.ts'
import { textOf } from './text-of.ts'

/** Appends query parameters to a URL, each in the style the manifest says for it. */
export function appendQuery(url: string, query: Readonly<Record<string, unknown>>, encoding: Encoding): string {
  const pairs = Object.entries(query)
    .flatMap(([name, value]) => encodePairs(name, value, encoding))
    .map(([name, value]) => `${encode(name)}=${encodeURIComponent(value)}`)
  if (pairs.length === 0) return url
  return `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`
}

function encode(name: string): string {
  return encodeURIComponent(textOf('a name in the query', name))
}
