import { isUuid } from '../workspaces/find-workspace.ts'
import type { Approval } from './approval.ts'

/** Writes where a list goes on after an approval. */
export function writeCursor({ created_at, id }: Pick<Approval, 'created_at' | 'id'>): string {
  return Buffer.from(`${created_at.toISOString()} ${id}`).toString('base64url')
}

/** Reads where a list goes on; a cursor that is none begins with the newest. */
export function readCursor(cursor = ''): readonly [at: string | undefined, id: string | undefined] {
  const [, at = '', id = ''] = /^(\S+) (\S+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const time = new Date(at)
  return Number.isNaN(time.getTime()) || !isUuid(id) ? [undefined, undefined] : [time.toISOString(), id]
}
