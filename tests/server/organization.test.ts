import { closeServed, serve, until, valueAt, type Served } from '../support/serve.ts'
import { aText } from '../support/matchers.ts'

let served: Served
let organization: string
const ids: string[] = []
beforeAll(async () => {
  served = await serve({ settings: { replication: { concurrency: 2, life: 1500, tick: 50, retryDelay: 1 } } })
  ids.push(await served.connect('one', { entities: [{ entity: 'users' }] }))
  ids.push(await served.connect('another', { entities: [{ entity: 'candidates', modes: ['write'] }] }))
  const { body } = await served.call('GET', '/v1/internal/account/enrollment-status', { token: served.token })
  organization = String(body['organization_id'])
})
afterAll(closeServed)

it('names its organization as either kind of client reads it', async () => {
  const { body } = await served.call('GET', '/api/v1/internal/account/organizations', { token: served.token })

  expect(valueAt(body, 'data.0')).toEqual({ id: organization, name: 'Patchbay' })
  expect(valueAt(body, 'organizations.0')).toEqual({ id: organization, organization_name: 'Patchbay' })
})

it('tells how far the copies of connectors are, of all workspaces or of one', async () => {
  const path = `/api/v1/organizations/${organization}/credentials`
  const read = (query = '', token = served.token): ReturnType<Served['call']> =>
    served.call('GET', `${path}${query}`, { token })
  await until(async () => valueAt((await read()).body, 'data.0.context_store_status') === 'ready')
  const all = await read()
  const second = await read('?limit=1&offset=1')
  const scoped = await read('', await served.scoped('one'))

  expect(all.body).toEqual({
    data: [
      {
        id: ids[0],
        name: aText,
        workspace_id: aText,
        context_store_status: 'ready',
        context_store_entity_count: 1,
      },
      {
        id: ids[1],
        name: aText,
        workspace_id: aText,
        context_store_status: 'loading',
        context_store_entity_count: 0,
      },
    ],
    total: 2,
  })
  expect(second.body).toEqual({ data: [valueAt(all.body, 'data.1')], total: 2 })
  expect(scoped.body).toEqual({ data: [valueAt(all.body, 'data.0')], total: 1 })
})

it('knows no other organization', async () => {
  const reply = await served.call('GET', '/v1/organizations/of-somebody/credentials', { token: served.token })

  expect([reply.status, valueAt(reply.body, 'message')]).toEqual([404, 'there is no organization of-somebody'])
})
