import type { Wait } from '../../../manifest/connector.ts'
import { parseSelector } from '../../../manifest/selector.ts'
import { parseWait } from '../../../runtime/parse-wait.ts'
import { readWait } from '../../../runtime/retry/read-wait.ts'

const now = Date.parse('2026-03-01T12:00:00Z')

describe('a wait', () => {
  it.each<[unknown, Wait['format'], number | undefined]>([
    ['30', undefined, 30_000],
    [30, undefined, 30_000],
    ['1.5', undefined, 1_500],
    [' 5 ', undefined, 5_000],
    ['0', undefined, 0],
    ['Sun, 01 Mar 2026 12:00:10 GMT', undefined, 10_000],
    ['2026-03-01T12:00:10Z', undefined, 10_000],
    ['30', 'seconds', 30_000],
    ['Sun, 01 Mar 2026 12:00:10 GMT', 'seconds', undefined],
    ['250', 'milliseconds', 250],
    [String(now / 1000 + 10), 'epoch', 10_000],
    [now + 10_000, 'epoch_ms', 10_000],
    ['2026-03-01T12:00:10.500Z', 'iso', 10_500],
    ['Sun, 01 Mar 2026 12:00:10 GMT', 'http_date', 10_000],
    ['10', 'iso', undefined],
    ['10', 'http_date', undefined],
    ['soon', undefined, undefined],
    ['', undefined, undefined],
    ['NaN', undefined, undefined],
    ['Infinity', undefined, undefined],
    [null, undefined, undefined],
    [true, undefined, undefined],
    [{}, undefined, undefined],
  ])('written %j as %s is %s ms', (value, format, wait) => {
    expect(parseWait(value, format, now)).toBe(wait)
  })

  it('is what the first place says that has one, and never in the past', () => {
    const places: Wait[] = [
      { at: parseSelector('@header.retry-after') },
      { at: parseSelector('@header.X-Reset'), format: 'epoch' },
      { at: parseSelector('error.wait'), format: 'milliseconds' },
    ]
    const reset = String(now / 1000 + 10)
    expect([
      readWait(places, { headers: { 'retry-after': '3', 'x-reset': reset }, body: { error: { wait: 5 } } }, now),
      readWait(places, { headers: { 'retry-after': 'soon', 'x-reset': reset } }, now),
      readWait(places, { headers: { 'x-reset': String(now / 1000 - 60) } }, now),
      readWait(places, { headers: {} }, now),
    ]).toEqual([3_000, 10_000, 0, undefined])
  })
})
