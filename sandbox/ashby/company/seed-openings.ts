import type { Random } from './random.ts'
import type { FixedRow, JobRecord, OpeningRecord, Wire } from './records.ts'
import { day, iso, isoDate, newRow, type Seeding } from './seeding.ts'

/** Makes up the seats that the jobs may fill, and hangs them on their jobs. */
export function seedOpenings(
  seeding: Seeding,
  jobs: readonly JobRecord[],
  closeReasons: readonly FixedRow[],
): OpeningRecord[] {
  const random = seeding.random('openings')
  return jobs.flatMap((job, index) => {
    const count = job.status === 'Archived' ? 0 : random.between(1, 2)
    return Array.from({ length: count }, (_, seat): OpeningRecord => {
      const row = newRow(random.uuid(), job.createdAt + seat * day)
      const latestVersion = makeVersion(seeding, random, { job, seat, identifier: `OP-${100 + index}-${seat + 1}` })
      const wire = { id: row.id, isArchived: false, ...stateOf(job, seat, closeReasons), latestVersion }
      const opening = { ...row, jobs: [job], wire }
      job.openings.push(opening)
      return opening
    })
  })
}

interface Seat {
  readonly job: JobRecord
  readonly seat: number
  readonly identifier: string
}

function makeVersion(seeding: Seeding, random: Random, { job, seat, identifier }: Seat): Wire {
  const hireDate = Math.max(job.createdAt, seeding.now) + random.between(-30, 90) * day
  return {
    id: random.uuid(),
    identifier,
    description: `${seat === 0 ? 'New seat' : 'Backfill'} for ${job.title}`,
    authorId: job.author.id,
    createdAt: iso(job.createdAt + seat * day),
    teamId: job.department.id,
    jobIds: [job.id],
    targetHireDate: random.chance(0.8) ? isoDate(hireDate) : undefined,
    targetStartDate: random.chance(0.8) ? isoDate(hireDate + 30 * day) : undefined,
    isBackfill: seat > 0,
    employmentType: job.employmentType,
    locationIds: [job.location.id],
    hiringTeam: job.team.map(({ user, role }) => memberWire(user, role)),
    customFields: [],
  }
}

function stateOf({ status, openedAt, closedAt }: JobRecord, seat: number, closeReasons: readonly FixedRow[]): Wire {
  if (status === 'Draft' || openedAt === null) return { openingState: 'Draft' }
  if (closedAt === null) return { openedAt: iso(openedAt), openingState: seat === 0 ? 'Open' : 'Approved' }
  const times = { openedAt: iso(openedAt), closedAt: iso(closedAt) }
  return seat === 0
    ? { ...times, openingState: 'Filled' }
    : { ...times, openingState: 'Closed', closeReasonId: closeReasons[0]?.id }
}

function memberWire(user: JobRecord['author'], role: string): object {
  return { userId: user.id, firstName: user.firstName, lastName: user.lastName, email: user.email, role }
}
