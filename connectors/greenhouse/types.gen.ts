// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'
import type { CopyAggregate, CopySearch } from '../../runtime/replica/search-types.ts'

/** Credentials for Greenhouse. */
export interface GreenhouseAuthConfig {
  /** The Harvest API key. */
  api_key: string
}

/** What a connection to Greenhouse needs besides credentials. */
export interface GreenhouseConfig {
  /** The id of the Greenhouse user in whose name records are created and changed; only needed for that. */
  on_behalf_of?: number
}

/** What each action takes and gives, by entity. */
export interface GreenhouseOperations {
  candidates: {
    list: { params: CandidatesListParams; data: Candidate[]; meta: ListMeta }
    get: { params: CandidatesGetParams; data: Candidate; meta: RecordMeta }
    get_activity_feed: { params: CandidatesGetActivityFeedParams; data: ActivityFeed; meta: RecordMeta }
    create: { params: CandidatesCreateParams; data: NewCandidate; meta: RecordMeta }
    update: { params: CandidatesUpdateParams; data: Candidate; meta: RecordMeta }
    add_note: { params: CandidatesAddNoteParams; data: Note; meta: RecordMeta }
    context_store_search: CopySearch<Candidate>
    search: CopySearch<Candidate>
    aggregate: CopyAggregate<Candidate>
  }
  applications: {
    list: { params: ApplicationsListParams; data: Application[]; meta: ListMeta }
    get: { params: ApplicationsGetParams; data: Application; meta: RecordMeta }
    create: { params: ApplicationsCreateParams; data: NewApplication; meta: RecordMeta }
    advance: { params: ApplicationsAdvanceParams; data: Application; meta: RecordMeta }
    move: { params: ApplicationsMoveParams; data: Application; meta: RecordMeta }
    reject: { params: ApplicationsRejectParams; data: Application; meta: RecordMeta }
    unreject: { params: ApplicationsUnrejectParams; data: Application; meta: RecordMeta }
  }
  jobs: {
    list: { params: JobsListParams; data: Job[]; meta: ListMeta }
    get: { params: JobsGetParams; data: Job; meta: RecordMeta }
    context_store_search: CopySearch<Job>
    search: CopySearch<Job>
    aggregate: CopyAggregate<Job>
  }
  job_stages: {
    list: { params: JobStagesListParams; data: JobStage[]; meta: ListMeta }
    list_for_job: { params: JobStagesListForJobParams; data: JobStage[]; meta: ListMeta }
    get: { params: JobStagesGetParams; data: JobStage; meta: RecordMeta }
    context_store_search: CopySearch<JobStage>
    search: CopySearch<JobStage>
    aggregate: CopyAggregate<JobStage>
  }
  job_posts: {
    list: { params: JobPostsListParams; data: JobPost[]; meta: ListMeta }
    list_for_job: { params: JobPostsListForJobParams; data: JobPost[]; meta: ListMeta }
    get: { params: JobPostsGetParams; data: JobPost; meta: RecordMeta }
    context_store_search: CopySearch<JobPost>
    search: CopySearch<JobPost>
    aggregate: CopyAggregate<JobPost>
  }
  offers: {
    list: { params: OffersListParams; data: Offer[]; meta: ListMeta }
    list_for_application: { params: OffersListForApplicationParams; data: Offer[]; meta: ListMeta }
    get_current: { params: OffersGetCurrentParams; data: Offer; meta: RecordMeta }
    get: { params: OffersGetParams; data: Offer; meta: RecordMeta }
    context_store_search: CopySearch<Offer>
    search: CopySearch<Offer>
    aggregate: CopyAggregate<Offer>
  }
  scorecards: {
    list: { params: ScorecardsListParams; data: Scorecard[]; meta: ListMeta }
    list_for_application: { params: ScorecardsListForApplicationParams; data: Scorecard[]; meta: ListMeta }
    get: { params: ScorecardsGetParams; data: Scorecard; meta: RecordMeta }
    context_store_search: CopySearch<Scorecard>
    search: CopySearch<Scorecard>
    aggregate: CopyAggregate<Scorecard>
  }
  users: {
    list: { params: UsersListParams; data: User[]; meta: ListMeta }
    get: { params: UsersGetParams; data: User; meta: RecordMeta }
    context_store_search: CopySearch<User>
    search: CopySearch<User>
    aggregate: CopyAggregate<User>
  }
  departments: {
    list: { params: DepartmentsListParams; data: Department[]; meta: ListMeta }
    get: { params: DepartmentsGetParams; data: Department; meta: RecordMeta }
    context_store_search: CopySearch<Department>
    search: CopySearch<Department>
    aggregate: CopyAggregate<Department>
  }
  offices: {
    list: { params: OfficesListParams; data: Office[]; meta: ListMeta }
    get: { params: OfficesGetParams; data: Office; meta: RecordMeta }
    context_store_search: CopySearch<Office>
    search: CopySearch<Office>
    aggregate: CopyAggregate<Office>
  }
  sources: {
    list: { params: SourcesListParams; data: Source[]; meta: ListMeta }
    context_store_search: CopySearch<Source>
    search: CopySearch<Source>
    aggregate: CopyAggregate<Source>
  }
  rejection_reasons: {
    list: { params: RejectionReasonsListParams; data: RejectionReason[]; meta: ListMeta }
    context_store_search: CopySearch<RejectionReason>
    search: CopySearch<RejectionReason>
    aggregate: CopyAggregate<RejectionReason>
  }
}

