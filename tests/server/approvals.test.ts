import { createApprovals } from '../../server/approvals/approvals.ts'
import type { CallEntry } from '../../server/calls/call-log.ts'
import type { Policy } from '../../server/access/policy.ts'
import { loadMasterKeys } from '../../server/vault/load-master-keys.ts'
import { openVault } from '../../server/vault/open-vault.ts'
import { rotateVault } from '../../server/vault/rotate-vault.ts'
import { bundledOf } from '../support/bundled-of.ts'
import { openForTest, testDatabases } from '../support/databases.ts'
import { manifestOf } from '../support/manifest-of.ts'
import { aText, textWith } from '../support/matchers.ts'
import { closeServed, serve, startSandbox, testKey, until, valueAt, type Reply, type Served } from '../support/serve.ts'
import { closeServers, respond, startServer } from '../support/start-server.ts'

afterAll(async () => {
  await closeServed()
  await closeServers()
})

const careful: Policy = { writes: true, approval: 'writes' }
const create = { entity: 'candidates', action: 'create', params: { name: 'Ada Lovelace' }, intent: 'referred by Ann' }
const path = '/v1/patchbay/approvals'

function execute(served: Served, id: string, token: string, body: object): Promise<Reply> {
  return served.call('POST', `/v1/integrations/connectors/${id}/execute`, { token, body })
}

async function ask(served: Served, id: string, token: string, body: object = create): Promise<string> {
  const { body: answer } = await execute(served, id, token, body)
  return String(valueAt(answer, 'approval.id'))
}

async function countNamed(served: Served, id: string, name: string): Promise<number> {
  const { body } = await execute(served, id, served.token, { entity: 'candidates', action: 'search', params: { name } })
  return (body['result'] as readonly unknown[]).length
}

