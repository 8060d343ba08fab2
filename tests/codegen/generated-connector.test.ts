import { jest } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateFiles } from '../../codegen/generate-files.ts'
import { packageImports } from '../../codegen/imports.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import type { ConnectorClient } from '../../runtime/client.ts'
import type { ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import { bookshelf } from './bookshelf.ts'

// The emitters and the formatter take their time to load on a busy machine.
jest.setTimeout(60_000)

const root = path.resolve(import.meta.dirname, '../..')
const connector = compileConnector(bookshelf)

describe('a generated connector at work', () => {
  type Client = ConnectorClient & {
    readonly books: {
      list(params?: object): Pages<{ readonly id: string }>
      get(params: object): Promise<unknown>
      delete(params: object): Promise<void>
    }
  }
  type ClientClass = new (options: ClientOptions & { readonly authConfig: object }) => Client

  async function load(): Promise<{ readonly connector: unknown; readonly BookShelfConnector: ClientClass }> {
    const folder = await mkdtemp(path.join(tmpdir(), 'patchbay-'))
    const modules = await generateFiles(connector, { imports: packageImports(root, folder) })
    for (const { name, content } of modules) await writeFile(path.join(folder, name), content)
    return (await import(path.join(folder, 'client.gen.ts'))) as Awaited<ReturnType<typeof load>>
  }

  it('holds the compiled manifest', async () => {
    expect((await load()).connector).toEqual(connector)
  })

  it('sends what its methods are called with, and unwraps the answers', async () => {
    const { BookShelfConnector } = await load()
    const sent: string[] = []
    const answers = [
      { books: [{ id: 'a' }], next: 'two', token: 't' },
      { books: [{ id: 'b' }] },
      { id: 'a', text: 'Once' },
      undefined,
    ]
    const shelf = new BookShelfConnector({
      authConfig: { token: 'secret' },
      config: { branch: 'main' },
      transport: async ({ method, url }) => {
        sent.push(`${method} ${url}`)
        const body = answers.shift()
        return {
          status: body === undefined ? 204 : 200,
          headers: {},
          body: body === undefined ? '' : JSON.stringify(body),
        }
      },
    })
    const ids: string[] = []
    for await (const { id } of shelf.books.list({ limit: 1 })) ids.push(id)
    expect(ids).toEqual(['a', 'b'])
    expect(await shelf.books.get({ isbn: '1' })).toEqual({ id: 'a', text: 'Once' })
    await shelf.books.delete({ id: 'a/b' })
    expect(sent).toEqual([
      'GET https://main.books.example/books?limit=1',
      'GET https://main.books.example/books?limit=1&cursor=two',
      'GET https://main.books.example/book?isbn=1',
      'DELETE https://main.books.example/books/a%2Fb',
    ])
  })

  it('refuses with the generated validators before anything is sent', async () => {
    const { BookShelfConnector } = await load()
    const shelf = new BookShelfConnector({
      authConfig: { token: 'secret' },
      config: { branch: 'main' },
      transport: () => Promise.reject(new Error('nothing is to be sent')),
    })
    await expect(shelf.books.get({ id: '1', isbn: '2' })).rejects.toMatchObject({ code: 'input_invalid' })
    await expect(shelf.books.list({ limit: 51 })).rejects.toThrow('books.list: limit must be <= 50')
  })
})
