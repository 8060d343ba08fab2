/** Takes one request of somebody's; gives the seconds to wait, 0 when it may go on. */
export type RateLimit = (who: string) => number

const mostKnown = 50_000

/** Makes a limit of so many requests a minute for each caller: a bucket that fills as time goes on. */
export function createRateLimit(perMinute: number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>()
  return (who) => {
    const now = performance.now()
    const bucket = buckets.get(who) ?? { left: perMinute, at: now }
    bucket.left = Math.min(perMinute, bucket.left + ((now - bucket.at) / 60_000) * perMinute)
    bucket.at = now
    // Whoever was silent longest has a full bucket anyway.
    buckets.delete(who)
    buckets.set(who, bucket)
    if (buckets.size > mostKnown) forgetOldest(buckets)
    if (bucket.left < 1) return Math.ceil(((1 - bucket.left) / perMinute) * 60)
    bucket.left -= 1
    return 0
  }
}

function forgetOldest(buckets: Map<string, unknown>): void {
  for (const who of buckets.keys()) {
    buckets.delete(who)
    return
  }
}
