import type { Send } from '../../manifest/auth-scheme.ts'
import type { Template } from '../../manifest/template.ts'
import { codeSpan } from './code-span.ts'
import { templateText } from './template-text.ts'

/** Says how credentials travel, as the end of "It is sent …"; nothing when nothing is sent. */
export function describeSend(send: readonly Send[]): string | undefined {
  const ways = send.map(describeOne).filter((way) => way !== undefined)
  return ways.length === 0 ? undefined : ways.join(', and ')
}

function describeOne(send: Send): string | undefined {
  switch (send.type) {
    case 'basic':
      return `with HTTP Basic: ${part('user name', send.username)}, ${part('password', send.password)}`
    case 'bearer':
      return isAccessToken(send.token) ? 'as a bearer token' : `as the bearer token ${valueOf(send.token)}`
    case 'header':
      return `in the header ${codeSpan(send.name)} as ${valueOf(send.value)}`
    case 'query':
      return `in the query parameter ${codeSpan(send.name)} as ${valueOf(send.value)}`
    case 'cookie':
      return `in the cookie ${codeSpan(send.name)} as ${valueOf(send.value)}`
    case 'body':
      return `in the body, as ${codeSpan(send.name)}: ${valueOf(send.value)}`
    case 'none':
      return undefined
  }
}

function part(name: string, template: Template): string {
  return template === '' ? `the ${name} is empty` : `the ${name} is ${valueOf(template)}`
}

/** What a sentence about the access token need not say again. */
function isAccessToken(template: Template): boolean {
  return templateText(template) === '{token.access_token}'
}

function valueOf(template: Template): string {
  if (isAccessToken(template)) return 'the access token'
  return codeSpan(templateText(template).replace(/^\{(?:credentials|token)\.([^{}]*)\}$/, '$1'))
}
