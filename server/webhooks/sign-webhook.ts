import { createHmac, randomBytes } from 'node:crypto'

/** What is signed: the id and the moment of a message, in seconds, and its body. */
export interface WebhookMessage {
  readonly id: string
  readonly timestamp: number
  readonly body: string
}

const prefix = 'whsec_'

/** Draws the secret of a webhook. */
export function drawWebhookSecret(): string {
  return prefix + randomBytes(32).toString('base64')
}

/** The headers that tell a receiver that a message is ours, as Standard Webhooks has them. */
export function signWebhook(secret: string, { id, timestamp, body }: WebhookMessage): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${signature}` }
}
