import type { Wire } from '../company/records.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { findJob, findRecord } from '../find-record.ts'
import { flagOr, optional, readInput, uuid } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'
import { renderSchedule } from '../render/render-schedule.ts'
import { canSeeApplication } from '../visibility.ts'
import { fixedInfo, fixedList } from './fixed-endpoints.ts'

const scope = 'interviews:read'

const interviewList: Endpoint = listEndpoint({
  scope,
  fields: {
    includeArchived: flagOr(false),
    includeNonSharedInterviews: flagOr(false),
    excludeArchivedScheduleTemplateInterviews: flagOr(false),
  },
  listing: ({ company }) => company.interviews,
  accepts: ({ hidden, jobId }, input) =>
    (!hidden || input.includeArchived) && (jobId === undefined || input.includeNonSharedInterviews),
  render: ({ wire }) => wire,
})

const scheduleList: Endpoint = listEndpoint({
  scope,
  fields: { applicationId: optional(uuid), interviewStageId: optional(uuid) },
  created: 'after',
  listing: ({ company }) => company.schedules,
  accepts: ({ application, visit }, { applicationId, interviewStageId }, { key }) =>
    canSeeApplication(key, application) &&
    (applicationId === undefined || application.id === applicationId) &&
    (interviewStageId === undefined || visit.stage.id === interviewStageId),
  render: renderSchedule,
})

const stageList: Endpoint = {
  scope,
  answer({ body, company }) {
    const { interviewPlanId } = readInput(body, { interviewPlanId: uuid })
    const { stages } = findRecord(company.plans, interviewPlanId, 'interview_plan')
    return { results: stages.map(({ wire }) => wire), moreDataAvailable: false }
  },
}

const jobPlanInfo: Endpoint = {
  scope: 'jobs:read',
  answer(call) {
    const { jobId } = readInput(call.body, { jobId: uuid })
    const { plan } = findJob(call, jobId)
    const interviews = call.company.interviews.rows.filter(
      (interview) => !interview.hidden && (interview.jobId ?? jobId) === jobId,
    )
    const stages = plan.stages.map(({ wire, id, type, order }) => {
      const chosen = type === 'Active' ? interviews.slice(order % 3, (order % 3) + 2) : []
      return { ...wire, activities: chosen.length === 0 ? [] : [activity(id, chosen)] }
    })
    return { results: { jobId, interviewPlanId: plan.id, stages } }
  },
}

function activity(stageId: string, interviews: readonly { id: string; title: string; minutes: number }[]): Wire {
  return {
    id: `${stageId.slice(0, 35)}a`,
    title: 'Interviews',
    interviews: interviews.map(({ id, title, minutes }, index) => ({
      id: `${stageId.slice(0, 35)}${index}`,
      title,
      interviewId: id,
      interviewDurationMinutes: minutes,
      isSchedulable: true,
    })),
  }
}

/** Holds the endpoints of plans, stages, interview templates and schedules. */
export const interviews: Endpoints = {
  'interviewPlan.list': fixedList(scope, ({ plans }) => plans),
  'interviewStage.list': stageList,
  'interviewStage.info': fixedInfo(scope, 'interviewStageId', 'interview_stage', ({ stages }) => stages),
  'jobInterviewPlan.info': jobPlanInfo,
  'interview.list': interviewList,
  'interview.info': fixedInfo(scope, 'id', 'interview', ({ interviews: templates }) => templates),
  'interviewSchedule.list': scheduleList,
}
