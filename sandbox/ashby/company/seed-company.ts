import type { Company } from './company.ts'
import type { ApplicationRecord } from './records.ts'
import { seedApplications } from './seed-applications.ts'
import { seedCandidates } from './seed-candidates.ts'
import { seedCustomFields } from './seed-custom-fields.ts'
import { seedFeedback } from './seed-feedback.ts'
import { seedFeedbackForms } from './seed-feedback-forms.ts'
import { seedArchiveReasons, seedCloseReasons, seedSources, seedTags } from './seed-hiring-metadata.ts'
import { seedInterviews, seedPlans } from './seed-interviews.ts'
import { seedJobs } from './seed-jobs.ts'
import { seedOffers } from './seed-offers.ts'
import { seedOpenings } from './seed-openings.ts'
import { seedDepartments, seedLocations } from './seed-organization.ts'
import { seedPostings } from './seed-postings.ts'
import { seedProjects } from './seed-projects.ts'
import { seedSchedules } from './seed-schedules.ts'
import { seedUsers } from './seed-users.ts'
import type { Seeding } from './seeding.ts'
import { createTable, type ChangeCounter, type Row, type Table } from './table.ts'

/** Makes up a whole company; the same seeding makes the same company. */
export function seedCompany(seeding: Seeding): Company {
  const changes: ChangeCounter = { last: 0 }
  const tabled = <R extends Row>(rows: readonly R[]): Table<R> => fill(changes, rows)
  const frame = seedFrame(seeding)
  const jobs = seedJobs(seeding, frame)
  const postings = seedPostings(seeding, jobs)
  const openings = seedOpenings(seeding, jobs, frame.closeReasons)
  const interviews = seedInterviews(
    seeding,
    frame.forms,
    jobs.map(({ id }) => id),
  )
  const candidates = seedCandidates(seeding, frame)
  const applications = seedApplications(seeding, { ...frame, jobs, candidates })
  const schedules = seedSchedules(seeding, { ...frame, applications, interviews })
  return {
    changes,
    users: tabled(frame.users),
    departments: tabled(frame.departments),
    locations: tabled(frame.locations),
    sources: tabled(frame.sources),
    archiveReasons: tabled(frame.archiveReasons),
    closeReasons: tabled(frame.closeReasons),
    tags: tabled(frame.tags),
    customFields: tabled(frame.customFields),
    feedbackForms: tabled(frame.forms),
    plans: tabled(frame.plans),
    stages: tabled(frame.plans.flatMap(({ stages }) => stages)),
    interviews: tabled(interviews),
    jobs: tabled(jobs),
    postings: tabled(postings),
    openings: tabled(openings),
    projects: tabled(seedProjects(seeding, frame.users)),
    candidates: tabled(candidates),
    applications: tabled(applications),
    applicationsByJob: groupByJob(applications),
    schedules: tabled(schedules),
    feedback: tabled(seedFeedback(seeding, schedules)),
    offers: tabled(seedOffers(seeding, applications)),
  }
}

/** Makes up what is there before anybody is hired. */
function seedFrame(seeding: Seeding) {
  return {
    users: seedUsers(seeding),
    departments: seedDepartments(seeding),
    locations: seedLocations(seeding),
    sources: seedSources(seeding),
    archiveReasons: seedArchiveReasons(seeding),
    closeReasons: seedCloseReasons(seeding),
    tags: seedTags(seeding),
    customFields: seedCustomFields(seeding),
    forms: seedFeedbackForms(seeding),
    plans: seedPlans(seeding),
  }
}

function fill<R extends Row>(changes: ChangeCounter, rows: readonly R[]): Table<R> {
  const table = createTable<R>(changes)
  for (const row of rows) table.seed(row)
  return table
}

function groupByJob(applications: readonly ApplicationRecord[]): Map<string, ApplicationRecord[]> {
  const groups = new Map<string, ApplicationRecord[]>()
  for (const application of applications) {
    const group = groups.get(application.job.id)
    if (group === undefined) groups.set(application.job.id, [application])
    else group.push(application)
  }
  return groups
}
