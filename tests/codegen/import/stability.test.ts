import { jest } from '@jest/globals'
import fc from 'fast-check'
import { generateFiles } from '../../../codegen/generate-files.ts'
import { importOpenApi } from '../../../codegen/import/import-openapi.ts'
import type { ImportNotice } from '../../../codegen/import/notice.ts'
import { printManifest } from '../../../codegen/import/print-manifest.ts'
import { compileConnector } from '../../../manifest/compile-connector.ts'
import { parseManifest } from '../../../manifest/validate-manifest.ts'
import { loadConnector } from '../../../runtime/load-connector.ts'

// The emitters and the formatter take their time to load on a busy machine.
jest.setTimeout(60_000)

type Json = Readonly<Record<string, unknown>>

function answer(schema: Json): Json {
  return { 200: { description: 'Fine.', content: { 'application/json': { schema } } } }
}

/** A library as an OpenAPI generator would describe it: everything by reference, nothing said about entities. */
const library: Json = {
  openapi: '3.0.3',
  info: { title: 'Library API', version: '2.1', description: 'Books and who has them.' },
  servers: [{ url: 'https://{branch}.library.example/api', variables: { branch: { default: 'main' } } }],
  security: [{ key: [] }],
  paths: {
    '/books': {
      get: {
        tags: ['Books'],
        operationId: 'listBooks',
        summary: 'List books.',
        parameters: [{ $ref: '#/components/parameters/Limit' }, { $ref: '#/components/parameters/Cursor' }],
        responses: { 200: { $ref: '#/components/responses/Books' } },
      },
      post: {
        tags: ['Books'],
        operationId: 'createBook',
        requestBody: { $ref: '#/components/requestBodies/NewBook' },
        responses: answer({ $ref: '#/components/schemas/Book' }),
      },
    },
    '/books/{book_id}': {
      parameters: [{ name: 'book_id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { tags: ['Books'], operationId: 'getBook', responses: answer({ $ref: '#/components/schemas/Book' }) },
      patch: {
        tags: ['Books'],
        operationId: 'updateBook',
        requestBody: { $ref: '#/components/requestBodies/NewBook' },
        responses: answer({ $ref: '#/components/schemas/Book' }),
      },
    },
    '/books/{book_id}/loans': {
      get: {
        tags: ['Loans'],
        operationId: 'listLoans',
        parameters: [
          { name: 'book_id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'state', in: 'query', schema: { $ref: '#/components/schemas/State' } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
        ],
        responses: answer({ type: 'array', items: { $ref: '#/components/schemas/Loan' } }),
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    parameters: {
      Limit: { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 50 } },
      Cursor: { name: 'cursor', in: 'query', schema: { type: 'string' } },
    },
    requestBodies: {
      NewBook: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/NewBook' } } },
      },
    },
    responses: {
      Books: {
        description: 'Books.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                items: { type: 'array', items: { $ref: '#/components/schemas/Book' } },
                next_cursor: { type: 'string', nullable: true },
              },
            },
          },
        },
      },
    },
    schemas: {
      NewBook: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string' },
          authors: { type: 'array', items: { $ref: '#/components/schemas/Author' } },
          shelf: { type: 'string', nullable: true },
        },
      },
      Book: {
        allOf: [
          { $ref: '#/components/schemas/NewBook' },
          { type: 'object', properties: { id: { type: 'string' }, sequel: { $ref: '#/components/schemas/Book' } } },
        ],
      },
      Author: { type: 'object', properties: { name: { type: 'string' }, books: { type: 'integer' } } },
      Loan: {
        type: 'object',
        properties: { id: { type: 'integer' }, state: { $ref: '#/components/schemas/State' }, due: { format: 'date' } },
      },
      State: { type: 'string', enum: ['open', 'returned', 'lost'] },
    },
  },
}

const calls: readonly (readonly [entity: string, action: string, params: Json])[] = [
  ['books', 'list', { limit: 5, cursor: 'a b' }],
  ['books', 'create', { title: 'T', authors: [{ name: 'N', books: 1 }], shelf: null }],
  ['books', 'get', { book_id: 'a/b' }],
  ['books', 'update', { book_id: '1', title: 'T' }],
  ['loans', 'list', { book_id: '1', state: 'open', 'X-Trace': 't' }],
]

/** A parcel service whose document says itself what its entities are. */
const parcels: Json = {
  openapi: '3.1.0',
  info: { title: 'Parcels', version: '1', 'x-airbyte-connector-name': 'parcels' },
  servers: [{ url: 'https://parcels.example' }],
  paths: {
    '/parcel.search': {
      post: {
        'x-airbyte-entity': 'parcels',
        'x-airbyte-action': 'list',
        'x-airbyte-record-extractor': '$.data.hits',
        'x-airbyte-meta-extractor': { after: '$.data.after' },
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', properties: { after: { type: 'string' }, limit: { type: 'integer' } } },
            },
          },
        },
        responses: answer({
          type: 'object',
          properties: {
            data: {
              type: 'object',
              properties: {
                hits: { type: 'array', items: { $ref: '#/components/schemas/Parcel' } },
                after: { type: ['string', 'null'] },
              },
            },
          },
        }),
      },
    },
    '/parcel/{id}': {
      get: {
        'x-airbyte-entity': 'parcels',
        'x-airbyte-action': 'get',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: answer({ $ref: '#/components/schemas/Parcel' }),
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Parcel: {
        type: 'object',
        'x-airbyte-entity-name': 'parcels',
        properties: {
          id: { type: 'string' },
          weight: { type: 'number' },
          inside: { $ref: '#/components/schemas/Parcel' },
        },
      },
    },
  },
}

