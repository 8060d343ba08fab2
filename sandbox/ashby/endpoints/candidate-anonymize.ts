import { profileOf } from '../company/profile-of.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { invalidInput } from '../failure.ts'
import { findCandidate } from '../find-record.ts'
import { readInput, uuid } from '../input.ts'
import { renderCandidate } from '../render/render-candidate.ts'

const nobody = {
  phones: [],
  links: [],
  position: undefined,
  company: undefined,
  school: undefined,
  resume: undefined,
  files: [],
  customFields: [],
  timezone: null,
  location: undefined,
  fraudStatus: null,
}

const anonymize: Endpoint = {
  scope: 'candidates:write',
  answer(call) {
    const { candidateId } = readInput(call.body, { candidateId: uuid })
    const candidate = findCandidate(call, candidateId)
    const settled = candidate.applications.every(({ status }) => status === 'Archived' || status === 'Hired')
    if (!settled) throw invalidInput('Every application of the candidate must be archived or hired before anonymizing')
    candidate.name = `Anonymized Candidate ${candidateId.slice(0, 8)}`
    candidate.emails = []
    candidate.profile = { ...nobody, tags: profileOf(candidate).tags, notes: [] }
    call.company.candidates.touch(candidate, call.clock.stamp())
    return { results: renderCandidate(candidate, call.key) }
  },
}

/** Holds the endpoint that makes a candidate nobody. */
export const candidateAnonymize: Endpoints = { 'candidate.anonymize': anonymize }
