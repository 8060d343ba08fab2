import type { Transport } from '../../runtime/transport/transport.ts'
import type { Job } from '../jobs/job-engine.ts'
import type { Logger } from '../telemetry/create-logger.ts'
import { signWebhook } from './sign-webhook.ts'
import type { Delivery, DueDelivery, Webhooks } from './webhooks.ts'

/** What webhooks are delivered with. */
export interface DeliverySettings {
  readonly webhooks: Webhooks
  readonly transport: Transport
  readonly logger: Logger
}

/** Milliseconds that a receiver may take. */
const patience = 10_000

/**
 * Tells a receiver what a job is about, signed.
 *
 * @throws Error when the receiver did not say that it has it, so that the job comes again.
 */
export async function deliverWebhook(
  { webhooks, transport, logger }: DeliverySettings,
  { data, last }: Job,
  ending: AbortSignal,
): Promise<void> {
  const id = String(data['delivery_id'])
  const due = await webhooks.due(id)
  // It was told already, or the webhook is gone.
  if (due === undefined) return
  const { last_status, problem } = await send(transport, id, due)
  const status = problem === undefined ? 'delivered' : last && !ending.aborted ? 'failed' : 'waiting'
  await webhooks.note(id, { status, last_status, last_error: problem ?? null })
  logger.info({ webhook_id: due.webhook_id, delivery_id: id, status, answer: last_status }, 'webhook sent')
  if (problem !== undefined) throw new Error(problem)
}

/** Only an answer of 2xx counts; a redirect is not followed, because the body was meant for the address given. */
async function send(
  transport: Transport,
  id: string,
  { url, payload, secret }: DueDelivery,
): Promise<Pick<Delivery, 'last_status'> & { readonly problem?: string }> {
  const body = JSON.stringify(payload)
  const headers = signWebhook(secret, { id, timestamp: Math.floor(Date.now() / 1000), body })
  try {
    const response = await transport({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', 'user-agent': 'patchbay', ...headers },
      body,
      signal: AbortSignal.timeout(patience),
    })
    await discard(response.body)
    const { status } = response
    return status >= 200 && status < 300
      ? { last_status: status }
      : { last_status: status, problem: `the receiver answered ${status}` }
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    const why = error instanceof Error ? error.message : 'no answer came'
    return { last_status: null, problem: late ? `no answer within ${patience / 1000} s` : why }
  }
}

/** Lets go of the connection. */
async function discard(body: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  if (typeof body === 'string' || body instanceof Uint8Array) return
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > 65_536) return
  }
}
