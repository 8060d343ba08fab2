import type { ImportNotice } from '../../../codegen/import/notice.ts'
import { importOpenApi } from '../../../codegen/import/import-openapi.ts'
import type { Action, Manifest } from '../../../manifest/manifest.gen.ts'

type Json = Readonly<Record<string, unknown>>

/** A small document around what a test is about. */
export function documentOf(parts: Json = {}): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Shop API', version: '1' },
    servers: [{ url: 'https://api.shop.example/v1' }],
    paths: { '/boxes/{id}': { get: answering({ type: 'object', properties: { size: { type: 'integer' } } }) } },
    ...parts,
  }
}

/** A list of things that says all there is to say of it. */
export const listOfBoxes: Json = { type: 'array', items: { type: 'object', properties: { size: { type: 'integer' } } } }

/** An operation that answers with JSON. */
export function answering(schema: Json, parts: Json = {}): Json {
  return { responses: { 200: { description: 'Fine', content: { 'application/json': { schema } } } }, ...parts }
}

/** Imports a document and collects what is told, a line each. */
export async function importNoting(
  document: string | object,
): Promise<{ readonly manifest: Manifest; readonly notices: readonly string[] }> {
  const found: ImportNotice[] = []
  const manifest = await importOpenApi(document, { onNotice: (notice) => found.push(notice) })
  return { manifest, notices: found.map(({ path, message }) => `${path}: ${message}`) }
}

/** Imports one operation, marked as an action of boxes, and gives that action. */
export async function importOne(
  operation: Json,
  {
    path = '/boxes',
    method = 'get',
    kind = 'list',
    ...rest
  }: { path?: string; method?: string; kind?: string; components?: Json } = {},
): Promise<{ readonly action: Action | undefined; readonly manifest: Manifest; readonly notices: readonly string[] }> {
  const marked = {
    'x-airbyte-entity': 'boxes',
    'x-airbyte-action': kind,
    'x-airbyte-no-pagination': 'There are few.',
    ...operation,
  }
  const result = await importNoting(documentOf({ paths: { [path]: { [method]: marked } }, ...rest }))
  return { ...result, action: result.manifest.entities['boxes']?.actions[kind] }
}
