import fc from 'fast-check'
import { ResultStore } from '../../../adapters/mcp/result-store.ts'
import type { WholeResult } from '../../../adapters/neutral-tool.ts'

function whole(content: WholeResult['content']): WholeResult {
  return { operation: 'candidates.list', source: 'Ashby', content, shape: true, budget: 100 }
}

function kept(store: ResultStore): readonly string[] {
  return store.list().map(({ id }) => id)
}

describe('the store of large results', () => {
  it('drops the one read least recently when there are too many', () => {
    const store = new ResultStore({ most: 2, bytes: 1000, time: 1000 })
    const [first, second] = [store.keep(whole('a')), store.keep(whole('b'))]
    store.read(first ?? '')
    const third = store.keep(whole('c'))
    expect(kept(store)).toEqual([third, first])
    expect(store.read(second ?? '')).toBeUndefined()
  })

  it('drops as many as the room for a new one takes, and keeps none that is too large alone', () => {
    const store = new ResultStore({ most: 10, bytes: 20, time: 1000 })
    store.keep(whole('12345'))
    store.keep(whole('12345'))
    expect(store.keep(whole('x'.repeat(19)))).toBeUndefined()
    expect(kept(store)).toHaveLength(2)
    const large = store.keep(whole('x'.repeat(18)))
    expect(kept(store)).toEqual([large])
  })

  it('forgets what nobody has read for long enough', () => {
    let now = 0
    const store = new ResultStore({ most: 10, bytes: 1000, time: 100 }, () => now)
    const [read, unread] = [store.keep(whole('a')), store.keep(whole('b'))]
    now = 99
    expect(store.read(read ?? '')).toEqual(whole('a'))
    now = 150
    expect(kept(store)).toEqual([read])
    expect(store.read(unread ?? '')).toBeUndefined()
    now = 199
    expect(kept(store)).toEqual([])
  })

  it('never holds more than told, whatever is kept and read', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ size: fc.nat(60), read: fc.boolean() }), { maxLength: 60 }), (steps) => {
        const limits = { most: 5, bytes: 100, time: 1000 }
        const store = new ResultStore(limits)
        for (const { size, read } of steps) {
          const id = store.keep(whole('x'.repeat(size)))
          if (read && id !== undefined) store.read(id)
          const list = store.list()
          expect(list.length).toBeLessThanOrEqual(limits.most)
          expect(list.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(limits.bytes)
          if (id !== undefined) expect(list[0]?.id).toBe(id)
        }
      }),
    )
  })
})
