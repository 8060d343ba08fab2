/** Limits how many requests a span of time may hold. */
export interface LimitRule {
  readonly requests: number
  readonly per: number
  readonly retryAfter?: 'seconds' | 'date' | 'none'
}

/** Counts requests against a rule that may change at any time. */
export interface RateLimit {
  set(rule: LimitRule | undefined): void
  /** Returns undefined for an allowed request, or the headers of the refusal. */
  refuse(): Readonly<Record<string, string>> | undefined
}

/** Creates a rate limit without a rule. */
export function createRateLimit(): RateLimit {
  let rule: LimitRule | undefined
  let windowEnd = 0
  let used = 0
  return {
    set(next) {
      rule = next
      windowEnd = 0
    },
    refuse() {
      if (rule === undefined) return undefined
      const now = Date.now()
      if (now >= windowEnd) {
        windowEnd = now + rule.per
        used = 0
      }
      used += 1
      return used <= rule.requests ? undefined : retryAfter(rule, windowEnd, now)
    },
  }
}

function retryAfter(rule: LimitRule, windowEnd: number, now: number): Readonly<Record<string, string>> {
  switch (rule.retryAfter ?? 'seconds') {
    case 'seconds':
      return { 'retry-after': String(Math.max(1, Math.ceil((windowEnd - now) / 1000))) }
    case 'date':
      return { 'retry-after': new Date(Math.ceil(windowEnd / 1000) * 1000).toUTCString() }
    case 'none':
      return {}
  }
}
