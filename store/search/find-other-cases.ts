import type { Queryable } from '../database/database.ts'
import type { Condition, FieldPath } from './condition.ts'
import type { Place } from './synced-at.ts'

/** So few fields are looked at, in so few records, that a search which finds nothing is not slow for it. */
const most = { fields: 3, records: 2_000, values: 20 }

/** Says which values of a filter that found nothing are there with other small and capital letters. */
export async function findOtherCases(
  queryable: Queryable,
  place: Place,
  filter: Condition,
): Promise<readonly string[]> {
  const warnings: string[] = []
  for (const { path, texts } of comparedTexts(filter).slice(0, most.fields)) {
    const found = await queryable.query<{ value: string }>(
      `select distinct value from (
         select r.data #>> $3::text[] as value from patchbay.records r
         where r.source = $1 and r.entity = $2 and r.deleted_at is null limit ${most.records}
       ) as sample
       where patchbay.fold(value) in (select patchbay.fold(given.value) from jsonb_array_elements_text($4::jsonb) as given (value))
       limit 3`,
      [place.source, place.entity, path, JSON.stringify(texts)],
    )
    const others = found.map(({ value }) => value).filter((value) => !texts.includes(value))
    const name = path.join('.')
    if (others.length > 0)
      warnings.push(
        `eq and in tell small from capital letters: ${name} is ${others.map((other) => JSON.stringify(other)).join(', ')} in some records`,
      )
  }
  return warnings
}

interface ComparedTexts {
  readonly path: FieldPath
  readonly texts: readonly string[]
}

/** The texts that have to be equal; not those of elements, nor those that must not be. */
function comparedTexts(condition: Condition): readonly ComparedTexts[] {
  switch (condition.type) {
    case 'and':
    case 'or':
      return condition.conditions.flatMap(comparedTexts)
    case 'eq':
      return textsOf(condition.path, [condition.value])
    case 'in':
      return textsOf(condition.path, condition.values)
    default:
      return []
  }
}

function textsOf(path: FieldPath, values: readonly unknown[]): readonly ComparedTexts[] {
  const texts = values.filter((value) => typeof value === 'string').slice(0, most.values)
  return texts.length === 0 ? [] : [{ path, texts }]
}
