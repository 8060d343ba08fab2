import { compileConnector } from '../../manifest/compile-connector.ts'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { validateManifest } from '../../manifest/validate-manifest.ts'
import { manifestOf } from '../support/manifest-of.ts'

const length = 40

/** Schemas each of which refers to the next in two places. */
function chain(link: (next: JsonSchema) => JsonSchema, last: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const links = Array.from({ length }, (_, index) => [`S${index}`, link({ $ref: `#/schemas/S${index + 1}` })] as const)
  return { ...Object.fromEntries(links), [`S${length}`]: last }
}

function manifestWith(schemas: Readonly<Record<string, JsonSchema>>): Manifest {
  const path = Array.from({ length }, () => 'a').join('.')
  return manifestOf({
    schemas,
    entity: { record: 'S0', summary: [path], label: path },
    actions: {
      send: {
        request: 'POST /sent',
        body: { type: 'object', properties: { whole: { $ref: '#/schemas/S0' } } },
        encode: { body: 'multipart' },
        response: { record: '$' },
      },
      store: { request: 'POST /stored', body: { $ref: '#/schemas/S0' }, response: { record: '$' } },
    },
  })
}

const text = { type: 'object', properties: { a: { type: 'string' }, text: { type: 'string' } } }

describe('schemas that share parts', () => {
  it.each<[string, (next: JsonSchema) => JsonSchema]>([
    ['as properties', (next) => ({ type: 'object', properties: { a: next, b: next } })],
    ['as items', (next) => ({ type: 'object', properties: { a: { type: 'array', items: next }, b: next } })],
    ['as what holds together', (next) => ({ type: 'object', properties: { a: next }, allOf: [next, next] })],
    ['as alternatives of a property', (next) => ({ type: 'object', properties: { a: { anyOf: [next, next] } } })],
  ])('are judged and compiled once each: %s', (_, link) => {
    const manifest = manifestWith(chain(link, text))
    expect(validateManifest(manifest).filter(({ path }) => path[0] !== 'entities')).toEqual([])
    expect(Object.keys(compileConnector(manifest).operations)).toContain('notes.send')
  })

  it('find the file at the end of the chain', () => {
    const file = { type: 'object', properties: { content: { type: 'string', format: 'binary' } } }
    const manifest = manifestWith(chain((next) => ({ type: 'object', properties: { a: next, b: next } }), file))
    const inside = 'entities.notes.actions.send has a file inside "whole", where none can go'
    expect(validateManifest(manifest).map(({ message }) => message)).toContain(inside)
  })

  it('are refused when their alternatives cannot be written out', () => {
    const schemas = chain((next) => ({ oneOf: [next, next] }), { type: 'object', properties: { a: {} } })
    expect(validateManifest(manifestWith(schemas))).toEqual([
      {
        path: ['entities', 'notes', 'actions', 'store', 'body'],
        message: 'entities.notes.actions.store.body comes to more than 10000 alternatives',
        mend: 'let fewer alternatives have alternatives of their own',
      },
    ])
  })

  it('may go in circles through lists', () => {
    const manifest = manifestOf({
      schemas: { Tree: { type: 'array', items: { $ref: '#/schemas/Tree' } } },
      entity: { record: 'Tree', summary: ['name'] },
    })
    expect(validateManifest(manifest).map(({ message }) => message)).toEqual([
      'entities.notes.summary.0 reads "name", but the record has no "name"',
    ])
  })
})
