import type { Connector } from '../../manifest/connector.ts'
import { isOpen, type AuthMethod, type AuthMethods, type OfferedScheme } from './auth-methods.ts'
import { fieldsToGive, openSourceClient } from './client-setup.ts'
import { codeBlock } from './code-block.ts'
import { codeSpan } from './code-span.ts'
import { environmentVariable, placeholder } from './connector-names.ts'
import { describeSend } from './describe-send.ts'
import { plainParams } from './example-params.ts'
import { fieldTable } from './field-table.ts'
import type { Block } from './markdown-page.ts'
import { firstOperation, methodCall } from './operation-examples.ts'
import { prose, sentence } from './prose.ts'
import { templateText } from './template-text.ts'
import { unavailable } from './unavailable.ts'

/** Writes the section on credentials that a program holds itself. */
export function openSourceAuthentication(connector: Connector, { oauth, token }: AuthMethods): readonly Block[] {
  const server = codeSpan(templateText(connector.server.url))
  const noOauth = { method: oauth, instead: { method: token, link: 'a [token](#token)' } }
  const noToken = { method: token, instead: { method: oauth, link: '[OAuth](#oauth)' } }
  return [
    '### Open source execution',
    `Your program calls ${prose(connector.title)} itself, at ${server}. Credentials go there and nowhere else, and no other account is needed.`,
    ...aboutConfig(connector),
    '#### OAuth',
    ...(schemeSections(connector, oauth) ?? [unavailable(connector, { missing: { kind: 'OAuth' }, ...noOauth })]),
    '#### Token',
    ...(schemeSections(connector, token) ?? [
      unavailable(connector, { missing: { kind: 'Token authentication' }, ...noToken }),
    ]),
  ]
}

function aboutConfig({ config, schemas }: Connector): readonly Block[] {
  const table = config === undefined ? undefined : fieldTable(config, schemas)
  return table === undefined ? [] : ['Where that is, the connector is told by its option `config`:', table]
}

function schemeSections(connector: Connector, { offered }: AuthMethod): readonly Block[] | undefined {
  return offered.length === 0 ? undefined : offered.flatMap((scheme) => schemeSection(connector, scheme))
}

function schemeSection(connector: Connector, scheme: OfferedScheme): readonly Block[] {
  return [
    [`**${prose(scheme.title)}.**`, sentence(scheme.description ?? ''), howItTravels(scheme)].filter(Boolean).join(' '),
    whereToFind(scheme),
    ...credentialFields(connector, scheme),
    'Example request in TypeScript:',
    exampleRequest(connector, scheme),
    ...onTheCommandLine(connector, scheme),
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

function credentialFields({ schemas }: Connector, { credentials }: OfferedScheme): readonly Block[] {
  const table = fieldTable(credentials, schemas)
  return table === undefined ? [] : ['`credentials` fields, given as `authConfig`:', table]
}

function exampleRequest(connector: Connector, scheme: OfferedScheme): string {
  const operation = firstOperation(connector)
  const call = operation === undefined ? [] : ['', methodCall(connector, operation, plainParams(operation))]
  return codeBlock('typescript', [openSourceClient(connector, scheme), ...call].join('\n'))
}

function onTheCommandLine({ name, check }: Connector, { credentials }: OfferedScheme): readonly Block[] {
  const fields = Object.keys(fieldsToGive(credentials))
  if (fields.length === 0) return []
  const pairs = fields.map((field) => `${codeSpan(field)} from ${codeSpan(environmentVariable(name, field))}`)
  const lines = fields.map((field) => `export ${environmentVariable(name, field)}='${placeholder(field)}'`)
  const command = check === undefined ? `npx patchbay describe ${name}` : `npx patchbay check ${name}`
  return [`The command line reads ${pairs.join(', ')}:`, codeBlock('bash', [...lines, command].join('\n'))]
}
