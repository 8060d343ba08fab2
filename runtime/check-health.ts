import type { Check, Connector, Operation } from '../manifest/connector.ts'
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
  load: (operation: Operation, params: unknown) => Promise<CheckedPage>,
): Promise<Health> {
  const { operation, params, scopes, split, identity } = findCheck(connector)
  try {
    const { records, headers } = await load(operation, params)
    const source = { body: operation.response.type === 'records' ? records : records[0], headers }
    const granted = listOf(selectFirst(source, scopes), split)
    const owner = selectFirst(source, identity)
    return {
      status: 'healthy',
      ...(granted !== undefined && { scopes: granted }),
      ...(owner !== undefined && { identity: typeof owner === 'string' ? owner : JSON.stringify(owner) }),
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    return { status: 'unhealthy', error: error.message, code: error.code }
  }
}

interface CheckedPage {
  readonly records: readonly unknown[]
  readonly headers: Readonly<Record<string, string>>
}

/** The permissions an answer lists, one by one or in a single text. */
function listOf(granted: unknown, split: string | undefined): readonly string[] | undefined {
  if (Array.isArray(granted)) return granted.map(String)
  if (typeof granted !== 'string' || split === undefined) return undefined
  const names = granted.split(split).map((name) => name.trim())
  return names.filter((name) => name !== '')
}

function findCheck({ name, check, operations }: Connector): Omit<Check, 'call'> & { readonly operation: Operation } {
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
