import fc from 'fast-check'
import { encodePart } from '../../adapters/encode-part.ts'
import type { WholeResult } from '../../adapters/neutral-tool.ts'

function readAll(whole: WholeResult): { readonly meta: Record<string, unknown>[]; readonly data: unknown[] } {
  const meta: Record<string, unknown>[] = []
  const data: unknown[] = []
  let from: number | undefined = 0
  while (from !== undefined) {
    const part = encodePart(whole, from, (next) => `at ${next}`)
    const [about = '', , json = ''] = part.text.split('\n')
    meta.push(JSON.parse(about) as Record<string, unknown>)
    data.push(JSON.parse(json.replaceAll('<\\/data', '</data')))
    from = part.next
  }
  return { meta, data }
}

const base = { operation: 'notes.get', source: 'Ashby', budget: 20 }

describe('the parts of a large result', () => {
  it('say where they are and where the next one is', () => {
    const records = Array.from({ length: 9 }, (_, index) => ({ id: `record ${index}` }))
    const { meta, data } = readAll({ ...base, content: records, shape: false })
    expect(meta).toEqual([
      { operation: 'notes.get', from: 0, count: 2, of: 9, next: 'at 2' },
      { operation: 'notes.get', from: 2, count: 2, of: 9, next: 'at 4' },
      { operation: 'notes.get', from: 4, count: 2, of: 9, next: 'at 6' },
      { operation: 'notes.get', from: 6, count: 2, of: 9, next: 'at 8' },
      { operation: 'notes.get', from: 8, count: 1, of: 9 },
    ])
    expect(data.flat()).toEqual(records)
  })

  it('are a table where records are shaped', () => {
    const { data } = readAll({ ...base, budget: 100, content: [{ id: 1, at: { city: 'Lisbon' } }], shape: true })
    expect(data).toEqual([{ columns: ['id', 'at.city'], rows: [[1, 'Lisbon']] }])
  })

  it('of a text together are the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (content, budget) => {
          const { data } = readAll({ ...base, budget, content, shape: true })
          expect(data.join('')).toBe(content)
        },
      ),
    )
  })
})
