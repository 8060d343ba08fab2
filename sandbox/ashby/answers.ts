import type { ApiAnswer } from '../http/api.ts'
import type { FailureShape } from '../http/fault.ts'
import type { Wire } from './company/records.ts'

/** Is what a failure says. */
export interface FailureText {
  readonly code: string
  readonly message: string
}

/** Answers with a JSON body. */
export function jsonAnswer(status: number, body: Wire, requestId: string): ApiAnswer {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-ashby-request-id': requestId,
    'ashby-session-expiry-alert-level': '',
    'ashby-version': '2026-01-01',
    'ashby-version-status': 'active',
  }
  return { status, headers, body: JSON.stringify(body) }
}

/** Answers with a sentence for people, as the API does before it knows who is calling. */
export function textAnswer(status: number, body: string, requestId: string): ApiAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'x-ashby-request-id': requestId }, body }
}

/** Spells a failure in one of the shapes that the API has had. */
export function failureBody({ code, message }: FailureText, requestId: string, shape: FailureShape = 'current'): Wire {
  const errorInfo = { code, message, requestId }
  switch (shape) {
    case 'current':
      return { success: false, errors: [code], errorInfo }
    case 'info_only':
      return { success: false, errorInfo }
    case 'legacy':
      return { success: false, errors: [{ message }] }
    case 'strings':
      return { success: false, errors: [code] }
  }
}