/** Somebody who applies, or might. */
export interface Candidate {
  id: number
  first_name: string
  last_name: string
  /** Where they work now. */
  company: string | null
  /** What they do now. */
  title: string | null
  created_at: string
  updated_at: string
  last_activity: string
  /** Whether only some may see them. */
  is_private: boolean
  /**
   * Always null.
   *
   * @deprecated
   */
  photo_url: string | null
  attachments: Attachment[]
  application_ids: number[]
  phone_numbers: PhoneNumber[]
  addresses: PostalAddress[]
  email_addresses: EmailAddress[]
  website_addresses: WebsiteAddress[]
  social_media_addresses: SocialMediaAddress[]
  recruiter: UserReference | null
  coordinator: UserReference | null
  can_email?: boolean
  tags: string[]
  applications: Application[]
  educations: Education[]
  employments: Employment[]
  /** The same person as a user. */
  linked_user_ids?: number[]
  /** Custom fields by name; for values `keyed_custom_fields` says what kind they are. */
  custom_fields: {
    [k: string]: unknown
  }
  keyed_custom_fields: CustomFields
}

/** A candidate who was just created; all but the ids may still be missing. */
export interface NewCandidate {
  id: number
  first_name?: string
  last_name?: string
  /** Where they work now. */
  company?: string | null
  /** What they do now. */
  title?: string | null
  created_at?: string
  updated_at?: string
  last_activity?: string
  /** Whether only some may see them. */
  is_private?: boolean
  /**
   * Always null.
   *
   * @deprecated
   */
  photo_url?: string | null
  attachments?: Attachment[]
  application_ids?: number[]
  phone_numbers?: PhoneNumber[]
  addresses?: PostalAddress[]
  email_addresses?: EmailAddress[]
  website_addresses?: WebsiteAddress[]
  social_media_addresses?: SocialMediaAddress[]
  recruiter?: UserReference | null
  coordinator?: UserReference | null
  can_email?: boolean
  tags?: string[]
  applications?: Application[]
  educations?: Education[]
  employments?: Employment[]
  /** The same person as a user. */
  linked_user_ids?: number[]
  /** Custom fields by name; for values `keyed_custom_fields` says what kind they are. */
  custom_fields?: {
    [k: string]: unknown
  }
  keyed_custom_fields?: CustomFields
}

/** A candidate’s consideration for a job. */
export interface Application {
  id: number
  candidate_id: number
  /** Whether they have not applied themselves. */
  prospect: boolean
  applied_at: string | null
  rejected_at: string | null
  last_activity_at: string | null
  /** What they answered when asked where they are. */
  location?: Location | null
  source: SourceReference | null
  credited_to: UserReference | null
  rejection_reason: RejectionReason | null
  rejection_details: RejectionDetails | null
  /** One for a candidate; any number for a prospect. */
  jobs: Named[]
  /** The post they applied through. */
  job_post_id?: number | null
  status: 'active' | 'rejected' | 'hired' | 'converted'
  /** Null for prospects and once hired. */
  current_stage: Named | null
  answers: Answer[]
  prospective_office: Office | null
  prospective_department: Department | null
  prospect_detail: ProspectDetail
  /** Custom fields by name; some plans do not have them. */
  custom_fields?: {
    [k: string]: unknown
  }
  keyed_custom_fields?: CustomFields
  attachments?: Attachment[]
}

