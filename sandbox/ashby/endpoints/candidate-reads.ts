import { profileOf } from '../company/profile-of.ts'
import type { CandidateRecord, NoteRecord, Wire } from '../company/records.ts'
import { iso } from '../company/seeding.ts'
import { listingOf } from '../company/table.ts'
import { shortCursors } from '../cursor-codecs.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { invalidInput, notFound } from '../failure.ts'
import { findCandidate } from '../find-record.ts'
import { optional, readInput, text, uuid, type Input } from '../input.ts'
import { listEndpoint } from '../list-endpoint.ts'
import { renderCandidate } from '../render/render-candidate.ts'
import { renderAuthor } from '../render/render-user.ts'
import { canSeeCandidate } from '../visibility.ts'

const scope = 'candidates:read'
const mostFound = 100

const list: Endpoint = listEndpoint({
  scope,
  fields: {},
  created: 'after and before',
  cursors: shortCursors,
  listing: ({ company }) => company.candidates,
  accepts: (candidate, _input, { key }) => canSeeCandidate(key, candidate),
  render: (candidate, _input, { key }) => renderCandidate(candidate, key),
})

const info: Endpoint = {
  scope,
  answer(call) {
    const { id, externalMappingId } = readInput(call.body, { id: optional(uuid), externalMappingId: optional(text) })
    if ((id === undefined) === (externalMappingId === undefined))
      throw invalidInput('Send exactly one of id and externalMappingId')
    // No candidate of the sandbox is known to another system.
    if (id === undefined) throw notFound('candidate')
    return { results: renderCandidate(findCandidate(call, id), call.key) }
  },
}

const searchFields = { email: optional(text), name: optional(text) }

const search: Endpoint = {
  scope,
  answer({ body, company, key }) {
    const wanted = readInput(body, searchFields)
    if (wanted.email === undefined && wanted.name === undefined) return { results: [] }
    const isMeant = matcher(wanted)
    const found: CandidateRecord[] = []
    for (const candidate of company.candidates.rows) {
      if (isMeant(candidate) && canSeeCandidate(key, candidate)) found.push(candidate)
      if (found.length === mostFound) break
    }
    return { results: found.map((candidate) => renderCandidate(candidate, key)) }
  },
}

function matcher(wanted: Input<typeof searchFields>): (candidate: CandidateRecord) => boolean {
  const email = wanted.email?.toLowerCase()
  const name = wanted.name?.toLowerCase() ?? ''
  return (candidate) =>
    (email === undefined || candidate.emails.some(({ value }) => value.toLowerCase() === email)) &&
    candidate.name.toLowerCase().includes(name)
}

const listNotes: Endpoint = listEndpoint({
  scope,
  fields: { candidateId: uuid },
  listing: (call, { candidateId }) => listingOf(profileOf(findCandidate(call, candidateId)).notes),
  accepts: ({ isPrivate }, _input, { key }) => key.privateFields || !isPrivate,
  render: renderNote,
})

/** Renders a note. */
export function renderNote({ id, createdAt, isPrivate, content, author }: NoteRecord): Wire {
  return { id, createdAt: iso(createdAt), isPrivate, content, author: renderAuthor(author) }
}

/** Holds the endpoints that read candidates. */
export const candidateReads: Endpoints = {
  'candidate.list': list,
  'candidate.info': info,
  'candidate.search': search,
  'candidate.listNotes': listNotes,
}
