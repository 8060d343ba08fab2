import type { FixedRow, NamedRow } from './records.ts'
import { day, fixedRow, newRow, type Seeding } from './seeding.ts'

const sourceTypes: readonly (readonly [string, readonly string[]])[] = [
  ['Referral', ['Referral', 'Referral Link']],
  [
    'Sourced',
    [
      'Ashby Chrome Extension',
      'Recruiting Event',
      'Sourcing Form',
      'Public Booking Link',
      'Y Combinator Work at a Startup',
    ],
  ],
  ['Internal', ['Internal Transfer']],
  [
    'Inbound',
    [
      'Applied',
      'Indeed Listings',
      'Indeed Sponsored',
      'LinkedIn',
      'LinkedIn Limited Listings',
      'ZipRecruiter Organic Postings',
      'Built In Listings',
      'Welcome to the Jungle',
      'Himalayas',
    ],
  ],
]
const archivedSources = new Set(['Indeed Sponsored', 'ZipRecruiter Organic Postings'])

/** Is a place where candidates come from. */
export interface SourceRecord extends NamedRow {
  readonly kind: string
}

/** Makes the sources that every new organisation has. */
export function seedSources(seeding: Seeding): SourceRecord[] {
  const random = seeding.random('sources')
  return sourceTypes.flatMap(([kind, titles]) => {
    const sourceType = { id: random.uuid(), title: kind, isArchived: false }
    return titles.map((title) => {
      const isArchived = archivedSources.has(title)
      const row = newRow(random.uuid(), seeding.now - 900 * day)
      return { ...fixedRow(row, { title, isArchived, sourceType }, isArchived), name: title, kind }
    })
  })
}

const archiveReasons: readonly (readonly [string, string, boolean?])[] = [
  ['Not enough experience', 'RejectedByOrg'],
  ['Missing skills', 'RejectedByOrg'],
  ['Stronger candidate chosen', 'RejectedByOrg'],
  ['Position filled', 'RejectedByOrg'],
  ['Location or visa', 'RejectedByOrg'],
  ['Compensation expectations', 'RejectedByCandidate'],
  ['Accepted another offer', 'RejectedByCandidate'],
  ["Withdrew – didn't say why", 'RejectedByCandidate'],
  ['Unresponsive', 'Other'],
  ['Duplicate application', 'Other'],
  ['Failed the puzzle (retired)', 'RejectedByOrg', true],
]

/** Makes up the reasons to archive an application. */
export function seedArchiveReasons(seeding: Seeding): FixedRow[] {
  const random = seeding.random('archive reasons')
  return archiveReasons.map(([text, reasonType, isArchived = false]) =>
    fixedRow(newRow(random.uuid(), seeding.now - 900 * day), { text, reasonType, isArchived }, isArchived),
  )
}

/** Makes up the reasons to close a job. */
export function seedCloseReasons(seeding: Seeding): FixedRow[] {
  const random = seeding.random('close reasons')
  const texts = ['Filled', 'Budget cut', 'Role changed', 'Reopened elsewhere', 'Merged with another team']
  return texts.map((reasonText, index) => {
    const isArchived = index === 4
    return fixedRow(newRow(random.uuid(), seeding.now - 900 * day), { reasonText, isArchived }, isArchived)
  })
}

const tags = [
  'Silver medallist',
  'Boomerang',
  'Referral bonus',
  'Open source',
  'Speaks Português',
  'Needs visa',
  'Relocates',
  'VIP ⭐',
  'Future intern',
  'Met at PyCon',
  'Do not contact',
  'Conference 2019',
]

/** Makes up the tags for candidates. */
export function seedTags(seeding: Seeding): NamedRow[] {
  const random = seeding.random('tags')
  return tags.map((title, index) => {
    const isArchived = index > 9
    const row = newRow(random.uuid(), seeding.now - (700 - index * 30) * day)
    return { ...fixedRow(row, { title, isArchived }, isArchived), name: title }
  })
}
