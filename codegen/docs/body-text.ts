import type { Connector, Operation } from '../../manifest/connector.ts'
import { codeSpan } from './code-span.ts'

/** Says how the body of a request is written, as the end of a line; nothing for JSON, which most bodies are. */
export function bodyText({ server }: Connector, { body, encode, graphql }: Operation): string {
  if (graphql !== undefined) return graphqlText(graphql)
  if (body === undefined) return ''
  switch ((encode ?? server.encode).body) {
    case 'json':
      return ''
    case 'form':
      return ', its body as a form'
    case 'multipart':
      return ', its body in parts (`multipart/form-data`)'
    case 'related':
      return ', its body as JSON and a file (`multipart/related`)'
    case 'text':
      return ', its body as plain text'
    case 'bytes':
      return ', its body as the bytes of a file'
  }
}

function graphqlText({ operation, fields }: NonNullable<Operation['graphql']>): string {
  const name = operation === undefined ? '' : ` ${codeSpan(operation)}`
  const asked = fields === undefined ? '' : ` that asks for ${codeSpan(fields)} unless told otherwise`
  return `, a GraphQL query${name}${asked}`
}
