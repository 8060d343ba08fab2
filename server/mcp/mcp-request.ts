import { AsyncLocalStorage } from 'node:async_hooks'

/** What a call of a tool is known by: the request it came in, and why, in the agent's words. */
export interface McpRequest {
  readonly requestId: string
  readonly intent: string | null
}

const current = new AsyncLocalStorage<McpRequest>()

/** Tools are kept between requests, so that the request goes beside what they are called with. */
export function withinRequest<T>(request: McpRequest, work: () => T): T {
  return current.run(request, work)
}

/** The request that is being answered. */
export function currentRequest(): McpRequest {
  return current.getStore() ?? { requestId: 'unknown', intent: null }
}
