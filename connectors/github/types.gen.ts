// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'

/** Credentials for GitHub. */
export interface GithubAuthConfig {
  /** The token, as GitHub showed it once. */
  token: string
}

/** What each action takes and gives, by entity. */
export interface GithubOperations {
  repositories: {
    list: { params: RepositoriesListParams; data: Repository[]; meta: ListMeta }
    list_for_organization: { params: RepositoriesListForOrganizationParams; data: Repository[]; meta: ListMeta }
    list_for_user: { params: RepositoriesListForUserParams; data: Repository[]; meta: ListMeta }
    search: { params: RepositoriesSearchParams; data: FoundRepository[]; meta: RepositoriesSearchMeta }
    get: { params: RepositoriesGetParams; data: RepositoryDetail; meta: RecordMeta }
  }
  issues: {
    list: { params: IssuesListParams; data: Issue[]; meta: ListMeta }
    list_assigned: { params: IssuesListAssignedParams; data: Issue[]; meta: ListMeta }
    search: { params: IssuesSearchParams; data: FoundIssue[]; meta: IssuesSearchMeta }
    get: { params: IssuesGetParams; data: Issue; meta: RecordMeta }
    create: { params: IssuesCreateParams; data: Issue; meta: RecordMeta }
    update: { params: IssuesUpdateParams; data: Issue; meta: RecordMeta }
  }
  issue_comments: {
    list: { params: IssueCommentsListParams; data: IssueComment[]; meta: ListMeta }
    get: { params: IssueCommentsGetParams; data: IssueComment; meta: RecordMeta }
    create: { params: IssueCommentsCreateParams; data: IssueComment; meta: RecordMeta }
    update: { params: IssueCommentsUpdateParams; data: IssueComment; meta: RecordMeta }
    delete: { params: IssueCommentsDeleteParams; data: null; meta: RecordMeta }
  }
  labels: {
    list: { params: LabelsListParams; data: Label[]; meta: ListMeta }
    get: { params: LabelsGetParams; data: Label; meta: RecordMeta }
    create: { params: LabelsCreateParams; data: Label; meta: RecordMeta }
  }
  pull_requests: {
    list: { params: PullRequestsListParams; data: PullRequest[]; meta: ListMeta }
    get: { params: PullRequestsGetParams; data: PullRequestDetail; meta: RecordMeta }
    create: { params: PullRequestsCreateParams; data: PullRequestDetail; meta: RecordMeta }
    update: { params: PullRequestsUpdateParams; data: PullRequestDetail; meta: RecordMeta }
  }
  pull_request_files: {
    list: { params: PullRequestFilesListParams; data: ChangedFile[]; meta: PullRequestFilesListMeta }
  }
  commits: {
    list: { params: CommitsListParams; data: Commit[]; meta: ListMeta }
    get: { params: CommitsGetParams; data: CommitDetail; meta: RecordMeta }
  }
  branches: {
    list: { params: BranchesListParams; data: Branch[]; meta: ListMeta }
    get: { params: BranchesGetParams; data: BranchDetail; meta: RecordMeta }
  }
  releases: {
    list: { params: ReleasesListParams; data: Release[]; meta: ListMeta }
    get: { params: ReleasesGetParams; data: Release; meta: RecordMeta }
    get_latest: { params: ReleasesGetLatestParams; data: Release; meta: RecordMeta }
    create: { params: ReleasesCreateParams; data: Release; meta: RecordMeta }
  }
  users: {
    me: { params: UsersMeParams; data: UserProfile; meta: RecordMeta }
    get: { params: UsersGetParams; data: UserProfile; meta: RecordMeta }
    search: { params: UsersSearchParams; data: FoundUser[]; meta: UsersSearchMeta }
    list_members: { params: UsersListMembersParams; data: User[]; meta: ListMeta }
  }
  organizations: {
    list: { params: OrganizationsListParams; data: Organization[]; meta: ListMeta }
    get: { params: OrganizationsGetParams; data: OrganizationDetail; meta: RecordMeta }
  }
  workflow_runs: {
    list: { params: WorkflowRunsListParams; data: WorkflowRun[]; meta: WorkflowRunsListMeta }
    get: { params: WorkflowRunsGetParams; data: WorkflowRun; meta: RecordMeta }
    rerun: { params: WorkflowRunsRerunParams; data: null; meta: RecordMeta }
    rerun_failed: { params: WorkflowRunsRerunFailedParams; data: null; meta: RecordMeta }
  }
}

/** Where the API has the parts of a repository; some addresses have holes, such as {/number}. */
export interface RepositoryLinks {
  url: string
  archive_url: string
  assignees_url: string
  blobs_url: string
  branches_url: string
  collaborators_url: string
  comments_url: string
  commits_url: string
  compare_url: string
  contents_url: string
  contributors_url: string
  deployments_url: string
  downloads_url: string
  events_url: string
  forks_url: string
  git_commits_url: string
  git_refs_url: string
  git_tags_url: string
  hooks_url: string
  issue_comment_url: string
  issue_events_url: string
  issues_url: string
  keys_url: string
  labels_url: string
  languages_url: string
  merges_url: string
  milestones_url: string
  notifications_url: string
  pulls_url: string
  releases_url: string
  stargazers_url: string
  statuses_url: string
  subscribers_url: string
  subscription_url: string
  tags_url: string
  teams_url: string
  trees_url: string
}

