import type { Random } from './random.ts'
import type { JobRecord, StageRecord, VisitRecord } from './records.ts'
import { day, type Seeding } from './seeding.ts'

/** How likely it is to go on from a stage, and to be archived from it; the others wait there. */
const chances: Readonly<Record<StageRecord['type'], readonly [number, number]>> = {
  Lead: [0.5, 0.2],
  PreInterviewScreen: [0.52, 0.36],
  Active: [0.68, 0.18],
  Offer: [0.75, 0.12],
  Hired: [0, 0],
  Archived: [0, 0],
}

/** Says when an application began and whether its candidate came without being asked. */
export interface VisitsBeginning {
  readonly createdAt: number
  readonly inbound: boolean
}

/** Lets an application move through the plan until it is decided, waits, or the present comes. */
export function seedVisits(
  seeding: Seeding,
  random: Random,
  { plan, team }: JobRecord,
  { createdAt, inbound }: VisitsBeginning,
): VisitRecord[] {
  const recruiter = team[1]?.user.id ?? null
  const visits: VisitRecord[] = []
  let stage = plan.stages[inbound ? 2 : 0]
  let time = createdAt
  while (stage !== undefined && (visits.length === 0 || time < seeding.now)) {
    enter(visits, {
      id: random.uuid(),
      stage,
      enteredAt: time,
      leftAt: undefined,
      actorId: visits.length === 0 ? null : recruiter,
    })
    stage = nextStage(random, plan.stages, stage, seeding.now - time)
    time += random.between(2, 16) * day + random.integer(day)
  }
  return visits
}

function nextStage(
  random: Random,
  stages: readonly StageRecord[],
  stage: StageRecord,
  age: number,
): StageRecord | undefined {
  const [advance, archive] = chances[stage.type]
  if (advance === 0) return undefined
  const luck = random.fraction()
  if (luck < advance) return stages[stage.order + 1]
  // Nobody waits for half a year: what is old gets decided.
  return luck < advance + archive || age > 150 * day ? stages.at(-1) : undefined
}

function enter(visits: VisitRecord[], visit: VisitRecord): void {
  const previous = visits.at(-1)
  if (previous !== undefined) previous.leftAt = visit.enteredAt
  visits.push(visit)
}
