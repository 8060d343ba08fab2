import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { connect, failureOf, type ManifestOverrides } from '../../support/manifest-of.ts'
import { replay } from '../../support/replay.ts'
import { closeServers, startServer, type Received } from '../../support/start-server.ts'

afterAll(closeServers)

const all = Array.from({ length: 7 }, (_, index) => ({ id: `n${index}` }))

function manifestWith(
  pagination: NonNullable<Manifest['pagination']>[string],
  response: object = { records: 'items' },
): ManifestOverrides {
  const properties = {
    page: { type: 'integer' },
    offset: { type: 'integer' },
    after: { type: 'string' },
    size: { type: 'integer', maximum: 3 },
    tag: { type: 'string' },
  }
  const list = { request: 'GET /notes', query: { properties }, response, pagination: 'pages' }
  return { pagination: { pages: pagination }, actions: { list } }
}

async function read(
  manifest: ManifestOverrides,
  answer: (query: URLSearchParams, request: Received) => unknown,
  params: object = { size: 3, tag: 'x' },
): Promise<{ ids: unknown[]; urls: string[] }> {
  const server = await startServer((request, response) => {
    const body = answer(new URL(request.url, 'http://x').searchParams, request)
    if (body instanceof Headers) {
      for (const [name, value] of body) response.setHeader(name, value)
      const start = Number(new URL(request.url, 'http://x').searchParams.get('page') ?? 1) - 1
      return all.slice(start * 3, start * 3 + 3)
    }
    return body
  })
  const notes = await connect({ manifest, baseUrl: server.url, retry: false })
  const ids: unknown[] = []
  for await (const note of notes.pages('notes', 'list', params as Record<string, unknown>))
    ids.push((note as { id: string }).id)
  return { ids, urls: server.requests.map(({ url }) => url.replace('/notes', '')) }
}

const ids = all.map(({ id }) => id)

it('counts page numbers until the answer says how many there are', async () => {
  const got = await read(
    manifestWith({ type: 'page', send: 'query.page', pages: 'pages', size: 'query.size', max: 3 }),
    (query) => {
      const page = Number(query.get('page') ?? 1)
      return { items: all.slice((page - 1) * 3, page * 3), pages: 3 }
    },
  )
  expect(got).toEqual({ ids, urls: ['?size=3&tag=x', '?page=2&size=3&tag=x', '?page=3&size=3&tag=x'] })
})

it('counts page numbers from nought until a page is short', async () => {
  const got = await read(
    manifestWith({ type: 'page', send: 'query.page', start: 0, size: 'query.size', max: 3 }),
    (query) => {
      const page = Number(query.get('page') ?? 0)
      return { items: all.slice(page * 3, page * 3 + 3) }
    },
  )
  expect(got.ids).toEqual(ids)
  expect(got.urls).toHaveLength(3)
})

it('moves an offset until it reaches the total', async () => {
  const got = await read(
    manifestWith({ type: 'offset', send: 'query.offset', total: 'total', size: 'query.size', max: 3 }),
    (query) => {
      const offset = Number(query.get('offset') ?? 0)
      return { items: all.slice(offset, offset + 3), total: 7 }
    },
  )
  expect(got).toEqual({ ids, urls: ['?size=3&tag=x', '?offset=3&size=3&tag=x', '?offset=6&size=3&tag=x'] })
})

it('goes on after the last record as long as the answer has more', async () => {
  const got = await read(
    manifestWith({ type: 'last_id', send: 'query.after', from: 'id', more: 'has_more', size: 'query.size', max: 3 }),
    (query) => {
      const start = ids.indexOf(query.get('after') ?? '') + 1
      return { items: all.slice(start, start + 3), has_more: start + 3 < 7 }
    },
  )
  expect(got).toEqual({ ids, urls: ['?size=3&tag=x', '?after=n2&size=3&tag=x', '?after=n5&size=3&tag=x'] })
})