/** An application that was just created; all but the id may still be missing. */
export interface NewApplication {
  id: number
  candidate_id?: number
  /** Whether they have not applied themselves. */
  prospect?: boolean
  applied_at?: string | null
  rejected_at?: string | null
  last_activity_at?: string | null
  /** What they answered when asked where they are. */
  location?: Location | null
  source?: SourceReference | null
  credited_to?: UserReference | null
  rejection_reason?: RejectionReason | null
  rejection_details?: RejectionDetails | null
  /** One for a candidate; any number for a prospect. */
  jobs?: Named[]
  /** The post they applied through. */
  job_post_id?: number | null
  status?: 'active' | 'rejected' | 'hired' | 'converted'
  /** Null for prospects and once hired. */
  current_stage?: Named | null
  answers?: Answer[]
  prospective_office?: Office | null
  prospective_department?: Department | null
  prospect_detail?: ProspectDetail
  /** Custom fields by name; some plans do not have them. */
  custom_fields?: {
    [k: string]: unknown
  }
  keyed_custom_fields?: CustomFields
  attachments?: Attachment[]
}

/** A place in words. */
export interface Location {
  address: string
}

/** Something by its id and name. */
export interface Named {
  id: number
  name: string
}

/** A source in short. */
export interface SourceReference {
  id: number
  public_name: string | null
}

/** A user in short. */
export interface UserReference {
  id: number
  first_name: string | null
  last_name: string | null
  name: string
  employee_id: string | null
  /** For recruiters and coordinators of a job. */
  responsible?: boolean
}

/** A user by id or e-mail address. */
export type UserChoice =
  | {
      id: number
      email?: string
    }
  | {
      id?: number
      email: string
    }

/** Custom fields by a key that stays when the field is renamed. */
export interface CustomFields {
  [k: string]: CustomField | null
}

/** A custom field with its value. */
export interface CustomField {
  name: string
  /** Such as short_text, single_select, date, currency or user. */
  type: string
  /** What it holds depends on the type; null for nothing. */
  value: unknown
}

/** A file. */
export interface Attachment {
  filename: string
  /** Where it is, for seven days. */
  url: string
  /** resume, cover_letter, offer_packet, offer_letter, take_home_test or other. */
  type: string
  created_at?: string | null
  content_type?: string
}

/** A telephone number. */
export interface PhoneNumber {
  value: string
  type: 'home' | 'work' | 'mobile' | 'skype' | 'other'
}

/** A postal address. */
export interface PostalAddress {
  value: string
  type: 'home' | 'work' | 'other'
}

/** An e-mail address. */
export interface EmailAddress {
  value: string
  type: 'personal' | 'work' | 'other'
}

/** A website. */
export interface WebsiteAddress {
  value: string
  type: 'personal' | 'company' | 'portfolio' | 'blog' | 'other'
}

/** A profile elsewhere. */
export interface SocialMediaAddress {
  value: string
}

/** Where somebody studied. */
export interface Education {
  id: number
  school_name: string | null
  degree: string | null
  discipline: string | null
  start_date?: string | null
  end_date?: string | null
}

/** Where somebody worked. */
export interface Employment {
  id: number
  company_name: string | null
  title: string | null
  start_date?: string | null
  end_date?: string | null
}

/** A question of a job post, and what was answered. */
export interface Answer {
  question: string
  /** Yes or No where there was nothing else to say. */
  answer: string | null
}

/** A reason why an application is rejected. */
export interface RejectionReason {
  id: number
  name: string
  /** Whether the organization or the candidate ended it. */
  type: Named
}

/** What was asked when an application was rejected. */
export interface RejectionDetails {
  custom_fields: {
    [k: string]: unknown
  }
  keyed_custom_fields: CustomFields
}

/** Where a prospect stands. */
export interface ProspectDetail {
  prospect_pool: Named | null
  prospect_stage: Named | null
  prospect_owner: Named | null
}

/** What was written on a candidate, and what happened. */
export interface ActivityFeed {
  notes: Note[]
  emails: Email[]
  activities: Activity[]
}

