import { showPath, type Finding } from '../finding.ts'
import type { Draft, DraftOperation } from './draft.ts'
import type { Rule } from './rule.ts'

/** An action says all that is needed to make the call and to read its answer. */
export const actionShapeRules: readonly Rule[] = [
  { sentence: 'Every action has a request.', check: eachOperation(checkRequest) },
  { sentence: 'Every action says where its data is, in one way.', check: eachOperation(checkResponse) },
  {
    sentence: 'An action that lists records says how it is paged, and no other does.',
    check: eachOperation(checkPaging),
  },
  { sentence: 'A GET or HEAD has no body.', check: eachOperation(checkBody) },
]

/** Makes a rule of the connector from a rule of each operation. */
export function eachOperation(check: (operation: DraftOperation, draft: Draft) => Iterable<Finding>): Rule['check'] {
  return function* (draft) {
    for (const operation of draft.operations) yield* check(operation, draft)
  }
}

function* checkRequest({ path, action }: DraftOperation): Generator<Finding> {
  if (action.request !== undefined) return
  const message = `${showPath(path)} has no request`
  yield { path, at: 'key', message, mend: 'write "request: GET /path", here or in a template it uses' }
}

function* checkResponse({ path, action: { response = {} }, origin }: DraftOperation): Generator<Finding> {
  const ways = (['records', 'record', 'nothing'] as const).filter((way) => response[way] !== undefined)
  const [first, second] = ways
  if (first === undefined) {
    yield {
      path,
      at: 'key',
      message: `${showPath(path)} does not say where its data is`,
      mend: 'write "response: { records: … }", "{ record: … }" or "{ nothing: true }"',
    }
  } else if (second !== undefined) {
    yield {
      path: origin(['response', second]),
      at: 'key',
      message: `${showPath(path)} answers with "${first}" and "${second}" at once`,
      mend: 'keep one of them',
    }
  }
}

function* checkPaging({ path, action: { response = {}, pagination }, origin }: DraftOperation): Generator<Finding> {
  if (response.records !== undefined && pagination === undefined) {
    yield {
      path,
      at: 'key',
      message: `${showPath(path)} lists records but does not say how it is paged`,
      mend: 'name a pagination; for a list that is answered at once, one of { type: none, reason: … }',
    }
  }
  const answersOtherwise = response.record !== undefined || response.nothing !== undefined
  if (response.records === undefined && answersOtherwise && pagination !== undefined) {
    yield {
      path: origin(['pagination']),
      at: 'key',
      message: `${showPath(path)} names a pagination but lists no records`,
      mend: 'remove it, or write "response: { records: … }"',
    }
  }
}

function* checkBody({ path, method, action, origin }: DraftOperation): Generator<Finding> {
  if (method !== 'GET' && method !== 'HEAD') return
  const set = Object.keys(action.set ?? {}).find((location) => location.startsWith('body.'))
  if (action.body === undefined && set === undefined) return
  yield {
    path: action.body === undefined ? origin(['set', set ?? '']) : origin(['body']),
    at: 'key',
    message: `${showPath(path)} sends a body with ${method}`,
    mend: 'move its parameters to "query", or use another method',
  }
}
