import { originOf } from '../access/origin-of.ts'
import { HttpFailure } from '../http/http-failure.ts'
import type { Identity } from '../access/identity.ts'
import type { Services } from '../services.ts'

const local = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Refuses a request of a page that nobody said may speak to agents' tools: a page may look like this server by a name
 * that it points here.
 *
 * @throws HttpFailure with status 403.
 */
export function assertOwnPage(
  origin: string | undefined,
  { publicUrl, allowedOrigins }: Pick<Services, 'publicUrl' | 'allowedOrigins'>,
  { allowedOrigin }: Identity,
): void {
  if (origin === undefined) return
  const page = originOf(origin)
  const own = [allowedOrigin, publicUrl === undefined ? undefined : originOf(publicUrl), ...allowedOrigins]
  if (page !== undefined && (local.test(page) || own.includes(page))) return
  throw new HttpFailure(403, 'forbidden', 'pages of this origin may not speak to /mcp', {
    hint: 'the operator allows origins by PATCHBAY_ALLOWED_ORIGINS',
  })
}
