import { jest } from '@jest/globals'
import path from 'node:path'
import { generateFiles } from '../../codegen/generate-files.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import { loadManifest } from '../../manifest/load-manifest.ts'
import { typeErrors } from '../support/type-errors.ts'
import { bookshelf } from './bookshelf.ts'
import { modulesOf } from './modules-of.ts'

// The compiler takes its time on a busy machine.
jest.setTimeout(60_000)

const root = path.resolve(import.meta.dirname, '../..')
const books = await modulesOf(bookshelf)

/** What is wrong with a program that uses the client of the book shelf. */
function errorsOf(program: string): readonly string[] {
  return typeErrors({
    ...books,
    'program.ts': `import { BookShelfConnector } from './client.gen.ts'
import type { AirbyteAuthConfig, Book, BookShelfAuthConfig } from './client.gen.ts'
export async function program(shelf: BookShelfConnector): Promise<void> {
${program}
}
export type { AirbyteAuthConfig, Book, BookShelfAuthConfig, BookShelfConnector }
`,
  })
}

/** Calls that must not compile. */
const mistakes: readonly (readonly [string, string])[] = [
  ['an entity that is not there', `await shelf.execute('bookz', 'list')`],
  ['an action that is not there', `await shelf.execute('books', 'burn')`],
  ['a method that is not there', `await shelf.books.burn()`],
  ['an unknown parameter', `shelf.books.list({ limitt: 5 })`],
  ['an unknown parameter of the generic call', `await shelf.execute('books', 'list', { limitt: 5 })`],
  ['a parameter where there are none', `await shelf.shelf.dust({ hard: true })`],
  ['a parameter of the wrong type', `shelf.books.list({ limit: '5' })`],
  ['a value that is not in the enum', `await shelf.books.get({ id: 'x', expand: ['cover'] })`],
  ['null where it is not allowed', `shelf.books.list({ since: null })`],
  ['a call without a required parameter', `await shelf.books.delete({})`],
  ['a call without its parameters', `await shelf.books.delete()`],
  ['a generic call without its parameters', `await shelf.execute('books', 'delete')`],
  ['neither of two parameters', `await shelf.books.get({ expand: ['text'] })`],
  ['both of two parameters', `await shelf.books.get({ id: 'x', isbn: 'y' })`],
  ['a field a record does not have', `console.log((await shelf.books.get({ id: 'x' })).name)`],
  ['an optional field taken for granted', `console.log((await shelf.books.get({ id: 'x' })).genre.length)`],
  [
    'a nullable field taken for granted',
    `console.log((await shelf.books.get({ id: 'x' })).sequel?.title.length, (await shelf.books.get({ id: 'x' }))['shelf-mark'].length)`,
  ],
  ['a detail only some answers have', `for await (const book of shelf.books.list()) console.log(book.text)`],
  ['a search for a field that is not there', `shelf.books.search({ filter: { eq: { titel: 'x' } } })`],
  ['a search for a field deeper that is not there', `shelf.books.search({ filter: { eq: { 'sequel.titel': 'x' } } })`],
  ['a search for a value that is not in the enum', `shelf.books.search({ filter: { eq: { genre: 'crime' } } })`],
  ['an operator that is not there', `shelf.books.search({ filter: { equals: { title: 'x' } } })`],
  ['a text operator on what is no text', `shelf.books.search({ filter: { fuzzy: { sequel: 'x' } } })`],
  ['a search sorted by what is not there', `shelf.books.search({ sort: [{ titel: 'asc' }] })`],
  ['a search sorted in no direction', `shelf.books.search({ sort: [{ title: 'up' }] })`],
  ['a field to keep that is not there', `shelf.books.search({ fields: ['titel'] })`],
  [
    'a field that a search did not keep',
    `console.log((await shelf.books.search({ fields: ['id'] })).records[0]?.title)`,
  ],
  ['a count by what is not there', `await shelf.books.aggregate({ group_by: 'titel' })`],
  [
    'a search by name for what is not there',
    `await shelf.execute('books', 'search', { filter: { eq: { titel: 'x' } } })`,
  ],
  ['a search of what is not copied', `await shelf.shelf.search()`],
  ['a source that is not there', `await shelf.books.list({}, { source: 'copy' })`],
  ['data of what gives none', `console.log((await shelf.books.delete({ id: 'x' })).id)`],
  ['credentials that are missing', `new BookShelfConnector({ config: { branch: 'main' } })`],
  [
    'credentials of an unknown kind',
    `new BookShelfConnector({ authConfig: { key: 'k' }, config: { branch: 'main' } })`,
  ],
  ['half of the credentials', `new BookShelfConnector({ authConfig: { user: 'u' }, config: { branch: 'main' } })`],
  ['a hosted connector that is not chosen', `new BookShelfConnector({ authConfig: { airbyte_client_id: 'i' } })`],
  [
    'a hosted connector that is chosen twice',
    `new BookShelfConnector({ authConfig: { external_user_id: 'u', connector_id: 'c' } })`,
  ],
  [
    'a config that the server keeps',
    `new BookShelfConnector({ authConfig: { connector_id: 'c' }, config: { branch: 'main' } })`,
  ],
  ['a missing config', `new BookShelfConnector({ authConfig: { token: 't' } })`],
  [
    'an unknown option',
    `new BookShelfConnector({ authConfig: { token: 't' }, config: { branch: 'main' }, baseURL: '' })`,
  ],
]

