import type { Connector } from '../manifest/connector.ts'
import { holesOf, renderText, type Hole, type HoleValues, type Template } from '../manifest/template.ts'
import { InputError } from './errors.ts'

/**
 * Fills the holes of a server's URL. A value fills its hole and nothing else: inside a host or a path it is one word; a
 * hole that is the whole host or the whole origin takes one plain https host, limited by the manifest's `hosts`.
 *
 * @throws InputError that names the value that is missing or does not fit.
 */
export function renderServerUrl(
  connector: Connector,
  templates: readonly Template[],
  values: HoleValues,
  what = 'the server',
): URL {
  const template = templates.find((candidate) => renderText(candidate, values) !== undefined)
  if (template === undefined) throw missing(connector, templates, what)
  for (const [index, part] of partsOf(template).entries()) {
    if (typeof part !== 'string') checkHole(connector, part, formOf(partsOf(template), index), values)
  }
  const text = renderText(template, values) ?? ''
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw invalid(connector, `${what} has no http or https URL`)
  if (holesOf(template).length > 0) checkHost(connector, url)
  return url
}

function partsOf(template: Template): readonly (string | Hole)[] {
  return typeof template === 'string' ? [template] : template
}

function checkHole(connector: Connector, hole: Hole, form: keyof typeof forms, values: HoleValues): void {
  const value = renderText([hole], values) ?? ''
  if (!forms[form].pattern.test(value)) {
    throw invalid(connector, `${hole.source}.${hole.path.join('.')} must be ${forms[form].meaning}`)
  }
}

const forms = {
  origin: {
    pattern: /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?$/i,
    meaning: 'an https address of one host, such as https://eu.example.com',
  },
  host: { pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, meaning: 'one host, such as eu.example.com' },
  word: {
    pattern: /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/,
    meaning: 'made of letters, digits, dots, hyphens and underscores',
  },
} as const

function formOf(parts: readonly (string | Hole)[], index: number): keyof typeof forms {
  const before = parts[index - 1]
  const after = parts[index + 1]
  const ends = after === undefined || (typeof after === 'string' && after.startsWith('/'))
  if (index === 0 && ends) return 'origin'
  return index === 1 && typeof before === 'string' && /^https?:\/\/$/.test(before) && ends ? 'host' : 'word'
}

function checkHost(connector: Connector, { hostname }: URL): void {
  const { hosts } = connector.server
  if (hosts.length === 0 || hosts.some((pattern) => hostMatches(pattern, hostname))) return
  throw invalid(connector, `requests only go to ${hosts.join(', ')}, not to ${hostname}`)
}

function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern
}

function missing(connector: Connector, templates: readonly Template[], what: string): InputError {
  const names = new Set(templates.flatMap(holesOf).map(({ source, path }) => `${source}.${path.join('.')}`))
  return invalid(connector, `${what}'s URL needs ${[...names].join(' or ')}`)
}

function invalid({ name }: Connector, message: string): InputError {
  return new InputError('config_invalid', `${name}: ${message}`, [{ path: 'config', message }])
}
