import type { CollectedResponse, CollectingTransport, Transport } from './transport/transport.ts'
import { withCollectedBody } from './transport/with-collected-body.ts'
import { withKnownErrors } from './transport/with-known-errors.ts'
import { withTimeout } from './transport/with-timeout.ts'

/** A short road without credentials, for the exchanges that get them. */
export function openRoad(
  {
    transport,
    timeout,
    maxResponseBytes,
  }: { readonly transport: Transport; readonly timeout: number; readonly maxResponseBytes: number },
  scrub: (text: string) => string,
): CollectingTransport {
  const collected = withCollectedBody(withKnownErrors(transport, scrub), { maxBytes: maxResponseBytes })
  const timed = withTimeout(collected, timeout)
  return (request) => timed(request) as Promise<CollectedResponse>
}
