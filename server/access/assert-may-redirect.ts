import { HttpFailure } from '../http/http-failure.ts'
import type { Identity } from './identity.ts'

/**
 * Refuses a scoped token that would send kept credentials elsewhere: what a connection needs besides credentials may say
 * where the API is.
 *
 * @throws HttpFailure with status 403.
 */
export function assertMayRedirect(
  { kind }: Identity,
  { environment, credentials }: { readonly environment?: unknown; readonly credentials?: unknown },
): void {
  if (kind === 'application' || (environment ?? undefined) === undefined || (credentials ?? undefined) !== undefined) {
    return
  }
  throw new HttpFailure(403, 'forbidden', 'only an application changes the environment of kept credentials', {
    hint: 'give credentials too',
  })
}
