import type { JobRecord, JobStatus } from '../company/records.ts'
import type { Call, Endpoint, Endpoints } from '../endpoint.ts'
import { invalidInput, notFound } from '../failure.ts'
import { findJob, findRecord } from '../find-record.ts'
import { flagOr, integer, listOf, oneOf, optional, readInput, text, uuid } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'
import { renderJob } from '../render/render-job.ts'
import { canSeeJob } from '../visibility.ts'

const scope = 'jobs:read'
const statuses: readonly JobStatus[] = ['Draft', 'Open', 'Closed', 'Archived']
const view = {
  includeUnpublishedJobPostingsIds: flagOr(false),
  expand: optional(listOf(oneOf(['location', 'openings', 'compensation']))),
}

const listFields = {
  status: optional(listOf(oneOf(statuses))),
  openedAfter: optional(integer),
  openedBefore: optional(integer),
  closedAfter: optional(integer),
  closedBefore: optional(integer),
  ...view,
}

const list: Endpoint = listEndpoint({
  scope,
  fields: listFields,
  created: 'after',
  listing: ({ company }) => company.jobs,
  accepts: (job, input, { key }) =>
    canSeeJob(key, job) &&
    hasStatus(job, input.status) &&
    isWithin(job.openedAt, input.openedAfter, input.openedBefore) &&
    isWithin(job.closedAt, input.closedAfter, input.closedBefore),
  render: (job, input, { key }) =>
    renderJob(job, { key, unpublishedPostings: input.includeUnpublishedJobPostingsIds, expand: input.expand ?? [] }),
})

function hasStatus({ status }: JobRecord, wanted: readonly JobStatus[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0 ? status !== 'Draft' : wanted.includes(status)
}

function isWithin(time: number | null, after: number | undefined, before: number | undefined): boolean {
  if (after === undefined && before === undefined) return true
  return time !== null && time > (after ?? Number.NEGATIVE_INFINITY) && time <= (before ?? Number.POSITIVE_INFINITY)
}

const info: Endpoint = {
  scope,
  answer(call) {
    const { id, includeUnpublishedJobPostingsIds, expand = [] } = readInput(call.body, { id: uuid, ...view })
    const shown = { key: call.key, unpublishedPostings: includeUnpublishedJobPostingsIds, expand }
    return { results: renderJob(findJob(call, id), shown) }
  },
}

const search: Endpoint = {
  scope,
  answer({ body, company, key }) {
    const { title, requisitionId } = readInput(body, { title: optional(text), requisitionId: optional(text) })
    if (title === undefined && requisitionId === undefined) throw invalidInput('Send a title or a requisitionId')
    const found = company.jobs.rows.filter(
      (job) =>
        canSeeJob(key, job) &&
        (title === undefined || job.title.toLowerCase().includes(title.toLowerCase())) &&
        (requisitionId === undefined || job.requisitionId === requisitionId),
    )
    return { results: found.map((job) => renderJob(job, { key, unpublishedPostings: false, expand: [] })) }
  },
}

const openingList: Endpoint = listEndpoint({
  scope,
  fields: {},
  created: 'after',
  listing: ({ company }) => company.openings,
  accepts: ({ jobs: served }, _input, { key }) => served.every((job) => canSeeJob(key, job)),
  render: ({ wire }) => wire,
})

const openingInfo: Endpoint = {
  scope,
  answer({ body, company, key }: Call) {
    const { openingId } = readInput(body, { openingId: uuid })
    const opening = findRecord(company.openings, openingId, 'opening')
    if (!opening.jobs.every((job) => canSeeJob(key, job))) throw notFound('opening')
    return { results: opening.wire }
  },
}

/** Holds the endpoints of jobs and openings. */
export const jobs: Endpoints = {
  'job.list': list,
  'job.info': info,
  'job.search': search,
  'opening.list': openingList,
  'opening.info': openingInfo,
}
