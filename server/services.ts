import type { Applications } from './access/applications.ts'
import type { Tokens } from './access/tokens.ts'
import type { Approvals } from './approvals/approvals.ts'
import type { CallLog } from './calls/call-log.ts'
import type { Connectors } from './connectors/connectors.ts'
import type { Definitions } from './connectors/definitions.ts'
import type { LiveConnectors } from './connectors/live-connectors.ts'
import type { Flows } from './oauth/flows.ts'
import type { OAuthApps } from './oauth/oauth-apps.ts'
import type { Replications } from './replication/replications.ts'
import type { Database } from '../store/database/database.ts'
import type { Logger } from './telemetry/create-logger.ts'
import type { Webhooks } from './webhooks/webhooks.ts'
import type { Workspaces } from './workspaces/workspaces.ts'

/** What routes work with. */
export interface Services {
  /** The one organization of this server. */
  readonly organizationId: string
  readonly applications: Applications
  readonly tokens: Tokens
  readonly workspaces: Workspaces
  readonly definitions: Definitions
  readonly connectors: Connectors
  readonly live: LiveConnectors
  readonly oauthApps: OAuthApps
  readonly flows: Flows
  readonly calls: CallLog
  readonly approvals: Approvals
  readonly replications: Replications
  readonly webhooks: Webhooks
  /** Where the copies of data are. */
  readonly database: Database
  readonly logger: Logger
  /** The address that others know this server by, where that is not the one of the request. */
  readonly publicUrl: string | undefined
  /** Origins of pages that may speak to `/mcp`, besides those of this machine and of the server itself. */
  readonly allowedOrigins: readonly string[]
  /** Tells whether the database answers. */
  readonly ping: () => Promise<void>
}
