// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'
import type { CopyAggregate, CopySearch } from '../../runtime/replica/search-types.ts'

/** Credentials for Ashby. */
export interface AshbyAuthConfig {
  /** The Ashby API key, from Admin > API keys. */
  api_key: string
}

/** What a replication of Ashby starts from. */
export interface AshbyReplicationConfig {
  /** From when on data is replicated, in the form YYYY-MM-DDT00:00:00Z. */
  start_date: string
}

/** What each action takes and gives, by entity. */
export interface AshbyOperations {
  candidates: {
    list: { params: CandidatesListParams; data: Candidate[]; meta: CandidatesListMeta }
    get: { params: CandidatesGetParams; data: Candidate; meta: RecordMeta }
    search: { params: CandidatesSearchParams; data: Candidate[]; meta: CandidatesSearchMeta }
    create: { params: CandidatesCreateParams; data: Candidate; meta: RecordMeta }
    create_note: { params: CandidatesCreateNoteParams; data: Note; meta: RecordMeta }
    add_tag: { params: CandidatesAddTagParams; data: Candidate; meta: RecordMeta }
    context_store_search: CopySearch<Candidate>
    aggregate: CopyAggregate<Candidate>
  }
  applications: {
    list: { params: ApplicationsListParams; data: Application[]; meta: ApplicationsListMeta }
    get: { params: ApplicationsGetParams; data: ApplicationDetail; meta: RecordMeta }
    create: { params: ApplicationsCreateParams; data: ApplicationDetail; meta: RecordMeta }
    change_stage: { params: ApplicationsChangeStageParams; data: Application; meta: RecordMeta }
    context_store_search: CopySearch<Application>
    search: CopySearch<Application>
    aggregate: CopyAggregate<Application>
  }
  jobs: {
    list: { params: JobsListParams; data: Job[]; meta: JobsListMeta }
    get: { params: JobsGetParams; data: Job; meta: RecordMeta }
    context_store_search: CopySearch<Job>
    search: CopySearch<Job>
    aggregate: CopyAggregate<Job>
  }
  departments: {
    list: { params: DepartmentsListParams; data: Department[]; meta: DepartmentsListMeta }
    get: { params: DepartmentsGetParams; data: Department; meta: RecordMeta }
    context_store_search: CopySearch<Department>
    search: CopySearch<Department>
    aggregate: CopyAggregate<Department>
  }
  locations: {
    list: { params: LocationsListParams; data: Location[]; meta: LocationsListMeta }
    get: { params: LocationsGetParams; data: Location; meta: RecordMeta }
    context_store_search: CopySearch<Location>
    search: CopySearch<Location>
    aggregate: CopyAggregate<Location>
  }
  users: {
    list: { params: UsersListParams; data: User[]; meta: UsersListMeta }
    get: { params: UsersGetParams; data: User; meta: RecordMeta }
    context_store_search: CopySearch<User>
    search: CopySearch<User>
    aggregate: CopyAggregate<User>
  }
  job_postings: {
    list: { params: JobPostingsListParams; data: JobPosting[]; meta: JobPostingsListMeta }
    get: { params: JobPostingsGetParams; data: JobPostingDetail; meta: RecordMeta }
    context_store_search: CopySearch<JobPosting>
    search: CopySearch<JobPosting>
    aggregate: CopyAggregate<JobPosting>
  }
  sources: {
    list: { params: SourcesListParams; data: Source[]; meta: SourcesListMeta }
    context_store_search: CopySearch<Source>
    search: CopySearch<Source>
    aggregate: CopyAggregate<Source>
  }
  archive_reasons: {
    list: { params: ArchiveReasonsListParams; data: ArchiveReason[]; meta: ArchiveReasonsListMeta }
    context_store_search: CopySearch<ArchiveReason>
    search: CopySearch<ArchiveReason>
    aggregate: CopyAggregate<ArchiveReason>
  }
  candidate_tags: {
    list: { params: CandidateTagsListParams; data: CandidateTag[]; meta: CandidateTagsListMeta }
    context_store_search: CopySearch<CandidateTag>
    search: CopySearch<CandidateTag>
    aggregate: CopyAggregate<CandidateTag>
  }
  custom_fields: {
    list: { params: CustomFieldsListParams; data: CustomField[]; meta: CustomFieldsListMeta }
    context_store_search: CopySearch<CustomField>
    search: CopySearch<CustomField>
    aggregate: CopyAggregate<CustomField>
  }
  feedback_form_definitions: {
    list: {
      params: FeedbackFormDefinitionsListParams
      data: FeedbackFormDefinition[]
      meta: FeedbackFormDefinitionsListMeta
    }
    context_store_search: CopySearch<FeedbackFormDefinition>
    search: CopySearch<FeedbackFormDefinition>
    aggregate: CopyAggregate<FeedbackFormDefinition>
  }
  api_key: {
    get: { params: ApiKeyGetParams; data: ApiKey; meta: RecordMeta }
  }
}