/** A note on a candidate. */
export interface Note {
  id: number
  created_at: string
  body: string | null
  user: UserReference | null
  private: boolean
  /** admin_only, private or public. */
  visibility: string
  /**
   * The same as `visibility`, misspelt.
   *
   * @deprecated
   */
  visiblity?: string
}

/** An e-mail on a candidate. */
export interface Email {
  id: number
  created_at: string
  subject: string | null
  body: string | null
  to: string | null
  from: string | null
  cc: string[] | null
  user: UserReference | null
}

/** Something that happened. */
export interface Activity {
  id: number
  created_at: string
  subject?: string | null
  body: string | null
  user: UserReference | null
}

/** A position that is hired for. */
export interface Job {
  id: number
  name: string
  /** The id of an outside system. */
  requisition_id: string | null
  /** HTML. */
  notes: string | null
  confidential: boolean
  status: 'open' | 'closed' | 'draft'
  created_at: string
  opened_at: string | null
  closed_at: string | null
  updated_at: string
  /** Whether other jobs are made from it; null for old ones. */
  is_template?: boolean | null
  /** The job it was made from. */
  copied_from_id?: number | null
  departments: Department[]
  offices: Office[]
  /** Custom fields by name. */
  custom_fields: {
    [k: string]: unknown
  }
  keyed_custom_fields: CustomFields
  hiring_team: HiringTeam
  openings: Opening[]
}

/** Who hires. */
export interface HiringTeam {
  hiring_managers: UserReference[]
  recruiters: UserReference[]
  coordinators: UserReference[]
  sourcers: UserReference[]
}

/** A seat to fill. */
export interface Opening {
  id: number
  /** The id of an outside system. */
  opening_id: string | null
  status: 'open' | 'closed'
  opened_at: string | null
  closed_at: string | null
  /** Whose hire filled it. */
  application_id: number | null
  close_reason?: Named | null
  /** Custom fields by name; only where openings have them. */
  custom_fields?: {
    [k: string]: unknown
  }
  keyed_custom_fields?: CustomFields
}

/** A stage of a job. */
export interface JobStage {
  id: number
  name: string
  created_at: string
  updated_at: string
  /** False once it is deleted. */
  active?: boolean
  job_id: number
  /** Its place, from 0. */
  priority: number
  interviews: Interview[]
}

/** An interview of a stage. */
export interface Interview {
  id: number
  name: string
  schedulable: boolean
  estimated_minutes?: number | null
  default_interviewer_users?: UserReference[]
  interview_kit: InterviewKit
  created_at?: string
  updated_at?: string
  job_id?: number
}

/** What interviewers should know. */
export interface InterviewKit {
  id: number
  /** HTML. */
  content: string | null
  questions: InterviewQuestion[]
}

/** What to ask. */
export interface InterviewQuestion {
  id: number
  question: string
}

/** A job as candidates see it. */
export interface JobPost {
  id: number
  title: string
  location: JobPostLocation
  /** Whether it is for those who work here. */
  internal: boolean
  /** Whether it is for everybody. */
  external: boolean
  /** False once it is deleted. */
  active: boolean
  /** Whether it can be seen. */
  live: boolean
  first_published_at: string | null
  /** Null where it is for prospects. */
  job_id: number | null
  /** HTML. */
  content: string | null
  /** HTML for those who work here, where it differs. */
  internal_content: string | null
  updated_at: string
  created_at: string
  demographic_question_set_id?: number | null
  questions: JobPostQuestion[]
}

/** Where a job is. */
export interface JobPostLocation {
  id: number
  name: string | null
  office_id: number | null
  job_post_custom_location_id?: number | null
  job_post_location_type: Named
}

/** What candidates are asked. */
export interface JobPostQuestion {
  required: boolean | null
  private: boolean
  label: string
  /** The field of the form. */
  name: string
  /** Such as short_text, boolean, multi_select or attachment. */
  type: string
  values: Choice[]
  /** HTML. */
  description: string | null
}

/** A choice. */
export interface Choice {
  value: number
  label: string
}

/** An offer to a candidate. */
export interface Offer {
  id: number
  version: number
  application_id: number
  job_id: number
  candidate_id: number
  opening: Opening | null
  created_at: string
  updated_at: string
  sent_at: string | null
  /** When it was answered. */
  resolved_at: string | null
  starts_at: string | null
  status: 'unresolved' | 'accepted' | 'rejected' | 'deprecated'
  /** Custom fields by name. */
  custom_fields: {
    [k: string]: unknown
  }
  keyed_custom_fields: CustomFields
}

