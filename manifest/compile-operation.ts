import { compileCondition } from './condition.ts'
import { compileEncoding } from './compile-encoding.ts'
import { compileFailures } from './compile-failures.ts'
import { compileInput, splitBodyAt } from './compile-input.ts'
import { compilePagination } from './compile-pagination.ts'
import { compileRetry } from './compile-retry.ts'
import type { FileShape, Operation, Parameter, ResponseShape } from './connector.ts'
import { defined } from './defined.ts'
import { parseDuration } from './duration.ts'
import { parseLocation } from './location.ts'
import { lookUp } from './look-up.ts'
import type * as written from './manifest.gen.ts'
import { mapValues } from './map-values.ts'
import { recordName } from './record-name.ts'
import { compileSelectors } from './selector.ts'
import { literalValue, parseTemplate, parseTemplateValue } from './template.ts'
import type { PlainManifest, PlainParts } from './plain-manifest.ts'

/** An action with its templates merged in. */
export interface NamedAction {
  readonly entity: string
  readonly name: string
  readonly action: PlainParts
}

/** Compiles one action into an operation that can be planned without looking anything up. */
export function compileOperation(manifest: PlainManifest, named: NamedAction): Operation {
  const { entity, name, action } = named
  const [method = 'GET', path = '/'] = (action.request ?? '').split(' ')
  const { presets, ...input } = compileInput(manifest, action, path)
  return {
    id: `${entity}.${name}`,
    entity,
    action: name,
    description: action.description ?? '',
    ...defined({ docs: action.docs, deprecated: action.deprecated }),
    ...compileEffect(action, method),
    permissions: [action.permission ?? []].flat(),
    method,
    ...defined({ server: action.server }),
    path: splitPath(path),
    ...input,
    ...defined({
      bodyAt: action.body_at === undefined ? undefined : splitBodyAt(action.body_at),
      body: bodyOf(action, input.parameters),
      encode: encodingOf(manifest, action),
      graphql: action.graphql,
    }),
    defaults: {
      ...mapValues(presets, literalValue),
      ...mapValues(compileDefaults(manifest, action, input.parameters), parseTemplateValue),
    },
    set: Object.entries(action.set ?? {}).map(([at, value]) => ({
      at: parseLocation(at),
      value: parseTemplateValue(value),
    })),
    response: compileResponse(manifest, named),
    pagination: compilePagination(manifest, action, input.parameters),
    ...compileLimits(manifest, action),
    examples: action.examples ?? [],
  }
}

function bodyOf(action: PlainParts, parameters: readonly Parameter[]): Operation['body'] {
  if (parameters.some(({ at }) => at.in === 'body' && at.path.length === 0)) return 'value'
  const set = Object.keys(action.set ?? {}).some((location) => /^(body|variables)\./.test(location))
  return action.body !== undefined || action.graphql !== undefined || set ? 'object' : undefined
}

function encodingOf({ server }: PlainManifest, { encode }: PlainParts): Operation['encode'] {
  return encode === undefined ? undefined : compileEncoding(encode, compileEncoding(server.encode))
}

function compileEffect(action: PlainParts, method: string): Pick<Operation, 'effect' | 'idempotent'> {
  const effect = action.effect ?? defaultEffect(method)
  return { effect, idempotent: action.idempotent ?? (effect === 'read' || ['PUT', 'DELETE'].includes(method)) }
}

function compileLimits(
  manifest: PlainManifest,
  { failures, retry, timeout, limit = 'default', cost }: PlainParts,
): Pick<Operation, 'failures' | 'retry' | 'limit' | 'cost' | 'timeout'> {
  return {
    failures: compileFailures(failures),
    ...(retry !== undefined && { retry: compileRetry({ ...manifest.retry, ...retry }) }),
    ...(lookUp(manifest.limits, limit) !== undefined && { limit, ...defined({ cost }) }),
    ...(timeout !== undefined && { timeout: parseDuration(timeout) }),
  }
}

function defaultEffect(method: string): Operation['effect'] {
  if (method === 'GET' || method === 'HEAD') return 'read'
  return method === 'DELETE' ? 'destroy' : 'write'
}

function splitPath(path: string): Operation['path'] {
  const pieces = path.split(/(\{[^{}]*\})/).filter((piece) => piece !== '')
  return pieces.map((piece) => (piece.startsWith('{') ? { param: piece.slice(1, -1) } : piece))
}

/** The action's defaults win over the connector's, which hold for the parameters the action has. */
function compileDefaults(
  manifest: PlainManifest,
  action: PlainParts,
  parameters: readonly Parameter[],
): Readonly<Record<string, unknown>> {
  const shared = Object.entries(manifest.defaults ?? {}).filter(([name]) =>
    parameters.some((parameter) => parameter.name === name),
  )
  return { ...Object.fromEntries(shared), ...action.defaults }
}

function compileResponse(manifest: PlainManifest, named: NamedAction): ResponseShape {
  const { records, absent, record, file, nothing, meta = {}, drop, fields, add } = named.action.response ?? {}
  const told = { meta: mapValues(meta, compileSelectors) }
  if (nothing === true) return { type: 'nothing', at: [], ...told }
  if (file !== undefined) return { type: 'file', at: compileSelectors(file.at), ...told, file: compileFile(file) }
  return {
    type: records === undefined ? 'record' : 'records',
    at: compileSelectors(records ?? record),
    ...defined({ absent, schema: responseSchema(manifest, named) }),
    ...told,
    ...defined({
      drop: drop && compileCondition(drop),
      fields: fields && mapValues(fields, parseTemplate),
      add: add && mapValues(add, parseTemplate),
    }),
  }
}

function compileFile({ type, name, auth = 'same_origin' }: NonNullable<written.ResponseShape['file']>): FileShape {
  return { type, name: compileSelectors(name), auth }
}

function responseSchema({ entities }: PlainManifest, { entity, name, action }: NamedAction): string | undefined {
  const own = action.response?.schema
  if (own !== undefined) return typeof own === 'object' ? recordName(entity, name) : own
  const record = entities[entity]?.record
  return typeof record === 'object' ? recordName(entity) : record
}
