import type { Send } from '../../manifest/auth-scheme.ts'
import type { Hole, Template } from '../../manifest/template.ts'
import type { HttpRequest } from '../../runtime/transport/transport.ts'
import { shellQuote } from '../shell-quote.ts'
import { changedVariables, credentialText, tokenVariables } from './credential-text.ts'

/**
 * Writes a request as a curl command. Credentials are references to shell variables, which the user's shell fills in;
 * the request itself must come without them.
 */
export function curlCommand(
  { method, url, headers, body }: HttpRequest,
  connector: string,
  send: readonly Send[],
): string {
  const credentials = send.map(credentialOption).filter((option) => option !== undefined)
  const inBody = send.flatMap((one) => (one.type === 'body' ? [one] : []))
  const parts = [
    `curl${/[[\]{}]/.test(url) ? ' --globoff' : ''}${methodOption(method)} ${shellQuote(url)}`,
    ...credentials.map(({ option, template }) => `${option} "${credentialText(template, connector)}"`),
    ...Object.entries(headers).map(([name, value]) => `--header ${shellQuote(headerText(name, value))}`),
    ...bodyOption(body),
  ]
  const templates = [...credentials.map(({ template }) => template), ...inBody.map(({ value }) => value)]
  const changed = templates.flatMap((template) => changedVariables(template, connector))
  const tokens = templates.flatMap((template) => tokenVariables(template, connector))
  const notes = changed.map((variable) => `# to be changed by hand before it is sent: ${variable}\n`)
  const added = inBody.map(
    ({ name, value }) => `# to be added to the body: ${name}, ${credentialText(value, connector)}\n`,
  )
  const given = tokens.map((variable) => `# to be set to what the API gave: ${variable}\n`)
  return [...given, ...notes, ...added].join('') + parts.join(' \\\n  ')
}

function methodOption(method: string): string {
  if (method === 'GET') return ''
  return method === 'HEAD' ? ' --head' : ` --request ${method}`
}

/** curl takes a header without a value for the wish to leave it out, unless a semicolon ends it. */
function headerText(name: string, value: string): string {
  return value === '' ? `${name};` : `${name}: ${value}`
}

interface CredentialOption {
  readonly option: string
  readonly template: Template
}

function credentialOption(send: Send): CredentialOption | undefined {
  switch (send.type) {
    case 'none':
    case 'body':
      return undefined
    case 'basic':
      return { option: '--user', template: joined(send.username, ':', send.password) }
    case 'bearer':
      return { option: '--header', template: joined('authorization: Bearer ', send.token) }
    case 'header':
      return { option: '--header', template: joined(`${send.name}: `, send.value) }
    case 'cookie':
      return { option: '--cookie', template: joined(`${send.name}=`, send.value) }
    case 'query':
      return { option: '--url-query', template: joined(`${send.name}=`, send.value) }
  }
}

/** Puts templates together; texts that meet become one, because what follows a hole decides how it is written. */
function joined(...templates: readonly Template[]): Template {
  return templates.flat().reduce<readonly (string | Hole)[]>((parts, part) => {
    const last = parts.at(-1)
    return typeof part === 'string' && typeof last === 'string'
      ? [...parts.slice(0, -1), last + part]
      : [...parts, part]
  }, [])
}

function bodyOption(body: HttpRequest['body']): readonly string[] {
  if (body === undefined) return []
  return typeof body === 'string' ? [`--data-raw ${shellQuote(body)}`] : ['--data-binary @BODY']
}
