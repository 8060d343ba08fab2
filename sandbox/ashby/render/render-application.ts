import type { AshbyKey } from '../ashby-keys.ts'
import { profileOf } from '../company/profile-of.ts'
import type { ApplicationRecord, CandidateRecord, VisitRecord, Wire } from '../company/records.ts'
import { iso } from '../company/seeding.ts'
import { renderFile } from '../file-handles.ts'
import { visibleFields } from '../visibility.ts'
import { primaryOf } from './render-contact.ts'
import { brandId } from './render-job.ts'
import { renderTeamMember } from './render-user.ts'

/** Renders an application as lists and writes show it. */
export function renderApplication(application: ApplicationRecord, key: AshbyKey, expand: readonly string[] = []): Wire {
  const { id, job, stage, archivedAt } = application
  return {
    id,
    createdAt: iso(application.createdAt),
    updatedAt: iso(application.updatedAt),
    archivedAt: archivedAt === undefined ? undefined : iso(archivedAt),
    candidate: renderPerson(application.candidate),
    status: application.status,
    customFields: visibleFields(key, application.customFields),
    currentInterviewStage: stage.wire,
    ...renderOrigin(application),
    archiveReason: application.archiveReason === null ? null : { ...application.archiveReason.wire, customFields: [] },
    job: { id: job.id, title: job.title, locationId: job.location.id, departmentId: job.department.id, brandId },
    hiringTeam: job.team.map(renderTeamMember),
    openings: expand.includes('openings') ? job.openings.map(({ wire }) => wire) : undefined,
  }
}

function renderPerson(candidate: CandidateRecord): Wire {
  const { phones } = profileOf(candidate)
  return {
    id: candidate.id,
    name: candidate.name,
    primaryEmailAddress: primaryOf(candidate.emails),
    primaryPhoneNumber: primaryOf(phones),
  }
}

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

function renderOrigin({ source, creditedTo, posting, clientIp }: ApplicationRecord): Wire {
  return {
    source: source?.wire ?? null,
    creditedToUser: creditedTo?.wire ?? null,
    appliedViaJobPostingId: posting?.id ?? null,
    submitterClientIp: clientIp,
    submitterUserAgent: clientIp === null ? null : browser,
  }
}

/** Renders an application with its history and what else was asked for. */
export function renderApplicationDetail(
  application: ApplicationRecord,
  key: AshbyKey,
  expand: readonly string[] = [],
): Wire {
  const { candidate, visits } = application
  const { resume } = profileOf(candidate)
  return {
    ...renderApplication(application, key, expand),
    applicationHistory: visits.map((visit, index) => renderVisit(visit, index)),
    resumeFileHandle: resume === undefined ? undefined : renderFile(resume, candidate),
    applicationFormSubmissions: expand.includes('applicationFormSubmissions') ? submissions(application) : undefined,
    referrals: expand.includes('referrals') ? referrals(application) : undefined,
  }
}

function referrals({ creditedTo, source, createdAt }: ApplicationRecord): Wire[] {
  return creditedTo !== null && source?.name === 'Referral'
    ? [{ user: creditedTo.wire, referredAt: iso(createdAt) }]
    : []
}

/** Renders one event of an application's history. */
export function renderVisit({ id, stage, enteredAt, leftAt, actorId }: VisitRecord, index: number): Wire {
  return {
    id,
    stageId: stage.id,
    title: stage.title,
    stageNumber: index,
    enteredStageAt: iso(enteredAt),
    leftStageAt: leftAt === undefined ? undefined : iso(leftAt),
    // Where an application began can be dated but not removed.
    allowedActions: index === 0 ? ['set_entered_at'] : ['delete', 'set_entered_at'],
    actorId,
  }
}

function submissions({ submission, candidate, job }: ApplicationRecord): Wire[] {
  if (submission === undefined) return []
  const names = [
    ['_systemfield_name', 'Name', 'String'],
    ['_systemfield_email', 'Email', 'Email'],
  ] as const
  const fields = names.map(([path, title, type]) => ({
    isRequired: true,
    field: {
      id: `${job.id.slice(0, 35)}${path === '_systemfield_name' ? '1' : '2'}`,
      type,
      path,
      humanReadablePath: title,
      title,
      isNullable: false,
    },
  }))
  const submittedValues = { _systemfield_name: candidate.name, _systemfield_email: candidate.emails[0]?.value }
  return [{ id: submission, formDefinition: { sections: [{ title: 'Application', fields }] }, submittedValues }]
}
