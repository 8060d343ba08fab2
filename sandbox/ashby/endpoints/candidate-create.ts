import { candidateLocation, emailAddress, withLink, withOthers, withPrimary } from '../candidate-fields.ts'
import type { CandidateProfile, CandidateRecord } from '../company/records.ts'
import { newRow } from '../company/seeding.ts'
import { createId } from '../create-id.ts'
import type { Call, Endpoint, Endpoints } from '../endpoint.ts'
import { findOptional } from '../find-record.ts'
import { filledText, listOf, moment, optional, readInput, text, url, uuid, type Input } from '../input.ts'
import { renderCandidate } from '../render/render-candidate.ts'

const fields = {
  name: filledText,
  email: optional(emailAddress),
  phoneNumber: optional(text),
  linkedInUrl: optional(url),
  githubUrl: optional(url),
  website: optional(url),
  alternateEmailAddresses: optional(listOf(emailAddress)),
  sourceId: optional(uuid),
  creditedToUserId: optional(uuid),
  location: optional(candidateLocation),
  createdAt: optional(moment),
}

const create: Endpoint = {
  scope: 'candidates:write',
  answer(call) {
    const candidate = call.company.candidates.insert(makeCandidate(call))
    return { results: renderCandidate(candidate, call.key) }
  },
}

function makeCandidate({ body, company, clock }: Call): CandidateRecord {
  const input = readInput(body, fields)
  const source = findOptional(company.sources, input.sourceId, 'source') ?? null
  const creditedTo = findOptional(company.users, input.creditedToUserId, 'user') ?? null
  const now = clock.stamp()
  return {
    ...newRow(createId(), input.createdAt ?? now, now),
    name: input.name,
    emails: withOthers(withPrimary([], input.email), input.alternateEmailAddresses ?? []),
    source,
    creditedTo,
    applications: [],
    profile: makeProfile(input),
  }
}

function makeProfile(input: Input<typeof fields>): CandidateProfile {
  const links = withLink(withLink([], 'LinkedIn', input.linkedInUrl), 'GitHub', input.githubUrl)
  return {
    phones: withPrimary([], input.phoneNumber),
    links: withLink(links, 'Website', input.website),
    tags: [],
    position: undefined,
    company: undefined,
    school: undefined,
    resume: undefined,
    files: [],
    customFields: [],
    timezone: null,
    location: input.location,
    fraudStatus: null,
    notes: [],
  }
}

/** Holds the endpoint that creates candidates. */
export const candidateCreate: Endpoints = { 'candidate.create': create }
