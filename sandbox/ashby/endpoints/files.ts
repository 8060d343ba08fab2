import { profileOf } from '../company/profile-of.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'
import { invalidInput, notFound } from '../failure.ts'
import { readFileHandle } from '../file-handles.ts'
import { fileAddress } from '../file-address.ts'
import { findCandidate } from '../find-record.ts'
import { filledText, readInput } from '../input.ts'

const info: Endpoint = {
  scope: 'candidates:read',
  answer(call) {
    const { fileHandle } = readInput(call.body, { fileHandle: filledText })
    const pointer = readFileHandle(fileHandle)
    if (pointer === undefined) throw invalidInput('fileHandle: Invalid file handle')
    const { resume, files } = profileOf(findCandidate(call, pointer.ownerId))
    const found = [resume, ...files].some((file) => file?.id === pointer.fileId)
    if (!found) throw notFound('file')
    return { results: { url: fileAddress(call.origin, pointer.fileId) } }
  },
}

/** Holds the endpoint that opens files. */
export const files: Endpoints = { 'file.info': info }
