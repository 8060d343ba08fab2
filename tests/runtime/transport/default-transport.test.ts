import { defaultTransport } from '../../../runtime/transport/default-transport.ts'
import { failureOf, get, read } from './exchanging.ts'
import { closeServers, serve } from './local-server.ts'

afterEach(closeServers)

it('sends, whatever had to be loaded first', async () => {
  const url = await serve((_, response) => response.end('ok'))

  const responses = await Promise.all([defaultTransport(get(url)), defaultTransport(get(url))])

  expect(await Promise.all(responses.map(({ body }) => read(body)))).toEqual(['ok', 'ok'])
})

it('rejects with the reason of a caller who gave up', async () => {
  const reason = new Error('The user left.')

  expect(await failureOf(defaultTransport(get('http://127.0.0.1:1', { signal: AbortSignal.abort(reason) })))).toBe(
    reason,
  )
})
