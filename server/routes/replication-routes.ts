import { didYouMean } from '../../manifest/nearest.ts'
import type { Identity } from '../access/identity.ts'
import type { ConnectorRow } from '../connectors/connectors.ts'
import { findConnector } from '../connectors/find-connector.ts'
import { fieldFailure, HttpFailure } from '../http/http-failure.ts'
import { defineRoute, HttpAnswer, type Route } from '../http/route.ts'
import { parseCron } from '../replication/cron.ts'
import { describeReplication } from '../replication/describe-replication.ts'
import { replicableEntities } from '../replication/replicable-entities.ts'
import type { ReplicationChange } from '../replication/replications.ts'
import type { ReplicationRow, RunRequest } from '../replication/replication-row.ts'
import type { RunFilter } from '../replication/read-runs.ts'
import type { Services } from '../services.ts'
import {
  entityList,
  resetSchema,
  runRequestSchema,
  runsSchema,
  settingsSchema,
  stateSchema,
} from './replication-schemas.ts'
import { fields, text } from './schemas.ts'

const path = '/patchbay/connectors/:id/replication'
const tag = 'Replication'

/** Routes that tell how a connector is replicated, and change it. */
export function replicationRoutes(services: Services): readonly Route[] {
  return [getState(services), putSettings(services), run(services), cancel(services), reset(services), runs(services)]
}

function getState(services: Services): Route {
  return defineRoute({
    method: 'GET',
    path,
    access: 'any',
    tag,
    summary: 'Tell how a connector is replicated, and how far it is',
    answers: { 200: stateSchema },
    handle: async ({ identity, params: { id = '' } }) =>
      stateOf(services, await findConnector(services.connectors, identity, id)),
  })
}

type SettingsBody = ReplicationChange

function putSettings(services: Services): Route {
  return defineRoute<SettingsBody>({
    method: 'PUT',
    path,
    access: 'any',
    tag,
    summary: 'Say when and what of a connector is replicated',
    description: 'What is left out stays. Pausing lets a run that is under way come to its end; cancel ends it.',
    body: settingsSchema,
    answers: { 200: stateSchema },
    handle: async ({ identity, params: { id = '' }, body }) => {
      const found = await find(services, identity, id)
      if (body.interval_seconds !== undefined && body.cron !== undefined) {
        throw fieldFailure(422, 'cron', 'give interval_seconds or cron, not both')
      }
      if (body.cron !== undefined && parseCron(body.cron) === undefined) {
        throw fieldFailure(422, 'cron', `${JSON.stringify(body.cron)} is no cron expression that is ever due`, {
          hint: 'five fields in UTC, such as "15 */4 * * *" or "0 6 * * mon-fri"',
        })
      }
      await assertEntities(services, found.row, body.entities ?? [])
      await services.replications.configure(found.replication, body)
      return stateOf(services, found.row)
    },
  })
}

type RunBody = Omit<RunRequest, 'trigger'>

function run(services: Services): Route {
  return defineRoute<RunBody>({
    method: 'POST',
    path: `${path}/run`,
    access: 'any',
    tag,
    summary: 'Replicate a connector now',
    description: 'While a run is under way, the next one follows it at once. A paused connector runs once.',
    body: runRequestSchema,
    answers: { 202: stateSchema },
    handle: async ({ identity, params: { id = '' }, body }) => {
      const { row } = await find(services, identity, id)
      await assertEntities(services, row, body.entities ?? [])
      await services.replications.request(row.id, { ...body, trigger: 'manual' })
      return accepted(await stateOf(services, row))
    },
  })
}

function cancel(services: Services): Route {
  return defineRoute({
    method: 'POST',
    path: `${path}/cancel`,
    access: 'any',
    tag,
    summary: 'End the run of a connector',
    description: 'It ends after the page it is writing; what was copied stays, and the next run goes on from there.',
    answers: { 202: stateSchema },
    handle: async ({ identity, params: { id = '' } }) => {
      const { row, replication } = await find(services, identity, id)
      await services.replications.cancel(replication)
      return accepted(await stateOf(services, row))
    },
  })
}

function reset(services: Services): Route {
  return defineRoute<{ readonly entity?: string }>({
    method: 'POST',
    path: `${path}/reset`,
    access: 'any',
    tag,
    summary: 'Forget the copy of a connector, or of one entity',
    description: 'The next run begins anew; unless it is paused, that is at once.',
    body: resetSchema,
    answers: { 202: stateSchema },
    handle: async ({ identity, params: { id = '' }, body: { entity } }) => {
      const { row } = await find(services, identity, id)
      await assertEntities(services, row, entity === undefined ? [] : [entity])
      await services.replications.reset(row.id, entity)
      return accepted(await stateOf(services, row))
    },
  })
}

type RunsQuery = Omit<RunFilter, 'limit'> & { readonly limit?: number }

function runs(services: Services): Route {
  return defineRoute<object, RunsQuery>({
    method: 'GET',
    path: `${path}/runs`,
    access: 'any',
    tag,
    summary: 'List the runs of a connector, the newest first',
    query: fields({
      entity: text('Only of this entity.'),
      status: { enum: ['running', 'completed', 'failed', 'cancelled'], description: 'Only with this status.' },
      trigger: text('Only those that began by this: created, schedule, manual or config_changed.'),
      limit: { type: 'integer', minimum: 1, maximum: 1000, description: 'How many; default 100.' },
      cursor: text('The next of the page before.'),
    }),
    answers: { 200: runsSchema },
    handle: async ({ identity, params: { id = '' }, query }) => {
      const row = await findConnector(services.connectors, identity, id)
      const page = await services.replications.runs(row.id, { ...query, limit: query.limit ?? 100 })
      return { data: page.runs, next: page.next }
    },
  })
}

interface Found {
  readonly row: ConnectorRow
  readonly replication: ReplicationRow
}

/** Finds the replication of a connector; one whose process died before it could make it has it made here. */
async function find(services: Services, identity: Identity, id: string): Promise<Found> {
  const row = await findConnector(services.connectors, identity, id)
  const known = await services.replications.find(row.id)
  if (known !== undefined) return { row, replication: known }
  const connector = await services.definitions.load(services.definitions.find({ connector_type: row.connector }))
  await services.replications.provide(connector, row.id)
  const made = await services.replications.find(row.id)
  if (made !== undefined) return { row, replication: made }
  throw new HttpFailure(422, 'sync_unsupported', `${connector.title} has no entity that can be replicated`)
}

async function stateOf({ definitions, replications, database }: Services, row: ConnectorRow): Promise<object> {
  const connector = await definitions.load(definitions.find({ connector_type: row.connector }))
  return describeReplication(database, { row, connector }, await replications.find(row.id))
}

async function assertEntities({ definitions }: Services, row: ConnectorRow, names: readonly string[]): Promise<void> {
  const connector = await definitions.load(definitions.find({ connector_type: row.connector }))
  const known = replicableEntities(connector)
  const strange = names.find((name) => !known.includes(name))
  if (strange === undefined) return
  const sync = connector.entities[strange]?.sync
  const reason = sync?.type === 'none' ? sync.reason : undefined
  const hint = reason ?? didYouMean(strange, known) ?? `those that can are ${known.join(', ')}`
  throw fieldFailure(422, entityList, `${connector.title} has no entity "${strange}" that can be replicated; ${hint}`)
}

function accepted(state: object): HttpAnswer {
  return new HttpAnswer(202, state, { 'content-type': 'application/json; charset=utf-8' })
}
