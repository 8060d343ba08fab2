import { answering, importOne } from './import-notes.ts'

type Json = Readonly<Record<string, unknown>>

function graphql(config: Json, parameters: readonly Json[], parts: Json = {}): Json {
  return answering(
    { type: 'object' },
    {
      parameters,
      requestBody: { 'x-airbyte-body-type': { type: 'graphql', ...config } },
      'x-airbyte-record-extractor': '$.data.boxes.nodes',
      ...parts,
    },
  )
}

const first = { name: 'per_page', in: 'query', schema: { type: 'integer', default: 30, maximum: 50 } }
const options = { path: '/graphql:boxes', method: 'post' }

describe('a GraphQL operation', () => {
  it('takes the parameters of the document, which are its variables', async () => {
    const { action, manifest } = await importOne(
      graphql(
        {
          query:
            'query Boxes($shelf: Int!, $first: Int = 10, $after: String) {\n  boxes { nodes { {{ fields }} } }\n}\n',
          variables: { shelf: '{{ shelf }}', first: '{{ per_page }}', after: '{{ after }}' },
          operationName: 'Boxes',
          default_fields: ['id', 'lid(first: 1) { color }'],
        },
        [
          { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
          { name: 'shelf', in: 'query', required: true, schema: { type: 'integer' } },
          first,
          { name: 'after', in: 'query', schema: { type: 'string' } },
          { name: 'fields', in: 'query', schema: { type: 'array' } },
        ],
        {
          'x-airbyte-path-override': { path: '/graphql' },
          'x-airbyte-no-pagination': undefined,
          'x-airbyte-meta-extractor': { end_cursor: '$.data.boxes.pageInfo.endCursor' },
        },
      ),
      options,
    )
    expect(action).toEqual({
      description: 'List boxes.',
      request: 'POST /graphql',
      effect: 'read',
      headers: { properties: { 'X-Trace': { type: 'string' } } },
      variables: {
        required: ['shelf'],
        properties: {
          shelf: { type: 'integer' },
          first: { type: 'integer', default: 30, maximum: 50 },
          after: { type: 'string' },
        },
      },
      graphql: {
        query: 'query Boxes($shelf: Int!, $first: Int = 10, $after: String) {\n  boxes { nodes { {{ fields }} } }\n}\n',
        operation: 'Boxes',
        fields: 'id lid(first: 1) { color }',
      },
      clash: { per_page: 'variables.first' },
      defaults: { per_page: 30 },
      response: { records: 'data.boxes.nodes', meta: { end_cursor: 'data.boxes.pageInfo.endCursor' } },
      pagination: { use: 'relay', at: 'data.boxes.pageInfo' },
    })
    expect(manifest.pagination).toEqual({
      relay: {
        type: 'cursor',
        send: 'variables.after',
        next: 'endCursor',
        more: 'hasNextPage',
        size: 'variables.first',
        max: 50,
      },
    })
    expect(manifest.failures).toEqual([
      {
        when: {
          all: [
            { path: 'errors.0', exists: true },
            { path: 'data', exists: true },
          ],
        },
        message: 'errors.0.message',
        then: 'warn',
      },
      {
        when: { path: 'errors.0', exists: true },
        code: ['errors.0.extensions.code', 'errors.0.type'],
        message: 'errors.0.message',
      },
    ])
  })

  it('may compose variables, fill several from one, and let some be null', async () => {
    const schema = {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, lid: { type: 'string', enum: ['red'] } },
    }
    const { action } = await importOne(
      {
        ...graphql(
          {
            query: 'mutation($input: In!, $name: String, $again: String, $lid: String, $ref: String) { make }',
            variables: {
              input: { title: '{{ name }}', fixed: true },
              name: '{{ name }}',
              again: '{{ name }}',
              lid: '{{ lid }}',
              ref: 'heads/{{ branch }}',
            },
            'x-airbyte-nullable-variables': ['lid'],
          },
          [{ name: 'branch', in: 'query', required: true, schema: { type: 'string' } }],
          { 'x-airbyte-record-extractor': '$.data' },
        ),
        requestBody: {
          content: { 'application/json': { schema } },
          'x-airbyte-body-type': {
            type: 'graphql',
            query: 'mutation($input: In!, $name: String, $again: String, $lid: String, $ref: String) { make }',
            variables: {
              input: { title: '{{ name }}', fixed: true },
              name: '{{ name }}',
              again: '{{ name }}',
              lid: '{{ lid }}',
              ref: 'heads/{{ branch }}',
            },
            'x-airbyte-nullable-variables': ['lid'],
          },
        },
      },
      { ...options, kind: 'create' },
    )
    expect(action).toMatchObject({
      args: { required: ['branch'], properties: { branch: { type: 'string' } } },
      variables: {
        required: ['name', 'again'],
        properties: {
          name: { type: 'string' },
          again: { type: 'string' },
          lid: { type: ['string', 'null'], enum: ['red', null] },
        },
      },
      set: {
        'variables.input': { title: '{{ params.name }}', fixed: true },
        'variables.ref': 'heads/{{ params.branch }}',
      },
      clash: { name: ['variables.name', 'variables.again'] },
    })
    expect(action).not.toHaveProperty('effect')
    expect(action).not.toHaveProperty('body')
  })

  it('tells of variables that lead nowhere or come from nowhere', async () => {
    const { action, notices } = await importOne(
      graphql(
        {
          query: 'query($n: Int, $more: [ID!]) { boxes { nodes { id } } }',
          variables: { n: '{{ count }}', old: '{{ count }}' },
        },
        [],
      ),
      options,
    )
    expect(action?.variables).toEqual({ properties: { n: { type: 'integer' }, more: {} } })
    const place = 'paths."/graphql:boxes".post.requestBody.x-airbyte-body-type.variables'
    expect(notices).toEqual([
      `${place}.old: is not carried over: the query does not use it`,
      `${place}.n: takes count, which is no parameter; it becomes one`,
      `${place}.more: takes more, which is no parameter; it becomes one`,
    ])
  })
})
