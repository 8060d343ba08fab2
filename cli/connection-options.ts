import type { Example } from './command.ts'
import { parseWholeNumber } from './parse-whole-number.ts'

/** The options of every command that talks to an API, by the names `connect` takes them under. */
export const connectionOptions: {
  readonly authConfig: { readonly value: string; readonly description: string }
  readonly config: { readonly value: string; readonly description: string }
  readonly baseUrl: { readonly value: string; readonly description: string }
} = {
  authConfig: { value: 'JSON|@FILE|-', description: 'credentials, instead of the variables; keep them in a file' },
  config: { value: 'JSON|@FILE|-', description: 'what the connection needs besides, such as a subdomain' },
  baseUrl: { value: 'URL', description: 'where to send requests instead of the API itself' },
}

/** The option for how long an attempt may take. */
export const timeoutOption: {
  readonly value: string
  readonly description: string
  readonly parse: (text: string) => number
} = {
  value: 'MS',
  description: 'milliseconds an attempt may take (default 30000)',
  parse: (text) => parseWholeNumber(text, '--timeout', { least: 1, most: 86_400_000 }),
}

/** The option that turns tables and errors into JSON. */
export const jsonOption: { readonly description: string } = { description: 'print JSON, errors too' }

/** The variables that every command that talks to an API reads. */
export const connectionVariables: readonly (readonly [string, string])[] = [
  ['<NAME>_<FIELD>', 'a credential or config field, such as ASHBY_API_KEY'],
  ['<NAME>_BASE_URL', 'where to send requests instead of the API itself'],
]

/** What `<connector>` is, said the same way everywhere. */
export const connectorArgument: { readonly description: string } = {
  description: 'a bundled connector by name, or a manifest by path',
}

/** Where to find the entity and the action that were not given. */
export function describeHint([connector = '<connector>', entity]: readonly string[]): Example {
  const line = ['describe', connector, ...(entity === undefined ? [] : [entity])].join(' ')
  return { line, title: entity === undefined ? 'lists entities and their actions' : 'lists its actions' }
}
