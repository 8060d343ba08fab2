import type { Answer } from '../answer.ts'
import type { Health } from '../check-health.ts'
import type { ConnectorCheck } from './connector-types.ts'

/** Reads whether the credentials that the server keeps work. */
export function readHealth({ body }: Answer): Health {
  const check = (typeof body === 'object' && body !== null ? body : {}) as Partial<ConnectorCheck>
  const { status, scopes, identity } = check
  const granted = Array.isArray(scopes) ? scopes.map(String) : undefined
  if (status !== 'succeeded') return { status: 'unhealthy', error: reasonOf(check) }
  return {
    status: 'healthy',
    ...(granted !== undefined && { scopes: granted }),
    ...(typeof identity === 'string' && { identity }),
  }
}

function reasonOf({ status, error_message, failure_reason, entity_check_results }: Partial<ConnectorCheck>): string {
  const entities = (entity_check_results ?? []).filter((entry) => entry.status === 'failed')
  const parts = [
    error_message ?? failure_reason?.external_message ?? undefined,
    ...entities.map(({ entity, error_message: reason }) => `${entity}: ${reason ?? 'failed'}`),
  ].filter((part) => part !== undefined)
  if (parts.length > 0) return parts.join('; ')
  return status === undefined ? 'the server does not say how the check went' : `the check is ${status}`
}