/** What an interviewer thinks. */
export interface Scorecard {
  id: number
  updated_at: string
  created_at: string
  interview: string
  interview_step: Named
  candidate_id: number
  application_id: number | null
  interviewed_at: string | null
  submitted_by: UserReference | null
  interviewer: UserReference | null
  submitted_at: string | null
  overall_recommendation: 'definitely_not' | 'no' | 'yes' | 'strong_yes' | 'no_decision'
  attributes: ScorecardAttribute[]
  ratings: Ratings
  questions: ScorecardAnswer[]
}

/** One thing that was looked at. */
export interface ScorecardAttribute {
  name: string
  /** Such as Skills or Qualifications. */
  type: string
  note: string | null
  /** definitely_not, no, mixed, yes, strong_yes or no_decision. */
  rating: string
}

/** The same by rating. */
export interface Ratings {
  definitely_not: string[]
  no: string[]
  mixed: string[]
  yes: string[]
  strong_yes: string[]
}

/** A question and what was answered. */
export interface ScorecardAnswer {
  id: number | null
  question: string
  /** May be HTML. */
  answer: string | null
}

/** Somebody who uses Greenhouse. */
export interface User {
  id: number
  name: string
  first_name: string
  last_name: string
  primary_email_address: string
  updated_at: string
  created_at: string
  disabled: boolean
  /** Whether they may do everything on jobs that are not private. */
  site_admin: boolean
  emails: string[]
  employee_id: string | null
  linked_candidate_ids: number[]
  offices?: Office[]
  departments?: Department[]
  /** Only when asked for. */
  custom_fields?: {
    [k: string]: unknown
  }
  /** Only when asked for. */
  keyed_custom_fields?: CustomFields
}

/** A department. */
export interface Department {
  id: number
  name: string
  parent_id: number | null
  parent_department_external_id?: string | null
  child_ids: number[]
  /** In an order of their own. */
  child_department_external_ids?: (string | null)[]
  /** The id of an outside system. */
  external_id?: string | null
}

/** An office. */
export interface Office {
  id: number
  name: string
  location: OfficeLocation
  primary_contact_user_id: number | null
  parent_id: number | null
  parent_office_external_id?: string | null
  child_ids: number[]
  /** In an order of their own. */
  child_office_external_ids?: (string | null)[]
  /** The id of an outside system. */
  external_id?: string | null
}

/** Where an office is. */
export interface OfficeLocation {
  name: string | null
}

/** Where candidates come from. */
export interface Source {
  id: number
  name: string
  type: SourceType | null
}

/** The group a source belongs to. */
export interface SourceType {
  id: number
  /** Such as Referrals, Prospecting or Social Media. */
  name: string
}

/** Parameters of `candidates.list`. */
export interface CandidatesListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those changed at or after this time. */
  updated_after?: string
  /** Only those changed before this time. */
  updated_before?: string
  /** Only those who applied to this job or are prospects for it. */
  job_id?: number
  /** Only those with this e-mail address. */
  email?: string
  /** Only these; of no effect together with `email`. */
  candidate_ids?: number[]
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `candidates.get`. */
export interface CandidatesGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `candidates.get_activity_feed`. */
export interface CandidatesGetActivityFeedParams {
  /** Which one. */
  id: number
}

/** Parameters of `candidates.create`. */
export interface CandidatesCreateParams {
  /** The id of the user in whose name this is done; needed unless the connection names one. */
  on_behalf_of?: number
  /** The first name. */
  first_name: string
  /** The last name. */
  last_name: string
  /** Where they work now. */
  company?: string
  /** What they do now. */
  title?: string
  /** Whether only some may see them. Default: false. */
  is_private?: boolean
  /** E-mail addresses. */
  email_addresses?: EmailAddress[]
  /** Telephone numbers. */
  phone_numbers?: PhoneNumber[]
  /** Postal addresses. */
  addresses?: PostalAddress[]
  /** Websites. */
  website_addresses?: WebsiteAddress[]
  /** Profiles elsewhere. */
  social_media_addresses?: SocialMediaAddress[]
  /** Names of tags. */
  tags?: string[]
  /** What they apply to. */
  applications: {
    /** The job. */
    job_id: number
    /** Where they came from. */
    source_id?: number
    /** The stage to start in; the first when left out. */
    initial_stage_id?: number
  }[]
}

