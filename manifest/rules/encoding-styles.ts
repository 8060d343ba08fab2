import type { Finding } from '../finding.ts'
import type { Draft, DraftOperation } from './draft.ts'
import { eachOperation } from './each-operation.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** Styles are given to what is written in a style. */
export const styleRules: readonly Rule[] = [
  { sentence: 'A style of an action is given to a parameter of its query or form.', check: eachOperation(checkOwn) },
  { sentence: 'A style of the server is given to a parameter of some query or form.', check: checkShared },
]

function* checkOwn(operation: DraftOperation, draft: Draft): Generator<Finding> {
  for (const name of Object.keys(operation.action.encode?.params ?? {})) {
    yield* unknownName({
      path: operation.origin(['encode', 'params', name]),
      at: 'key',
      by: operation.path,
      says: 'gives a style to what is no parameter of its query or form:',
      name,
      names: styledNames(operation, draft),
      otherwise: 'remove it, or declare the parameter',
    })
  }
}

function* checkShared(draft: Draft): Generator<Finding> {
  const known = draft.operations.map((operation) => styledNames(operation, draft))
  const isWhole = draft.complete && !known.includes(undefined)
  for (const name of Object.keys(draft.manifest.server.encode?.params ?? {})) {
    yield* unknownName({
      path: ['server', 'encode', 'params', name],
      at: 'key',
      by: ['server', 'encode', 'params'],
      says: 'gives a style to what is no parameter of any query or form:',
      name,
      names: isWhole ? known.flatMap((names) => names ?? []) : undefined,
      otherwise: 'remove it, or declare the parameter in an action',
    })
  }
}

/** What is written by a style: what goes into the query, and the first level of a form. */
function styledNames(
  { action, parameters, encoding, open }: DraftOperation,
  { manifest }: Draft,
): readonly string[] | undefined {
  if (open) return undefined
  const sections = encoding.body === 'form' ? ['query', 'body'] : ['query']
  const places = parameters.flatMap(({ at, also = [] }) => [at, ...also])
  const constants = Object.keys(action.set ?? {}).flatMap((location) => {
    const [section = '', name = ''] = location.split(/\.(.*)/s)
    return sections.includes(section) ? [section === 'body' ? (name.split('.')[0] ?? '') : name] : []
  })
  return [
    ...places.filter((place) => sections.includes(place.in)).map(({ path: [name = ''] }) => name),
    ...constants,
    ...Object.keys(manifest.server.query ?? {}),
  ]
}
