import type { Connector, Encoding } from '../manifest/connector.ts'
import { defined } from '../manifest/defined.ts'
import { mapValues } from '../manifest/map-values.ts'
import { renderText, type HoleValues, type Template } from '../manifest/template.ts'
import { checkFields } from './check-fields.ts'
import { InputError } from './errors.ts'
import { renderServerUrl } from './render-server-url.ts'

/** Where requests go and what all of them carry. */
export interface Target {
  /** The base URL without a slash at its end. */
  readonly url: string
  readonly origin: string
  /** The base URLs of further servers, by name. */
  readonly others: Readonly<Record<string, string>>
  /** The origins credentials may go to: the server's and those of the others. */
  readonly origins: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly encode: Encoding
  /** What holes of a request are filled from. */
  readonly values: HoleValues
}

/**
 * Checks what a connection is configured with and fills in the defaults the manifest gives.
 *
 * @throws InputError with every issue found.
 */
export function resolveConfig(
  { name, config: schema = {} }: Connector,
  config: object = {},
): Readonly<Record<string, unknown>> {
  const given = {
    ...defaultsOf(schema),
    ...Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)),
  }
  const issues = checkFields(schema, given, 'config')
  if (issues.length > 0)
    throw new InputError('config_invalid', `${name}: ${issues.map(({ message }) => message).join('; ')}`, issues)
  return given
}

/** Resolves the server of a connector from what its holes are filled with; `baseUrl` replaces the server's URL. */
export function resolveTarget(connector: Connector, filled: HoleValues, baseUrl: string | undefined): Target {
  const { server, tables } = connector
  const values = { ...filled, tables }
  const url = baseUrl === undefined ? renderServerUrl(connector, server.url, values) : parseBase(connector, baseUrl)
  const others = mapValues(server.others, (templates) => addressOf(renderServerUrl(connector, templates, values)))
  return {
    url: addressOf(url),
    origin: url.origin,
    others,
    origins: [url.origin, ...Object.values(others).map((other) => new URL(other).origin)],
    headers: checkHeaders(connector, renderAll(server.headers, values)),
    query: renderAll(server.query, values),
    encode: server.encode,
    // Holes of a request never see credentials or tokens.
    values: { tables, ...defined({ config: filled.config }) },
  }
}

function addressOf(url: URL): string {
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function defaultsOf({ properties = {} }: NonNullable<Connector['config']>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]])),
  )
}

function parseBase({ name }: Connector, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    `${url.username}${url.password}${url.search}${url.hash}` !== ''
  ) {
    const message = 'the base URL must be an absolute http or https URL without user, query or fragment'
    throw new InputError('config_invalid', `${name}: ${message}`, [{ path: 'baseUrl', message }])
  }
  return url
}

function renderAll(
  templates: Readonly<Record<string, Template>>,
  values: HoleValues,
): Readonly<Record<string, string>> {
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
