import type { ServerResponse } from 'node:http'
import type { ApiAnswer } from './api.ts'

/** Sends a whole answer and returns its status. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: ApiAnswer): number {
  if (!response.destroyed) {
    const bytes = Buffer.from(body)
    response.writeHead(status, { ...headers, 'content-length': bytes.length })
    response.end(bytes)
  }
  return status
}
