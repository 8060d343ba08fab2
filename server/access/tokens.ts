import { randomUUID } from 'node:crypto'
import type { Database } from '../../store/database/database.ts'
import { drawSecret, hashSecret } from './hash-secret.ts'
import type { Identity } from './identity.ts'
import type { Policy } from './policy.ts'

/** Seconds a token of each kind lives. */
export const tokenLife = { application: 900, scoped: 1200 } as const

/** Opaque tokens; only their hashes are kept. */
export interface Tokens {
  /** Makes a token that sees all workspaces. */
  issueApplication(applicationId: string): Promise<string>
  /** Makes a token that sees one workspace. */
  issueScoped(applicationId: string, scope: TokenScope): Promise<string>
  /** Finds out whose token has this hash; nothing when it is unknown, revoked or has ended. */
  identify(hash: Buffer): Promise<Identity | undefined>
  /** Ends a token; tells whether it was alive. */
  revoke(token: string): Promise<boolean>
  /** Forgets tokens that ended long ago. */
  sweep(): Promise<void>
}

/** What a scoped token sees. */
export interface TokenScope {
  readonly workspaceId: string
  readonly policy: Policy
  /** The one page it is for; from elsewhere a browser cannot use it. */
  readonly allowedOrigin?: string
}

/** How long an identity is believed without asking the database again, in milliseconds; a revocation takes as long elsewhere. */
const believed = 1000
const mostBelieved = 10_000

/** Keeps tokens in the database. */
export function createTokens(database: Database): Tokens {
  const known = new Map<string, { readonly identity: Identity; readonly until: number }>()
  let revocations = 0

  return {
    issueApplication: (applicationId) => issue(database, 'application', applicationId),
    issueScoped: (applicationId, scope) => issue(database, 'scoped', applicationId, scope),
    async identify(hash) {
      const key = hash.toString('base64')
      const hit = known.get(key)
      if (hit !== undefined && hit.until > Date.now()) return hit.identity
      known.delete(key)
      const before = revocations
      const [row] = await database.query<TokenRow>(findToken, [hash])
      if (row === undefined) return undefined
      const identity = identityOf(row)
      if (known.size >= mostBelieved) known.clear()
      // Revoked while it was looked up, it is not believed any longer than this once.
      if (before === revocations)
        known.set(key, { identity, until: Math.min(Date.now() + believed, row.expires_at.getTime()) })
      return identity
    },
    async revoke(token) {
      const rows = await database.query(
        'update patchbay.tokens set revoked_at = now() where hash = $1 and revoked_at is null returning id',
        [hashSecret(token)],
      )
      revocations += 1
      known.clear()
      return rows.length > 0
    },
    async sweep() {
      await database.query("delete from patchbay.tokens where expires_at < now() - interval '1 day'")
    },
  }
}

async function issue(
  database: Database,
  kind: keyof typeof tokenLife,
  applicationId: string,
  { workspaceId = null, policy = {}, allowedOrigin = null }: Nullable<TokenScope> = {},
): Promise<string> {
  const token = drawSecret(kind === 'application' ? 'pba' : 'pbw')
  const values = [applicationId, workspaceId, JSON.stringify(policy), allowedOrigin, tokenLife[kind]]
  await database.query(
    `insert into patchbay.tokens (id, hash, application_id, workspace_id, policy, allowed_origin, expires_at)
     values ($1, $2, $3, $4, $5::jsonb, $6, now() + make_interval(secs => $7))`,
    [randomUUID(), hashSecret(token), ...values],
  )
  return token
}

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null }

interface TokenRow {
  readonly id: string
  readonly application_id: string
  readonly policy: Policy
  readonly expires_at: Date
  readonly allowed_origin: string | null
  readonly workspace_id: string | null
  readonly workspace_name: string | null
}

const findToken = `
select t.id, t.application_id, t.policy, t.expires_at, t.allowed_origin, w.id as workspace_id, w.name as workspace_name
from patchbay.tokens t left join patchbay.workspaces w on w.id = t.workspace_id
where t.hash = $1 and t.revoked_at is null and t.expires_at > now()
  and (t.workspace_id is null or w.deleted_at is null)`

function identityOf({ id, application_id, policy, allowed_origin, workspace_id, workspace_name }: TokenRow): Identity {
  const own = { tokenId: id, applicationId: application_id }
  if (workspace_id === null || workspace_name === null) return { kind: 'application', policy, ...own }
  return {
    kind: 'scoped',
    policy,
    workspace: { id: workspace_id, name: workspace_name },
    ...(allowed_origin !== null && { allowedOrigin: allowed_origin }),
    ...own,
  }
}
