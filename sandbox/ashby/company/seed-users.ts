import { makeName, spellInAscii } from './make-name.ts'
import type { UserRecord } from './records.ts'
import { day, iso, newRow, type Seeding } from './seeding.ts'

const count = 32
const deactivated = new Set([11, 19, 27])

/** Makes up the members of the company; the first five lead it and hire. */
export function seedUsers(seeding: Seeding): UserRecord[] {
  const random = seeding.random('users')
  const users: UserRecord[] = []
  const taken = new Set<string>()
  for (let index = 0; index < count; index += 1) {
    const { first, last } = makeName(random)
    const firstName = first
    const lastName = last.replace(/ \(.*\)/u, '')
    const slug = `${spellInAscii(firstName)}.${spellInAscii(lastName)}`
    const email = `${taken.has(slug) ? `${slug}${index}` : slug}@lumenfold.example`
    taken.add(slug)
    const createdAt = seeding.now - (900 - index * 12) * day - random.integer(day)
    const row = newRow(random.uuid(), createdAt, createdAt + random.integer(200) * day)
    const isEnabled = !deactivated.has(index)
    const managerId = index === 0 || random.chance(0.1) ? undefined : users[index < 6 ? 0 : random.integer(6)]?.id
    const globalRole = roleOf(index)
    const wire = {
      id: row.id,
      firstName,
      lastName,
      email,
      globalRole,
      isEnabled,
      updatedAt: iso(row.updatedAt),
      managerId,
    }
    users.push({ ...row, firstName, lastName, email, wire, hidden: !isEnabled })
  }
  return users
}

function roleOf(index: number): string {
  if (index < 2) return 'Organization Admin'
  if (index < 8) return 'Elevated Access'
  return index > 29 ? 'External Recruiter' : 'Limited Access'
}
