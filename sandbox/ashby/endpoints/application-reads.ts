import type { ApplicationRecord } from '../company/records.ts'
import { newRow } from '../company/seeding.ts'
import { listingOf, listingWithin } from '../company/table.ts'
import type { Call, Endpoint, Endpoints } from '../endpoint.ts'
import { invalidInput, notFound } from '../failure.ts'
import { findApplication } from '../find-record.ts'
import { listOf, oneOf, optional, readInput, uuid } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'
import { renderApplication, renderApplicationDetail, renderVisit } from '../render/render-application.ts'
import { canSeeApplication } from '../visibility.ts'

const scope = 'candidates:read'

const listFields = {
  status: optional(oneOf(['Hired', 'Archived', 'Active', 'Lead'])),
  jobId: optional(uuid),
  expand: optional(listOf(oneOf(['openings']))),
}

const list: Endpoint = listEndpoint({
  scope,
  fields: listFields,
  created: 'after and before',
  listing: ({ company }, { jobId }) =>
    jobId === undefined
      ? company.applications
      : listingWithin(company.applications, company.applicationsByJob.get(jobId) ?? []),
  accepts: (application, { status }, { key }) =>
    canSeeApplication(key, application) && (status ?? application.status) === application.status,
  render: (application, { expand }, { key }) => renderApplication(application, key, expand),
})

const infoFields = {
  applicationId: optional(uuid),
  submittedFormInstanceId: optional(uuid),
  expand: optional(listOf(oneOf(['openings', 'applicationFormSubmissions', 'referrals']))),
}

const info: Endpoint = {
  scope,
  answer(call) {
    const { applicationId, submittedFormInstanceId, expand } = readInput(call.body, infoFields)
    const application =
      applicationId === undefined ? findSubmitted(call, submittedFormInstanceId) : findApplication(call, applicationId)
    if (applicationId === undefined && expand?.includes('referrals') === true)
      throw invalidInput('expand: referrals needs an applicationId')
    return { results: renderApplicationDetail(application, call.key, expand) }
  },
}

function findSubmitted({ company, key }: Call, submission: string | undefined): ApplicationRecord {
  if (submission === undefined) throw invalidInput('Send one of applicationId and submittedFormInstanceId')
  const found = company.applications.rows.find((application) => application.submission === submission)
  if (found === undefined || !canSeeApplication(key, found)) throw notFound('application')
  return found
}

const listHistory: Endpoint = listEndpoint({
  scope,
  fields: { applicationId: uuid },
  synced: false,
  listing: (call, { applicationId }) => {
    const { visits } = findApplication(call, applicationId)
    return listingOf(
      visits.map((visit, index) => ({ ...newRow(visit.id, visit.enteredAt), sequence: index + 1, visit })),
    )
  },
  render: ({ visit, sequence }) => renderVisit(visit, sequence - 1),
})

/** Holds the endpoints that read applications. */
export const applicationReads: Endpoints = {
  'application.list': list,
  'application.info': info,
  'application.listHistory': listHistory,
}
