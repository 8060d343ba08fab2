import { connect, failureOf } from '../support/manifest-of.ts'
import { replay } from '../support/replay.ts'
import { closeServers, respond, startServer } from '../support/start-server.ts'

afterEach(closeServers)

describe('the server a client speaks to', () => {
  const manifest = {
    server: { url: 'https://{{ config.subdomain | lower }}.notes.example/v1' },
    config: {
      required: ['subdomain'],
      properties: { subdomain: { type: 'string' }, region: { enum: ['eu', 'us'], default: 'eu' } },
    },
  }

  it('is found by config', async () => {
    const { transport, requests } = replay({ data: [] })
    const notes = await connect({ transport, manifest, config: { subdomain: 'Acme' } })
    await notes.execute('notes', 'list')
    expect(requests[0]?.url).toBe('https://acme.notes.example/v1/notes')
  })

  it.each<readonly [object, string]>([
    [{}, 'notes: config.subdomain is missing or empty'],
    [{ subdomain: ' ' }, 'notes: config.subdomain is missing or empty'],
    [{ subdomain: 5 }, 'notes: config.subdomain must be string, not number'],
    [{ subdomain: 'a', regoin: 'eu' }, 'notes: config has no field "regoin"; did you mean "region"?'],
    [{ subdomain: 'a', region: 'asia' }, 'notes: config.region must be one of "eu", "us"'],
    ...[
      'evil.example/?x=',
      '..',
      'a/../b',
      'a@evil.example',
      'evil.example#',
      'a:80',
      'a b',
      'a\r\nHost: b',
      '%2e',
    ].map(
      (subdomain) =>
        [
          { subdomain },
          'notes: config.subdomain must be made of letters, digits, dots, hyphens and underscores',
        ] as const,
    ),
  ])('refuses config %j', async (config, message) => {
    expect(await failureOf(connect({ manifest, config }))).toMatchObject({
      name: 'InputError',
      code: 'config_invalid',
      message,
    })
  })

  it('cannot be changed by what config puts into a header', async () => {
    const server = { url: 'https://api.notes.example', headers: { 'X-Team': '{{ config.team }}' } }
    const config = { properties: { team: { type: 'string' } } }
    const call = connect({ manifest: { server, config }, config: { team: 'a\r\nx-admin: 1' } })
    expect(await failureOf(call)).toMatchObject({ code: 'config_invalid' })
  })

  it.each([
    'notes.example',
    'ftp://notes.example',
    'https://user@notes.example',
    'https://:pass@notes.example',
    'https://notes.example/?a=1',
    'https://notes.example/#a',
    '',
  ])('refuses the baseUrl %j', async (baseUrl) => {
    expect(await failureOf(connect({ baseUrl }))).toMatchObject({
      code: 'config_invalid',
      message: 'notes: the base URL must be an absolute http or https URL without user, query or fragment',
    })
  })

  it.each([
    'https://other.example/api',
    'https://other.example/api/',
    'https://other.example/api//',
    'https://other.example/api?',
  ])('takes the baseUrl %s for the whole server', async (baseUrl) => {
    const { transport, requests } = replay({ data: [] })
    const notes = await connect({ transport, baseUrl })
    await notes.execute('notes', 'list')
    expect(requests[0]?.url).toBe('https://other.example/api/notes')
  })
})

describe('the options of a client', () => {
  it.each([
    [{ timeout: 0 }, 'timeout must be a number above 0, not 0'],
    [{ deadline: Number.NaN }, 'deadline must be a number above 0, not NaN'],
    [{ maxResponseBytes: -1 }, 'maxResponseBytes must be a number above 0, not -1'],
    [{ retry: { attempts: 0 } }, 'retry.attempts must be a number above 0, not 0'],
  ])('refuse %j', async (options, message) => {
    expect(await failureOf(connect(options))).toMatchObject({ code: 'config_invalid', message })
  })

  it('take undefined for not given', async () => {
    const { transport } = replay({ data: [] })
    const loose: object = { timeout: undefined, deadline: undefined, baseUrl: undefined, config: undefined }
    const notes = await connect({ transport, ...loose })
    expect((await notes.execute('notes', 'list', {}, loose)).data).toEqual([])
  })

  it('take an endless deadline and timeout', async () => {
    const server = await startServer((_, response) => respond(response, 200, { data: [] }))
    const notes = await connect({ baseUrl: server.url, deadline: Infinity, timeout: Infinity })
    expect((await notes.execute('notes', 'list')).data).toEqual([])
  })

  it('of a call are checked as well', async () => {
    const notes = await connect({ transport: replay().transport })
    expect(await failureOf(notes.execute('notes', 'list', {}, { timeout: -5 }))).toMatchObject({
      code: 'config_invalid',
    })
  })
})
