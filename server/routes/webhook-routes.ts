import { fieldFailure } from '../http/http-failure.ts'
import { defineRoute, HttpAnswer, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { webhookEvents } from '../webhooks/queue-event.ts'
import type { Webhook } from '../webhooks/webhooks.ts'
import { findWorkspace, isUuid } from '../workspaces/find-workspace.ts'
import { fields, olderNames, text, workspaceFields } from './schemas.ts'

const path = '/patchbay/webhooks'
const tag = 'Webhooks'

/** Routes that say who is told of events. Only an application decides where the server sends something. */
export function webhookRoutes(services: Services): readonly Route[] {
  return [create(services), list(services), remove(services), deliveries(services)]
}

const webhookSchema = fields({
  id: { type: 'string' },
  workspace_id: { type: ['string', 'null'], description: 'Null where it is told of every workspace.' },
  url: { type: 'string' },
  events: { type: 'array', items: { enum: [...webhookEvents] } },
  created_at: { type: 'string', format: 'date-time' },
})

interface CreateBody {
  readonly url: string
  readonly events?: readonly string[]
  readonly workspace_name?: string
  readonly workspace_id?: string
}

function create(services: Services): Route {
  return defineRoute<CreateBody>({
    method: 'POST',
    path,
    access: 'application',
    tag,
    summary: 'Have events sent to an address',
    description:
      'The secret that signs them is shown here and never again. Requests are signed as Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature.',
    olderNames,
    body: fields(
      {
        url: text('Where events are sent: http or https, without user and password.', { maxLength: 2000 }),
        events: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: { enum: [...webhookEvents] },
          description: 'Which events; all when left out.',
        },
        ...workspaceFields,
      },
      ['url'],
    ),
    answers: {
      201: fields({
        ...webhookSchema.properties,
        secret: { type: 'string', description: 'whsec_ and the key in base64; shown once.' },
      }),
    },
    handle: async ({ identity, body: { url, events, ...reference } }) => {
      assertAddress(url)
      const isForOne = reference.workspace_id !== undefined || reference.workspace_name !== undefined
      const workspace = isForOne ? await findWorkspace(services.workspaces, identity, reference) : undefined
      const made = await services.webhooks.create({
        url,
        events: events ?? webhookEvents,
        workspace_id: workspace?.id ?? null,
      })
      return new HttpAnswer(201, made, { 'content-type': 'application/json; charset=utf-8' })
    },
  })
}

function list(services: Services): Route {
  return defineRoute<object, { readonly workspace_name?: string; readonly workspace_id?: string }>({
    method: 'GET',
    path,
    access: 'application',
    tag,
    summary: 'List who is told of events',
    olderNames,
    query: fields(workspaceFields),
    answers: { 200: fields({ data: { type: 'array', items: webhookSchema } }) },
    handle: async ({ identity, query }) => {
      const isForOne = query.workspace_id !== undefined || query.workspace_name !== undefined
      const workspace = isForOne ? await findWorkspace(services.workspaces, identity, query) : undefined
      return { data: await services.webhooks.list(workspace?.id) }
    },
  })
}

function remove(services: Services): Route {
  return defineRoute({
    method: 'DELETE',
    path: `${path}/:id`,
    access: 'application',
    tag,
    summary: 'Send no more events to an address',
    answers: { 204: {} },
    handle: async ({ params: { id = '' } }) => {
      await services.webhooks.delete((await find(services, id)).id)
      return new HttpAnswer(204)
    },
  })
}

function deliveries(services: Services): Route {
  return defineRoute({
    method: 'GET',
    path: `${path}/:id/deliveries`,
    access: 'application',
    tag,
    summary: 'List what was sent to an address, the newest 100 first',
    answers: {
      200: fields({
        data: {
          type: 'array',
          items: fields({
            id: { type: 'string', description: 'The webhook-id of its requests.' },
            event: { type: 'string' },
            status: { enum: ['waiting', 'delivered', 'failed'] },
            attempts: { type: 'integer' },
            last_status: { type: ['integer', 'null'] },
            last_error: { type: ['string', 'null'] },
            created_at: { type: 'string', format: 'date-time' },
            ended_at: { type: ['string', 'null'], format: 'date-time' },
          }),
        },
      }),
    },
    handle: async ({ params: { id = '' } }) => ({
      data: await services.webhooks.deliveries((await find(services, id)).id),
    }),
  })
}

async function find({ webhooks }: Services, id: string): Promise<Webhook> {
  const found = isUuid(id) ? await webhooks.get(id) : undefined
  if (found === undefined) throw fieldFailure(404, 'id', `there is no webhook ${id}`)
  return found
}

/** A private address is fine: it is the operator's own application that says it, and no answer's body is shown. */
function assertAddress(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return
  throw fieldFailure(422, 'url', 'url must be an http or https URL without user and password')
}