/** A person who is, was or may be considered for a job. */
export interface Candidate {
  id: string
  createdAt: string
  updatedAt: string
  name: string
  primaryEmailAddress?: Contact
  emailAddresses: Contact[]
  primaryPhoneNumber?: Contact
  phoneNumbers: Contact[]
  socialLinks: SocialLink[]
  tags: CandidateTag[]
  /** What the candidate does now, such as a job title. */
  position?: string
  /** Where the candidate works now. */
  company?: string
  /** Where the candidate studied last. */
  school?: string
  applicationIds: string[]
  resumeFileHandle?: FileHandle
  fileHandles: FileHandle[]
  customFields: CustomFieldValue[]
  /** The candidate’s page in Ashby. */
  profileUrl: string
  source: Source | null
  creditedToUser: User | null
  /** A name such as Europe/Lisbon. */
  timezone: string | null
  location?: CandidateLocation
  /** What the check for fraud found; null where the organization does not use it. */
  fraudStatus: 'Fraudulent' | 'NotFraudulent' | 'Unsure' | 'Unreviewed' | 'PassedFraudCheck' | null
}

/** An e-mail address or a telephone number. */
export interface Contact {
  value: string
  type: 'Personal' | 'Work' | 'Other'
  isPrimary: boolean
}

/** A link to a profile or a website. */
export interface SocialLink {
  type: 'LinkedIn' | 'GitHub' | 'Twitter' | 'Medium' | 'StackOverflow' | 'YouTube' | 'CodePen' | 'Website'
  url: string
}

/** A file; `handle` is opaque and is exchanged for a link that lives a short time. */
export interface FileHandle {
  id: string
  name: string
  handle: string
}

/** Where a candidate lives. */
export interface CandidateLocation {
  id: string
  /** The whole in one line, such as Lisbon, Portugal. */
  locationSummary: string
  locationComponents: {
    type: 'Country' | 'Region' | 'City'
    name: string
  }[]
}

/** The value of a custom field on a record. */
export interface CustomFieldValue {
  /** The custom field. */
  id: string
  isPrivate: boolean
  /** The custom field’s title. */
  title: string
  /** What is shown for the choices made, for fields with choices. */
  valueLabel?: string | string[]
  value: FieldValue
  /** What a field that refers to another record points to. */
  referenceIdentifier?: string | null
}

/** A value whose kind the type of its field decides; a date is a text like 2026-01-31. */
export type FieldValue = string | number | boolean | null | string[] | Currency | NumberRange | CompensationRange

/** An amount of money. */
export interface Currency {
  value: number
  /** Three letters of ISO 4217. */
  currencyCode: string
}

/** A range of numbers. */
export interface NumberRange {
  type: 'number-range'
  minValue: number | null
  maxValue: number | null
}

/** A range of pay. */
export interface CompensationRange {
  type: 'compensation-range'
  minValue: number | null
  maxValue: number | null
  /** Three letters of ISO 4217. */
  currencyCode: string
  interval: PayInterval
}

/** The time an amount of pay is for. */
export type PayInterval =
  | 'NONE'
  | '1 TIME'
  | '1 HOUR'
  | '1 DAY'
  | '1 WEEK'
  | '2 WEEK'
  | '0.5 MONTH'
  | '1 MONTH'
  | '2 MONTH'
  | '3 MONTH'
  | '6 MONTH'
  | '1 YEAR'

