import type { AuthScheme, Send } from '../auth-scheme.ts'
import type { Connector, Encoding, Operation } from '../connector.ts'
import type { Template } from '../template.ts'
import type { Setting } from './setting.ts'
import { showTemplate } from './show-template.ts'
import { byDefault, type WhereSaid } from './where-said.ts'

/** Lists where requests go and what all of them carry. */
export function traceServer({ server }: Connector, operation: Operation, where: WhereSaid): readonly Setting[] {
  const { server: other } = operation
  const urls = other === undefined ? server.url : (server.others[other] ?? [])
  const declared = where.byConnector(other === undefined ? ['server', 'url'] : ['server', 'others', other]) ?? byDefault
  const chosen = other === undefined ? undefined : where.byAction(['server'])
  return [
    {
      name: 'base URL',
      value: urls.map(showTemplate).join(' or '),
      origins: [...(chosen === undefined ? [] : [chosen]), declared],
    },
    ...constants('header', 'headers', server.headers, where),
    ...constants('query', 'query', server.query, where),
  ]
}

function constants(
  word: string,
  section: 'headers' | 'query',
  templates: Readonly<Record<string, Template>>,
  where: WhereSaid,
): readonly Setting[] {
  return Object.entries(templates).map(([name, template]) => ({
    name: `${word} ${name}`,
    value: showTemplate(template),
    origins: [where.byConnector(['server', section, name]) ?? where.byConnector(['server', section]) ?? byDefault],
  }))
}

/** Lists the ways to authenticate; never a value. */
export function traceAuth({ auth }: Connector, where: WhereSaid): readonly Setting[] {
  return auth.filter(isAvailable).map(({ name, send }) => ({
    name: `auth ${name}`,
    value: send.map(showSend).join(' and '),
    origins: [where.byConnector(['auth', name]) ?? byDefault],
  }))
}

type Available = Extract<AuthScheme, { readonly available: true }>

function isAvailable(scheme: AuthScheme): scheme is Available {
  return scheme.available
}

function showSend(send: Send): string {
  return 'name' in send ? `${send.type} ${send.name}` : send.type
}

/** Lists how values are written. */
export function traceEncoding(
  { server }: Connector,
  { encode, body }: Operation,
  where: WhereSaid,
): readonly Setting[] {
  const holds: Encoding = encode ?? server.encode
  const keys = (['body', 'arrays', 'objects', 'booleans'] as const).filter(
    (key) => key !== 'body' || body !== undefined,
  )
  return keys.map((key) => ({
    name: `encoding ${key}`,
    value: [holds[key]].flat().join(', '),
    origins: [where.byAction(['encode', key]) ?? where.byConnector(['server', 'encode', key]) ?? byDefault],
  }))
}
