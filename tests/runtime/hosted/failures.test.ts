import { inspect } from 'node:util'
import { ApiError, AuthError, ConnectorError, TransportError } from '../../../runtime/errors.ts'
import type { ConnectorClient } from '../../../runtime/client.ts'
import { connectHosted } from '../../support/connect-hosted.ts'
import {
  application,
  startHostedServer,
  type HostedServer,
  type HostedServerOptions,
} from '../../support/hosted-server.ts'
import { failureOf } from '../../support/manifest-of.ts'
import { closeServers, respond } from '../../support/start-server.ts'

afterAll(closeServers)

/** A server whose execute route always answers the same, and a client of it. */
async function answering(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly server: HostedServer; readonly client: ConnectorClient }> {
  return serving({ execute: (_call, response) => respond(response, status, body, headers) })
}

async function serving(
  options: HostedServerOptions,
): Promise<{ readonly server: HostedServer; readonly client: ConnectorClient }> {
  const server = await startHostedServer(options)
  const failures = [
    {
      when: { path: 'error.code', exists: true },
      code: 'error.code',
      codes: { note_gone: 'not_found', token_old: 'sync_token_invalid', key_dead: 'credentials_rejected' },
    },
  ] as const
  const client = await connectHosted(server, {
    authConfig: { connector_id: 'c-1' },
    manifest: { failures: [...failures] },
  })
  return { server, client }
}

function executions(server: HostedServer): number {
  return server.to('POST', '/api/v1/integrations/connectors/c-1/execute').length
}

const fieldError = { field: 'limit', message: 'must be at most 100', error_code: 'value_error', details: null }

