import type { Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { approvalRoutes } from './approval-routes.ts'
import { callRoutes } from './call-routes.ts'
import { checkRoutes } from './check-routes.ts'
import { connectorRoutes } from './connector-routes.ts'
import { definitionRoutes } from './definition-routes.ts'
import { executeRoutes } from './execute-routes.ts'
import { healthRoutes } from './health-routes.ts'
import { inspectRoutes } from './inspect-routes.ts'
import { mcpRoutes } from './mcp-routes.ts'
import { oauthAppRoutes } from './oauth-app-routes.ts'
import { oauthRoutes } from './oauth-routes.ts'
import { organizationRoutes } from './organization-routes.ts'
import { replicationRoutes } from './replication-routes.ts'
import { skillRoutes } from './skill-routes.ts'
import { tokenRoutes } from './token-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'
import { workspaceRoutes } from './workspace-routes.ts'

/** Every route of the server. */
export function allRoutes(services: Services): readonly Route[] {
  return [
    ...tokenRoutes(services),
    ...connectorRoutes(services),
    ...checkRoutes(services),
    ...executeRoutes(services),
    ...inspectRoutes(services),
    ...definitionRoutes(services),
    ...workspaceRoutes(services),
    ...organizationRoutes(services),
    ...oauthRoutes(services),
    ...oauthAppRoutes(services),
    ...skillRoutes(services),
    ...callRoutes(services),
    ...approvalRoutes(services),
    ...replicationRoutes(services),
    ...webhookRoutes(services),
    ...mcpRoutes(services),
    ...healthRoutes(services),
  ]
}
