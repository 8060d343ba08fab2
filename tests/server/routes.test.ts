import { allRoutes } from '../../server/routes/all-routes.ts'
import type { Services } from '../../server/services.ts'
import { testDatabases } from '../support/databases.ts'
import { ashbyBody, closeServed, serve, testApplication, valueAt, type Served } from '../support/serve.ts'
import { aNumber, aText, listWith, objectWith, textLike, textWith } from '../support/matchers.ts'

afterAll(closeServed)

const ashbyId = '4e8c9fa0-3634-499b-b948-11581b5c3efa'
const someId = '00000000-0000-4000-8000-000000000000'
const template = {
  icon: null,
  customization: null,
  tags: [],
  mode: 'DIRECT',
  runtime_mode: 'direct_only',
  supports_context_store: false,
  created_at: aText,
  updated_at: aText,
}
const summary = {
  id: ashbyId,
  name: 'Ashby',
  connector_name: 'ashby',
  organization_id: aText,
  actor_definition_id: ashbyId,
  ...template,
}
const connector = {
  id: aText,
  name: 'Mine',
  source_template: {
    id: ashbyId,
    name: 'Ashby',
    source_definition_id: ashbyId,
    user_config_spec: {
      documentationUrl: aText,
      connectionSpecification: objectWith({ title: 'Ashby', type: 'object' }),
      advanced_auth: null,
      supported_destination_sync_modes: [],
    },
    partial_default_config: {},
    is_experimental: false,
    auth_tooltip: aText,
    ...template,
  },
  replication_config: { start_date: '2026-01-01T00:00:00Z' },
  environment: {},
  entities: null,
  workspace_id: aText,
  workspace_name: aText,
  status: 'active',
  created_at: aText,
  updated_at: aText,
}

// Routes do not look at what they work with before they are called.
const routes = allRoutes({} as Services)