/** A repository, as lists and other records have it. */
export interface Repository extends RepositoryLinks {
  id: number
  /** The id in the GraphQL API. */
  node_id: string
  name: string
  /** Owner and name with a slash between them. */
  full_name: string
  owner: User
  private: boolean
  /** public, private or internal. */
  visibility?: string
  /** The repository’s page. */
  html_url: string
  description: string | null
  /** Whether it is a copy of another one. */
  fork: boolean
  homepage?: string | null
  /** The main programming language. */
  language?: string | null
  topics?: string[]
  default_branch?: string
  /** Whether it can only be read. */
  archived?: boolean
  disabled?: boolean
  /** Whether others can be made from it. */
  is_template?: boolean
  license?: License | null
  /** In kilobytes. */
  size?: number
  forks_count?: number
  /** How many users gave it a star. */
  stargazers_count?: number
  /**
   * The same as `stargazers_count`.
   *
   * @deprecated
   */
  watchers_count?: number
  /** Open issues and pull requests together. */
  open_issues_count?: number
  /**
   * The same as `forks_count`.
   *
   * @deprecated
   */
  forks?: number
  /**
   * The same as `open_issues_count`.
   *
   * @deprecated
   */
  open_issues?: number
  /**
   * The same as `stargazers_count`.
   *
   * @deprecated
   */
  watchers?: number
  /** How many users watch it. */
  subscribers_count?: number
  /** How many repositories are forked from the same one. */
  network_count?: number
  has_issues?: boolean
  has_projects?: boolean
  has_wiki?: boolean
  has_pages?: boolean
  /** @deprecated */
  has_downloads?: boolean
  has_discussions?: boolean
  has_pull_requests?: boolean
  /** Who may open pull requests. */
  pull_request_creation_policy?: 'all' | 'collaborators_only'
  pushed_at?: string | null
  created_at?: string | null
  updated_at?: string | null
  /** What the token’s user may do. */
  permissions?: {
    admin?: boolean
    maintain?: boolean
    push?: boolean
    triage?: boolean
    pull?: boolean
  }
  /** The role of the token’s user. */
  role_name?: string
  git_url?: string
  ssh_url?: string
  clone_url?: string
  svn_url?: string
  /** What it mirrors. */
  mirror_url?: string | null
  /** @deprecated */
  master_branch?: string
  starred_at?: string
  anonymous_access_enabled?: boolean
  temp_clone_token?: string | null
  allow_forking?: boolean
  allow_merge_commit?: boolean
  allow_squash_merge?: boolean
  allow_rebase_merge?: boolean
  allow_auto_merge?: boolean
  /** Whether a pull request’s branch can be brought up to date at any time. */
  allow_update_branch?: boolean
  delete_branch_on_merge?: boolean
  web_commit_signoff_required?: boolean
  /** @deprecated */
  use_squash_pr_title_as_default?: boolean
  squash_merge_commit_title?: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE'
  squash_merge_commit_message?: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK'
  merge_commit_title?: 'PR_TITLE' | 'MERGE_MESSAGE'
  merge_commit_message?: 'PR_BODY' | 'PR_TITLE' | 'BLANK'
  code_search_index_status?: {
    lexical_search_ok?: boolean
    lexical_commit_sha?: string
  }
  code_of_conduct?: CodeOfConduct
  security_and_analysis?: SecurityAndAnalysis | null
  /** What the organization keeps on it, by name. */
  custom_properties?: {
    [k: string]: unknown
  }
}

/** A repository that a search found. */
export type FoundRepository = Repository & {
  /** How well it matches. */
  score: number
}

/** A repository with its settings, and where it was forked from. */
export type RepositoryDetail = Repository & {
  default_branch: string
  homepage: string | null
  /** The main programming language. */
  language: string | null
  license: License | null
  /** Whether it can only be read. */
  archived: boolean
  disabled: boolean
  has_issues: boolean
  has_projects: boolean
  has_wiki: boolean
  has_pages: boolean
  has_discussions: boolean
  forks_count: number
  /** How many users gave it a star. */
  stargazers_count: number
  /** Open issues and pull requests together. */
  open_issues_count: number
  /** How many users watch it. */
  subscribers_count: number
  /** How many repositories are forked from the same one. */
  network_count: number
  /** In kilobytes. */
  size: number
  pushed_at: string
  created_at: string
  updated_at: string
  clone_url: string
  ssh_url: string
  organization?: User | null
  /** What it was forked from. */
  parent?: Repository
  /** The first of all it was forked from. */
  source?: Repository
  template_repository?: Repository | null
}

/** A licence. */
export interface License {
  key: string
  name: string
  /** Its name in the SPDX list, such as MIT. */
  spdx_id: string | null
  url: string | null
  node_id: string
  html_url?: string
}

/** The rules of behaviour a project has taken. */
export interface CodeOfConduct {
  key: string
  name: string
  url: string
  html_url: string | null
  body?: string
}

/** Which security features are on; for those who administer the repository. */
export interface SecurityAndAnalysis {
  advanced_security?: FeatureStatus
  code_security?: FeatureStatus
  dependabot_security_updates?: FeatureStatus
  secret_scanning?: FeatureStatus
  secret_scanning_push_protection?: FeatureStatus
  secret_scanning_non_provider_patterns?: FeatureStatus
  secret_scanning_ai_detection?: FeatureStatus
  secret_scanning_delegated_alert_dismissal?: FeatureStatus
  secret_scanning_delegated_bypass?: FeatureStatus
  secret_scanning_delegated_bypass_options?: {
    reviewers?: {
      reviewer_id: number
      reviewer_type: 'TEAM' | 'ROLE'
      mode?: 'ALWAYS' | 'EXEMPT'
    }[]
  }
}

