import type { Connector } from '../../manifest/connector.ts'
import { AuthError } from '../../runtime/errors.ts'

const minutes = 5

/**
 * Does what depends on a person, and gives up when they do nothing for minutes.
 *
 * @throws AuthError when the time is up.
 */
export async function withPatience<T>(
  { name }: Connector,
  signal: AbortSignal,
  wait: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const patience = new AbortController()
  const end = (): void =>
    patience.abort(new AuthError('authorization_failed', `${name}: nobody consented within ${minutes} minutes`))
  const timer = setTimeout(end, minutes * 60_000)
  try {
    return await wait(AbortSignal.any([signal, patience.signal]))
  } finally {
    clearTimeout(timer)
  }
}
