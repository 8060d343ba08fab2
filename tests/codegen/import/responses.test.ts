import { answering, importOne, listOfBoxes } from './import-notes.ts'

type Json = Readonly<Record<string, unknown>>

const box = { type: 'object', properties: { id: { type: 'string' } } }
const boxes = { type: 'array', items: box }

describe('an answer', () => {
  it('has its records where the document says', async () => {
    const operation = answering(
      { type: 'object', properties: { data: { type: 'object', properties: { 'all boxes': boxes } } } },
      {
        'x-airbyte-record-extractor': "$.data['all boxes']",
        'x-airbyte-meta-extractor': {
          total: '$.data.total',
          first: '$.links[0].href',
          next: '@link.next',
          odd: '$..deep',
        },
      },
    )
    const { action, manifest, notices } = await importOne(operation)
    expect(action?.response).toEqual({
      records: 'data.all boxes',
      meta: { total: 'data.total', first: 'links.0.href', next: '@link.next' },
    })
    expect(manifest.entities['boxes']).toMatchObject({ record: box, key: 'id' })
    expect(notices).toEqual([
      'paths."/boxes".get.x-airbyte-meta-extractor.odd: is not carried over: a selector cannot say $..deep',
    ])
  })

  it.each<[string, Json, string, Json | undefined]>([
    ['a list', boxes, '$', box],
    [
      'a list in an envelope',
      { type: 'object', properties: { success: { type: 'boolean' }, results: boxes } },
      'results',
      box,
    ],
    ['a list called by its entity', { type: 'object', properties: { errors: { type: 'array' }, boxes } }, 'boxes', box],
    [
      'a list two levels down',
      { type: 'object', properties: { data: { type: 'object', properties: { items: boxes } } } },
      'data.items',
      box,
    ],
    [
      'a list spread over allOf',
      { allOf: [{ type: 'object', properties: { data: boxes } }, { type: 'object' }] },
      'data',
      box,
    ],
    ['nothing like a list', { type: 'object', properties: { x: { type: 'string' } } }, '$', undefined],
  ])('of a list that does not say where is guessed: %s', async (_, schema, at, record) => {
    const { action, manifest, notices } = await importOne(answering(schema))
    expect(action?.response?.records).toBe(at)
    expect(manifest.entities['boxes']?.record).toEqual(record)
    expect(action?.untested).toBe(schema === boxes ? undefined : true)
    expect(notices.length).toBe(schema === boxes ? 0 : 1)
  })

  it.each<[string, Json, string]>([
    ['the record', box, '$'],
    ['an envelope', { type: 'object', properties: { success: { type: 'boolean' }, results: box } }, 'results'],
    ['an envelope called by its entity', { type: 'object', properties: { box } }, 'box'],
    ['a record of one object', { type: 'object', properties: { lid: box } }, '$'],
    ['a record with objects', { type: 'object', properties: { id: { type: 'string' }, data: box } }, '$'],
  ])('of one thing may be in an envelope: %s', async (_, schema, at) => {
    const { action, notices } = await importOne(answering(schema), { kind: 'get' })
    expect(action?.response?.record).toBe(at)
    expect(notices.length).toBe(at === '$' ? 0 : 1)
  })

  it('may be nothing, or a file', async () => {
    const nothing = await importOne(
      { responses: { 204: { description: 'Gone' } } },
      { method: 'delete', kind: 'delete' },
    )
    const file = await importOne(
      { responses: { 200: { description: 'It', content: { 'image/png': {} } } } },
      { kind: 'get' },
    )
    const url = await importOne(
      answering(box, {
        'x-airbyte-file-url': 'files[{index}].url',
        'x-airbyte-path-override': { path: '/boxes/{id}' },
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'index', in: 'path', required: true, schema: { type: 'integer' } },
        ],
      }),
      { path: '/boxes/{id}:download/{index}', kind: 'download' },
    )
    expect(nothing.action?.response).toEqual({ nothing: true })
    expect(file.action?.response).toEqual({ file: { type: 'body' } })
    expect(url.action).toEqual({
      description: 'Download box.',
      request: 'GET /boxes/{id}',
      args: { required: ['index'], properties: { index: { type: 'integer' } } },
      response: { file: { type: 'url', at: 'files.{{ params.index }}.url' } },
    })
    expect(url.notices).toEqual([])
  })

  it.each([
    ['{{ not record.private }}', { path: 'private', equals: true }],
    ['{{ record.open }}', { not: { path: 'open', equals: true } }],
    ["{{ record.lid.state == 'on' }}", { path: 'lid.state', not_equals: 'on' }],
    ['{{ record.size != 3 }}', { path: 'size', equals: 3 }],
  ])('leaves out records that its filter does not keep: %s', async (filter, drop) => {
    const { action } = await importOne(answering(boxes, { 'x-airbyte-record-filter': filter }))
    expect(action?.response).toEqual({ records: '$', drop })
  })

  it('turns records into others', async () => {
    const transform = { id: "{{ record.value | replace('boxes/', '') }}", odd: '{{ record.x + 1 }}' }
    const { action, notices } = await importOne(
      answering(
        { type: 'array', items: { type: 'string' } },
        { 'x-airbyte-record-transform': transform, 'x-airbyte-record-filter': '{{ record.x > 1 }}' },
      ),
    )
    expect(action?.response).toEqual({ records: '$', fields: { id: "{{ record.value | replace('boxes/', '') }}" } })
    expect(notices).toEqual([
      'paths."/boxes".get.x-airbyte-record-filter: is not carried over: a condition cannot say {{ record.x > 1 }}',
      'paths."/boxes".get.x-airbyte-record-transform.odd: is not carried over: a hole cannot say {{ record.x + 1 }}',
    ])
  })

  it('is said to differ where an action does not give what its entity holds', async () => {
    const { importNoting, documentOf } = await import('./import-notes.ts')
    const { manifest } = await importNoting(
      documentOf({
        components: { schemas: { box, receipt: { type: 'object', properties: { paid: { type: 'boolean' } } } } },
        paths: {
          '/boxes/{id}': { get: answering({ $ref: '#/components/schemas/box' }) },
          '/boxes/{id}/pay': { post: answering({ $ref: '#/components/schemas/receipt' }) },
          '/boxes/{id}/poke': { post: answering({}) },
        },
      }),
    )
    expect(manifest.entities['boxes']).toMatchObject({
      record: 'Box',
      actions: {
        get: { response: { record: '$' } },
        pay: { response: { record: '$', schema: 'Receipt' } },
        poke: { response: { record: '$', schema: {} } },
      },
    })
    expect(Object.keys(manifest.schemas ?? {})).toEqual(['Box', 'Receipt'])
  })

  it('is read as a list in a plain document when it is one', async () => {
    const { importNoting, documentOf } = await import('./import-notes.ts')
    const { manifest } = await importNoting(
      documentOf({ paths: { '/open-boxes/all': { get: answering(listOfBoxes) } } }),
    )
    expect(Object.values(manifest.entities)[0]?.actions).toMatchObject({ all: { response: { records: '$' } } })
  })
})