/** A candidate’s consideration for one job. */
export interface Application {
  id: string
  createdAt: string
  updatedAt: string
  /** Only on archived ones. */
  archivedAt?: string
  candidate: ApplicationCandidate
  status: ApplicationStatus
  customFields: CustomFieldValue[]
  currentInterviewStage: InterviewStage
  source: Source | null
  creditedToUser: User | null
  archiveReason: ApplicationArchiveReason | null
  job: ApplicationJob
  hiringTeam: HiringTeamMember[]
  appliedViaJobPostingId: string | null
  /** From where the candidate sent the application. */
  submitterClientIp: string | null
  /** With which browser the candidate sent it. */
  submitterUserAgent: string | null
  /** Only when expanded. */
  openings?: Opening[]
}

/** An application with its history of stages and, where asked for, more. */
export interface ApplicationDetail extends Application {
  applicationHistory: ApplicationHistoryEvent[]
  resumeFileHandle?: FileHandle
  /** Only when expanded. */
  applicationFormSubmissions?: FormInstance[]
  /** Only when expanded. */
  referrals?: {
    user: User
    referredAt: string
  }[]
}

/**
 * Lead for people not yet being considered, Active for those in the process, Archived for those turned down or
 * withdrawn, Hired.
 */
export type ApplicationStatus = 'Hired' | 'Archived' | 'Active' | 'Lead'

/** The candidate of an application, in short. */
export interface ApplicationCandidate {
  id: string
  name: string
  primaryEmailAddress?: Contact
  primaryPhoneNumber?: Contact
}

/** The job of an application, in short. */
export interface ApplicationJob {
  id: string
  title: string
  locationId?: string
  departmentId?: string
  brandId?: string
}

/** Why an application was archived, with what was noted on it. */
export interface ApplicationArchiveReason extends ArchiveReason {
  customFields: CustomFieldValue[]
}

/** A stay of an application in one stage. */
export interface ApplicationHistoryEvent {
  id: string
  stageId: string
  /** The stage’s title. */
  title: string
  /** Its place in the order of visits, from 0. */
  stageNumber: number
  enteredStageAt: string
  /** Absent for the stage it is in now. */
  leftStageAt?: string
  /** How this entry may be changed. */
  allowedActions: ('none' | 'delete' | 'set_entered_at')[]
  /** The user who moved it; null when nobody did. */
  actorId: string | null
}

/** A step of an interview plan. */
export interface InterviewStage {
  id: string
  title: string
  type: 'Lead' | 'PreInterviewScreen' | 'Active' | 'Offer' | 'Hired' | 'Archived'
  interviewPlanId: string
  orderInInterviewPlan: number
  interviewStageGroupId: string | null
}

/** A user who hires for a job. */
export interface HiringTeamMember {
  userId: string
  firstName: string
  lastName: string
  email: string
  /** The title of the role, such as Hiring Manager. */
  role: string
}

/** A form that was filled in. */
export interface FormInstance {
  id: string
  formDefinition: FormDefinition
  /** The answers by the `path` of their fields. */
  submittedValues: {
    [k: string]: unknown
  }
}

/** The questions of a form. */
export interface FormDefinition {
  sections: FormSection[]
}

/** Questions that stand together. */
export interface FormSection {
  title?: string
  descriptionHtml?: string
  descriptionPlain?: string
  fields: FormField[]
}

/** A question with its place in a form. */
export interface FormField {
  isRequired: boolean
  descriptionHtml?: string
  descriptionPlain?: string
  field: {
    id: string
    type: FormFieldType
    /** What answers are kept under: an id, or a name such as _systemfield_email. */
    path: string
    humanReadablePath: string
    /** The question. */
    title: string
    isNullable: boolean
    /** The choices; only for fields that have them. */
    selectableValues?: {
      label: string
      value: string
    }[]
  }
}

/** What kind of answer a field takes. */
export type FormFieldType =
  | 'Boolean'
  | 'CompensationRange'
  | 'Currency'
  | 'Date'
  | 'EducationHistory'
  | 'Email'
  | 'File'
  | 'Location'
  | 'LongText'
  | 'MultiValueSelect'
  | 'Number'
  | 'NumberRange'
  | 'Phone'
  | 'RichText'
  | 'Score'
  | 'String'
  | 'Url'
  | 'UUID'
  | 'ValueSelect'

