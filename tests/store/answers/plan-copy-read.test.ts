import { compileConnector } from '../../../manifest/compile-connector.ts'
import type { Entity } from '../../../manifest/manifest.gen.ts'
import { copyCursor } from '../../../store/answers/copy-cursor.ts'
import { planCopyRead, type CopyRead } from '../../../store/answers/plan-copy-read.ts'
import { manifestOf } from '../../support/manifest-of.ts'

/** How a call of the small manifest is answered from a copy. */
function plan(action: string, params: unknown, entity: Partial<Entity> = {}): CopyRead {
  const sync = { type: 'full', action: 'list' } as const
  const connector = compileConnector(manifestOf({ entity: { key: 'id', sync, ...entity } }))
  const operation = connector.operations[`notes.${action}`]
  if (operation === undefined) throw new Error(`there is no ${action}`)
  return planCopyRead(connector, operation, params)
}

describe('what a copy can answer', () => {
  it.each([[{}], [undefined], [{ tag: undefined }]])('is the whole list: %j', (params) => {
    expect(plan('list', params)).toEqual({ type: 'records', limit: undefined, cursor: undefined })
  })

  it('is a page of the list, from where a cursor of the copy says', () => {
    const params = { limit: 5, cursor: copyCursor('there') }
    expect(plan('list', params)).toEqual({ type: 'records', limit: 5, cursor: 'there' })
  })

  it('is the list with the parameters that the copy is read with, whatever their order', () => {
    const sync = { type: 'full', action: 'list', params: { tag: 'a' } } as const
    expect(plan('list', { tag: 'a', limit: 5 }, { sync })).toMatchObject({ type: 'records' })
    expect(plan('list', {}, { sync })).toMatchObject({ type: 'none', reason: expect.stringContaining('tag') as string })
  })

  it('is a record by its key', () => {
    expect(plan('get', { id: 'a' })).toEqual({ type: 'record', key: 'a' })
    expect(plan('get', { id: 7 })).toEqual({ type: 'record', key: '7' })
  })

  it.each([
    ['filters of the API', 'list', { tag: 'a' }, 'tag'],
    ['a cursor of the API', 'list', { cursor: 'x' }, 'the cursor is one of the API'],
    ['more than the key', 'get', { id: 'a', expand: true }, 'by their key alone'],
    ['no key', 'get', {}, 'by their key alone'],
    ['a key that is no text', 'get', { id: ['a'] }, 'neither a text nor a number'],
    ['what changes data', 'create', { text: 'a' }, 'only lists'],
  ])('is not %s', (_, action, params, reason) => {
    expect(plan(action, params)).toEqual({ type: 'none', reason: expect.stringContaining(reason) as string })
  })

  it('is not what the replication was told to leave out', () => {
    const sync = { type: 'full', action: 'list', params: { tag: '{{ replication_config.tag }}' } } as const
    expect(plan('list', {}, { sync })).toEqual({
      type: 'none',
      reason: 'what the copy holds depends on its replication_config',
    })
  })

  it('is no list where some of it is marked as deleted', () => {
    const sync = { type: 'full', action: 'list', deleted: { path: 'gone', equals: true } } as const
    expect(plan('list', {}, { sync })).toEqual({
      type: 'none',
      reason: 'the copy leaves out what is marked as deleted',
    })
  })

  it('is nothing of what is not copied', () => {
    const sync = { type: 'none', reason: 'It is secret.' } as const
    expect(plan('list', {}, { sync })).toEqual({ type: 'none', reason: 'it is not copied: It is secret.' })
  })

  it('is no record of another kind than the copy has', () => {
    const connector = compileConnector(
      manifestOf({
        entity: { key: 'id', sync: { type: 'full', action: 'list' } },
        schemas: { Long: { type: 'object', properties: { id: { type: 'string' }, text: { type: 'string' } } } },
        actions: { get: { request: 'GET /notes/{id}', response: { record: 'data', schema: 'Long' } } },
      }),
    )
    const operation = connector.operations['notes.get']
    if (operation === undefined) throw new Error('there is no get')
    expect(planCopyRead(connector, operation, { id: 'a' })).toMatchObject({ type: 'none' })
  })
})
