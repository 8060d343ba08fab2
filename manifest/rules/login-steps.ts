import type { Path } from '../finding.ts'
import type { Manifest, Session } from '../manifest.gen.ts'

/** One login request of a session. */
export type LoginStep = Session['steps'][number]

/** Lists the login requests of a manifest, with where they stand. */
export function loginSteps({ auth }: Manifest): readonly (readonly [Path, LoginStep])[] {
  return Object.entries(auth).flatMap(([name, scheme]) => {
    if (scheme === 'unavailable' || scheme.token?.type !== 'session') return []
    return scheme.token.steps.map((step, index) => [['auth', name, 'token', 'steps', index], step] as const)
  })
}