describe.each(testDatabases)('routes on $name', ({ fresh }) => {
  let served: Served
  beforeAll(async () => {
    served = await serve({ settings: { database: await fresh() } })
  })

  const post = (path: string, body: unknown, token = served.token): ReturnType<Served['call']> =>
    served.call('POST', path, { token, body })
  const get = (path: string, token = served.token): ReturnType<Served['call']> => served.call('GET', path, { token })

  it('are all there below both prefixes, with and without a slash at the end, under each path they had', async () => {
    const paths = routes.flatMap(({ method, path, older = [], bare = false, access }) =>
      [path, ...older].flatMap((one) =>
        (bare ? [''] : ['/api/v1', '/v1']).flatMap((prefix) =>
          ['', '/', '//'].map((slash) => ({
            method,
            access,
            path: `${prefix}${one.replace(/:\w+/g, someId)}${slash}`,
          })),
        ),
      ),
    )
    const answers = await Promise.all(
      paths.map(async ({ method, path, access }) => {
        const { status, text: said } = await served.call(method, path)
        return { path, as: access === 'public' ? !said.includes('there is no ') : status === 401 }
      }),
    )
    expect(answers.filter(({ as }) => !as)).toEqual([])
  })

  it.each(['/api/v1/account/applications/token', '/v1/account/applications/token', '/api/v1/applications/token'])(
    'give a token at %s, with the grant type of older clients or without',
    async (path) => {
      const expected = { access_token: aText, token_type: 'bearer', expires_in: 900, organization_id: aText }
      for (const more of [{}, { 'grant-type': 'client_credentials' }, { grant_type: 'client_credentials' }]) {
        const { status, body } = await served.call('POST', path, { body: { ...testApplication, ...more } })
        expect({ status, body }).toEqual({ status: 200, body: expected })
      }
    },
  )

  it.each(['workspace_name', 'customer_name', 'external_user_id', 'external_id', 'externalUserId'])(
    'know a workspace as %s',
    async (name) => {
      const scoped = await post('/v1/account/applications/scoped-token', { [name]: 'Named', region_id: null })
      const info = await get('/api/v1/account/applications/scoped-token/info', String(scoped.body['token']))
      const widget = await post('/v1/embedded/widget_token', { [name]: 'Named', allowedOrigin: 'https://page.example' })
      const made = await post('/v1/integrations/connectors', { ...ashbyBody(served.sandbox), [name]: 'Named', name })
      const list = await get(`/v1/integrations/connectors?${name}=Named&definition_id=${ashbyId}`)

      const inside = JSON.parse(Buffer.from(String(widget.body['token']), 'base64').toString()) as unknown
      expect(scoped.body).toEqual({ token: aText })
      expect(info.body).toEqual({ organization_id: aText, workspace_id: aText, workspace_name: 'Named' })
      expect(inside).toEqual({
        token: aText,
        widgetUrl: textWith('allowedOrigin=https%3A%2F%2Fpage.example'),
      })
      expect(made.body).toEqual({ ...connector, name, workspace_name: 'Named' })
      expect(list.body['data']).toContainEqual({
        id: made.body['id'],
        name,
        summarized_source_template: summary,
        created_at: aText,
        updated_at: aText,
      })
    },
  )

  it.each([
    ['connector_type', 'Ashby'],
    ['connector_type', 'ashby'],
    ['connector_type', 'ASHBY'],
    ['connector_type', ashbyId],
    ['definition_id', ashbyId],
    ['definition_id', ashbyId.toUpperCase()],
    ['connector_definition_id', ashbyId],
    ['actor_definition_id', ashbyId],
    ['source_template_id', ashbyId],
    ['source_config_template_id', ashbyId],
  ])('know a connector by %s %s', async (name, value) => {
    const { credentials, replication_config } = ashbyBody(served.sandbox)
    const { status, body } = await post('/v1/integrations/connectors', {
      credentials,
      replication_config,
      [name]: value,
      workspace_name: 'Kinds',
      name: 'Mine',
      validate: false,
    })
    expect({ status, body: { ...body, workspace_created: undefined } }).toEqual({
      status: 200,
      body: { ...connector, workspace_created: undefined },
    })
  })

  it.each(['source_config', 'connection_configuration'])(
    'take credentials and settings together as %s',
    async (name) => {
      const workspace_id = valueAt(
        (
          await post('/v1/integrations/connectors', {
            ...ashbyBody(served.sandbox),
            workspace_name: 'Mixed',
          })
        ).body,
        'workspace_id',
      )
      const { status, body } = await post('/api/v1/integrations/sources/', {
        workspace_id,
        source_config_template_id: ashbyId,
        name: 'Mine',
        [name]: { api_key: served.sandbox.keys.full, start_date: '2026-01-01T00:00:00Z' },
      })
      expect({ status, body }).toEqual({ status: 200, body: connector })
    },
  )

  it('tell that a workspace was made', async () => {
    const body = { ...ashbyBody(served.sandbox), workspace_name: 'Brand new', name: 'Mine' }
    const first = await post('/v1/integrations/connectors', body)
    const second = await post('/v1/integrations/connectors', body)
    expect([first.body, second.body]).toEqual([{ ...connector, workspace_created: true }, connector])
  })

  it('take null for what is left out', async () => {
    const nothing = { workspace_id: null, definition_id: null, source_template_id: null, environment: null }
    const made = await post('/v1/integrations/connectors', {
      ...ashbyBody(served.sandbox),
      ...nothing,
      workspace_name: null,
      customer_name: 'Nulls',
      server_side_oauth_secret_id: null,
      entities: null,
      policy: null,
      validate: null,
      selected_connection_template_tags: null,
      name: 'Mine',
    })
    const changed = await served.call('PUT', `/v1/integrations/connectors/${String(made.body['id'])}`, {
      token: served.token,
      body: { name: null, replication_config: null, entities: null, credentials: null, policy: null },
    })
    expect(made.body).toEqual({ ...connector, workspace_created: true })
    expect(changed.body).toEqual(connector)
  })

  it('read, change, execute and delete a connector by each path it had', async () => {
    const id = await served.connect('Whole life', { name: 'Mine' })
    const about = `/v1/integrations/sources/${id}`
    const execute = { entity: 'candidates', action: 'list', params: { limit: 1 } }
    const executed = await Promise.all(
      ['integrations/connectors', 'integrations/sources', 'connectors/sources', 'connectors/instances'].map((path) =>
        post(`/api/v1/${path}/${id}/execute`, execute),
      ),
    )
    const read = await get(about)
    const changed = await served.call('PUT', about, { token: served.token, body: { name: 'Renamed' } })
    const deleted = await served.call('DELETE', about, { token: served.token })
    const gone = await get(about)

    const answer = {
      status: 'success',
      result: [objectWith({ id: aText, name: aText })],
      connector_metadata: objectWith({
        has_more: true,
        cursor: aText,
        has_next_page: true,
        end_cursor: aText,
      }),
      execution_metadata: { connector_instance_id: `source_id:${id}`, execution_time_ms: aNumber },
    }
    expect(executed.map(({ body }) => body)).toEqual([answer, answer, answer, answer])
    expect(read.body).toEqual(connector)
    expect(changed.body).toEqual({ ...connector, name: 'Renamed' })
    expect([deleted.status, deleted.body]).toEqual([202, { job_id: aText }])
    expect(gone.status).toBe(404)
  })

  it('give a record as result, and what there is for describe with an empty entity', async () => {
    const path = `/v1/integrations/connectors/${await served.connect('Records')}/execute`
    const list = await post(path, { entity: 'candidates', action: 'list', params: { limit: 2 } })
    const id = valueAt(list.body, 'result.0.id')
    const one = await post(path, { entity: 'candidates', action: 'get', params: { id }, select_fields: ['id'] })
    const all = await post(path, { entity: '', action: 'describe', params: null })
    const bare = await post(path, { action: 'describe' })
    expect(one.body['result']).toEqual({ id })
    expect(valueAt(all.body, 'result.entities.0')).toEqual(objectWith({ name: 'candidates' }))
    expect(bare.body['result']).toEqual(all.body['result'])
  })

  it('page by the cursor that either name gives', async () => {
    const path = `/v1/integrations/connectors/${await served.connect('Pages')}/execute`
    const pages: unknown[] = []
    let cursor: unknown
    do {
      const { body } = await post(path, {
        entity: 'candidates',
        action: 'list',
        params: { limit: 25, ...(cursor !== undefined && { cursor }) },
      })
      pages.push(valueAt(body, 'result.length'))
      expect(valueAt(body, 'connector_metadata.end_cursor')).toEqual(valueAt(body, 'connector_metadata.cursor'))
      cursor = valueAt(body, 'connector_metadata.end_cursor')
    } while (cursor !== null)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.slice(0, -1)).toEqual(pages.slice(0, -1).map(() => 25))
  })

  it('check, inspect and describe a connector', async () => {
    const id = await served.connect('Inspected', { name: 'Mine' })
    const check = await post(`/v1/integrations/connectors/${id}/check`, {})
    const inspect = await get(`/v1/integrations/connectors/${id}/inspect`)
    const skills = await get('/v1/skills?workspace_name=Inspected')
    const found = await get('/v1/skills/search?workspace_name=Inspected&query=applicant')
    const docs = await get(`/v1/skills/docs?id=connector-source:${id}&section=candidates`)

    const entityResult = { entity: aText, status: 'succeeded', status_code: 200, error_message: null }
    expect(check.body).toEqual({
      id,
      status: 'succeeded',
      error_message: null,
      failure_reason: null,
      entity_check_results: Array.from(
        { length: valueAt(check.body, 'entity_check_results.length') as number },
        () => entityResult,
      ),
    })
    expect(inspect.body).toEqual({
      connector_id: id,
      name: 'Mine',
      workspace_id: aText,
      organization_id: aText,
      source_definition_id: ashbyId,
      source_definition_name: 'Ashby',
      source_config_template_id: ashbyId,
      docs_skill_id: `connector-source:${id}`,
      context_store_readiness: {
        connector_id: id,
        source_definition_id: ashbyId,
        supported_context_store_entities: listWith({ entity: 'candidates', suggested: true }),
        configured_cache_entities: listWith({
          entity: 'candidates',
          status: 'INITIALIZING',
          ready_for_search: false,
          supported: true,
          entity_count: 0,
          updated_at: null,
          semantic_search_status: [],
        }),
      },
      warnings: [],
    })
    const skill = {
      id: `connector-source:${id}`,
      kind: 'connector_source',
      title: 'Mine',
      summary: textLike(/^Ashby: /),
      tags: ['ashby'],
      provenance: 'manifest',
      version: '0.1.0',
      freshness: { state: 'live', checked_at: aText },
      warnings: [],
    }
    expect([skills.body, found.body]).toEqual([
      { data: [skill], next_cursor: null },
      { data: [skill], next_cursor: null },
    ])
    expect(docs.body).toEqual({
      metadata: skill,
      outline: listWith({ id: 'candidates', title: aText, summary: aText, available: true }),
      section_id: 'candidates',
      content: [
        { type: 'heading', level: 2, text: aText },
        { type: 'paragraph', text: aText },
        { type: 'list', items: listWith(textLike(/^candidates\.list: /)) },
      ],
    })
  })

  it('list definitions, templates, destinations and the registry', async () => {
    const definitions = await get('/v1/integrations/definitions/sources?name=ASH')
    const one = await get(`/v1/integrations/definitions/sources/${ashbyId}`)
    const templates = await get('/v1/integrations/templates/sources?use_global=true')
    const global = await get('/v1/integrations/templates/sources/global')
    const oldest = await get('/v1/embedded/config_templates/sources/')
    const detailed = await get(`/v1/integrations/templates/sources/${ashbyId}`)
    const registry = await served.call('GET', '/registry.json')
    expect(definitions.body).toEqual({
      definitions: [
        {
          sourceDefinitionId: ashbyId,
          destinationDefinitionId: null,
          name: 'Ashby',
          dockerRepository: 'patchbay/ashby',
          iconUrl: null,
          custom: false,
          supportLevel: 'certified',
        },
      ],
    })
    expect(one.body).toEqual({
      id: ashbyId,
      definition: objectWith({ name: 'ashby' }),
      example_questions: { direct: listWith(aText), search: [] },
    })
    expect([templates.body['data'], global.body, oldest.body]).toEqual([
      listWith(summary),
      templates.body,
      templates.body,
    ])
    expect(detailed.body).toEqual(connector.source_template)
    expect((await get('/v1/integrations/definitions/destinations')).body).toEqual({ destinations: [] })
    expect((await get('/v1/integrations/templates/connections')).body).toEqual({ data: [] })
    expect(registry.body['connectors']).toContainEqual({
      connector_id: ashbyId,
      connector_name: 'ashby',
      connector_definition_id: ashbyId,
      docs_url: aText,
      latest_version: '0.1.0',
      latest_url: `${served.url}/api/v1/integrations/definitions/sources/${ashbyId}`,
      versions: ['0.1.0'],
    })
  })

  it('list, page, count, change and delete workspaces', async () => {
    for (const name of ['Paged b', 'Paged a', 'Paged c']) await served.scoped(name)
    const first = await get('/v1/workspaces?name_contains=pAGED&limit=2')
    const next = String(first.body['next'])
    const second = await get(next.slice(served.url.length))
    const id = String(valueAt(second.body, 'data.0.id'))
    const before = await get('/v1/workspaces/stats')
    const changed = await served.call('PUT', `/v1/workspaces/${id}`, {
      token: served.token,
      body: { name: 'Paged d', status: 'inactive', cache_enabled: null },
    })
    const taken = await served.call('PUT', `/v1/workspaces/${id}`, { token: served.token, body: { name: 'Paged a' } })
    const after = await get('/v1/workspaces/stats')
    const deleted = await served.call('DELETE', `/v1/workspaces/${id.toUpperCase()}`, { token: served.token })
    const gone = await get(`/v1/workspaces/${id}`)

    const row = (name: string): object => ({
      id: aText,
      name,
      organization_id: aText,
      status: 'active',
      cache_enabled: true,
      tombstone: false,
      visibility: 'shared',
      color: null,
      created_at: aText,
      updated_at: aText,
    })
    expect(first.body).toEqual({ data: [row('Paged a'), row('Paged b')], next: textWith('cursor=') })
    expect(second.body).toEqual({ data: [row('Paged c')], next: null })
    expect(changed.body).toEqual({ ...row('Paged d'), status: 'inactive' })
    expect(taken.status).toBe(409)
    expect(after.body).toEqual({
      active_count: Number(before.body['active_count']) - 1,
      inactive_count: Number(before.body['inactive_count']) + 1,
      total_count: before.body['total_count'],
    })
    expect(deleted.body).toEqual({ id, deleted_at: aText })
    expect(gone.status).toBe(404)
  })

  it('leave what follows the path alone', async () => {
    await served.scoped('ends with /')
    const { body } = await get(`/v1/workspaces/?name_contains=with%20/`)
    expect(valueAt(body, 'data.0.name')).toBe('ends with /')
  })

  it('make one workspace of a name that many ask for at once', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, () => served.scoped('Crowded')))
    const infos = await Promise.all(tokens.map((token) => get('/v1/embedded/scoped-token/info', token)))
    expect(new Set(infos.map(({ body }) => body['workspace_id'])).size).toBe(1)
  })

  it('carry a client of each time from token to execute', async () => {
    await served.connect('Of each time')
    const clients = [
      {
        token: '/api/v1/account/applications/token',
        lookup: '/api/v1/connectors/instances_for_user?external_user_id',
        run: '/api/v1/connectors/instances/',
      },
      {
        token: '/api/v1/account/applications/token',
        lookup: '/api/v1/connectors/connectors_for_user?external_user_id',
        run: '/api/v1/connectors/sources/',
      },
      {
        token: '/api/v1/account/applications/token',
        lookup: '/api/v1/integrations/connectors?customer_name',
        run: '/api/v1/integrations/connectors/',
      },
      {
        token: '/api/v1/account/applications/token',
        lookup: '/api/v1/integrations/connectors?workspace_name',
        run: '/api/v1/integrations/connectors/',
      },
    ]
    for (const client of clients) {
      const given = await served.call('POST', client.token, { body: testApplication })
      const headers = {
        'X-ADP-Agent-SDK': 'airbyte-agent-sdk',
        'X-Organization-Id': String(given.body['organization_id']).toUpperCase(),
      }
      const token = String(given.body['access_token'])
      const rows = await served.call('GET', `${client.lookup}=Of+each+time&definition_id=${ashbyId}`, {
        token,
        headers,
      })
      const id = String(valueAt(rows.body, 'data.0.id'))
      const body = { entity: 'api_key', action: 'get', params: null }
      const { status, body: answer } = await served.call('POST', `${client.run}${id}/execute`, { token, headers, body })
      expect([status, answer['status']]).toEqual([200, 'success'])
    }
  })
})
