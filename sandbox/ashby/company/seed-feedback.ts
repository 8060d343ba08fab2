import type { FeedbackRecord, ScheduleRecord } from './records.ts'
import type { Seeding } from './seeding.ts'

const remarks = [
  'Clear thinker; asked good questions.',
  'Solid, but slow to get going.',
  "Couldn't explain the last project.",
  'Would teach me something – hire!',
  'Nervous at first, excellent later. 👏',
]

/** Makes up the scorecards of the interviews that took place, oldest first. */
export function seedFeedback(seeding: Seeding, schedules: readonly ScheduleRecord[]): FeedbackRecord[] {
  const random = seeding.random('feedback')
  const feedback: FeedbackRecord[] = []
  for (const { application, visit, events } of schedules) {
    for (const { id, interview, interviewers, start, hasFeedback } of events) {
      const [user] = interviewers
      if (!hasFeedback || user === undefined) continue
      const at = start + interview.minutes * 60_000 + random.integer(20 * 3_600_000)
      const score = random.between(1, 4)
      const skills = random.between(Math.max(1, score - 1), 4)
      feedback.push({
        id: random.uuid(),
        createdAt: at,
        updatedAt: at,
        sequence: 0,
        change: 0,
        application,
        user,
        form: interview.form,
        interviewId: interview.id,
        eventId: id,
        visitId: visit.id,
        score,
        skills,
        remark: random.pick(remarks),
      })
    }
  }
  return feedback.sort((a, b) => a.createdAt - b.createdAt)
}
