import type { AshbyKey } from '../ashby-keys.ts'
import type { JobRecord, Wire } from '../company/records.ts'
import { iso, isoOrNull } from '../company/seeding.ts'
import { visibleFields } from '../visibility.ts'
import { renderTeamMember } from './render-user.ts'

/** Is the id of the company's only brand. */
export const brandId = 'b7a1d0c2-5e3f-4c86-9d14-6f0e2a8b9c31'

/** Says what of a job is shown beyond the ordinary. */
export interface JobView {
  readonly key: AshbyKey
  readonly unpublishedPostings: boolean
  readonly expand: readonly string[]
}

/** Renders a job. */
export function renderJob(job: JobRecord, { key, unpublishedPostings, expand }: JobView): Wire {
  const postings = job.postings.filter(({ isPublished }) => isPublished || unpublishedPostings)
  return {
    id: job.id,
    title: job.title,
    confidential: job.confidential,
    status: job.status,
    employmentType: job.employmentType,
    locationId: job.location.id,
    departmentId: job.department.id,
    defaultInterviewPlanId: job.plan.id,
    interviewPlanIds: [job.plan.id],
    jobPostingIds: postings.map(({ id }) => id),
    customFields: visibleFields(key, job.customFields),
    hiringTeam: job.team.map(renderTeamMember),
    customRequisitionId: job.requisitionId,
    brandId,
    author: job.author.wire,
    createdAt: iso(job.createdAt),
    updatedAt: iso(job.updatedAt),
    openedAt: isoOrNull(job.openedAt),
    closedAt: isoOrNull(job.closedAt),
    location: expand.includes('location') ? job.location.wire : undefined,
    openings: expand.includes('openings') ? job.openings.map(({ wire }) => wire) : undefined,
    compensation: expand.includes('compensation') ? { compensationTiers: [renderTier(job)] } : undefined,
  }
}

/** Renders what a job pays. */
export function renderTier({ id, salary, location: { currency } }: JobRecord): Wire {
  const summary = salarySummary({ salary, currency })
  const range = { minValue: salary.minimum, maxValue: salary.maximum }
  const component = {
    id: `${id.slice(0, 35)}c`,
    summary,
    compensationType: 'Salary',
    interval: '1 YEAR',
    currencyCode: currency,
    ...range,
  }
  return {
    id: `${id.slice(0, 35)}e`,
    title: null,
    additionalInformation: null,
    tierSummary: summary,
    components: [component],
  }
}

/** Writes what a job pays in a few words. */
export function salarySummary({ salary, currency }: Pick<JobRecord, 'salary'> & { currency: string }): string {
  return `${currency} ${salary.minimum / 1000}K – ${salary.maximum / 1000}K`
}
