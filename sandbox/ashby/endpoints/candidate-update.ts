import { candidateLocation, emailAddress, withLink, withOthers, withPrimary } from '../candidate-fields.ts'
import { profileOf } from '../company/profile-of.ts'
import type { CandidateProfile, CandidateRecord } from '../company/records.ts'
import type { Call, Endpoint, Endpoints } from '../endpoint.ts'
import { findCandidate, findOptional } from '../find-record.ts'
import {
  filledText,
  flagOr,
  listOf,
  moment,
  objectOf,
  oneOf,
  optional,
  readInput,
  text,
  url,
  uuid,
  type Input,
} from '../input.ts'
import { renderCandidate } from '../render/render-candidate.ts'

const linkTypes = ['LinkedIn', 'GitHub', 'Twitter', 'Medium', 'StackOverflow', 'YouTube', 'CodePen', 'Website'] as const
const fields = {
  candidateId: uuid,
  name: optional(filledText),
  email: optional(emailAddress),
  phoneNumber: optional(text),
  linkedInUrl: optional(url),
  githubUrl: optional(url),
  websiteUrl: optional(url),
  alternateEmail: optional(emailAddress),
  socialLinks: optional(listOf(objectOf({ type: oneOf(linkTypes), url }))),
  sourceId: optional(uuid),
  creditedToUserId: optional(uuid),
  location: optional(candidateLocation),
  createdAt: optional(moment),
  sendNotifications: flagOr(true),
}

const update: Endpoint = {
  scope: 'candidates:write',
  answer(call) {
    const input = readInput(call.body, fields)
    const candidate = findCandidate(call, input.candidateId)
    change(call, candidate, input)
    changeProfile(profileOf(candidate), input)
    if (input.createdAt !== undefined) call.company.candidates.move(candidate, input.createdAt)
    call.company.candidates.touch(candidate, call.clock.stamp())
    return { results: renderCandidate(candidate, call.key) }
  },
}

function change({ company }: Call, candidate: CandidateRecord, input: Input<typeof fields>): void {
  const source = findOptional(company.sources, input.sourceId, 'source')
  const creditedTo = findOptional(company.users, input.creditedToUserId, 'user')
  candidate.name = input.name ?? candidate.name
  candidate.emails = withOthers(
    withPrimary(candidate.emails, input.email),
    input.alternateEmail === undefined ? [] : [input.alternateEmail],
  )
  candidate.source = source ?? candidate.source
  candidate.creditedTo = creditedTo ?? candidate.creditedTo
}

function changeProfile(profile: CandidateProfile, input: Input<typeof fields>): void {
  profile.phones = withPrimary(profile.phones, input.phoneNumber)
  profile.location = input.location ?? profile.location
  const professional = withLink(profile.links, 'LinkedIn', input.linkedInUrl)
  const separate = withLink(withLink(professional, 'GitHub', input.githubUrl), 'Website', input.websiteUrl)
  profile.links = input.socialLinks ?? separate
}

/** Holds the endpoint that changes candidates. */
export const candidateUpdate: Endpoints = { 'candidate.update': update }