/** A position the organization hires for. */
export interface Job {
  id: string
  title: string
  /** Whether only its hiring team may see it. */
  confidential: boolean
  status: 'Draft' | 'Open' | 'Closed' | 'Archived'
  employmentType: EmploymentType
  locationId: string
  /** The department or team. */
  departmentId: string
  defaultInterviewPlanId?: string
  interviewPlanIds: string[]
  jobPostingIds: string[]
  customFields: CustomFieldValue[]
  hiringTeam: HiringTeamMember[]
  /** The organization’s own number for it. */
  customRequisitionId: string | null
  brandId: string
  author: User
  createdAt: string
  updatedAt: string
  openedAt: string | null
  closedAt: string | null
  location?: Location
  /** Only when expanded. */
  openings?: Opening[]
  /** The pay, where it is set and expanded. */
  compensation?: {
    compensationTiers: CompensationTier[]
  }
}

export type EmploymentType = 'FullTime' | 'PartTime' | 'Intern' | 'Contract' | 'Temporary'

export type WorkplaceType = 'OnSite' | 'Hybrid' | 'Remote'

/** One level of pay of a job or a posting. */
export interface CompensationTier {
  id: string
  title: string | null
  additionalInformation: string | null
  /** The whole in one line. */
  tierSummary: string
  components: CompensationComponent[]
}

/** A part of the pay, such as the salary or a bonus. */
export interface CompensationComponent {
  id: string
  /** The whole in one line. */
  summary: string
  compensationType: CompensationType
  interval: PayInterval
  /** Three letters of ISO 4217. */
  currencyCode: string | null
  label?: string
  minValue: number | null
  maxValue: number | null
}

export type CompensationType = 'Salary' | 'EquityPercentage' | 'EquityCashValue' | 'Commission' | 'Bonus'

/** A seat that jobs may fill; it has versions, of which the latest counts. */
export interface Opening {
  id: string
  openedAt?: string
  closedAt?: string
  isArchived: boolean
  archivedAt?: string
  closeReasonId?: string
  openingState: 'Approved' | 'Closed' | 'Draft' | 'Filled' | 'Open'
  latestVersion: OpeningVersion
}

/** An opening as it stands. */
export interface OpeningVersion {
  id: string
  /** The organization’s own number for it. */
  identifier: string
  description: string
  authorId: string
  createdAt: string
  /** The department or team. */
  teamId?: string
  jobIds: string[]
  targetHireDate?: string
  targetStartDate?: string
  /** Whether it replaces somebody who left. */
  isBackfill: boolean
  employmentType: EmploymentType
  locationIds: string[]
  hiringTeam: HiringTeamMember[]
  customFields: CustomFieldValue[]
}

/** What candidates see of a job on a job board, in short. */
export interface JobPosting {
  id: string
  title: string
  jobId: string
  departmentName: string
  teamName: string
  locationName: string
  /** The name shown to candidates. */
  locationExternalName: string | null
  locationIds: {
    primaryLocationId: string
    secondaryLocationIds: string[]
  }
  workplaceType: WorkplaceType | null
  employmentType: EmploymentType
  /** Whether it is published or a draft. */
  status?: string
  /** Whether anybody can see it; otherwise only those with the link. */
  isListed: boolean
  publishedDate: string
  applicationDeadline: string | null
  /** The posting on the organization’s own site. */
  externalLink: string | null
  applyLink: string
  /** The pay in one line. */
  compensationTierSummary: string | null
  shouldDisplayCompensationOnJobBoard: boolean
  updatedAt: string
}

/** A job posting with its description, pay and application form. */
export interface JobPostingDetail extends JobPosting {
  descriptionPlain: string
  descriptionHtml: string
  /** A short text for sharing. */
  descriptionSocial: string | null
  descriptionParts: {
    descriptionOpening: DescriptionPart | null
    descriptionBody: DescriptionPart
    descriptionClosing: DescriptionPart | null
  }
  /** The names of the department and the teams below it. */
  teamNameHierarchy: string[]
  /** The posting as a JobPosting of schema.org, as search engines read it. */
  linkedData: {
    [k: string]: unknown
  }
  address: Address | null
  isRemote: boolean
  applicationFormDefinition: FormDefinition
  surveyFormDefinitions: FormDefinition[]
  /** Whether the text common to all postings is left out above. */
  suppressDescriptionOpening: boolean
  /** Whether the text common to all postings is left out below. */
  suppressDescriptionClosing: boolean
  compensation: JobPostingCompensation
  /** What a candidate who applied too often is told. */
  applicationLimitCalloutHtml?: string
  job?: Job
}

