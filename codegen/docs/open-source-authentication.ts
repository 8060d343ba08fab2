import type { Connector } from '../../manifest/connector.ts'
import { environmentVariable } from '../../manifest/environment-variable.ts'
import { holesOf } from '../../manifest/template.ts'
import { nameTypes } from '../type-names.ts'
import { aboutToken } from './about-token.ts'
import { addressesText } from './addresses-text.ts'
import { isOpen, type AuthMethod, type AuthMethods, type OfferedScheme } from './auth-methods.ts'
import { exampleConfig, exportVariables, fieldsToGive, openSourceClient } from './client-setup.ts'
import { codeBlock } from './code-block.ts'
import { codeSpan } from './code-span.ts'
import type { ConnectorPlace } from './connector-place.ts'
import { describeSend } from './describe-send.ts'
import { plainParams } from './example-params.ts'
import { fieldTable } from './field-table.ts'
import type { Block } from './markdown-page.ts'
import { firstOperation, methodCall } from './operation-examples.ts'
import { prose, sentence } from './prose.ts'
import { unavailable } from './unavailable.ts'

/** Writes the section on credentials that a program holds itself. */
export function openSourceAuthentication(
  connector: Connector,
  place: ConnectorPlace,
  { oauth, token }: AuthMethods,
): readonly Block[] {
  const noOauth = { method: oauth, instead: { method: token, link: 'a [token](#token)' } }
  const noToken = { method: token, instead: { method: oauth, link: '[OAuth](#oauth)' } }
  return [
    '### Open source execution',
    whereTo(connector),
    ...aboutConfig(connector),
    '#### OAuth',
    ...(schemeSections(connector, place, oauth) ?? [
      unavailable(connector, { missing: { kind: 'OAuth' }, ...noOauth }),
    ]),
    '#### Token',
    ...(schemeSections(connector, place, token) ?? [
      unavailable(connector, { missing: { kind: 'Token authentication' }, ...noToken }),
    ]),
  ]
}

function whereTo({ title, server, auth }: Connector): string {
  const servers = [server.url, ...Object.values(server.others)].map(addressesText).join(' and ')
  const hasEndpoints = auth.some((scheme) => scheme.available && scheme.token !== undefined)
  const others = hasEndpoints ? ', to where tokens come from,' : ''
  return `Your program calls ${prose(title)} itself, at ${servers}. Credentials go there${others} and nowhere else, and no other account is needed.`
}

function aboutConfig({ config, schemas, server }: Connector): readonly Block[] {
  const table = config === undefined ? undefined : fieldTable(config, schemas)
  if (table === undefined) return []
  const holes = [server.url, ...Object.values(server.others)].flat().flatMap(holesOf)
  const what = holes.every(({ source }) => source === 'config') ? 'What stands in braces' : '`{config.…}`'
  return [`${what} is taken from the option \`config\`:`, table]
}

function schemeSections(
  connector: Connector,
  place: ConnectorPlace,
  { offered }: AuthMethod,
): readonly Block[] | undefined {
  return offered.length === 0 ? undefined : offered.flatMap((scheme) => schemeSection(connector, place, scheme))
}

function schemeSection(connector: Connector, place: ConnectorPlace, scheme: OfferedScheme): readonly Block[] {
  return [
    [`**${prose(scheme.title)}.**`, sentence(scheme.description ?? ''), howItTravels(scheme)].filter(Boolean).join(' '),
    whereToFind(scheme),
    ...credentialFields(connector, scheme),
    ...aboutToken(connector, place, scheme),
    'Example request in TypeScript:',
    exampleRequest(connector, place, scheme),
    ...onTheCommandLine(connector, place, scheme),
  ]
}

function howItTravels(scheme: OfferedScheme): string {
  if (isOpen(scheme)) return 'The API is open: it takes no credentials, and `authConfig` is empty.'
  const way = describeSend(scheme.send)
  const what = scheme.token === undefined ? 'It' : scheme.token.type === 'session' ? 'The session' : 'The access token'
  return way === undefined ? '' : `${what} is sent ${way}.`
}

function whereToFind({ help }: OfferedScheme): Block {
  return help === undefined ? undefined : `Where to find it: ${sentence(help)}`
}

function credentialFields(connector: Connector, { name, credentials }: OfferedScheme): readonly Block[] {
  const table = fieldTable(credentials, connector.schemas)
  if (table === undefined) return []
  const types = nameTypes(connector)
  const isOnly = connector.auth.filter(({ available }) => available).length === 1
  const type = isOnly ? types.authConfig : types.credentials(name)
  return [`\`credentials\` fields, given as \`authConfig\` (\`${type}\`):`, table]
}

function exampleRequest(connector: Connector, place: ConnectorPlace, scheme: OfferedScheme): string {
  const operation = firstOperation(connector)
  const call = operation === undefined ? [] : ['', methodCall(connector, operation, plainParams(operation))]
  return codeBlock('typescript', [openSourceClient(connector, place, scheme), ...call].join('\n'))
}

function onTheCommandLine(connector: Connector, { argument }: ConnectorPlace, scheme: OfferedScheme): readonly Block[] {
  const { name, check } = connector
  const fields = [...Object.keys(fieldsToGive(scheme.credentials)), ...Object.keys(exampleConfig(connector) ?? {})]
  if (fields.length === 0) return []
  const pairs = fields.map((field) => `${codeSpan(field)} from ${codeSpan(environmentVariable(name, field))}`)
  const command = `npx patchbay ${check === undefined ? 'describe' : 'check'} ${argument}`
  return [
    `The command line reads ${pairs.join(', and ')}:`,
    codeBlock('bash', [...exportVariables(connector, scheme), command].join('\n')),
  ]
}
