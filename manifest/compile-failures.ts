import { compileCondition } from './condition.ts'
import type { Failure } from './connector.ts'
import type * as written from './manifest.gen.ts'
import { compileSelectors } from './selector.ts'

/** Compiles the rules by which an API says no. */
export function compileFailures(failures: readonly written.Failure[] = []): readonly Failure[] {
  return failures.map(
    ({ when, code, codes = {}, as, message, hint, request_id, retry_after, details, then = 'fail' }) => ({
      when: compileCondition(when),
      code: compileSelectors(code),
      codes,
      ...(as !== undefined && { as }),
      message: compileSelectors(message),
      ...(hint !== undefined && { hint }),
      requestId: compileSelectors(request_id),
      retryAfter: compileSelectors(retry_after),
      details: compileSelectors(details),
      then,
    }),
  )
}
