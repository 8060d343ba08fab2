import type { Row } from './table.ts'

/** Is an object as the API sends it; keys that are undefined do not reach the wire. */
export type Wire = Readonly<Record<string, unknown>>

/** Is a record that never changes once the company exists, kept as the API sends it. */
export interface FixedRow extends Row {
  readonly wire: Wire
  /** Marks what lists leave out unless asked: archived, deactivated. */
  readonly hidden: boolean
}

/** Is a stage of an interview plan. */
export interface StageRecord extends FixedRow {
  readonly title: string
  readonly type: 'Lead' | 'PreInterviewScreen' | 'Active' | 'Offer' | 'Hired' | 'Archived'
  readonly planId: string
  readonly order: number
}

/** Is an interview plan with its stages in their order. */
export interface PlanRecord extends FixedRow {
  readonly stages: readonly StageRecord[]
}

/** Is a member of the company. */
export interface UserRecord extends FixedRow {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
}

/** Is a named piece of the company: a department, a location, a source, a tag. */
export interface NamedRow extends FixedRow {
  readonly name: string
}

/** Is a place or a region. */
export interface LocationRecord extends NamedRow {
  readonly isRegion: boolean
  readonly workplaceType: string
  readonly currency: string
}

/** Is a member of the team that hires for a job. */
export interface HiringTeamMember {
  readonly user: UserRecord
  readonly role: string
}

/** Says what state a job is in. */
export type JobStatus = 'Draft' | 'Open' | 'Closed' | 'Archived'

/** Is a job with the people, plan and postings around it. */
export interface JobRecord extends Row {
  readonly title: string
  readonly confidential: boolean
  readonly status: JobStatus
  readonly employmentType: string
  readonly department: NamedRow
  readonly location: LocationRecord
  readonly plan: PlanRecord
  readonly requisitionId: string | null
  readonly team: readonly HiringTeamMember[]
  readonly author: UserRecord
  readonly openedAt: number | null
  readonly closedAt: number | null
  readonly customFields: readonly Wire[]
  readonly salary: { readonly minimum: number; readonly maximum: number }
  readonly postings: PostingRecord[]
  readonly openings: OpeningRecord[]
}

/** Is what the world sees of a job. */
export interface PostingRecord extends Row {
  readonly title: string
  readonly job: JobRecord
  readonly isListed: boolean
  readonly isPublished: boolean
}

/** Is a seat that a job may fill. */
export interface OpeningRecord extends Row {
  readonly jobs: readonly JobRecord[]
  readonly wire: Wire
}

/** Is an e-mail address or telephone number. */
export interface Contact {
  readonly value: string
  readonly type: 'Personal' | 'Work' | 'Other'
  readonly isPrimary: boolean
}

/** Is a file that belongs to a candidate. */
export interface FileRecord {
  readonly id: string
  readonly name: string
  readonly type: 'ResumeFile' | 'CandidateFile'
}

/** Is a remark about a candidate. */
export interface NoteRecord extends Row {
  readonly isPrivate: boolean
  readonly content: string
  readonly author: UserRecord
}

/** Is what is known about a person. */
export interface CandidateProfile {
  phones: readonly Contact[]
  links: readonly { readonly type: string; readonly url: string }[]
  tags: readonly NamedRow[]
  position: string | undefined
  company: string | undefined
  school: string | undefined
  resume: FileRecord | undefined
  files: readonly FileRecord[]
  customFields: readonly Wire[]
  timezone: string | null
  location: Wire | undefined
  readonly fraudStatus: string | null
  readonly notes: NoteRecord[]
}

/** Is a person whom the company may hire. */
export interface CandidateRecord extends Row {
  name: string
  emails: readonly Contact[]
  source: NamedRow | null
  creditedTo: UserRecord | null
  readonly applications: ApplicationRecord[]
  /** Holds the profile, or makes it up when somebody first looks, as most of a large company is never looked at. */
  profile: CandidateProfile | ((candidate: CandidateRecord) => CandidateProfile)
}

/** Is one visit of an application to a stage. */
export interface VisitRecord {
  readonly id: string
  readonly stage: StageRecord
  readonly enteredAt: number
  leftAt: number | undefined
  readonly actorId: string | null
}

/** Says where an application stands. */
export type ApplicationStatus = 'Hired' | 'Archived' | 'Active' | 'Lead'

/** Is the consideration of a candidate for a job. */
export interface ApplicationRecord extends Row {
  readonly candidate: CandidateRecord
  readonly job: JobRecord
  readonly source: NamedRow | null
  readonly creditedTo: UserRecord | null
  readonly posting: PostingRecord | undefined
  readonly submission: string | undefined
  readonly clientIp: string | null
  readonly customFields: readonly Wire[]
  status: ApplicationStatus
  stage: StageRecord
  archiveReason: FixedRow | null
  archivedAt: number | undefined
  readonly visits: VisitRecord[]
}

/** Is a template of an interview. */
export interface InterviewRecord extends FixedRow {
  readonly title: string
  readonly jobId: string | undefined
  readonly form: FeedbackForm
  readonly minutes: number
}

/** Is an interview that took place or will. */
export interface EventRecord {
  readonly id: string
  readonly interview: InterviewRecord
  readonly interviewers: readonly UserRecord[]
  readonly start: number
  readonly hasFeedback: boolean
}

/** Is a set of interviews arranged for an application. */
export interface ScheduleRecord extends Row {
  readonly application: ApplicationRecord
  readonly visit: VisitRecord
  readonly status: string
  readonly events: readonly EventRecord[]
}

/** Is a scorecard with the paths of its questions. */
export interface FeedbackForm extends FixedRow {
  readonly paths: {
    readonly recommendation: string
    readonly skills: string
    readonly notes: string
    readonly again: string
  }
}

/** Is a filled-in scorecard. */
export interface FeedbackRecord extends Row {
  readonly application: ApplicationRecord
  readonly user: UserRecord
  readonly form: FeedbackForm
  readonly interviewId: string | undefined
  readonly eventId: string | undefined
  readonly visitId: string | undefined
  readonly score: number
  readonly skills: number
  readonly remark: string
}

/** Is an offer to a candidate. */
export interface OfferRecord extends Row {
  readonly application: ApplicationRecord
  readonly acceptanceStatus: string
  readonly offerStatus: string
  readonly decidedAt: number | undefined
  readonly versions: readonly Wire[]
}

/** Is a list of candidates that somebody keeps. */
export interface ProjectRecord extends FixedRow {
  readonly confidential: boolean
}
