import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { freshFolder } from '../support/databases.ts'
import { aText } from '../support/matchers.ts'
import { closeServed, serve, until, type Reply, type Served } from '../support/serve.ts'
import { removeSmallDisks, smallDisk, whereDisksCanBeMade } from '../support/small-disk.ts'

const itOnSmallDisk = await whereDisksCanBeMade()

afterAll(async () => {
  removeSmallDisks()
  await closeServed()
})

itOnSmallDisk('a server whose disk is full says so, still calls, and loses nothing once there is room', async () => {
  const { folder, ...disk } = await smallDisk('260m')
  execFileSync('cp', ['-r', path.join(await freshFolder(), 'database'), folder])
  const served = await serve({ settings: { database: folder } })
  const id = await served.connect('first')
  disk.fill()

  const refusal = await createUntilRefused(served)
  expect([refusal.status, refusal.body]).toEqual([
    503,
    {
      message: 'the server has no room left to write',
      errors: [{ field: null, message: 'the server has no room left to write', error_code: 'database_full' }],
      error_code: 'database_full',
      detail: aText,
      hint: aText,
      retryable: true,
      request_id: aText,
    },
  ])
  const intents = ['while full 1', 'while full 2']
  for (const intent of intents) expect((await list(served, id, intent)).status).toBe(200)
  expect((await served.call('GET', '/health')).status).toBe(200)

  disk.clear()
  await until(async () => (await create(served, 'afterwards')).status === 200)
  await until(async () => {
    const { text } = await served.call('GET', '/v1/patchbay/calls?limit=100', { token: served.token })
    return intents.every((intent) => text.includes(intent))
  })
  await served.close()
})

function create(served: Served, workspace: string): Promise<Reply> {
  return served.call('POST', '/v1/integrations/connectors', {
    token: served.token,
    body: {
      workspace_name: workspace,
      connector_type: 'Ashby',
      credentials: { api_key: served.sandbox.keys.full },
      replication_config: { start_date: '2026-01-01T00:00:00Z' },
      validate: false,
    },
  })
}

/** What is written goes into pages that have room for a while yet. */
async function createUntilRefused(served: Served): Promise<Reply> {
  for (let turn = 0; ; turn += 1) {
    const reply = await create(served, `w${turn}-${'x'.repeat(200)}`)
    if (reply.status !== 200) return reply
  }
}

function list(served: Served, id: string, intent: string): Promise<Reply> {
  return served.call('POST', `/v1/integrations/connectors/${id}/execute`, {
    token: served.token,
    body: { entity: 'candidates', action: 'list', params: { limit: 1 }, intent },
  })
}
