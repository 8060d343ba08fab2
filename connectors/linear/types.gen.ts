// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'
import type { CopyAggregate, CopySearch } from '../../runtime/replica/search-types.ts'

/** Credentials for Linear. */
export type LinearAuthConfig = LinearApiKeyCredentials | LinearOauthCredentials

/** Credentials for Linear: API key. */
export interface LinearApiKeyCredentials {
  /** The personal API key; it starts with lin_api_. */
  api_key: string
}

/** Credentials for Linear: OAuth 2. */
export interface LinearOauthCredentials {
  /** The id of the OAuth app. */
  client_id: string
  /** The secret of the OAuth app. */
  client_secret: string
  /** What the consent gave to renew access with. */
  refresh_token: string
  /** The last access token, if there is one. */
  access_token?: string
}

/** What a replication of Linear starts from. */
export interface LinearReplicationConfig {
  /** From when on records are replicated, in the form YYYY-MM-DDT00:00:00Z. */
  start_date: string
}

/** What each action takes and gives, by entity. */
export interface LinearOperations {
  issues: {
    list: { params: IssuesListParams; data: Issue[]; meta: IssuesListMeta }
    get: { params: IssuesGetParams; data: Issue; meta: IssuesGetMeta }
    search: { params: IssuesSearchParams; data: Issue[]; meta: IssuesSearchMeta }
    create: { params: IssuesCreateParams; data: Issue; meta: IssuesCreateMeta }
    update: { params: IssuesUpdateParams; data: Issue; meta: IssuesUpdateMeta }
    context_store_search: CopySearch<Issue>
    aggregate: CopyAggregate<Issue>
  }
  comments: {
    list: { params: CommentsListParams; data: Comment[]; meta: CommentsListMeta }
    get: { params: CommentsGetParams; data: Comment; meta: CommentsGetMeta }
    create: { params: CommentsCreateParams; data: Comment; meta: CommentsCreateMeta }
    context_store_search: CopySearch<Comment>
    search: CopySearch<Comment>
    aggregate: CopyAggregate<Comment>
  }
  projects: {
    list: { params: ProjectsListParams; data: Project[]; meta: ProjectsListMeta }
    get: { params: ProjectsGetParams; data: Project; meta: ProjectsGetMeta }
    context_store_search: CopySearch<Project>
    search: CopySearch<Project>
    aggregate: CopyAggregate<Project>
  }
  teams: {
    list: { params: TeamsListParams; data: Team[]; meta: TeamsListMeta }
    get: { params: TeamsGetParams; data: Team; meta: TeamsGetMeta }
    context_store_search: CopySearch<Team>
    search: CopySearch<Team>
    aggregate: CopyAggregate<Team>
  }
  users: {
    list: { params: UsersListParams; data: User[]; meta: UsersListMeta }
    get: { params: UsersGetParams; data: User; meta: UsersGetMeta }
    me: { params: UsersMeParams; data: User; meta: UsersMeMeta }
    context_store_search: CopySearch<User>
    search: CopySearch<User>
    aggregate: CopyAggregate<User>
  }
  cycles: {
    list: { params: CyclesListParams; data: Cycle[]; meta: CyclesListMeta }
    get: { params: CyclesGetParams; data: Cycle; meta: CyclesGetMeta }
    context_store_search: CopySearch<Cycle>
    search: CopySearch<Cycle>
    aggregate: CopyAggregate<Cycle>
  }
  labels: {
    list: { params: LabelsListParams; data: Label[]; meta: LabelsListMeta }
    get: { params: LabelsGetParams; data: Label; meta: LabelsGetMeta }
    context_store_search: CopySearch<Label>
    search: CopySearch<Label>
    aggregate: CopyAggregate<Label>
  }
  workflow_states: {
    list: { params: WorkflowStatesListParams; data: WorkflowState[]; meta: WorkflowStatesListMeta }
    get: { params: WorkflowStatesGetParams; data: WorkflowState; meta: WorkflowStatesGetMeta }
    context_store_search: CopySearch<WorkflowState>
    search: CopySearch<WorkflowState>
    aggregate: CopyAggregate<WorkflowState>
  }
}

