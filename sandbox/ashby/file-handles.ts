import { createHash } from 'node:crypto'
import type { CandidateRecord, FileRecord, Wire } from './company/records.ts'

/** Is what a file handle points to. */
export interface FilePointer {
  readonly type: string
  readonly fileId: string
  readonly ownerId: string
}

/** Renders a file with the opaque handle that opens it. */
export function renderFile(file: FileRecord, owner: Pick<CandidateRecord, 'id'>): Wire {
  const pointer = { type: file.type, fileId: file.id, ownerId: owner.id }
  const handle = JSON.stringify({ handle: pointer, signature: sign(JSON.stringify(pointer)), version: '1' })
  return { id: file.id, name: file.name, handle: Buffer.from(handle).toString('base64') }
}

/** Reads a handle back, or returns undefined if it was not written here. */
export function readFileHandle(handle: string): FilePointer | undefined {
  const found =
    /^\{"handle":(\{"type":"(\w+)","fileId":"([\w-]+)","ownerId":"([\w-]+)"\}),"signature":"(\w+)","version":"1"\}$/u.exec(
      Buffer.from(handle, 'base64').toString(),
    )
  const [, pointer = '', type = '', fileId = '', ownerId = '', signature] = found ?? []
  return found !== null && signature === sign(pointer) ? { type, fileId, ownerId } : undefined
}

/** Signs a text, so that nobody can make up a handle or an address. */
export function sign(text: string): string {
  return createHash('sha256').update(`sandbox/${text}`).digest('hex').slice(0, 32)
}
