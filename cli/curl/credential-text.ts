import { environmentVariable } from '../../manifest/environment-variable.ts'
import { holesOf, type Hole, type Template } from '../../manifest/template.ts'

/** Writes the template of a credential for the inside of double quotes, its holes as shell variables: `$ASHBY_API_KEY`. */
export function credentialText(template: Template, connector: string): string {
  const parts = typeof template === 'string' ? [template] : template
  return parts
    .map((part, index) => (typeof part === 'string' ? escaped(part) : reference(part, connector, parts[index + 1])))
    .join('')
}

/** Names the variables that do not go in as they are, because the manifest has them changed by functions first. */
export function changedVariables(template: Template, connector: string): readonly string[] {
  const holes = typeof template === 'string' ? [] : template.filter((part) => typeof part !== 'string')
  return holes.flatMap(({ path, calls = [] }) => {
    const steps = calls.map(({ name, args }) => [name, ...args].join(' '))
    return steps.length === 0 ? [] : [`$${environmentVariable(connector, path.join('_'))} (${steps.join(', then ')})`]
  })
}

/** Names the variables of what is no credential but comes from the API, such as an access token. */
export function tokenVariables(template: Template, connector: string): readonly string[] {
  const tokens = holesOf(template).filter(({ source }) => source === 'token')
  return tokens.map(({ path }) => `$${environmentVariable(connector, path.join('_'))}`)
}

/** What has a meaning inside double quotes. */
function escaped(text: string): string {
  return text.replace(/[\\"$`]/g, '\\$&')
}

/** In braces where what follows would be read as part of it. */
function reference({ path }: Hole, connector: string, next: string | Hole | undefined): string {
  const variable = environmentVariable(connector, path.join('_'))
  return typeof next === 'string' && /^(\w|\[|:\w)/.test(next) ? `\${${variable}}` : `$${variable}`
}
