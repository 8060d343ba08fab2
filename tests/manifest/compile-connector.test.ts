import { readFileSync } from 'node:fs'

import { compileConnector } from '../../manifest/compile-connector.ts'
import { parseManifest } from '../../manifest/validate-manifest.ts'
import { manifestOf } from '../support/manifest-of.ts'
import { compile, compileAction } from './compile-small.ts'

const tickets = parseManifest(readFileSync(new URL('../fixtures/tickets.yaml', import.meta.url), 'utf8'))

function mutableParts(value: unknown, path = 'connector'): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) => mutableParts(part, `${path}.${key}`))
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

describe('a compiled connector', () => {
  it('is frozen to the last part', () => {
    expect(mutableParts(compileConnector(tickets))).toEqual([])
  })

  it('leaves the manifest it was made of as it was', () => {
    const manifest = manifestOf({ config: { properties: { region: { type: 'string' } } } })
    const before = structuredClone(manifest)
    compileConnector(manifest)
    Object.assign(manifest.config?.properties ?? {}, { zone: {} })
    expect(manifest).toEqual({ ...before, config: { properties: { region: { type: 'string' }, zone: {} } } })
  })

  it('is plain data, which JSON keeps whole', () => {
    const connector = compileConnector(tickets)
    expect(JSON.parse(JSON.stringify(connector))).toEqual(connector)
  })

  it('knows every action by its entity and name', () => {
    expect(Object.keys(compileConnector(tickets).operations)).toEqual([
      ...['tickets.list', 'tickets.get', 'tickets.create', 'tickets.update', 'tickets.delete'],
      ...['agents.list', 'me.get'],
    ])
  })

  it('keeps the ways to authenticate in their order, with those that do not exist', () => {
    const { auth } = compileConnector(tickets)
    expect(auth.map(({ name, available }) => ({ name, available }))).toEqual([
      { name: 'oauth', available: false },
      { name: 'token', available: true },
    ])
  })

  it('writes header names in lower case wherever they stand', () => {
    const connector = compile({
      server: { url: 'https://api.notes.example/', headers: { 'X-Version': '1' } },
      actions: {
        act: { headers: { properties: { 'X-Trace': { type: 'string' } } }, set: { 'headers.X-Mode': 'fast' } },
      },
    })
    expect({
      url: connector.server.url,
      server: connector.server.headers,
      parameter: connector.operations['notes.act']?.parameters,
      set: connector.operations['notes.act']?.set,
    }).toEqual({
      url: ['https://api.notes.example'],
      server: { 'x-version': '1' },
      parameter: [{ name: 'X-Trace', at: { in: 'headers', path: ['x-trace'] } }],
      set: [{ at: { in: 'headers', path: ['x-mode'] }, value: 'fast' }],
    })
  })

  it('gives schemas that are written in place the name that references use', () => {
    const connector = compile({
      schemas: { Tag: { type: 'string' } },
      actions: { act: { response: { record: '$', schema: { type: 'object', title: 'A count' } } } },
    })
    expect({
      schemas: connector.schemas,
      record: connector.entities['notes']?.record,
      usual: connector.operations['notes.get']?.response.schema,
      own: connector.operations['notes.act']?.response.schema,
    }).toEqual({
      schemas: {
        Tag: { type: 'string' },
        NotesRecord: { type: 'object', properties: { id: { type: 'string' } } },
        NotesActRecord: { type: 'object', title: 'A count' },
      },
      record: 'NotesRecord',
      usual: 'NotesRecord',
      own: 'NotesActRecord',
    })
  })

  it('reads durations as milliseconds and fills in how calls are repeated', () => {
    const connector = compile({
      retry: { initial: '250ms' },
      limits: { default: { requests: 10, per: '2m', concurrency: 3 } },
      actions: { act: { retry: { attempts: 5 }, timeout: '1m' } },
    })
    const { retry, limits, operations } = connector
    const wait = [{ at: { from: 'header', steps: ['retry-after'] } }]
    const statuses = [429, 500, 502, 503, 504]
    expect({ retry, limits, act: operations['notes.act']?.retry, timeout: operations['notes.act']?.timeout }).toEqual({
      retry: { attempts: 3, statuses, initial: 250, longest: 30_000, wait },
      limits: { default: { requests: 10, per: 120_000, concurrency: 3 } },
      act: { attempts: 5, statuses, initial: 250, longest: 30_000, wait },
      timeout: 60_000,
    })
  })

  it('counts every action against the limit called default unless it names another', () => {
    const limits = { default: { concurrency: 3 }, reports: { concurrency: 1 } }
    const named = compileAction({ limit: 'reports' }, { limits })
    const usual = compileAction({}, { limits })
    const without = compileAction({})
    expect([named.limit, usual.limit, without.limit]).toEqual(['reports', 'default', undefined])
  })

  it.each([
    ['GET /a', {}, 'read', true],
    ['HEAD /a', {}, 'read', true],
    ['POST /a', {}, 'write', false],
    ['PATCH /a', {}, 'write', false],
    ['PUT /a', {}, 'write', true],
    ['DELETE /a', {}, 'destroy', true],
    ['POST /a', { effect: 'read' }, 'read', true],
    ['POST /a', { effect: 'destroy' }, 'destroy', false],
    ['POST /a', { idempotent: true }, 'write', true],
    ['PUT /a', { idempotent: false }, 'write', false],
  ])('takes %s with %j for a %s', (request, given, effect, idempotent) => {
    const operation = compileAction({ request, ...given })
    expect([operation.effect, operation.idempotent]).toEqual([effect, idempotent])
  })

  it('says how replication reads by the names of parameters', () => {
    const { entities } = compileConnector(tickets)
    expect(entities['tickets']?.sync).toEqual({
      type: 'sync_token',
      action: 'list',
      params: { include_closed: true },
      first: {
        created_after: [
          { source: 'replication_config', path: ['start_date'], calls: [{ name: 'date', args: ['iso'] }] },
        ],
      },
      send: 'sync_token',
      token: 'sync_token',
      created: { steps: ['createdAt'] },
    })
  })

  it('sends a sync token by the name that a clash gave its parameter', () => {
    const connector = compile({
      entity: { sync: { type: 'sync_token', action: 'changes', send: 'headers.X-Since', token: 'since' } },
      actions: {
        changes: {
          effect: 'read',
          headers: { properties: { 'X-Since': { type: 'string' } } },
          query: { properties: { since: { type: 'string' } } },
          clash: { after: 'headers.X-Since' },
          response: { records: 'data', meta: { since: 'since' } },
          pagination: 'all',
        },
      },
      pagination: {
        all: { type: 'none', reason: 'There are few.' },
        pages: { type: 'cursor', send: 'query.cursor', next: 'next' },
      },
    })
    expect(connector.entities['notes']?.sync).toMatchObject({ send: 'after' })
  })
})

