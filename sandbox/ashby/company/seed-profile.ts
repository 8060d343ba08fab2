import type { PersonName } from './make-name.ts'
import { employers, positions, schools } from './people-words.ts'
import type { Random } from './random.ts'
import type { CandidateProfile, Contact, NamedRow, NoteRecord, UserRecord, Wire } from './records.ts'
import { customFieldValue, type CustomFieldRecord } from './seed-custom-fields.ts'
import { newRow } from './seeding.ts'

/** Is a person with the name that computers know. */
export interface Person extends PersonName {
  readonly slug: string
}

/** Is what profiles are made of. */
export interface ProfileParts {
  readonly users: readonly UserRecord[]
  readonly tags: readonly NamedRow[]
  readonly customFields: readonly CustomFieldRecord[]
}

/** Makes up what is known about a person. */
export function seedProfile(random: Random, parts: ProfileParts, person: Person, createdAt: number): CandidateProfile {
  const maybe = <T>(probability: number, make: () => T): T | undefined =>
    random.chance(probability) ? make() : undefined
  const letter = maybe(0.1, () => ({ id: random.uuid(), name: 'cover letter.pdf', type: 'CandidateFile' as const }))
  return {
    phones: random.chance(0.6) ? [phone(random, person)] : [],
    links: links(random, person),
    tags: random.chance(0.25) ? random.sample(parts.tags, random.between(1, 2)) : [],
    position: maybe(0.85, () => random.pick(positions)),
    company: maybe(0.8, () => random.pick(employers)),
    school: maybe(0.6, () => random.pick(schools)),
    resume: maybe(0.7, () => ({ id: random.uuid(), name: `${person.slug} résumé.pdf`, type: 'ResumeFile' })),
    files: letter === undefined ? [] : [letter],
    customFields: fieldValues(random, parts.customFields),
    timezone: maybe(0.5, () => person.stock.timezone) ?? null,
    location: maybe(0.7, () => locationOf(random, person)),
    fraudStatus: maybe(0.1, () => random.pick(['Unreviewed', 'PassedFraudCheck', 'NotFraudulent'])) ?? null,
    notes: random.chance(0.2) ? seedNotes(random, parts.users, createdAt) : [],
  }
}

function phone(random: Random, { stock }: Person): Contact {
  return {
    value: `${stock.dial}555${String(random.integer(10_000_000)).padStart(7, '0')}`,
    type: 'Personal',
    isPrimary: true,
  }
}

function links(random: Random, { slug }: Person): { type: string; url: string }[] {
  const handle = slug.replace('.', '-')
  const found = []
  if (random.chance(0.6)) found.push({ type: 'LinkedIn', url: `https://www.linkedin.com/in/${handle}` })
  if (random.chance(0.3)) found.push({ type: 'GitHub', url: `https://github.com/${handle}` })
  if (random.chance(0.08)) found.push({ type: 'Website', url: `https://${handle}.example/` })
  return found
}

function locationOf(random: Random, { stock }: Person): Wire {
  const parts = [
    ['Country', stock.country],
    ['Region', stock.region],
    ['City', stock.city],
  ] as const
  return {
    id: random.uuid(),
    locationSummary: [...new Set([stock.city, stock.region, stock.country])].join(', '),
    locationComponents: parts.map(([type, name]) => ({ type, name })),
  }
}

function fieldValues(random: Random, fields: readonly CustomFieldRecord[]): Wire[] {
  const named = (title: string): CustomFieldRecord | undefined => fields.find((field) => field.title === title)
  const salary = { value: 50_000 + random.integer(70) * 1000, currencyCode: 'EUR' }
  return [
    ...(random.chance(0.3) ? customFieldValue(named('Notice period (weeks)'), random.pick([0, 2, 4, 8, 12])) : []),
    ...(random.chance(0.1)
      ? customFieldValue(named('Pronouns'), random.pick(['she/her', 'he/him', 'they/them', '']))
      : []),
    ...(random.chance(0.3) ? chosen(random, named('Work authorisation')) : []),
    ...(random.chance(0.15) ? severalChosen(random, named('Languages')) : []),
    ...(random.chance(0.1) ? customFieldValue(named('Expected salary'), salary) : []),
  ]
}

function chosen(random: Random, field: CustomFieldRecord | undefined): Wire[] {
  return field === undefined ? [] : customFieldValue(field, random.pick(field.options))
}

function severalChosen(random: Random, field: CustomFieldRecord | undefined): Wire[] {
  return field === undefined ? [] : customFieldValue(field, random.sample(field.options, 2))
}

const remarks = [
  'Great first call, curious and well prepared.',
  '<p>Prefers <b>remote</b>, open to Lisbon.</p>',
  'Asked about parental leave – sent the policy.',
  'Knows the team from PyCon. Keep warm!',
  'Wants to wait until after the summer. ☀️',
  "Didn't answer twice; try the other address.",
]

function seedNotes(random: Random, users: readonly UserRecord[], createdAt: number): NoteRecord[] {
  return Array.from({ length: random.between(1, 3) }, (_, index) => ({
    ...newRow(random.uuid(), createdAt + (index + 1) * 60_000 + random.integer(60_000)),
    sequence: index + 1,
    isPrivate: random.chance(0.15),
    content: random.pick(remarks),
    author: random.pick(users),
  }))
}
