import { randomUUID } from 'node:crypto'
import type { Connector } from '../../manifest/connector.ts'
import { missingPermissions } from '../../manifest/missing-permissions.ts'
import { permissionText } from '../../manifest/permission-text.ts'
import type { ConnectorClient } from '../../runtime/client.ts'
import type { Health } from '../../runtime/check-health.ts'
import { findConnector } from '../connectors/find-connector.ts'
import { defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { createSchema } from './connector-schemas.ts'
import { checkConnector, type CreateBody } from './create-connector.ts'
import { fields, olderNames, optionalText } from './schemas.ts'

/** Routes that try credentials: those of a request, and those that are kept. */
export function checkRoutes(services: Services): readonly Route[] {
  return [checkNew(services), checkKept(services)]
}

const checkAnswer = fields({
  id: { type: 'string' },
  status: { enum: ['succeeded', 'failed', 'inconclusive'] },
  error_message: optionalText('Why not, in words.'),
  failure_reason: { type: ['object', 'null'] },
  entity_check_results: { type: 'array', items: { type: 'object' } },
})

function checkNew(services: Services): Route {
  return defineRoute<CreateBody>({
    method: 'POST',
    path: '/integrations/connectors/check',
    access: 'any',
    tag: 'Connectors',
    summary: 'Try credentials without keeping them',
    olderNames,
    body: createSchema,
    answers: { 200: checkAnswer },
    handle: async ({ identity, body, signal }) => {
      const { definition, connector, credentials, config } = await checkConnector(services, identity, body)
      return check(randomUUID(), connector, await services.live.connect(definition, credentials, config), signal)
    },
  })
}

function checkKept(services: Services): Route {
  return defineRoute({
    method: 'POST',
    path: '/integrations/connectors/:id/check',
    access: 'any',
    tag: 'Connectors',
    summary: 'Try the credentials of a connector',
    body: fields({}),
    answers: { 200: checkAnswer },
    handle: async ({ identity, params: { id = '' }, signal }) => {
      const row = await findConnector(services.connectors, identity, id)
      const live = await services.live.open(row.id)
      const answer = await check(row.id, live.connector, live.client, signal)
      if (answer.code === undefined) await services.connectors.mark(live.row, null)
      if (answer.code === 'credentials_rejected') await services.connectors.mark(live.row, answer.error_message)
      return answer
    },
  })
}

interface CheckAnswer {
  readonly id: string
  readonly status: 'succeeded' | 'failed' | 'inconclusive'
  readonly error_message: string | null
  readonly code?: string
  readonly failure_reason: object | null
  readonly entity_check_results: readonly object[]
}

async function check(
  id: string,
  connector: Connector,
  client: ConnectorClient,
  signal: AbortSignal,
): Promise<CheckAnswer> {
  const health = await client.check({ signal })
  if (health.status === 'healthy') {
    return {
      id,
      status: 'succeeded',
      error_message: null,
      failure_reason: null,
      entity_check_results: entityResults(connector, health),
    }
  }
  const { error = 'the check failed', code = 'failed' } = health
  const away = ['network', 'timeout', 'unavailable', 'rate_limited'].includes(code)
  return {
    id,
    // Credentials that may not make the call of the check may be fine for others.
    status: away || code === 'forbidden' ? 'inconclusive' : 'failed',
    error_message: error,
    code,
    failure_reason: {
      timestamp: Date.now(),
      failure_origin: 'source',
      failure_type: away ? 'transient_error' : 'config_error',
      external_message: error,
      internal_message: code,
      stacktrace: null,
      retryable: away,
      from_trace_message: false,
      stream_descriptor: null,
    },
    entity_check_results: [],
  }
}

/** Where the API tells the permissions of the credentials, what each entity can be read with. */
function entityResults({ entities, operations }: Connector, { scopes }: Health): readonly object[] {
  if (scopes === undefined) return []
  return Object.values(entities).map(({ name, actions }) => {
    const reads = actions
      .flatMap((action) => operations[`${name}.${action}`] ?? [])
      .filter(({ effect }) => effect === 'read')
    const missing = missingPermissions(reads[0]?.permissions ?? [], scopes)
    const fine = missing.length === 0
    const message = fine ? null : `the credentials lack ${permissionText(missing)}`
    return {
      entity: name,
      status: fine ? 'succeeded' : 'failed',
      status_code: fine ? 200 : 403,
      error_message: message,
    }
  })
}
