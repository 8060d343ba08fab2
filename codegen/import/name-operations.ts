import type { SourceOperation } from './list-operations.ts'
import { textOf, textsOf } from './loose-json.ts'
import { freeName, isPlural, singular, snakeCase } from './names.ts'
import type { Tell } from './notice.ts'

/** An operation with the names it is called by. */
export interface NamedOperation extends SourceOperation {
  readonly entity: string
  readonly action: string
  /** What the document says it does, where it says so. */
  readonly kind: string | undefined
}

/**
 * Gives every operation an entity and an action: the document's own, or by its path, method and tag. No pair stands twice.
 * Where the document gives a pair twice, the last keeps it, as in any map.
 */
export function nameOperations(operations: readonly SourceOperation[], tell: Tell): readonly NamedOperation[] {
  const collections = collectionsOf(operations)
  const given = operations.map((operation) => givenName(operation))
  const lastOf = new Map(given.map((name, index) => [idOf(name), index]))
  const taken = new Set(given.flatMap((name) => (name === undefined ? [] : [idOf(name)])))
  return operations.map((operation, index) => {
    const own = given[index]
    const wanted = own ?? guessName(operation, collections)
    const keeps = own !== undefined && lastOf.get(idOf(own)) === index
    const action = keeps
      ? own.action
      : freeAction(wanted, own === undefined ? identifierOf(operation) : undefined, taken)
    taken.add(idOf({ ...wanted, action }))
    if (action !== wanted.action)
      tell(operation.path, `is called ${wanted.entity}.${action}, because another one is ${idOf(wanted)}`)
    return { ...operation, entity: wanted.entity, action, kind: own?.action }
  })
}

/** The operation's identifier tells more than a number. */
function freeAction({ entity, action }: Name, identifier: string | undefined, taken: ReadonlySet<string>): string {
  const isTaken = (name: string): boolean => taken.has(`${entity}.${name}`)
  if (isTaken(action) && identifier !== undefined && !isTaken(identifier)) return identifier
  return freeName(action, isTaken)
}

function idOf(name: Name | undefined): string {
  return name === undefined ? '' : `${name.entity}.${name.action}`
}

interface Name {
  readonly entity: string
  readonly action: string
}

function givenName({ value }: SourceOperation): Name | undefined {
  const [entity, action] = [textOf(value['x-airbyte-entity']), textOf(value['x-airbyte-action'])]
  return entity === undefined || action === undefined
    ? undefined
    : { entity: legalName(entity), action: legalName(action) }
}

function legalName(name: string): string {
  if (/^[a-z][A-Za-z0-9_]*$/.test(name)) return name
  const snake = snakeCase(name)
  return /^[a-z]/.test(snake) ? snake : `x_${snake}`
}

/** Path segments that something stands below, as in `/users/{id}`, by the path up to them. */
function collectionsOf(operations: readonly SourceOperation[]): ReadonlySet<string> {
  const found = operations.flatMap(({ template }) => {
    const segments = segmentsOf(template)
    return segments.flatMap((segment, index) =>
      isHole(segment) && index > 0 && !isHole(segments[index - 1] ?? '{') ? [segments.slice(0, index).join('/')] : [],
    )
  })
  return new Set(found)
}

function guessName(operation: SourceOperation, collections: ReadonlySet<string>): Name {
  const segments = segmentsOf(operation.template)
  const last = segments.at(-1) ?? ''
  const called = methodName(last)
  if (called !== undefined) return called
  const index = entityIndex(segments, collections, operation)
  const entity = segments[index] ?? tagOf(operation) ?? last
  return { entity: legalName(plain(entity)), action: actionBeyond(operation, segments, index) }
}

/** `/users.list` says what it is about, and what it does. */
function methodName(segment: string): Name | undefined {
  const [, entity, action] = /^([A-Za-z][\w-]*)\.([A-Za-z][\w.-]*)$/.exec(segment) ?? []
  if (entity === undefined || action === undefined || /^(json|xml)$/.test(action)) return undefined
  return { entity: legalName(entity), action: legalName(action) }
}

function tagOf({ value }: SourceOperation): string | undefined {
  return textsOf(value['tags'])[0]
}

/** The segment that names the entity: the last collection, what the tag says, or whatever is read. */
function entityIndex(
  segments: readonly string[],
  collections: ReadonlySet<string>,
  operation: SourceOperation,
): number {
  const tag = singular(snakeCase(tagOf(operation) ?? ''))
  const ways = [
    () => lastCollection(segments, collections, operation),
    () => segments.findIndex((segment) => singular(snakeCase(plain(segment))) === tag),
    () =>
      operation.method === 'GET' ? segments.findLastIndex((segment) => !isHole(segment) && !isVersion(segment)) : -1,
  ]
  return ways.map((way) => way()).find((index) => index >= 0) ?? -1
}

/** The last segment that is a collection; what follows it names one of its things, or what is done to it. */
function lastCollection(
  segments: readonly string[],
  collections: ReadonlySet<string>,
  { method }: SourceOperation,
): number {
  return segments.findLastIndex((segment, index) => {
    if (isHole(segment)) return false
    if (collections.has(segments.slice(0, index + 1).join('/'))) return true
    return isPlural(plain(segment)) && (index < segments.length - 1 || method === 'GET' || method === 'POST')
  })
}

function actionBeyond(operation: SourceOperation, segments: readonly string[], index: number): string {
  const beyond = segments.slice(index + 1)
  const words = beyond.filter((segment) => !isHole(segment) && !isVersion(segment))
  if (words.length === 0) return usualAction(operation.method, isItem(segments, index))
  const verb = words.map((word) => snakeCase(plain(word))).join('_')
  const isUsual = operation.method === 'GET' || operation.method === 'POST'
  return legalName(isUsual ? verb : `${usualAction(operation.method, true)}_${verb}`)
}

/** A path that ends in a hole leads to one thing, and so does one that ends in a singular. */
function isItem(segments: readonly string[], index: number): boolean {
  const last = segments.at(-1) ?? ''
  return index >= 0 && (isHole(last) || !isPlural(plain(segments[index] ?? '')))
}

function usualAction(method: string, isItem: boolean): string {
  switch (method) {
    case 'GET':
      return isItem ? 'get' : 'list'
    case 'POST':
      return isItem ? 'update' : 'create'
    case 'DELETE':
      return 'delete'
    case 'HEAD':
      return 'head'
    default:
      return 'update'
  }
}

/** `listUsers_v2` → `list_users_v2`. */
function identifierOf({ value }: SourceOperation): string | undefined {
  const identifier = textOf(value['operationId'])
  return identifier === undefined ? undefined : legalName(snakeCase(identifier))
}

function segmentsOf(template: string): readonly string[] {
  return template.split(/[/?]/).filter((segment) => segment !== '')
}

function isHole(segment: string): boolean {
  return segment.includes('{')
}

function isVersion(segment: string): boolean {
  return /^(v\d+(\.\d+)*|api|rest|\d+(\.\d+)+|\d{4}-\d{2}(-\d{2})?)$/i.test(segment)
}

function plain(segment: string): string {
  return segment.replace(/\.(json|xml)$/, '')
}