/** A piece of work. */
export interface Issue {
  id: string
  /** The team’s key and the number, such as ENG-123. */
  identifier: string
  /** Its number in the team. */
  number: number
  title: string
  /** The text in Markdown. */
  description: string | null
  priority: Priority
  /** The priority in words. */
  priorityLabel: string
  /** How much work it is, on the team’s scale. */
  estimate: number | null
  url: string
  /** The name suggested for a git branch. */
  branchName?: string
  dueDate: string | null
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  startedAt: string | null
  completedAt: string | null
  canceledAt: string | null
  state: {
    id: string
    name: string
    /** What the state means: triage, backlog, unstarted, started, completed, canceled or duplicate. */
    type: string
  }
  team: {
    id: string
    key: string
    name: string
  }
  assignee: Person | null
  creator: Person | null
  project: Named | null
  cycle: {
    id: string
    number: number
    name: string | null
  } | null
  parent: {
    id: string
    identifier: string
  } | null
  /** The first 50 labels. */
  labels: {
    nodes: Named[]
  }
}

/** 0 none, 1 urgent, 2 high, 3 normal, 4 low. */
export type Priority = 0 | 1 | 2 | 3 | 4

export interface Named {
  id: string
  name: string
}

export interface Person {
  id: string
  name: string
  email?: string
}

export interface TeamKey {
  id: string
  key: string
  name?: string
}

/** Something said on an issue. */
export interface Comment {
  id: string
  /** The text in Markdown. */
  body: string
  url: string
  createdAt: string
  updatedAt: string
  editedAt: string | null
  archivedAt: string | null
  /** When its thread was closed. */
  resolvedAt: string | null
  /** The words it is about, where it is about some. */
  quotedText?: string | null
  /** Null where an app wrote it. */
  user: Person | null
  /** The app that wrote it. */
  botActor: {
    id?: string | null
    name?: string | null
  } | null
  /** Null where it is on something else, such as a project update. */
  issue: {
    id: string
    identifier: string
  } | null
  parent: {
    id: string
  } | null
}

/** A larger piece of work. */
export interface Project {
  id: string
  name: string
  /** One line about it. */
  description: string
  /** The long text in Markdown; only when asked for. */
  content?: string | null
  slugId: string
  url: string
  icon?: string | null
  color: string
  priority: Priority
  /** How much of it is done, from 0 to 1. */
  progress: number
  /** onTrack, atRisk or offTrack, as its last update said. */
  health?: string | null
  startDate: string | null
  targetDate: string | null
  startedAt: string | null
  completedAt: string | null
  canceledAt: string | null
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  status: {
    id: string
    name: string
    /** What it means: backlog, planned, started, paused, completed or canceled. */
    type: string
  }
  lead: Person | null
  creator: Person | null
  teams: {
    nodes: TeamKey[]
  }
}

/** A team. */
export interface Team {
  id: string
  /** What the identifiers of its issues start with. */
  key: string
  name: string
  /** The name with those of the teams above it. */
  displayName?: string
  description: string | null
  icon?: string | null
  color?: string | null
  private: boolean
  timezone: string
  cyclesEnabled: boolean
  /** In weeks. */
  cycleDuration?: number
  triageEnabled?: boolean
  /** The scale of estimates: notUsed, exponential, fibonacci, linear or tShirt. */
  issueEstimationType?: string
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  activeCycle: {
    id: string
    number: number
  } | null
}

/** A member of the workspace. */
export interface User {
  id: string
  name: string
  /** The short name that mentions use. */
  displayName: string
  email: string
  /** False for those who left. */
  active: boolean
  admin: boolean
  /** Whether the user sees some teams only. */
  guest: boolean
  isMe: boolean
  avatarUrl?: string | null
  description?: string | null
  timezone?: string | null
  url?: string
  lastSeen?: string | null
  createdAt: string
  updatedAt: string
  archivedAt: string | null
}

/** A period that is planned as a whole. */
export interface Cycle {
  id: string
  /** Its number in the team. */
  number: number
  name: string | null
  description?: string | null
  startsAt: string
  endsAt: string
  completedAt: string | null
  /** How much of it is done, from 0 to 1. */
  progress: number
  isActive: boolean
  isNext?: boolean
  isPast?: boolean
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  team: TeamKey
}

/** A label of issues. */
export interface Label {
  id: string
  name: string
  description: string | null
  color: string
  /** Whether it groups labels, of which an issue takes one. */
  isGroup: boolean
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  parent: Named | null
  /** Null for labels of the whole workspace. */
  team: TeamKey | null
}

/** A step issues go through. */
export interface WorkflowState {
  id: string
  name: string
  /** What the state means: triage, backlog, unstarted, started, completed, canceled or duplicate. */
  type: string
  description: string | null
  color: string
  position: number
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  team: TeamKey
}