describe('a write that a policy lets wait', () => {
  let served: Served
  let id: string
  let agent: string
  beforeAll(async () => {
    served = await serve()
    id = await served.connect('w')
    agent = await served.scoped('w', careful)
  })
  const approve = (approval: string, token = served.token): Promise<Reply> =>
    served.call('POST', `${path}/${approval}/approve`, { token })
  const deny = (approval: string, body: object = {}, token = served.token): Promise<Reply> =>
    served.call('POST', `${path}/${approval}/deny`, { token, body })
  const read = (approval: string, token = agent): Promise<Reply> => served.call('GET', `${path}/${approval}`, { token })

  it('is shown exactly, and not sent', async () => {
    const params = { name: 'Waits Quietly' }
    const { status, body } = await execute(served, id, agent, { ...create, params })
    const request = {
      method: 'POST',
      url: `${served.sandbox.url}/candidate.create`,
      headers: { ...(valueAt(body, 'approval.request.headers') as object), authorization: 'Basic ***' },
      body: JSON.stringify(params),
    }
    expect([status, body]).toEqual([
      202,
      {
        status: 'pending_approval',
        approval: { id: aText, expires_at: aText, request },
        message: textWith("waits for a person's yes"),
      },
    ])
    expect(await countNamed(served, id, params.name)).toBe(0)
    const kept = await read(String(valueAt(body, 'approval.id')))
    expect(kept.body).toEqual({
      id: valueAt(body, 'approval.id'),
      status: 'pending',
      workspace_id: aText,
      connector_id: id,
      connector: 'ashby',
      entity: 'candidates',
      action: 'create',
      token_id: aText,
      intent: create.intent,
      via: 'execute',
      request,
      reason: null,
      decided_by: null,
      created_at: aText,
      expires_at: valueAt(body, 'approval.expires_at'),
      decided_at: null,
      ended_at: null,
    })
  })

  it('is made once somebody says yes, and the asker reads what came of it, with a later token too', async () => {
    const params = { name: 'Approved Person' }
    const approval = await ask(served, id, agent, { ...create, params })
    const { status, body } = await approve(approval)
    expect([status, body['status'], valueAt(body, 'result.name')]).toEqual([200, 'done', params.name])
    expect(await countNamed(served, id, params.name)).toBe(1)
    const later = await served.scoped('w', careful)
    expect((await read(approval, later)).body).toEqual(body)
    const again = await approve(approval)
    expect([again.status, again.body['error_code'], again.body['message']]).toEqual([
      409,
      'approval_decided',
      textWith('it is done'),
    ])
    expect(await countNamed(served, id, params.name)).toBe(1)
  })

  it('is never made once somebody says no', async () => {
    const params = { name: 'Denied Person' }
    const approval = await ask(served, id, agent, { ...create, params })
    const { status, body } = await deny(approval, { reason: 'we know her already' })
    expect([status, body['status'], body['reason']]).toEqual([200, 'denied', 'we know her already'])
    expect((await approve(approval)).status).toBe(409)
    expect((await deny(approval)).status).toBe(409)
    expect((await read(approval)).body['reason']).toBe('we know her already')
    expect(await countNamed(served, id, params.name)).toBe(0)
  })

  it('is decided by applications only', async () => {
    const approval = await ask(served, id, agent)
    expect([(await approve(approval, agent)).status, (await deny(approval, {}, agent)).status]).toEqual([403, 403])
    expect((await read(approval)).body['status']).toBe('pending')
  })

  it('is seen only by those who might make it themselves', async () => {
    const approval = await ask(served, id, agent)
    const tokens = [await served.scoped('other', careful), await served.scoped('w'), await served.scoped('w', careful)]
    const seen = await Promise.all(tokens.map((token) => read(approval, token)))
    expect(seen.map(({ status }) => status)).toEqual([404, 404, 200])
    const lists = await Promise.all(tokens.map((token) => served.call('GET', path, { token })))
    expect(lists.map(({ body }) => (body['data'] as readonly unknown[]).length > 0)).toEqual([false, false, true])
    expect((await read('nothing')).status).toBe(404)
  })

  it('still needs the right to write', async () => {
    const narrow = await served.scoped('w', { approval: 'writes' })
    const { status, body } = await execute(served, id, narrow, create)
    expect([status, body['error_code']]).toEqual([403, 'policy_denied'])
  })

  it('is checked before anybody is asked', async () => {
    const { status, body } = await execute(served, id, agent, { ...create, params: { nom: 'x' } })
    expect([status, body['error_code']]).toEqual([422, 'input_invalid'])
  })

  it('leaves reads alone, and what the patterns do not name', async () => {
    const token = await served.scoped('w', { writes: true, approval: ['candidates.*'] })
    const [{ records }] = [
      { records: (await execute(served, id, token, { entity: 'candidates', action: 'list' })).body['result'] },
    ]
    const [first] = records as readonly { readonly id: string }[]
    const note = { entity: 'candidates', action: 'create_note', params: { candidateId: first?.id, note: 'hi' } }
    const waits = await execute(served, id, token, note)
    const free = await execute(served, id, await served.scoped('w', { writes: true, approval: ['jobs'] }), note)
    expect([waits.status, free.status]).toEqual([202, 200])
  })

  it('holds for applications where the connector says so', async () => {
    const tied = await served.connect('w', { policy: { approval: ['*.create'] } })
    const { status, body } = await execute(served, tied, served.token, create)
    expect(status).toBe(202)
    const approved = await approve(String(valueAt(body, 'approval.id')))
    expect(approved.body['status']).toBe('done')
  })

  it('is made within the policies of the moment it is approved', async () => {
    const tied = await served.connect('w')
    const approval = await ask(served, tied, agent)
    await served.call('PUT', `/v1/patchbay/connectors/${tied}/policy`, { token: served.token, body: { writes: false } })
    const { body } = await approve(approval)
    expect([body['status'], valueAt(body, 'error.error_code'), valueAt(body, 'error.may_have_happened')]).toEqual([
      'failed',
      'policy_denied',
      false,
    ])
  })

  it('is listed, filtered, page by page', async () => {
    const listed = await served.connect('w')
    const ids = [await ask(served, listed, agent), await ask(served, listed, agent), await ask(served, listed, agent)]
    await deny(ids[1] ?? '')
    const page = async (query: string): Promise<Reply> =>
      served.call('GET', `${path}?connector_id=${listed}&${query}`, { token: served.token })
    const first = await page('limit=2')
    const second = await page(`limit=2&cursor=${String(first.body['next'])}`)
    const idsOf = ({ body }: Reply): unknown => (body['data'] as readonly { id: string }[]).map((one) => one.id)
    expect([idsOf(first), idsOf(second), second.body['next']]).toEqual([[ids[2], ids[1]], [ids[0]], null])
    expect(idsOf(await page('status=pending'))).toEqual([ids[2], ids[0]])
    expect(idsOf(await page('status=denied'))).toEqual([ids[1]])
    expect((await page('status=running')).status).toBe(422)
  })

  it('leaves each step in the log of calls', async () => {
    const approval = await ask(served, id, agent)
    const refused = await ask(served, id, agent)
    await approve(approval)
    await deny(refused)
    const steps = async (of: string): Promise<readonly CallEntry[]> => {
      const { body } = await served.call('GET', `/v1/patchbay/calls?approval_id=${of}`, { token: served.token })
      return body['data'] as readonly CallEntry[]
    }
    await until(async () => (await steps(refused)).length === 2 && (await steps(approval)).length === 2)
    const shown = (entries: readonly CallEntry[]): unknown =>
      entries.map(({ via, status, code, intent, action }) => [via, status, code, intent, action])
    expect(shown(await steps(approval))).toEqual([
      ['approval', 200, null, create.intent, 'create'],
      ['execute', 202, 'pending_approval', create.intent, 'create'],
    ])
    expect(shown(await steps(refused))).toEqual([
      ['approval', 403, 'approval_denied', create.intent, 'create'],
      ['execute', 202, 'pending_approval', create.intent, 'create'],
    ])
  })

  it('is shown and not sent where a dry run is asked for', async () => {
    const params = { name: 'Dry Person' }
    const token = await served.scoped('w', { writes: true })
    const { status, body } = await execute(served, id, token, { ...create, params, dry_run: true })
    expect([status, body['status'], valueAt(body, 'request.body')]).toEqual([200, 'dry_run', JSON.stringify(params)])
    expect(JSON.stringify(body)).not.toContain(served.sandbox.keys.full)
    expect(await countNamed(served, id, params.name)).toBe(0)
    const denied = await execute(served, id, await served.scoped('w'), { ...create, dry_run: true })
    expect(denied.status).toBe(403)
  })

  it.each([{ approval: 'all' }, { approval: true }, { approval: ['a b'] }])('refuses the policy %j', async (policy) => {
    const put = await served.call('PUT', `/v1/patchbay/connectors/${id}/policy`, { token: served.token, body: policy })
    expect(put.status).toBe(422)
  })
})

