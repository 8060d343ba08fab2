import type { Connector, Permission } from '../../manifest/connector.ts'
import { lookUp } from '../../manifest/look-up.ts'
import type { ErrorCode } from '../../manifest/manifest.gen.ts'
import { permissionText } from '../../manifest/permission-text.ts'
import type { Reason } from './read-reason.ts'

/** What else there is to say about a refusal. */
export interface FailureSetting {
  readonly connector: Pick<Connector, 'permissions'>
  /** The permissions the call needs. */
  readonly permissions: readonly Permission[]
  readonly hint: string | undefined
}

/** Says in one line why the API refused and what to do about it. */
export function describeFailure(
  code: ErrorCode,
  { apiCode, message, retryAfter, requestId }: Reason,
  { connector, permissions, hint }: FailureSetting,
): string {
  const reason = [apiCode, message === apiCode ? '' : message]
    .filter((part) => part !== undefined && part !== '')
    .join(': ')
  const parts = [
    reason === '' ? 'the API refused without a reason' : reason,
    code === 'forbidden' && permissions.length > 0 ? neededPermissions(permissions, connector) : undefined,
    retryAfter === undefined ? undefined : `the API asks to wait ${Number(retryAfter.toFixed(3))} s`,
    hint,
    requestId === undefined ? undefined : `request ${requestId}`,
  ]
  const said = parts.filter((part) => part !== undefined)
  return said.map((part) => part.replace(/\.$/, '')).join('; ')
}

function neededPermissions(permissions: readonly Permission[], connector: FailureSetting['connector']): string {
  const described = permissionText(permissions, (name) => {
    const meaning = lookUp(connector.permissions, name)
    return meaning === undefined ? name : `${name} (${meaning.replace(/\.$/, '')})`
  })
  return `the credentials need the permission ${described}`
}
