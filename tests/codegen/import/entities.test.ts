import { box, importInfo, marked } from './marked-operations.ts'

describe('an entity', () => {
  const schema = {
    ...box,
    'x-airbyte-entity-name': 'boxes',
    'x-airbyte-stream-name': 'all_boxes',
    description: 'A box.',
  }
  const paths = {
    '/boxes': { get: marked('boxes', 'list', { 'x-airbyte-ai-hints': { when_not_to_use: 'For lids.' } }) },
    '/boxes/{id}': { get: marked('boxes', 'get') },
    '/shelves': { get: marked('shelves', 'list') },
  }

  it('has the schema, the stream and the hints that belong to it', async () => {
    const hints = {
      summary: 'Boxes',
      when_to_use: 'For boxes',
      trigger_phrases: ['box'],
      example_questions: ['Which?'],
      freshness: 'live',
      search_strategy: 'By size',
      odd: 1,
    }
    const { manifest, notices } = await importInfo(
      {},
      {
        paths,
        components: {
          schemas: {
            box: { ...schema, 'x-airbyte-ai-hints': hints },
            crate: schema,
            gone: { 'x-airbyte-entity-name': 'lids' },
          },
        },
      },
    )
    expect(manifest.entities['boxes']).toEqual({
      description: 'A box.',
      record: 'Box',
      key: 'id',
      actions: {
        list: {
          description: 'List boxes.',
          request: 'GET /boxes',
          response: { records: '$', schema: box },
          pagination: 'none',
          ai: { not_when: 'For lids.' },
        },
        get: { description: 'Get box.', request: 'GET /boxes/{id}', response: { record: '$', schema: box } },
      },
      sync: { type: 'full', action: 'list', stream: 'all_boxes' },
      ai: {
        summary: 'Boxes',
        when: 'For boxes',
        phrases: ['box'],
        questions: ['Which?'],
        freshness: 'live',
        search: 'By size',
      },
    })
    expect(notices).toEqual([
      'components.schemas.crate.x-airbyte-entity-name: is not carried over: boxes has another schema already',
      'components.schemas.gone.x-airbyte-entity-name: is not carried over: lids has no operations',
      'components.schemas.box.x-airbyte-ai-hints.odd: is not carried over',
      'components.schemas.crate: is not carried over: nothing uses it',
      'components.schemas.gone: is not carried over: nothing uses it',
    ])
  })

  it('is not replicated where its list cannot be read without knowing something', async () => {
    const list = marked('boxes', 'list', {
      parameters: [{ name: 'shelf', in: 'query', required: true, schema: { type: 'string' } }],
    })
    const { manifest, notices } = await importInfo(
      {},
      { paths: { '/boxes': { get: list } }, components: { schemas: { box: schema } } },
    )
    expect(manifest.entities['boxes']?.sync).toEqual({ type: 'none', reason: 'Its list needs shelf.' })
    expect(notices).toEqual([
      'components.schemas.box.x-airbyte-stream-name: is not carried over: Its list needs shelf.',
    ])
  })

  it('refers to others, and is searched', async () => {
    const { manifest, notices } = await importInfo(
      {
        'x-airbyte-entity-relationships': [
          {
            source_entity: 'boxes',
            target_entity: 'shelves',
            foreign_key: 'shelf_id',
            target_key: 'id',
            cardinality: 'many_to_one',
          },
          {
            source_entity: 'shelves',
            target_entity: 'boxes',
            foreign_key: 'id',
            target_key: 'shelf_id',
            cardinality: 'one_to_many',
            description: 'What is on it.',
            parent_record_filter: { shelf_id: ['a', 'b'] },
          },
          { source_entity: 'boxes', target_entity: 'lids', foreign_key: 'lid_id' },
        ],
        'x-airbyte-context-store': {
          disable_compaction: true,
          entities: [
            {
              entity: 'boxes',
              suggested: true,
              'x-airbyte-name': 'box_store',
              fields: [
                { name: 'id', type: 'string', description: 'Which.' },
                { name: 'shelf', 'x-airbyte-name': 'shelf_id', type: ['null', 'string'], description: 'Where.' },
              ],
            },
            { entity: 'shelves', 'x-airbyte-skip-searchable-fields': 'There are three.' },
            { entity: 'lids' },
          ],
        },
      },
      { paths },
    )
    expect(manifest.entities['boxes']).toMatchObject({
      relations: [{ to: 'shelves', by: 'shelf_id' }],
      search: {
        name: 'box_store',
        suggested: true,
        fields: {
          id: { schema: { type: 'string', description: 'Which.' } },
          shelf: { name: 'shelf_id', schema: { type: ['null', 'string'], description: 'Where.' } },
        },
      },
    })
    expect(manifest.entities['shelves']).toMatchObject({
      relations: [
        {
          to: 'boxes',
          by: 'id',
          many: true,
          description: 'What is on it.',
          key: 'shelf_id',
          where: { path: 'shelf_id', in: ['a', 'b'] },
        },
      ],
      search: { reason: 'There are three.' },
    })
    expect(manifest.replication).toEqual({ compact: false })
    expect(notices).toEqual([
      'info.x-airbyte-entity-relationships.2: is not carried over: lids has no operations',
      'info.x-airbyte-context-store.entities.2: is not carried over: lids has no operations',
    ])
  })

  it('that the rules of the language refuse in part keeps the rest', async () => {
    const { manifest, notices } = await importInfo(
      {
        'x-airbyte-entity-relationships': [
          { source_entity: 'boxes', target_entity: 'shelves', foreign_key: 'nowhere' },
        ],
      },
      { paths: { ...paths, '/a/../b': { get: marked('lids', 'get') } } },
    )
    expect(Object.keys(manifest.entities)).toEqual(['boxes', 'shelves'])
    expect(manifest.entities['boxes']?.relations).toBeUndefined()
    expect(notices.map((notice) => notice.split(': ', 3)[1])).toEqual([
      'gives entities.lids.actions.get, which is left out',
      'gives entities.boxes.relations.0, which is left out',
    ])
  })
})
