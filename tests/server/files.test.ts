import { bundledOf } from '../support/bundled-of.ts'
import { manifestOf } from '../support/manifest-of.ts'
import { closeServed, serve, until, valueAt, type Served } from '../support/serve.ts'
import { closeServers, startServer } from '../support/start-server.ts'

const bytes = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256))
let hungUp = false

let served: Served
let id: string
beforeAll(async () => {
  const api = await startServer(({ url }, response) => {
    response.setHeader('content-type', 'application/pdf')
    response.setHeader('content-disposition', `attachment; filename*=UTF-8''r%C3%A9sum%C3%A9%20%22final%22.pdf`)
    if (url.endsWith('/whole')) response.setHeader('content-length', bytes.length)
    if (url.endsWith('/whole')) response.end(bytes)
    else response.write(bytes)
    if (url.endsWith('/broken')) setTimeout(() => response.destroy(), 20)
    if (url.endsWith('/endless')) response.once('close', () => (hungUp = true))
    return undefined
  })
  const manifest = manifestOf({
    name: 'file-notes',
    title: 'File Notes',
    server: { url: api.url },
    actions: { attachment: { request: 'GET /files/{kind}', effect: 'read', response: { file: { type: 'body' } } } },
  })
  served = await serve({ connectors: [bundledOf(manifest)] })
  id = await served.connect('files', {
    connector_type: 'File Notes',
    credentials: { token: 'canary-of-files' },
    replication_config: {},
    validate: false,
  })
})
afterAll(async () => {
  await closeServed()
  await closeServers()
})

function download(params: object): Promise<Response> {
  return fetch(`${served.url}/v1/integrations/connectors/${id}/execute`, {
    method: 'POST',
    headers: { authorization: `Bearer ${served.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ entity: 'notes', action: 'attachment', params }),
  })
}

it('answers a file as it is, with its name, and logs how large it was', async () => {
  const answer = await download({ kind: 'whole' })
  const received = Buffer.from(await answer.arrayBuffer())
  expect([answer.status, Object.fromEntries(answer.headers)]).toEqual([
    200,
    expect.objectContaining({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="r_sum_ _final_.pdf"; filename*=UTF-8''r%C3%A9sum%C3%A9%20_final_.pdf`,
    }),
  ])
  expect(received.equals(bytes)).toBe(true)
  await until(async () => {
    const { body } = await served.call('GET', '/v1/patchbay/calls?action=attachment', { token: served.token })
    return valueAt(body, 'data.0.bytes') === bytes.length && valueAt(body, 'data.0.status') === 200
  })
})

it('breaks the answer off where the file breaks off, so that half of one is not taken for the whole', async () => {
  const answer = await download({ kind: 'broken' })
  await expect(answer.arrayBuffer()).rejects.toThrow()
})

it('leaves the API when the caller leaves, though nothing more comes', async () => {
  const answer = await download({ kind: 'endless' })
  await answer.body?.cancel()
  await until(async () => hungUp)
})

it('logs each download once, however it ended', async () => {
  await served.close()
  const again = await serve({ sandbox: served.sandbox, settings: { database: served.settings.database } })
  const { body } = await again.call('GET', '/v1/patchbay/calls?action=attachment', { token: again.token })
  expect((body['data'] as readonly object[]).map((entry) => valueAt(entry, 'params.kind'))).toEqual([
    'endless',
    'broken',
    'whole',
  ])
})
