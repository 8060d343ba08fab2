import type { Failure } from '../../manifest/connector.ts'
import type { ErrorCode } from '../../manifest/manifest.gen.ts'

/** Says what a refusal means: by the API's own code, by the rule, by the status. */
export function codeOf(status: number, rule: Failure | undefined, apiCode: string | undefined): ErrorCode {
  return codeOfRule(rule, apiCode) ?? codesByStatus[status] ?? (status >= 500 ? 'unavailable' : 'failed')
}

function codeOfRule(rule: Failure | undefined, apiCode = ''): ErrorCode | undefined {
  return rule !== undefined && Object.hasOwn(rule.codes, apiCode) ? rule.codes[apiCode] : rule?.as
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
