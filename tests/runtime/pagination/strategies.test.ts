import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { connect, failureOf, type ManifestOverrides } from '../../support/manifest-of.ts'
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
