import type { Connector } from '../manifest/connector.ts'
import { holesOf, renderText, type HoleValues } from '../manifest/template.ts'
import { checkFields } from './check-fields.ts'
import { InputError } from './errors.ts'

/** Where a client's requests go and what all of them carry; resolved once, when the client is made. */
export interface Target {
  /** The base URL without a slash at its end. */
  readonly url: string
  readonly origin: string
  readonly headers: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** What holes of a request are filled from. */
  readonly values: HoleValues
}

/** Resolves the server of a connector from its manifest, the caller's `config` and `baseUrl`. */
export function resolveTarget(
  connector: Connector,
  { baseUrl, config = {} }: { readonly baseUrl?: string | undefined; readonly config?: object | undefined },
): Target {
  const values = { config: checkConfig(connector, config) }
  const url = parseBase(connector, baseUrl ?? renderServer(connector, values))
  return {
    url: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
    origin: url.origin,
    headers: checkHeaders(connector, renderAll(connector.server.headers, values)),
    query: renderAll(connector.server.query, values),
    values,
  }
}

function checkConfig({ name, config: schema = {} }: Connector, config: object): Readonly<Record<string, unknown>> {
  const given = {
    ...defaultsOf(schema),
    ...Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)),
  }
  const issues = checkFields(schema, given, 'config')
  if (issues.length > 0)
    throw new InputError('config_invalid', `${name}: ${issues.map(({ message }) => message).join('; ')}`, issues)
  return given
}

function defaultsOf({ properties = {} }: NonNullable<Connector['config']>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** A value of `config` fills its hole and nothing else: no slash, no dot-dot, no other host. */
function renderServer({ name, server }: Connector, values: HoleValues): string {
  for (const hole of holesOf(server.url)) {
    const value = renderText([hole], values)
    if (value !== undefined && !/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(value)) {
      throw new InputError(
        'config_invalid',
        `${name}: config.${hole.path.join('.')} may have letters, digits, dots, hyphens and underscores only`,
      )
    }
  }
  const url = renderText(server.url, values)
  if (url === undefined)
    throw new InputError(
      'config_invalid',
      `${name}: the server's URL needs ${holesOf(server.url)
        .map(({ path }) => `config.${path.join('.')}`)
        .join(', ')}`,
    )
  return url
}

function parseBase({ name }: Connector, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.username + url.password !== '' ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw new InputError(
      'config_invalid',
      `${name}: the base URL must be an absolute http or https URL without user, query or fragment`,
    )
  }
  return url
}

function renderAll(templates: Connector['server']['headers'], values: HoleValues): Readonly<Record<string, string>> {
  const rendered = Object.entries(templates).map(([key, template]) => [key, renderText(template, values)] as const)
  return Object.fromEntries(rendered.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function checkHeaders(
  { name }: Connector,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const broken = Object.entries(headers).find(([, value]) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
  if (broken === undefined) return headers
  throw new InputError('config_invalid', `${name}: config puts characters into ${broken[0]} that a header cannot carry`)
}
