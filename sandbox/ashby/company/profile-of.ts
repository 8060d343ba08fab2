import type { CandidateProfile, CandidateRecord } from './records.ts'

/** Returns what is known about a candidate, making it up at the first look. */
export function profileOf(candidate: CandidateRecord): CandidateProfile {
  if (typeof candidate.profile === 'function') candidate.profile = candidate.profile(candidate)
  return candidate.profile
}
