import { holds } from '../../manifest/condition.ts'
import type { Operation } from '../../manifest/connector.ts'
import { mapValues } from '../../manifest/map-values.ts'
import { renderTemplate, type HoleValues } from '../../manifest/template.ts'

/** Leaves out, remakes and completes records as the manifest says; most say nothing of it. */
export function shapeRecords(
  { response: { drop, fields, add } }: Operation,
  records: readonly unknown[],
  params: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  if (drop === undefined && fields === undefined && add === undefined) return records
  const kept = drop === undefined ? records : records.filter((record) => !holds(drop, { body: record, params }))
  return kept.map((record) => {
    const values: HoleValues = {
      params,
      record: typeof record === 'object' && record !== null ? record : { value: record },
    }
    const made = fields === undefined ? record : mapValues(fields, (template) => renderTemplate(template, values))
    return add === undefined
      ? made
      : { ...(made as object), ...mapValues(add, (template) => renderTemplate(template, values)) }
  })
}
