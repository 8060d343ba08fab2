import type { Random } from './random.ts'
import type { ApplicationRecord, CandidateRecord, FixedRow, JobRecord, VisitRecord } from './records.ts'
import { customFieldValue, type CustomFieldRecord } from './seed-custom-fields.ts'
import { seedVisits } from './seed-visits.ts'
import { day, isoDate, type Seeding } from './seeding.ts'
import { statusOfStage } from './status-of-stage.ts'

/** Is what applications are made of. */
export interface ApplicationParts {
  readonly jobs: readonly JobRecord[]
  readonly candidates: readonly CandidateRecord[]
  readonly archiveReasons: readonly FixedRow[]
  readonly customFields: readonly CustomFieldRecord[]
}

interface Beginning {
  readonly candidate: CandidateRecord
  readonly createdAt: number
}

const counts = [4, 48, 30, 14, 4]

/** Makes up what became of the candidates, oldest application first, and hangs it on them. */
export function seedApplications(seeding: Seeding, parts: ApplicationParts): ApplicationRecord[] {
  const random = seeding.random('applications')
  const applications: ApplicationRecord[] = []
  for (const candidate of parts.candidates) {
    const count = random.weigh(counts)
    for (let index = 0; index < count; index += 1) {
      const later = Math.min(seeding.now - 3_600_000, candidate.createdAt + random.between(1, 60) * day)
      const createdAt = index === 0 ? candidate.createdAt + 1 : later
      const application = makeApplication(seeding, random, parts, { candidate, createdAt })
      applications.push(application)
      candidate.applications.push(application)
      candidate.updatedAt = Math.max(candidate.updatedAt, application.updatedAt)
    }
  }
  return applications.sort((a, b) => a.createdAt - b.createdAt)
}

/** Writes every field out, because copying rows around is what makes large companies slow to make up. */
function makeApplication(
  seeding: Seeding,
  random: Random,
  parts: ApplicationParts,
  { candidate, createdAt }: Beginning,
): ApplicationRecord {
  const job = chooseJob(random, parts.jobs, createdAt)
  const inbound = candidate.creditedTo === null && random.chance(0.9)
  const visits = seedVisits(seeding, random, job, { createdAt, inbound })
  const { stage, enteredAt } = lastOf(visits)
  const archived = stage.type === 'Archived'
  return {
    id: random.uuid(),
    createdAt,
    updatedAt: Math.min(seeding.now - 1, enteredAt + random.integer(day)),
    sequence: 0,
    change: 0,
    candidate,
    job,
    source: candidate.source,
    creditedTo: candidate.creditedTo,
    ...submission(random, job, inbound),
    customFields: random.chance(0.3) ? fieldValues(random, parts.customFields, createdAt) : [],
    status: statusOfStage(stage),
    stage,
    archiveReason: archived ? random.pick(parts.archiveReasons) : null,
    archivedAt: archived ? enteredAt : undefined,
    visits,
  }
}

function lastOf(visits: readonly VisitRecord[]): VisitRecord {
  const last = visits.at(-1)
  if (last === undefined) throw new Error('Every application begins in a stage.')
  return last
}

function chooseJob(random: Random, jobs: readonly JobRecord[], at: number): JobRecord {
  const isOpen = ({ openedAt, closedAt }: JobRecord): boolean =>
    openedAt !== null && openedAt <= at && at < (closedAt ?? at + 1)
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const job = random.pick(jobs)
    const rare = job.confidential && random.chance(0.6)
    if (isOpen(job) && !rare) return job
  }
  return jobs.find(isOpen) ?? random.pick(jobs)
}

type Submission = Pick<ApplicationRecord, 'posting' | 'submission' | 'clientIp'>
const notSubmitted: Submission = { posting: undefined, submission: undefined, clientIp: null }

function submission(random: Random, { postings }: JobRecord, inbound: boolean): Submission {
  if (!inbound || postings.length === 0) return notSubmitted
  return { posting: random.pick(postings), submission: random.uuid(), clientIp: `203.0.113.${random.between(1, 254)}` }
}

function fieldValues(
  random: Random,
  fields: readonly CustomFieldRecord[],
  createdAt: number,
): ApplicationRecord['customFields'] {
  const named = (title: string): CustomFieldRecord | undefined => fields.find((field) => field.title === title)
  return [
    ...customFieldValue(named('Willing to relocate'), random.chance(0.5)),
    ...(random.chance(0.5) ? customFieldValue(named('Earliest start'), isoDate(createdAt + 60 * day)) : []),
    ...(random.chance(0.2) ? customFieldValue(named('Panel summary'), 'Strong on depth, thin on breadth.') : []),
  ]
}