describe('a refusal of the hosted API', () => {
  it.each<readonly [number, unknown, object]>([
    [
      400,
      { message: 'The parameters do not fit', errors: [fieldError] },
      {
        code: 'bad_request',
        message: 'notes.list: value_error: The parameters do not fit; limit: must be at most 100',
        apiCode: 'value_error',
        details: [fieldError],
      },
    ],
    [
      422,
      { message: null, errors: [fieldError] },
      { code: 'bad_request', message: 'notes.list: value_error: limit: must be at most 100' },
    ],
    [
      422,
      { detail: [{ loc: ['body', 'params', 'limit'], msg: 'Input should be less', type: 'less_than' }] },
      { code: 'bad_request', message: 'notes.list: params.limit: Input should be less' },
    ],
    [400, { detail: 'No such action' }, { code: 'bad_request', message: 'notes.list: No such action' }],
    [400, 'plain words', { code: 'bad_request', message: 'notes.list: plain words' }],
    [
      400,
      { errors: [{ userPresentableMessage: 'Say it nicely' }] },
      { code: 'bad_request', message: 'notes.list: Say it nicely' },
    ],
    [
      403,
      { message: 'Not in your workspace', errors: [] },
      { code: 'forbidden', message: 'notes.list: Not in your workspace' },
    ],
    [404, { message: 'No connector c-1', errors: [] }, { code: 'not_found' }],
    [409, { message: 'Exists', errors: [] }, { code: 'conflict' }],
    [
      422,
      { message: 'Note gone', errors: [{ field: null, message: 'Note gone', error_code: 'note_gone' }] },
      { code: 'not_found', apiCode: 'note_gone', message: 'notes.list: note_gone: Note gone' },
    ],
    [400, { message: 'Old', errors: [{ error_code: 'token_old' }] }, { code: 'sync_token_invalid' }],
    [400, { message: 'Old', errors: [{ error_code: 'cursor_invalid' }] }, { code: 'cursor_invalid' }],
    [422, { message: 'No', errors: [{ error_code: 'toString' }] }, { code: 'bad_request', apiCode: 'toString' }],
    [
      404,
      // A server of ours: its own word, the API's code, and the call's name in the message.
      {
        message: 'notes.list: note_gone: Note gone',
        errors: [
          {
            field: null,
            message: 'notes.list: note_gone: Note gone',
            error_code: 'not_found',
            details: { api_code: 'note_gone', api_status: 400 },
          },
        ],
        error_code: 'not_found',
        detail: 'notes.list: note_gone: Note gone',
        hint: 'ask for another',
        request_id: 'r-1',
      },
      { code: 'not_found', apiCode: 'note_gone', message: 'notes.list: note_gone: Note gone; ask for another' },
    ],
    [502, { message: 'Odd', error_code: 'failed', errors: [] }, { code: 'failed', message: 'notes.list: Odd' }],
    [500, { message: 'Internal error', errors: [] }, { code: 'unavailable' }],
    [502, { message: 'The API is down', errors: [] }, { code: 'unavailable' }],
    [504, '<html><body>Gateway Timeout</body></html>', { code: 'unavailable', message: 'notes.list: Gateway Timeout' }],
  ])('with status %i and %j is an ApiError', async (status, body, expected) => {
    const { client } = await answering(status, body, { 'x-request-id': 'r-1' })
    const failure = await failureOf(client.execute('notes', 'list'), ApiError)
    const { message, ...rest } = expected as { readonly message?: string }
    expect(failure).toMatchObject({ status, requestId: 'r-1', ...rest })
    if (message !== undefined) expect(failure.message).toBe(`${message}; request r-1`)
  })

  it.each<readonly [number, unknown, string]>([
    [
      424,
      { message: 'The key was revoked', errors: [{ error_code: 'not_found', message: 'The key was revoked' }] },
      'notes.list: The key was revoked; the credentials that the server keeps for this connector stopped working; reconnect it with new ones',
    ],
    [
      422,
      { message: 'Dead', errors: [{ error_code: 'key_dead', message: 'Dead' }] },
      'notes.list: key_dead: Dead; the credentials that the server keeps for this connector stopped working; reconnect it with new ones',
    ],
  ])('with status %i about the credentials is an AuthError that says to reconnect', async (status, body, message) => {
    const { client, server } = await answering(status, body)
    expect(await failureOf(client.execute('notes', 'list'), AuthError)).toMatchObject({
      code: 'credentials_rejected',
      status,
      message,
    })
    expect(executions(server)).toBe(1)
  })

  it('with status 429 tells how long to wait', async () => {
    const { client, server } = await answering(429, { message: 'Slow down', errors: [] }, { 'retry-after': '120' })
    expect(await failureOf(client.execute('notes', 'list'), ApiError)).toMatchObject({
      code: 'rate_limited',
      retryable: true,
      retryAfter: 120,
      message: 'notes.list: Slow down; the API asks to wait 120 s',
    })
    expect(executions(server)).toBe(1)
  })
})

describe('a call that failed in passing', () => {
  /** Fails so often, then answers. */
  const flaky = (times: number, status: number): HostedServerOptions => {
    let count = 0
    return {
      execute: (_call, response) => {
        if (++count <= times) respond(response, status, { message: 'Later', errors: [] }, { 'retry-after': '0' })
        return []
      },
    }
  }

  it.each([429, 500, 502, 503, 504])('is sent again when it reads and the status was %i', async (status) => {
    const { client, server } = await serving(flaky(2, status))
    expect((await client.execute('notes', 'list')).data).toEqual([])
    expect(executions(server)).toBe(3)
  })

  it('is not sent again when it writes', async () => {
    const { client, server } = await serving(flaky(1, 503))
    expect(await failureOf(client.execute('notes', 'create', { text: 'a' }), ApiError)).toMatchObject({ attempts: 1 })
    expect(executions(server)).toBe(1)
  })

  it('is not sent again when it writes and the connection broke', async () => {
    const { client, server } = await serving({ execute: (_call, response) => void response.socket?.destroy() })
    expect(await failureOf(client.execute('notes', 'create', { text: 'a' }), TransportError)).toMatchObject({
      sent: true,
    })
    expect(executions(server)).toBe(1)
  })

  it('is sent again when it writes and never left', async () => {
    const server = await startHostedServer()
    const { defaultTransport } = await import('../../../runtime/transport/default-transport.ts')
    let refused = 0
    const client = await connectHosted(server, {
      authConfig: { connector_id: 'c-1' },
      transport: async (request) => {
        if (!request.url.endsWith('/execute') || refused++ > 0) return defaultTransport(request)
        throw new TransportError('network', 'refused', { sent: false })
      },
    })
    expect((await client.execute('notes', 'create', { text: 'a' })).data).toEqual({ id: 'n-1' })
    expect(refused).toBe(2)
  })
})

