import type { Operation } from '../../manifest/connector.ts'

/** What a token or a connector may be used for. Patterns: `candidates.list`, `candidates.*`, `*.list`, `*`. */
export interface Policy {
  /** Only these, where given. */
  readonly allow?: readonly string[]
  /** Not these, whatever is allowed. */
  readonly deny?: readonly string[]
  /** Whether what changes data may be called; where nothing says so, scoped tokens may not. */
  readonly writes?: boolean
  /** What waits for a person's yes before it is sent: all that changes data, or what of it these patterns name. */
  readonly approval?: 'writes' | readonly string[]
}

/** Tells whether a call waits for a person's yes. What only reads never does. */
export function needsApproval({ approval = [] }: Policy, { entity, action, effect }: CalledOperation): boolean {
  if (effect === 'read') return false
  return approval === 'writes' || approval.some((pattern) => matches(pattern, entity, action))
}

/** Says why an operation may not be called, or nothing when it may. */
export function refusalBy(policy: Policy, { entity, action, effect }: CalledOperation): string | undefined {
  const id = `${entity}.${action}`
  if (policy.deny?.some((pattern) => matches(pattern, entity, action)) === true) return `${id} is denied by the policy`
  if (policy.allow?.some((pattern) => matches(pattern, entity, action)) === false) {
    return `${id} is not among what the policy allows`
  }
  if (policy.writes === false && effect !== 'read') return `${id} changes data, which the policy does not grant`
  return undefined
}

/** What a policy looks at. */
export type CalledOperation = Pick<Operation, 'entity' | 'action' | 'effect'>

/** A pattern in another case means the same: a denial must not come to nothing by a capital. */
function matches(pattern: string, entity: string, action: string): boolean {
  const [wantedEntity = '', wantedAction = '*'] = pattern.toLowerCase().split('.')
  return [
    [wantedEntity, entity],
    [wantedAction, action],
  ].every(([wanted, name = '']) => wanted === '*' || wanted === name.toLowerCase())
}

/** The entities a connector was made for, as its creator lists them; a list restricts to what it names. */
export interface EntityGrant {
  readonly entity: string
  readonly modes?: readonly ('read' | 'write')[]
}

/** Says why an operation is outside the entities a connector was made for, or nothing. */
export function refusalByEntities(
  grants: readonly EntityGrant[] | null,
  { entity, action, effect }: CalledOperation,
): string | undefined {
  if (grants === null || grants.length === 0) return undefined
  const grant = grants.find((one) => one.entity === entity)
  if (grant === undefined) return `the connector was made without the entity ${entity}`
  const mode = effect === 'read' ? 'read' : 'write'
  return grant.modes?.includes(mode) === false
    ? `the connector was made without ${mode} access to ${entity} (${action})`
    : undefined
}
