/** Says in words what a pattern of the grammar wants. */
export function patternInWords(pattern: string): string {
  return patterns[pattern] ?? `of the form ${pattern}`
}

/** Says in words what a type of JSON is to a person who writes YAML. */
export function typeInWords(type: string): string {
  return types[type] ?? type
}

/** Says in words what a value is: `the number 3`, `a list`, `"basic"`. */
export function valueInWords(value: unknown): string {
  if (typeof value === 'string') return showValue(value)
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  return typeInWords(Array.isArray(value) ? 'array' : 'object')
}

/** Writes a value from a manifest into a message, shortened when it is long. */
export function showValue(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 56)}…"` : text
}

/** Joins words as a person would: `a, b or c`. */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

const types: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
}

const patterns: Readonly<Record<string, string>> = {
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'lower-case words joined by hyphens',
  '^\\d+\\.\\d+\\.\\d+$': 'three numbers joined by dots, such as 1.0.0',
  '^[a-z][a-z0-9_]*$': 'lower-case letters, digits and underscores, a letter first',
  '^[A-Z][A-Za-z0-9]*$': 'letters and digits, a capital letter first',
  '^[a-z][A-Za-z0-9_]*$': 'letters, digits and underscores, a lower-case letter first',
  '^(path|query|headers|cookies|body|variables|args)\\..+$':
    'a place such as query.page, headers.X-Version or body.filter.name',
  '^(query|headers|cookies|body|variables|path)\\..+$':
    'a place such as query.page, headers.X-Version or body.filter.name',
  '^(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*$': 'a host such as api.example.com or *.example.com',
  '^[a-z][A-Za-z0-9_-]*$': 'letters, digits, underscores and hyphens, a lower-case letter first',
  '^\\d+(ms|s|m|h|d)$': 'a span of time such as 500ms, 30s or 1m',
  '^[a-z][A-Za-z0-9_]*\\.[a-z][A-Za-z0-9_]*$': 'an entity and an action joined by a dot, such as users.list',
  '^[^.]+(\\.[^.]+)*$': 'a key, or keys joined by dots',
  '^[1-5]xx$': 'a status such as 404 or a class such as 5xx',
  '^(GET|POST|PUT|PATCH|DELETE|HEAD) /\\S*$': 'a method and a path, such as GET /users/{id}',
}
