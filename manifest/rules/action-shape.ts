import { showPath, type Finding } from '../finding.ts'
import type { DraftOperation } from './draft.ts'
import { eachOperation } from './each-operation.ts'
import type { Rule } from './rule.ts'

/** An action says all that is needed to make the call. */
export const actionShapeRules: readonly Rule[] = [
  { sentence: 'Every action has a request.', check: eachOperation(checkRequest) },
  { sentence: 'A GET or HEAD has no body.', check: eachOperation(checkBody) },
]

function* checkRequest({ path, action }: DraftOperation): Generator<Finding> {
  if (action.request !== undefined) return
  const message = `${showPath(path)} has no request`
  yield { path, at: 'key', message, mend: 'write "request: GET /path", here or in a template it uses' }
}

/** That GraphQL is posted is a rule of its own. */
function* checkBody({ path, method, action, origin }: DraftOperation): Generator<Finding> {
  const { graphql, body, set = {} } = action
  if (!['GET', 'HEAD'].includes(method) || graphql !== undefined) return
  const location = Object.keys(set).find((key) => key.startsWith('body.'))
  const inSet = location === undefined ? undefined : ['set', location]
  const place = body === undefined ? inSet : ['body']
  if (place === undefined) return
  yield {
    path: origin(place),
    at: 'key',
    message: `${showPath(path)} sends a body with ${method}`,
    mend: 'move its parameters to "query", or use another method',
  }
}