/** Parameters of `candidates.update`. */
export interface CandidatesUpdateParams {
  /** The candidate. */
  id: number
  /** The id of the user in whose name this is done; needed unless the connection names one. */
  on_behalf_of?: number
  /** The first name. */
  first_name?: string
  /** The last name. */
  last_name?: string
  /** Where they work now. */
  company?: string
  /** What they do now. */
  title?: string
  /** Whether only some may see them. */
  is_private?: boolean
  /** All e-mail addresses. */
  email_addresses?: EmailAddress[]
  /** All telephone numbers. */
  phone_numbers?: PhoneNumber[]
  /** All postal addresses. */
  addresses?: PostalAddress[]
  /** All websites. */
  website_addresses?: WebsiteAddress[]
  /** All profiles elsewhere. */
  social_media_addresses?: SocialMediaAddress[]
  /** Names of all tags. */
  tags?: string[]
  /** The recruiter responsible. */
  recruiter?: UserChoice
  /** The coordinator responsible. */
  coordinator?: UserChoice
  /** Custom fields to change. */
  custom_fields?: ({
    /** The value; for choices the id of an option, or a list of ids. */
    value?: unknown
    /** The currency of an amount, such as EUR. */
    unit?: string
    /** Takes the value away. */
    delete_value?: 'true'
  } & (
    | {
        /** The field. */
        id: number
        /** The field by its key; give one of the two. */
        name_key?: string
      }
    | {
        /** The field. */
        id?: number
        /** The field by its key; give one of the two. */
        name_key: string
      }
  ))[]
}

/** Parameters of `candidates.add_note`. */
export interface CandidatesAddNoteParams {
  /** The candidate. */
  id: number
  /** The id of the user in whose name this is done; needed unless the connection names one. */
  on_behalf_of?: number
  /** Whose note it is. */
  user_id: number
  /** The note. */
  body: string
  /** Who may see it; private is for those with access to private things. */
  visibility: 'admin_only' | 'private' | 'public'
}

/** Parameters of `applications.list`. */
export interface ApplicationsListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those for this job. */
  job_id?: number
  /** Only those of this status. */
  status?: 'active' | 'converted' | 'hired' | 'rejected'
  /** Only those with something new at or after this time. */
  last_activity_after?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `applications.get`. */
export interface ApplicationsGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `applications.create`. */
export interface ApplicationsCreateParams {
  /** The candidate. */
  candidate_id: number
  /** The id of the user in whose name this is done; needed unless the connection names one. */
  on_behalf_of?: number
  /** The job. */
  job_id: number
  /** Where they came from. */
  source_id?: number
  /** The stage to start in; the first when left out. */
  initial_stage_id?: number
}

/** Parameters of `applications.advance`. */
export interface ApplicationsAdvanceParams {
  /** The application. */
  id: number
  /** The id of the user in whose name this is done; needed unless the connection names one. */
  on_behalf_of?: number
  /** The stage it is in now. */
  from_stage_id: number
}

/** Parameters of `applications.move`. */
export interface ApplicationsMoveParams {
  /** The application. */
  id: number
  /** The id of the user in whose name this is done; needed unless the connection names one. */
  on_behalf_of?: number
  /** The stage it is in now. */
  from_stage_id: number
  /** The stage to move it to. */
  to_stage_id: number
}

/** Parameters of `applications.reject`. */
export interface ApplicationsRejectParams {
  /** The application. */
  id: number
  /** The id of the user in whose name this is done; needed unless the connection names one. */
  on_behalf_of?: number
  /** Why. */
  rejection_reason_id?: number
  /** A note for the activity feed. */
  notes?: string
  /** An e-mail to the candidate; none when left out. */
  rejection_email?: {
    /** The template. */
    email_template_id: number | string
    /** When to send it; at once when left out. */
    send_email_at?: string
  }
}

/** Parameters of `applications.unreject`. */
export interface ApplicationsUnrejectParams {
  /** The application. */
  id: number
  /** The id of the user in whose name this is done; needed unless the connection names one. */
  on_behalf_of?: number
}