export interface IssueFilter {
  id?: IdFilter
  number?: NumberFilter
  title?: TextFilter
  description?: TextFilter
  priority?: NumberFilter
  estimate?: NumberFilter
  dueDate?: DateFilter
  createdAt?: DateFilter
  updatedAt?: DateFilter
  startedAt?: DateFilter
  completedAt?: DateFilter
  canceledAt?: DateFilter
  team?: TeamFilter
  state?: {
    id?: IdFilter
    name?: TextFilter
    type?: TextFilter
    [k: string]: unknown
  }
  assignee?: UserFilter
  creator?: UserFilter
  project?: {
    id?: IdFilter
    name?: TextFilter
    /** Whether there is none. */
    null?: boolean
    [k: string]: unknown
  }
  cycle?: {
    id?: IdFilter
    number?: NumberFilter
    isActive?: BooleanFilter
    /** Whether there is none. */
    null?: boolean
    [k: string]: unknown
  }
  labels?: {
    id?: IdFilter
    name?: TextFilter
    [k: string]: unknown
  }
  parent?: {
    id?: IdFilter
    /** Whether there is none. */
    null?: boolean
    [k: string]: unknown
  }
  /** All of these must hold. */
  and?: IssueFilter[]
  /** One of these must hold. */
  or?: IssueFilter[]
  [k: string]: unknown
}

export interface TeamFilter {
  id?: IdFilter
  key?: TextFilter
  name?: TextFilter
  [k: string]: unknown
}

export interface UserFilter {
  id?: IdFilter
  name?: TextFilter
  displayName?: TextFilter
  email?: TextFilter
  active?: BooleanFilter
  admin?: BooleanFilter
  isMe?: BooleanFilter
  /** Whether there is nobody, where it filters somebody’s place. */
  null?: boolean
  [k: string]: unknown
}

export interface IdFilter {
  eq?: string
  neq?: string
  in?: string[]
  /** None of these. */
  nin?: string[]
}

export interface TextFilter {
  eq?: string
  neq?: string
  in?: string[]
  /** None of these. */
  nin?: string[]
  eqIgnoreCase?: string
  contains?: string
  containsIgnoreCase?: string
  notContains?: string
  startsWith?: string
  endsWith?: string
  /** Whether there is none. */
  null?: boolean
  [k: string]: unknown
}

export interface NumberFilter {
  eq?: number
  neq?: number
  in?: number[]
  /** None of these. */
  nin?: number[]
  lt?: number
  lte?: number
  gt?: number
  gte?: number
  /** Whether there is none. */
  null?: boolean
  [k: string]: unknown
}

/** Times as 2026-01-31T09:00:00Z, days as 2026-01-31, or spans from now as -P2W (two weeks ago) or P1M. */
export interface DateFilter {
  eq?: string
  neq?: string
  lt?: string
  lte?: string
  gt?: string
  gte?: string
  /** Whether there is none. */
  null?: boolean
  [k: string]: unknown
}

export interface BooleanFilter {
  eq?: boolean
  neq?: boolean
}

