import { readCursor, writeCursor } from '../../server/http/page-cursor.ts'

const id = '00000000-0000-4000-8000-000000000000'

it.each(['2026-01-31T23:59:59.123Z', '2026-01-31T23:59:59.123456Z'])('gives back %s as it came', (time) => {
  expect(readCursor(writeCursor(time, id))).toEqual([time, id])
})

it.each([
  '',
  'nonsense',
  writeCursor('1', id),
  writeCursor('2026-02-30T00:00:00.000Z', id),
  writeCursor('0000-01-01T00:00:00.000Z', id),
  writeCursor('+275760-09-13T00:00:00.000Z', id),
  writeCursor('2026-01-31T23:59:59.123Z', 'no-id'),
])('begins with the newest where %j is no cursor', (cursor) => {
  expect(readCursor(cursor)).toEqual([undefined, undefined])
})
