import type { Path } from '../finding.ts'
import type { Session } from '../manifest.gen.ts'
import type { PlainManifest } from '../plain-manifest.ts'

/** One login request of a session. */
export type LoginStep = Session['steps'][number]

/** Lists the login requests of a manifest, with where they stand. */
export function loginSteps({ auth }: PlainManifest): readonly (readonly [Path, LoginStep])[] {
  return Object.entries(auth).flatMap(([name, scheme]) => {
    if (scheme === 'unavailable' || scheme.token?.type !== 'session') return []
    return scheme.token.steps.map((step, index) => [['auth', name, 'token', 'steps', index], step] as const)
  })
}
