import type { Action } from '../../../manifest/manifest.gen.ts'
import { connect } from '../../support/manifest-of.ts'
import { replay } from '../../support/replay.ts'

async function bodyOf(action: Partial<Action>, params: object): Promise<unknown> {
  const { transport, requests } = replay({})
  const notes = await connect({ transport, manifest: { actions: { act: action } } })
  await notes.execute('notes', 'act', params as Record<string, unknown>)
  return JSON.parse(requests[0]?.body as string)
}

const properties = { text: { type: 'string' }, id: { type: 'string' } }

describe('a wrapped body', () => {
  it('has its parameters under a key, and what is set wherever that says', async () => {
    const action = { body_at: 'note', body: { properties }, set: { 'body.note.kind': 'plain', 'body.version': 2 } }
    expect(await bodyOf(action, { text: 'Hi' })).toEqual({ note: { text: 'Hi', kind: 'plain' }, version: 2 })
  })

  it('may be deeper, and is there when nothing is given', async () => {
    const action = { body_at: 'data.attributes', body: { properties } }
    expect(await bodyOf(action, {})).toEqual({ data: { attributes: {} } })
    expect(await bodyOf(action, { id: '1' })).toEqual({ data: { attributes: { id: '1' } } })
  })

  it('takes parameters that the manifest does not name', async () => {
    const action = { body_at: 'note', body: { properties, additionalProperties: true } }
    expect(await bodyOf(action, { text: 'Hi', custom: [1] })).toEqual({ note: { text: 'Hi', custom: [1] } })
  })

  it('may be no object', async () => {
    const action = { body_at: 'ids', body: { type: 'array', items: { type: 'integer' } } }
    expect(await bodyOf(action, { body: [1, 2] })).toEqual({ ids: [1, 2] })
  })

  it('settles a name that stands in the path too', async () => {
    const { transport, requests } = replay({})
    const act = {
      request: 'PUT /notes/{id}',
      body_at: 'note',
      body: { required: ['id'], properties },
      clash: { id: ['path.id', 'body.note.id'] },
    }
    const notes = await connect({ transport, manifest: { actions: { act } } })
    await notes.execute('notes', 'act', { id: '7' })
    expect([requests[0]?.url, requests[0]?.body]).toEqual([
      'https://api.notes.example/v1/notes/7',
      '{"note":{"id":"7"}}',
    ])
  })
})