/** Whether a feature is on. */
export interface FeatureStatus {
  status?: 'enabled' | 'disabled'
}

/** An account in short. */
export interface User {
  login: string
  id: number
  /** The id in the GraphQL API. */
  node_id: string
  /** User, Bot or Organization. */
  type: string
  /** Whether it is one of GitHub’s staff. */
  site_admin: boolean
  name?: string | null
  email?: string | null
  avatar_url: string
  gravatar_id: string | null
  /** The account’s page. */
  html_url: string
  url: string
  followers_url: string
  following_url: string
  gists_url: string
  starred_url: string
  subscriptions_url: string
  organizations_url: string
  repos_url: string
  events_url: string
  received_events_url: string
  starred_at?: string
  /** Which view of the account it is: public or private. */
  user_view_type?: string
}

/** An account that a search found. */
export interface FoundUser extends User {
  /** How well it matches. */
  score: number
  public_repos?: number
  public_gists?: number
  followers?: number
  following?: number
  created_at?: string
  updated_at?: string
  bio?: string | null
  location?: string | null
  blog?: string | null
  company?: string | null
  hireable?: boolean | null
  suspended_at?: string | null
}

/** An account with its profile; counts of private things only for the token’s own user. */
export type UserProfile = User & {
  name: string | null
  email: string | null
  company: string | null
  /** A website; may be empty. */
  blog: string | null
  location: string | null
  notification_email?: string | null
  hireable: boolean | null
  bio: string | null
  twitter_username?: string | null
  public_repos: number
  public_gists: number
  followers: number
  following: number
  created_at: string
  updated_at: string
  private_gists?: number
  total_private_repos?: number
  owned_private_repos?: number
  /** In kilobytes. */
  disk_usage?: number
  collaborators?: number
  two_factor_authentication?: boolean
  business_plus?: boolean
  ldap_dn?: string
  plan?: {
    name: string
    space: number
    private_repos: number
    collaborators: number
  }
}

/** An organization in short. */
export interface Organization {
  login: string
  id: number
  /** The id in the GraphQL API. */
  node_id: string
  description: string | null
  avatar_url: string
  url: string
  repos_url: string
  events_url: string
  hooks_url: string
  issues_url: string
  members_url: string
  public_members_url: string
}

/** An organization with its profile; its settings only for those who may see them. */
export interface OrganizationDetail extends Organization {
  name?: string | null
  company?: string | null
  /** A website; may be empty. */
  blog?: string | null
  location?: string | null
  email?: string | null
  twitter_username?: string | null
  /** Whether its domain is verified. */
  is_verified?: boolean
  has_organization_projects: boolean
  has_repository_projects: boolean
  public_repos: number
  public_gists: number
  followers: number
  following: number
  /** The organization’s page. */
  html_url: string
  type: string
  created_at: string
  updated_at: string
  archived_at: string | null
  total_private_repos?: number
  owned_private_repos?: number
  private_gists?: number | null
  /** In kilobytes. */
  disk_usage?: number | null
  collaborators?: number | null
  billing_email?: string | null
  plan?: {
    name: string
    space: number
    private_repos: number
    filled_seats?: number
    seats?: number
  }
  /** What members may do by default: read, write, admin or none. */
  default_repository_permission?: string | null
  default_repository_branch?: string | null
  two_factor_requirement_enabled?: boolean | null
  members_allowed_repository_creation_type?: string
  secret_scanning_push_protection_custom_link?: string | null
  members_can_create_repositories?: boolean | null
  members_can_fork_private_repositories?: boolean | null
  members_can_create_public_repositories?: boolean
  members_can_create_private_repositories?: boolean
  members_can_create_internal_repositories?: boolean
  members_can_create_pages?: boolean
  members_can_create_public_pages?: boolean
  members_can_create_private_pages?: boolean
  members_can_delete_repositories?: boolean
  members_can_change_repo_visibility?: boolean
  members_can_invite_outside_collaborators?: boolean
  members_can_delete_issues?: boolean
  members_can_create_teams?: boolean
  members_can_view_dependency_insights?: boolean
  display_commenter_full_name_setting_enabled?: boolean
  readers_can_create_discussions?: boolean
  web_commit_signoff_required?: boolean
  advanced_security_enabled_for_new_repositories?: boolean
  dependabot_alerts_enabled_for_new_repositories?: boolean
  dependabot_security_updates_enabled_for_new_repositories?: boolean
  dependency_graph_enabled_for_new_repositories?: boolean
  secret_scanning_enabled_for_new_repositories?: boolean
  secret_scanning_push_protection_enabled_for_new_repositories?: boolean
  secret_scanning_push_protection_custom_link_enabled?: boolean
  deploy_keys_enabled_for_repositories?: boolean
}

/** A label. */
export interface Label {
  id: number
  node_id: string
  url: string
  name: string
  description: string | null
  /** Six hexadecimal digits. */
  color: string
  /** Whether GitHub made it. */
  default: boolean
}

