import type { ServerResponse } from 'node:http'
import { loadConnector } from '../../../runtime/load-connector.ts'
import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { createStore, type Store } from '../../../store/create-store.ts'
import type { Database } from '../../../store/database/database.ts'
import type { SyncResult } from '../../../store/sync/replicate.ts'
import { closeDatabases, testDatabases } from '../../support/databases.ts'
import { manifestOf } from '../../support/manifest-of.ts'
import { closeServers, respond, startServer, type TestServer } from '../../support/start-server.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

afterAll(async () => {
  await closeServers()
  await closeDatabases()
  await removeTemporaryFolders()
})

const record = { type: 'object', properties: { id: { type: 'string' }, updated: { type: 'string' } } } as const
const paging = { cursor: { type: 'string' }, limit: { type: 'integer', maximum: 100 } } as const

function booksManifest(kind: 'full' | 'updated_since'): Manifest {
  const parent = { entity: 'books', send: 'path.book' }
  const rest = manifestOf()
  return {
    ...rest,
    entities: {
      // The children stand first: what they are read by comes before them all the same.
      pages: {
        description: 'Pages of books.',
        record,
        key: 'id',
        actions: {
          list: {
            description: 'List the pages of a book.',
            request: 'GET /books/{book}/pages',
            path: { properties: { book: { type: 'string' } } },
            query: { properties: { ...paging, since: { type: 'string' } } },
            response: { records: 'data' },
            pagination: 'pages',
          },
        },
        sync:
          kind === 'full'
            ? { type: kind, action: 'list', parent }
            : { type: kind, action: 'list', parent, send: 'query.since', field: 'updated', lookback: '0s' },
      },
      books: {
        description: 'Books.',
        record,
        key: 'id',
        actions: {
          list: {
            description: 'List books.',
            request: 'GET /books',
            query: { properties: paging },
            response: { records: 'data' },
            pagination: 'pages',
          },
        },
        sync: { type: 'full', action: 'list' },
      },
    },
  }
}

/** Books with the ids of their pages; `gone` are listed and yet not found. */
interface Library {
  readonly server: TestServer
  readonly books: Map<string, string[]>
  readonly gone: Set<string>
  fault: ((path: string, after: string) => boolean) | undefined
}

function refuse(response: ServerResponse, status: number): object {
  respond(response, status, {})
  return {}
}

async function startLibrary(): Promise<Library> {
  const library: Library = {
    books: new Map(),
    gone: new Set(),
    fault: undefined,
    server: await startServer(({ url }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://api')
      const after = searchParams.get('cursor') ?? ''
      if (library.fault?.(pathname, after) === true) return refuse(response, 503)
      const [, , book, of] = pathname.split('/')
      const all = of === undefined ? [...library.books.keys()] : library.books.get(book ?? '')
      if (all === undefined || library.gone.has(book ?? '')) return refuse(response, 404)
      const left = all.filter((id) => id > after).sort()
      const page = left.slice(0, 2)
      const data = page.map((id) => ({ id, updated: '2020-01-01T00:00:00Z' }))
      return { data, more: left.length > 2, next: page.at(-1) }
    }),
  }
  return library
}

describe.each(testDatabases)('what is read by parent on $name', ({ shared }) => {
  let database: Database
  let store: Store
  let library: Library

  beforeEach(async () => {
    database = await shared()
    store = await createStore(database)
    library = await startLibrary()
  })

  const sync = async (kind: 'full' | 'updated_since' = 'full', options: object = {}): Promise<SyncResult> => {
    const client = await loadConnector(booksManifest(kind), {
      authConfig: { token: 't' },
      baseUrl: library.server.url,
      retry: { initial: 1, longest: 5 },
    })
    return store.sync(client, { ...options, views: false })
  }
  const pages = async (): Promise<readonly string[]> =>
    (await store.records('notes', 'pages', { limit: 1000 })).map(({ key }) => key)
  const fill = (books: number, each: number): void => {
    for (let book = 0; book < books; book++) {
      const name = `b${book}`
      library.books.set(
        name,
        Array.from({ length: each }, (_, page) => `${name}-${page}`),
      )
    }
  }
  const truth = (): readonly string[] => [...library.books.values()].flat().sort()

  it('comes after its parents, whose records it is read for', async () => {
    fill(3, 5)
    const { entities } = await sync('full', { entities: ['pages'] })
    expect(entities).toMatchObject([
      { entity: 'books', status: 'completed', seen: 3 },
      { entity: 'pages', status: 'completed', seen: 15, written: 15, pages: 9 },
    ])
    expect(await pages()).toEqual(truth())
  })

  it('goes on at the page of the parent where it stood', async () => {
    fill(4, 5)
    library.fault = (path, after) => path === '/books/b2/pages' && after === 'b2-1'
    expect((await sync()).entities).toMatchObject([{ status: 'completed' }, { status: 'failed', seen: 12 }])
    library.fault = undefined
    const before = library.server.requests.length
    expect((await sync()).entities[1]).toMatchObject({ status: 'completed', written: 8 })
    const later = library.server.requests.slice(before).map(({ url }) => url)
    expect(later.filter((url) => url.includes('/b0/') || url.includes('/b1/'))).toEqual([])
    expect(await pages()).toEqual(truth())
  })

  it('goes with its parent, and by itself', async () => {
    fill(20, 2)
    await sync()
    library.books.delete('b3')
    library.books.set('b4', ['b4-1'])
    expect((await sync()).entities).toMatchObject([{ deleted: 1 }, { deleted: 3 }])
    expect(await pages()).toEqual(truth())
  })

  it('stays where the API does not find the parent', async () => {
    fill(3, 2)
    await sync()
    library.gone.add('b1')
    expect((await sync()).entities).toMatchObject([{ status: 'completed' }, { status: 'completed', deleted: 0 }])
    expect(await pages()).toEqual(truth())
    for (const book of library.books.keys()) library.gone.add(book)
    expect((await sync()).entities[1]).toMatchObject({ status: 'failed', error: { code: 'sync_parents_not_found' } })
    library.gone.clear()
    library.books.set('b1', ['b1-new'])
    expect((await sync()).entities[1]).toMatchObject({ status: 'completed' })
    expect(await pages()).toEqual(truth())
  })

  it('is read by its changes, though one parent is never found', async () => {
    fill(2, 1)
    library.gone.add('b1')
    await sync('updated_since', { full_every: 7 })
    const before = library.server.requests.length
    await sync('updated_since', { full_every: 7 })
    const asked = library.server.requests.slice(before).map(({ url }) => url.replace(/since=[^&]+/, 'since'))
    expect(asked).toEqual(['/books', '/books/b0/pages?since', '/books/b1/pages'])
  })

  it('is not read when its parents could not be', async () => {
    fill(2, 1)
    library.fault = (path) => path === '/books'
    expect((await sync()).entities).toMatchObject([
      { status: 'failed', error: { code: 'unavailable' } },
      { status: 'failed', error: { code: 'sync_parent_failed', retryable: true } },
    ])
  })

  it('is read in full for a parent that is new, and by its changes for others', async () => {
    fill(2, 1)
    await sync('updated_since')
    library.books.set('new', ['new-0'])
    library.books.delete('b0')
    const before = library.server.requests.length
    expect((await sync('updated_since')).entities[1]).toMatchObject({ status: 'completed', deleted: 1 })
    const asked = library.server.requests.slice(before).map(({ url }) => url.replace(/since=[^&]+/, 'since'))
    expect(asked).toEqual(['/books', '/books/b1/pages?since', '/books/new/pages'])
    expect(await pages()).toEqual(truth())
  })
})
