import { answering, documentOf, importNoting, listOfBoxes } from './import-notes.ts'

const thing = answering({ type: 'object' })

async function namesIn(paths: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, readonly string[]>>> {
  const { manifest } = await importNoting(documentOf({ paths }))
  return Object.fromEntries(
    Object.entries(manifest.entities).map(([name, { actions }]) => [
      name,
      Object.entries(actions).map(([action, { request }]) => `${action}: ${request ?? ''}`),
    ]),
  )
}

describe('the names of a plain document', () => {
  it('come from collections, their things, and the methods', async () => {
    const names = await namesIn({
      '/v1/boxes': { get: answering(listOfBoxes), post: thing },
      '/v1/boxes/{id}': { get: thing, put: thing, patch: thing, delete: thing },
      '/v1/boxes/{id}/lids': { get: answering(listOfBoxes), post: thing },
      '/v1/boxes/{id}/close': { post: thing },
      '/v1/boxes/search': { get: answering(listOfBoxes) },
    })
    expect(names).toEqual({
      boxes: [
        'list: GET /v1/boxes',
        'create: POST /v1/boxes',
        'get: GET /v1/boxes/{id}',
        'update: PUT /v1/boxes/{id}',
        'update_2: PATCH /v1/boxes/{id}',
        'delete: DELETE /v1/boxes/{id}',
        'close: POST /v1/boxes/{id}/close',
        'search: GET /v1/boxes/search',
      ],
      lids: ['list: GET /v1/boxes/{id}/lids', 'create: POST /v1/boxes/{id}/lids'],
    })
  })

  it('come from the tag where there is no collection, and from the name of a remote call', async () => {
    const names = await namesIn({
      '/user/login': { post: { ...thing, tags: ['User'] } },
      '/ping': { post: { ...thing, tags: ['Health checks'] } },
      '/me': { get: thing },
      '/chat.postMessage': { post: thing },
      '/boxes.json': { get: answering(listOfBoxes) },
    })
    expect(names).toEqual({
      user: ['login: POST /user/login'],
      health_checks: ['ping: POST /ping'],
      me: ['get: GET /me'],
      chat: ['postMessage: POST /chat.postMessage'],
      boxes: ['list: GET /boxes.json'],
    })
  })

  it('are unique: the identifier tells operations apart, or else a number', async () => {
    const { manifest, notices } = await importNoting(
      documentOf({
        paths: {
          '/boxes/{id}': {
            put: { ...thing, operationId: 'replaceBox' },
            patch: { ...thing, operationId: 'changeBox' },
          },
          '/shops/{shop}/boxes/{id}': { put: thing },
        },
      }),
    )
    expect(Object.keys(manifest.entities['boxes']?.actions ?? {})).toEqual(['update', 'change_box', 'update_2'])
    expect(notices).toEqual([
      'paths."/boxes/{id}".patch: is called boxes.change_box, because another one is boxes.update',
      'paths."/shops/{shop}/boxes/{id}".put: is called boxes.update_2, because another one is boxes.update',
    ])
  })

  it('need not be made up where the document has them; of two alike the last keeps the name', async () => {
    const marked = {
      ...answering(listOfBoxes),
      'x-airbyte-entity': 'boxes',
      'x-airbyte-action': 'list',
      'x-airbyte-no-pagination': 'Few.',
    }
    const { manifest, notices } = await importNoting(
      documentOf({
        paths: {
          '/all': { get: marked },
          '/some:boxes': { post: { ...marked, 'x-airbyte-path-override': { path: '/some' } } },
        },
      }),
    )
    expect(manifest.entities['boxes']?.actions['list']).toMatchObject({ request: 'POST /some', effect: 'read' })
    expect(manifest.entities['boxes']?.actions['list_2']).toMatchObject({ request: 'GET /all' })
    expect(notices).toEqual(['paths."/all".get: is called boxes.list_2, because another one is boxes.list'])
  })
})