/** A goal that issues and pull requests count towards. */
export interface Milestone {
  id: number
  node_id: string
  number: number
  state: 'open' | 'closed'
  title: string
  description: string | null
  creator: User | null
  open_issues: number
  closed_issues: number
  created_at: string
  updated_at: string
  closed_at: string | null
  due_on: string | null
  html_url: string
  url: string
  labels_url: string
}

/** What the author is to the repository. */
export type AuthorAssociation =
  'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIMER' | 'FIRST_TIME_CONTRIBUTOR' | 'MANNEQUIN' | 'MEMBER' | 'NONE' | 'OWNER'

/** How often which reaction was given. */
export interface Reactions {
  url: string
  total_count: number
  '+1': number
  '-1': number
  laugh: number
  confused: number
  heart: number
  hooray: number
  eyes: number
  rocket: number
}

/** A GitHub App. */
export interface App {
  id: number
  slug?: string
  node_id: string
  client_id?: string
  /** The user or enterprise that owns it. */
  owner: {
    [k: string]: unknown
  }
  name: string
  description: string | null
  external_url: string
  html_url: string
  created_at: string
  updated_at: string
  permissions: {
    [k: string]: string
  }
  events: string[]
  installations_count?: number
}

/** An issue, or a pull request seen as one. */
export interface Issue {
  /** Its id among all issues; calls take the `number`. */
  id: number
  /** The id in the GraphQL API. */
  node_id: string
  /** Its number in the repository. */
  number: number
  /** open or closed. */
  state: string
  state_reason?: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null
  title: string
  /** Markdown. */
  body?: string | null
  /** Who opened it. */
  user: User | null
  labels: {
    id?: number
    node_id?: string
    url?: string
    name?: string
    description?: string | null
    color?: string | null
    default?: boolean
  }[]
  /**
   * The first of `assignees`.
   *
   * @deprecated
   */
  assignee: User | null
  assignees?: User[] | null
  milestone: Milestone | null
  type?: IssueType | null
  /** Whether only collaborators may comment. */
  locked: boolean
  active_lock_reason?: string | null
  /** How many comments there are. */
  comments: number
  /** Only where it is a pull request. */
  pull_request?: {
    url: string | null
    html_url: string | null
    diff_url: string | null
    patch_url: string | null
    merged_at?: string | null
  }
  /** For pull requests: not yet ready for review. */
  draft?: boolean
  closed_by?: User | null
  closed_at: string | null
  created_at: string
  updated_at: string
  author_association?: AuthorAssociation
  reactions?: Reactions
  /** How many issues below it are done. */
  sub_issues_summary?: {
    total: number
    completed: number
    percent_completed: number
  }
  /** The issue above it. */
  parent_issue_url?: string | null
  /** How many open issues, and how many in all, it waits for or holds up. */
  issue_dependencies_summary?: {
    blocked_by: number
    blocking: number
    total_blocked_by: number
    total_blocking: number
  }
  issue_field_values?: IssueFieldValue[]
  pinned_comment?: IssueComment | null
  /** Only in lists over several repositories. */
  repository?: Repository
  performed_via_github_app?: App | null
  /** The issue’s page. */
  html_url: string
  url: string
  repository_url: string
  labels_url: string
  comments_url: string
  events_url: string
  timeline_url?: string
}

/** An issue or pull request that a search found. */
export interface FoundIssue extends Issue {
  /** How well it matches. */
  score: number
}

/** A kind of issue that an organization has set up. */
export interface IssueType {
  id: number
  node_id: string
  name: string
  description: string | null
  color?: 'gray' | 'blue' | 'green' | 'yellow' | 'orange' | 'red' | 'pink' | 'purple' | null
  is_enabled?: boolean
  created_at?: string
  updated_at?: string
}

/** The value of a field that an organization added to issues. */
export interface IssueFieldValue {
  issue_field_id: number
  issue_field_name?: string
  node_id: string
  data_type: 'text' | 'single_select' | 'multi_select' | 'number' | 'date'
  value: string | number | null
  single_select_option?: IssueFieldOption | null
  multi_select_options?: IssueFieldOption[] | null
}

/** A choice of an issue field. */
export interface IssueFieldOption {
  id: number
  name: string
  color: string
}

/** A comment on an issue or a pull request. */
export interface IssueComment {
  id: number
  node_id: string
  /** Markdown. */
  body?: string
  /** Who wrote it. */
  user: User | null
  author_association?: AuthorAssociation
  created_at: string
  updated_at: string
  reactions?: Reactions
  performed_via_github_app?: App | null
  pin?: {
    pinned_at: string
    pinned_by: User | null
  } | null
  minimized?: {
    reason: string | null
  } | null
  html_url: string
  url: string
  issue_url: string
}

