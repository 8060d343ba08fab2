// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import type { AggregateResult, SearchMeta } from '../../runtime/replica/replica.ts'
import type { AggregateParams, FieldOf, Filter, Found, SearchParams } from '../../runtime/replica/search-types.ts'
import { connector } from './connector.gen.ts'
import type {
  ApiKey,
  ApiKeyGetParams,
  Application,
  ApplicationDetail,
  ApplicationsChangeStageParams,
  ApplicationsCreateParams,
  ApplicationsGetParams,
  ApplicationsListMeta,
  ApplicationsListParams,
  ArchiveReason,
  ArchiveReasonsListMeta,
  ArchiveReasonsListParams,
  AshbyAuthConfig,
  AshbyOperations,
  Candidate,
  CandidateTag,
  CandidateTagsListMeta,
  CandidateTagsListParams,
  CandidatesAddTagParams,
  CandidatesCreateNoteParams,
  CandidatesCreateParams,
  CandidatesGetParams,
  CandidatesListMeta,
  CandidatesListParams,
  CandidatesSearchMeta,
  CandidatesSearchParams,
  CustomField,
  CustomFieldsListMeta,
  CustomFieldsListParams,
  Department,
  DepartmentsGetParams,
  DepartmentsListMeta,
  DepartmentsListParams,
  FeedbackFormDefinition,
  FeedbackFormDefinitionsListMeta,
  FeedbackFormDefinitionsListParams,
  Job,
  JobPosting,
  JobPostingDetail,
  JobPostingsGetParams,
  JobPostingsListMeta,
  JobPostingsListParams,
  JobsGetParams,
  JobsListMeta,
  JobsListParams,
  Location,
  LocationsGetParams,
  LocationsListMeta,
  LocationsListParams,
  Note,
  Source,
  SourcesListMeta,
  SourcesListParams,
  User,
  UsersGetParams,
  UsersListMeta,
  UsersListParams,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of Ashby is made with. */
export interface AshbyOptions extends ClientOptions {
  readonly authConfig: AshbyAuthConfig | AirbyteAuthConfig
}

/**
 * Client of Ashby. Applicant tracking and recruiting: candidates, their applications, jobs, postings and the
 * people who hire.
 *
 * @see https://developers.ashbyhq.com/reference
 */
export class AshbyConnector extends ConnectorClient<AshbyOperations> {
  /** People who are, were or may be considered for a job. */
  readonly candidates: Candidates = new Candidates(this)

  /** A candidate’s consideration for one job, with its stage and outcome; a candidate may have several. */
  readonly applications: Applications = new Applications(this)

  /** Positions the organization hires for, with their hiring team and interview plans. */
  readonly jobs: Jobs = new Jobs(this)

  /** Departments and the teams inside them, which are departments with a parent. */
  readonly departments: Departments = new Departments(this)

  /** Places where people work, and on demand the regions that group them. */
  readonly locations: Locations = new Locations(this)

  /** Members of the organization who use Ashby, such as recruiters and interviewers. */
  readonly users: Users = new Users(this)

  /** What candidates see of a job on a job board; a job may have several. */
  readonly job_postings: JobPostings = new JobPostings(this)

  /** Where candidates come from, such as a job board, a referral or an agency. */
  readonly sources: Sources = new Sources(this)

  /** Reasons why an application is archived. */
  readonly archive_reasons: ArchiveReasons = new ArchiveReasons(this)

  /** Labels for candidates. */
  readonly candidate_tags: CandidateTags = new CandidateTags(this)

  /** Fields the organization added to candidates, applications, jobs and other records. */
  readonly custom_fields: CustomFields = new CustomFields(this)

  /** Forms that interviewers fill in, also called scorecards. */
  readonly feedback_form_definitions: FeedbackFormDefinitions = new FeedbackFormDefinitions(this)

  /** The key in use and what it may do. */
  readonly api_key: ApiKeyActions = new ApiKeyActions(this)

  constructor(options: AshbyOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class Candidates {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /**
   * List candidates, oldest first. To find a person by name or e-mail address use search; to find who applied in a
   * period list applications. Needs `candidates:read`.
   */
  list(params?: CandidatesListParams, options?: CallOptions): Pages<Candidate, CandidatesListMeta> {
    return this.#client.pages('candidates', 'list', params, options)
  }

  /**
   * Get one candidate, by its id or by its id in an outside HR system; give one of the two. Needs
   * `candidates:read`.
   */
  async get(params: CandidatesGetParams, options?: CallOptions): Promise<Candidate> {
    const { data } = await this.#client.execute('candidates', 'get', params, options)
    return data
  }

  /** Find candidates by e-mail address, by name, or by both, which must then both match. Needs `candidates:read`. */
  search(params: CandidatesSearchParams, options?: CallOptions): Pages<Candidate, CandidatesSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Candidate> = never>(
    params: SearchParams<Candidate, F> & { readonly filter: Filter<Candidate> },
    options?: CallOptions,
  ): Pages<Found<Candidate, F>, SearchMeta>
  search(params: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('candidates', 'search', { ...params }, options)
  }

  /**
   * Create a candidate. This does not apply them to a job; create an application for that. Needs
   * `candidates:write`.
   */
  async create(params: CandidatesCreateParams, options?: CallOptions): Promise<Candidate> {
    const { data } = await this.#client.execute('candidates', 'create', params, options)
    return data
  }

  /** Write a note on a candidate. Needs `candidates:write`. */
  async create_note(params: CandidatesCreateNoteParams, options?: CallOptions): Promise<Note> {
    const { data } = await this.#client.execute('candidates', 'create_note', params, options)
    return data
  }

  /** Put a tag on a candidate. The tag must exist; list candidate_tags to find its id. Needs `candidates:write`. */
  async add_tag(params: CandidatesAddTagParams, options?: CallOptions): Promise<Candidate> {
    const { data } = await this.#client.execute('candidates', 'add_tag', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Candidate> = never>(
    params?: SearchParams<Candidate, F>,
    options?: CallOptions,
  ): Pages<Found<Candidate, F>, SearchMeta> {
    return this.#client.search<Candidate, F>('candidates', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Candidate>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Candidate>('candidates', params, options)
  }
}

class Applications {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /**
   * List applications, oldest first, by status, job or date. There is no filter by candidate or stage: a candidate
   * has applicationIds, and stages are compared on the records. Needs `candidates:read`.
   */
  list(params?: ApplicationsListParams, options?: CallOptions): Pages<Application, ApplicationsListMeta> {
    return this.#client.pages('applications', 'list', params, options)
  }

  /**
   * Get one application with its history of stages, by its id or by that of the form the candidate sent; give one
   * of the two. Needs `candidates:read`.
   */
  async get(params: ApplicationsGetParams, options?: CallOptions): Promise<ApplicationDetail> {
    const { data } = await this.#client.execute('applications', 'get', params, options)
    return data
  }

  /** Consider an existing candidate for a job. Needs `candidates:write`. */
  async create(params: ApplicationsCreateParams, options?: CallOptions): Promise<ApplicationDetail> {
    const { data } = await this.#client.execute('applications', 'create', params, options)
    return data
  }

  /**
   * Move an application to another stage of its interview plan; moving it to the stage of type Archived turns it
   * down and needs a reason. Needs `candidates:write`.
   */
  async change_stage(params: ApplicationsChangeStageParams, options?: CallOptions): Promise<Application> {
    const { data } = await this.#client.execute('applications', 'change_stage', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Application> = never>(
    params?: SearchParams<Application, F>,
    options?: CallOptions,
  ): Pages<Found<Application, F>, SearchMeta> {
    return this.#client.search<Application, F>('applications', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Application> = never>(
    params?: SearchParams<Application, F>,
    options?: CallOptions,
  ): Pages<Found<Application, F>, SearchMeta> {
    return this.#client.search<Application, F>('applications', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Application>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Application>('applications', params, options)
  }
}

class Jobs {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /**
   * List jobs, oldest first, by status or by when they were created, opened or closed. Drafts only come when
   * `status` asks for them. Needs `jobs:read`.
   */
  list(params?: JobsListParams, options?: CallOptions): Pages<Job, JobsListMeta> {
    return this.#client.pages('jobs', 'list', params, options)
  }

  /** Get one job. Needs `jobs:read`. */
  async get(params: JobsGetParams, options?: CallOptions): Promise<Job> {
    const { data } = await this.#client.execute('jobs', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Job> = never>(
    params?: SearchParams<Job, F>,
    options?: CallOptions,
  ): Pages<Found<Job, F>, SearchMeta> {
    return this.#client.search<Job, F>('jobs', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Job> = never>(
    params?: SearchParams<Job, F>,
    options?: CallOptions,
  ): Pages<Found<Job, F>, SearchMeta> {
    return this.#client.search<Job, F>('jobs', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Job>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Job>('jobs', params, options)
  }
}

class Departments {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /** List departments and teams. Needs `organization:read`. */
  list(params?: DepartmentsListParams, options?: CallOptions): Pages<Department, DepartmentsListMeta> {
    return this.#client.pages('departments', 'list', params, options)
  }

  /** Get one department or team. Needs `organization:read`. */
  async get(params: DepartmentsGetParams, options?: CallOptions): Promise<Department> {
    const { data } = await this.#client.execute('departments', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Department> = never>(
    params?: SearchParams<Department, F>,
    options?: CallOptions,
  ): Pages<Found<Department, F>, SearchMeta> {
    return this.#client.search<Department, F>('departments', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Department> = never>(
    params?: SearchParams<Department, F>,
    options?: CallOptions,
  ): Pages<Found<Department, F>, SearchMeta> {
    return this.#client.search<Department, F>('departments', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Department>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Department>('departments', params, options)
  }
}

class Locations {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /** List locations; regions only when asked for. Needs `organization:read`. */
  list(params?: LocationsListParams, options?: CallOptions): Pages<Location, LocationsListMeta> {
    return this.#client.pages('locations', 'list', params, options)
  }

  /** Get one location. Needs `organization:read`. */
  async get(params: LocationsGetParams, options?: CallOptions): Promise<Location> {
    const { data } = await this.#client.execute('locations', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Location> = never>(
    params?: SearchParams<Location, F>,
    options?: CallOptions,
  ): Pages<Found<Location, F>, SearchMeta> {
    return this.#client.search<Location, F>('locations', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Location> = never>(
    params?: SearchParams<Location, F>,
    options?: CallOptions,
  ): Pages<Found<Location, F>, SearchMeta> {
    return this.#client.search<Location, F>('locations', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Location>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Location>('locations', params, options)
  }
}

class Users {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /** List users; those who left only when asked for. Needs `organization:read`. */
  list(params?: UsersListParams, options?: CallOptions): Pages<User, UsersListMeta> {
    return this.#client.pages('users', 'list', params, options)
  }

  /** Get one user. Needs `organization:read`. */
  async get(params: UsersGetParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<User> = never>(
    params?: SearchParams<User, F>,
    options?: CallOptions,
  ): Pages<Found<User, F>, SearchMeta> {
    return this.#client.search<User, F>('users', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<User> = never>(
    params?: SearchParams<User, F>,
    options?: CallOptions,
  ): Pages<Found<User, F>, SearchMeta> {
    return this.#client.search<User, F>('users', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<User>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<User>('users', params, options)
  }
}

class JobPostings {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /**
   * List job postings, with a line on pay but without descriptions; unlisted ones come along unless `listedOnly`
   * is set. Needs `jobs:read`.
   */
  list(params?: JobPostingsListParams, options?: CallOptions): Pages<JobPosting, JobPostingsListMeta> {
    return this.#client.pages('job_postings', 'list', params, options)
  }

  /** Get one job posting with its description, pay and application form. Needs `jobs:read`. */
  async get(params: JobPostingsGetParams, options?: CallOptions): Promise<JobPostingDetail> {
    const { data } = await this.#client.execute('job_postings', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<JobPosting> = never>(
    params?: SearchParams<JobPosting, F>,
    options?: CallOptions,
  ): Pages<Found<JobPosting, F>, SearchMeta> {
    return this.#client.search<JobPosting, F>('job_postings', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<JobPosting> = never>(
    params?: SearchParams<JobPosting, F>,
    options?: CallOptions,
  ): Pages<Found<JobPosting, F>, SearchMeta> {
    return this.#client.search<JobPosting, F>('job_postings', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<JobPosting>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<JobPosting>('job_postings', params, options)
  }
}

class Sources {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /** List sources. Needs `hiringProcessMetadata:read`. */
  list(params?: SourcesListParams, options?: CallOptions): Pages<Source, SourcesListMeta> {
    return this.#client.pages('sources', 'list', params, options)
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Source> = never>(
    params?: SearchParams<Source, F>,
    options?: CallOptions,
  ): Pages<Found<Source, F>, SearchMeta> {
    return this.#client.search<Source, F>('sources', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Source> = never>(
    params?: SearchParams<Source, F>,
    options?: CallOptions,
  ): Pages<Found<Source, F>, SearchMeta> {
    return this.#client.search<Source, F>('sources', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Source>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Source>('sources', params, options)
  }
}

class ArchiveReasons {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /**
   * List the reasons for archiving; `applications.change_stage` takes one of them. Needs
   * `hiringProcessMetadata:read`.
   */
  list(params?: ArchiveReasonsListParams, options?: CallOptions): Pages<ArchiveReason, ArchiveReasonsListMeta> {
    return this.#client.pages('archive_reasons', 'list', params, options)
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<ArchiveReason> = never>(
    params?: SearchParams<ArchiveReason, F>,
    options?: CallOptions,
  ): Pages<Found<ArchiveReason, F>, SearchMeta> {
    return this.#client.search<ArchiveReason, F>('archive_reasons', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<ArchiveReason> = never>(
    params?: SearchParams<ArchiveReason, F>,
    options?: CallOptions,
  ): Pages<Found<ArchiveReason, F>, SearchMeta> {
    return this.#client.search<ArchiveReason, F>('archive_reasons', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<ArchiveReason>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<ArchiveReason>('archive_reasons', params, options)
  }
}

class CandidateTags {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /** List the tags; `candidates.add_tag` takes one of them. Needs `hiringProcessMetadata:read`. */
  list(params?: CandidateTagsListParams, options?: CallOptions): Pages<CandidateTag, CandidateTagsListMeta> {
    return this.#client.pages('candidate_tags', 'list', params, options)
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<CandidateTag> = never>(
    params?: SearchParams<CandidateTag, F>,
    options?: CallOptions,
  ): Pages<Found<CandidateTag, F>, SearchMeta> {
    return this.#client.search<CandidateTag, F>('candidate_tags', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<CandidateTag> = never>(
    params?: SearchParams<CandidateTag, F>,
    options?: CallOptions,
  ): Pages<Found<CandidateTag, F>, SearchMeta> {
    return this.#client.search<CandidateTag, F>('candidate_tags', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<CandidateTag>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<CandidateTag>('candidate_tags', params, options)
  }
}

class CustomFields {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /**
   * List the custom fields with their types and choices; values stand on the records themselves. Needs
   * `hiringProcessMetadata:read`.
   */
  list(params?: CustomFieldsListParams, options?: CallOptions): Pages<CustomField, CustomFieldsListMeta> {
    return this.#client.pages('custom_fields', 'list', params, options)
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<CustomField> = never>(
    params?: SearchParams<CustomField, F>,
    options?: CallOptions,
  ): Pages<Found<CustomField, F>, SearchMeta> {
    return this.#client.search<CustomField, F>('custom_fields', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<CustomField> = never>(
    params?: SearchParams<CustomField, F>,
    options?: CallOptions,
  ): Pages<Found<CustomField, F>, SearchMeta> {
    return this.#client.search<CustomField, F>('custom_fields', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<CustomField>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<CustomField>('custom_fields', params, options)
  }
}

class FeedbackFormDefinitions {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /** List the forms for feedback with their questions. Needs `hiringProcessMetadata:read`. */
  list(
    params?: FeedbackFormDefinitionsListParams,
    options?: CallOptions,
  ): Pages<FeedbackFormDefinition, FeedbackFormDefinitionsListMeta> {
    return this.#client.pages('feedback_form_definitions', 'list', params, options)
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<FeedbackFormDefinition> = never>(
    params?: SearchParams<FeedbackFormDefinition, F>,
    options?: CallOptions,
  ): Pages<Found<FeedbackFormDefinition, F>, SearchMeta> {
    return this.#client.search<FeedbackFormDefinition, F>('feedback_form_definitions', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<FeedbackFormDefinition> = never>(
    params?: SearchParams<FeedbackFormDefinition, F>,
    options?: CallOptions,
  ): Pages<Found<FeedbackFormDefinition, F>, SearchMeta> {
    return this.#client.search<FeedbackFormDefinition, F>('feedback_form_definitions', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<FeedbackFormDefinition>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<FeedbackFormDefinition>('feedback_form_definitions', params, options)
  }
}

class ApiKeyActions {
  readonly #client: ConnectorClient<AshbyOperations>

  constructor(client: ConnectorClient<AshbyOperations>) {
    this.#client = client
  }

  /** Tell the title and the permissions of the API key in use. Needs `apiKeys:read`. */
  async get(params?: ApiKeyGetParams, options?: CallOptions): Promise<ApiKey> {
    const { data } = await this.#client.execute('api_key', 'get', params, options)
    return data
  }
}
