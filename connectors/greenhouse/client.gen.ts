// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import type { AggregateResult, SearchMeta } from '../../runtime/replica/replica.ts'
import type { AggregateParams, FieldOf, Found, SearchParams } from '../../runtime/replica/search-types.ts'
import { connector } from './connector.gen.ts'
import type {
  ActivityFeed,
  Application,
  ApplicationsAdvanceParams,
  ApplicationsCreateParams,
  ApplicationsGetParams,
  ApplicationsListParams,
  ApplicationsMoveParams,
  ApplicationsRejectParams,
  ApplicationsUnrejectParams,
  Candidate,
  CandidatesAddNoteParams,
  CandidatesCreateParams,
  CandidatesGetActivityFeedParams,
  CandidatesGetParams,
  CandidatesListParams,
  CandidatesUpdateParams,
  Department,
  DepartmentsGetParams,
  DepartmentsListParams,
  GreenhouseAuthConfig,
  GreenhouseConfig,
  GreenhouseOperations,
  Job,
  JobPost,
  JobPostsGetParams,
  JobPostsListForJobParams,
  JobPostsListParams,
  JobStage,
  JobStagesGetParams,
  JobStagesListForJobParams,
  JobStagesListParams,
  JobsGetParams,
  JobsListParams,
  NewApplication,
  NewCandidate,
  Note,
  Offer,
  OffersGetCurrentParams,
  OffersGetParams,
  OffersListForApplicationParams,
  OffersListParams,
  Office,
  OfficesGetParams,
  OfficesListParams,
  RejectionReason,
  RejectionReasonsListParams,
  Scorecard,
  ScorecardsGetParams,
  ScorecardsListForApplicationParams,
  ScorecardsListParams,
  Source,
  SourcesListParams,
  User,
  UsersGetParams,
  UsersListParams,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of Greenhouse is made with. */
export interface GreenhouseOptions extends ClientOptions {
  readonly authConfig: GreenhouseAuthConfig | AirbyteAuthConfig
  readonly config?: GreenhouseConfig
}

/**
 * Client of Greenhouse. Applicant tracking and recruiting, by the Harvest API: candidates, their applications,
 * jobs, offers and the people who hire.
 *
 * @see https://developers.greenhouse.io/harvest.html
 */
export class GreenhouseConnector extends ConnectorClient<GreenhouseOperations> {
  /** People who apply, or might: prospects. */
  readonly candidates: Candidates = new Candidates(this)

  /** A candidate’s consideration for a job; a prospect’s may be for several jobs or none. */
  readonly applications: Applications = new Applications(this)

  /** Positions that are hired for, with their openings and hiring team. */
  readonly jobs: Jobs = new Jobs(this)

  /** The stages applications to a job go through, with their interviews. */
  readonly job_stages: JobStages = new JobStages(this)

  /** What candidates see of a job on a job board, with the questions they answer. */
  readonly job_posts: JobPosts = new JobPosts(this)

  /** Offers to candidates; a changed offer is a new version. */
  readonly offers: Offers = new Offers(this)

  /** What interviewers think of candidates. */
  readonly scorecards: Scorecards = new Scorecards(this)

  /** Those who use Greenhouse, such as recruiters and interviewers. */
  readonly users: Users = new Users(this)

  /** Departments, and those inside them. */
  readonly departments: Departments = new Departments(this)

  /** Offices, and those inside them. */
  readonly offices: Offices = new Offices(this)

  /** Where candidates come from. */
  readonly sources: Sources = new Sources(this)

  /** Reasons why an application is rejected. */
  readonly rejection_reasons: RejectionReasons = new RejectionReasons(this)

  constructor(options: GreenhouseOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class Candidates {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List candidates, by e-mail address, job or date. Needs `GET: List Candidates`. */
  list(params?: CandidatesListParams, options?: CallOptions): Pages<Candidate> {
    return this.#client.pages('candidates', 'list', params, options)
  }

  /** Get one candidate, with all applications. Needs `GET: Retrieve Candidate`. */
  async get(params: CandidatesGetParams, options?: CallOptions): Promise<Candidate> {
    const { data } = await this.#client.execute('candidates', 'get', params, options)
    return data
  }

  /** Get the notes and e-mails on a candidate, and what happened to them. Needs `GET: Retrieve Activity Feed`. */
  async get_activity_feed(params: CandidatesGetActivityFeedParams, options?: CallOptions): Promise<ActivityFeed> {
    const { data } = await this.#client.execute('candidates', 'get_activity_feed', params, options)
    return data
  }

  /**
   * Create a candidate who applies to one job or several. The answer may have the ids only; the rest follows
   * within a minute. Needs `POST: Add Candidate`.
   */
  async create(params: CandidatesCreateParams, options?: CallOptions): Promise<NewCandidate> {
    const { data } = await this.#client.execute('candidates', 'create', params, options)
    return data
  }

  /**
   * Change a candidate; lists that are given replace those there are, and an empty one clears them. Needs `PATCH:
   * Edit Candidate`.
   */
  async update(params: CandidatesUpdateParams, options?: CallOptions): Promise<Candidate> {
    const { data } = await this.#client.execute('candidates', 'update', params, options)
    return data
  }

  /** Write a note on a candidate. Needs `POST: Add Note`. */
  async add_note(params: CandidatesAddNoteParams, options?: CallOptions): Promise<Note> {
    const { data } = await this.#client.execute('candidates', 'add_note', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Candidate> = never>(
    params?: SearchParams<Candidate, F>,
    options?: CallOptions,
  ): Pages<Found<Candidate, F>, SearchMeta> {
    return this.#client.search<Candidate, F>('candidates', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
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
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List applications, by job, status or date. Needs `GET: List Applications`. */
  list(params?: ApplicationsListParams, options?: CallOptions): Pages<Application> {
    return this.#client.pages('applications', 'list', params, options)
  }

  /** Get one application. Needs `GET: Retrieve Application`. */
  async get(params: ApplicationsGetParams, options?: CallOptions): Promise<Application> {
    const { data } = await this.#client.execute('applications', 'get', params, options)
    return data
  }

  /**
   * Consider an existing candidate for a job. The answer may have the id only; the rest follows within a minute.
   * Needs `POST: Add Application to Candidate/Prospect`.
   */
  async create(params: ApplicationsCreateParams, options?: CallOptions): Promise<NewApplication> {
    const { data } = await this.#client.execute('applications', 'create', params, options)
    return data
  }

  /** Move an active application to the next stage. Needs `POST: Advance Application`. */
  async advance(params: ApplicationsAdvanceParams, options?: CallOptions): Promise<Application> {
    const { data } = await this.#client.execute('applications', 'advance', params, options)
    return data
  }

  /** Move an active application to another stage of its job. Needs `POST: Move Application (Same Job)`. */
  async move(params: ApplicationsMoveParams, options?: CallOptions): Promise<Application> {
    const { data } = await this.#client.execute('applications', 'move', params, options)
    return data
  }

  /** Reject an active application, without an e-mail unless asked for. Needs `POST: Reject Application`. */
  async reject(params: ApplicationsRejectParams, options?: CallOptions): Promise<Application> {
    const { data } = await this.#client.execute('applications', 'reject', params, options)
    return data
  }

  /** Take back the rejection of an application. Needs `POST: Unreject Application`. */
  async unreject(params: ApplicationsUnrejectParams, options?: CallOptions): Promise<Application> {
    const { data } = await this.#client.execute('applications', 'unreject', params, options)
    return data
  }
}

class Jobs {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List jobs, by status, department, office or date. Needs `GET: List Jobs`. */
  list(params?: JobsListParams, options?: CallOptions): Pages<Job> {
    return this.#client.pages('jobs', 'list', params, options)
  }

  /** Get one job. Needs `GET: Retrieve Job`. */
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

class JobStages {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List the stages of all jobs. Needs `GET: List Job Stages`. */
  list(params?: JobStagesListParams, options?: CallOptions): Pages<JobStage> {
    return this.#client.pages('job_stages', 'list', params, options)
  }

  /** List the stages of one job. Needs `GET: List Job Stages for Job`. */
  list_for_job(params: JobStagesListForJobParams, options?: CallOptions): Pages<JobStage> {
    return this.#client.pages('job_stages', 'list_for_job', params, options)
  }

  /** Get one stage. Needs `GET: Retrieve Job Stage`. */
  async get(params: JobStagesGetParams, options?: CallOptions): Promise<JobStage> {
    const { data } = await this.#client.execute('job_stages', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<JobStage> = never>(
    params?: SearchParams<JobStage, F>,
    options?: CallOptions,
  ): Pages<Found<JobStage, F>, SearchMeta> {
    return this.#client.search<JobStage, F>('job_stages', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<JobStage> = never>(
    params?: SearchParams<JobStage, F>,
    options?: CallOptions,
  ): Pages<Found<JobStage, F>, SearchMeta> {
    return this.#client.search<JobStage, F>('job_stages', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<JobStage>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<JobStage>('job_stages', params, options)
  }
}

class JobPosts {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List job posts, deleted ones included unless `active` is set. Needs `GET: List Job Posts`. */
  list(params?: JobPostsListParams, options?: CallOptions): Pages<JobPost> {
    return this.#client.pages('job_posts', 'list', params, options)
  }

  /** List the posts of one job. Needs `GET: List Job Posts for Job`. */
  list_for_job(params: JobPostsListForJobParams, options?: CallOptions): Pages<JobPost> {
    return this.#client.pages('job_posts', 'list_for_job', params, options)
  }

  /** Get one job post. Needs `GET: Retrieve Job Post`. */
  async get(params: JobPostsGetParams, options?: CallOptions): Promise<JobPost> {
    const { data } = await this.#client.execute('job_posts', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<JobPost> = never>(
    params?: SearchParams<JobPost, F>,
    options?: CallOptions,
  ): Pages<Found<JobPost, F>, SearchMeta> {
    return this.#client.search<JobPost, F>('job_posts', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<JobPost> = never>(
    params?: SearchParams<JobPost, F>,
    options?: CallOptions,
  ): Pages<Found<JobPost, F>, SearchMeta> {
    return this.#client.search<JobPost, F>('job_posts', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<JobPost>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<JobPost>('job_posts', params, options)
  }
}

class Offers {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List offers, by status or date, in the order of applications. Needs `GET: List Offers`. */
  list(params?: OffersListParams, options?: CallOptions): Pages<Offer> {
    return this.#client.pages('offers', 'list', params, options)
  }

  /** List the offers on one application, all versions. Needs `GET: List Offers for Application`. */
  list_for_application(params: OffersListForApplicationParams, options?: CallOptions): Pages<Offer> {
    return this.#client.pages('offers', 'list_for_application', params, options)
  }

  /** Get the offer on an application that counts. Needs `GET: Retrieve Current Offer for Application`. */
  async get_current(params: OffersGetCurrentParams, options?: CallOptions): Promise<Offer> {
    const { data } = await this.#client.execute('offers', 'get_current', params, options)
    return data
  }

  /** Get one offer. Needs `GET: Retrieve Offer`. */
  async get(params: OffersGetParams, options?: CallOptions): Promise<Offer> {
    const { data } = await this.#client.execute('offers', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Offer> = never>(
    params?: SearchParams<Offer, F>,
    options?: CallOptions,
  ): Pages<Found<Offer, F>, SearchMeta> {
    return this.#client.search<Offer, F>('offers', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Offer> = never>(
    params?: SearchParams<Offer, F>,
    options?: CallOptions,
  ): Pages<Found<Offer, F>, SearchMeta> {
    return this.#client.search<Offer, F>('offers', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Offer>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Offer>('offers', params, options)
  }
}

class Scorecards {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List scorecards that were handed in, in the order of candidates. Needs `GET: List Scorecards`. */
  list(params?: ScorecardsListParams, options?: CallOptions): Pages<Scorecard> {
    return this.#client.pages('scorecards', 'list', params, options)
  }

  /** List the scorecards on one application. Needs `GET: List Scorecards for Application`. */
  list_for_application(params: ScorecardsListForApplicationParams, options?: CallOptions): Pages<Scorecard> {
    return this.#client.pages('scorecards', 'list_for_application', params, options)
  }

  /** Get one scorecard. Needs `GET: Retrieve Scorecard`. */
  async get(params: ScorecardsGetParams, options?: CallOptions): Promise<Scorecard> {
    const { data } = await this.#client.execute('scorecards', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Scorecard> = never>(
    params?: SearchParams<Scorecard, F>,
    options?: CallOptions,
  ): Pages<Found<Scorecard, F>, SearchMeta> {
    return this.#client.search<Scorecard, F>('scorecards', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Scorecard> = never>(
    params?: SearchParams<Scorecard, F>,
    options?: CallOptions,
  ): Pages<Found<Scorecard, F>, SearchMeta> {
    return this.#client.search<Scorecard, F>('scorecards', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Scorecard>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Scorecard>('scorecards', params, options)
  }
}

class Users {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List users, those who were disabled included. Needs `GET: List Users`. */
  list(params?: UsersListParams, options?: CallOptions): Pages<User> {
    return this.#client.pages('users', 'list', params, options)
  }

  /** Get one user. Needs `GET: Retrieve User`. */
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

class Departments {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List departments. Needs `GET: List Departments`. */
  list(params?: DepartmentsListParams, options?: CallOptions): Pages<Department> {
    return this.#client.pages('departments', 'list', params, options)
  }

  /** Get one department. Needs `GET: Retrieve Department`. */
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

class Offices {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List offices. Needs `GET: List Offices`. */
  list(params?: OfficesListParams, options?: CallOptions): Pages<Office> {
    return this.#client.pages('offices', 'list', params, options)
  }

  /** Get one office. Needs `GET: Retrieve Office`. */
  async get(params: OfficesGetParams, options?: CallOptions): Promise<Office> {
    const { data } = await this.#client.execute('offices', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Office> = never>(
    params?: SearchParams<Office, F>,
    options?: CallOptions,
  ): Pages<Found<Office, F>, SearchMeta> {
    return this.#client.search<Office, F>('offices', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Office> = never>(
    params?: SearchParams<Office, F>,
    options?: CallOptions,
  ): Pages<Found<Office, F>, SearchMeta> {
    return this.#client.search<Office, F>('offices', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Office>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Office>('offices', params, options)
  }
}

class Sources {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List sources. Needs `GET: List Sources`. */
  list(params?: SourcesListParams, options?: CallOptions): Pages<Source> {
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

class RejectionReasons {
  readonly #client: ConnectorClient<GreenhouseOperations>

  constructor(client: ConnectorClient<GreenhouseOperations>) {
    this.#client = client
  }

  /** List the organization’s reasons; `applications.reject` takes one of them. Needs `GET: List Rejection Reasons`. */
  list(params?: RejectionReasonsListParams, options?: CallOptions): Pages<RejectionReason> {
    return this.#client.pages('rejection_reasons', 'list', params, options)
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<RejectionReason> = never>(
    params?: SearchParams<RejectionReason, F>,
    options?: CallOptions,
  ): Pages<Found<RejectionReason, F>, SearchMeta> {
    return this.#client.search<RejectionReason, F>('rejection_reasons', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<RejectionReason> = never>(
    params?: SearchParams<RejectionReason, F>,
    options?: CallOptions,
  ): Pages<Found<RejectionReason, F>, SearchMeta> {
    return this.#client.search<RejectionReason, F>('rejection_reasons', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<RejectionReason>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<RejectionReason>('rejection_reasons', params, options)
  }
}
