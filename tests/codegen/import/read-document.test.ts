import { importOpenApi } from '../../../codegen/import/import-openapi.ts'
import { documentOf, importNoting } from './import-notes.ts'

describe('a document', () => {
  it('is the same manifest as YAML, as JSON and as data', async () => {
    const data = documentOf()
    const yaml = `
openapi: 3.1.0
info: { title: Shop API, version: '1' }
servers: [{ url: https://api.shop.example/v1 }]
paths:
  /boxes/{id}:
    get:
      responses:
        200:
          description: Fine
          content:
            application/json:
              schema: { type: object, properties: { size: { type: integer } } }
`
    const manifest = await importOpenApi(data)
    expect(await importOpenApi(JSON.stringify(data))).toEqual(manifest)
    expect(await importOpenApi(yaml)).toEqual(manifest)
  })

  it.each([
    ['YAML', 'openapi: 3.1.0\ninfo: { title: Shop, title: Store }\npaths: {}\n'],
    ['JSON', '{ "openapi": "3.1.0", "info": { "title": "Shop", "x": [{ "y": 1 }, { "y": 2 }], "title": "Store" } }'],
  ])('may have a key twice in %s: the last one counts', async (_, text) => {
    const { manifest, notices } = await importNoting(text)
    expect(manifest.title).toBe('Store')
    expect(notices).toContain('info.title: stands twice in the same map; the last one counts')
  })

  it('follows merge keys and aliases', async () => {
    const yaml = `
openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /a: { get: &get { summary: A, responses: { 204: { description: Done } } } }
  /b: { get: { <<: *get, summary: B } }
`
    const { manifest } = await importNoting(yaml)
    expect(manifest.entities['b']?.actions['get']).toEqual({
      description: 'B',
      request: 'GET /b',
      response: { nothing: true },
    })
  })

  it.each([
    ['openapi: [', /^1:\d+ {2}/],
    ['a: *b', /"\*b" refers to nothing/],
    ['swagger: "2.0"', /is written in Swagger "2.0"; convert it to OpenAPI 3 first/],
    ['openapi: 4.0.0', /has no version of OpenAPI that is known \("4.0.0"\)/],
    ['[1]', /is not an OpenAPI document/],
    ['', /is not an OpenAPI document/],
  ])('that cannot be imported is refused with a reason: %s', async (text, reason) => {
    await expect(importOpenApi(text)).rejects.toMatchObject({
      code: 'document_invalid',
      message: expect.stringMatching(reason) as string,
    })
  })

  it('that goes in circles as data is refused', async () => {
    const document: Record<string, unknown> = { ...documentOf() }
    document['self'] = document
    await expect(importOpenApi(document)).rejects.toMatchObject({
      code: 'document_invalid',
      message: expect.stringMatching(/is not plain data/) as string,
    })
  })

  it('tells of every key that nobody knows', async () => {
    const { notices } = await importNoting(
      documentOf({
        webhooks: {},
        'x-logo': {},
        info: { title: 'Shop', version: '1', license: { name: 'MIT' } },
        servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
        paths: {
          'x-more': {},
          '/boxes': {
            trace: {},
            delete: {
              callbacks: {},
              responses: { 204: { description: 'Gone', links: {} }, 400: { description: 'Bad', content: {} } },
            },
          },
        },
      }),
    )
    expect(notices).toEqual([
      'servers.1: is not carried over: the first server is taken',
      'paths.x-more: is not carried over',
      'paths."/boxes".trace: is not carried over',
      'paths."/boxes".delete.callbacks: is not carried over',
      'paths."/boxes".delete.responses.400: is read by its status; the schema of its body is not carried over',
      'paths."/boxes".delete.responses.204.links: is not carried over',
      'webhooks: is not carried over',
      'x-logo: is not carried over',
      'info.license: is not carried over',
    ])
  })
})