/** A pull request as lists have it. */
export interface PullRequest {
  /** Its id among all pull requests; calls take the `number`. */
  id: number
  /** The id in the GraphQL API. */
  node_id: string
  /** Its number in the repository, shared with issues. */
  number: number
  /** open or closed; a merged one is closed. */
  state: string
  title: string
  /** Markdown. */
  body: string | null
  /** Whether it is not yet ready for review. */
  draft?: boolean
  locked: boolean
  active_lock_reason?: string | null
  /** Who opened it. */
  user: User | null
  labels: Label[]
  milestone: Milestone | null
  /** The first of `assignees`. */
  assignee: User | null
  assignees?: User[]
  /** Users whose review is still due. */
  requested_reviewers?: User[]
  requested_teams?: Team[]
  /** What is to be merged. */
  head: PullRequestEnd
  /** What it is to be merged into. */
  base: PullRequestEnd
  author_association: AuthorAssociation
  auto_merge: {
    enabled_by: User
    merge_method: 'merge' | 'squash' | 'rebase'
    commit_title: string | null
    commit_message: string | null
  } | null
  stack?: {
    id?: number
    number?: number
    size?: number
    position?: number
    base: {
      ref: string
      sha: string
    }
  } | null
  /** The commit of the merge, or of a trial merge as long as it is open. */
  merge_commit_sha: string | null
  created_at: string
  updated_at: string
  closed_at: string | null
  merged_at: string | null
  _links: {
    comments: Link
    commits: Link
    statuses: Link
    html: Link
    issue: Link
    review_comments: Link
    review_comment: Link
    self: Link
  }
  /** The pull request’s page. */
  html_url: string
  url: string
  diff_url: string
  patch_url: string
  issue_url: string
  commits_url: string
  review_comments_url: string
  review_comment_url: string
  comments_url: string
  statuses_url: string
}

/** A pull request with its size and whether it can be merged. */
export interface PullRequestDetail extends PullRequest {
  merged: boolean
  /** Whether it can be merged; null as long as GitHub is finding out, so ask again. */
  mergeable: boolean | null
  rebaseable?: boolean | null
  /** Why or why not, such as clean, dirty, blocked or behind. */
  mergeable_state: string
  merged_by: User | null
  /** How many comments it has as a whole. */
  comments: number
  /** How many comments its lines have. */
  review_comments: number
  maintainer_can_modify: boolean
  commits: number
  additions: number
  deletions: number
  changed_files: number
}

/** A branch of a pull request. */
export interface PullRequestEnd {
  /** Owner and branch with a colon between them. */
  label: string
  /** The branch. */
  ref: string
  /** Its last commit. */
  sha: string
  /** Null once the fork is deleted. */
  repo: Repository | null
  user: User | null
}

/** An address. */
export interface Link {
  href: string
}

/** A team of an organization. */
export interface Team {
  id: number
  node_id: string
  name: string
  /** Its name in addresses. */
  slug: string
  description: string | null
  /** secret or closed. */
  privacy?: string
  notification_setting?: string
  permission: string
  permissions?: {
    pull: boolean
    triage: boolean
    push: boolean
    maintain: boolean
    admin: boolean
  }
  type?: 'enterprise' | 'organization'
  access_source?: 'direct' | 'organization' | 'enterprise'
  organization_id?: number
  enterprise_id?: number
  ldap_dn?: string
  parent?: Team | null
  html_url: string
  url: string
  members_url: string
  repositories_url: string
}

/** A file and how it changed. */
export interface ChangedFile {
  /** The file’s content as an object of Git. */
  sha: string | null
  filename: string
  /** Where it was before it was renamed. */
  previous_filename?: string
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  additions: number
  deletions: number
  changes: number
  /** What changed, as a diff; not for large and for binary files. */
  patch?: string
  blob_url: string
  raw_url: string
  contents_url: string
}

/** A commit. */
export interface Commit {
  sha: string
  node_id: string
  commit: CommitContent
  /** Who wrote it, where GitHub knows the address. */
  author: User | Nobody | null
  /** Who committed it. */
  committer: User | Nobody | null
  parents: {
    sha: string
    url: string
    html_url?: string
  }[]
  html_url: string
  url: string
  comments_url: string
}

/** An account that is no longer there. */
export interface Nobody {
  [k: string]: unknown
}

/** A commit with what it changes. */
export interface CommitDetail extends Commit {
  /** How many lines it changes. */
  stats?: {
    additions?: number
    deletions?: number
    total?: number
  }
  files?: ChangedFile[]
}

/** The commit as Git has it. */
export interface CommitContent {
  message: string
  author: GitUser | null
  committer: GitUser | null
  comment_count: number
  tree: {
    sha: string
    url: string
  }
  /** Whether its signature is good. */
  verification?: {
    verified: boolean
    reason: string
    payload: string | null
    signature: string | null
    verified_at?: string | null
  }
  url: string
}

/** A person as Git knows them. */
export interface GitUser {
  name?: string
  email?: string
  date?: string
}

/** A branch and its last commit. */
export interface Branch {
  name: string
  commit: {
    sha: string
    url: string
  }
  protected: boolean
  protection?: BranchProtection
  protection_url?: string
}

/** A branch with its last commit in full. */
export interface BranchDetail {
  name: string
  commit: CommitDetail
  protected: boolean
  protection: BranchProtection
  protection_url: string
  /** The pattern of names that the protection is for. */
  pattern?: string
  required_approving_review_count?: number
  _links: {
    html: string
    self: string
  }
}

/** What has to be before a branch may change, in short. */
export interface BranchProtection {
  enabled?: boolean
  required_status_checks?: {
    /** For whom they count: off, non_admins or everyone. */
    enforcement_level?: string
    strict?: boolean
    /** Names of the checks. */
    contexts: string[]
    checks: {
      context: string
      app_id: number | null
    }[]
    url?: string
    contexts_url?: string
  }
  url?: string
}