describe('a write that goes wrong', () => {
  it('says that it may have happened where nobody knows', async () => {
    const api = await startServer(({ url }, response) => {
      if (url === '/candidate.create') return void response.destroy()
      return { success: true, results: { title: 'k', scopes: [] } }
    })
    const served = await serve({ settings: { baseUrls: { ashby: api.url } } })
    const id = await served.connect('w')
    const direct = await execute(served, id, served.token, create)
    expect([direct.status, direct.body['retryable'], direct.body['hint']]).toEqual([
      502,
      false,
      textWith('may have happened'),
    ])
    const approval = await ask(served, id, await served.scoped('w', careful))
    const { body } = await served.call('POST', `${path}/${approval}/approve`, { token: served.token })
    expect([body['status'], valueAt(body, 'error.error_code'), valueAt(body, 'error.may_have_happened')]).toEqual([
      'failed',
      'network',
      true,
    ])
  })

  it('is not made at a place that nobody was shown', async () => {
    const database = testDatabases[0]
    const where = (await database?.fresh()) ?? ''
    const [first, second] = [await startSandbox({ candidates: 3 }), await startSandbox({ candidates: 3 })]
    const one = await serve({ sandbox: first, settings: { database: where } })
    const id = await one.connect('w')
    const approval = await ask(one, id, await one.scoped('w', careful))
    await one.close()
    const moved = await serve({ sandbox: second, settings: { database: where } })
    const reply = await moved.call('POST', `${path}/${approval}/approve`, { token: moved.token })
    expect([reply.status, reply.body['error_code']]).toEqual([409, 'request_changed'])
    const kept = await moved.call('GET', `${path}/${approval}`, { token: moved.token })
    expect(kept.body['status']).toBe('pending')
  })
})

