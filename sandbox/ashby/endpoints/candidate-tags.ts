import { profileOf } from '../company/profile-of.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { findCandidate, findRecord } from '../find-record.ts'
import { readInput, refuseUnknownKeys, uuid } from '../input.ts'
import { renderCandidate } from '../render/render-candidate.ts'

const scope = 'candidates:write'
const fields = { candidateId: uuid, tagId: uuid }

const addTag: Endpoint = {
  scope,
  answer(call) {
    const { candidateId, tagId } = readInput(call.body, fields)
    const candidate = findCandidate(call, candidateId)
    const profile = profileOf(candidate)
    const tag = findRecord(call.company.tags, tagId, 'candidate_tag')
    if (!profile.tags.includes(tag)) {
      profile.tags = [...profile.tags, tag]
      call.company.candidates.touch(candidate, call.clock.stamp())
    }
    return { results: renderCandidate(candidate, call.key) }
  },
}

const removeTag: Endpoint = {
  scope,
  answer(call) {
    refuseUnknownKeys(call.body, Object.keys(fields))
    const { candidateId, tagId } = readInput(call.body, fields)
    const candidate = findCandidate(call, candidateId)
    const profile = profileOf(candidate)
    const tag = findRecord(call.company.tags, tagId, 'candidate_tag')
    if (profile.tags.includes(tag)) {
      profile.tags = profile.tags.filter((other) => other !== tag)
      call.company.candidates.touch(candidate, call.clock.stamp())
    }
    return { results: renderCandidate(candidate, call.key) }
  },
}

/** Holds the endpoints that tag candidates. */
export const candidateTags: Endpoints = { 'candidate.addTag': addTag, 'candidate.removeTag': removeTag }
