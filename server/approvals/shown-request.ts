import type { HttpRequest } from '../../runtime/transport/transport.ts'
import type { ShownRequest } from './approval.ts'

/** Makes a masked request fit to be kept and shown. */
export function shownRequest({ method, url, headers, body }: HttpRequest): ShownRequest {
  return { method, url, headers, ...(body !== undefined && { body: bodyText(body) }) }
}

function bodyText(body: NonNullable<HttpRequest['body']>): string {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? `(${body.byteLength} bytes)` : '(a stream of bytes)'
}