it('shows scoped tokens their approvals though a connector is no longer offered', async () => {
  const where = (await testDatabases[0]?.fresh()) ?? ''
  const sandbox = await startSandbox({ candidates: 3 })
  const one = await serve({ sandbox, settings: { database: where }, connectors: [bundledOf(manifestOf())] })
  const notes = { connector_type: 'Notes', credentials: { token: 'canary' }, replication_config: {}, validate: false }
  const old = await one.connect('w', notes)
  const id = await one.connect('w')
  const token = await one.scoped('w', careful)
  const gone = await ask(one, old, token, { entity: 'notes', action: 'create', params: { text: 'x' } })
  const kept = await ask(one, id, token)
  await one.close()
  const later = await serve({ sandbox, settings: { database: where } })
  const listed = await later.call('GET', path, { token })
  const single = await later.call('GET', `${path}/${gone}`, { token })
  const whole = await later.call('GET', path, { token: later.token })
  const idsOf = ({ body }: Reply): unknown => (body['data'] as readonly { id: string }[]).map((entry) => entry.id)
  expect([idsOf(listed), single.status, idsOf(whole)]).toEqual([[kept], 404, [kept, gone]])
})

describe('time', () => {
  it('ends what nobody decided', async () => {
    const served = await serve({ settings: { approvalSeconds: 0 } })
    const id = await served.connect('w')
    const approval = await ask(served, id, await served.scoped('w', careful))
    const approved = await served.call('POST', `${path}/${approval}/approve`, { token: served.token })
    const { body } = await served.call('GET', `${path}/${approval}`, { token: served.token })
    expect([approved.status, approved.body['message'], body['status']]).toEqual([
      409,
      textWith('it is expired'),
      'expired',
    ])
  })
})

it('tells webhooks that a call waits, and nothing of what it carries', async () => {
  const told: string[] = []
  const receiver = await startServer(({ body }) => {
    told.push(body)
    return {}
  })
  const served = await serve({ settings: { replication: { concurrency: 1, tick: 50 } } })
  const id = await served.connect('w')
  await served.call('POST', '/v1/patchbay/webhooks', {
    token: served.token,
    body: { url: receiver.url, events: ['approval.requested'] },
  })
  const approval = await ask(served, id, await served.scoped('w', careful))
  await until(async () => told.length > 0)
  const { type, data } = JSON.parse(told[0] ?? '') as { readonly type: string; readonly data: object }
  expect([type, data]).toEqual([
    'approval.requested',
    {
      approval_id: approval,
      workspace_id: aText,
      connector_id: id,
      connector: 'ashby',
      entity: 'candidates',
      action: 'create',
      intent: create.intent,
      via: 'execute',
      expires_at: aText,
    },
  ])
})

// A second look into the database needs a server.
const servers = testDatabases.filter(({ name }) => name === 'postgres')

