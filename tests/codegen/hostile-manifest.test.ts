import { jest } from '@jest/globals'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { clientField } from '../../codegen/client-field.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import { typeErrors } from '../support/type-errors.ts'
import { modulesOf } from './modules-of.ts'

// The compiler takes its time on a busy machine.
jest.setTimeout(60_000)

describe('a hostile manifest', () => {
  const evil =
    '*/ } export const injected = 1 /*\n`${process.exit(1)}` \\u0000\u2028export interface Injected {}\r\n@ts-expect-error\n\'"\\'
  const properties = JSON.parse(
    JSON.stringify({
      'a-b': { type: 'string', description: evil },
      "it's": { enum: [evil, 'b'] },
      constructor: { type: 'string' },
      'export interface Evil': { type: 'string' },
      '1st': { const: evil },
      class: { type: 'object', title: evil, tsType: evil, properties: { tsType: { type: 'string' } } },
      '': { type: 'string', default: evil },
      'new\nline': { type: 'string', pattern: '\\*/' },
    }).replace('"a-b"', '"__proto__":{"type":"number"},"a-b"'),
  ) as Record<string, JsonSchema>
  const action = { description: evil, docs: 'https://x.example/*/', deprecated: evil, permission: evil }
  const list = {
    ...action,
    request: 'GET /x',
    response: { records: evil.slice(0, 0) + 'x', meta: { 'a-b': 'y', [evil]: 'z' } },
    pagination: 'all',
  }
  const manifest: Manifest = {
    name: 'evil',
    title: evil,
    version: '1.0.0',
    description: evil,
    docs: 'https://x.example/*/',
    server: { url: 'https://x.example', headers: { 'x-evil': evil.replace(/[{}]/g, '') } },
    auth: {
      token: {
        title: evil,
        description: evil,
        help: evil,
        credentials: { properties, required: ['a-b'] },
        send: { type: 'none' },
      },
      second: { title: evil, credentials: { properties: {} }, send: { type: 'none' } },
    },
    config: { properties },
    replication_config: { properties },
    pagination: { all: { type: 'none', reason: evil } },
    schemas: {
      Evil: { type: 'object', description: evil, properties, required: Object.keys(properties) },
      Pages: { $ref: '#/schemas/Evil' },
      Promise: { type: 'object', properties: { self: { $ref: '#/schemas/Promise' } } },
      ConnectorClient: { enum: [evil] },
      EvilOperations: { type: 'array', items: { $ref: '#/schemas/EvilOperations' } },
      ClassListParams: { properties: { a1b2c: { type: 'string' } } },
      A1b: { type: 'object', patternProperties: { '*/ evil': { type: 'string' } } },
    },
    entities: {
      class: {
        description: evil,
        record: 'Promise',
        actions: {
          list,
          delete: { ...action, request: 'DELETE /x', response: { nothing: true } },
          new: { ...action, request: 'POST /x', body: { properties, required: ['class'] } },
        },
      },
      delete: {
        description: evil,
        record: 'Pages',
        actions: {
          list,
          default: { ...list, response: { records: 'x', schema: 'ConnectorClient' } },
          await: { ...action, request: 'POST /x', body: { type: 'array', items: { $ref: '#/schemas/Evil' } } },
        },
      },
      evil: {
        description: evil,
        record: 'EvilOperations',
        actions: { list, class: { ...list, response: { records: 'x', schema: 'A1b' } } },
      },
      promise: {
        description: evil,
        record: 'Evil',
        actions: { list: { ...list, response: { records: 'x', schema: 'ClassListParams' } } },
      },
    },
  }

  it('gives a client that compiles', async () => {
    expect(typeErrors(await modulesOf(manifest))).toEqual([])
  })

  it('puts no code of its own into it', async () => {
    const modules = await modulesOf(manifest)
    const lines = Object.values(modules).flatMap((text) => text.split(/[\n\r\u2028\u2029]/))
    expect(lines.filter((line) => /^\s*(export (const injected|interface Injected)|`\$|@ts)/.test(line))).toEqual([])
  })
})

it('has no field that would take the place of a member of the client', () => {
  const members = Object.getOwnPropertyNames(ConnectorClient.prototype).filter((name) => name !== 'constructor')
  expect(members.map(clientField).filter((field) => members.includes(field))).toEqual([])
  expect(clientField('things')).toBe('things')
})
