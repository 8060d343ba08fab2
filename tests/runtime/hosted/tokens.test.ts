import { jest } from '@jest/globals'
import { HostedApi } from '../../../runtime/hosted-api.ts'
import { ApiError, AuthError, ResponseError, TransportError } from '../../../runtime/errors.ts'
import { connectHosted } from '../../support/connect-hosted.ts'
import { application, startHostedServer, type HostedServer } from '../../support/hosted-server.ts'
import { failureOf } from '../../support/manifest-of.ts'
import { closeServers, respond } from '../../support/start-server.ts'

afterAll(closeServers)
afterEach(() => jest.restoreAllMocks())

const tokenPath = '/api/v1/account/applications/token'
const connectorsPath = '/api/v1/integrations/connectors'

function tokenRequests(server: HostedServer): number {
  return server.to('POST', tokenPath).length
}

describe('the token of the hosted API', () => {
  it('is asked for once, as is the connector, by a hundred calls at the same time', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server)
    const calls = Array.from({ length: 100 }, (_, index) => client.execute('notes', 'get', { id: `n-${index}` }))
    expect(new Set((await Promise.all(calls)).map(({ data }) => JSON.stringify(data)))).toEqual(
      new Set(['{"id":"n-1"}']),
    )
    expect([tokenRequests(server), server.to('GET', connectorsPath).length]).toEqual([1, 1])
    expect(server.to('POST', `${connectorsPath}/c-1/execute`).length).toBe(100)
  })

  it('is shared by all clients of the same application and server, and by no others', async () => {
    const server = await startHostedServer()
    const clients = await Promise.all(
      [1, 2, 3].map(() => connectHosted(server, { authConfig: { connector_id: 'c-1' } })),
    )
    await Promise.all(clients.map((client) => client.execute('notes', 'get', { id: 'a' })))
    const { client_id, client_secret } = application
    await new HostedApi({
      airbyte_client_id: client_id,
      airbyte_client_secret: client_secret,
      base_url: server.url,
    }).getConnector('c-1')
    expect(tokenRequests(server)).toBe(1)
    const wrong = await connectHosted(server, {
      authConfig: { connector_id: 'c-1', airbyte_client_secret: 'not-the-secret' },
    })
    expect(await failureOf(wrong.execute('notes', 'get', { id: 'a' }), AuthError)).toMatchObject({ status: 401 })
    expect(tokenRequests(server)).toBe(2)
  })

  it('is kept until the end the server gives it, and not longer', async () => {
    const server = await startHostedServer({ expiresIn: 120 })
    const client = await connectHosted(server)
    const call = (): Promise<unknown> => client.execute('notes', 'get', { id: 'a' })
    const start = Date.now()
    const clock = jest.spyOn(Date, 'now').mockReturnValue(start)
    await call()
    clock.mockReturnValue(start + 80_000)
    await call()
    expect(tokenRequests(server)).toBe(1)
    clock.mockReturnValue(start + 110_000)
    await Promise.all([call(), call(), call()])
    expect(tokenRequests(server)).toBe(2)
  })

  it('is kept for good when the server gives it no end', async () => {
    const server = await startHostedServer({ expiresIn: undefined })
    const client = await connectHosted(server)
    await client.execute('notes', 'get', { id: 'a' })
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 86_400_000)
    await client.execute('notes', 'get', { id: 'a' })
    expect(tokenRequests(server)).toBe(1)
  })

  it('is renewed once, and the calls sent again, when the server takes it back', async () => {
    const server = await startHostedServer()
    const client = await connectHosted(server)
    await client.execute('notes', 'get', { id: 'a' })
    server.revoke()
    const calls = Array.from({ length: 20 }, () => client.execute('notes', 'create', { text: 'a' }))
    await Promise.all(calls)
    expect(tokenRequests(server)).toBe(2)
    expect(server.to('POST', `${connectorsPath}/c-1/execute`).length).toBe(1 + 20 + 20)
  })

  it('is renewed no second time when the new one is not taken either', async () => {
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.url.startsWith(connectorsPath))
          respond(response, 401, { detail: 'Invalid authentication credentials' })
      },
    })
    const client = await connectHosted(server, { authConfig: { connector_id: 'c-1' } })
    expect(await failureOf(client.execute('notes', 'get', { id: 'a' }), AuthError)).toMatchObject({
      code: 'credentials_rejected',
      status: 401,
      message: 'notes.get: Invalid authentication credentials; check airbyte_client_id and airbyte_client_secret',
    })
    expect([tokenRequests(server), server.to('POST', `${connectorsPath}/c-1/execute`).length]).toEqual([2, 2])
  })

  it.each([
    [401, { detail: 'Invalid authentication credentials' }, 'Invalid authentication credentials'],
    [400, { message: 'client_id is unknown', errors: [] }, 'client_id is unknown'],
    [422, { detail: [{ loc: ['body', 'client_id'], msg: 'is no uuid', type: 'uuid' }] }, 'client_id: is no uuid'],
  ])('is refused with status %i in words', async (status, body, reason) => {
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.url === tokenPath) respond(response, status, body)
      },
    })
    const client = await connectHosted(server)
    expect(await failureOf(client.execute('notes', 'create', { text: 'a' }), AuthError)).toMatchObject({
      code: 'credentials_rejected',
      status,
      message: `POST ${tokenPath}: ${reason}; check airbyte_client_id and airbyte_client_secret`,
    })
    expect(server.requests.length).toBe(1)
  })

  it('is asked for again when the server is busy, even for a write', async () => {
    let count = 0
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.url === tokenPath && ++count < 3) respond(response, 503, 'busy')
      },
    })
    const client = await connectHosted(server, { authConfig: { connector_id: 'c-1' } })
    await client.execute('notes', 'create', { text: 'a' })
    expect([tokenRequests(server), server.to('POST', `${connectorsPath}/c-1/execute`).length]).toEqual([3, 1])
  })

  it('is asked for no more than the retries say', async () => {
    const server = await startHostedServer({ before: (_request, response) => respond(response, 503, 'busy') })
    const client = await connectHosted(server, { retry: false })
    expect(await failureOf(client.execute('notes', 'get', { id: 'a' }), ApiError)).toMatchObject({
      code: 'unavailable',
    })
    expect(server.requests.length).toBe(1)
  })

  it('is asked for anew by the call after one that failed', async () => {
    let broken = true
    const server = await startHostedServer({
      before: (request, response) => {
        if (request.url === tokenPath && broken) respond(response, 401, { detail: 'Not yet' })
      },
    })
    const client = await connectHosted(server)
    await failureOf(client.execute('notes', 'get', { id: 'a' }), AuthError)
    broken = false
    expect((await client.execute('notes', 'get', { id: 'a' })).data).toEqual({ id: 'n-1' })
  })

  it.each([{}, { access_token: '' }, { access_token: 'two\r\nlines' }, [1]])('is not made up of %j', async (body) => {
    const server = await startHostedServer({ before: (_request, response) => respond(response, 200, body) })
    const client = await connectHosted(server)
    expect(await failureOf(client.execute('notes', 'get', { id: 'a' }), ResponseError)).toMatchObject({
      message: 'the hosted API answered the request for a token without a token; check base_url',
    })
  })

  it('says what to check when something else answers at the address', async () => {
    const server = await startHostedServer({ prefix: '/elsewhere' })
    const client = await connectHosted(server)
    expect(await failureOf(client.execute('notes', 'get', { id: 'a' }), ApiError)).toMatchObject({
      code: 'failed',
      message: `POST ${tokenPath}: Not Found; check base_url: the hosted API is not there`,
    })
  })

  it('is waited for by one call no longer than it may take, and by the others as long as they may', async () => {
    let release: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (release = resolve))
    const server = await startHostedServer({ before: async ({ url }) => (url === tokenPath ? gate : undefined) })
    const client = await connectHosted(server)
    const controller = new AbortController()
    const aborted = failureOf(client.execute('notes', 'get', { id: 'a' }, { signal: controller.signal }))
    const late = failureOf(client.execute('notes', 'get', { id: 'a' }, { deadline: 50 }), TransportError)
    const patient = client.execute('notes', 'get', { id: 'a' })
    expect(await late).toMatchObject({ code: 'timeout', sent: false })
    controller.abort(new Error('enough'))
    expect((await aborted).message).toBe('enough')
    release()
    expect((await patient).data).toEqual({ id: 'n-1' })
    expect(tokenRequests(server)).toBe(1)
  })
})
