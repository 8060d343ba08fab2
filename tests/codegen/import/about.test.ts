import { answering, documentOf, importNoting } from './import-notes.ts'

type Json = Readonly<Record<string, unknown>>

const box = { type: 'object', properties: { id: { type: 'string' }, shelf_id: { type: 'string' } } }
const marked = (entity: string, action: string, parts: Json = {}): Json =>
  answering(action === 'list' ? { type: 'array', items: box } : box, {
    'x-airbyte-entity': entity,
    'x-airbyte-action': action,
    ...(action === 'list' && { 'x-airbyte-no-pagination': 'Few.' }),
    ...parts,
  })

async function importInfo(info: Json, parts: Json = {}): ReturnType<typeof importNoting> {
  return importNoting(documentOf({ info: { title: 'Shop API Connector', version: '1.2.3', ...info }, ...parts }))
}

describe('a connector', () => {
  it('keeps its name, version and pages', async () => {
    const { manifest } = await importInfo({
      description: 'Sells boxes.',
      'x-airbyte-connector-name': 'box-shop',
      'x-airbyte-connector-definition-id': '6f1c1a52-5a0b-4d29-9f0e-1d3f6f0f5c11',
      'x-airbyte-external-documentation-urls': [
        { type: 'changelog', url: 'https://shop.example/new' },
        { type: 'api_reference', url: 'https://shop.example/api', title: 'Reference' },
      ],
      'x-airbyte-example-questions': { direct: ['Which boxes?'], context_store_search: ['Where?'], unsupported: [] },
    })
    expect(manifest).toMatchObject({
      name: 'box-shop',
      title: 'Shop',
      version: '1.2.3',
      id: '6f1c1a52-5a0b-4d29-9f0e-1d3f6f0f5c11',
      description: 'Sells boxes.',
      docs: 'https://shop.example/api',
      links: [
        { type: 'changelog', url: 'https://shop.example/new' },
        { type: 'api_reference', url: 'https://shop.example/api', title: 'Reference' },
      ],
      questions: { direct: ['Which boxes?'], search: ['Where?'] },
    })
  })

  it.each([
    ['Box Shop REST API', 'box-shop', 'Box Shop'],
    ['API', 'api', 'API'],
    ['42 Boxes', 'boxes', '42 Boxes'],
  ])('is called by its title otherwise: %s', async (given, name, title) => {
    const { manifest } = await importInfo({ title: given })
    expect(manifest).toMatchObject({ name, title, version: '0.1.0', description: `The API of ${title}.` })
  })

  it('is checked by the call that is preferred', async () => {
    const { manifest } = await importInfo(
      {},
      { paths: { '/boxes': { get: marked('boxes', 'list', { 'x-airbyte-preferred-for-check': true }) } } },
    )
    expect(manifest.check).toEqual({ call: 'boxes.list' })
  })

  it('says no, waits and fills parameters as it is told', async () => {
    const shelf = { name: 'shelf', in: 'query', required: true, schema: { type: 'string' } }
    const { manifest, notices } = await importInfo(
      {
        'x-airbyte-response-error-check': { field: 'ok', on_value: false, message_field: 'error' },
        'x-airbyte-retry-config': {
          max_attempts: 5,
          initial_delay_seconds: 0.5,
          max_delay_seconds: 60,
          retry_after_header: 'X-Reset',
          retry_after_format: 'unix_timestamp',
          jitter: true,
        },
        'x-airbyte-scoping': [
          { param: 'shelf', config_key: 'place', value_template: "{{ value.split('/')[0] }}" },
          { param: 'other' },
        ],
      },
      { paths: { '/boxes': { get: marked('boxes', 'get', { parameters: [shelf] }) } } },
    )
    expect(manifest.failures).toEqual([{ when: { path: 'ok', equals: false }, message: 'error' }])
    expect(manifest.retry).toEqual({
      attempts: 5,
      initial: '500ms',
      longest: '60s',
      wait: [{ at: '@header.x-reset', format: 'epoch' }],
    })
    expect(manifest.defaults).toEqual({ shelf: "{{ config.place | before('/') }}" })
    expect(manifest.config).toEqual({
      properties: { place: { type: 'string', description: 'What shelf is when a call does not say.' } },
    })
    expect(notices).toEqual([
      'info.x-airbyte-scoping.1: is not carried over: no operation takes other',
      'info.x-airbyte-retry-config.jitter: is not carried over',
    ])
  })

  it('is replicated as the hosted side knows it', async () => {
    const { manifest, notices } = await importInfo({
      'x-airbyte-replication-version': '1.0.0',
      'x-airbyte-replication-compatibility': '>=1.0.0',
      'x-airbyte-skip-suggested-streams': ['old'],
      'x-airbyte-skip-auth-methods': ['oauth'],
      'x-airbyte-skip-context-store': 'Nothing to find.',
      'x-airbyte-replication-config': {
        title: 'Replication',
        properties: { start: { type: 'string', format: 'date-time' } },
        required: ['start'],
        replication_config_key_mapping: { start: 'start_date' },
        replication_config_constants: {
          from: "{{ day_delta(-180, '%Y-%m-%dT%H:%M:%SZ') }}",
          mode: { type: 'all' },
          odd: '{{ x() }}',
        },
      },
    })
    expect(manifest.replication_config).toEqual({
      title: 'Replication',
      type: 'object',
      properties: { start: { type: 'string', format: 'date-time' } },
      required: ['start'],
    })
    expect(manifest.replication).toEqual({
      version: '1.0.0',
      compatible: '>=1.0.0',
      config: {
        map: { start_date: 'start' },
        set: { from: "{{ now | add('-180d') | date('iso') }}", mode: { type: 'all' }, odd: '{ x() }' },
      },
      skip_streams: ['old'],
      skip_schemes: ['oauth'],
      no_search: 'Nothing to find.',
    })
    expect(notices).toEqual([
      'info.x-airbyte-replication-config.replication_config_constants.odd: is carried over as it is written: a hole cannot say {{ x() }}',
    ])
  })
})

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