it('follows the Link header', async () => {
  const got = await read(manifestWith({ type: 'link', next: '@link.next' }, { records: '$' }), (query, { headers }) => {
    const page = Number(query.get('page') ?? 1)
    const links = [
      `<http://${headers.host ?? ''}/notes?page=${page + 1}&size=3>; rel="next"`,
      '</notes?page=1>; rel=first',
    ]
    return new Headers(page < 3 ? { link: links.join(', ') } : {})
  })
  expect(got).toEqual({ ids, urls: ['?size=3&tag=x', '?page=2&size=3', '?page=3&size=3'] })
})

it('follows a relative link in the body', async () => {
  const got = await read(manifestWith({ type: 'link', next: 'links.[rel=next].href' }), (query) => {
    const page = Number(query.get('page') ?? 1)
    return {
      items: all.slice((page - 1) * 3, page * 3),
      links:
        page < 3
          ? [
              { rel: 'self', href: '/' },
              { rel: 'next', href: `?page=${page + 1}` },
            ]
          : [],
    }
  })
  expect(got.ids).toEqual(ids)
})

it('follows no link to another host', async () => {
  const manifest = manifestWith({ type: 'link', next: 'next' })
  const error = await failureOf(read(manifest, () => ({ items: all, next: 'https://evil.example/notes' })))
  expect(error).toMatchObject({ code: 'input_invalid', message: expect.stringContaining('evil.example') as string })
})

it('sends a token alone where the API wants that', async () => {
  const got = await read(
    manifestWith({
      type: 'cursor',
      send: 'query.after',
      next: 'page.end',
      done: 'page.last',
      alone: true,
      size: 'query.size',
      max: 3,
    }),
    (query) => {
      const start = Number(query.get('after') ?? 0)
      return { items: all.slice(start, start + 3), page: { end: String(start + 3), last: start + 3 >= 7 } }
    },
  )
  expect(got).toEqual({ ids, urls: ['?size=3&tag=x', '?after=3&size=3', '?after=6&size=3'] })
})

describe('values that go along', () => {
  const carried = {
    type: 'values' as const,
    carry: [
      { from: ['at.offset', 'at.start'], to: 'query.offset' },
      { from: '@header.x-shard', to: 'headers.X-Shard' },
    ],
    until: { path: 'at.end', equals: true },
  }

  it('go to the places they belong to, and stay as they were where an answer has none', async () => {
    const server = await startServer((request, response) => {
      const start = Number(new URL(request.url, 'http://x').searchParams.get('offset') ?? 0)
      if (start === 0) response.setHeader('x-shard', 'a')
      return { items: all.slice(start, start + 3), at: { offset: start + 3, end: start + 3 >= 7 } }
    })
    const notes = await connect({ manifest: manifestWith(carried), baseUrl: server.url })
    const got: unknown[] = []
    for await (const note of notes.pages('notes', 'list', { tag: 'x' })) got.push((note as { id: string }).id)
    expect({ got, sent: server.requests.map(({ url, headers }) => [url, headers['x-shard']]) }).toEqual({
      got: ids,
      sent: [
        ['/notes?tag=x', undefined],
        ['/notes?tag=x&offset=3', 'a'],
        ['/notes?tag=x&offset=6', 'a'],
      ],
    })
  })

  it('are one cursor, with which a caller can go on', async () => {
    const server = await startServer(() => ({ items: all.slice(0, 3), at: { offset: 3 } }))
    const notes = await connect({ manifest: manifestWith(carried), baseUrl: server.url })
    const { cursor } = (await notes.execute('notes', 'list')).meta as { readonly cursor: string }
    await failureOf(notes.execute('notes', 'list', { cursor }))
    expect(server.requests.map(({ url }) => url)).toEqual(['/notes', '/notes?offset=3'])
  })

  it.each(['nonsense', Buffer.from('[1]').toString('base64url'), Buffer.from('[1,{}]').toString('base64url')])(
    'are refused when they are no such cursor: %s',
    async (cursor) => {
      const notes = await connect({ manifest: manifestWith(carried), ...replay() })
      expect(await failureOf(notes.execute('notes', 'list', { cursor }))).toMatchObject({
        code: 'input_invalid',
        message: 'notes.list: cursor must be one that came with a page of this list',
      })
    },
  )

  it.each([
    ['the same again', { offset: 3 }, 'the API gave the token of this page as the token of the next one'],
    ['something else', { offset: { x: 1 } }, 'has something else where the token for it should be'],
  ])('are an error when an answer gives %s', async (_, at, message) => {
    const server = await startServer(() => ({ items: all.slice(0, 3), at }))
    const notes = await connect({ manifest: manifestWith(carried), baseUrl: server.url, retry: false })
    const pages = notes.pages('notes', 'list').pages()
    const second = pages.next().then(() => pages.next())
    expect((await failureOf(second)).message).toContain(message)
  })

  it('are an error when an answer that says there is more has none', async () => {
    const { transport } = replay({ items: [], more: true })
    const notes = await connect({ manifest: manifestWith({ ...carried, more: 'more' }), transport })
    expect((await failureOf(notes.execute('notes', 'list'))).message).toContain('there is more but has no token for it')
  })
})