/** A part of a description, twice. */
export interface DescriptionPart {
  html: string
  plain: string
}

/** The pay of a posting. */
export interface JobPostingCompensation {
  /** The whole in one line. */
  compensationTierSummary: string | null
  summaryComponents: CompensationSummaryComponent[]
  compensationTiers: CompensationTier[]
  shouldDisplayCompensation?: boolean
  shouldDisplayCompensationOnJobBoard?: boolean
}

/** A part of the pay, taken over all levels. */
export interface CompensationSummaryComponent {
  id?: string
  /** The whole in one line. */
  summary?: string
  compensationType: CompensationType
  interval: PayInterval
  /** Three letters of ISO 4217. */
  currencyCode: string | null
  label?: string
  minValue: number | null
  maxValue: number | null
}

/** A department, or a team inside one. */
export interface Department {
  id: string
  name: string
  /** The name shown to candidates. */
  externalName: string | null
  isArchived: boolean
  /** The department a team belongs to. */
  parentId: string | null
  createdAt: string
  updatedAt: string
  extraData: ExtraData | null
}

/** Texts that integrations keep on a record. */
export interface ExtraData {
  [k: string]: string
}

/** A place where people work, or a region that groups places. */
export interface Location {
  id: string
  name: string
  /** The name shown to candidates. */
  externalName: string | null
  isArchived: boolean
  address: Address | null
  /**
   * `workplaceType` says it better.
   *
   * @deprecated
   */
  isRemote: boolean
  workplaceType: WorkplaceType
  /** The region it belongs to. */
  parentLocationId: string | null
  /** LocationHierarchy is a region. */
  type: 'Location' | 'LocationHierarchy'
  extraData: ExtraData | null
}

/** Where a place is. */
export interface Address {
  postalAddress: {
    addressCountry: string
    addressRegion: string
    /** The city. */
    addressLocality: string
    postalCode?: string
    streetAddress?: string
  }
}

/** A member of the organization who uses Ashby. */
export interface User {
  id: string
  firstName: string
  lastName: string
  email: string
  globalRole: 'Organization Admin' | 'Elevated Access' | 'Limited Access' | 'External Recruiter'
  /** False once the user is deactivated. */
  isEnabled: boolean
  updatedAt: string
  managerId?: string
  /** Only where the organization uses custom fields of users. */
  customFields?: CustomFieldValue[]
}

/** Where a candidate comes from. */
export interface Source {
  id: string
  title: string
  isArchived: boolean
  /** The group it belongs to, such as Inbound, Sourced or Referral. */
  sourceType: {
    id: string
    title: string
    isArchived: boolean
  }
}

/** A reason why an application is archived. */
export interface ArchiveReason {
  id: string
  text: string
  /** Who ended it: the candidate or the organization. */
  reasonType: 'RejectedByCandidate' | 'RejectedByOrg' | 'Other'
  isArchived: boolean
}

/** A label for candidates. */
export interface CandidateTag {
  id: string
  title: string
  isArchived: boolean
}

/** A field the organization added to a kind of record. */
export interface CustomField {
  id: string
  title: string
  isPrivate: boolean
  description?: string
  /** The kind of record it is on. */
  objectType: 'Application' | 'Candidate' | 'Employee' | 'Job' | 'Offer' | 'Opening' | 'Talent_Project'
  isArchived: boolean
  fieldType: CustomFieldType
  isRequired: boolean
  /** The choices; only for fields that have them. */
  selectableValues?: {
    label: string
    value: string
    isArchived: boolean
  }[]
  /** Whether a date has no time of day. */
  isDateOnlyField?: boolean
  isEditableOnlyViaPublicApi?: boolean
  /** The kind of record it refers to. */
  referencedObjectType?: string | null
}

