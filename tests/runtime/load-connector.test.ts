import { fileURLToPath } from 'node:url'

import { ManifestError } from '../../runtime/errors.ts'
import { loadConnector } from '../../runtime/load-connector.ts'
import { failureOf, manifestOf } from '../support/manifest-of.ts'
import { replay } from '../support/replay.ts'
import { closeServers, startServer } from '../support/start-server.ts'

afterEach(closeServers)

const ticketsPath = fileURLToPath(new URL('../fixtures/tickets.yaml', import.meta.url))
const id = '3f0c7a52-6d5b-4d6a-9d6f-0a1b2c3d4e5f'

describe('loadConnector', () => {
  it('makes a client of a manifest in a file', async () => {
    const server = await startServer(() => ({ data: { id, subject: 'Help' } }))
    const tickets = await loadConnector(ticketsPath, {
      authConfig: { token: 'secret' },
      config: { subdomain: 'acme' },
      baseUrl: `${server.url}/v1/`,
    })
    const { data } = await tickets.execute('tickets', 'create', { subject: 'Help', 'Idempotency-Key': 'k1' })
    expect(data).toEqual({ id, subject: 'Help' })
    const { method, url, body, headers } = server.requests[0] ?? {}
    expect({ method, url, body, key: headers?.['idempotency-key'], auth: headers?.authorization }).toEqual({
      method: 'POST',
      url: '/v1/tickets',
      body: '{"subject":"Help","priority":3,"source":"api"}',
      key: 'k1',
      auth: 'Bearer secret',
    })
  })

  it('makes a client of a manifest as data', async () => {
    const { transport } = replay({ data: [] })
    const notes = await loadConnector(manifestOf(), { authConfig: { token: 'secret' }, transport })
    expect((await notes.execute('notes', 'list')).data).toEqual([])
  })

  it('refuses a manifest with every mistake it has', async () => {
    const error = await failureOf(loadConnector({ ...manifestOf(), title: '', colour: 'red' } as never), ManifestError)
    expect(error.issues.map(({ path }) => path.join('.')).sort()).toEqual(['colour', 'title'])
  })

  it('shows nothing of the file system for a file that does not exist but its name', async () => {
    expect(await failureOf(loadConnector('./nowhere/connector.yaml'))).toMatchObject({ name: 'ManifestError' })
  })
})
