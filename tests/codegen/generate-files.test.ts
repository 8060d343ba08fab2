import { jest } from '@jest/globals'
import { generateFiles } from '../../codegen/generate-files.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import { bookshelf } from './bookshelf.ts'

// The emitters and the formatter take their time to load on a busy machine.
jest.setTimeout(60_000)

const connector = compileConnector(bookshelf)
const files = await generateFiles(connector)

function contentOf(name: string): string {
  return files.find((file) => file.name === name)?.content ?? ''
}

it('names its files after what is in them', () => {
  expect(files.map(({ name }) => name)).toEqual([
    'AUTH.md',
    'README.md',
    'REFERENCE.md',
    'client.gen.ts',
    'connector.gen.ts',
    'types.gen.ts',
    'validate.gen.ts',
  ])
})

it('gives the same bytes for the same connector', async () => {
  expect(await generateFiles(compileConnector(structuredClone(bookshelf)))).toEqual(files)
})

it('says where a module comes from', async () => {
  const [, , , client] = await generateFiles(connector, { manifest: 'books.yaml' })
  expect(client?.content.split('\n')[0]).toBe('// Generated from books.yaml. Do not edit.')
})

it('types what the manifest describes', () => {
  expect(contentOf('types.gen.ts')).toBe(`// Generated from connector.yaml. Do not edit.

import type { CopyAggregate, CopySearch, ListMeta, RecordMeta } from '@patchbay/sdk'

/** Credentials for Book Shelf. */
export type BookShelfAuthConfig = BookShelfTokenCredentials | BookShelfLoginCredentials

/** Credentials for Book Shelf: Token. */
export interface BookShelfTokenCredentials {
  token: string
}

/** Credentials for Book Shelf: Login. */
export interface BookShelfLoginCredentials {
  user: string
  password: string
}

/** What a connection to Book Shelf needs besides credentials. */
export interface BookShelfConfig {
  /** The branch of the library. */
  branch: string
}

/** What a replication of Book Shelf starts from. */
export interface BookShelfReplicationConfig {
  /** From when on. */
  start_date: string
}

/** What each action takes and gives, by entity. */
export interface BookShelfOperations {
  books: {
    list: { params: BooksListParams; data: Book[]; meta: BooksListMeta }
    get: { params: BooksGetParams; data: BookDetail; meta: RecordMeta }
    delete: { params: BooksDeleteParams; data: null; meta: RecordMeta }
    context_store_search: CopySearch<Book>
    search: CopySearch<Book>
    aggregate: CopyAggregate<Book>
  }
  shelf: {
    dust: { params: ShelfDustParams; data: unknown; meta: RecordMeta }
    list: { params: ShelfListParams; data: unknown[]; meta: ListMeta }
  }
}

/** What kind of book it is. */
export type Genre = 'novel' | 'poetry'

/** A book. */
export interface Book {
  /** An id. */
  id: string
  title: string
  /** Its kind. */
  genre?: Genre
  sequel?: Book | null
  /** Where it stands. */
  'shelf-mark'?: string | null
}

export interface BookDetail extends Book {
  text: string
}

/** Parameters of \`books.list\`. */
export interface BooksListParams {
  /** How many books a page has. Default: 20. */
  limit?: number
  cursor?: string
  /** Only what changed since. */
  since?: string
}

/** What comes with the answer of \`books.list\`. */
export interface BooksListMeta extends ListMeta {
  readonly sync_token?: string
  readonly total?: unknown
}

/** Parameters of \`books.get\`. */
export type BooksGetParams = {
  expand?: 'text'[]
} & (
  | {
      /** The id. */
      id: string
      isbn?: never
    }
  | {
      id?: never
      /** The number. */
      isbn: string
    }
)

/** Parameters of \`books.delete\`. */
export interface BooksDeleteParams {
  id: string
}

/** Parameters of \`shelf.dust\`. */
export interface ShelfDustParams {
  [k: string]: never
}

/** Parameters of \`shelf.list\`. */
export interface ShelfListParams {
  [k: string]: never
}
`)
})

it('writes the client one would write by hand', () => {
  expect(contentOf('client.gen.ts')).toBe(`// Generated from connector.yaml. Do not edit.

import {
  ConnectorClient,
  type AggregateParams,
  type AggregateResult,
  type AirbyteAuthConfig,
  type CallOptions,
  type ClientOptions,
  type FieldOf,
  type Found,
  type HostedOptions,
  type Pages,
  type SearchMeta,
  type SearchParams,
} from '@patchbay/sdk'
import { connector } from './connector.gen.js'
import type {
  Book,
  BookDetail,
  BookShelfAuthConfig,
  BookShelfConfig,
  BookShelfOperations,
  BooksDeleteParams,
  BooksGetParams,
  BooksListMeta,
  BooksListParams,
  ShelfDustParams,
  ShelfListParams,
} from './types.gen.js'

export type * from './types.gen.js'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of Book Shelf is made with; in hosted mode, the server keeps its config. */
export type BookShelfOptions =
  (ClientOptions & { readonly authConfig: BookShelfAuthConfig; readonly config: BookShelfConfig }) | HostedOptions

/**
 * Client of Book Shelf. A library of made-up books.
 *
 * @see https://books.example/api
 */
export class BookShelfConnector extends ConnectorClient<BookShelfOperations> {
  /** Books on the shelf. */
  readonly books: Books = new Books(this)

  /** The shelf itself. */
  readonly shelf: Shelf = new Shelf(this)

  constructor(options: BookShelfOptions) {
    super(connector, options, async () => (await import('./validate.gen.js')).validators)
  }
}

class Books {
  readonly #client: ConnectorClient<BookShelfOperations>

  constructor(client: ConnectorClient<BookShelfOperations>) {
    this.#client = client
  }

  /**
   * List books. Needs \`books:read\`.
   *
   * @see https://books.example/api/list
   */
  list(params?: BooksListParams, options?: CallOptions): Pages<Book, BooksListMeta> {
    return this.#client.pages('books', 'list', params, options)
  }

  /** Get a book, by its id or its number. */
  async get(params: BooksGetParams, options?: CallOptions): Promise<BookDetail> {
    const { data } = await this.#client.execute('books', 'get', params, options)
    return data
  }

  /**
   * Throw a book away.
   *
   * @deprecated Give it to somebody instead.
   */
  async delete(params: BooksDeleteParams, options?: CallOptions): Promise<void> {
    await this.#client.execute('books', 'delete', params, options)
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the \`store\` of the
   * client.
   */
  search<F extends FieldOf<Book> = never>(
    params?: SearchParams<Book, F>,
    options?: CallOptions,
  ): Pages<Found<Book, F>, SearchMeta> {
    return this.#client.search<Book, F>('books', params, options)
  }

  /** The same as \`search\`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Book> = never>(
    params?: SearchParams<Book, F>,
    options?: CallOptions,
  ): Pages<Found<Book, F>, SearchMeta> {
    return this.#client.search<Book, F>('books', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Book>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Book>('books', params, options)
  }
}

class Shelf {
  readonly #client: ConnectorClient<BookShelfOperations>

  constructor(client: ConnectorClient<BookShelfOperations>) {
    this.#client = client
  }

  /** Dust it. */
  async dust(params?: ShelfDustParams, options?: CallOptions): Promise<unknown> {
    const { data } = await this.#client.execute('shelf', 'dust', params, options)
    return data
  }

  /** List its boards. */
  list(params?: ShelfListParams, options?: CallOptions): Pages<unknown> {
    return this.#client.pages('shelf', 'list', params, options)
  }
}
`)
})