/** A release. */
export interface Release {
  id: number
  node_id: string
  tag_name: string
  /** The branch or commit the tag was made from. */
  target_commitish: string
  /** The title. */
  name: string | null
  /** The notes, in Markdown. */
  body?: string | null
  draft: boolean
  prerelease: boolean
  /** Whether it can no longer be changed. */
  immutable?: boolean
  author: User
  assets: ReleaseAsset[]
  /** The date of the commit. */
  created_at: string
  updated_at?: string | null
  published_at: string | null
  mentions_count?: number
  reactions?: Reactions
  discussion_url?: string
  html_url: string
  url: string
  assets_url: string
  /** Where files are sent, with a hole for their name. */
  upload_url: string
  tarball_url: string | null
  zipball_url: string | null
}

/** A file of a release. */
export interface ReleaseAsset {
  id: number
  node_id: string
  name: string
  label: string | null
  state: 'uploaded' | 'open'
  content_type: string
  /** In bytes. */
  size: number
  /** A checksum, such as sha256:… */
  digest: string | null
  download_count: number
  uploader: User | null
  created_at: string
  updated_at: string
  browser_download_url: string
  url: string
}

/** A run of a workflow. */
export interface WorkflowRun {
  id: number
  node_id: string
  /** The workflow’s name. */
  name?: string | null
  /** What the run is about, such as a commit message. */
  display_title: string
  /** The workflow’s file. */
  path: string
  workflow_id: number
  /** Counts the runs of the workflow. */
  run_number: number
  /** Counts how often this run was tried. */
  run_attempt?: number
  /** What set it off, such as push. */
  event: string
  /** Such as queued, in_progress or completed. */
  status: string | null
  /** How it ended, such as success, failure or cancelled; null until then. */
  conclusion: string | null
  head_branch: string | null
  head_sha: string
  head_commit: {
    id: string
    tree_id: string
    message: string
    timestamp: string
    author: GitUser | null
    committer: GitUser | null
  } | null
  head_repository: Repository
  head_repository_id?: number
  repository: Repository
  /** Who set it off. */
  actor?: User
  /** Who set off this attempt. */
  triggering_actor?: User
  pull_requests:
    | {
        id: number
        number: number
        url: string
        head: RunBranch
        base: RunBranch
      }[]
    | null
  referenced_workflows?:
    | {
        path: string
        sha: string
        ref?: string
      }[]
    | null
  check_suite_id?: number
  check_suite_node_id?: string
  created_at: string
  updated_at: string
  /** When this attempt began. */
  run_started_at?: string
  html_url: string
  url: string
  jobs_url: string
  logs_url: string
  check_suite_url: string
  artifacts_url: string
  cancel_url: string
  rerun_url: string
  previous_attempt_url?: string | null
  workflow_url: string
}

/** A branch of a pull request, in short. */
export interface RunBranch {
  ref: string
  sha: string
  repo: {
    id: number
    url: string
    name: string
  }
}

