import type { ApplicationRecord, CandidateRecord, JobRecord } from './company/records.ts'
import type { Row, Table } from './company/table.ts'
import type { Call } from './endpoint.ts'
import { notFound } from './failure.ts'
import { canSeeApplication, canSeeCandidate, canSeeJob } from './visibility.ts'

/** Finds a record by its id, or fails with the code of its kind. */
export function findRecord<R extends Row>(table: Table<R>, id: string, subject: string): R {
  const row = table.get(id)
  if (row === undefined) throw notFound(subject)
  return row
}

/** Finds a record if there is an id. */
export function findOptional<R extends Row>(table: Table<R>, id: string | undefined, subject: string): R | undefined {
  return id === undefined ? undefined : findRecord(table, id, subject)
}

/** Finds a candidate that the key may see. */
export function findCandidate({ company, key }: Call, id: string): CandidateRecord {
  const candidate = findRecord(company.candidates, id, 'candidate')
  if (!canSeeCandidate(key, candidate)) throw notFound('candidate')
  return candidate
}

/** Finds an application that the key may see. */
export function findApplication({ company, key }: Call, id: string): ApplicationRecord {
  const application = findRecord(company.applications, id, 'application')
  if (!canSeeApplication(key, application)) throw notFound('application')
  return application
}

/** Finds a job that the key may see. */
export function findJob({ company, key }: Call, id: string): JobRecord {
  const job = findRecord(company.jobs, id, 'job')
  if (!canSeeJob(key, job)) throw notFound('job')
  return job
}
