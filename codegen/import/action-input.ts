import { defined } from '../../manifest/defined.ts'
import type { ActionParts, ResponseShape } from '../../manifest/manifest.gen.ts'
import { bodyDefaults, variableDefaults } from './action-defaults.ts'
import { importBody, type ImportedBody } from './import-body.ts'
import { candidatesOf, importGraphQl } from './import-graphql.ts'
import {
  importParameters,
  sectionsOf,
  stylesOf,
  type ImportedParameter,
  type ImportTools,
} from './import-parameters.ts'
import { unlessEmpty } from './loose-json.ts'
import type { NamedOperation } from './name-operations.ts'
import { settleNames } from './settle-names.ts'

/** What an action takes and where that goes. */
export type ActionInput = Pick<
  ActionParts,
  | 'path'
  | 'query'
  | 'headers'
  | 'cookies'
  | 'args'
  | 'body'
  | 'variables'
  | 'graphql'
  | 'set'
  | 'clash'
  | 'encode'
  | 'defaults'
>

/** Imports what an operation takes; its answer may need a parameter to say where a file is. */
export function importInput(operation: NamedOperation, response: ResponseShape, tools: ImportTools): ActionInput {
  const parameters = importParameters(operation, tools)
  const body = bodyOf(operation, tools)
  const computed = Object.fromEntries(
    parameters.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  )
  const { defaults, ...input } =
    body?.graphql === undefined
      ? plainInput(operation, { parameters, body }, response, tools)
      : graphqlInput(operation, { parameters, body, graphql: body.graphql }, tools)
  return {
    ...settleNames(input, operation, tools),
    ...defined({ defaults: unlessEmpty({ ...defaults, ...computed }) }),
  }
}

interface Source {
  readonly parameters: readonly ImportedParameter[]
  readonly body: ImportedBody | undefined
}

/** A GET sends no body; what would be in it is told. */
function bodyOf(operation: NamedOperation, tools: ImportTools): ImportedBody | undefined {
  const { method, value, path } = operation
  if (method !== 'GET' && method !== 'HEAD') return importBody(operation, tools)
  if (value['requestBody'] !== undefined)
    tools.tell([...path, 'requestBody'], `is not carried over: a ${method} has no body`)
  return undefined
}

function plainInput(
  operation: NamedOperation,
  { parameters, body }: Source,
  response: ResponseShape,
  tools: ImportTools,
): ActionInput {
  const placed = parameters.filter((parameter) => hasPlace(parameter, operation))
  const left = parameters.filter((parameter) => !placed.includes(parameter))
  return {
    ...sectionsOf(placed),
    ...defined({
      args: argsOf(left, response, tools),
      body: body && unlessEmpty(body.schema),
      encode: encodeOf(placed, body),
    }),
    defaults: bodyDefaults(operation, body?.schema, tools.store),
  }
}

function graphqlInput(
  operation: NamedOperation,
  { parameters, body, graphql }: Source & { readonly graphql: NonNullable<ImportedBody['graphql']> },
  tools: ImportTools,
): ActionInput {
  const candidates = candidatesOf(parameters, tools.store.resolve(body?.schema))
  const { parts, used } = importGraphQl(graphql, candidates, tools.tell)
  const placed = parameters.filter((parameter) => !used.has(parameter.name) && hasPlace(parameter, operation))
  return {
    ...sectionsOf(placed),
    ...parts,
    ...defined({ encode: encodeOf(placed, undefined) }),
    defaults: variableDefaults(
      candidates.filter(({ name }) => used.has(name)),
      tools.store,
    ),
  }
}

function hasPlace({ section, name }: ImportedParameter, { requestPath }: NamedOperation): boolean {
  return section !== 'path' || requestPath.includes(`{${name}}`)
}

/** A parameter of a path that the request does not have goes into a hole, or nowhere. */
function argsOf(
  parameters: readonly ImportedParameter[],
  { file }: ResponseShape,
  { tell }: ImportTools,
): ActionParts['args'] {
  const isUsed = ({ name }: ImportedParameter): boolean =>
    JSON.stringify(file?.at ?? '').includes(`{{ params.${name} }}`)
  for (const { path } of parameters.filter((parameter) => !isUsed(parameter)))
    tell(path, 'is not carried over: the request has no place for it')
  const used = parameters.filter(isUsed)
  if (used.length === 0) return undefined
  return {
    required: used.map(({ name }) => name),
    properties: Object.fromEntries(used.map(({ name, schema }) => [name, schema])),
  }
}

function encodeOf(parameters: readonly ImportedParameter[], body: ImportedBody | undefined): ActionParts['encode'] {
  return unlessEmpty({
    ...defined({ body: body?.encode === 'json' ? undefined : body?.encode }),
    // A form has lists within objects, so that each item needs its number.
    ...(body?.encode === 'form' && { arrays: 'indices' as const }),
    ...defined({ params: stylesOf(parameters) }),
  })
}
