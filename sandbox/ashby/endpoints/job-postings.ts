import type { PostingRecord } from '../company/records.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { AshbyFailure, notFound } from '../failure.ts'
import { findRecord } from '../find-record.ts'
import { flagOr, listOf, oneOf, optional, readInput, text, uuid, type Input } from '../input.ts'
import { renderPosting, renderPostingDetail } from '../render/render-posting.ts'
import { canSeeJob } from '../visibility.ts'

const scope = 'jobs:read'
const fields = {
  location: optional(text),
  department: optional(text),
  listedOnly: flagOr(false),
  jobBoardId: optional(uuid),
  includeUnpublishedJobPostings: flagOr(false),
}

const list: Endpoint = {
  scope,
  answer({ body, company, key }) {
    const input = readInput(body, fields)
    const found = company.postings.rows.filter(
      (posting) => canSeeJob(key, posting.job) && isShown(posting, input) && isThere(posting, input),
    )
    return { results: found.map(renderPosting) }
  },
}

function isShown({ isListed, isPublished }: PostingRecord, input: Input<typeof fields>): boolean {
  return (isPublished || input.includeUnpublishedJobPostings) && (isListed || !input.listedOnly)
}

function isThere(
  { job }: PostingRecord,
  { location = job.location.name, department = job.department.name }: Input<typeof fields>,
): boolean {
  return location === job.location.name && department === job.department.name
}

const info: Endpoint = {
  scope,
  answer({ body, company, key }) {
    const { jobPostingId, includeUnpublishedJobPostings, expand } = readInput(body, {
      jobPostingId: uuid,
      jobBoardId: optional(uuid),
      expand: optional(listOf(oneOf(['job']))),
      includeUnpublishedJobPostings: flagOr(false),
    })
    const posting = findRecord(company.postings, jobPostingId, 'job_posting')
    if (!canSeeJob(key, posting.job)) throw notFound('job_posting')
    const allowed = posting.isPublished || includeUnpublishedJobPostings
    if (!allowed) throw new AshbyFailure('job_posting_not_published', 'Job posting is not published')
    return { results: renderPostingDetail(posting, key, expand ?? []) }
  },
}

/** Holds the endpoints of job postings. */
export const jobPostings: Endpoints = { 'jobPosting.list': list, 'jobPosting.info': info }
