import { connect, failureOf } from '../../support/manifest-of.ts'
import { replay } from '../../support/replay.ts'

const withoutMore = {
  pagination: { pages: { type: 'cursor' as const, send: 'query.cursor', next: ['next', 'meta.next'] } },
}

async function metaOf(answer: object, manifest: object = {}): Promise<unknown> {
  const { transport } = replay(answer)
  return (await (await connect({ transport, manifest })).execute('notes', 'list')).meta
}

describe('where a page stands', () => {
  it.each([
    [
      { data: [], more: true, next: 'n' },
      { has_more: true, cursor: 'n' },
    ],
    [
      { data: [], more: 'true', next: 'n' },
      { has_more: true, cursor: 'n' },
    ],
    [
      { data: [], more: true, next: 0 },
      { has_more: true, cursor: '0' },
    ],
    [
      { data: [], more: false, next: 'n' },
      { has_more: false, cursor: null },
    ],
    [
      { data: [], more: false },
      { has_more: false, cursor: null },
    ],
    [
      { data: [], more: null, next: 'n' },
      { has_more: true, cursor: 'n' },
    ],
    [
      { data: [], next: 'n' },
      { has_more: true, cursor: 'n' },
    ],
    [
      { data: [], next: null },
      { has_more: false, cursor: null },
    ],
    [
      { data: [], next: '' },
      { has_more: false, cursor: null },
    ],
    [{ data: [] }, { has_more: false, cursor: null }],
  ])('is read from %j', async (answer, meta) => {
    expect(await metaOf(answer)).toEqual(meta)
  })

  it('is read from a token alone where the API says nothing else', async () => {
    expect([
      await metaOf({ data: [], meta: { next: 'n' } }, withoutMore),
      await metaOf({ data: [] }, withoutMore),
    ]).toEqual([
      { has_more: true, cursor: 'n' },
      { has_more: false, cursor: null },
    ])
  })

  it('is the end where the manifest says that everything comes at once', async () => {
    const manifest = { pagination: { pages: { type: 'none' as const, reason: 'There are few.' } } }
    expect(await metaOf({ data: [], more: true, next: 'n' }, manifest)).toEqual({ has_more: false, cursor: null })
  })

  it.each([[{ data: [], more: true }], [{ data: [], more: true, next: '' }], [{ data: [], more: true, next: null }]])(
    'is not known when there is more without a token: %j',
    async (answer) => {
      expect(await failureOf(metaOf(answer))).toMatchObject({
        code: 'response_unexpected',
        message: 'notes.list: the answer says there is more but has no token for it',
      })
    },
  )

  it('is not known when the token is none', async () => {
    expect((await failureOf(metaOf({ data: [], more: true, next: { a: 1 } }))).message).toBe(
      'notes.list: the answer says there is more but has something else where the token for it should be',
    )
  })

  it('does not depend on whether a token is a number or a text', async () => {
    const { transport } = replay({ data: [], more: true, next: 5 })
    const notes = await connect({ transport })
    const error = await failureOf(notes.execute('notes', 'list', { cursor: '5' }))
    expect(error.message).toContain('the token of this page')
  })

  it('comes with what the last page tells besides, such as a sync token', async () => {
    const manifest = {
      actions: {
        changes: {
          request: 'GET /changes',
          query: { properties: { cursor: { type: 'string' }, limit: { type: 'integer', maximum: 100 } } },
          response: { records: 'data', meta: { sync_token: 'sync' } },
          pagination: 'pages',
        },
      },
    }
    const { transport } = replay({ data: [1], more: true, next: 'n2' }, { data: [2], more: false, sync: 't1' })
    const metas: unknown[] = []
    const notes = await connect({ transport, manifest })
    for await (const { meta } of notes.pages('notes', 'changes').pages()) metas.push(meta)
    expect(metas).toEqual([
      { has_more: true, cursor: 'n2' },
      { has_more: false, cursor: null, sync_token: 't1' },
    ])
  })
})
