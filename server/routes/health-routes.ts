import { defineRoute, HttpAnswer, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { fields } from './schemas.ts'

/** The route that tells whether this server can work. */
export function healthRoutes({ ping, logger }: Services): readonly Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/health',
      bare: true,
      access: 'public',
      tag: 'Operation',
      summary: 'Tell whether this server can work',
      answers: { 200: fields({ status: { const: 'ok' } }), 503: fields({ status: { const: 'unavailable' } }) },
      handle: async () => {
        try {
          await ping()
          return { status: 'ok' }
        } catch (error) {
          logger.warn({ err: error }, 'the database does not answer')
          return new HttpAnswer(
            503,
            { status: 'unavailable', database: 'does not answer' },
            { 'content-type': 'application/json' },
          )
        }
      },
    }),
  ]
}