/** What kind of value a custom field holds. */
export type CustomFieldType =
  | 'Boolean'
  | 'CompensationRange'
  | 'Currency'
  | 'Date'
  | 'LongText'
  | 'MultiValueSelect'
  | 'Number'
  | 'NumberRange'
  | 'String'
  | 'Url'
  | 'UUID'
  | 'ValueSelect'

/** A form that interviewers fill in. */
export interface FeedbackFormDefinition {
  id: string
  organizationId: string
  title: string
  isArchived: boolean
  /** Whether interviews without a form of their own use it. */
  isDefaultForm: boolean
  /** The one interview it belongs to. */
  interviewId: string | null
  formDefinition: FormDefinition
}

/** A note on a candidate. */
export interface Note {
  id: string
  createdAt: string
  isPrivate: boolean
  content: string
  author: {
    id: string
    firstName: string
    lastName: string
    email: string
  }
}

/** An API key and what it may do. */
export interface ApiKey {
  title: string
  createdAt: string
  /** Its permissions, such as candidates:read. */
  scopes: string[]
}

/** Parameters of `candidates.list`. */
export interface CandidatesListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /**
   * Only candidates added after this time, in milliseconds since 1970 (UTC): 1767225600000 is 2026-01-01. May not
   * lie in the future.
   */
  createdAfter?: number
  /**
   * Only those created at or before this time, in milliseconds since 1970 (UTC): 1769904000000 is 2026-02-01. May
   * not lie before `createdAfter`.
   */
  createdBefore?: number
}

/** What comes with the answer of `candidates.list`. */
export interface CandidatesListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `candidates.get`. */
export type CandidatesGetParams =
  | {
      /** The candidate. */
      id: string
      externalMappingId?: never
    }
  | {
      id?: never
      /** The candidate’s id in an outside HR system. */
      externalMappingId: string
    }

/** Parameters of `candidates.search`. */
export type CandidatesSearchParams =
  | {
      /** An e-mail address of the candidate. */
      email: string
      /** The candidate’s name. */
      name?: string
    }
  | {
      /** An e-mail address of the candidate. */
      email?: string
      /** The candidate’s name. */
      name: string
    }

/** What comes with the answer of `candidates.search`. */
export interface CandidatesSearchMeta extends ListMeta {
  readonly warnings?: unknown
}

/** Parameters of `candidates.create`. */
export interface CandidatesCreateParams {
  /** First and last name. */
  name: string
  /** The primary e-mail address; taken as a personal one. */
  email?: string
  /** The primary telephone number; taken as a personal one. */
  phoneNumber?: string
  /** The LinkedIn profile. */
  linkedInUrl?: string
  /** The GitHub profile. */
  githubUrl?: string
  /** A website of the candidate. */
  website?: string
  /** Further e-mail addresses. */
  alternateEmailAddresses?: string[]
  /** Where the candidate came from. */
  sourceId?: string
  /** The user who gets the credit. */
  creditedToUserId?: string
  /** Where the candidate lives, as far as known. */
  location?: {
    city?: string
    /** A state, province or other part of the country. */
    region?: string
    country?: string
  }
  /** Backdates the candidate; the time of the call when left out. */
  createdAt?: string
}

/** Parameters of `candidates.create_note`. */
export interface CandidatesCreateNoteParams {
  /** The candidate the note is about. */
  candidateId: string
  /** The note, as plain text or with a type. */
  note:
    | string
    | {
        /** Of HTML only b, i, u, a, ul, ol, li, code and pre are kept. */
        type: 'text/plain' | 'text/html'
        value: string
      }
  /** Whether those who follow the candidate are notified. Default: false. */
  sendNotifications?: boolean
  /** Whether the note is private; the key needs access to private fields for that. Default: false. */
  isPrivate?: boolean
  /** Backdates the note; the time of the call when left out. */
  createdAt?: string
}

/** Parameters of `candidates.add_tag`. */
export interface CandidatesAddTagParams {
  /** The candidate. */
  candidateId: string
  /** The tag. */
  tagId: string
}