/** Parameters of `issues.list`. */
export interface IssuesListParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** Which issues; all must hold. */
  filter?: IssueFilter
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `issues.list`. */
export interface IssuesListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `issues.get`. */
export interface IssuesGetParams {
  /** The issue’s id or identifier. */
  id: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `issues.get`. */
export interface IssuesGetMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `issues.search`. */
export interface IssuesSearchParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** What to look for. */
  term: string
  /** Which issues to look in. */
  filter?: IssueFilter
  /** A team whose issues come first, by id. */
  teamId?: string
  /** Whether to look in comments too. */
  includeComments?: boolean
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `issues.search`. */
export interface IssuesSearchMeta extends ListMeta {
  readonly total?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `issues.create`. */
export interface IssuesCreateParams {
  /** The team it belongs to, by id. */
  teamId: string
  title: string
  /** The text in Markdown. */
  description?: string
  /** The workflow state, by id; the team’s default when left out. */
  stateId?: string
  /** 0 none, 1 urgent, 2 high, 3 normal, 4 low. */
  priority?: 0 | 1 | 2 | 3 | 4
  /** How much work it is, on the team’s scale. */
  estimate?: number
  /** Who works on it, by id. */
  assigneeId?: string
  /** Its labels, by id. */
  labelIds?: string[]
  /** The project it belongs to, by id. */
  projectId?: string
  /** The cycle it is planned for, by id. */
  cycleId?: string
  /** The issue it is a part of, by id. */
  parentId?: string
  /** When it is due. */
  dueDate?: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `issues.create`. */
export interface IssuesCreateMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `issues.update`. */
export interface IssuesUpdateParams {
  /** The issue’s id or identifier. */
  id: string
  title?: string
  /** The text in Markdown. */
  description?: string | null
  /** The team to move it to, by id. */
  teamId?: string
  /** The workflow state, by id; it must be one of the issue’s team. */
  stateId?: string
  /** 0 none, 1 urgent, 2 high, 3 normal, 4 low. */
  priority?: 0 | 1 | 2 | 3 | 4
  /** How much work it is, on the team’s scale. */
  estimate?: number | null
  /** Who works on it, by id; null for nobody. */
  assigneeId?: string | null
  /** All its labels, by id; they replace those it has. */
  labelIds?: string[]
  /** The project it belongs to, by id. */
  projectId?: string | null
  /** The cycle it is planned for, by id. */
  cycleId?: string | null
  /** The issue it is a part of, by id. */
  parentId?: string | null
  /** When it is due. */
  dueDate?: string | null
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `issues.update`. */
export interface IssuesUpdateMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `comments.list`. */
export interface CommentsListParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** Which comments; all must hold. */
  filter?: {
    /** Those on these issues. */
    issue?: IssueFilter
    /** Those by these users. */
    user?: UserFilter
    body?: TextFilter
    createdAt?: DateFilter
    updatedAt?: DateFilter
    [k: string]: unknown
  }
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `comments.list`. */
export interface CommentsListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `comments.get`. */
export interface CommentsGetParams {
  /** The comment. */
  id: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `comments.get`. */
export interface CommentsGetMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `comments.create`. */
export interface CommentsCreateParams {
  /** The issue’s id or identifier. */
  issueId: string
  /** The text in Markdown. */
  body: string
  /** The comment it answers. */
  parentId?: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `comments.create`. */
export interface CommentsCreateMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `projects.list`. */
export interface ProjectsListParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** Which projects; all must hold. */
  filter?: {
    id?: IdFilter
    name?: TextFilter
    lead?: UserFilter
    startDate?: DateFilter
    targetDate?: DateFilter
    createdAt?: DateFilter
    updatedAt?: DateFilter
    [k: string]: unknown
  }
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `projects.list`. */
export interface ProjectsListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `projects.get`. */
export interface ProjectsGetParams {
  /** The project. */
  id: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `projects.get`. */
export interface ProjectsGetMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `teams.list`. */
export interface TeamsListParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `teams.list`. */
export interface TeamsListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `teams.get`. */
export interface TeamsGetParams {
  /** The team’s id or key. */
  id: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `teams.get`. */
export interface TeamsGetMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `users.list`. */
export interface UsersListParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** Which users; all must hold. */
  filter?: UserFilter
  /** Also give those who left. */
  includeDisabled?: boolean
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `users.list`. */
export interface UsersListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** The user. */
  id: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `users.get`. */
export interface UsersGetMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `users.me`. */
export interface UsersMeParams {
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `users.me`. */
export interface UsersMeMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `cycles.list`. */
export interface CyclesListParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** Which cycles; all must hold. */
  filter?: {
    id?: IdFilter
    number?: NumberFilter
    team?: TeamFilter
    isActive?: BooleanFilter
    isNext?: BooleanFilter
    isPast?: BooleanFilter
    startsAt?: DateFilter
    endsAt?: DateFilter
    [k: string]: unknown
  }
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `cycles.list`. */
export interface CyclesListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `cycles.get`. */
export interface CyclesGetParams {
  /** The cycle. */
  id: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `cycles.get`. */
export interface CyclesGetMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `labels.list`. */
export interface LabelsListParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** Which labels; all must hold. */
  filter?: {
    id?: IdFilter
    name?: TextFilter
    team?: TeamFilter
    isGroup?: BooleanFilter
    [k: string]: unknown
  }
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `labels.list`. */
export interface LabelsListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `labels.get`. */
export interface LabelsGetParams {
  /** The label. */
  id: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `labels.get`. */
export interface LabelsGetMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `workflow_states.list`. */
export interface WorkflowStatesListParams {
  /** How many records a page holds; 50 when left out. */
  first?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
  /** Also give archived ones. */
  includeArchived?: boolean
  /** What to sort by, latest first; createdAt when left out. */
  orderBy?: 'createdAt' | 'updatedAt'
  /** Which states; all must hold. */
  filter?: {
    id?: IdFilter
    name?: TextFilter
    type?: TextFilter
    team?: TeamFilter
    [k: string]: unknown
  }
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `workflow_states.list`. */
export interface WorkflowStatesListMeta extends ListMeta {
  readonly warnings?: readonly string[]
}

/** Parameters of `workflow_states.get`. */
export interface WorkflowStatesGetParams {
  /** The state. */
  id: string
  /** Which fields to answer with: names, with braces or dots for what is inside. */
  fields?: string | string[]
}

/** What comes with the answer of `workflow_states.get`. */
export interface WorkflowStatesGetMeta extends RecordMeta {
  readonly warnings?: readonly string[]
}
