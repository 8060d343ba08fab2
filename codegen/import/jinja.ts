/** Where the names of an expression are found among ours: `{{ subdomain }}` → `config.subdomain`. */
export type SourceOf = (name: string) => string | undefined

/**
 * Rewrites a text with Jinja expressions into one with holes; `undefined` when it says more than a hole can.
 */
export function templateOfJinja(text: string, sourceOf: SourceOf): string | undefined {
  if (/\{%|\{#/.test(text)) return undefined
  const pieces = text.split(/(\{\{.*?\}\})/s)
  const rewritten = pieces.map((piece) =>
    /^\{\{.*\}\}$/s.test(piece) ? holeOf(piece.slice(2, -2).trim(), sourceOf) : piece,
  )
  return rewritten.includes(undefined) ? undefined : rewritten.join('')
}

/** Tells whether a value is a text with Jinja in it. */
export function isJinja(value: unknown): value is string {
  return typeof value === 'string' && value.includes('{{')
}

function holeOf(expression: string, sourceOf: SourceOf): string | undefined {
  const [head = '', ...filters] = expression.split(/\|(?=(?:[^'"]*['"][^'"]*['"])*[^'"]*$)/).map((part) => part.trim())
  const source = dateHead(head) ?? splitHead(head, sourceOf) ?? nameHead(head, sourceOf)
  const calls = filters.map(filterOf)
  return source === undefined || calls.includes(undefined) ? undefined : `{{ ${[source, ...calls].join(' | ')} }}`
}

function nameHead(head: string, sourceOf: SourceOf): string | undefined {
  return /^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/.test(head) ? sourceOf(head) : undefined
}

/** `x.split('/')[0]`, of which the first, second and last part can be said. */
function splitHead(head: string, sourceOf: SourceOf): string | undefined {
  const [, name = '', mark, index = ''] =
    /^(.+?)\.split\(\s*['"]([^'"]*)['"]\s*\)\s*\[\s*(-?\d+)\s*\]$/.exec(head) ?? []
  const source = mark === undefined ? undefined : nameHead(name, sourceOf)
  const call = partCalls[index]
  return source === undefined || call === undefined ? undefined : `${source} | ${call}('${mark ?? ''}')`
}

const partCalls: Readonly<Record<string, string>> = { '0': 'before', '1': 'after', '-1': 'after_last' }

/** `day_delta(-30, '%Y-%m-%d')`, `now_utc()`, `today_utc()`: a point in time, in a format we know. */
function dateHead(head: string): string | undefined {
  const [, days, given] = /^day_delta\(\s*(-?\d+)\s*(?:,\s*(?:format\s*=\s*)?['"]([^'"]+)['"]\s*)?\)$/.exec(head) ?? []
  if (days !== undefined) return dateCall(Number(days), given ?? '%Y-%m-%dT%H:%M:%SZ')
  const [, format] = /^(?:now_utc|today_utc)\(\)(?:\.strftime\(\s*['"]([^'"]+)['"]\s*\))?$/.exec(head) ?? []
  if (!/^(?:now_utc|today_utc)\(\)/.test(head)) return undefined
  return dateCall(0, format ?? (head.startsWith('today') ? '%Y-%m-%d' : '%Y-%m-%dT%H:%M:%SZ'))
}

function dateCall(days: number, format: string): string | undefined {
  const known = dateFormats[format]
  if (known === undefined) return undefined
  return ['now', ...(days === 0 ? [] : [`add('${days}d')`]), `date('${known}')`].join(' | ')
}

const dateFormats: Readonly<Record<string, string>> = {
  '%Y-%m-%d': 'date',
  '%Y-%m-%dT%H:%M:%SZ': 'iso',
  '%Y-%m-%dT%H:%M:%S.%fZ': 'iso_ms',
  '%Y-%m-%dT%H:%M:%S.000Z': 'iso_ms',
  '%s': 'epoch',
}

function filterOf(filter: string): string | undefined {
  const [, name = '', list = ''] = /^(\w+)\s*(?:\(\s*(.*?)\s*\))?$/s.exec(filter) ?? []
  const args = [...list.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '')
  if (args.some((argument) => argument.includes("'"))) return undefined
  return filters[name]?.(args)
}

const filters: Readonly<Record<string, (args: readonly string[]) => string>> = {
  lower: () => 'lower',
  upper: () => 'upper',
  trim: () => 'trim',
  string: () => 'string',
  int: () => 'number',
  float: () => 'number',
  tojson: () => 'json',
  b64encode: () => 'base64',
  base64encode: () => 'base64',
  urlencode: () => 'url',
  replace: ([from = '', to = '']) => `replace('${from}', '${to}')`,
  default: ([value = '']) => `default('${value}')`,
  join: ([mark = '']) => `join('${mark}')`,
}
