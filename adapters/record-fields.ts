import type { Connector, Entity, Operation } from '../manifest/connector.ts'
import { didYouMean } from '../manifest/nearest.ts'

/** Lists the fields of the records that an operation gives, as far as the manifest tells. */
export function recordFields(
  { schemas }: Pick<Connector, 'schemas'>,
  entity: Entity,
  { response }: Operation,
): readonly string[] {
  const schema = schemas[response.schema ?? entity.record ?? '']
  const { properties = {} } = (schema ?? {}) as { readonly properties?: Readonly<Record<string, unknown>> }
  return Object.keys(properties)
}

/** Says which fields asked for are in no record and unknown besides, with the nearest known one; nothing when all is well. */
export function unknownFieldsText(
  asked: readonly string[],
  known: readonly string[],
  records: readonly unknown[],
): string | undefined {
  if (records.length === 0) return undefined
  const there = new Set([...known, '*', ...records.flatMap((record) => Object.keys(Object(record) as object))])
  const missing = asked.filter((field) => !there.has(field.split('.')[0] ?? field))
  if (missing.length === 0) return undefined
  const texts = missing.map(
    (field) => `no record has "${field}"; ${didYouMean(field, known) ?? `there is ${known.join(', ')}`}`,
  )
  return texts.join('; ')
}
