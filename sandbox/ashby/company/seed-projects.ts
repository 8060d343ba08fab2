import type { ProjectRecord, UserRecord } from './records.ts'
import { day, iso, fixedRow, newRow, type Seeding } from './seeding.ts'

const titles = [
  'Silver medallists 2026',
  'Women in firmware',
  'Alumni – come back!',
  'CFO long list',
  'Interns of last summer',
]

/** Makes up the lists of candidates that people keep. */
export function seedProjects(seeding: Seeding, users: readonly UserRecord[]): ProjectRecord[] {
  const random = seeding.random('projects')
  return titles.map((title, index) => {
    const row = newRow(random.uuid(), seeding.now - (300 - index * 40) * day)
    const confidential = title.startsWith('CFO')
    const isArchived = index === 4
    const description = index % 2 === 0 ? `People for “${title}”.` : ''
    const authorId = random.pick(users).id
    const wire = {
      title,
      description,
      isArchived,
      confidential,
      authorId,
      createdAt: iso(row.createdAt),
      customFieldEntries: [],
    }
    // Projects have no flag that shows the archived ones, so none is hidden.
    return { ...fixedRow(row, wire), confidential }
  })
}
