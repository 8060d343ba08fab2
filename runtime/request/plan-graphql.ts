import type { GraphQl } from '../../manifest/connector.ts'
import { printFieldList } from '../../manifest/graphql-fields.ts'
import type { Input } from '../input.ts'
import { refused } from './text-of.ts'

/** Makes the body of a GraphQL request around its variables. The field list is parsed and printed anew, never pasted. */
export function planGraphQl({ query, operation, fields }: GraphQl, input: Input, body: unknown): object {
  const text =
    fields === undefined ? query : query.replaceAll(/\{\{\s*fields\s*\}\}/g, () => fieldList(input['fields'] ?? fields))
  return {
    query: text,
    ...(operation !== undefined && { operationName: operation }),
    variables: {},
    ...(body as object),
  }
}

function fieldList(fields: unknown): string {
  try {
    return printFieldList(fields as string | readonly string[])
  } catch (error) {
    throw refused('fields', (error as Error).message)
  }
}
