import fc from 'fast-check'
import { displayWidth } from '../../../cli/output/display-width.ts'
import { formatTable } from '../../../cli/output/format-table.ts'
import { layOutColumns } from '../../../cli/output/table-layout.ts'
import { createTableOutput } from '../../../cli/output/table-output.ts'
import { wrapText } from '../../../cli/output/wrap-text.ts'

const cell = fc.string({ unit: 'grapheme', maxLength: 40 })
const rows = fc
  .integer({ min: 1, max: 8 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))

describe('layOutColumns', () => {
  it('keeps every line inside the window, whatever it has to leave out', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 200 }), (given, room) => {
        const columns = layOutColumns(given, room, { dropping: true })
        const total = columns.reduce((sum, { width }) => sum + width, 2 * (columns.length - 1))
        expect(columns.length).toBeGreaterThan(0)
        expect(total).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('cuts the widest first and keeps the column a row is known by', () => {
    const id = 'e4bec1de-c3c6-4b65-847e-566d76557b83'
    const columns = layOutColumns([[id, 'Jane Doe', 'x'.repeat(60), '12']], 80, { dropping: true })
    expect(columns).toEqual([
      { index: 0, width: 36 },
      { index: 1, width: 8 },
      { index: 2, width: 28 },
      { index: 3, width: 2 },
    ])
  })

  it('cuts nothing where there is no window', () => {
    expect(layOutColumns([['a', 'b'.repeat(500)]], undefined, { dropping: true }).map(({ width }) => width)).toEqual([
      1, 500,
    ])
  })
})

describe('wrapText', () => {
  it('breaks between words, and inside them only where it must', () => {
    expect(wrapText('People who are considered', 10)).toEqual(['People who', 'are', 'considered'])
    expect(wrapText('e4bec1de-c3c6 ok', 5)).toEqual(['e4bec', '1de-c', '3c6', 'ok'])
    expect(wrapText('漢字漢字', 5)).toEqual(['漢字', '漢字'])
    expect(wrapText('', 5)).toEqual([''])
  })

  it('keeps every word and every line inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrapText(text, columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

describe('formatTable', () => {
  const plain = { paintHead: (text: string): string => text }

  it('goes on below where a cell has no room', () => {
    const table = formatTable(
      [
        ['id', 'What identifies a record.'],
        ['name', 'The full name.'],
      ],
      { ...plain, room: 22, head: ['Field', 'Meaning'] },
    )
    expect(table).toBe('Field  Meaning\nid     What identifies\n       a record.\nname   The full name.\n')
  })

  it('leaves out columns that say nothing', () => {
    expect(formatTable([['a', '', 'b']], { ...plain, room: undefined, head: ['One', 'Two', 'Three'] })).toBe(
      'One  Three\na    b\n',
    )
  })
})

describe('a table of records', () => {
  async function print(
    pages: readonly (readonly unknown[])[],
    style: { room?: number; fields?: string[]; summary?: string[] },
  ): Promise<{ text: string; notes: string[] }> {
    let text = ''
    const notes: string[] = []
    const output = createTableOutput(async (more) => void (text += more), {
      room: style.room,
      fields: style.fields ?? [],
      summary: style.summary ?? [],
      paintHead: (head) => head,
      note: (note) => notes.push(note),
    })
    for (const page of pages) await output.page(page)
    await output.end({})
    return { text, notes }
  }

  it('has the columns that sum up the entity', async () => {
    const records = [{ id: 1, name: 'Jane', email: { value: 'j@x' }, tags: [{ t: 'a' }, { t: 'b' }], noise: 'x' }]
    const { text } = await print([records], { summary: ['id', 'name', 'email.value', 'tags.*.t'] })
    expect(text).toBe('id  name  email.value  tags.*.t\n1   Jane  j@x          a, b\n')
  })

  it('has the fields asked for, through lists too', async () => {
    const { text } = await print([[{ id: 1, tags: [{ t: 'a' }, { t: 'b' }] }]], {
      fields: ['tags.t', 'nope'],
      summary: ['id'],
    })
    expect(text).toBe('tags.t  nope\na, b\n')
  })

  it('has what is short where the summary belongs to other records', async () => {
    const note = { id: 'n1', text: 'Call her', author: { id: 'u1' }, done: false, at: null }
    const { text } = await print([[note]], { summary: ['id', 'name', 'email.value', 'company'] })
    expect(text).toBe('id  text      done   at\nn1  Call her  false\n')
  })

  it('keeps the layout of the first page and cuts what comes wider', async () => {
    const { text } = await print([[{ a: 'ab', b: 'x' }], [{ a: 'abcdef', b: 'y' }]], { fields: ['a', 'b'] })
    expect(text).toBe('a   b\nab  x\na…  y\n')
  })

  it('keeps a record on one line and a terminal in order', async () => {
    const { text } = await print([[{ a: 'one\ntwo\t\u001b[31mred\u202e', b: { c: [1] }, d: ['x', 'y'] }]], {
      fields: ['a', 'b', 'd'],
    })
    expect(text.split('\n')[1]).toBe('one two red  {"c":[1]}  x, y')
  })

  it('prints values that are no objects', async () => {
    expect((await print([['one', 'two']], {})).text).toBe('value\none\ntwo\n')
  })

  it('says what found no place, and that there was nothing', async () => {
    const wide = await print([[{ a: 'a'.repeat(20), b: 'b'.repeat(20), c: 'c' }]], {
      room: 25,
      fields: ['a', 'b', 'c'],
    })
    const none = await print([[]], {})
    expect(wide.notes).toEqual([
      '2 columns left out for lack of room: b, c (choose with --fields, or widen the window)',
    ])
    expect(none).toEqual({ text: '', notes: ['no records'] })
  })
})
