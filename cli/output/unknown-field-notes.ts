import { listFields } from '../../codegen/docs/list-fields.ts'
import type { Connector, Operation } from '../../manifest/connector.ts'
import { didYouMean } from '../../manifest/nearest.ts'

/** Says which of the fields asked for the record's schema does not know; a schema may be behind its API, so they are asked for all the same. */
export function unknownFieldNotes(
  { schemas }: Connector,
  { response }: Operation,
  fields: readonly string[],
): readonly string[] {
  const schema = response.schema === undefined ? undefined : schemas[response.schema]
  if (schema === undefined) return []
  const known = listFields(schema, { definitions: schemas, levels: 0, named: true }).map(({ name }) => name)
  if (known.length === 0) return []
  const heads = [...new Set(fields.map((field) => field.split('.')[0] ?? ''))]
  return heads
    .filter((head) => !known.includes(head))
    .map((head) => [`records have no field "${head}"`, didYouMean(head, known)].filter(Boolean).join('; '))
}
