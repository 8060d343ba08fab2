import { mayHaveHappened } from '../../runtime/may-have-happened.ts'
import { failureOf } from '../http/failure-of.ts'
import { HttpFailure } from '../http/http-failure.ts'

/** Says what went wrong with a call; of a write that may have happened all the same, it says that. */
export function failureOfCall(error: unknown, changesData: boolean): HttpFailure {
  const failure = failureOf(error)
  if (!changesData || !mayHaveHappened(error)) return failure
  const { status, code, message, problems, cause } = failure
  return new HttpFailure(status, code, message, {
    problems: problems.map((problem) => ({
      ...problem,
      details: { ...(problem.details as object | undefined), may_have_happened: true },
    })),
    hint: uncertain,
    cause,
  })
}

/** What to do when nobody knows whether a write happened. */
export const uncertain = 'it may have happened all the same: read before you try again'