/** The line of the first directive in a program of mistakes. */
const firstLine = 5

let missed: readonly string[] | undefined

/** The directives that expect an error where there is none; all mistakes are compiled at once, since that is slow. */
function mistakesMissed(): readonly string[] {
  missed ??= errorsOf(
    [
      '  console.log(shelf)',
      ...mistakes.flatMap(([, statement]) => ['  // @ts-expect-error refused', `  ${statement}`]),
    ].join('\n'),
  )
  return missed
}

describe('a generated client', () => {
  it('takes what the manifest takes and gives what it gives', () => {
    const program = `
  for await (const book of shelf.books.list({ limit: 5 })) console.log(book.title.length)
  const { records, meta } = await shelf.books.list()
  const titles: string[] = records.map((book) => book.title)
  const token: string | undefined = meta.sync_token
  const more: boolean = meta.has_more
  const cursor: string | null = meta.cursor
  for await (const page of shelf.books.list({}, { timeout: 5 }).pages()) console.log(page.records.length)
  const detail = await shelf.books.get({ id: 'x' })
  const text: string = detail.text
  const byNumber: Book = await shelf.books.get({ isbn: 'x', expand: ['text'] })
  const gone: undefined | void = await shelf.books.delete({ id: 'x' }, { signal: AbortSignal.timeout(5) })
  const list = await shelf.execute('books', 'list', { limit: 5 })
  const first: Book | undefined = list.data[0]
  const sync: string | undefined = list.meta.sync_token
  const got = await shelf.execute('books', 'get', { isbn: 'x' })
  const whole: string = got.data.text
  const nothing: null = (await shelf.execute('books', 'delete', { id: 'x' })).data
  await shelf.execute('books', 'list')
  await shelf.execute('shelf', 'dust')
  await shelf.shelf.dust()
  await shelf.check()
  await shelf.explain('books', 'get', { id: 'x' })
  console.log(titles, token, more, cursor, text, byNumber, gone, first, sync, whole, nothing)`
    expect(errorsOf(program)).toEqual([])
  })

  it('searches the copy by fields, deep ones too, and gives what was asked for', () => {
    const program = `
  const found = await shelf.books.search({
    filter: { or: [{ fuzzy: { title: 'x' } }, { eq: { 'sequel.sequel.genre': 'novel' } }, { eq: { genre: null } }], gte: { id: 'a' } },
    sort: [{ title: 'desc' }, { 'sequel.title': 'asc' }],
  })
  const titles: string[] = found.records.map(({ title }) => title)
  const at: string | null = found.meta.synced_at
  const kept = await shelf.books.context_store_search({ fields: ['id', 'sequel.title'] })
  const ids: string[] = kept.records.map(({ id }) => id)
  const deep: string | undefined = kept.records[0]?.sequel?.title
  for await (const { genre } of shelf.books.search()) console.log(genre)
  const counts = await shelf.books.aggregate({ group_by: ['genre', 'shelf-mark'], filter: { exists: { genre: true } } })
  const count: number | undefined = counts.data[0]?.count
  const named = await shelf.execute('books', 'context_store_search', { query: { filter: { in: { genre: ['novel'] } } } })
  const first: Book | undefined = named.data[0]
  const grouped: number | undefined = (await shelf.execute('books', 'aggregate')).data[0]?.count
  const { meta } = await shelf.execute('books', 'get', { id: 'x' }, { source: 'auto', max_age: 60 })
  const from: 'live' | 'replica' | undefined = meta.source
  console.log(titles, at, ids, deep, count, first, grouped, from)`
    expect(errorsOf(program)).toEqual([])
  })

  it('is made with the credentials of one way to authenticate', () => {
    const program = `
  console.log(shelf)
  new BookShelfConnector({ authConfig: { token: 't' }, config: { branch: 'main' } })
  new BookShelfConnector({ authConfig: { user: 'u', password: 'p' }, config: { branch: 'main' }, timeout: 5, retry: false })`
    expect(errorsOf(program)).toEqual([])
  })

  it('is made with what the hosted API needs', () => {
    const program = `
  console.log(shelf)
  const hosted: AirbyteAuthConfig = { workspace_name: 'w', airbyte_client_id: process.env['ID'], base_url: 'http://localhost:8787' }
  new BookShelfConnector({ authConfig: hosted, timeout: 5 })
  new BookShelfConnector({ authConfig: { connector_id: 'c', organization_id: 'o' } })
  new BookShelfConnector({ authConfig: { external_user_id: 'u', airbyte_client_id: 'i', airbyte_client_secret: 's' } })`
    expect(errorsOf(program)).toEqual([])
  })

  it.each(mistakes)('refuses %s', (what) => {
    const [line = -1] = mistakes.flatMap(([name], index) => (name === what ? [index] : []))
    expect(mistakesMissed().filter((error) => error.startsWith(`program.ts:${line * 2 + firstLine} `))).toEqual([])
  })

  it('works from a project that has the package as a dependency', async () => {
    const files = await generateFiles(compileConnector(bookshelf))
    const modules = files.filter(({ name }) => name.endsWith('.ts'))
    expect(typeErrors(Object.fromEntries(modules.map(({ name, content }) => [name, content])))).toEqual([])
  })
})

describe('the Ashby client', () => {
  it('does what its documentation shows first', async () => {
    const ashby = await modulesOf(await loadManifest(path.join(root, 'connectors/ashby/connector.yaml')))
    const program = `import { AshbyConnector, type Candidate } from './client.gen.ts'
const ashby = new AshbyConnector({ authConfig: { api_key: 'key' } })
for await (const candidate of ashby.candidates.list({ createdAfter: 1767225600000 })) console.log(candidate.name)
const { records, meta } = await ashby.candidates.list({ limit: 10 })
const candidate: Candidate = await ashby.candidates.get({ id: 'x' })
const { data, meta: m } = await ashby.execute('candidates', 'list', { limit: 10, ...(meta.sync_token && { syncToken: meta.sync_token }) })
const names: string[] = [...records, ...data, candidate].map(({ name }) => name)
console.log(names, m.cursor, m.has_more)
`
    expect(typeErrors({ ...ashby, 'program.ts': program })).toEqual([])
  })
})
