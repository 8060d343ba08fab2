import { showPath, type Finding } from '../finding.ts'
import { validateDefinition } from '../grammar/validate-grammar.ts'
import type { JsonSchema } from '../json-schema.ts'
import { lookUp } from '../look-up.ts'
import type { NoPagination, Pagination } from '../manifest.gen.ts'
import { paginationOf } from '../pagination-of.ts'
import { eachOperation } from './each-operation.ts'
import { tryParseLocation, type Draft, type DraftOperation } from './draft.ts'
import { parameterAt, placesOf } from './draft-parameters.ts'
import { paginationName, paginationPlace } from './pagination-place.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** A pagination and the actions that name it fit each other. */
export const paginationRules: readonly Rule[] = [
  { sentence: 'What an action changes in a pagination fits it.', check: eachOperation(checkChanges) },
  { sentence: 'A pagination sends parameters that its actions have.', check: eachPaged(checkSent) },
  { sentence: 'Pages and offsets are whole numbers.', check: eachPaged(checkCounted) },
  { sentence: 'A page is as large as the parameter that sets its size allows.', check: eachPaged(checkSize) },
  { sentence: 'A token that goes alone is all that the request needs.', check: eachPaged(checkAlone) },
  {
    sentence: 'Values are carried to places of their own, in a request that has them.',
    check: eachPaged(checkCarried),
  },
  { sentence: 'The prefix of a pagination leads into the body.', check: checkPrefixes },
]

type Paged = Exclude<Pagination, NoPagination>

interface PagedOperation {
  readonly name: string
  readonly pagination: Paged
  readonly operation: DraftOperation
}

function eachPaged(check: (paged: PagedOperation) => Iterable<Finding>): Rule['check'] {
  return function* ({ operations }) {
    for (const operation of operations) {
      const { pagination } = operation
      if (pagination === undefined || pagination.type === 'none') continue
      yield* check({ name: paginationName(operation), pagination, operation })
    }
  }
}

function* checkChanges(operation: DraftOperation, { manifest }: Draft): Generator<Finding> {
  const { action, path, origin } = operation
  const name = paginationName(operation)
  const base = lookUp(manifest.pagination, name)
  if (typeof action.pagination !== 'object' || base === undefined) return
  const place = origin(['pagination'])
  const { type } = action.pagination
  if (type !== undefined && type !== base.type) {
    const message = `${showPath(path)} turns the pagination "${name}" from ${base.type} into ${JSON.stringify(type)}`
    yield { path: [...place, 'type'], message, mend: 'declare another one under "pagination" and name that' }
  } else {
    yield* validateDefinition('Pagination', paginationOf(manifest, action), place)
  }
}

function* checkSent({ name, pagination, operation }: PagedOperation): Generator<Finding> {
  const { path, parameters, open, origin } = operation
  // What asks for the next page may be a parameter of its own.
  const sent = 'send' in pagination ? pagination.send : undefined
  for (const location of [sent, pagination.size]) {
    if (location === undefined || open || parameterAt(location, parameters) !== undefined) continue
    yield* unknownName({
      path: origin(['pagination']),
      by: ['pagination', name],
      says: `pages ${showPath(path)} by a parameter that it does not have:`,
      name: location,
      names: placesOf(operation),
      otherwise: `declare it under "${location.split('.', 1).join()}"`,
    })
  }
}

function* checkCounted({ pagination, operation }: PagedOperation): Generator<Finding> {
  if (pagination.type !== 'page' && pagination.type !== 'offset') return
  const { type } = schemaAt(pagination.send, operation) ?? {}
  const types = [type].flat()
  if (type === undefined || types.includes('integer') || types.includes('number')) return
  const message = `${showPath(operation.path)} counts its pages in ${pagination.send}, which is no number`
  yield { path: operation.origin(['pagination']), message, mend: 'make its type integer' }
}

function* checkSize({ pagination, operation }: PagedOperation): Generator<Finding> {
  const { size = '', max } = pagination
  const maximum = schemaAt(size, operation)?.['maximum']
  if (max === undefined || typeof maximum !== 'number' || maximum === max) return
  const path = paginationPlace(operation, 'max')
  const allowed = `${showPath(operation.path)} allows a ${size} of up to ${maximum}`
  yield { path, message: `${showPath(path)} is ${max}, but ${allowed}`, mend: 'make the two the same' }
}

function schemaAt(location: string, { parameters, input }: DraftOperation): JsonSchema | undefined {
  const parameter = parameterAt(location, parameters)
  return parameter && lookUp(input.properties, parameter.name)
}

function* checkAlone({ name, pagination, operation }: PagedOperation): Generator<Finding> {
  if (pagination.type !== 'cursor' || pagination.alone !== true) return
  const needed = operation.parameters.find(({ at }) => at.in === 'path')
  if (needed === undefined) return
  const message = `pagination.${name} sends its token alone, but ${showPath(operation.path)} needs "${needed.name}" in its path`
  yield { path: operation.origin(['pagination']), message, mend: 'name a pagination without "alone"' }
}

function* checkCarried({ pagination, operation }: PagedOperation): Generator<Finding> {
  if (pagination.type !== 'values') return
  const { path, action, requestPath } = operation
  const places = pagination.carry.map(({ to }) => to)
  for (const [index, to] of places.entries()) {
    const flaw = carryFlaw(to, { requestPath, isTaken: places.indexOf(to) < index, hasBody: bodyOf(action) })
    if (flaw === undefined) continue
    const message = `${showPath(path)} carries a value of the answer to ${to}, ${flaw}`
    yield {
      path: paginationPlace(operation, 'carry'),
      message,
      mend: 'name a place of the request that takes one value',
    }
  }
}

function bodyOf({ body, graphql }: DraftOperation['action']): boolean {
  return body !== undefined || graphql !== undefined
}

function carryFlaw(
  to: string,
  { requestPath, isTaken, hasBody }: { requestPath: string; isTaken: boolean; hasBody: boolean },
): string | undefined {
  const place = tryParseLocation(to)
  if (isTaken) return 'which another value takes'
  if (place === undefined) return 'which is no place'
  if (place.in === 'args') return 'which is never sent'
  if (place.in === 'body' && !hasBody) return 'but has no body'
  const isMissing = place.in === 'path' && !requestPath.includes(`{${place.path.join()}}`)
  return isMissing ? 'which its path does not have' : undefined
}

function* checkPrefixes({ manifest, parts }: Draft): Generator<Finding> {
  const declared = Object.entries(manifest.pagination ?? {}).map(
    ([name, pagination]) => [['pagination', name], 'at' in pagination ? pagination.at : undefined] as const,
  )
  const used = parts.map(({ path, parts: { pagination } }) => {
    return [[...path, 'pagination'], typeof pagination === 'object' ? pagination.at : undefined] as const
  })
  for (const [path, at] of [...declared, ...used]) {
    if (at === undefined || !/^[@$]/.test(at)) continue
    const place = [...path, 'at']
    yield { path: place, message: `${showPath(place)} is ${JSON.stringify(at)}, which is no place in the body`, mend }
  }
}

const mend = 'name the object that has what the pagination reads; leave it out where that is the whole body'
