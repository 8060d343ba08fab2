import { expectTypeOf } from 'expect-type'

import type { ConnectorClient } from '../../runtime/client.ts'
import type { loadConnector } from '../../runtime/load-connector.ts'
import type { HttpRequest } from '../../runtime/transport/transport.ts'
import type { ListMeta, Page, Pages } from '../../runtime/pages.ts'

interface Note {
  id: string
  parent: string | null
  state?: 'open' | 'closed'
}

interface NotesListMeta extends ListMeta {
  sync_token?: string
}

/** As a generated client has it. */
interface Operations {
  notes: {
    list: { params: { limit?: number; state?: 'open' | 'closed' }; data: Note[]; meta: NotesListMeta }
    get: { params: { id: string }; data: Note; meta: object }
    find: { params: { id: string } | { slug: string }; data: Note; meta: object }
    create: { params: { text: string; parent?: string | null }; data: Note; meta: object }
    delete: { params: { id: string }; data: null; meta: object }
  }
  me: { get: { params: Record<string, never>; data: { email: string }; meta: { took?: number } } }
}

/** Compiled, never called. */
type Never = (typed: ConnectorClient<Operations>, untyped: ConnectorClient) => Promise<void>

describe('a typed client', () => {
  it('infers what a call gives from entity and action', () => {
    const calls: Never = async (notes) => {
      expectTypeOf(await notes.execute('notes', 'list')).toEqualTypeOf<{ data: Note[]; meta: NotesListMeta }>()
      expectTypeOf(await notes.execute('notes', 'get', { id: '1' })).toEqualTypeOf<{ data: Note; meta: object }>()
      expectTypeOf((await notes.execute('notes', 'delete', { id: '1' })).data).toEqualTypeOf<null>()
      expectTypeOf((await notes.execute('me', 'get')).data.email).toEqualTypeOf<string>()
      expectTypeOf((await notes.execute('me', 'get')).meta).toEqualTypeOf<{ took?: number }>()
      expectTypeOf(notes.pages('notes', 'list', { limit: 5 })).toEqualTypeOf<Pages<Note, NotesListMeta>>()
      expectTypeOf(await notes.pages('notes', 'list')).toEqualTypeOf<Page<Note, NotesListMeta>>()
      for await (const note of notes.pages('notes', 'list')) expectTypeOf(note).toEqualTypeOf<Note>()
      for await (const { meta } of notes.pages('notes', 'list').pages())
        expectTypeOf(meta).toEqualTypeOf<NotesListMeta>()
      expectTypeOf(await notes.explain('notes', 'get', { id: '1' })).toEqualTypeOf<HttpRequest>()
    }
    expect(calls).toBeInstanceOf(Function)
  })

  it('takes the parameters of the action, and nothing where none is required', () => {
    const calls: Never = async (notes) => {
      await notes.execute('notes', 'list', {})
      await notes.execute('notes', 'list', { state: 'open' }, { signal: AbortSignal.timeout(1), timeout: 5 })
      await notes.execute('notes', 'list', undefined, { select_fields: ['id'] })
      await notes.execute('notes', 'create', { text: 'a', parent: null })
      await notes.execute('notes', 'find', { slug: 'a' })
      await notes.execute('me', 'get', {})
    }
    expect(calls).toBeInstanceOf(Function)
  })

  it('does not compile with what the API does not know', () => {
    const calls: Never = async (notes) => {
      // @ts-expect-error unknown entity
      await notes.execute('note', 'list')
      // @ts-expect-error unknown action
      await notes.execute('notes', 'lists')
      // @ts-expect-error action of another entity
      await notes.execute('me', 'list')
      // @ts-expect-error unknown parameter
      await notes.execute('notes', 'list', { limti: 5 })
      // @ts-expect-error wrong type
      await notes.execute('notes', 'list', { limit: '5' })
      // @ts-expect-error not one of the values
      await notes.execute('notes', 'list', { state: 'opne' })
      // @ts-expect-error null where the API takes none
      await notes.execute('notes', 'list', { limit: null })
      // @ts-expect-error required parameters are missing
      await notes.execute('notes', 'get')
      // @ts-expect-error a required parameter is missing
      await notes.execute('notes', 'get', {})
      // @ts-expect-error one of two is required
      await notes.execute('notes', 'find', {})
      // @ts-expect-error one of two is required
      await notes.execute('notes', 'find')
      // @ts-expect-error a parameter where there is none
      await notes.execute('me', 'get', { id: '1' })
      // @ts-expect-error unknown option
      await notes.execute('notes', 'list', {}, { tiemout: 5 })
      // @ts-expect-error the list has no such parameter
      notes.pages('notes', 'list', { id: '1' })
      // @ts-expect-error required parameters are missing
      await notes.explain('notes', 'create')
      // @ts-expect-error the record has no such field
      expectTypeOf((await notes.execute('notes', 'get', { id: '1' })).data.colour)
    }
    expect(calls).toBeInstanceOf(Function)
  })

  it('keeps what may be absent apart from what may be null', () => {
    const calls: Never = async (notes) => {
      const { data } = await notes.execute('notes', 'get', { id: '1' })
      expectTypeOf(data.parent).toEqualTypeOf<string | null>()
      expectTypeOf(data.state).toEqualTypeOf<'open' | 'closed' | undefined>()
    }
    expect(calls).toBeInstanceOf(Function)
  })
})

describe('a client whose operations are known at run time only', () => {
  it('takes any entity, action and parameters, and promises nothing of the data', () => {
    const calls: Never = async (_, client) => {
      const { data, meta } = await client.execute('anything', 'list', { limit: 5, deep: { a: [null] } })
      expectTypeOf(data).toEqualTypeOf<unknown>()
      expectTypeOf(meta.has_more).toEqualTypeOf<boolean>()
      expectTypeOf(meta.cursor).toEqualTypeOf<string | null>()
      expectTypeOf(meta['sync_token']).toEqualTypeOf<unknown>()
      await client.execute('anything', 'at all')
      for await (const record of client.pages('anything', 'list')) expectTypeOf(record).toEqualTypeOf<unknown>()
      // @ts-expect-error parameters are an object
      await client.execute('anything', 'list', 'limit=5')
    }
    expect(calls).toBeInstanceOf(Function)
  })

  it('is what loadConnector gives unless it is told the operations', () => {
    const calls = (load: typeof loadConnector): void => {
      expectTypeOf(load('connector.yaml')).toEqualTypeOf<Promise<ConnectorClient>>()
      expectTypeOf(load<Operations>('connector.yaml')).toEqualTypeOf<Promise<ConnectorClient<Operations>>>()
    }
    expect(calls).toBeInstanceOf(Function)
  })
})
