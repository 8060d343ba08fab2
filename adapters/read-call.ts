import type { OperationCall } from './call-operation.ts'
import { optionalObject, optionalText, optionalTexts, refuseUnknown, requiredText } from './read-arguments.ts'

type Fields = Readonly<Record<string, unknown>>

/** The names of what makes up a call. */
export const callNames: readonly string[] = ['connector', 'entity', 'action', 'params', 'fields']

/** What helps against a name that is none of them. */
export const callHint = 'what an operation takes goes into "params"'

/**
 * Reads a call as a model writes it.
 *
 * @throws ToolError that says what is wrong with it.
 */
export function readCall(given: Fields): OperationCall {
  refuseUnknown(given, callNames, callHint)
  return {
    connector: optionalText(given, 'connector'),
    entity: requiredText(given, 'entity'),
    action: requiredText(given, 'action'),
    params: optionalObject(given, 'params'),
    fields: optionalTexts(given, 'fields'),
  }
}
