import type { Random } from './random.ts'
import type { ApplicationRecord, OfferRecord, VisitRecord } from './records.ts'
import { day, iso, isoDate, newRow, type Seeding } from './seeding.ts'

/** Makes up the offers of everybody who reached that stage, oldest first. */
export function seedOffers(seeding: Seeding, applications: readonly ApplicationRecord[]): OfferRecord[] {
  const random = seeding.random('offers')
  const offers = applications.flatMap((application) => {
    const visit = application.visits.find(({ stage }) => stage.type === 'Offer')
    return visit === undefined ? [] : [makeOffer(seeding, random, application, visit)]
  })
  return offers.sort((a, b) => a.createdAt - b.createdAt)
}

function makeOffer(seeding: Seeding, random: Random, application: ApplicationRecord, visit: VisitRecord): OfferRecord {
  const row = newRow(random.uuid(), Math.min(seeding.now - 1, visit.enteredAt + random.integer(day)))
  const [acceptanceStatus, offerStatus] = outcome(random, application)
  const decided = acceptanceStatus === 'Accepted' || acceptanceStatus === 'Declined'
  const rounds = random.chance(0.2) ? 2 : 1
  const versions = Array.from({ length: rounds }, (_, index) =>
    version(random, application, row.createdAt + index * 3_600_000, rounds - index > 1),
  )
  return { ...row, application, acceptanceStatus, offerStatus, decidedAt: decided ? visit.leftAt : undefined, versions }
}

function outcome(random: Random, { status }: ApplicationRecord): readonly [string, string] {
  if (status === 'Hired') return ['Accepted', 'CandidateAccepted']
  if (status === 'Archived') return ['Declined', 'CandidateRejected']
  return random.chance(0.7)
    ? ['WaitingOnResponse', 'WaitingOnCandidateResponse']
    : ['Created', 'WaitingOnOfferApproval']
}

function version(
  random: Random,
  { job }: ApplicationRecord,
  createdAt: number,
  outdated: boolean,
): OfferRecord['versions'][number] {
  return {
    id: random.uuid(),
    startDate: isoDate(createdAt + random.between(30, 90) * day),
    salary: { currencyCode: job.location.currency, value: job.salary.minimum + random.integer(20) * 500 },
    createdAt: iso(createdAt),
    openingId: job.openings[0]?.id,
    customFields: [],
    fileHandles: [],
    author: job.author.wire,
    approvalStatus: outdated ? null : random.pick(['Approved', 'Approved', 'WaitingOnApprovals']),
  }
}
