import type { Encoding } from '../../manifest/connector.ts'
import { encodePairs } from './encode-pairs.ts'

/** Writes a body as `application/x-www-form-urlencoded`, nested values by the styles of the manifest. */
export function encodeForm(body: object, encoding: Encoding): string {
  return Object.entries(body)
    .flatMap(([name, value]) => encodePairs(name, value, encoding))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%20/g, '+')
}
