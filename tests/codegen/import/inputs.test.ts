import { answering, importOne } from './import-notes.ts'

const thing = { type: 'object' }

describe('parameters', () => {
  it('go into the sections of an action, with what is said of them', async () => {
    const { action } = await importOne(
      answering(thing, {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'shelf', in: 'path', required: true, schema: { type: 'string' } },
          {
            name: 'full',
            in: 'query',
            required: true,
            description: 'All of it.',
            example: true,
            schema: { type: 'boolean' },
          },
          { name: 'X-Version', in: 'header', deprecated: true, schema: { type: 'string', default: '2' } },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
          { name: 'Accept', in: 'header', schema: { type: 'string' } },
        ],
      }),
      { path: '/shelves/{shelf}/boxes/{id}', kind: 'get' },
    )
    expect(action).toEqual({
      description: 'Get box.',
      request: 'GET /shelves/{shelf}/boxes/{id}',
      path: { properties: { id: { type: 'integer' } } },
      query: {
        required: ['full'],
        properties: { full: { type: 'boolean', description: 'All of it.', examples: [true] } },
      },
      headers: { properties: { 'X-Version': { type: 'string', default: '2', deprecated: true } } },
      cookies: { properties: { session: { type: 'string' } } },
      response: { record: '$' },
    })
  })

  it('of the path belong to each operation, which may say otherwise', async () => {
    const shared = { name: 'lang', in: 'query', schema: { type: 'string' } }
    const { manifest } = await importOne(answering(thing), { path: '/a' })
    expect(manifest.entities['boxes']).toBeDefined()
    const document = {
      openapi: '3.0.0',
      info: { title: 'Shop', version: '1' },
      servers: [{ url: 'https://api.shop.example' }],
      components: { parameters: { lang: shared } },
      paths: {
        '/boxes/{id}': {
          parameters: [{ $ref: '#/components/parameters/lang' }],
          get: answering(thing),
          delete: answering(thing, { parameters: [{ ...shared, required: true }] }),
        },
      },
    }
    const { importNoting } = await import('./import-notes.ts')
    const { manifest: both } = await importNoting(document)
    expect(both.entities['boxes']?.actions).toMatchObject({
      get: { query: { properties: { lang: { type: 'string' } } } },
      delete: { query: { required: ['lang'], properties: { lang: { type: 'string' } } } },
    })
  })

  it.each([
    [{ explode: false }, { arrays: 'comma' }],
    [{ style: 'spaceDelimited' }, { arrays: 'space' }],
    [{ style: 'pipeDelimited', explode: false }, { arrays: 'pipe' }],
    [{ style: 'deepObject' }, { arrays: 'brackets' }],
  ])('are written as their style says: %j', async (style, encoding) => {
    const { action } = await importOne(
      answering(thing, {
        parameters: [{ name: 'ids', in: 'query', ...style, schema: { type: 'array', items: { type: 'string' } } }],
      }),
      { kind: 'get' },
    )
    expect(action?.encode).toEqual({ params: { ids: encoding } })
  })

  it('may be JSON, and objects are written in brackets', async () => {
    const { action, notices } = await importOne(
      answering(thing, {
        parameters: [
          { name: 'where', in: 'query', content: { 'application/json': { schema: thing } } },
          { name: 'created', in: 'query', style: 'deepObject', explode: true, schema: thing },
          { name: 'flat', in: 'query', style: 'form', explode: true, schema: thing },
          { name: 'k[]', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
        ],
      }),
      { kind: 'get' },
    )
    expect(action?.encode).toEqual({ params: { where: { arrays: 'json', objects: 'json' } } })
    expect(Object.keys(action?.query?.properties ?? {})).toEqual(['where', 'created', 'flat', 'k[]'])
    expect(notices).toEqual([
      'paths."/boxes".get.parameters.2.explode: is not carried over: its properties are written as name[property]',
    ])
  })

  it('have computed defaults, which become holes', async () => {
    const parameters = [
      { name: 'since', in: 'query', schema: { type: 'string', default: "{{ day_delta(-30, '%Y-%m-%d') }}" } },
      { name: 'shop', in: 'query', schema: { type: 'string', default: "{{ config['x'] }}" } },
    ]
    const { action, notices } = await importOne(answering(thing, { parameters }), { kind: 'get' })
    expect(action).toMatchObject({
      query: { properties: { since: { type: 'string' }, shop: { type: 'string' } } },
      defaults: { since: "{{ now | add('-30d') | date('date') }}" },
    })
    expect(notices).toEqual([
      `paths."/boxes".get.parameters.1.schema.default: is not carried over: a hole cannot say {{ config['x'] }}`,
    ])
  })

  it('that the request has no place for are told', async () => {
    const operation = answering(thing, {
      'x-airbyte-path-override': { path: '/boxes' },
      parameters: [{ name: 'kind', in: 'path', required: true, schema: { type: 'string' } }],
    })
    const { action, notices } = await importOne(operation, { path: '/boxes:{kind}', kind: 'get' })
    expect(action).toEqual({ description: 'Get box.', request: 'GET /boxes', response: { record: '$' } })
    expect(notices).toEqual([
      'paths."/boxes:{kind}".get.parameters.0: is not carried over: the request has no place for it',
    ])
  })

  it('of one name in several places are told apart; one thing in path and body is one', async () => {
    const parameters = [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'size', in: 'query', schema: { type: 'string' } },
    ]
    const properties = { id: { type: 'string' }, size: { type: 'integer' } }
    const { action, notices } = await importOne(
      answering(thing, {
        parameters,
        requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
      }),
      { path: '/boxes/{id}', method: 'put', kind: 'update' },
    )
    expect(action?.clash).toEqual({ id: ['path.id', 'body.id'], size: 'query.size', body_size: 'body.size' })
    expect(notices).toEqual([
      'paths."/boxes/{id}".put: has the parameter id in its path and its body; one value goes to both',
      'paths."/boxes/{id}".put: has the parameter size in several places; the one under body is called body_size',
    ])
  })
})

