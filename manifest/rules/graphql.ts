import { showPath, type Finding } from '../finding.ts'
import type { PlainParts } from '../plain-manifest.ts'
import type { DraftOperation } from './draft.ts'
import { eachOperation } from './each-operation.ts'
import { graphqlQueryRules } from './graphql-query.ts'
import type { Rule } from './rule.ts'

/** A GraphQL request is whole. */
export const graphqlRules: readonly Rule[] = [
  { sentence: 'Variables go with a query.', check: eachOperation(checkQuery) },
  { sentence: 'A query has no body beside it.', check: eachOperation(checkBody) },
  { sentence: 'A query is posted as JSON.', check: eachOperation(checkRequest) },
  ...graphqlQueryRules,
]

function* checkQuery({ path, action, origin }: DraftOperation): Generator<Finding> {
  const place = variablesPlace(action)
  if (action.graphql !== undefined || place === undefined) return
  const message = `${showPath(path)} has variables but no query`
  yield { path: origin(place), at: 'key', message, mend: 'write "graphql: { query: … }"' }
}

function variablesPlace({ variables, set = {} }: PlainParts): readonly string[] | undefined {
  if (variables !== undefined) return ['variables']
  const location = Object.keys(set).find((key) => key.startsWith('variables.'))
  return location === undefined ? undefined : ['set', location]
}

function* checkBody({ path, action: { graphql, body }, origin }: DraftOperation): Generator<Finding> {
  if (graphql === undefined || body === undefined) return
  const message = `${showPath(path)} has a query and a body`
  yield { path: origin(['body']), at: 'key', message, mend: 'move its parameters to "variables"' }
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
