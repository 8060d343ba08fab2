import type { Failure } from '../../manifest/connector.ts'
import type { ErrorCode } from '../../manifest/manifest.gen.ts'

/** Says what a refusal means: by the API's own code, by the rule, by the status. */
export function codeOf(status: number, rule: Failure | undefined, apiCode: string | undefined): ErrorCode {
  const mapped = rule === undefined || apiCode === undefined ? undefined : mappedCode(rule.codes, apiCode)
  return mapped ?? rule?.as ?? codesByStatus[status] ?? (status >= 500 ? 'unavailable' : 'failed')
}

function mappedCode(codes: Failure['codes'], apiCode: string): ErrorCode | undefined {
  if (Object.hasOwn(codes, apiCode)) return codes[apiCode]
  return Object.entries(codes).find(([pattern]) => matches(pattern, apiCode))?.[1]
}

/** A `*` in the pattern stands for any text. */
function matches(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.at(-1)
  if (tail === undefined || !text.startsWith(head) || !text.endsWith(tail)) return false
  let from = head.length
  for (const middle of rest.slice(0, -1)) {
    const found = text.indexOf(middle, from)
    if (found < 0) return false
    from = found + middle.length
  }
  return from <= text.length - tail.length
}

const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'bad_request',
  401: 'credentials_rejected',
  403: 'forbidden',
  404: 'not_found',
  405: 'bad_request',
  408: 'unavailable',
  409: 'conflict',
  410: 'not_found',
  412: 'conflict',
  413: 'bad_request',
  415: 'bad_request',
  422: 'bad_request',
  423: 'conflict',
  425: 'unavailable',
  429: 'rate_limited',
}
