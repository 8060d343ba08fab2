import type { ServerContext } from '@modelcontextprotocol/server'
import type { RunProgress } from '../neutral-tool.ts'

/** What tells a client how far a call is. */
export interface ProgressTracker {
  readonly tell: (progress: RunProgress) => void
  readonly stop: () => void
}

/** Tells a client that asks for it how far a call is: after each of several, and now and then that it still lasts. */
export function trackProgress({ mcpReq }: ServerContext, heartbeat: number): ProgressTracker {
  const progressToken = mcpReq._meta?.progressToken
  if (progressToken === undefined) return { tell: () => undefined, stop: () => undefined }
  let done = 0
  let total: number | undefined
  let beats = 0
  const notify = (progress: number, message: string): void => {
    const params = { progressToken, progress, message, ...(total !== undefined && { total }) }
    // A client that is gone needs no news.
    mcpReq.notify({ method: 'notifications/progress', params }).catch(() => undefined)
  }
  const timer = setInterval(() => {
    beats += 1
    // Progress has to grow, and may not pass what is done.
    notify(done + beats / (beats + 1), 'waiting for the API')
  }, heartbeat)
  return {
    tell: (progress) => {
      done = progress.done
      total = progress.total
      beats = 0
      notify(done, progress.message)
    },
    stop: () => clearInterval(timer),
  }
}