async function importNoting(document: string | object): Promise<{ readonly text: string; notices: ImportNotice[] }> {
  const notices: ImportNotice[] = []
  const manifest = await importOpenApi(document, { onNotice: (notice) => notices.push(notice) })
  return { text: printManifest(manifest), notices }
}

/** The requests that the calls would send; in a body the order of members means nothing. */
async function requestsOf(document: Json): Promise<readonly unknown[]> {
  const authConfig = { api_key: 'k', key: 'k', token: 'k' }
  const manifest = await importOpenApi(document)
  const [scheme] = Object.values(manifest.auth).filter((one) => typeof one === 'object')
  const names = Object.keys((scheme as { credentials?: { properties?: object } }).credentials?.properties ?? {})
  const client = await loadConnector(manifest, {
    authConfig: Object.fromEntries(names.map((name) => [name, authConfig.api_key])),
  })
  return Promise.all(
    calls.map(async ([entity, action, params]) => {
      const { body, ...request } = await client.explain(entity, action, params)
      return { ...request, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : body }
    }),
  )
}

/** Any order of the members of every map in a value. */
function shuffled(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.tuple(...value.map(shuffled))
  if (typeof value !== 'object' || value === null) return fc.constant(value)
  const entries = Object.entries(value).map(([key, inner]) => shuffled(inner).map((one) => [key, one] as const))
  return fc
    .tuple(...entries)
    .chain((given) => fc.shuffledSubarray(given, { minLength: given.length }))
    .map((given) => Object.fromEntries(given))
}

describe.each([
  ['without a word about entities', library],
  ['that says what its entities are', parcels],
])('importing a document %s', (_name, document) => {
  it('gives the same manifest and notices again, from data, JSON or YAML', async () => {
    const first = await importNoting(document)
    expect(await importNoting(structuredClone(document))).toEqual(first)
    expect(await importNoting(JSON.stringify(document))).toEqual(first)
    expect(await importNoting(JSON.stringify(document, undefined, 2))).toEqual(first)
  })

  it('leaves the document as it was', async () => {
    const before = structuredClone(document)
    await importNoting(document)
    expect(document).toEqual(before)
  })

  it('prints what is parsed and printed to the same text', async () => {
    const { text } = await importNoting(document)
    expect(printManifest(parseManifest(text))).toBe(text)
    expect(parseManifest(text)).toEqual(await importOpenApi(document))
  })

  it('generates the same files again, from the text as from the data', async () => {
    const { text } = await importNoting(document)
    const files = await generateFiles(compileConnector(parseManifest(text)))
    expect(await generateFiles(compileConnector(parseManifest(text)))).toEqual(files)
    expect(await generateFiles(compileConnector(await importOpenApi(document)))).toEqual(files)
  })
})

it('sends the same requests whatever the order of the components', async () => {
  const usual = await requestsOf(library)
  await fc.assert(
    fc.asyncProperty(shuffled(library['components']), async (components) => {
      expect(await requestsOf({ ...library, components })).toEqual(usual)
    }),
    { numRuns: 40 },
  )
})

it('sends the requests the document describes', async () => {
  const requests = (await requestsOf(library)) as readonly { method: string; url: string; body: unknown }[]
  expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', 'https://main.library.example/api/books?limit=5&cursor=a%20b', undefined],
    ['POST', 'https://main.library.example/api/books', { title: 'T', authors: [{ name: 'N', books: 1 }], shelf: null }],
    ['GET', 'https://main.library.example/api/books/a%2Fb', undefined],
    ['PATCH', 'https://main.library.example/api/books/1', { title: 'T' }],
    ['GET', 'https://main.library.example/api/books/1/loans?state=open', undefined],
  ])
})

const itself = { $ref: '#/components/schemas/A' }

it.each([
  ['is a part of it', { allOf: [itself] }],
  ['is a part of a part of it', { allOf: [{ $ref: '#/components/schemas/B' }] }],
  ['is all of it', itself],
  ['is one of its forms', { oneOf: [itself, { type: 'null' }] }],
  ['is its only property', { type: 'object', properties: { a: itself } }],
  ['is what its list holds', { type: 'array', items: itself }],
  [
    'is what is in its envelope',
    { type: 'object', properties: { data: { type: 'object', properties: { a: itself } } } },
  ],
])('comes to an end where a schema %s', async (_where, schema) => {
  const responses = answer(itself)
  const requestBody = { content: { 'application/json': { schema: itself } } }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Rings', version: '1' },
    servers: [{ url: 'https://rings.example' }],
    paths: { '/as': { get: { responses }, post: { requestBody, responses } }, '/as/{id}': { get: { responses } } },
    components: { schemas: { A: schema, B: { allOf: [itself] } } },
  }
  expect(await importNoting(document)).toEqual(await importNoting(structuredClone(document)))
})
