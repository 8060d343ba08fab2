import type { ConnectorClient } from '../../runtime/client.ts'
import type { Health } from '../../runtime/check-health.ts'
import { HttpFailure } from '../http/http-failure.ts'

/**
 * Tries credentials on the API before they are kept.
 *
 * @throws HttpFailure with the API's own reason: 422 when it refuses them, 502 or 504 when it cannot be asked.
 */
export async function tryCredentials(client: ConnectorClient, title: string, signal: AbortSignal): Promise<Health> {
  const health = await client.check({ signal })
  // The API knows them; what they may not do is only the call that the check makes.
  if (health.status === 'healthy' || health.code === 'forbidden') return health
  const { code = 'credentials_rejected', error = 'the API refuses the credentials' } = health
  const message = `${title} does not take the credentials: ${error}`
  const status = statuses[code] ?? 422
  throw new HttpFailure(status, code, message, {
    problems: [{ field: status === 422 ? 'credentials' : null, message, error_code: code }],
    hint: '"validate": false keeps them untried',
    retryable: status !== 422,
  })
}

/** Reasons that say nothing about the credentials. */
const statuses: Readonly<Record<string, number | undefined>> = {
  network: 502,
  unavailable: 502,
  response_unexpected: 502,
  timeout: 504,
  rate_limited: 429,
}
