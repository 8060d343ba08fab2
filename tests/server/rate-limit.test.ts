import { createRateLimit } from '../../server/http/rate-limit.ts'
import { closeServed, serve, testApplication } from '../support/serve.ts'
import { aText } from '../support/matchers.ts'

afterAll(closeServed)

it('refuses requests above the limit with the seconds to wait, each token by itself', async () => {
  const served = await serve({ settings: { rateLimit: 20 } })
  const other = await served.scoped('w')
  const replies = await Promise.all(
    Array.from({ length: 30 }, () => served.call('GET', '/v1/workspaces', { token: served.token })),
  )
  const [refused] = replies.filter(({ status }) => status === 429)
  const free = await served.call('GET', '/v1/workspaces', { token: other })

  expect(replies.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(21)
  expect([refused?.headers.get('retry-after'), refused?.headers.get('x-request-id'), refused?.body]).toEqual([
    '3',
    aText,
    {
      message: 'more than 20 requests a minute; wait 3 s',
      errors: [{ field: null, message: aText, error_code: 'rate_limited' }],
      error_code: 'rate_limited',
      detail: aText,
      hint: aText,
      retryable: true,
      request_id: aText,
    },
  ])
  expect(free.status).toBe(200)
})

it('does not let a secret be guessed without limit by sending ever new tokens along', async () => {
  const served = await serve({ settings: { rateLimit: 20 } })
  const replies = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      served.call('POST', '/v1/account/applications/token', {
        token: `new-${index}`,
        body: { ...testApplication, client_secret: `guess-${index}` },
      }),
    ),
  )
  expect(replies.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(20)
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([401, 429]))
})

it('lets a caller on again as time goes on', () => {
  const limit = createRateLimit(60_000)
  const waits = Array.from({ length: 200_000 }, () => limit('somebody'))
  expect(waits.filter((wait) => wait > 0).every((wait) => wait === 1)).toBe(true)
  expect(limit('somebody else')).toBe(0)
})
