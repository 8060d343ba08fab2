import { findCodeScheme } from '../../runtime/auth/find-code-scheme.ts'
import type { Connector } from '../../manifest/connector.ts'
import { didYouMean } from '../../manifest/nearest.ts'
import { fieldFailure } from '../http/http-failure.ts'
import { defineRoute, HttpAnswer, type Route } from '../http/route.ts'
import type { Services } from '../services.ts'
import { refuseByWords } from './begin-consent.ts'
import { fields, olderNames, text } from './schemas.ts'

type Fields = Readonly<Record<string, unknown>>

/** Routes that keep the organization's own OAuth apps. */
export function oauthAppRoutes(services: Services): readonly Route[] {
  return [putApp(services), deleteApp(services)]
}

interface AppBody {
  readonly connector_type?: string
  readonly definition_id?: string
  readonly configuration: Fields
}

const appSchema = fields(
  {
    connector_type: text('The connector by title or name.'),
    definition_id: text('The connector by definition id.'),
    configuration: {
      type: 'object',
      minProperties: 1,
      writeOnly: true,
      description: 'client_id, client_secret, and what else the app has.',
    },
  },
  ['configuration'],
)

function putApp({ definitions, oauthApps, organizationId }: Services): Route {
  return defineRoute<AppBody>({
    method: 'PUT',
    path: '/oauth/credentials',
    access: 'application',
    tag: 'OAuth',
    summary: "Keep an OAuth app of one's own",
    olderNames,
    body: appSchema,
    answers: { 200: { type: 'object' } },
    handle: async ({ body: { configuration, ...reference } }) => {
      const definition = definitions.find(reference)
      assertAppFields(await definitions.load(definition), configuration)
      const { id, created_at, updated_at } = await oauthApps.put(definition.name, configuration)
      return {
        id,
        scope_type: 'organization',
        scope_id: organizationId,
        connector_type: 'source',
        connector_definition_id: definition.id,
        created_at,
        updated_at,
      }
    },
  })
}

function assertAppFields(connector: Connector, configuration: Fields): void {
  const { grant, scheme } = refuseByWords(() => findCodeScheme(connector))
  const known = Object.keys({ ...scheme.credentials.properties, ...grant.app?.properties })
  const strange = Object.keys(configuration).find((name) => !known.includes(name))
  if (strange === undefined) return
  const hint = didYouMean(strange, known) ?? `known are ${known.join(', ')}`
  throw fieldFailure(422, `configuration.${strange}`, `unknown field "${strange}"; ${hint}`)
}

function deleteApp({ definitions, oauthApps }: Services): Route {
  return defineRoute({
    method: 'DELETE',
    path: '/oauth/credentials/connector_type/:connector_type',
    access: 'application',
    tag: 'OAuth',
    summary: 'Forget an OAuth app',
    answers: { 204: {} },
    handle: async ({ params: { connector_type = '' } }) => {
      await oauthApps.delete(definitions.find({ connector_type }).name)
      return new HttpAnswer(204)
    },
  })
}
