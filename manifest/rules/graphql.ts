import { showPath, type Finding } from '../finding.ts'
import { printFieldList } from '../graphql-fields.ts'
import { didYouMean } from '../nearest.ts'
import type { DraftOperation } from './draft.ts'
import { eachOperation } from './each-operation.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** A GraphQL query and what goes with it fit each other. */
export const graphqlRules: readonly Rule[] = [
  { sentence: 'Variables and a query stand together, and without a body.', check: eachOperation(checkTogether) },
  { sentence: 'A query is posted as JSON.', check: eachOperation(checkRequest) },
  { sentence: 'A query has a place for its fields where it has fields.', check: eachOperation(checkFields) },
  { sentence: 'A query uses the variables it is given, and no others.', check: eachOperation(checkVariables) },
]

function* checkTogether({ path, action, origin }: DraftOperation): Generator<Finding> {
  const { variables, graphql, body, set = {} } = action
  const location = Object.keys(set).find(isVariable)
  if (graphql === undefined && (variables !== undefined || location !== undefined)) {
    const place = variables === undefined ? origin(['set', location ?? '']) : origin(['variables'])
    const message = `${showPath(path)} has variables but no query`
    yield { path: place, at: 'key', message, mend: 'write "graphql: { query: … }"' }
  }
  if (graphql !== undefined && body !== undefined) {
    const message = `${showPath(path)} has a query and a body`
    yield { path: origin(['body']), at: 'key', message, mend: 'move its parameters to "variables"' }
  }
}

function isVariable(location: string): boolean {
  return location.startsWith('variables.')
}

function* checkRequest({ path, action, method, encoding, origin }: DraftOperation): Generator<Finding> {
  const { graphql, request } = action
  if (graphql === undefined) return
  if (request !== undefined && method !== 'POST') {
    const message = `${showPath(path)} sends a query with ${method}`
    yield { path: origin(['request']), message, mend: 'write "request: POST /graphql" or the like' }
  }
  if (encoding.body !== 'json') {
    const message = `${showPath(path)} sends a query, but writes its body as ${encoding.body}`
    yield { path: origin(['graphql']), at: 'key', message, mend: 'write "encode: { body: json }"' }
  }
}

function* checkFields({ path, action: { graphql }, origin }: DraftOperation): Generator<Finding> {
  if (graphql === undefined) return
  const { query, fields } = graphql
  const holes = [...query.matchAll(/\{\{(.*?)\}\}/gs)].map(([, inside = '']) => inside.trim()).filter(isHole)
  const place = origin(['graphql', 'query'])
  for (const hole of holes.filter((name) => name !== 'fields')) {
    const message = `the query of ${showPath(path)} has the hole {{ ${hole} }}`
    yield {
      path: place,
      message,
      mend: didYouMean(hole, ['fields']) ?? 'give values as variables; only {{ fields }} is filled',
    }
  }
  if (query.trim() === '') yield { path: place, message: `the query of ${showPath(path)} is empty`, mend: 'write it' }
  if (fields === undefined && holes.includes('fields')) {
    const message = `the query of ${showPath(path)} has {{ fields }}, but "fields" are not given`
    yield { path: place, message, mend: 'write the usual ones: fields: id name' }
  }
  if (fields === undefined) return
  const flaw = flawOf(fields)
  if (flaw !== undefined)
    yield { path: origin(['graphql', 'fields']), message: `the fields of ${showPath(path)}: ${flaw}` }
  if (holes.includes('fields')) return
  const message = `${showPath(path)} has "fields", but its query has no {{ fields }}`
  yield {
    path: origin(['graphql', 'fields']),
    at: 'key',
    message,
    mend: 'write {{ fields }} in the query where they go',
  }
}

/** Braces may stand together in a query too, around fields or values. */
function isHole(inside: string): boolean {
  return /^[\w.]+(\s*\|.*)?$/s.test(inside)
}

function flawOf(fields: string): string | undefined {
  try {
    return printFieldList(fields) === '' ? 'there are none' : undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function* checkVariables(operation: DraftOperation): Generator<Finding> {
  const { path, action, origin } = operation
  const { graphql, variables, set = {} } = action
  if (graphql === undefined || operation.open) return
  const used = variablesIn(graphql.query)
  const declared = operation.parameters
    .flatMap(({ at, also = [] }) => [at, ...also])
    .filter((at) => at.in === 'body' && at.path[0] === 'variables')
  const given = [
    ...declared.map(({ path: [, name = ''] }) => name),
    ...Object.keys(set)
      .filter(isVariable)
      .map((location) => location.split('.')[1] ?? ''),
  ]
  for (const name of new Set(used)) {
    yield* unknownName({
      path: origin(['graphql', 'query']),
      by: path,
      says: 'has a query with a variable that it does not have:',
      name,
      names: given,
      otherwise: 'declare it under "variables", or give it a value under "set"',
    })
  }
  for (const name of new Set(given.filter((one) => !used.includes(one)))) {
    const place = Object.hasOwn(variables?.properties ?? {}, name)
      ? ['variables', 'properties', name]
      : ['set', `variables.${name}`]
    const message = `${showPath(path)} has the variable "${name}", but its query has no $${name}`
    yield {
      path: origin(place),
      at: 'key',
      message,
      mend: didYouMean(name, used) ?? 'remove it, or use it in the query',
    }
  }
}

/** What looks like a variable in a comment or in a text is none. */
function variablesIn(query: string): readonly string[] {
  const code = query.replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, ' ')
  return [...code.matchAll(/\$([_A-Za-z]\w*)/g)].map(([, name = '']) => name)
}
