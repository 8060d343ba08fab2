import { importInfo, marked } from './marked-operations.ts'

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
