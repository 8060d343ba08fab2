import { serveApi } from '../http/serve-api.ts'
import type { Sandbox, SandboxOptions } from '../sandbox.ts'
import { createAshbyApi } from './ashby-api.ts'
import { ashbyKeys } from './ashby-keys.ts'
import { createSeeding, day } from './company/seeding.ts'

const defaultNow = new Date('2026-11-01T09:00:00.000Z')

/** Starts a stateful local stand-in for the Ashby API. */
export async function startAshbySandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    port = 0,
    host = '127.0.0.1',
    seed = 1,
    now = defaultNow,
    candidates = 420,
    syncTokenLife = 30 * day,
  } = options
  const api = createAshbyApi(createSeeding(seed, now.getTime(), candidates), syncTokenLife)
  const served = await serveApi(api, { host, port })
  return {
    url: served.url,
    keys: {
      full: ashbyKeys.full.key,
      read_only: ashbyKeys.read_only.key,
      candidates_only: ashbyKeys.candidates_only.key,
      deactivated: ashbyKeys.deactivated.key,
      confidential: ashbyKeys.confidential.key,
    },
    get requests() {
      return served.log.list()
    },
    inject: (fault) => served.faults.inject(fault),
    limit: (rule) => served.limits.set(rule),
    expireSyncTokens: () => api.expireSyncTokens(),
    reset: () => served.reset(),
    close: () => served.close(),
  }
}
