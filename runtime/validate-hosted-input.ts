import { randomUUID } from 'node:crypto'
import type { Connector, Operation } from '../manifest/connector.ts'
import { InputError } from './errors.ts'
import { cursorParameter } from './hosted/hosted-position.ts'
import { withParameter, type Input } from './input.ts'
import { validateInput } from './input/validate-input.ts'
import type { ValidateInput } from './input/validators.ts'

/**
 * Checks what a caller asks of the hosted API by the same rules as a call of one's own. The input holds only what was
 * given: the server fills in defaults, some of them from what only it knows. A list also takes the cursor of a page.
 *
 * @throws InputError with every issue found.
 */
export function validateHostedInput(
  { tables }: Connector,
  operation: Operation,
  params: unknown,
  validate: ValidateInput,
): Input {
  const given = typeof params === 'object' && params !== null ? (params as Readonly<Record<string, unknown>>) : {}
  const cursor = takesCursor(operation) ? given[cursorParameter] : undefined
  const rest = cursor === undefined ? params : { ...given, [cursorParameter]: undefined }
  const values = { tables, now: Date.now(), uuid: randomUUID() }
  // What a default of the server's side fills is not asked for.
  const whole = validateInput({ ...operation, filled: [] }, rest, validate, values)
  const input = Object.fromEntries(Object.entries(whole).filter(([name]) => given[name] !== undefined)) as Input
  return cursor === undefined ? input : withParameter(input, cursorParameter, checkCursor(operation, cursor))
}

/** Whether the cursor is a parameter of the hosted API alone; where it is the operation's own, its schema says what it may be. */
function takesCursor({ response, pagination, parameters }: Operation): boolean {
  return (
    response.type === 'records' &&
    pagination.type !== 'none' &&
    !parameters.some(({ name }) => name === cursorParameter)
  )
}

function checkCursor({ id }: Operation, cursor: unknown): string {
  if (typeof cursor === 'string' && cursor !== '') return cursor
  const message = 'cursor must be the cursor that a page came with'
  throw new InputError('input_invalid', `${id}: ${message}`, [{ path: cursorParameter, message }])
}
