import type { ApplicationRecord, FixedRow, StageRecord } from '../company/records.ts'
import { statusOfStage } from '../company/status-of-stage.ts'
import { createId } from '../create-id.ts'
import type { Call, Endpoint, Endpoints } from '../endpoint.ts'
import { invalidInput, notFound } from '../failure.ts'
import { findApplication, findOptional, findRecord } from '../find-record.ts'
import { moment, objectOf, optional, readInput, uuid, type Input } from '../input.ts'
import { renderApplication } from '../render/render-application.ts'

const fields = {
  applicationId: uuid,
  interviewStageId: uuid,
  archiveReasonId: optional(uuid),
  archiveEmail: optional(objectOf({ communicationTemplateId: uuid, sendAt: optional(moment) })),
}

const changeStage: Endpoint = {
  scope: 'candidates:write',
  answer(call) {
    const input = readInput(call.body, fields)
    const application = findApplication(call, input.applicationId)
    const stage = findRecord(call.company.stages, input.interviewStageId, 'interview_stage')
    // A stage of another plan is no stage that the application could be in.
    if (stage.planId !== application.stage.planId) throw notFound('interview_stage')
    const reason = reasonFor(call, stage, input)
    moveApplication(application, { stage, reason, at: call.clock.stamp() })
    call.company.applications.touch(application, application.visits.at(-1)?.enteredAt ?? call.clock.stamp())
    return { results: renderApplication(application, call.key) }
  },
}

function reasonFor({ company }: Call, { type }: StageRecord, input: Input<typeof fields>): FixedRow | null {
  const reason = findOptional(company.archiveReasons, input.archiveReasonId, 'archive_reason') ?? null
  if (type !== 'Archived') return refuseArchiving(input)
  if (reason === null) throw invalidInput('archiveReasonId: Required when the stage is of type Archived')
  // The company has written no templates.
  if (input.archiveEmail !== undefined) throw notFound('communication_template')
  return reason
}

function refuseArchiving({ archiveReasonId, archiveEmail }: Input<typeof fields>): null {
  if (archiveReasonId !== undefined)
    throw invalidInput('archiveReasonId: Only allowed when the stage is of type Archived')
  if (archiveEmail !== undefined) throw invalidInput('archiveEmail: Only allowed when the stage is of type Archived')
  return null
}

interface Move {
  readonly stage: StageRecord
  readonly reason: FixedRow | null
  readonly at: number
}

function moveApplication(application: ApplicationRecord, { stage, reason, at }: Move): void {
  const current = application.visits.at(-1)
  if (current !== undefined) current.leftAt = at
  application.visits.push({ id: createId(), stage, enteredAt: at, leftAt: undefined, actorId: null })
  application.stage = stage
  application.status = statusOfStage(stage)
  application.archiveReason = reason
  application.archivedAt = reason === null ? undefined : at
}

/** Holds the endpoint that moves applications, also under its old name. */
export const applicationChangeStage: Endpoints = {
  'application.changeStage': changeStage,
  'application.change_stage': changeStage,
}