describe('defaults', () => {
  const region = { region: { type: 'string' } }

  it('of an action win over those of the connector, which hold where the parameter exists', () => {
    const connector = compile({
      config: { properties: { region: { type: 'string' } } },
      defaults: { region: '{{ config.region }}', size: 5 },
      actions: {
        near: { query: { properties: region }, defaults: { region: 'eu' } },
        far: { query: { properties: { ...region, size: { type: 'integer' } } } },
      },
    })
    expect([connector.operations['notes.near']?.defaults, connector.operations['notes.far']?.defaults]).toEqual([
      { region: 'eu' },
      { region: [{ source: 'config', path: ['region'] }], size: 5 },
    ])
  })

  it('of a schema count for required parameters only, which then need not be given', () => {
    const operation = compileAction({
      query: {
        required: ['version', 'kind'],
        properties: {
          version: { type: 'string', default: '{{ 2 }}' },
          kind: { type: 'string' },
          size: { type: 'integer', default: 25 },
        },
      },
    })
    expect({ required: operation.input.required, defaults: operation.defaults }).toEqual({
      required: ['kind'],
      defaults: { version: ['{{ 2 }}'] },
    })
  })
})

describe('a cursor pagination', () => {
  const action = {
    effect: 'read',
    body: { properties: { page: { type: 'string' }, size: { type: 'integer' } } },
    query: { properties: { page: { type: 'string' } } },
    response: { records: 'data' },
  } as const

  it('speaks of parameters by the names that callers use', () => {
    const operation = compileAction(
      { ...action, clash: { page: 'query.page', after: 'body.page' }, pagination: 'deep' },
      {
        pagination: {
          pages: { type: 'cursor', send: 'query.cursor', next: 'next' },
          deep: { type: 'cursor', send: 'body.page', size: 'body.size', next: ['next', '@header.X-Next'], max: 50 },
        },
      },
    )
    expect(operation.pagination).toEqual({
      type: 'cursor',
      send: 'after',
      size: 'size',
      max: 50,
      next: [{ steps: ['next'] }, { from: 'header', steps: ['x-next'] }],
      alone: false,
      more: [],
      done: [],
    })
  })

  it('finds a parameter in a header however it is written', () => {
    const operation = compileAction(
      {
        ...action,
        body: {},
        query: {},
        headers: { properties: { 'X-Cursor': { type: 'string' } } },
        pagination: 'heads',
      },
      {
        pagination: {
          pages: { type: 'cursor', send: 'query.cursor', next: 'next' },
          heads: { type: 'cursor', send: 'headers.x-cursor', next: 'next' },
        },
      },
    )
    expect(operation.pagination).toMatchObject({ send: 'X-Cursor' })
  })
})
