import fc from 'fast-check'
import { InputError, ResponseError } from '../../../runtime/errors.ts'
import { connectHosted } from '../../support/connect-hosted.ts'
import { startHostedServer, type ExecuteCall } from '../../support/hosted-server.ts'
import { failureOf } from '../../support/manifest-of.ts'
import { closeServers } from '../../support/start-server.ts'

afterAll(closeServers)

const executePath = '/api/v1/integrations/connectors/c-1/execute'
const notes = Array.from({ length: 7 }, (_, index) => ({ id: `n-${index}`, text: `Note ${index}` }))

/** Answers a list in pages of three, the end cursor being where the next one starts. */
function pageOf({ params }: ExecuteCall): { readonly rows: readonly object[]; readonly end: number } {
  const start = Number(params['cursor'] ?? 0)
  return { rows: notes.slice(start, start + 3), end: start + 3 }
}

describe('a list in hosted mode', () => {
  const metas: readonly (readonly [string, (end: number, more: boolean) => object])[] = [
    ['has_next_page and end_cursor', (end, more) => ({ has_next_page: more, end_cursor: more ? String(end) : null })],
    ['hasNextPage and endCursor', (end, more) => ({ hasNextPage: more, endCursor: String(end) })],
    ['has_more and cursor', (end, more) => ({ has_more: more, cursor: more ? String(end) : undefined })],
    ['a cursor alone', (end, more) => (more ? { cursor: String(end) } : {})],
    ['a number', (end, more) => ({ has_more: more, next_cursor: end })],
    ['all of them', (end, more) => ({ has_more: more, cursor: 'x', has_next_page: more, end_cursor: String(end) })],
  ]

  it.each(metas)('follows %s to the end', async (_name, metaOf) => {
    const server = await startHostedServer({
      execute: (call) => pageOf(call).rows,
      metadata: (call) => ({ sync_token: 's-1', ...metaOf(pageOf(call).end, pageOf(call).end < notes.length) }),
    })
    const client = await connectHosted(server)
    const pages = client.pages('notes', 'list', { limit: 3, tag: 'a' })
    expect(await pages).toEqual({
      records: notes.slice(0, 3),
      meta: { sync_token: 's-1', has_more: true, cursor: '3' },
    })
    const all: unknown[] = []
    for await (const note of pages) all.push(note)
    expect(all).toEqual(notes)
    const sent = server.to('POST', executePath).map(({ body }) => (JSON.parse(body) as ExecuteCall).params)
    expect(sent.slice(1).map((params) => ({ ...params, cursor: String(params['cursor']) }))).toEqual([
      { limit: 3, tag: 'a', cursor: 'undefined' },
      { limit: 3, tag: 'a', cursor: '3' },
      { limit: 3, tag: 'a', cursor: '6' },
    ])
  })

  it('reads data and meta together, as a search gives them', async () => {
    const server = await startHostedServer({
      execute: () => ({ data: notes, meta: { has_more: false, cursor: null, took_ms: 4 } }),
    })
    expect(await (await connectHosted(server)).execute('notes', 'list')).toEqual({
      data: notes,
      meta: { took_ms: 4, has_more: false, cursor: null },
    })
  })

  it('goes on from a cursor the caller kept, although the API itself has page numbers', async () => {
    const server = await startHostedServer({
      execute: (call) => pageOf(call).rows,
      metadata: (call) => ({ has_next_page: pageOf(call).end < notes.length, end_cursor: String(pageOf(call).end) }),
    })
    const client = await connectHosted(server, {
      manifest: {
        pagination: { pages: { type: 'page', send: 'query.page', size: 'query.limit', start: 1 } },
        actions: {
          list: {
            request: 'GET /notes',
            query: { properties: { page: { type: 'integer' }, limit: { type: 'integer' } } },
            response: { records: 'data' },
            pagination: 'pages',
          },
        },
      },
    })
    const ids: unknown[] = []
    for await (const note of client.pages('notes', 'list', { page: 1, limit: 3, cursor: '3' })) {
      ids.push((note as { id: string }).id)
    }
    expect(ids).toEqual(['n-3', 'n-4', 'n-5', 'n-6'])
    const sent = server.to('POST', executePath).map(({ body }) => (JSON.parse(body) as ExecuteCall).params)
    expect(sent).toEqual([
      { page: 1, limit: 3, cursor: '3' },
      { limit: 3, cursor: '6' },
    ])
    expect(await failureOf(client.execute('notes', 'list', { cursor: 3 }), InputError)).toMatchObject({
      message: 'notes.list: cursor must be the cursor that a page came with',
    })
    expect(await failureOf(client.execute('notes', 'get', { id: 'a', cursor: 'b' }), InputError)).toMatchObject({
      code: 'input_invalid',
    })
  })

  it.each([
    [{ has_more: true }, 'notes.list: the answer says there is more but has no cursor for it'],
    [{ has_more: true, cursor: 'a' }, /^notes\.list: the server gave the cursor of this page/],
  ])('ends in an error when %j leads nowhere', async (meta, message) => {
    const server = await startHostedServer({ execute: () => [], metadata: () => meta })
    const client = await connectHosted(server)
    expect(await failureOf(client.execute('notes', 'list', { cursor: 'a' }), ResponseError)).toMatchObject({
      message: expect.stringMatching(message) as string,
    })
  })

  it('gives every record once and in order, however long the pages are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 7 }), async (count, size) => {
        const rows = Array.from({ length: count }, (_, index) => ({ id: String(index) }))
        const start = ({ params }: ExecuteCall): number => Number(params['cursor'] ?? 0)
        const server = await startHostedServer({
          execute: (call) => rows.slice(start(call), start(call) + size),
          metadata: (call) => ({ has_next_page: start(call) + size < count, end_cursor: String(start(call) + size) }),
        })
        const client = await connectHosted(server)
        const all: unknown[] = []
        for await (const row of client.pages('notes', 'list')) all.push(row)
        await server.close()
        expect(all).toEqual(rows)
      }),
      { numRuns: 15 },
    )
  })
})
