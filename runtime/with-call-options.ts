import { checkNumbers } from './check-numbers.ts'
import type { ExchangeSettings } from './exchange.ts'
import type { CallOptions } from './options.ts'

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The settings of a client with what one call was told. */
export function withCallOptions(
  settings: ExchangeSettings,
  { timeout, deadline, signal }: Loose<CallOptions>,
): ExchangeSettings {
  checkNumbers({ timeout, deadline })
  return {
    ...settings,
    timeout: timeout ?? settings.timeout,
    deadline: deadline ?? settings.deadline,
    ...(signal !== undefined && { signal }),
  }
}