describe('a list that the API cuts off', () => {
  const warning =
    'notes.list: the API gives 6 records of a list at most, so some may be missing; narrow the filter, such as to a span of time, and read the list in parts'
  const end = { has_more: false, cursor: null, truncated: true, warnings: [warning] }

  async function metasOf(
    pagination: NonNullable<Manifest['pagination']>[string],
    answer: (query: URLSearchParams) => unknown,
  ): Promise<readonly unknown[]> {
    const server = await startServer((request) => answer(new URL(request.url, 'http://x').searchParams))
    const notes = await connect({ manifest: manifestWith(pagination), baseUrl: server.url })
    const metas: unknown[] = []
    for await (const { meta } of notes.pages('notes', 'list', { size: 3 }).pages()) metas.push(meta)
    return metas
  }

  const slice = (start: number): unknown => all.slice(start, start + 3)

  it('by offset says so where the next page would start beyond', async () => {
    const pagination = { type: 'offset' as const, send: 'query.offset', total: 'total', size: 'query.size', within: 6 }
    const answer = (query: URLSearchParams): unknown => ({ items: slice(Number(query.get('offset') ?? 0)), total: 7 })
    expect(await metasOf(pagination, answer)).toEqual([{ has_more: true, cursor: '3' }, end])
  })

  it('by offset says nothing when the whole is just as long', async () => {
    const pagination = { type: 'offset' as const, send: 'query.offset', total: 'total', size: 'query.size', within: 6 }
    const answer = (query: URLSearchParams): unknown => ({ items: slice(Number(query.get('offset') ?? 0)), total: 6 })
    expect((await metasOf(pagination, answer)).at(-1)).toEqual({ has_more: false, cursor: null })
  })

  it('by page says so to a caller who reads a single one', async () => {
    const pagination = { type: 'page' as const, send: 'query.page', size: 'query.size', within: 6 }
    const { transport } = replay({ items: slice(3) })
    const notes = await connect({ manifest: manifestWith(pagination), transport })
    expect((await notes.execute('notes', 'list', { page: 2, size: 3 })).meta).toEqual(end)
  })

  it('by token says so after as many records, whether there is a token or not', async () => {
    const pagination = { type: 'cursor' as const, send: 'query.after', next: 'next', size: 'query.size', within: 6 }
    for (const last of ['9', undefined]) {
      const answer = (query: URLSearchParams): unknown =>
        query.has('after') ? { items: slice(3), next: last } : { items: slice(0), next: '3' }
      expect(await metasOf(pagination, answer)).toEqual([{ has_more: true, cursor: '3' }, end])
    }
  })

  it('says nothing when it ends before', async () => {
    const pagination = { type: 'cursor' as const, send: 'query.after', next: 'next', size: 'query.size', within: 6 }
    expect(await metasOf(pagination, () => ({ items: slice(0) }))).toEqual([{ has_more: false, cursor: null }])
  })
})
