import type { Connector } from '../../manifest/connector.ts'
import { nameTypes } from '../type-names.ts'
import { isOpen, type AuthMethod, type AuthMethods, type OfferedScheme } from './auth-methods.ts'
import { exampleConfig, exportVariables, fieldsToGive, openSourceClient } from './client-setup.ts'
import { codeBlock } from './code-block.ts'
import { codeSpan } from './code-span.ts'
import { environmentVariable } from './connector-names.ts'
import type { ConnectorPlace } from './connector-place.ts'
import { describeSend } from './describe-send.ts'
import { plainParams } from './example-params.ts'
import { fieldTable } from './field-table.ts'
import type { Block } from './markdown-page.ts'
import { firstOperation, methodCall } from './operation-examples.ts'
import { prose, sentence } from './prose.ts'
import { templatesText } from './template-text.ts'
import { unavailable } from './unavailable.ts'

/** Writes the section on credentials that a program holds itself. */
export function openSourceAuthentication(
  connector: Connector,
  place: ConnectorPlace,
  { oauth, token }: AuthMethods,
): readonly Block[] {
  const server = codeSpan(templatesText(connector.server.url))
  const noOauth = { method: oauth, instead: { method: token, link: 'a [token](#token)' } }
  const noToken = { method: token, instead: { method: oauth, link: '[OAuth](#oauth)' } }
  return [
    '### Open source execution',
    `Your program calls ${prose(connector.title)} itself, at ${server}. Credentials go there and nowhere else, and no other account is needed.`,
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

function aboutConfig({ config, schemas }: Connector): readonly Block[] {
  const table = config === undefined ? undefined : fieldTable(config, schemas)
  return table === undefined ? [] : ['What stands in braces is taken from the option `config`:', table]
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
    'Example request in TypeScript:',
    exampleRequest(connector, place, scheme),
    ...onTheCommandLine(connector, place, scheme),
  ]
}

function howItTravels(scheme: OfferedScheme): string {
  if (isOpen(scheme)) return 'The API is open: it takes no credentials, and `authConfig` is empty.'
  const way = describeSend(scheme.send)
  return way === undefined ? '' : `It is sent ${way}.`
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
