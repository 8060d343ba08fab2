import { isUuid } from '../workspaces/find-workspace.ts'

/** Writes where a list goes on: after the row of this time and id. The time is given back as it is. */
export function writeCursor(time: string, id: string): string {
  return Buffer.from(`${time} ${id}`).toString('base64url')
}

/** Reads where a list goes on; a cursor that is none begins with the newest. */
export function readCursor(cursor = ''): readonly [time: string | undefined, id: string | undefined] {
  const [, time = '', id = ''] = /^(\S+) (\S+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return isTime(time) && isUuid(id) ? [time, id] : [undefined, undefined]
}

/** A day that no month has would be the next month's here, and an error in the database. */
function isTime(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z$/.test(text)) return false
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 19))
}
