import { HttpFailure } from '../http/http-failure.ts'
import { defineRoute, HttpAnswer, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { beginConsent, callbackPath, type InitiateBody } from './begin-consent.ts'
import { finishConsent } from './finish-consent.ts'
import { anyObject, definitionFields, fields, olderNames, optionalText, text, workspaceFields } from './schemas.ts'

/** Routes by which a person lets an app into an account, and a connector comes of it. */
export function oauthRoutes(services: Services): readonly Route[] {
  return [initiate(services), callback(services)]
}

const initiateSchema = fields(
  {
    ...workspaceFields,
    ...definitionFields,
    redirect_url: text('Where the person goes afterwards.', { format: 'uri' }),
    name: optionalText('What the connector is called.'),
    replication_config: anyObject('How data is replicated.'),
    environment: anyObject('What the connection needs besides credentials.'),
    oauth_input_configuration: anyObject('Older: what the connection needs besides credentials.'),
    result: {
      enum: ['connector', 'secret_id'],
      description: 'What comes of it: a connector, or credentials to make one with. Default connector.',
    },
  },
  ['redirect_url'],
)

function initiate(services: Services): Route {
  return defineRoute<InitiateBody>({
    method: 'POST',
    path: '/integrations/connectors/oauth/initiate',
    access: 'any',
    tag: 'OAuth',
    summary: 'Begin a consent',
    description:
      'Send the person to consent_url. They come back to redirect_url with connector_id, or with error and error_description. The app must have this server as a redirect URI: its own address and /api/v1/integrations/connectors/oauth/callback.',
    olderNames: { ...olderNames, redirect_url: ['redirectUrl'] },
    body: initiateSchema,
    answers: { 200: fields({ consent_url: { type: 'string', format: 'uri' } }) },
    handle: (call) => beginConsent(services, call),
  })
}

function callback(services: Services): Route {
  return defineRoute<object, Readonly<Record<string, string>>>({
    method: 'GET',
    path: callbackPath,
    access: 'public',
    tag: 'OAuth',
    summary: 'Where the API sends a person back to',
    query: fields(
      { state: text('Whose consent this is.'), code: text('What is exchanged for a token.', { maxLength: 10_000 }) },
      ['state'],
    ),
    answers: { 302: { description: 'To redirect_url, with connector_id or error.' } },
    handle: async ({ query, signal }) => {
      const flow = await services.flows.take(query['state'] ?? '')
      if (flow === undefined) {
        throw new HttpFailure(
          400,
          'consent_unknown',
          'this consent is unknown, was finished, or took more than ten minutes; begin anew',
        )
      }
      const outcome = await finishConsent(services, flow, new URLSearchParams(query), signal)
      const url = new URL(flow.redirect_url)
      for (const [name, value] of Object.entries(outcome)) url.searchParams.set(name, value)
      return new HttpAnswer(302, undefined, { location: url.href })
    },
  })
}