describe('a call that is given up', () => {
  it('rejects with the reason of the signal, and the request ends', async () => {
    let closed: () => void = () => undefined
    const isClosed = new Promise<void>((resolve) => (closed = resolve))
    let arrived: () => void = () => undefined
    const hasArrived = new Promise<void>((resolve) => (arrived = resolve))
    const { client } = await serving({
      execute: (_call, response) => {
        response.on('close', closed)
        arrived()
        return new Promise(() => undefined)
      },
    })
    const controller = new AbortController()
    const failure = failureOf(client.execute('notes', 'list', {}, { signal: controller.signal }))
    await hasArrived
    controller.abort(new Error('enough'))
    expect((await failure).message).toBe('enough')
    await isClosed
  })

  it('sends nothing when it is given up before', async () => {
    const { client, server } = await serving({})
    const signal = AbortSignal.abort(new Error('never mind'))
    expect((await failureOf(client.execute('notes', 'list', {}, { signal }))).message).toBe('never mind')
    expect((await failureOf(client.check({ signal }))).message).toBe('never mind')
    expect(server.requests).toEqual([])
  })

  it('ends at its deadline', async () => {
    const { client } = await serving({ execute: () => new Promise(() => undefined) })
    const failure = await failureOf(client.execute('notes', 'list', {}, { deadline: 80 }), TransportError)
    expect(failure).toMatchObject({ code: 'timeout' })
    expect(failure.message).toMatch(/^notes\.list: not done within \d+ ms \(deadline\)/)
  })
})

describe('a secret', () => {
  it('is in no error, log or view, whatever the server repeats', async () => {
    const lines: unknown[] = []
    const logger = {
      debug: (...line: unknown[]) => void lines.push(line),
      warn: (...line: unknown[]) => void lines.push(line),
    }
    const seen: unknown[] = []
    for (const status of [200, 400, 401, 403, 422, 424, 429, 500]) {
      const server = await startHostedServer({
        before: (request, response) => {
          if (!request.url.endsWith('/execute')) return
          const words = `${application.client_secret} ${request.headers.authorization ?? ''}`
          const error = { field: words, message: words, error_code: words }
          respond(response, status, { message: words, errors: [error] }, { 'x-request-id': words })
        },
      })
      const client = await connectHosted(server, { logger, retry: false })
      const failure = await failureOf(client.execute('notes', 'list'), ConnectorError)
      const token = server.tokens[0] ?? 'none'
      const shown = inspect([failure, failure.stack, client, server.connectors, lines], { depth: 12, showHidden: true })
      seen.push(failure.code)
      expect(shown).not.toContain(application.client_secret)
      expect(shown).not.toContain(token)
      expect(JSON.stringify([failure, lines, await client.check()])).not.toContain(token)
    }
    expect(new Set(seen).size).toBeGreaterThan(4)
    expect(lines.length).toBeGreaterThan(10)
  })

  it('is not in the error of a token request that repeats it', async () => {
    const server = await startHostedServer({
      before: (request, response) => respond(response, 400, { detail: `bad: ${request.body}` }),
    })
    const failure = await failureOf((await connectHosted(server)).execute('notes', 'list'), AuthError)
    expect(inspect(failure, { depth: 9 })).not.toContain(application.client_secret)
    expect(failure.message).toContain('[secret]')
  })
})
