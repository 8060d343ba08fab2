import type { Database } from '../../store/database/database.ts'
import { showLife, type Claim } from './claim-run.ts'

/** Why a run ended before its end. */
export type RunStop = 'cancelled' | 'lost' | 'stopped'

/** What ends a run early, as the reason of its signal. */
export class RunStopped extends Error {
  readonly stop: RunStop

  constructor(stop: RunStop) {
    super(`the run was ended: ${stop}`)
    this.name = 'RunStopped'
    this.stop = stop
  }
}

/** Watches over a run that is under way. */
export interface RunWatch {
  /** Aborted with a `RunStopped` when the run is to end. */
  readonly signal: AbortSignal
  /** Looks now whether it is to end. */
  look(): void
  end(): void
}

/** Shows signs of life for a run, and ends it when it was cancelled, taken over, or the process ends. */
export function watchRun(database: Database, claim: Claim, ending: AbortSignal): RunWatch {
  const controller = new AbortController()
  const stop = (reason: RunStop): void => controller.abort(new RunStopped(reason))
  const onEnding = (): void => stop('stopped')
  if (ending.aborted) onEnding()
  ending.addEventListener('abort', onEnding, { once: true })
  const look = async (): Promise<void> => {
    const state = await showLife(database, claim)
    if (state !== 'ours') stop(state)
  }
  // While the database is away nobody can take over either; each write shows whether somebody has.
  const lookSoftly = (): void => void look().catch(() => undefined)
  const timer = setInterval(lookSoftly, Math.min(1000, claim.life / 5))
  timer.unref()
  return {
    signal: controller.signal,
    look: lookSoftly,
    end() {
      clearInterval(timer)
      ending.removeEventListener('abort', onEnding)
    },
  }
}
