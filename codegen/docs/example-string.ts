import type { JsonSchema } from '../../manifest/json-schema.ts'

/** Makes up a text that a schema allows: of its format, or fitting its name. */
export function exampleString(name: string, schema: JsonSchema): string {
  const { format, pattern } = schema
  const candidates = [
    ...(typeof format === 'string' ? [ofFormat(format, name)] : []),
    ofName(name),
    ...['example', 'a1b2c3d4', 'Example', 'EXAMPLE', 'A', '1', '1234', '2026-01-01', '2026-01-01T00:00:00Z'],
  ].filter((candidate) => candidate !== undefined)
  const [first = 'example'] = candidates
  if (typeof pattern !== 'string') return fitLength(first, schema)
  return candidates.map((candidate) => fitLength(candidate, schema)).find((text) => matches(text, pattern)) ?? first
}

function ofFormat(format: string, name: string): string | undefined {
  switch (format) {
    case 'uuid':
      return uuidFor(name)
    case 'date-time':
      return '2026-01-01T00:00:00Z'
    case 'date':
      return '2026-01-01'
    case 'time':
      return '09:00:00Z'
    case 'duration':
      return 'PT30M'
    case 'email':
      return 'ada@example.com'
    case 'hostname':
      return 'example.com'
    case 'ipv4':
      return '192.0.2.1'
    case 'ipv6':
      return '2001:db8::1'
    case 'binary':
    case 'byte':
      return 'SGVsbG8='
    case 'uri':
    case 'url':
    case 'iri':
      return ofName(name)?.startsWith('https:') === true ? ofName(name) : 'https://example.com'
    default:
      return undefined
  }
}

/** Words in a name and what stands for it, the first that fits. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/email/i, 'ada@example.com'],
  [/phone/i, '+1 555 0100'],
  [/linked_?in/i, 'https://www.linkedin.com/in/ada-lovelace'],
  [/git_?hub/i, 'https://github.com/ada-lovelace'],
  [/url$|website|link$/i, 'https://example.com'],
  [/subdomain|workspace|tenant/i, 'acme'],
  [/first_?name/i, 'Ada'],
  [/last_?name/i, 'Lovelace'],
  [/^(full_?)?name$/i, 'Ada Lovelace'],
  [/city/i, 'London'],
  [/region|^state$/i, 'England'],
  [/country/i, 'United Kingdom'],
  [/subject|title|summary/i, 'A first example'],
  [/note|comment|description|text|body|message|value/i, 'Met at the conference.'],
  [/token|cursor/i, 'token-from-an-earlier-answer'],
  [/query|search|term/i, 'ada'],
  [/tag|label/i, 'urgent'],
  [/(^|[a-z_])id$/i, 'a1b2c3d4'],
]

function ofName(name: string): string | undefined {
  return byName.find(([pattern]) => pattern.test(name))?.[1]
}

function fitLength(text: string, { minLength, maxLength }: JsonSchema): string {
  const long = typeof minLength === 'number' ? text.padEnd(minLength, 'x') : text
  return typeof maxLength === 'number' ? long.slice(0, maxLength) : long
}

function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    // A pattern that is no expression is reported where manifests are validated.
    return false
  }
}

/** Gives each name an id of its own, so that the ids of an example do not look alike. */
function uuidFor(name: string): string {
  const digits = Array.from({ length: 4 }, (_, part) => hash(`${name}#${part}`).toString(16).padStart(8, '0')).join('')
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}
