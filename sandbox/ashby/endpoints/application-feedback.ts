import type { FeedbackRecord, Wire } from '../company/records.ts'
import { iso } from '../company/seeding.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { findApplication } from '../find-record.ts'
import { optional, uuid } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'
import { canSeeApplication } from '../visibility.ts'

const fields = { applicationId: optional(uuid) }

const list: Endpoint = listEndpoint({
  scope: 'candidates:read',
  fields,
  created: 'after',
  listing: (call, { applicationId }) => {
    if (applicationId !== undefined) findApplication(call, applicationId)
    return call.company.feedback
  },
  accepts: ({ application }, { applicationId }, { key }) =>
    canSeeApplication(key, application) && (applicationId === undefined || application.id === applicationId),
  render: renderFeedback,
})

function renderFeedback(feedback: FeedbackRecord): Wire {
  const { id, application, user, form, interviewId, eventId, visitId, createdAt } = feedback
  return {
    id,
    applicationId: application.id,
    submittedByUser: user.wire,
    creditedToUser: user.wire,
    interviewId,
    interviewEventId: eventId,
    feedbackFormDefinitionId: form.id,
    applicationHistoryId: visitId,
    submittedAt: iso(createdAt),
    formDefinition: form.wire['formDefinition'],
    submittedValues: answersOf(feedback),
  }
}

function answersOf({ form: { paths }, score, skills, remark }: FeedbackRecord): Wire {
  return {
    [paths.recommendation]: String(score),
    [paths.skills]: { score: skills },
    [paths.notes]: { type: 'PlainText', value: remark },
    [paths.again]: score > 2,
  }
}

/** Holds the endpoint of scorecards. */
export const applicationFeedback: Endpoints = { 'applicationFeedback.list': list }
