import { ashbyKeys } from './ashby-keys.ts'
import type { Company } from './company/company.ts'
import type { Wire } from './company/records.ts'
import { endpoints } from './endpoints/endpoints.ts'

/** Describes the sandbox to whoever opens it. */
export function describeSandbox(company: Company): Wire {
  return {
    name: 'ashby',
    description: 'A stateful local stand-in for the Ashby API. Nothing here is real and nothing is kept.',
    authentication: 'HTTP Basic: one of the keys as the user name, no password.',
    keys: Object.values(ashbyKeys).map(({ key, title, scopes, enabled, confidential }) => ({
      key,
      title,
      scopes,
      enabled,
      confidential,
    })),
    counts: {
      candidates: company.candidates.rows.length,
      applications: company.applications.rows.length,
      jobs: company.jobs.rows.length,
      jobPostings: company.postings.rows.length,
      users: company.users.rows.length,
      departments: company.departments.rows.length,
      locations: company.locations.rows.length,
      interviewSchedules: company.schedules.rows.length,
      applicationFeedback: company.feedback.rows.length,
      offers: company.offers.rows.length,
      openings: company.openings.rows.length,
    },
    endpoints: [...endpoints.keys()],
  }
}
