import type { IncomingHttpHeaders } from 'node:http'

/** Is a request that a sandbox received; status 0 means that no answer was sent. */
export interface RecordedRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly status: number
}

/** Is a received request whose answer is still to come. */
export interface PendingRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  status: number
}

/** Remembers the last requests. */
export interface RequestLog {
  list(): readonly RecordedRequest[]
  record(request: PendingRequest): void
  clear(): void
}

const kept = 10_000

/** Creates an empty log. */
export function createRequestLog(): RequestLog {
  let pending: PendingRequest[] = []
  return {
    list: () => pending.slice(-kept).map(present),
    record(request) {
      pending.push(request)
      // Trimmed in lumps, so that a busy server does not shift the array at every request.
      if (pending.length > 2 * kept) pending = pending.slice(-kept)
    },
    clear() {
      pending = []
    },
  }
}

function present({ method, path, headers, body, status }: PendingRequest): RecordedRequest {
  const shown = Object.entries(headers)
    .filter(([name]) => name !== 'authorization')
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')])
  return { method, path, headers: Object.fromEntries(shown) as Record<string, string>, body, status }
}
