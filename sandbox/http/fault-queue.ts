import type { Fault } from './fault.ts'

/** Describes a request as far as a fault cares. */
export interface FaultCandidate {
  readonly endpoint: string
  readonly body: unknown
}

/** Keeps the faults that still wait for their requests. */
export interface FaultQueue {
  inject(fault: Fault): void
  take(request: FaultCandidate): Fault | undefined
  clear(): void
}

interface Waiting {
  readonly fault: Fault
  skips: number
  times: number
}

/** Creates an empty queue of faults. */
export function createFaultQueue(): FaultQueue {
  let waiting: readonly Waiting[] = []
  return {
    inject(fault) {
      waiting = [...waiting, { fault, skips: fault.after ?? 0, times: fault.times ?? 1 }]
    },
    take(request) {
      if (waiting.length === 0) return undefined
      const chosen = choose(waiting, request)
      waiting = waiting.filter(({ times }) => times > 0)
      return chosen?.fault
    },
    clear() {
      waiting = []
    },
  }
}

function choose(waiting: readonly Waiting[], request: FaultCandidate): Waiting | undefined {
  for (const entry of waiting) {
    if (!concerns(entry.fault, request)) continue
    if (entry.skips > 0) {
      entry.skips -= 1
      continue
    }
    entry.times -= 1
    return entry
  }
  return undefined
}

function concerns(fault: Fault, { endpoint, body }: FaultCandidate): boolean {
  if (fault.endpoint !== undefined && fault.endpoint !== endpoint) return false
  // A cursor can only be repeated, and a token only expire, where the request carries one.
  if (fault.type === 'repeat_cursor') return carries(body, 'cursor')
  return fault.type !== 'sync_token_expired' || carries(body, 'syncToken')
}

function carries(body: unknown, name: string): boolean {
  return typeof body === 'object' && body !== null && typeof Reflect.get(body, name) === 'string'
}