describe.each(servers)('several servers on $name', ({ fresh }) => {
  it('make an approved call once, whoever says yes at the same time', async () => {
    const made: string[] = []
    const api = await startServer(async ({ url, body }, response) => {
      if (url !== '/candidate.create') return { success: true, results: { title: 'k', scopes: [] } }
      made.push(body)
      await new Promise((resolve) => setTimeout(resolve, 50))
      respond(response, 200, { success: true, results: { id: '1', name: 'Ada' } })
      return undefined
    })
    const settings = { database: await fresh(), baseUrls: { ashby: api.url } }
    const sandbox = await startSandbox({ candidates: 3 })
    const [one, other] = [await serve({ sandbox, settings }), await serve({ sandbox, settings })]
    const id = await one.connect('w')
    const approval = await ask(one, id, await one.scoped('w', careful))
    const replies = await Promise.all(
      [one, other, one, other].map((served) =>
        served.call('POST', `${path}/${approval}/approve`, { token: served.token }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(made).toHaveLength(1)
  })

  it('end what nobody decided, though it can no longer be opened', async () => {
    const where = await fresh()
    const served = await serve({ settings: { database: where } })
    const id = await served.connect('w')
    const agent = await served.scoped('w', careful)
    const ids = [await ask(served, id, agent), await ask(served, id, agent)]
    const database = await openForTest(where)
    await database.query(`update patchbay.approvals set expires_at = now()`)
    await database.query(`update patchbay.approvals set sealed = '' where id = $1`, [ids[0]])
    const keys = loadMasterKeys({ where, env: { PATCHBAY_ENCRYPTION_KEY: testKey } })
    const approvals = createApprovals(database, await openVault(database, keys), 3600)
    expect((await approvals.sweep(2)).map(({ id: swept }) => swept).sort()).toEqual(ids.sort())
  })

  it('forget, expire, and lose track of what a server left in the middle', async () => {
    const where = await fresh()
    const served = await serve({ settings: { database: where } })
    const id = await served.connect('w')
    const agent = await served.scoped('w', careful)
    const [late, lost, old] = [await ask(served, id, agent), await ask(served, id, agent), await ask(served, id, agent)]
    await served.call('POST', `${path}/${old}/approve`, { token: served.token })
    const database = await openForTest(where)
    const sealed = await database.query<{ text: string }>(
      "select encode(sealed, 'escape') as text from patchbay.approvals",
    )
    expect(JSON.stringify(sealed)).not.toContain('Lovelace')
    await database.query('update patchbay.approvals set expires_at = now() where id = $1', [late])
    await database.query(
      "update patchbay.approvals set status = 'running', decided_at = now() - interval '6 minutes' where id = $1",
      [lost],
    )
    await database.query("update patchbay.approvals set ended_at = now() - interval '25 hours' where id = $1", [old])
    const read = async (approval: string): Promise<unknown> => {
      const { body } = await served.call('GET', `${path}/${approval}`, { token: served.token })
      return [body['status'], valueAt(body, 'error.error_code'), valueAt(body, 'error.may_have_happened')]
    }
    const unknown = ['failed', 'outcome_unknown', true]
    expect([await read(late), await read(lost)]).toEqual([['expired', undefined, undefined], unknown])
    const keys = loadMasterKeys({ where, env: { PATCHBAY_ENCRYPTION_KEY: testKey } })
    const approvals = createApprovals(database, await openVault(database, keys), 3600)
    expect((await approvals.sweep(2)).map(({ id: swept }) => swept)).toEqual([late])
    expect([await read(late), await read(lost)]).toEqual([['expired', undefined, undefined], unknown])
    const forgotten = await served.call('GET', `${path}/${old}`, { token: served.token })
    expect([forgotten.body['status'], forgotten.body['request'], forgotten.body['result']]).toEqual([
      'done',
      null,
      undefined,
    ])
    const other = Buffer.alloc(32, 9).toString('base64')
    const rotated = loadMasterKeys({
      where,
      env: { PATCHBAY_ENCRYPTION_KEY: other, PATCHBAY_ENCRYPTION_KEY_PREVIOUS: testKey },
    })
    await rotateVault(database, rotated)
    await database.query("update patchbay.approvals set ended_at = now() - interval '3 days'")
    await approvals.sweep(2)
    expect(await database.query('select id from patchbay.approvals')).toEqual([])
  })
})
