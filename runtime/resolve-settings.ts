import { defined } from '../manifest/defined.ts'
import { checkNumbers } from './check-numbers.ts'
import type { ClientOptions, Logger, RetryOptions } from './options.ts'
import { defaultTransport } from './transport/default-transport.ts'
import type { Transport } from './transport/transport.ts'

/** How a client makes calls, with what was left out filled in. */
export interface CallSettings {
  readonly transport: Transport
  /** Milliseconds an attempt may take. */
  readonly timeout: number
  /** Milliseconds a call may take in all. */
  readonly deadline: number
  readonly maxResponseBytes: number
  readonly retry: RetryOptions | false
  readonly logger?: Logger
}

const usual = { timeout: 30_000, deadline: 120_000, maxResponseBytes: 100 * 1024 * 1024 }

/**
 * Fills in how calls are made.
 *
 * @throws InputError that names an option that counts nothing.
 */
export function resolveSettings(options: Pick<ClientOptions, keyof CallSettings>): CallSettings {
  const { transport = defaultTransport, retry = {}, logger } = options
  const { timeout, deadline, maxResponseBytes } = { ...usual, ...defined(options) }
  checkNumbers({ timeout, deadline, maxResponseBytes, 'retry.attempts': retry === false ? undefined : retry.attempts })
  return { transport, timeout, deadline, maxResponseBytes, retry, ...defined({ logger }) }
}
