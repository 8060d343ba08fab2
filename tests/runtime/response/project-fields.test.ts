import { compileProjection } from '../../../runtime/response/project-fields.ts'
import { connect } from '../../support/manifest-of.ts'
import { replay } from '../../support/replay.ts'

const record = {
  id: '1',
  name: 'Ada',
  emails: [
    { value: 'a@x', type: 'work', tags: [{ n: 1, m: 2 }] },
    { value: 'b@x', type: 'home', tags: [] },
  ],
  place: { city: 'Oslo', geo: { lat: 1, lon: 2 } },
  none: null,
  words: ['a', 'b'],
}

describe('the fields of a record', () => {
  it.each<[string[], unknown]>([
    [['id'], { id: '1' }],
    [['id', 'none', 'words'], { id: '1', none: null, words: ['a', 'b'] }],
    [['emails.value'], { emails: [{ value: 'a@x' }, { value: 'b@x' }] }],
    [['emails.tags.n'], { emails: [{ tags: [{ n: 1 }] }, { tags: [] }] }],
    [['place.geo.lat', 'place.city'], { place: { city: 'Oslo', geo: { lat: 1 } } }],
    [['place', 'place.city'], { place: record.place }],
    [['place.city', 'place'], { place: record.place }],
    [['none.deep', 'words.deep', 'id.deep'], { id: '1', none: null, words: ['a', 'b'] }],
    [['missing', 'place.missing'], { place: {} }],
    [['__proto__', 'constructor'], {}],
  ])('are those selected: %j', (paths, expected) => {
    expect(compileProjection(paths, undefined)?.(record)).toEqual(expected)
  })

  it.each<[string[], unknown]>([
    [['emails', 'place', 'words'], { id: '1', name: 'Ada', none: null }],
    [
      ['emails.value', 'emails.tags.n', 'place.geo', 'none', 'words', 'name'],
      {
        id: '1',
        emails: [
          { type: 'work', tags: [{ m: 2 }] },
          { type: 'home', tags: [] },
        ],
        place: { city: 'Oslo' },
      },
    ],
    [['place', 'place.city', 'emails', 'words', 'none'], { id: '1', name: 'Ada' }],
    [['place.city', 'place', 'emails', 'words', 'none'], { id: '1', name: 'Ada' }],
    [['missing', 'id.deep', 'none.deep'], record],
  ])('are those not excluded: %j', (paths, expected) => {
    expect(compileProjection(undefined, paths)?.(record)).toEqual(expected)
  })

  it('are those selected where both are given', () => {
    expect(compileProjection(['id'], ['id'])?.(record)).toEqual({ id: '1' })
  })

  it.each([
    [undefined, undefined],
    [[], []],
  ])('are all where nothing is said', (select, exclude) => {
    expect(compileProjection(select, exclude)).toBeUndefined()
  })

  it('leave the record itself as it was', () => {
    const before = structuredClone(record)
    compileProjection(undefined, ['emails.value', 'place.city'])?.(record)
    expect(record).toEqual(before)
  })

  it('are chosen by a call, on every page, for a record and for a list', async () => {
    const pages = [
      { data: [record], more: true, next: 'n' },
      { data: [record, 'odd'], more: false },
    ]
    const notes = await connect(replay({ data: record }, ...pages))
    const options = { select_fields: ['id', 'emails.type'] }
    const chosen = { id: '1', emails: [{ type: 'work' }, { type: 'home' }] }
    expect((await notes.execute('notes', 'get', { id: '1' }, options)).data).toEqual(chosen)
    const seen: unknown[] = []
    for await (const note of notes.pages('notes', 'list', {}, options)) seen.push(note)
    expect(seen).toEqual([chosen, chosen, 'odd'])
  })
})
