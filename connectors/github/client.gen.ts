// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import { connector } from './connector.gen.ts'
import type {
  Branch,
  BranchDetail,
  BranchesGetParams,
  BranchesListParams,
  ChangedFile,
  Commit,
  CommitDetail,
  CommitsGetParams,
  CommitsListParams,
  FoundIssue,
  FoundRepository,
  FoundUser,
  GithubAuthConfig,
  GithubOperations,
  Issue,
  IssueComment,
  IssueCommentsCreateParams,
  IssueCommentsDeleteParams,
  IssueCommentsGetParams,
  IssueCommentsListParams,
  IssueCommentsUpdateParams,
  IssuesCreateParams,
  IssuesGetParams,
  IssuesListAssignedParams,
  IssuesListParams,
  IssuesSearchMeta,
  IssuesSearchParams,
  IssuesUpdateParams,
  Label,
  LabelsCreateParams,
  LabelsGetParams,
  LabelsListParams,
  Organization,
  OrganizationDetail,
  OrganizationsGetParams,
  OrganizationsListParams,
  PullRequest,
  PullRequestDetail,
  PullRequestFilesListMeta,
  PullRequestFilesListParams,
  PullRequestsCreateParams,
  PullRequestsGetParams,
  PullRequestsListParams,
  PullRequestsUpdateParams,
  Release,
  ReleasesCreateParams,
  ReleasesGetLatestParams,
  ReleasesGetParams,
  ReleasesListParams,
  RepositoriesGetParams,
  RepositoriesListForOrganizationParams,
  RepositoriesListForUserParams,
  RepositoriesListParams,
  RepositoriesSearchMeta,
  RepositoriesSearchParams,
  Repository,
  RepositoryDetail,
  User,
  UserProfile,
  UsersGetParams,
  UsersListMembersParams,
  UsersMeParams,
  UsersSearchMeta,
  UsersSearchParams,
  WorkflowRun,
  WorkflowRunsGetParams,
  WorkflowRunsListMeta,
  WorkflowRunsListParams,
  WorkflowRunsRerunFailedParams,
  WorkflowRunsRerunParams,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of GitHub is made with. */
export interface GithubOptions extends ClientOptions {
  readonly authConfig: GithubAuthConfig | AirbyteAuthConfig
}

/**
 * Client of GitHub. Code hosting: repositories with their commits, branches and releases, issues, pull requests
 * and workflow runs.
 *
 * @see https://docs.github.com/en/rest
 */
export class GithubConnector extends ConnectorClient<GithubOperations> {
  /** Projects, with their settings and counts. */
  readonly repositories: Repositories = new Repositories(this)

  /**
   * Reports, tasks and ideas on a repository. A pull request is an issue as well; such an issue has
   * `pull_request`.
   */
  readonly issues: Issues = new Issues(this)

  /** Comments on issues and on pull requests as a whole, not on lines of code. */
  readonly issue_comments: IssueComments = new IssueComments(this)

  /** Labels that a repository has for its issues and pull requests. */
  readonly labels: Labels = new Labels(this)

  /** Proposed changes to a repository, with their review and merge. */
  readonly pull_requests: PullRequests = new PullRequests(this)

  /** The files a pull request changes, with the change of each. */
  readonly pull_request_files: PullRequestFiles = new PullRequestFiles(this)

  /** States of the code, each with who made it and what it says. */
  readonly commits: Commits = new Commits(this)

  /** Named lines of commits. */
  readonly branches: Branches = new Branches(this)

  /** Published versions, with notes and files. */
  readonly releases: Releases = new Releases(this)

  /** People, bots and organizations as accounts. */
  readonly users: Users = new Users(this)

  /** Organizations, which own repositories and have members. */
  readonly organizations: Organizations = new Organizations(this)

  /** Runs of GitHub Actions workflows. */
  readonly workflow_runs: WorkflowRuns = new WorkflowRuns(this)

  constructor(options: GithubOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class Repositories {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /**
   * List the repositories the token’s user can reach explicitly: own ones, those shared with the user, and those
   * of the user’s organizations. Needs `metadata:read`.
   */
  list(params?: RepositoriesListParams, options?: CallOptions): Pages<Repository> {
    return this.#client.pages('repositories', 'list', params, options)
  }

  /** List the repositories of an organization, as far as the token may see them. Needs `metadata:read`. */
  list_for_organization(params: RepositoriesListForOrganizationParams, options?: CallOptions): Pages<Repository> {
    return this.#client.pages('repositories', 'list_for_organization', params, options)
  }

  /** List the public repositories of a user. Needs `metadata:read`. */
  list_for_user(params: RepositoriesListForUserParams, options?: CallOptions): Pages<Repository> {
    return this.#client.pages('repositories', 'list_for_user', params, options)
  }

  /**
   * Find repositories by words and qualifiers such as `org:`, `language:`, `topic:`, `stars:>100`; the first 1,000
   * at most. Needs `metadata:read`.
   */
  search(params: RepositoriesSearchParams, options?: CallOptions): Pages<FoundRepository, RepositoriesSearchMeta> {
    return this.#client.pages('repositories', 'search', params, options)
  }

  /** Get one repository with its settings. Needs `metadata:read`. */
  async get(params: RepositoriesGetParams, options?: CallOptions): Promise<RepositoryDetail> {
    const { data } = await this.#client.execute('repositories', 'get', params, options)
    return data
  }
}

class Issues {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** List the issues of a repository, newest first; pull requests are among them. Needs `issues:read`. */
  list(params: IssuesListParams, options?: CallOptions): Pages<Issue> {
    return this.#client.pages('issues', 'list', params, options)
  }

  /** List the issues of all repositories that concern the token’s user. Needs `issues:read`. */
  list_assigned(params?: IssuesListAssignedParams, options?: CallOptions): Pages<Issue> {
    return this.#client.pages('issues', 'list_assigned', params, options)
  }

  /**
   * Find issues and pull requests by words and qualifiers such as `repo:`, `is:issue`, `is:pr`, `state:open`,
   * `author:`; the first 1,000 at most. Needs `issues:read`.
   */
  search(params: IssuesSearchParams, options?: CallOptions): Pages<FoundIssue, IssuesSearchMeta> {
    return this.#client.pages('issues', 'search', params, options)
  }

  /** Get one issue by its number. Needs `issues:read`. */
  async get(params: IssuesGetParams, options?: CallOptions): Promise<Issue> {
    const { data } = await this.#client.execute('issues', 'get', params, options)
    return data
  }

  /**
   * Open an issue. Labels and assignees are dropped without a word if the user may not set them. Needs
   * `issues:write`.
   */
  async create(params: IssuesCreateParams, options?: CallOptions): Promise<Issue> {
    const { data } = await this.#client.execute('issues', 'create', params, options)
    return data
  }

  /** Change an issue, close or reopen it. Labels and assignees given replace those there are. Needs `issues:write`. */
  async update(params: IssuesUpdateParams, options?: CallOptions): Promise<Issue> {
    const { data } = await this.#client.execute('issues', 'update', params, options)
    return data
  }
}

class IssueComments {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** List the comments on an issue or pull request, oldest first. Needs `issues:read` or `pull_requests:read`. */
  list(params: IssueCommentsListParams, options?: CallOptions): Pages<IssueComment> {
    return this.#client.pages('issue_comments', 'list', params, options)
  }

  /** Get one comment. Needs `issues:read` or `pull_requests:read`. */
  async get(params: IssueCommentsGetParams, options?: CallOptions): Promise<IssueComment> {
    const { data } = await this.#client.execute('issue_comments', 'get', params, options)
    return data
  }

  /** Comment on an issue or pull request. Needs `issues:write` or `pull_requests:write`. */
  async create(params: IssueCommentsCreateParams, options?: CallOptions): Promise<IssueComment> {
    const { data } = await this.#client.execute('issue_comments', 'create', params, options)
    return data
  }

  /** Replace the text of a comment. Needs `issues:write` or `pull_requests:write`. */
  async update(params: IssueCommentsUpdateParams, options?: CallOptions): Promise<IssueComment> {
    const { data } = await this.#client.execute('issue_comments', 'update', params, options)
    return data
  }

  /** Delete a comment for good. Needs `issues:write` or `pull_requests:write`. */
  async delete(params: IssueCommentsDeleteParams, options?: CallOptions): Promise<void> {
    await this.#client.execute('issue_comments', 'delete', params, options)
  }
}

class Labels {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** List the labels of a repository. Needs `issues:read` or `pull_requests:read`. */
  list(params: LabelsListParams, options?: CallOptions): Pages<Label> {
    return this.#client.pages('labels', 'list', params, options)
  }

  /** Get one label by its name. Needs `issues:read` or `pull_requests:read`. */
  async get(params: LabelsGetParams, options?: CallOptions): Promise<Label> {
    const { data } = await this.#client.execute('labels', 'get', params, options)
    return data
  }

  /** Make a label. Needs `issues:write` or `pull_requests:write`. */
  async create(params: LabelsCreateParams, options?: CallOptions): Promise<Label> {
    const { data } = await this.#client.execute('labels', 'create', params, options)
    return data
  }
}

class PullRequests {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /**
   * List the pull requests of a repository, newest first, without counts of what they change. Needs
   * `pull_requests:read`.
   */
  list(params: PullRequestsListParams, options?: CallOptions): Pages<PullRequest> {
    return this.#client.pages('pull_requests', 'list', params, options)
  }

  /** Get one pull request, with its size and whether it can be merged. Needs `pull_requests:read`. */
  async get(params: PullRequestsGetParams, options?: CallOptions): Promise<PullRequestDetail> {
    const { data } = await this.#client.execute('pull_requests', 'get', params, options)
    return data
  }

  /** Open a pull request from a branch that has been pushed. Needs `pull_requests:write`. */
  async create(params: PullRequestsCreateParams, options?: CallOptions): Promise<PullRequestDetail> {
    const { data } = await this.#client.execute('pull_requests', 'create', params, options)
    return data
  }

  /**
   * Change a pull request’s title, text or base, close or reopen it. This does not merge it. Needs
   * `pull_requests:write`.
   */
  async update(params: PullRequestsUpdateParams, options?: CallOptions): Promise<PullRequestDetail> {
    const { data } = await this.#client.execute('pull_requests', 'update', params, options)
    return data
  }
}

class PullRequestFiles {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** List the files a pull request changes; 3,000 at most. Needs `pull_requests:read`. */
  list(params: PullRequestFilesListParams, options?: CallOptions): Pages<ChangedFile, PullRequestFilesListMeta> {
    return this.#client.pages('pull_request_files', 'list', params, options)
  }
}

class Commits {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** List commits, newest first, of the default branch unless told otherwise. Needs `contents:read`. */
  list(params: CommitsListParams, options?: CallOptions): Pages<Commit> {
    return this.#client.pages('commits', 'list', params, options)
  }

  /** Get one commit with the files it changes, the first 300 of them. Needs `contents:read`. */
  async get(params: CommitsGetParams, options?: CallOptions): Promise<CommitDetail> {
    const { data } = await this.#client.execute('commits', 'get', params, options)
    return data
  }
}

class Branches {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** List the branches of a repository. Needs `contents:read`. */
  list(params: BranchesListParams, options?: CallOptions): Pages<Branch> {
    return this.#client.pages('branches', 'list', params, options)
  }

  /** Get one branch with its last commit. Needs `contents:read`. */
  async get(params: BranchesGetParams, options?: CallOptions): Promise<BranchDetail> {
    const { data } = await this.#client.execute('branches', 'get', params, options)
    return data
  }
}

class Releases {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /**
   * List releases; drafts come along for those who may push. A tag without a release is not among them. Needs
   * `contents:read`.
   */
  list(params: ReleasesListParams, options?: CallOptions): Pages<Release> {
    return this.#client.pages('releases', 'list', params, options)
  }

  /** Get one release. Needs `contents:read`. */
  async get(params: ReleasesGetParams, options?: CallOptions): Promise<Release> {
    const { data } = await this.#client.execute('releases', 'get', params, options)
    return data
  }

  /** Get the latest published release that is neither a draft nor a prerelease. Needs `contents:read`. */
  async get_latest(params: ReleasesGetLatestParams, options?: CallOptions): Promise<Release> {
    const { data } = await this.#client.execute('releases', 'get_latest', params, options)
    return data
  }

  /**
   * Make a release, published at once unless it is a draft; the tag is made where there is none. Needs
   * `contents:write`.
   */
  async create(params: ReleasesCreateParams, options?: CallOptions): Promise<Release> {
    const { data } = await this.#client.execute('releases', 'create', params, options)
    return data
  }
}

class Users {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** Get the user the token belongs to. */
  async me(params?: UsersMeParams, options?: CallOptions): Promise<UserProfile> {
    const { data } = await this.#client.execute('users', 'me', params, options)
    return data
  }

  /** Get one user’s public profile. */
  async get(params: UsersGetParams, options?: CallOptions): Promise<UserProfile> {
    const { data } = await this.#client.execute('users', 'get', params, options)
    return data
  }

  /** Find users and organizations by words and qualifiers such as `type:org`, `location:`; the first 1,000 at most. */
  search(params: UsersSearchParams, options?: CallOptions): Pages<FoundUser, UsersSearchMeta> {
    return this.#client.pages('users', 'search', params, options)
  }

  /**
   * List the members of an organization; only public ones when the token’s user is not a member. Needs
   * `members:read`.
   */
  list_members(params: UsersListMembersParams, options?: CallOptions): Pages<User> {
    return this.#client.pages('users', 'list_members', params, options)
  }
}

class Organizations {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** List the organizations of the token’s user, as far as they let the token in. Needs `members:read`. */
  list(params?: OrganizationsListParams, options?: CallOptions): Pages<Organization> {
    return this.#client.pages('organizations', 'list', params, options)
  }

  /** Get one organization. */
  async get(params: OrganizationsGetParams, options?: CallOptions): Promise<OrganizationDetail> {
    const { data } = await this.#client.execute('organizations', 'get', params, options)
    return data
  }
}

class WorkflowRuns {
  readonly #client: ConnectorClient<GithubOperations>

  constructor(client: ConnectorClient<GithubOperations>) {
    this.#client = client
  }

  /** List workflow runs, newest first; with a filter the first 1,000 at most. Needs `actions:read`. */
  list(params: WorkflowRunsListParams, options?: CallOptions): Pages<WorkflowRun, WorkflowRunsListMeta> {
    return this.#client.pages('workflow_runs', 'list', params, options)
  }

  /** Get one workflow run. Needs `actions:read`. */
  async get(params: WorkflowRunsGetParams, options?: CallOptions): Promise<WorkflowRun> {
    const { data } = await this.#client.execute('workflow_runs', 'get', params, options)
    return data
  }

  /** Run a workflow run again, all of its jobs. Needs `actions:write`. */
  async rerun(params: WorkflowRunsRerunParams, options?: CallOptions): Promise<void> {
    await this.#client.execute('workflow_runs', 'rerun', params, options)
  }

  /** Run the failed jobs of a workflow run again, and those that depend on them. Needs `actions:write`. */
  async rerun_failed(params: WorkflowRunsRerunFailedParams, options?: CallOptions): Promise<void> {
    await this.#client.execute('workflow_runs', 'rerun_failed', params, options)
  }
}
