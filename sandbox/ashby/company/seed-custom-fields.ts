import type { FixedRow, Wire } from './records.ts'
import { day, fixedRow, newRow, type Seeding } from './seeding.ts'

/** Is a custom field with what is needed to fill it in. */
export interface CustomFieldRecord extends FixedRow {
  readonly title: string
  readonly objectType: string
  readonly options: readonly string[]
}

/** Title, object, type, options, traits. */
const fields: readonly (readonly [string, string, string, (string | undefined)?, string?])[] = [
  ['Notice period (weeks)', 'Candidate', 'Number'],
  ['Pronouns', 'Candidate', 'String'],
  ['Work authorisation', 'Candidate', 'ValueSelect', 'Citizen|Permanent resident|Needs sponsorship'],
  ['Languages', 'Candidate', 'MultiValueSelect', 'English|Deutsch|Português|中文|العربية'],
  ['Expected salary', 'Candidate', 'Currency', undefined, 'private'],
  ['Portfolio', 'Candidate', 'Url'],
  ['Willing to relocate', 'Application', 'Boolean'],
  ['Earliest start', 'Application', 'Date'],
  ['Panel summary', 'Application', 'LongText', undefined, 'private'],
  ['Level', 'Job', 'ValueSelect', 'L3|L4|L5|L6|L7'],
  ['Salary band', 'Job', 'CompensationRange'],
  ['Relocation budget', 'Opening', 'Currency'],
  ['Sign-on bonus', 'Offer', 'Currency'],
  ['Shoe size', 'Candidate', 'NumberRange', undefined, 'archived'],
]

/** Makes up the custom fields. */
export function seedCustomFields(seeding: Seeding): CustomFieldRecord[] {
  const random = seeding.random('custom fields')
  return fields.map(([title, objectType, fieldType, choices, trait], index) => {
    const options = choices?.split('|') ?? []
    const isArchived = trait === 'archived'
    const selectableValues = options.map((label) => ({ label, value: label, isArchived: false }))
    const wire = {
      title,
      isPrivate: trait === 'private',
      description: index % 3 === 0 ? `What we know about “${title}”.` : undefined,
      objectType,
      isArchived,
      fieldType,
      isRequired: false,
      selectableValues: options.length === 0 ? undefined : selectableValues,
    }
    const row = newRow(random.uuid(), seeding.now - (600 - index * 20) * day)
    return { ...fixedRow(row, wire, isArchived), title, objectType, options }
  })
}

/** Writes the value of a custom field as it hangs on an object. */
export function customFieldValue(field: CustomFieldRecord | undefined, value: unknown): Wire[] {
  if (field === undefined) return []
  const valueLabel = field.options.length === 0 ? undefined : value
  return [{ id: field.id, isPrivate: field.wire['isPrivate'], title: field.title, valueLabel, value }]
}
