import { defined } from '../../manifest/defined.ts'
import { uncertain } from '../calls/failure-of-call.ts'
import type { Approval, Outcome } from './approval.ts'

/** An approval as it is answered; with what came of it where that is wanted. */
export function approvalAnswer(approval: Approval, withOutcome = true): Readonly<Record<string, unknown>> {
  // What its token might do is nobody's to see; the request is null once it was forgotten.
  const { contents } = approval
  const known = { ...approval, asker: undefined, contents: undefined, request: contents?.request ?? null }
  return { ...defined(known), ...(withOutcome && { ...outcomeOf(approval) }) }
}

function outcomeOf({ status, contents }: Approval): Outcome | undefined {
  if (contents?.outcome !== undefined || status !== 'failed' || contents === undefined) return contents?.outcome
  return {
    error: {
      status: 500,
      error_code: 'outcome_unknown',
      message: 'the server that made the call ended before it could say what came of it',
      hint: uncertain,
      may_have_happened: true,
    },
  }
}