/** Parameters of `applications.list`. */
export interface ApplicationsListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /**
   * Only those created after this time, in milliseconds since 1970 (UTC): 1767225600000 is 2026-01-01. May not lie
   * in the future.
   */
  createdAfter?: number
  /**
   * Only those created at or before this time, in milliseconds since 1970 (UTC): 1769904000000 is 2026-02-01. May
   * not lie before `createdAfter`.
   */
  createdBefore?: number
  /**
   * Only those of this status, one at a time: Lead for people not yet being considered, Active for those in the
   * process, Archived for those turned down or withdrawn, Hired.
   */
  status?: 'Hired' | 'Archived' | 'Active' | 'Lead'
  /** Only those for this job. */
  jobId?: string
  /** What to embed besides. `openings` are the seats the application may fill. */
  expand?: 'openings'[]
}

/** What comes with the answer of `applications.list`. */
export interface ApplicationsListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `applications.get`. */
export type ApplicationsGetParams = {
  /**
   * What to embed besides: the seats it may fill, the forms the candidate sent (large), or who referred the
   * candidate; the last needs `applicationId`.
   */
  expand?: ('openings' | 'applicationFormSubmissions' | 'referrals')[]
} & (
  | {
      /** The application. */
      applicationId: string
      submittedFormInstanceId?: never
    }
  | {
      applicationId?: never
      /** The form the candidate sent. */
      submittedFormInstanceId: string
    }
)

/** Parameters of `applications.create`. */
export interface ApplicationsCreateParams {
  /** The candidate. */
  candidateId: string
  /** The job. */
  jobId: string
  /** The plan to follow; the job’s default plan when left out. */
  interviewPlanId?: string
  /**
   * The stage to start in, or FirstPreInterviewScreen for the first screening stage of the plan; the first stage
   * for leads when left out.
   */
  interviewStageId?: string | 'FirstPreInterviewScreen'
  /** Where the application came from. */
  sourceId?: string
  /** The user who gets the credit. */
  creditedToUserId?: string
  /** Backdates the application; the time of the call when left out. */
  createdAt?: string
  /** The stages it has been through before, for an application that was moved here from elsewhere. */
  applicationHistory?: {
    /** The stage. */
    stageId: string
    /** Its place in the order of visits, from 0. */
    stageNumber: number
    /** When the stage was entered. */
    enteredStageAt: string
    /** Why, for a stage of type Archived. */
    archiveReasonId?: string
  }[]
}

/** Parameters of `applications.change_stage`. */
export interface ApplicationsChangeStageParams {
  /** The application. */
  applicationId: string
  /** The stage to move to. */
  interviewStageId: string
  /** Why it is archived. Needed when the stage is of type Archived and refused otherwise. */
  archiveReasonId?: string
  /** An e-mail to the candidate, only when the stage is of type Archived; none when left out. */
  archiveEmail?: {
    /** The template of the e-mail. */
    communicationTemplateId: string
    /** When to send it. A time in the past means at once; 09:32 the next morning when left out. */
    sendAt?: string
  }
}

/** Parameters of `jobs.list`. */
export interface JobsListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /**
   * Only those created after this time, in milliseconds since 1970 (UTC): 1767225600000 is 2026-01-01. May not lie
   * in the future.
   */
  createdAfter?: number
  /** Only jobs of these statuses; all but drafts when left out. */
  status?: ('Draft' | 'Open' | 'Closed' | 'Archived')[]
  /** Only jobs opened after this time, in milliseconds since 1970 (UTC): 1767225600000 is 2026-01-01. */
  openedAfter?: number
  /** Only jobs opened before this time, in milliseconds since 1970 (UTC): 1767225600000 is 2026-01-01. */
  openedBefore?: number
  /** Only jobs closed after this time, in milliseconds since 1970 (UTC): 1767225600000 is 2026-01-01. */
  closedAfter?: number
  /** Only jobs closed before this time, in milliseconds since 1970 (UTC): 1767225600000 is 2026-01-01. */
  closedBefore?: number
  /** Whether `jobPostingIds` also names postings that are not published. */
  includeUnpublishedJobPostingsIds?: boolean
  /** What to embed besides the ids. */
  expand?: ('location' | 'openings' | 'compensation')[]
}

