// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import type { AggregateResult, SearchMeta } from '../../runtime/replica/replica.ts'
import type { AggregateParams, FieldOf, Found, SearchParams } from '../../runtime/replica/search-types.ts'
import { connector } from './connector.gen.ts'
import type {
  Comment,
  CommentsCreateParams,
  CommentsGetParams,
  CommentsListMeta,
  CommentsListParams,
  Cycle,
  CyclesGetParams,
  CyclesListMeta,
  CyclesListParams,
  Issue,
  IssuesCreateParams,
  IssuesGetParams,
  IssuesListMeta,
  IssuesListParams,
  IssuesSearchMeta,
  IssuesSearchParams,
  IssuesUpdateParams,
  Label,
  LabelsGetParams,
  LabelsListMeta,
  LabelsListParams,
  LinearAuthConfig,
  LinearOperations,
  Project,
  ProjectsGetParams,
  ProjectsListMeta,
  ProjectsListParams,
  Team,
  TeamsGetParams,
  TeamsListMeta,
  TeamsListParams,
  User,
  UsersGetParams,
  UsersListMeta,
  UsersListParams,
  UsersMeParams,
  WorkflowState,
  WorkflowStatesGetParams,
  WorkflowStatesListMeta,
  WorkflowStatesListParams,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of Linear is made with. */
export interface LinearOptions extends ClientOptions {
  readonly authConfig: LinearAuthConfig | AirbyteAuthConfig
}

/**
 * Client of Linear. Issue tracking for software teams: issues, projects, cycles and the people who work on them.
 *
 * @see https://linear.app/developers
 */
export class LinearConnector extends ConnectorClient<LinearOperations> {
  /** Pieces of work: bugs, features, tasks. */
  readonly issues: Issues = new Issues(this)

  /** What people wrote on issues. */
  readonly comments: Comments = new Comments(this)

  /** Larger pieces of work with an end, made of issues of one team or several. */
  readonly projects: Projects = new Projects(this)

  /** Teams, which own issues, workflow states and cycles. */
  readonly teams: Teams = new Teams(this)

  /** Members of the workspace. */
  readonly users: Users = new Users(this)

  /** Periods of a week or more that teams plan their issues for. */
  readonly cycles: Cycles = new Cycles(this)

  /** Labels of issues, of one team or of the whole workspace. */
  readonly labels: Labels = new Labels(this)

  /** The steps that issues of a team go through. */
  readonly workflow_states: WorkflowStates = new WorkflowStates(this)

  constructor(options: LinearOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class Issues {
  readonly #client: ConnectorClient<LinearOperations>

  constructor(client: ConnectorClient<LinearOperations>) {
    this.#client = client
  }

  /** List issues, by any of their fields; to look for words use search. Needs `read`. */
  list(params?: IssuesListParams, options?: CallOptions): Pages<Issue, IssuesListMeta> {
    return this.#client.pages('issues', 'list', params, options)
  }

  /** Get one issue, by its id or by its identifier such as ENG-123. Needs `read`. */
  async get(params: IssuesGetParams, options?: CallOptions): Promise<Issue> {
    const { data } = await this.#client.execute('issues', 'get', params, options)
    return data
  }

  /**
   * Find issues by words in title, description and, if asked, comments; meta.total says how many there are. Needs
   * `read`.
   */
  search(params: IssuesSearchParams, options?: CallOptions): Pages<Issue, IssuesSearchMeta> {
    return this.#client.pages('issues', 'search', params, options)
  }

  /** Create an issue in a team. Needs `issues:create`. */
  async create(params: IssuesCreateParams, options?: CallOptions): Promise<Issue> {
    const { data } = await this.#client.execute('issues', 'create', params, options)
    return data
  }

  /** Change an issue; what is null is cleared, what is left out stays. Needs `write`. */
  async update(params: IssuesUpdateParams, options?: CallOptions): Promise<Issue> {
    const { data } = await this.#client.execute('issues', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Issue> = never>(
    params?: SearchParams<Issue, F>,
    options?: CallOptions,
  ): Pages<Found<Issue, F>, SearchMeta> {
    return this.#client.search<Issue, F>('issues', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Issue>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Issue>('issues', params, options)
  }
}

class Comments {
  readonly #client: ConnectorClient<LinearOperations>

  constructor(client: ConnectorClient<LinearOperations>) {
    this.#client = client
  }

  /** List comments, of one issue or of all. Needs `read`. */
  list(params?: CommentsListParams, options?: CallOptions): Pages<Comment, CommentsListMeta> {
    return this.#client.pages('comments', 'list', params, options)
  }

  /** Get one comment. Needs `read`. */
  async get(params: CommentsGetParams, options?: CallOptions): Promise<Comment> {
    const { data } = await this.#client.execute('comments', 'get', params, options)
    return data
  }

  /** Write a comment on an issue, or an answer to another comment on it. Needs `comments:create`. */
  async create(params: CommentsCreateParams, options?: CallOptions): Promise<Comment> {
    const { data } = await this.#client.execute('comments', 'create', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Comment> = never>(
    params?: SearchParams<Comment, F>,
    options?: CallOptions,
  ): Pages<Found<Comment, F>, SearchMeta> {
    return this.#client.search<Comment, F>('comments', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Comment> = never>(
    params?: SearchParams<Comment, F>,
    options?: CallOptions,
  ): Pages<Found<Comment, F>, SearchMeta> {
    return this.#client.search<Comment, F>('comments', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Comment>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Comment>('comments', params, options)
  }
}

class Projects {
  readonly #client: ConnectorClient<LinearOperations>

  constructor(client: ConnectorClient<LinearOperations>) {
    this.#client = client
  }

  /** List projects. Needs `read`. */
  list(params?: ProjectsListParams, options?: CallOptions): Pages<Project, ProjectsListMeta> {
    return this.#client.pages('projects', 'list', params, options)
  }

  /** Get one project; ask for `content` to see its long text. Needs `read`. */
  async get(params: ProjectsGetParams, options?: CallOptions): Promise<Project> {
    const { data } = await this.#client.execute('projects', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Project> = never>(
    params?: SearchParams<Project, F>,
    options?: CallOptions,
  ): Pages<Found<Project, F>, SearchMeta> {
    return this.#client.search<Project, F>('projects', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Project> = never>(
    params?: SearchParams<Project, F>,
    options?: CallOptions,
  ): Pages<Found<Project, F>, SearchMeta> {
    return this.#client.search<Project, F>('projects', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Project>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Project>('projects', params, options)
  }
}

class Teams {
  readonly #client: ConnectorClient<LinearOperations>

  constructor(client: ConnectorClient<LinearOperations>) {
    this.#client = client
  }

  /** List teams. Needs `read`. */
  list(params?: TeamsListParams, options?: CallOptions): Pages<Team, TeamsListMeta> {
    return this.#client.pages('teams', 'list', params, options)
  }

  /** Get one team, by its id or its key such as ENG. Needs `read`. */
  async get(params: TeamsGetParams, options?: CallOptions): Promise<Team> {
    const { data } = await this.#client.execute('teams', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Team> = never>(
    params?: SearchParams<Team, F>,
    options?: CallOptions,
  ): Pages<Found<Team, F>, SearchMeta> {
    return this.#client.search<Team, F>('teams', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Team> = never>(
    params?: SearchParams<Team, F>,
    options?: CallOptions,
  ): Pages<Found<Team, F>, SearchMeta> {
    return this.#client.search<Team, F>('teams', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Team>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Team>('teams', params, options)
  }
}

class Users {
  readonly #client: ConnectorClient<LinearOperations>

  constructor(client: ConnectorClient<LinearOperations>) {
    this.#client = client
  }

  /** List users; those who left only with includeDisabled. Needs `read`. */
  list(params?: UsersListParams, options?: CallOptions): Pages<User, UsersListMeta> {
    return this.#client.pages('users', 'list', params, options)
  }

  /** Get one user. Needs `read`. */
  async get(params: UsersGetParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'get', params, options)
    return data
  }

  /** Get the user whose credentials these are. Needs `read`. */
  async me(params?: UsersMeParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'me', params, options)
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

class Cycles {
  readonly #client: ConnectorClient<LinearOperations>

  constructor(client: ConnectorClient<LinearOperations>) {
    this.#client = client
  }

  /** List cycles, of one team or of all. Needs `read`. */
  list(params?: CyclesListParams, options?: CallOptions): Pages<Cycle, CyclesListMeta> {
    return this.#client.pages('cycles', 'list', params, options)
  }

  /** Get one cycle. Needs `read`. */
  async get(params: CyclesGetParams, options?: CallOptions): Promise<Cycle> {
    const { data } = await this.#client.execute('cycles', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Cycle> = never>(
    params?: SearchParams<Cycle, F>,
    options?: CallOptions,
  ): Pages<Found<Cycle, F>, SearchMeta> {
    return this.#client.search<Cycle, F>('cycles', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Cycle> = never>(
    params?: SearchParams<Cycle, F>,
    options?: CallOptions,
  ): Pages<Found<Cycle, F>, SearchMeta> {
    return this.#client.search<Cycle, F>('cycles', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Cycle>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Cycle>('cycles', params, options)
  }
}

class Labels {
  readonly #client: ConnectorClient<LinearOperations>

  constructor(client: ConnectorClient<LinearOperations>) {
    this.#client = client
  }

  /** List labels. Needs `read`. */
  list(params?: LabelsListParams, options?: CallOptions): Pages<Label, LabelsListMeta> {
    return this.#client.pages('labels', 'list', params, options)
  }

  /** Get one label. Needs `read`. */
  async get(params: LabelsGetParams, options?: CallOptions): Promise<Label> {
    const { data } = await this.#client.execute('labels', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Label> = never>(
    params?: SearchParams<Label, F>,
    options?: CallOptions,
  ): Pages<Found<Label, F>, SearchMeta> {
    return this.#client.search<Label, F>('labels', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Label> = never>(
    params?: SearchParams<Label, F>,
    options?: CallOptions,
  ): Pages<Found<Label, F>, SearchMeta> {
    return this.#client.search<Label, F>('labels', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Label>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Label>('labels', params, options)
  }
}

class WorkflowStates {
  readonly #client: ConnectorClient<LinearOperations>

  constructor(client: ConnectorClient<LinearOperations>) {
    this.#client = client
  }

  /** List workflow states, of one team or of all; an issue can only be put into a state of its team. Needs `read`. */
  list(params?: WorkflowStatesListParams, options?: CallOptions): Pages<WorkflowState, WorkflowStatesListMeta> {
    return this.#client.pages('workflow_states', 'list', params, options)
  }

  /** Get one workflow state. Needs `read`. */
  async get(params: WorkflowStatesGetParams, options?: CallOptions): Promise<WorkflowState> {
    const { data } = await this.#client.execute('workflow_states', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<WorkflowState> = never>(
    params?: SearchParams<WorkflowState, F>,
    options?: CallOptions,
  ): Pages<Found<WorkflowState, F>, SearchMeta> {
    return this.#client.search<WorkflowState, F>('workflow_states', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<WorkflowState> = never>(
    params?: SearchParams<WorkflowState, F>,
    options?: CallOptions,
  ): Pages<Found<WorkflowState, F>, SearchMeta> {
    return this.#client.search<WorkflowState, F>('workflow_states', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<WorkflowState>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<WorkflowState>('workflow_states', params, options)
  }
}
