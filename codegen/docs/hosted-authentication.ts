import type { Connector } from '../../manifest/connector.ts'
import type { AuthMethod, AuthMethods, OfferedScheme } from './auth-methods.ts'
import { exampleConfig, hostedClient, placeholderCredentials } from './client-setup.ts'
import { codeBlock } from './code-block.ts'
import { connectorNames, placeholder } from './connector-names.ts'
import type { ConnectorPlace } from './connector-place.ts'
import { exampleObject } from './example-value.ts'
import { plainParams } from './example-params.ts'
import { fieldTable } from './field-table.ts'
import { connectorsPath, curl, executePath, hostedUrl, localUrl, tokenPath } from './hosted-request.ts'
import type { Block } from './markdown-page.ts'
import { executeBody, firstOperation, methodCall } from './operation-examples.ts'
import { prose } from './prose.ts'
import { unavailable } from './unavailable.ts'

/** Writes the section on credentials that a server keeps. */
export function hostedAuthentication(
  connector: Connector,
  place: ConnectorPlace,
  { oauth, token }: AuthMethods,
): readonly Block[] {
  const noOauth = { method: oauth, instead: { method: token, link: 'a [token](#token-1)' } }
  const noToken = { method: token, instead: { method: oauth, link: '[OAuth](#oauth-1)' } }
  return [
    '### Hosted execution',
    ...aboutServer(connector),
    '#### OAuth',
    ...(createSections(connector, oauth) ?? [unavailable(connector, { missing: { kind: 'OAuth' }, ...noOauth })]),
    '#### Bring your own OAuth flow',
    oauth.offered.length > 0
      ? 'Send your users through the consent with your own OAuth application and your own redirect. When it is over, create the connector with what the provider gave you, as under [OAuth](#oauth-1).'
      : unavailable(connector, { missing: { kind: 'OAuth', flow: 'Bringing your own OAuth flow' }, ...noOauth }),
    ...oauth.offered.flatMap((scheme) => appFields(connector, scheme)),
    '#### Token',
    ...(createSections(connector, token) ?? [
      unavailable(connector, { missing: { kind: 'Token authentication' }, ...noToken }),
    ]),
    '#### Execution',
    'Once a connector exists for a user, every entity and action of the [reference](REFERENCE.md) can be called through it.',
    '##### TypeScript SDK',
    ...executionInTypescript(connector, place),
    '##### API',
    ...executionByApi(connector),
  ]
}

function aboutServer({ title }: Connector): readonly Block[] {
  return [
    `A server keeps the credentials of your users in its vault and calls ${prose(title)} for them. The server of these examples is \`${hostedUrl}\`. Every request carries a bearer token; a client id and secret are exchanged for one. The answer has it as \`access_token\` and says in \`expires_in\` how many seconds it lives:`,
    codeBlock(
      'bash',
      curl(tokenPath, { client_id: placeholder('client_id'), client_secret: placeholder('client_secret') }),
    ),
    `\`npx patchbay serve\` answers the requests of this section on your own machine. Only the host changes: write \`${localUrl}\` for \`${hostedUrl}\`.`,
  ]
}

function createSections(connector: Connector, { offered }: AuthMethod): readonly Block[] | undefined {
  if (offered.length === 0) return undefined
  return [
    'Create a connector for one of your users; `external_user_id` is what you call that user. The server keeps the credentials and never shows them again. The `id` of its answer is the `<connector_id>` of later calls.',
    ...offered.flatMap((scheme) => credentialFields(connector, scheme, offered.length > 1)),
    ...settingFields(connector, 'replication_config', connector.replication_config, 'what is replicated'),
    ...settingFields(connector, 'environment', connector.config, 'where the API is'),
    ...offered.flatMap((scheme) => [
      offered.length > 1 ? `Example request with ${prose(scheme.title)}:` : 'Example request:',
      codeBlock('bash', curl(connectorsPath, createBody(connector, scheme))),
    ]),
  ]
}

function credentialFields({ schemas }: Connector, scheme: OfferedScheme, several: boolean): readonly Block[] {
  const title = several ? `**${prose(scheme.title)}.** ` : ''
  const table = fieldTable(scheme.credentials, schemas)
  if (table === undefined) return [`${title}There are no \`credentials\` fields: the API is open.`]
  return [`${title}\`credentials\` fields:`, table]
}

/** What a customer's own OAuth application is known by. */
function appFields({ schemas }: Connector, { token }: OfferedScheme): readonly Block[] {
  const app = token?.type === 'authorization_code' ? token.app : undefined
  const table = app === undefined ? undefined : fieldTable(app, schemas)
  return table === undefined ? [] : ['Fields of your OAuth application:', table]
}

function settingFields(
  { schemas }: Connector,
  name: 'environment' | 'replication_config',
  schema: Connector['config'],
  purpose: string,
): readonly Block[] {
  const table = schema === undefined ? undefined : fieldTable(schema, schemas)
  return table === undefined ? [] : [`\`${name}\` fields, which say ${purpose}:`, table]
}

function createBody(connector: Connector, scheme: OfferedScheme): object {
  const config = exampleConfig(connector)
  const { replication_config, schemas } = connector
  return {
    external_user_id: placeholder('external_user_id'),
    connector_type: connectorNames(connector.name).connectorType,
    name: `My ${connector.title} connector`,
    credentials: placeholderCredentials(scheme),
    ...(replication_config !== undefined && { replication_config: exampleObject(replication_config, schemas) }),
    ...(config !== undefined && { environment: config }),
  }
}

function executionInTypescript(connector: Connector, place: ConnectorPlace): readonly Block[] {
  const operation = firstOperation(connector)
  const call = operation === undefined ? [] : ['', methodCall(connector, operation, plainParams(operation))]
  return [
    'The same class, with the same methods. `external_user_id` says whose connector is used, and the client fetches and renews the bearer token:',
    codeBlock('typescript', [hostedClient(connector, place), ...call].join('\n')),
    'What `authConfig` has there is an `AirbyteAuthConfig`. Without `airbyte_client_id` and `airbyte_client_secret` the client reads the variables `AIRBYTE_CLIENT_ID` and `AIRBYTE_CLIENT_SECRET`; `connector_id` in place of `external_user_id` names the connector itself.',
    `To use a server of your own, add \`base_url: '${localUrl}'\` to \`authConfig\`.`,
  ]
}

function executionByApi(connector: Connector): readonly Block[] {
  const operation = firstOperation(connector)
  if (operation === undefined) return []
  return [
    'One route calls everything: `entity` and `action` say what, `params` has the parameters.',
    codeBlock('bash', curl(executePath, executeBody(operation, plainParams(operation)))),
    'The answer has the data in `result` and what else is known, such as the cursor of the next page, in `connector_metadata`.',
  ]
}