/** Parameters of `repositories.list`. */
export interface RepositoriesListParams {
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Only public or private ones. Default: "all". */
  visibility?: 'all' | 'public' | 'private'
  /** How the user is connected with it, joined by commas. Default: "owner,collaborator,organization_member". */
  affiliation?: string
  /** What to sort by. Default: "full_name". */
  sort?: 'created' | 'updated' | 'pushed' | 'full_name'
  /** The order; ascending by name and descending by dates when left out. */
  direction?: 'asc' | 'desc'
  /** Only those updated at or after this time. */
  since?: string
  /** Only those updated before this time. */
  before?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `repositories.list_for_organization`. */
export interface RepositoriesListForOrganizationParams {
  /** The organization’s login. */
  org: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Which ones; sources are those that are no forks. Default: "all". */
  type?: 'all' | 'public' | 'private' | 'forks' | 'sources' | 'member'
  /** What to sort by. Default: "created". */
  sort?: 'created' | 'updated' | 'pushed' | 'full_name'
  /** The order; ascending by name and descending by dates when left out. */
  direction?: 'asc' | 'desc'
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `repositories.list_for_user`. */
export interface RepositoriesListForUserParams {
  /** The user’s login. */
  username: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Those the user owns or is a member of. Default: "owner". */
  type?: 'all' | 'owner' | 'member'
  /** What to sort by. Default: "full_name". */
  sort?: 'created' | 'updated' | 'pushed' | 'full_name'
  /** The order; ascending by name and descending by dates when left out. */
  direction?: 'asc' | 'desc'
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `repositories.search`. */
export interface RepositoriesSearchParams {
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** What to search for. */
  q: string
  /** The order; counts only with `sort`. Default: "desc". */
  order?: 'asc' | 'desc'
  /** What to sort by; how well they match when left out. */
  sort?: 'stars' | 'forks' | 'help-wanted-issues' | 'updated'
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** What comes with the answer of `repositories.search`. */
export interface RepositoriesSearchMeta extends ListMeta {
  readonly total_count?: unknown
  readonly incomplete_results?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `repositories.get`. */
export interface RepositoriesGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
}

/** Parameters of `issues.list`. */
export interface IssuesListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Only those in this state. Default: "open". */
  state?: 'open' | 'closed' | 'all'
  /** Only those that have all these labels: names joined by commas. */
  labels?: string
  /** Only those of the milestone of this number; `*` for any, `none` for those without. */
  milestone?: string
  /** Only those of this user; `*` for any, `none` for those of nobody. */
  assignee?: string
  /** Only those this user opened. */
  creator?: string
  /** Only those that mention this user. */
  mentioned?: string
  /** What to sort by. Default: "created". */
  sort?: 'created' | 'updated' | 'comments'
  /** The order. Default: "desc". */
  direction?: 'asc' | 'desc'
  /** Only those updated at or after this time. */
  since?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `issues.list_assigned`. */
export interface IssuesListAssignedParams {
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** How they concern the user; repos means those of all repositories the user can see. Default: "assigned". */
  filter?: 'assigned' | 'created' | 'mentioned' | 'subscribed' | 'repos' | 'all'
  /** Only those in this state. Default: "open". */
  state?: 'open' | 'closed' | 'all'
  /** Only those that have all these labels: names joined by commas. */
  labels?: string
  /** What to sort by. Default: "created". */
  sort?: 'created' | 'updated' | 'comments'
  /** The order. Default: "desc". */
  direction?: 'asc' | 'desc'
  /** Only those updated at or after this time. */
  since?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `issues.search`. */
export interface IssuesSearchParams {
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** What to search for. */
  q: string
  /** The order; counts only with `sort`. Default: "desc". */
  order?: 'asc' | 'desc'
  /** What to sort by; how well they match when left out. */
  sort?:
    | 'comments'
    | 'reactions'
    | 'reactions-+1'
    | 'reactions--1'
    | 'reactions-smile'
    | 'reactions-thinking_face'
    | 'reactions-heart'
    | 'reactions-tada'
    | 'interactions'
    | 'created'
    | 'updated'
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** What comes with the answer of `issues.search`. */
export interface IssuesSearchMeta extends ListMeta {
  readonly total_count?: unknown
  readonly incomplete_results?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `issues.get`. */
export interface IssuesGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The number in its address, not its id. */
  issue_number: number
}

/** Parameters of `issues.create`. */
export interface IssuesCreateParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The title. */
  title: string
  /** What it is about, in Markdown. */
  body?: string
  /** Names of labels. */
  labels?: string[]
  /** Logins of those who are to deal with it. */
  assignees?: string[]
  /** The number of the milestone. */
  milestone?: number | string | null
  /** The name of the issue type, where the organization has types. */
  type?: string | null
}

/** Parameters of `issues.update`. */
export interface IssuesUpdateParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The number in its address, not its id. */
  issue_number: number
  /** The title. */
  title?: string
  /** What it is about, in Markdown. */
  body?: string | null
  /** Closes or reopens it. */
  state?: 'open' | 'closed'
  /** Why; counts only when `state` changes. */
  state_reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  /** Names of all labels it is to have. */
  labels?: string[]
  /** Logins of all who are to deal with it. */
  assignees?: string[]
  /** The number of the milestone; null for none. */
  milestone?: number | string | null
  /** The name of the issue type, where the organization has types. */
  type?: string | null
}

/** Parameters of `issue_comments.list`. */
export interface IssueCommentsListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The number of the issue or pull request. */
  issue_number: number
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Only those updated at or after this time. */
  since?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `issue_comments.get`. */
export interface IssueCommentsGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The comment. */
  comment_id: number
}

/** Parameters of `issue_comments.create`. */
export interface IssueCommentsCreateParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The number of the issue or pull request. */
  issue_number: number
  /** The comment, in Markdown. */
  body: string
}

/** Parameters of `issue_comments.update`. */
export interface IssueCommentsUpdateParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The comment. */
  comment_id: number
  /** The comment, in Markdown. */
  body: string
}

/** Parameters of `issue_comments.delete`. */
export interface IssueCommentsDeleteParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The comment. */
  comment_id: number
}

/** Parameters of `labels.list`. */
export interface LabelsListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `labels.get`. */
export interface LabelsGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The label’s name. */
  name: string
}

/** Parameters of `labels.create`. */
export interface LabelsCreateParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The name; `:wave:` and the like become emoji. */
  name: string
  /** The colour, as six hexadecimal digits; any when left out. */
  color?: string
  /** What it is for. */
  description?: string
}

/** Parameters of `pull_requests.list`. */
export interface PullRequestsListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Only those in this state; merged ones are closed. Default: "open". */
  state?: 'open' | 'closed' | 'all'
  /** Only those of this branch, as owner:branch. */
  head?: string
  /** Only those into this branch. */
  base?: string
  /** What to sort by; popularity counts comments. Default: "created". */
  sort?: 'created' | 'updated' | 'popularity' | 'long-running'
  /** The order; descending when sorted by creation, ascending otherwise. */
  direction?: 'asc' | 'desc'
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `pull_requests.get`. */
export interface PullRequestsGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The number in its address, not its id. */
  pull_number: number
}

/** Parameters of `pull_requests.create`. */
export type PullRequestsCreateParams = {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The branch with the changes; owner:branch when it is in a fork. */
  head: string
  /** The branch to change. */
  base: string
  /** What it changes and why, in Markdown. */
  body?: string
  /** Whether it is not yet ready for review. */
  draft?: boolean
  /** The repository of the branch; needed only when both are in one organization’s network of forks. */
  head_repo?: string
  /** Whether those who maintain the repository may push to the branch. */
  maintainer_can_modify?: boolean
} & (
  | {
      /** The title; needed unless it is made of an issue. */
      title: string
      /** The number of an issue to turn into the pull request, which then gives title and body. */
      issue?: number
    }
  | {
      /** The title; needed unless it is made of an issue. */
      title?: string
      /** The number of an issue to turn into the pull request, which then gives title and body. */
      issue: number
    }
)

