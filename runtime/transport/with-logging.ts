import type { Logger } from '../options.ts'
import type { Transport } from './transport.ts'

/** Logs each attempt in one line. It sits above the credentials, so it cannot log them. */
export function withLogging(send: Transport, logger: Logger): Transport {
  return async function logged(request) {
    const started = performance.now()
    const about = { method: request.method, url: request.url }
    const took = (): number => Math.round(performance.now() - started)
    try {
      const response = await send(request)
      logger.debug?.({ ...about, status: response.status, milliseconds: took() }, 'answered')
      return response
    } catch (error) {
      logger.warn?.({ ...about, milliseconds: took(), error: (error as Error).message }, 'no answer')
      throw error
    }
  }
}
