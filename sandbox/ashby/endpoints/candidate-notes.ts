import { profileOf } from '../company/profile-of.ts'
import type { NoteRecord } from '../company/records.ts'
import { newRow } from '../company/seeding.ts'
import { compareRows } from '../company/table.ts'
import { createId } from '../create-id.ts'
import type { Call, Endpoint, Endpoints } from '../endpoint.ts'
import { AshbyFailure } from '../failure.ts'
import { findCandidate } from '../find-record.ts'
import { flagOr, moment, objectOf, oneOf, optional, readInput, text, uuid, type Reader } from '../input.ts'
import { renderNote } from './candidate-reads.ts'

const typedNote = objectOf({ type: oneOf(['text/plain', 'text/html']), value: text })

/** Reads a note as a string or as a typed text, of which only harmless tags are kept. */
const content: Reader<string> = (value, name) => {
  if (typeof value === 'string') return value
  const note = typedNote(value, name)
  return note.type === 'text/plain'
    ? note.value
    : note.value.replace(/<(?!\/?(?:b|i|u|a|ul|ol|li|code|pre)\b)[^>]*>/giu, '')
}

const fields = {
  candidateId: uuid,
  note: content,
  sendNotifications: flagOr(false),
  isPrivate: flagOr(false),
  createdAt: optional(moment),
}

const createNote: Endpoint = {
  scope: 'candidates:write',
  answer(call) {
    const input = readInput(call.body, fields)
    const { notes } = profileOf(findCandidate(call, input.candidateId))
    const note = makeNote(call, { ...input, number: notes.length + 1 })
    notes.push(note)
    notes.sort(compareRows)
    return { results: renderNote(note) }
  },
}

interface NewNote {
  readonly note: string
  readonly isPrivate: boolean
  readonly createdAt: number | undefined
  readonly number: number
}

function makeNote({ company, clock, key }: Call, { note, isPrivate, createdAt, number }: NewNote): NoteRecord {
  const author = company.users.rows[0]
  if (author === undefined) throw new AshbyFailure('user_not_found', 'User not found')
  if (isPrivate && !key.privateFields)
    throw new AshbyFailure('invalid_input', 'isPrivate: the API key has no access to private fields')
  company.changes.last += 1
  const row = { ...newRow(createId(), createdAt ?? clock.stamp()), sequence: number, change: company.changes.last }
  return { ...row, isPrivate, content: note, author }
}

/** Holds the endpoint that writes notes. */
export const candidateNotes: Endpoints = { 'candidate.createNote': createNote }
