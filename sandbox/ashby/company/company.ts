import type {
  ApplicationRecord,
  CandidateRecord,
  FeedbackRecord,
  FixedRow,
  InterviewRecord,
  JobRecord,
  LocationRecord,
  NamedRow,
  OfferRecord,
  OpeningRecord,
  PlanRecord,
  PostingRecord,
  ProjectRecord,
  ScheduleRecord,
  StageRecord,
  UserRecord,
} from './records.ts'
import type { ChangeCounter, Table } from './table.ts'

/** Is everything that the organisation behind the API has. */
export interface Company {
  readonly changes: ChangeCounter
  readonly users: Table<UserRecord>
  readonly departments: Table<NamedRow>
  readonly locations: Table<LocationRecord>
  readonly sources: Table<NamedRow>
  readonly archiveReasons: Table<FixedRow>
  readonly closeReasons: Table<FixedRow>
  readonly tags: Table<NamedRow>
  readonly customFields: Table<FixedRow>
  readonly feedbackForms: Table<FixedRow>
  readonly plans: Table<PlanRecord>
  readonly stages: Table<StageRecord>
  readonly interviews: Table<InterviewRecord>
  readonly jobs: Table<JobRecord>
  readonly postings: Table<PostingRecord>
  readonly openings: Table<OpeningRecord>
  readonly projects: Table<ProjectRecord>
  readonly candidates: Table<CandidateRecord>
  readonly applications: Table<ApplicationRecord>
  readonly applicationsByJob: Map<string, ApplicationRecord[]>
  readonly schedules: Table<ScheduleRecord>
  readonly feedback: Table<FeedbackRecord>
  readonly offers: Table<OfferRecord>
}
