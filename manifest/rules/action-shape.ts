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
  if ((method !== 'GET' && method !== 'HEAD') || action.graphql !== undefined) return
  const set = Object.keys(action.set ?? {}).find((location) => location.startsWith('body.'))
  if (action.body === undefined && set === undefined) return
  yield {
    path: action.body === undefined ? origin(['set', set ?? '']) : origin(['body']),
    at: 'key',
    message: `${showPath(path)} sends a body with ${method}`,
    mend: 'move its parameters to "query", or use another method',
  }
}