/** Parameters of `pull_requests.update`. */
export interface PullRequestsUpdateParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The number in its address, not its id. */
  pull_number: number
  /** The title. */
  title?: string
  /** What it changes and why, in Markdown. */
  body?: string
  /** Closes or reopens it. */
  state?: 'open' | 'closed'
  /** The branch to change, in the same repository. */
  base?: string
  /** Whether those who maintain the repository may push to the branch. */
  maintainer_can_modify?: boolean
}

/** Parameters of `pull_request_files.list`. */
export interface PullRequestFilesListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The number of the pull request. */
  pull_number: number
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** What comes with the answer of `pull_request_files.list`. */
export interface PullRequestFilesListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `commits.list`. */
export interface CommitsListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** The commit or branch to start from; the default branch when left out. */
  sha?: string
  /** Only those that touch this file or folder. */
  path?: string
  /** Only those by this user, as a login or an e-mail address. */
  author?: string
  /** Only those committed by this user, as a login or an e-mail address. */
  committer?: string
  /** Only those after this time. */
  since?: string
  /** Only those before this time. */
  until?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `commits.get`. */
export interface CommitsGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The commit, or a branch or tag that points to it. */
  ref: string
}

/** Parameters of `branches.list`. */
export interface BranchesListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Only protected ones, or only those that are not. */
  protected?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `branches.get`. */
export interface BranchesGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The branch’s name; no patterns. */
  branch: string
}

/** Parameters of `releases.list`. */
export interface ReleasesListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `releases.get`. */
export interface ReleasesGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The release. */
  release_id: number
}

/** Parameters of `releases.get_latest`. */
export interface ReleasesGetLatestParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
}

/** Parameters of `releases.create`. */
export interface ReleasesCreateParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The tag. */
  tag_name: string
  /** The branch or commit to tag; the default branch when left out. */
  target_commitish?: string
  /** The title. */
  name?: string
  /** The notes, in Markdown. */
  body?: string
  /** Whether nobody else sees it yet. Default: false. */
  draft?: boolean
  /** Whether it is not meant for production. Default: false. */
  prerelease?: boolean
  /** Whether GitHub writes notes and adds them to `body`. Default: false. */
  generate_release_notes?: boolean
  /** Whether it becomes the latest; legacy decides by date and version. Default: "true". */
  make_latest?: 'true' | 'false' | 'legacy'
  /** A category to open a discussion in. */
  discussion_category_name?: string
}

/** Parameters of `users.me`. */
export interface UsersMeParams {
  [k: string]: never
}

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** The user’s login. */
  username: string
}

/** Parameters of `users.search`. */
export interface UsersSearchParams {
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** What to search for. */
  q: string
  /** The order; counts only with `sort`. Default: "desc". */
  order?: 'asc' | 'desc'
  /** What to sort by; how well they match when left out. */
  sort?: 'followers' | 'repositories' | 'joined'
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** What comes with the answer of `users.search`. */
export interface UsersSearchMeta extends ListMeta {
  readonly total_count?: unknown
  readonly incomplete_results?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `users.list_members`. */
export interface UsersListMembersParams {
  /** The organization’s login. */
  org: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Only those without two-factor authentication, or with an insecure kind of it; for owners only. Default: "all". */
  filter?: '2fa_disabled' | '2fa_insecure' | 'all'
  /** Only owners, or only others. Default: "all". */
  role?: 'all' | 'admin' | 'member'
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `organizations.list`. */
export interface OrganizationsListParams {
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `organizations.get`. */
export interface OrganizationsGetParams {
  /** The organization’s login. */
  org: string
}

/** Parameters of `workflow_runs.list`. */
export interface WorkflowRunsListParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** How many records a page holds. Default: 30. */
  per_page?: number
  /** Only those this user set off. */
  actor?: string
  /** Only those of this branch. */
  branch?: string
  /** Only those set off by this event, such as push, pull_request or schedule. */
  event?: string
  /** Only those of this status or conclusion. */
  status?:
    | 'completed'
    | 'action_required'
    | 'cancelled'
    | 'failure'
    | 'neutral'
    | 'skipped'
    | 'stale'
    | 'success'
    | 'timed_out'
    | 'in_progress'
    | 'queued'
    | 'requested'
    | 'waiting'
    | 'pending'
  /** Only those created on this date or in this range, such as >=2026-01-01. */
  created?: string
  /** Only those of this commit. */
  head_sha?: string
  /** Leave the pull requests out. Default: false. */
  exclude_pull_requests?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** What comes with the answer of `workflow_runs.list`. */
export interface WorkflowRunsListMeta extends ListMeta {
  readonly total_count?: unknown
}

/** Parameters of `workflow_runs.get`. */
export interface WorkflowRunsGetParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The run. */
  run_id: number
  /** Leave the pull requests out. Default: false. */
  exclude_pull_requests?: boolean
}

/** Parameters of `workflow_runs.rerun`. */
export interface WorkflowRunsRerunParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The run. */
  run_id: number
  /** Whether to log more than usual. Default: false. */
  enable_debug_logging?: boolean
}

/** Parameters of `workflow_runs.rerun_failed`. */
export interface WorkflowRunsRerunFailedParams {
  /** The user or organization that owns the repository. */
  owner: string
  /** The repository’s name, without the owner. */
  repo: string
  /** The run. */
  run_id: number
  /** Whether to log more than usual. Default: false. */
  enable_debug_logging?: boolean
}