/** Parameters of `jobs.list`. */
export interface JobsListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those changed at or after this time. */
  updated_after?: string
  /** Only those changed before this time. */
  updated_before?: string
  /** Only those of this status. */
  status?: 'open' | 'closed' | 'draft'
  /** Only those of this department. */
  department_id?: number
  /** Only those of this office. */
  office_id?: number
  /** Only the one with this id of an outside system. */
  requisition_id?: string
  /** Only the one that has the opening with this id of an outside system. */
  opening_id?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `jobs.get`. */
export interface JobsGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `job_stages.list`. */
export interface JobStagesListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those changed at or after this time. */
  updated_after?: string
  /** Only those changed before this time. */
  updated_before?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `job_stages.list_for_job`. */
export interface JobStagesListForJobParams {
  /** The job. */
  job_id: number
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those changed at or after this time. */
  updated_after?: string
  /** Only those changed before this time. */
  updated_before?: string
}

/** Parameters of `job_stages.get`. */
export interface JobStagesGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `job_posts.list`. */
export interface JobPostsListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those changed at or after this time. */
  updated_after?: string
  /** Only those changed before this time. */
  updated_before?: string
  /** Whether only those that can be seen are given. */
  live?: boolean
  /** Only those that were not deleted, or only those that were. */
  active?: boolean
  /** Only internal ones, or only external ones. */
  internal?: boolean
  /** Whether texts come with what the board adds: introduction, pay, conclusion. Default: false. */
  full_content?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `job_posts.list_for_job`. */
export interface JobPostsListForJobParams {
  /** The job. */
  job_id: number
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether texts come with what the board adds. Default: false. */
  full_content?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `job_posts.get`. */
export interface JobPostsGetParams {
  /** Which one. */
  id: number
  /** Whether texts come with what the board adds. Default: false. */
  full_content?: boolean
}

/** Parameters of `offers.list`. */
export interface OffersListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those changed at or after this time. */
  updated_after?: string
  /** Only those changed before this time. */
  updated_before?: string
  /** Only those of this status; deprecated ones were replaced. */
  status?: 'unresolved' | 'accepted' | 'rejected' | 'deprecated'
  /** Only those answered at or after this time. */
  resolved_after?: string
  /** Only those answered at or before this time. */
  resolved_before?: string
  /** Only those sent on or after this day. */
  sent_after?: string
  /** Only those sent on or before this day. */
  sent_before?: string
  /** Only those that start on or after this day. */
  starts_after?: string
  /** Only those that start on or before this day. */
  starts_before?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `offers.list_for_application`. */
export interface OffersListForApplicationParams {
  /** The application. */
  application_id: number
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `offers.get_current`. */
export interface OffersGetCurrentParams {
  /** The application. */
  application_id: number
}

/** Parameters of `offers.get`. */
export interface OffersGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `scorecards.list`. */
export interface ScorecardsListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those changed at or after this time. */
  updated_after?: string
  /** Only those changed before this time. */
  updated_before?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `scorecards.list_for_application`. */
export interface ScorecardsListForApplicationParams {
  /** The application. */
  application_id: number
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `scorecards.get`. */
export interface ScorecardsGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `users.list`. */
export interface UsersListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Only those created at or after this time. */
  created_after?: string
  /** Only those created before this time. */
  created_before?: string
  /** Only those changed at or after this time. */
  updated_after?: string
  /** Only those changed before this time. */
  updated_before?: string
  /** Only the one with this e-mail address. */
  email?: string
  /** Only those with this employee id. */
  employee_id?: string
  /** Also give custom fields. Default: false. */
  user_attributes?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `departments.list`. */
export interface DepartmentsListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Only those with this id of an outside system. */
  external_id?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `departments.get`. */
export interface DepartmentsGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `offices.list`. */
export interface OfficesListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Only those with this id of an outside system. */
  external_id?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `offices.get`. */
export interface OfficesGetParams {
  /** Which one. */
  id: number
}

/** Parameters of `sources.list`. */
export interface SourcesListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `rejection_reasons.list`. */
export interface RejectionReasonsListParams {
  /** How many records a page holds. Default: 100. */
  per_page?: number
  /** Whether Greenhouse may leave out counting all records, which is faster. Default: false. */
  skip_count?: boolean
  /** Also give those every account has. Default: false. */
  include_defaults?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}
