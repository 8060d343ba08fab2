import type { OfferRecord, Wire } from '../company/records.ts'
import { iso } from '../company/seeding.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { invalidInput, notFound } from '../failure.ts'
import { findRecord } from '../find-record.ts'
import { flagOr, listOf, oneOf, optional, readInput, uuid, type Reader } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'
import { canSeeApplication } from '../visibility.ts'

const scope = 'offers:read'

const listFields = {
  offerStatus: optional(
    someOf([
      'WaitingOnApprovalStart',
      'WaitingOnOfferApproval',
      'WaitingOnApprovalDefinition',
      'WaitingOnCandidateResponse',
      'CandidateRejected',
      'CandidateAccepted',
      'OfferCancelled',
    ]),
  ),
  acceptanceStatus: optional(someOf(['Accepted', 'Declined', 'Pending', 'Created', 'Cancelled', 'WaitingOnResponse'])),
  approvalStatus: optional(someOf(['Approved', 'WaitingOnApprovals', 'Declined'])),
  applicationId: optional(uuid),
}

const list: Endpoint = listEndpoint({
  scope,
  fields: listFields,
  created: 'after',
  listing: ({ company }) => company.offers,
  accepts: (offer, input, { key }) =>
    canSeeApplication(key, offer.application) &&
    (input.applicationId ?? offer.application.id) === offer.application.id &&
    isAmong(offer.offerStatus, input.offerStatus) &&
    isAmong(offer.acceptanceStatus, input.acceptanceStatus) &&
    isAmong(offer.versions.at(-1)?.['approvalStatus'], input.approvalStatus),
  render: renderOffer,
})

function someOf(words: readonly string[]): Reader<readonly string[]> {
  const read = listOf(oneOf(words))
  return (value, name) => {
    const chosen = read(value, name)
    if (chosen.length === 0) throw invalidInput(`${name}: Array must contain at least 1 element(s)`)
    return chosen
  }
}

function isAmong(value: unknown, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.some((word) => word === value)
}

const info: Endpoint = {
  scope,
  answer({ body, company, key }) {
    const { offerId, excludeFormDefinition } = readInput(body, { offerId: uuid, excludeFormDefinition: flagOr(false) })
    const offer = findRecord(company.offers, offerId, 'offer')
    if (!canSeeApplication(key, offer.application)) throw notFound('offer')
    const formDefinition = excludeFormDefinition ? undefined : offerForm(offer)
    return { results: { ...renderOffer(offer), versions: offer.versions, formDefinition } }
  },
}

function renderOffer({ id, decidedAt, application, acceptanceStatus, offerStatus, versions }: OfferRecord): Wire {
  return {
    id,
    decidedAt: decidedAt === undefined ? undefined : iso(decidedAt),
    applicationId: application.id,
    acceptanceStatus,
    offerStatus,
    latestVersion: versions.at(-1),
  }
}

function offerForm({ id }: OfferRecord): Wire {
  const questions = [
    ['Start date', 'Date', '_systemfield_start_date'],
    ['Salary', 'Currency', '_systemfield_salary'],
  ] as const
  const fields = questions.map(([title, type, path], index) => ({
    isRequired: true,
    field: { id: `${id.slice(0, 35)}${index}`, type, path, humanReadablePath: title, title, isNullable: false },
  }))
  return { sections: [{ title: 'Offer', fields }] }
}

/** Holds the endpoints of offers. */
export const offers: Endpoints = { 'offer.list': list, 'offer.info': info }
