import type { GraphQl } from '../../manifest/connector.ts'
import { printFieldList } from '../../manifest/graphql-fields.ts'
import type { Input } from '../input.ts'
import { refused } from './text-of.ts'

/** Makes the body of a GraphQL request around its variables. A caller's field list is parsed and printed anew, never pasted. */
export function planGraphQl({ query, operation, fields }: GraphQl, input: Input, body: unknown): object {
  const asked = input['fields']
  // What the manifest asks for by default is its author's own and may say more than a list.
  const list = asked === undefined ? fields : fieldList(asked)
  const text = list === undefined ? query : query.replaceAll(/\{\{\s*fields\s*\}\}/g, () => list)
  return {
    query: text,
    ...(operation !== undefined && { operationName: operation }),
    ...(body as object),
  }
}

function fieldList(fields: unknown): string {
  const list = printed(fields)
  if (list === '') throw refused('fields', 'must name at least one field')
  return list
}

function printed(fields: unknown): string {
  try {
    return printFieldList(fields as string | readonly string[])
  } catch (error) {
    throw refused('fields', (error as Error).message)
  }
}
