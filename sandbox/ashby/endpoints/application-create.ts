import type {
  ApplicationRecord,
  FixedRow,
  JobRecord,
  PlanRecord,
  StageRecord,
  VisitRecord,
} from '../company/records.ts'
import { newRow } from '../company/seeding.ts'
import { statusOfStage } from '../company/status-of-stage.ts'
import { firstAfter } from '../company/table.ts'
import { createId } from '../create-id.ts'
import type { Call, Endpoint, Endpoints } from '../endpoint.ts'
import { invalidInput, notFound } from '../failure.ts'
import { findCandidate, findJob, findOptional } from '../find-record.ts'
import { integer, listOf, moment, objectOf, optional, readInput, text, uuid, type Input } from '../input.ts'
import { renderApplicationDetail } from '../render/render-application.ts'

const pastVisit = objectOf({
  stageId: uuid,
  stageNumber: integer,
  enteredStageAt: moment,
  archiveReasonId: optional(uuid),
})
const fields = {
  candidateId: uuid,
  jobId: uuid,
  interviewPlanId: optional(uuid),
  interviewStageId: optional(text),
  sourceId: optional(uuid),
  creditedToUserId: optional(uuid),
  createdAt: optional(moment),
  applicationHistory: optional(listOf(pastVisit)),
}

const create: Endpoint = {
  scope: 'candidates:write',
  answer(call) {
    const input = readInput(call.body, fields)
    const job = findJob(call, input.jobId)
    const application = makeApplication(call, job, input)
    call.company.applications.insert(application)
    indexByJob(call, application)
    application.candidate.applications.push(application)
    call.company.candidates.touch(application.candidate, application.updatedAt)
    return { results: renderApplicationDetail(application, call.key) }
  },
}

function makeApplication(call: Call, job: JobRecord, input: Input<typeof fields>): ApplicationRecord {
  const { company, clock } = call
  const candidate = findCandidate(call, input.candidateId)
  const source = findOptional(company.sources, input.sourceId, 'source') ?? null
  const creditedTo = findOptional(company.users, input.creditedToUserId, 'user') ?? null
  const plan = findOptional(company.plans, input.interviewPlanId, 'interview_plan') ?? job.plan
  const now = clock.stamp()
  const createdAt = input.createdAt ?? now
  const visits = makeVisits(plan, input, createdAt)
  return {
    ...newRow(createId(), createdAt, now),
    candidate,
    job,
    source,
    creditedTo,
    posting: undefined,
    submission: undefined,
    clientIp: null,
    customFields: [],
    ...standing(call, visits, input),
    visits,
  }
}

function makeVisits(
  plan: PlanRecord,
  { applicationHistory = [], interviewStageId }: Input<typeof fields>,
  createdAt: number,
): VisitRecord[] {
  const visits = pastVisits(plan, applicationHistory)
  // Without a stage of its own, the application stands where its history ends.
  if (visits.length > 0 && interviewStageId === undefined) return visits
  const stage = chooseStage(plan, interviewStageId)
  if (visits.at(-1)?.stage !== stage) enter(visits, stage, createdAt)
  return visits
}

type Standing = Pick<ApplicationRecord, 'status' | 'stage' | 'archiveReason' | 'archivedAt'>

function standing(
  call: Call,
  visits: readonly VisitRecord[],
  { applicationHistory = [] }: Input<typeof fields>,
): Standing {
  const current = visits.at(-1)
  if (current === undefined) throw notFound('interview_stage')
  const { stage, enteredAt } = current
  const status = statusOfStage(stage)
  if (status !== 'Archived') return { status, stage, archiveReason: null, archivedAt: undefined }
  return { status, stage, archiveReason: pastReason(call, applicationHistory), archivedAt: enteredAt }
}

function chooseStage({ stages }: PlanRecord, wanted: string | undefined): StageRecord {
  const found = stages.find(stageTest(wanted))
  if (found === undefined) throw notFound('interview_stage')
  return found
}

function stageTest(wanted: string | undefined): (stage: StageRecord) => boolean {
  if (wanted === undefined) return ({ type }) => type === 'Lead'
  if (wanted === 'FirstPreInterviewScreen') return ({ type }) => type === 'PreInterviewScreen'
  const stageId = uuid(wanted, 'interviewStageId')
  return ({ id }) => id === stageId
}

type PastVisits = readonly ReturnType<typeof pastVisit>[]

function pastVisits({ stages }: PlanRecord, past: PastVisits): VisitRecord[] {
  const visits: VisitRecord[] = []
  for (const { stageId, enteredStageAt } of [...past].sort((a, b) => a.stageNumber - b.stageNumber)) {
    const stage = stages.find(({ id }) => id === stageId)
    if (stage === undefined) throw notFound('interview_stage')
    enter(visits, stage, enteredStageAt)
  }
  return visits
}

function enter(visits: VisitRecord[], stage: StageRecord, at: number): void {
  const previous = visits.at(-1)
  if (previous !== undefined) previous.leftAt = at
  visits.push({ id: createId(), stage, enteredAt: at, leftAt: undefined, actorId: null })
}

function pastReason({ company }: Call, past: PastVisits): FixedRow {
  const id = past.findLast(({ archiveReasonId }) => archiveReasonId !== undefined)?.archiveReasonId
  const reason = findOptional(company.archiveReasons, id, 'archive_reason')
  if (reason === undefined) throw invalidInput('archiveReasonId: Required for an application in an archived stage')
  return reason
}

function indexByJob({ company }: Call, application: ApplicationRecord): void {
  const sameJob = company.applicationsByJob.get(application.job.id) ?? []
  sameJob.splice(firstAfter(sameJob, application), 0, application)
  company.applicationsByJob.set(application.job.id, sameJob)
}

/** Holds the endpoint that creates applications. */
export const applicationCreate: Endpoints = { 'application.create': create }
