import type { Connector, Operation } from '../manifest/connector.ts'
import { selectFirst } from '../manifest/selector.ts'
import { ConnectorError, InputError } from './errors.ts'

/** Whether credentials work. */
export interface Health {
  readonly status: 'healthy' | 'unhealthy'
  /** Why not, in words. */
  readonly error?: string
  /** The code of the error that tells why not. */
  readonly code?: string
  /** The permissions the credentials have, where the API tells. */
  readonly scopes?: readonly string[]
  /** Whose credentials they are, where the API tells. */
  readonly identity?: string
}

/** Makes the call the manifest names for the check and reads what it tells; a refusal is an answer, not an error. */
export async function checkHealth(
  connector: Connector,
  load: (operation: Operation, params: unknown) => Promise<{ readonly records: readonly unknown[] }>,
): Promise<Health> {
  const { operation, params, scopes, identity } = findCheck(connector)
  try {
    const { records } = await load(operation, params)
    const source = { body: operation.response.type === 'records' ? records : records[0] }
    const granted = selectFirst(source, scopes)
    const owner = selectFirst(source, identity)
    return {
      status: 'healthy',
      ...(Array.isArray(granted) && { scopes: granted.map(String) }),
      ...(owner !== undefined && { identity: typeof owner === 'string' ? owner : JSON.stringify(owner) }),
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    return { status: 'unhealthy', error: error.message, code: error.code }
  }
}

function findCheck({ name, check, operations }: Connector): {
  readonly operation: Operation
  readonly params: Readonly<Record<string, unknown>>
  readonly scopes: NonNullable<Connector['check']>['scopes']
  readonly identity: NonNullable<Connector['check']>['identity']
} {
  if (check !== undefined) {
    const operation = operations[check.call]
    if (operation !== undefined) return { operation, ...check }
  }
  const first = Object.values(operations).find(
    ({ effect, input }) => effect === 'read' && (input.required ?? []).length === 0,
  )
  if (first === undefined)
    throw new InputError('operation_unknown', `${name}: the manifest names no call to check with`)
  return { operation: first, params: {}, scopes: [], identity: [] }
}