/** What comes with the answer of `jobs.list`. */
export interface JobsListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `jobs.get`. */
export interface JobsGetParams {
  /** The job. */
  id: string
  /** Whether `jobPostingIds` also names postings that are not published. */
  includeUnpublishedJobPostingsIds?: boolean
  /** What to embed besides the ids. */
  expand?: ('location' | 'openings' | 'compensation')[]
}

/** Parameters of `departments.list`. */
export interface DepartmentsListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /** Also give archived ones. Default: false. */
  includeArchived?: boolean
}

/** What comes with the answer of `departments.list`. */
export interface DepartmentsListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `departments.get`. */
export interface DepartmentsGetParams {
  /** The department. */
  departmentId: string
}

/** Parameters of `locations.list`. */
export interface LocationsListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /** Also give archived ones. Default: false. */
  includeArchived?: boolean
  /** Also give the regions that group locations; their type is LocationHierarchy. Default: false. */
  includeLocationHierarchy?: boolean
}

/** What comes with the answer of `locations.list`. */
export interface LocationsListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `locations.get`. */
export interface LocationsGetParams {
  /** The location. */
  locationId: string
}

/** Parameters of `users.list`. */
export interface UsersListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /** Also give deactivated users. Default: false. */
  includeDeactivated?: boolean
}

/** What comes with the answer of `users.list`. */
export interface UsersListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** The user. */
  userId: string
}

/** Parameters of `job_postings.list`. */
export interface JobPostingsListParams {
  /** Only those at the location of exactly this name, case included. */
  location?: string
  /** Only those of the department of exactly this name, case included. */
  department?: string
  /** Only those that anybody can see. Default: false. */
  listedOnly?: boolean
  /** The job board to look at; the main one for outsiders when left out. */
  jobBoardId?: string
  /** Also give drafts; `status` tells them apart. Default: false. */
  includeUnpublishedJobPostings?: boolean
}

/** What comes with the answer of `job_postings.list`. */
export interface JobPostingsListMeta extends ListMeta {
  readonly warnings?: unknown
}

/** Parameters of `job_postings.get`. */
export interface JobPostingsGetParams {
  /** The posting. */
  jobPostingId: string
  /** The job board whose form and links to give; the main one for outsiders when left out. */
  jobBoardId?: string
  /** What to embed besides. `job` is the job it advertises. */
  expand?: 'job'[]
  /** Needed to see a draft. Default: false. */
  includeUnpublishedJobPostings?: boolean
}

/** Parameters of `sources.list`. */
export interface SourcesListParams {
  /** Also give archived ones. Default: false. */
  includeArchived?: boolean
}

/** What comes with the answer of `sources.list`. */
export interface SourcesListMeta extends ListMeta {
  readonly warnings?: unknown
}

/** Parameters of `archive_reasons.list`. */
export interface ArchiveReasonsListParams {
  /** Also give archived ones. Default: false. */
  includeArchived?: boolean
}

/** What comes with the answer of `archive_reasons.list`. */
export interface ArchiveReasonsListMeta extends ListMeta {
  readonly warnings?: unknown
}

/** Parameters of `candidate_tags.list`. */
export interface CandidateTagsListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /** Also give archived ones. Default: false. */
  includeArchived?: boolean
}

/** What comes with the answer of `candidate_tags.list`. */
export interface CandidateTagsListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `custom_fields.list`. */
export interface CustomFieldsListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /** Also give archived ones. Default: false. */
  includeArchived?: boolean
}

/** What comes with the answer of `custom_fields.list`. */
export interface CustomFieldsListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `feedback_form_definitions.list`. */
export interface FeedbackFormDefinitionsListParams {
  /** How many records a page holds. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /**
   * The token at the end of an earlier complete read; only what was created or changed since then comes back.
   * Repeat the filters of that read. A token left unused for about a month expires.
   */
  syncToken?: string
  /** Also give archived ones. Default: false. */
  includeArchived?: boolean
}

/** What comes with the answer of `feedback_form_definitions.list`. */
export interface FeedbackFormDefinitionsListMeta extends ListMeta {
  readonly warnings?: unknown
  readonly sync_token?: string
}

/** Parameters of `api_key.get`. */
export interface ApiKeyGetParams {
  [k: string]: never
}
