import { showPath, type Finding, type Path } from '../finding.ts'
import type { GraphQl } from '../manifest.gen.ts'
import { didYouMean } from '../nearest.ts'
import type { DraftOperation } from './draft.ts'
import { eachOperation } from './each-operation.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** A GraphQL query takes what it is given. */
export const graphqlQueryRules: readonly Rule[] = [
  { sentence: 'A query has nothing but fields filled in.', check: eachOperation(checkText) },
  { sentence: 'Fields go into a query that has a place for them.', check: eachOperation(checkFields) },
  { sentence: 'A query uses the variables it is given, and no others.', check: eachOperation(checkVariables) },
]

function* checkText({ path, action: { graphql }, origin }: DraftOperation): Generator<Finding> {
  if (graphql === undefined) return
  const place = origin(['graphql', 'query'])
  if (graphql.query.trim() === '') {
    yield { path: place, message: `the query of ${showPath(path)} is empty`, mend: 'write it' }
  }
  for (const hole of holesIn(graphql).filter((name) => name !== 'fields')) {
    const message = `the query of ${showPath(path)} has the hole {{ ${hole} }}, which nothing fills`
    const mend = didYouMean(hole, ['fields']) ?? 'give values as variables, such as $id'
    yield { path: place, message, mend }
  }
}

/** Two braces never stand together at the beginning of anything else. */
function holesIn({ query }: GraphQl): readonly string[] {
  return [...query.matchAll(/\{\{(.*?)\}\}/gs)].map(([, inside = '']) => inside.trim())
}

function* checkFields({ path, action: { graphql }, origin }: DraftOperation): Generator<Finding> {
  if (graphql === undefined) return
  const { fields } = graphql
  const hasPlace = holesIn(graphql).includes('fields')
  if (fields === undefined && hasPlace) {
    const message = `the query of ${showPath(path)} has {{ fields }}, but no "fields" are given`
    yield { path: origin(['graphql', 'query']), message, mend: 'write the usual ones: fields: id name' }
  }
  if (fields !== undefined && !hasPlace) {
    const message = `${showPath(path)} has "fields", but its query has no {{ fields }}`
    yield { path: origin(['graphql', 'fields']), at: 'key', message, mend: 'write {{ fields }} where they go' }
  }
  const flaw = fields === undefined ? undefined : flawOf(fields)
  if (flaw !== undefined) {
    yield { path: origin(['graphql', 'fields']), message: `the fields of ${showPath(path)} cannot be read: ${flaw}` }
  }
}

/** They are the author's own and may have arguments and fragments, which a caller's list may not. */
function flawOf(fields: string): string | undefined {
  if (fields.trim() === '') return 'there are none'
  let depth = 0
  for (const [brace] of fields.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    if (depth < 0) return 'a brace is closed that was not opened'
  }
  return depth > 0 ? 'a brace is not closed' : undefined
}

function* checkVariables(operation: DraftOperation): Generator<Finding> {
  const { path, action, origin, open } = operation
  if (action.graphql === undefined || open) return
  const used = variablesIn(action.graphql)
  const given = givenVariables(operation)
  for (const name of new Set(used)) {
    yield* unknownName({
      path: origin(['graphql', 'query']),
      by: path,
      says: 'has a query with a variable that it does not have:',
      name,
      names: [...given.keys()],
      otherwise: 'declare it under "variables", or give it a value under "set"',
    })
  }
  for (const [name, place] of given) {
    if (used.includes(name)) continue
    const message = `${showPath(path)} has the variable "${name}", but its query has no $${name}`
    yield { path: place, at: 'key', message, mend: didYouMean(name, used) ?? 'use it in the query, or remove it' }
  }
}

/** The variables that parameters and constants give, with where they do. */
function givenVariables({ action: { set = {} }, parameters, origin }: DraftOperation): ReadonlyMap<string, Path> {
  const places = parameters.flatMap(({ at, also = [] }) => [at, ...also])
  const declared = places.filter(({ in: section, path: [first] }) => section === 'body' && first === 'variables')
  const constants = Object.keys(set).filter((location) => location.startsWith('variables.'))
  return new Map([
    ...constants.map((location) => [location.split('.')[1] ?? '', origin(['set', location])] as const),
    ...declared.map(({ path: [, name = ''] }) => [name, origin(['variables', 'properties', name])] as const),
  ])
}

/** What looks like a variable in a comment or in a text is none. */
function variablesIn({ query }: GraphQl): readonly string[] {
  const code = query.replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, ' ')
  return [...code.matchAll(/\$([_A-Za-z]\w*)/g)].map(([, name = '']) => name)
}
