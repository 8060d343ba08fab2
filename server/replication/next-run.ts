import { nextTime, parseCron } from './cron.ts'

/** How often a connector is replicated: by seconds or by a cron expression. */
export interface Schedule {
  readonly interval_seconds: number | null
  readonly cron: string | null
}

/** How often, unless told otherwise. */
export const usualInterval = 3600
const day = 24 * 3600

/**
 * Decides when a connector is replicated next. After failures in a row it waits longer each time, up to a day; soon
 * after the first where trying again may help.
 *
 * @param random Between 0 and 1: spreads what would otherwise be due at the same moment.
 */
export function nextRunAt(
  schedule: Schedule,
  now: Date,
  { failures = 0, retryable = false, random = Math.random() }: NextRunSettings = {},
): Date {
  const regular = regularTime(schedule, now, random)
  if (failures === 0) return regular
  const usual = (regular.getTime() - now.getTime()) / 1000
  const wait = retryable
    ? Math.min(60 * 2 ** Math.min(failures - 1, 20), Math.max(usual, 60))
    : Math.min(Math.max(usual, 60) * 2 ** Math.min(failures - 1, 20), Math.max(usual, day))
  return new Date(now.getTime() + wait * (1000 + 100 * random))
}

/** What bears on the next run besides the schedule. */
export interface NextRunSettings {
  /** Failures in a row. */
  readonly failures?: number
  /** Whether the last may not come again. */
  readonly retryable?: boolean
  readonly random?: number
}

function regularTime({ cron, interval_seconds }: Schedule, now: Date, random: number): Date {
  const parsed = cron === null ? undefined : parseCron(cron)
  const time = parsed === undefined ? undefined : nextTime(parsed, now)
  // A cron expression means its minute; within it they are spread.
  if (time !== undefined) return new Date(time.getTime() + random * 30_000)
  const seconds = interval_seconds ?? usualInterval
  return new Date(now.getTime() + seconds * (950 + 100 * random))
}
