import type { EventRecord, ScheduleRecord, Wire } from '../company/records.ts'
import { iso } from '../company/seeding.ts'

/** Renders an interview schedule with its events. */
export function renderSchedule(schedule: ScheduleRecord): Wire {
  const { id, status, application, visit, events, createdAt, updatedAt } = schedule
  return {
    id,
    status,
    applicationId: application.id,
    interviewStageId: visit.stage.id,
    scheduledBy: events.length === 0 ? null : (application.job.team[1]?.user.wire ?? null),
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
    interviewEvents: events.map((event) => renderEvent(event, schedule)),
  }
}

function renderEvent(event: EventRecord, schedule: ScheduleRecord): Wire {
  const isFeedbackRequired = event.interview.wire['isFeedbackRequired']
  return {
    id: event.id,
    interviewId: event.interview.id,
    interviewScheduleId: schedule.id,
    interviewerUserIds: event.interviewers.map(({ id }) => id),
    interviewers: event.interviewers.map(({ wire }) => ({
      ...wire,
      trainingRole: null,
      interviewerPool: null,
      isFeedbackRequired,
    })),
    createdAt: iso(schedule.createdAt),
    updatedAt: iso(schedule.updatedAt),
    startTime: iso(event.start),
    endTime: iso(event.start + event.interview.minutes * 60_000),
    feedbackLink: `https://app.ashbyhq.com/interview-briefings/${event.id}/feedback`,
    location: null,
    meetingLink: `https://meet.example/${event.id.slice(0, 8)}`,
    interviewerCalendarEventId: null,
    hasSubmittedFeedback: event.hasFeedback,
    notetakerTranscriptId: null,
    extraData: {},
  }
}
