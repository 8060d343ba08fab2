import type { Connector } from '../../manifest/connector.ts'
import { authMethods, isOpen, type AuthMethod, type AuthMethods } from './auth-methods.ts'
import { codeSpan } from './code-span.ts'
import { bundledPlace, type ConnectorPlace } from './connector-place.ts'
import { hostedAuthentication } from './hosted-authentication.ts'
import { markdownLink } from './markdown-link.ts'
import { markdownPage } from './markdown-page.ts'
import { markdownTable } from './markdown-table.ts'
import { openSourceAuthentication } from './open-source-authentication.ts'
import { operationLink } from './operation-examples.ts'
import { prose } from './prose.ts'

/** Emits AUTH.md: how to authenticate, in one's own program and over the hosted API. */
export function emitAuth(connector: Connector, place: ConnectorPlace = bundledPlace(connector.name)): string {
  const methods = authMethods(connector)
  return markdownPage([
    `# ${prose(connector.title)} authentication`,
    '## Authentication',
    introduction(connector),
    listMethods(methods),
    aboutCheck(connector, place),
    ...openSourceAuthentication(connector, place, methods),
    ...hostedAuthentication(connector, place, methods),
  ])
}

function introduction({ title }: Connector): string {
  return `There are two ways to run the ${prose(title)} connector. In open source execution your own program holds the credentials and calls the API itself. In hosted execution a server holds them, and your program only has a token for that server.`
}

function listMethods({ oauth, token }: AuthMethods): string {
  const header = ['Method', 'Open source execution', 'Hosted execution']
  return markdownTable(header, [methodRow('OAuth', oauth), methodRow('Token', token)])
}

function methodRow(name: 'OAuth' | 'Token', { offered }: AuthMethod): readonly string[] {
  const anchor = `#${name.toLowerCase()}`
  if (offered.length === 0) return [name, 'Unavailable', 'Unavailable']
  const titles = offered.map(({ title }) => prose(title)).join(', ')
  return [name, markdownLink(titles, anchor), markdownLink(titles, `${anchor}-1`)]
}

function aboutCheck(connector: Connector, { argument }: ConnectorPlace): string | undefined {
  const operation = connector.operations[connector.check?.call ?? '']
  if (connector.check === undefined || operation === undefined) return undefined
  const command = codeSpan(`npx patchbay check ${argument}`)
  const open = connector.auth.every((scheme) => scheme.available && isOpen(scheme))
  const found = connector.check.scopes.length > 0 ? ', and which permissions the credentials have' : ''
  const what = open ? 'whether the API can be reached' : 'whether the credentials work'
  return `${command} tells ${what}. It calls ${operationLink(operation, codeSpan(operation.id))} and reports \`healthy\` or \`unhealthy\` with the reason${found}. In code, \`check()\` does the same.`
}
