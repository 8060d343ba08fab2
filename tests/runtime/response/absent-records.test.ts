import { connect, failureOf } from '../../support/manifest-of.ts'
import { reply, replay } from '../../support/replay.ts'

const list = { request: 'GET /notes', response: { records: 'items', absent: 'empty' as const }, pagination: 'all' }
const manifest = { pagination: { all: 'at_once' }, actions: { list } }

async function read(answer: unknown): Promise<unknown> {
  const notes = await connect({ manifest, ...replay(answer), retry: false })
  return (await notes.execute('notes', 'list')).data
}

describe('a list that may be absent', () => {
  it.each([[{}], [{ total: 0 }], [{ items: null }], [{ items: [] }]])('is empty in %j', async (answer) => {
    expect(await read(answer)).toEqual([])
  })

  it.each([
    ['an empty answer', reply(200, '')],
    ['something other than a list', { items: 'none' }],
    ['a refusal', reply(500, {})],
  ])('is still an error in %s', async (_, answer) => {
    expect(await failureOf(read(answer))).toBeInstanceOf(Error)
  })

  it('is an error where the manifest does not say so', async () => {
    const strict = { ...manifest, actions: { list: { ...list, response: { records: 'items' } } } }
    const notes = await connect({ manifest: strict, ...replay({}) })
    expect(await failureOf(notes.execute('notes', 'list'))).toMatchObject({ code: 'response_unexpected' })
  })
})
