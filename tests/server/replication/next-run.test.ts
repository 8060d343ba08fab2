import { nextTime, parseCron } from '../../../server/replication/cron.ts'
import { nextRunAt } from '../../../server/replication/next-run.ts'

const now = new Date('2026-02-27T10:20:30Z')

function nextOf(text: string): string | undefined {
  const cron = parseCron(text)
  return cron && nextTime(cron, now)?.toISOString()
}

describe('a cron expression', () => {
  it.each([
    ['* * * * *', '2026-02-27T10:21:00.000Z'],
    ['*/15 * * * *', '2026-02-27T10:30:00.000Z'],
    ['5 */4 * * *', '2026-02-27T12:05:00.000Z'],
    ['0 6 * * mon-fri', '2026-03-02T06:00:00.000Z'],
    ['0 6 1,15 * *', '2026-03-01T06:00:00.000Z'],
    ['30 9 * * 7', '2026-03-01T09:30:00.000Z'],
    ['0 0 13 * fri', '2026-03-06T00:00:00.000Z'],
    ['0 0 29 feb *', '2028-02-29T00:00:00.000Z'],
    ['10-50/20 10 * * *', '2026-02-27T10:30:00.000Z'],
  ])('%s is due next at %s', (text, wanted) => {
    expect(nextOf(text)).toBe(wanted)
  })

  it.each([
    '',
    '* * * *',
    '60 * * * *',
    '* 24 * * *',
    '5-1 * * * *',
    '*/0 * * * *',
    '0 0 31 feb *',
    'x * * * *',
    '* * * * * *',
  ])('is refused when it is "%s"', (text) => {
    expect(parseCron(text)).toBeUndefined()
  })
})

describe('the next run', () => {
  const hourly = { interval_seconds: 3600, cron: null }
  const minutes = (settings: Parameters<typeof nextRunAt>[2], schedule = hourly): number =>
    Math.round((nextRunAt(schedule, now, settings).getTime() - now.getTime()) / 60_000)

  it('is spread around the interval', () => {
    expect([minutes({ random: 0 }), minutes({ random: 0.5 }), minutes({ random: 1 })]).toEqual([57, 60, 63])
  })

  it('comes soon after a failure that may pass, and later each time', () => {
    const waits = [1, 2, 3, 7, 50].map((failures) => minutes({ failures, retryable: true, random: 0.5 }))
    expect(waits).toEqual([1, 2, 4, 63, 63])
  })

  it('comes later and later after failures that need somebody, but at least once a day', () => {
    expect([1, 2, 3, 50].map((failures) => minutes({ failures, random: 0.5 }))).toEqual([63, 126, 252, 1512])
  })
})
