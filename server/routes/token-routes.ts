import { originOf } from '../access/origin-of.ts'
import type { Policy } from '../access/policy.ts'
import { tokenLife } from '../access/tokens.ts'
import { fieldFailure, HttpFailure } from '../http/http-failure.ts'
import { HttpAnswer, defineRoute, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { fields, olderNames, optionalText, policySchema, text, workspaceFields } from './schemas.ts'

/** Routes that give tokens and tell about them. */
export function tokenRoutes(services: Services): readonly Route[] {
  return [
    issueToken(services),
    issueScopedToken(services),
    issueWidgetToken(services),
    describeToken(services),
    revokeToken(services),
  ]
}

const tokenAnswer = fields(
  {
    access_token: { type: 'string' },
    token_type: { const: 'bearer' },
    expires_in: { type: 'integer', description: 'Seconds.' },
    organization_id: { type: 'string', format: 'uuid' },
  },
  ['access_token', 'token_type', 'expires_in'],
)

function issueToken({ applications, tokens, organizationId, logger }: Services): Route {
  return defineRoute<{ client_id: string; client_secret: string }>({
    method: 'POST',
    path: '/account/applications/token',
    older: ['/applications/token'],
    access: 'public',
    tag: 'Tokens',
    summary: 'Get an application token',
    description: 'The token sees every workspace. It lives 900 seconds.',
    body: fields(
      {
        client_id: text('The application.', { minLength: 0 }),
        client_secret: text('Its secret.', { writeOnly: true, minLength: 0 }),
        'grant-type': optionalText('Ignored; always client_credentials.'),
        grant_type: optionalText('Ignored; always client_credentials.'),
      },
      ['client_id', 'client_secret'],
    ),
    answers: { 200: tokenAnswer },
    handle: async ({ body }) => {
      const application = await applications.verify(body.client_id, body.client_secret)
      if (application === undefined) {
        logger.warn({ client_id: body.client_id.slice(0, 100) }, 'an application token was refused')
        throw new HttpFailure(401, 'unauthorized', 'the client_id is unknown or the client_secret is wrong', {
          hint: 'the server prints both at its first start, or takes them from PATCHBAY_CLIENT_ID and PATCHBAY_CLIENT_SECRET',
        })
      }
      return {
        access_token: await tokens.issueApplication(application.id),
        token_type: 'bearer',
        expires_in: tokenLife.application,
        organization_id: organizationId,
      }
    },
  })
}

const scopedBody = {
  ...workspaceFields,
  policy: policySchema,
  region_id: optionalText('Ignored; there is one region.'),
}

function issueScopedToken({ workspaces, tokens }: Services): Route {
  return defineRoute<{ workspace_name: string; policy?: Policy }>({
    method: 'POST',
    path: '/account/applications/scoped-token',
    older: ['/embedded/scoped-token'],
    access: 'application',
    tag: 'Tokens',
    summary: 'Get a scoped token',
    description:
      'The token sees one workspace, which is made when it is new. It lives 20 minutes and changes data only where its policy says so.',
    olderNames,
    body: fields(scopedBody, ['workspace_name']),
    answers: { 200: fields({ token: { type: 'string' } }, ['token']) },
    handle: async ({ identity, body }) => {
      const workspace = await workspaces.provide(body.workspace_name)
      const scope = { workspaceId: workspace.id, policy: body.policy ?? {} }
      return { token: await tokens.issueScoped(identity.applicationId ?? '', scope) }
    },
  })
}

function issueWidgetToken({ workspaces, tokens }: Services): Route {
  return defineRoute<{ workspace_name: string; allowed_origin: string; policy?: Policy }>({
    method: 'POST',
    path: '/account/applications/widget-token',
    older: ['/embedded/widget-token', '/embedded/widget_token'],
    access: 'application',
    tag: 'Tokens',
    summary: 'Get a token for a page in a browser',
    description: 'A scoped token that requests of pages of any other origin are refused with.',
    olderNames: { ...olderNames, allowed_origin: ['allowedOrigin'] },
    body: fields({ ...scopedBody, allowed_origin: text('The origin of the page, such as https://app.example.com.') }, [
      'workspace_name',
      'allowed_origin',
    ]),
    answers: {
      200: fields({ token: { type: 'string', description: 'JSON in base64: token and widgetUrl.' } }, ['token']),
    },
    handle: async ({ identity, body, origin }) => {
      const allowedOrigin = originOf(body.allowed_origin)
      if (allowedOrigin === undefined) {
        throw fieldFailure(422, 'allowed_origin', 'allowed_origin must be an origin such as https://app.example.com')
      }
      const workspace = await workspaces.provide(body.workspace_name)
      const scope = { workspaceId: workspace.id, policy: body.policy ?? {}, allowedOrigin }
      const token = await tokens.issueScoped(identity.applicationId ?? '', scope)
      const query = new URLSearchParams({ workspaceId: workspace.id, allowedOrigin: body.allowed_origin })
      const widget = { token, widgetUrl: `${origin}/embedded-widget?${query.toString()}` }
      return { token: Buffer.from(JSON.stringify(widget)).toString('base64') }
    },
  })
}

function describeToken({ organizationId }: Services): Route {
  return defineRoute({
    method: 'GET',
    path: '/account/applications/scoped-token/info',
    older: ['/embedded/scoped-token/info'],
    access: 'scoped',
    tag: 'Tokens',
    summary: 'Tell which workspace a scoped token sees',
    answers: {
      200: fields({
        organization_id: { type: 'string' },
        workspace_id: { type: 'string' },
        workspace_name: { type: 'string' },
      }),
    },
    handle: async ({ identity: { workspace } }) => ({
      organization_id: organizationId,
      workspace_id: workspace?.id,
      workspace_name: workspace?.name,
    }),
  })
}

function revokeToken({ tokens }: Services): Route {
  return defineRoute<{ token?: string }>({
    method: 'POST',
    path: '/patchbay/tokens/revoke',
    access: 'any',
    tag: 'Tokens',
    summary: 'End a token',
    description:
      'Ends the token of the request, or, for an application, the one in the body. Other servers on the same database notice within a second.',
    body: fields({ token: text('The token to end.', { writeOnly: true }) }),
    answers: { 204: {} },
    handle: async ({ identity, body, token }) => {
      if (body.token !== undefined && body.token !== token && identity.kind !== 'application') {
        throw new HttpFailure(403, 'forbidden', 'a scoped token ends only itself')
      }
      await tokens.revoke(body.token ?? token)
      return new HttpAnswer(204)
    },
  })
}