describe('bodies', () => {
  it.each([
    ['application/json', undefined],
    ['application/vnd.shop+json; charset=utf-8', undefined],
    ['application/x-www-form-urlencoded', { body: 'form', arrays: 'indices' }],
    ['multipart/form-data', { body: 'multipart' }],
  ])('are written in their media type: %s', async (type, encode) => {
    const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
    const { action } = await importOne(answering(thing, { requestBody: { content: { [type]: { schema } } } }), {
      method: 'post',
      kind: 'create',
    })
    expect(action?.body).toEqual(schema)
    expect(action?.encode).toEqual(encode)
  })

  it.each([
    ['text/plain', { type: 'string' }, 'text'],
    ['application/octet-stream', { type: 'string', format: 'binary' }, 'bytes'],
  ])('may be one value: %s', async (type, body, encode) => {
    const { action } = await importOne(answering(thing, { requestBody: { content: { [type]: {} } } }), {
      method: 'post',
      kind: 'create',
    })
    expect(action).toMatchObject({ body, encode: { body: encode } })
  })

  it('take files where a document marks them in any way', async () => {
    const properties = {
      picture: { type: 'string', format: 'binary' },
      scan: { type: 'string', contentMediaType: 'application/pdf' },
      note: { type: 'string', contentMediaType: 'application/json' },
    }
    const { action, notices } = await importOne(
      answering(thing, {
        requestBody: { content: { 'multipart/form-data': { schema: { type: 'object', properties } } } },
      }),
      { method: 'post', kind: 'create' },
    )
    expect(action?.body?.['properties']).toEqual({
      picture: { type: 'string', format: 'binary' },
      scan: { type: 'string', format: 'binary' },
      note: { type: 'string', contentMediaType: 'application/json' },
    })
    expect(notices).toEqual([])
  })

  it.each([
    ['multipart/related', undefined, { encode: { body: 'related' }, format: 'binary' }],
    ['application/json', 'content', { encode: { body: 'related' }, format: 'binary' }],
    ['application/json', undefined, { encode: undefined, format: 'byte' }],
    ['application/x-www-form-urlencoded', undefined, { encode: { body: 'form', arrays: 'indices' }, format: 'byte' }],
  ])('take a file where there can be one: %s, %s', async (type, named, { encode, format }) => {
    const schema = {
      type: 'object',
      properties: { name: { type: 'string' }, content: { type: 'string', format: 'binary' } },
    }
    const result = await importOne(
      answering(thing, { 'x-airbyte-upload-file-param': named, requestBody: { content: { [type]: { schema } } } }),
      { method: 'post', kind: 'create' },
    )
    expect(result.action?.encode).toEqual(encode)
    expect(result.action?.body?.['properties']).toMatchObject({ content: { type: 'string', format } })
    expect(result.notices.length).toBe(format === 'byte' ? 1 : 0)
  })

  it('of JSON and a file are JSON where there is no file', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' } } }
    const { action, notices } = await importOne(
      answering(thing, { requestBody: { content: { 'multipart/related': { schema } } } }),
      { method: 'post', kind: 'create' },
    )
    expect(action).toMatchObject({ body: schema })
    expect(action?.encode).toBeUndefined()
    expect(notices).toEqual([
      'paths."/boxes".post.requestBody: has 0 files, where there must be one; it is sent as JSON',
    ])
  })

  it('send what reads and creates assume, but nothing over what is there', async () => {
    const schema = {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: { type: 'string', default: 'wood' },
        size: { type: 'integer', default: 3 },
        lid: { type: 'object', properties: { color: { default: 'red' } } },
      },
    }
    const operation = answering(thing, { requestBody: { content: { 'application/json': { schema } } } })
    const create = await importOne(operation, { method: 'post', kind: 'create' })
    const update = await importOne(operation, { method: 'post', kind: 'update' })
    expect(create.action?.defaults).toEqual({ size: 3 })
    expect(update.action?.defaults).toBeUndefined()
  })

  it('that cannot be sent are told', async () => {
    const content = { 'application/json': { schema: thing, encoding: {} }, 'application/xml': {} }
    const post = await importOne(answering(thing, { requestBody: { content } }), { method: 'post', kind: 'create' })
    const get = await importOne(answering(thing, { requestBody: { content } }), { kind: 'get' })
    expect(post.notices).toEqual([
      'paths."/boxes".post.requestBody.content."application/xml": is not carried over: application/json is sent',
      'paths."/boxes".post.requestBody.content."application/json".encoding: is not carried over',
    ])
    expect(get.notices).toEqual(['paths."/boxes".get.requestBody: is not carried over: a GET has no body'])
  })
})
