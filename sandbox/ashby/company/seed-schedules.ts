import type { Random } from './random.ts'
import type {
  ApplicationRecord,
  EventRecord,
  InterviewRecord,
  ScheduleRecord,
  UserRecord,
  VisitRecord,
} from './records.ts'
import { day, type Seeding } from './seeding.ts'

/** Is what schedules are made of. */
export interface ScheduleParts {
  readonly applications: readonly ApplicationRecord[]
  readonly interviews: readonly InterviewRecord[]
  readonly users: readonly UserRecord[]
}

/** Makes up the interviews of everybody who got that far, oldest first. */
export function seedSchedules(seeding: Seeding, parts: ScheduleParts): ScheduleRecord[] {
  const random = seeding.random('schedules')
  const interviews = parts.interviews.filter(({ hidden, jobId }) => !hidden && jobId === undefined)
  const users = parts.users.filter(({ hidden }) => !hidden)
  const schedules = parts.applications.flatMap((application) =>
    application.visits
      .filter(({ stage }) => stage.type === 'Active')
      .map((visit) => makeSchedule(seeding, random, { interviews, users }, { application, visit })),
  )
  return schedules.sort((a, b) => a.createdAt - b.createdAt)
}

type People = Pick<ScheduleParts, 'interviews' | 'users'>
type Occasion = Pick<ScheduleRecord, 'application' | 'visit'>

function makeSchedule(
  seeding: Seeding,
  random: Random,
  parts: People,
  { application, visit }: Occasion,
): ScheduleRecord {
  const createdAt = Math.min(visit.enteredAt + random.integer(3_600_000), seeding.now - 1)
  const events = Array.from({ length: random.weigh([10, 70, 20]) }, (_, index): EventRecord => {
    const start = visit.enteredAt + day + index * 7_200_000
    const hasFeedback = start < seeding.now - day && random.chance(0.75)
    const interviewers = Array.from({ length: random.between(1, 2) }, () => random.pick(parts.users))
    const interview = random.pick(parts.interviews)
    return { id: random.uuid(), interview, interviewers: [...new Set(interviewers)], start, hasFeedback }
  })
  const status = scheduleStatus(seeding.now, visit, events)
  return {
    id: random.uuid(),
    createdAt,
    updatedAt: createdAt,
    sequence: 0,
    change: 0,
    application,
    visit,
    status,
    events,
  }
}

function scheduleStatus(now: number, visit: VisitRecord, events: readonly EventRecord[]): string {
  if (events.length === 0) return visit.leftAt === undefined ? 'NeedsScheduling' : 'Cancelled'
  if (events.some(({ start }) => start > now)) return visit.leftAt === undefined ? 'Scheduled' : 'Cancelled'
  return events.every(({ hasFeedback }) => hasFeedback) ? 'Complete' : 'WaitingOnFeedback'
}
