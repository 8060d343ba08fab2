import fc from 'fast-check'
import { importOpenApi } from '../../../codegen/import/import-openapi.ts'
import { printManifest } from '../../../codegen/import/print-manifest.ts'
import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { parseManifest } from '../../../manifest/validate-manifest.ts'
import { answering, documentOf } from './import-notes.ts'

describe('a printed manifest', () => {
  it('reads as if written by hand', () => {
    const manifest: Manifest = {
      entities: {
        boxes: {
          actions: {
            get: { response: { record: '$' }, request: 'GET /boxes/{id}', description: 'Get a box.\nOr none.' },
            off: {
              request: 'POST /off',
              description: 'Yes: no',
              response: { nothing: true },
              tags: ['on', '1', 'a # b'],
            },
          },
          key: 'id',
          description: 'Boxes.',
          record: 'Box',
        },
      },
      schemas: {
        Box: { properties: { id: { type: 'string' }, size: { type: ['integer', 'null'] } } },
        Lid: { type: 'object' },
      },
      auth: { none: { send: { type: 'none' }, title: 'None', credentials: { properties: {} } } },
      server: { url: 'https://shop.example', headers: { 'X-Version': '2' } },
      description: 'Boxes.',
      version: '1.0.0',
      title: 'Shop',
      name: 'shop',
    }
    expect(printManifest(manifest, { schema: '../manifest.schema.json' }))
      .toBe(`# yaml-language-server: $schema=../manifest.schema.json
name: shop
title: Shop
version: 1.0.0
description: Boxes.

server:
  url: https://shop.example
  headers: { X-Version: '2' }

auth:
  none:
    title: None
    credentials: { properties: {} }
    send: { type: none }

schemas:
  Box:
    properties: { id: { type: string }, size: { type: [integer, 'null'] } }

  Lid:
    type: object

entities:
  boxes:
    description: Boxes.
    record: Box
    key: id
    actions:
      get:
        description: |-
          Get a box.
          Or none.
        request: GET /boxes/{id}
        response: { record: $ }
      'off':
        description: 'Yes: no'
        request: POST /off
        response: { nothing: true }
        tags: ['on', '1', 'a # b']
`)
  })

  it('is the manifest again when it is parsed, whatever the document says; and importing is stable', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'on',
        'null',
        '1e3',
        '{{ x }}',
        ' a: b',
        '- #',
        'a\n\nb ',
        '"\'',
        '\t',
        '0x1',
        '~',
        '%',
        '@',
        '`',
        '\u0085',
        '\u2028',
        '---',
      ),
    )
    const property = fc.record(
      {
        type: fc.constantFrom('string', 'integer'),
        description: text,
        default: fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
        enum: fc.array(text, { minLength: 1 }),
      },
      { requiredKeys: ['type'] },
    )
    const schema = fc.record({ type: fc.constant('object'), properties: fc.dictionary(text, property, { maxKeys: 4 }) })
    const document = fc
      .record({ schema, summary: text, tag: text, path: fc.constantFrom('/boxes', '/boxes/{id}', '/a.b') })
      .map(({ schema: used, summary, tag, path }) =>
        documentOf({
          paths: {
            [path]: {
              post: answering(used, {
                summary,
                tags: [tag],
                requestBody: { content: { 'application/json': { schema: used } } },
              }),
            },
          },
        }),
      )
    await fc.assert(
      fc.asyncProperty(document, async (given) => {
        const manifest = await importOpenApi(given)
        expect(await importOpenApi(structuredClone(given))).toEqual(manifest)
        const printed = printManifest(manifest)
        expect(parseManifest(printed)).toEqual(manifest)
        expect(printManifest(parseManifest(printed))).toBe(printed)
      }),
      { numRuns: 60 },
    )
  })
})
