import { readFileSync } from 'node:fs'

import { parseManifest } from '../../manifest/validate-manifest.ts'
import { InputError } from '../../runtime/errors.ts'
import { loadConnector } from '../../runtime/load-connector.ts'
import { connect, failureOf } from '../support/manifest-of.ts'
import { reply, replay } from '../support/replay.ts'

const tickets = parseManifest(readFileSync(new URL('../fixtures/tickets.yaml', import.meta.url), 'utf8'))

describe('check', () => {
  const manifest = { check: { call: 'notes.get', params: { id: 'me' }, scopes: 'scopes', identity: ['email', 'name'] } }

  it('tells that credentials work, what they may do and whose they are', async () => {
    const { transport, requests } = replay({ data: { scopes: ['a', 'b'], email: null, name: 'Ada' } })
    const notes = await connect({ transport, manifest })
    expect(await notes.check()).toEqual({ status: 'healthy', scopes: ['a', 'b'], identity: 'Ada' })
    expect(requests.map(({ url }) => url)).toEqual(['https://api.notes.example/v1/notes/me'])
  })

  it('reads permissions and owner from headers, a text of several split', async () => {
    const answer = reply(200, { data: {} }, { 'x-oauth-scopes': 'repo, read:org,', 'x-user': 'ada' })
    const fromHeaders = {
      check: { ...manifest.check, scopes: { at: '@header.X-OAuth-Scopes', split: ',' }, identity: '@header.x-user' },
    }
    const notes = await connect({ ...replay(answer), manifest: fromHeaders })
    expect(await notes.check()).toEqual({ status: 'healthy', scopes: ['repo', 'read:org'], identity: 'ada' })
  })

  it('tells what it can where the API tells less', async () => {
    const notes = await connect({ ...replay({ data: {} }), manifest })
    expect(await notes.check()).toEqual({ status: 'healthy' })
  })

  it.each([
    ['credentials_rejected', reply(401, { message: 'Unknown key.' }), 'notes.get: Unknown key'],
    [
      'response_unexpected',
      reply(200, '<html>Sign in'),
      'notes.get: the answer is not JSON (no content type): Sign in',
    ],
    [
      'response_unexpected',
      { results: {} },
      'notes.get: the answer has no data where the manifest says it is (it is an object with results)',
    ],
  ])('tells why they do not: %s', async (code, answer, error) => {
    const notes = await connect({ ...replay(answer), manifest })
    expect(await notes.check()).toEqual({ status: 'unhealthy', error, code })
  })

  it('makes the first read that needs nothing where the manifest names no call', async () => {
    const { transport, requests } = replay({ data: [] })
    expect(await (await connect({ transport })).check()).toEqual({ status: 'healthy' })
    expect(requests.map(({ url }) => url)).toEqual(['https://api.notes.example/v1/notes'])
  })

  it('is not swayed by the fields a caller chooses', async () => {
    const notes = await connect({ ...replay({ data: { scopes: ['a'], name: 'Ada' } }), manifest })
    expect(await notes.check({ select_fields: ['id'] })).toEqual({ status: 'healthy', scopes: ['a'], identity: 'Ada' })
  })
})

describe('explain', () => {
  it('shows the request that a call would send, without secrets, and sends nothing', async () => {
    const { transport, requests } = replay()
    const client = await loadConnector(tickets, {
      authConfig: { token: 'sk_live_secret' },
      config: { subdomain: 'Acme' },
      transport,
    })
    expect(await client.explain('tickets', 'create', { subject: 'Hello', assigneeId: null })).toEqual({
      method: 'POST',
      url: 'https://acme.tickets.example/v1/tickets',
      headers: { accept: 'application/json', 'content-type': 'application/json', authorization: 'Bearer ***' },
      body: '{"subject":"Hello","priority":3,"assigneeId":null,"source":"api"}',
    })
    expect(requests).toEqual([])
  })

  it('shows what is sent, but for the secrets', async () => {
    const { transport, requests } = replay({ data: {} })
    const notes = await connect({ transport })
    const explained = await notes.explain('notes', 'create', { text: 'a' })
    await notes.execute('notes', 'create', { text: 'a' })
    const [sent] = requests
    expect({ ...sent, signal: undefined, headers: { ...sent?.headers, authorization: 'Bearer ***' } }).toEqual(
      explained,
    )
  })

  it('refuses what a call would refuse', async () => {
    const notes = await connect(replay())
    expect(await failureOf(notes.explain('notes', 'create', { txt: 'a' }), InputError)).toMatchObject({
      message: 'notes.create: text is required; unknown parameter "txt"; did you mean "text"?',
    })
    expect(await failureOf(notes.explain('notes', 'creat'), InputError)).toMatchObject({ code: 'operation_unknown' })
  })
})

describe('describe', () => {
  it('tells what the connector can do as data that JSON keeps whole', async () => {
    const client = await loadConnector(tickets, { authConfig: { token: 'x' }, config: { subdomain: 'a' } })
    const description = client.describe()
    expect(JSON.parse(JSON.stringify(description))).toEqual(description)
    expect(description.entities.map(({ name, actions }) => [name, actions.map((action) => action.name)])).toEqual([
      ['tickets', ['list', 'get', 'create', 'update', 'delete']],
      ['agents', ['list']],
      ['me', ['get']],
    ])
  })

  it('tells of an action what it does, what it needs and what it takes', async () => {
    const client = await loadConnector(tickets, { authConfig: { token: 'x' }, config: { subdomain: 'a' } })
    const actions = client.describe().entities[0]?.actions ?? []
    const [list, , create, , destroy] = actions
    expect(
      [list, create, destroy].map((action) => [action?.effect, action?.list, action?.paged, action?.permissions]),
    ).toEqual([
      ['read', true, true, ['tickets:read']],
      ['write', false, false, ['tickets:write']],
      ['destroy', false, false, ['tickets:write']],
    ])
    expect(create?.parameters.map(({ name, required, description }) => [name, required, description])).toEqual([
      ['Idempotency-Key', false, 'Makes a repeated call count once.'],
      ['subject', true, 'What it is about.'],
      ['priority', false, '1 is the most urgent.'],
      ['assigneeId', false, 'Who is to work on it; null is nobody.'],
      ['tags', false, 'Free words.'],
    ])
  })

  it('gives schemas that stand for themselves', async () => {
    const client = await loadConnector(tickets, { authConfig: { token: 'x' }, config: { subdomain: 'a' } })
    const text = JSON.stringify(client.describe().entities)
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference)
    expect(references.filter((reference) => reference?.startsWith('#/$defs/') !== true)).toEqual([])
  })
})
