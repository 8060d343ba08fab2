import type { AshbyKey } from './ashby-keys.ts'
import type { ApplicationRecord, CandidateRecord, JobRecord, Wire } from './company/records.ts'

/** Tells whether a key may see a job. */
export function canSeeJob(key: AshbyKey, job: JobRecord): boolean {
  return key.confidential || !job.confidential
}

/** Tells whether a key may see an application, which is as secret as its job. */
export function canSeeApplication(key: AshbyKey, application: ApplicationRecord): boolean {
  return canSeeJob(key, application.job)
}

/** Tells whether a key may see a candidate, who is hidden if all applications are. */
export function canSeeCandidate(key: AshbyKey, { applications }: CandidateRecord): boolean {
  return (
    key.confidential ||
    applications.length === 0 ||
    applications.some((application) => canSeeApplication(key, application))
  )
}

/** Leaves out the custom fields that a key may not see. */
export function visibleFields(key: AshbyKey, fields: readonly Wire[]): readonly Wire[] {
  return key.privateFields ? fields : fields.filter((field) => field['isPrivate'] !== true)
}
