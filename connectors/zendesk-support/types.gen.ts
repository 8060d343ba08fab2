// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'
import type { CopyAggregate, CopySearch } from '../../runtime/replica/search-types.ts'

/** Credentials for Zendesk Support. */
export type ZendeskSupportAuthConfig = ZendeskSupportApiTokenCredentials | ZendeskSupportOauthCredentials

/** Credentials for Zendesk Support: API token. */
export interface ZendeskSupportApiTokenCredentials {
  /** The agent the token acts as. */
  email: string
  /** The token from the Admin Center. */
  api_token: string
}

/** Credentials for Zendesk Support: OAuth access token. */
export interface ZendeskSupportOauthCredentials {
  /** The token that was granted. */
  access_token: string
  /** What the access token is renewed with, where the client’s tokens expire. */
  refresh_token?: string
  /** The unique identifier of the OAuth client. */
  client_id?: string
  /** The secret of the OAuth client. */
  client_secret?: string
}

/** What a connection to Zendesk Support needs besides credentials. */
export interface ZendeskSupportConfig {
  /** The part of the account’s address before .zendesk.com, such as acme in acme.zendesk.com. */
  subdomain: string
}

/** What a replication of Zendesk Support starts from. */
export interface ZendeskSupportReplicationConfig {
  /** From when on changes are replicated, in the form YYYY-MM-DDT00:00:00Z. */
  start_date: string
}

/** What each action takes and gives, by entity. */
export interface ZendeskSupportOperations {
  tickets: {
    list: { params: TicketsListParams; data: Ticket[]; meta: ListMeta }
    get: { params: TicketsGetParams; data: Ticket; meta: RecordMeta }
    search: { params: TicketsSearchParams; data: Ticket[]; meta: TicketsSearchMeta }
    search_all: { params: TicketsSearchAllParams; data: Ticket[]; meta: ListMeta }
    changes: { params: TicketsChangesParams; data: Ticket[]; meta: TicketsChangesMeta }
    create: { params: TicketsCreateParams; data: Ticket; meta: RecordMeta }
    update: { params: TicketsUpdateParams; data: Ticket; meta: RecordMeta }
    context_store_search: CopySearch<Ticket>
    aggregate: CopyAggregate<Ticket>
  }
  ticket_comments: {
    list: { params: TicketCommentsListParams; data: Comment[]; meta: ListMeta }
  }
  ticket_metrics: {
    list: { params: TicketMetricsListParams; data: TicketMetric[]; meta: ListMeta }
    get: { params: TicketMetricsGetParams; data: TicketMetric; meta: RecordMeta }
    context_store_search: CopySearch<TicketMetric>
    search: CopySearch<TicketMetric>
    aggregate: CopyAggregate<TicketMetric>
  }
  users: {
    list: { params: UsersListParams; data: User[]; meta: ListMeta }
    get: { params: UsersGetParams; data: User; meta: RecordMeta }
    me: { params: UsersMeParams; data: User; meta: RecordMeta }
    search: { params: UsersSearchParams; data: User[]; meta: UsersSearchMeta }
    create: { params: UsersCreateParams; data: User; meta: RecordMeta }
    update: { params: UsersUpdateParams; data: User; meta: RecordMeta }
    context_store_search: CopySearch<User>
    aggregate: CopyAggregate<User>
  }
  organizations: {
    list: { params: OrganizationsListParams; data: Organization[]; meta: ListMeta }
    get: { params: OrganizationsGetParams; data: Organization; meta: RecordMeta }
    search: { params: OrganizationsSearchParams; data: Organization[]; meta: OrganizationsSearchMeta }
    create: { params: OrganizationsCreateParams; data: Organization; meta: RecordMeta }
    update: { params: OrganizationsUpdateParams; data: Organization; meta: RecordMeta }
    context_store_search: CopySearch<Organization>
    aggregate: CopyAggregate<Organization>
  }
  groups: {
    list: { params: GroupsListParams; data: Group[]; meta: ListMeta }
    get: { params: GroupsGetParams; data: Group; meta: RecordMeta }
    context_store_search: CopySearch<Group>
    search: CopySearch<Group>
    aggregate: CopyAggregate<Group>
  }
  ticket_fields: {
    list: { params: TicketFieldsListParams; data: TicketField[]; meta: ListMeta }
    get: { params: TicketFieldsGetParams; data: TicketField; meta: RecordMeta }
    context_store_search: CopySearch<TicketField>
    search: CopySearch<TicketField>
    aggregate: CopyAggregate<TicketField>
  }
  views: {
    list: { params: ViewsListParams; data: View[]; meta: ListMeta }
    get: { params: ViewsGetParams; data: View; meta: RecordMeta }
    tickets: { params: ViewsTicketsParams; data: Ticket[]; meta: ListMeta }
    context_store_search: CopySearch<View>
    search: CopySearch<View>
    aggregate: CopyAggregate<View>
  }
  macros: {
    list: { params: MacrosListParams; data: Macro[]; meta: ListMeta }
    get: { params: MacrosGetParams; data: Macro; meta: RecordMeta }
    context_store_search: CopySearch<Macro>
    search: CopySearch<Macro>
    aggregate: CopyAggregate<Macro>
  }
  satisfaction_ratings: {
    list: { params: SatisfactionRatingsListParams; data: SatisfactionRating[]; meta: ListMeta }
    get: { params: SatisfactionRatingsGetParams; data: SatisfactionRating; meta: RecordMeta }
    context_store_search: CopySearch<SatisfactionRating>
    search: CopySearch<SatisfactionRating>
    aggregate: CopyAggregate<SatisfactionRating>
  }
}

/** A request for help and its state. */
export interface Ticket {
  /** What kind of record it is; only in search results. */
  result_type?: string
  id: number
  /** The address of the ticket in the API. */
  url: string
  /** The id of the ticket in another system. */
  external_id: string | null
  via?: Via
  created_at: string
  updated_at: string
  /** When anything about it changed last, in seconds since 1970. */
  generated_timestamp?: number
  type: 'problem' | 'incident' | 'question' | 'task' | null
  subject: string | null
  /** The subject with placeholders of dynamic content. */
  raw_subject?: string | null
  /** The first comment. */
  description: string | null
  priority: 'urgent' | 'high' | 'normal' | 'low' | null
  /** pending waits for the customer, hold for somebody else; deleted comes only in changes. */
  status: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed' | 'deleted'
  /** The account’s own status. */
  custom_status_id?: number | null
  /** The address the customer wrote to. */
  recipient?: string | null
  requester_id: number
  submitter_id: number
  assignee_id: number | null
  organization_id: number | null
  group_id: number | null
  brand_id?: number | null
  ticket_form_id?: number | null
  problem_id?: number | null
  forum_topic_id?: number | null
  /** Users who get copies. */
  collaborator_ids?: number[]
  /** Agents who follow it. */
  follower_ids?: number[]
  /** Users who get copies by e-mail. */
  email_cc_ids?: number[]
  /** Tickets opened after this one was closed. */
  followup_ids?: number[]
  sharing_agreement_ids?: number[]
  /** For a task, when it is due. */
  due_at?: string | null
  /** For a problem, whether incidents are linked to it. */
  has_incidents?: boolean
  /** Whether it has any public comment. */
  is_public?: boolean
  allow_channelback?: boolean
  allow_attachments?: boolean
  from_messaging_channel?: boolean
  tags: string[]
  custom_fields: FieldValue[]
  /** The same as custom_fields. */
  fields?: FieldValue[]
  /** What the requester thought of it. */
  satisfaction_rating?: {
    id?: number | null
    score: 'offered' | 'unoffered' | 'good' | 'bad'
    comment?: string | null
    reason?: string | null
  } | null
}

/** The value of a ticket field; its kind is that of the field. */
export interface FieldValue {
  /** The ticket field. */
  id: number
  value: AnyValue
}

export type AnyValue = string | number | boolean | null | string[]

/** How something came in. */
export interface Via {
  /** The way, such as web, email, api, chat; a number for rare ones. */
  channel?: string | number | null
  /** Who sent it to whom, as far as the channel knows. */
  source?: {
    from?: {
      [k: string]: unknown
    } | null
    to?: {
      [k: string]: unknown
    } | null
    rel?: string | null
  }
}

export interface TicketChange {
  subject?: string
  /** What is said; one of body and html_body. */
  comment?: {
    /** Whether the requester sees it. Default: true. */
    public?: boolean
    /** Who says it; the user of the credentials when left out. */
    author_id?: number
    /** Tokens of files that were uploaded before. */
    uploads?: string[]
  } & (
    | {
        /** The text. */
        body: string
        html_body?: never
      }
    | {
        body?: never
        /** The text as HTML. */
        html_body: string
      }
  )
  /** Who asks; the user of the credentials when left out. */
  requester_id?: number
  /** Who asks, by address; created if there is no such user. */
  requester?: {
    name?: string
    email: string
    locale_id?: number
  }
  submitter_id?: number
  /** Who works on it; null for nobody. */
  assignee_id?: number | null
  /** Who works on it, by address. */
  assignee_email?: string
  /** The group that works on it. */
  group_id?: number | null
  organization_id?: number | null
  status?: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed'
  custom_status_id?: number
  priority?: 'urgent' | 'high' | 'normal' | 'low' | null
  type?: 'problem' | 'incident' | 'question' | 'task' | null
  /** For an incident, the problem behind it. */
  problem_id?: number | null
  /** For a task, when it is due. */
  due_at?: string | null
  external_id?: string | null
  brand_id?: number
  ticket_form_id?: number
  /** All tags; they replace those there are. */
  tags?: string[]
  custom_fields?: FieldValue[]
  /** Who gets copies by e-mail. */
  email_ccs?: {
    user_id?: number
    user_email?: string
    user_name?: string
    action?: 'put' | 'delete'
  }[]
  /** The closed ticket a new one goes on with. */
  via_followup_source_id?: number
}

/** One contribution to a ticket’s conversation. */
export interface Comment {
  id: number
  /** Comment or VoiceComment. */
  type: string
  author_id: number
  /** The text with light markup. */
  body: string
  html_body: string
  /** The text without markup. */
  plain_body: string
  /** Whether the requester sees it. */
  public: boolean
  attachments: Attachment[]
  audit_id: number
  via?: Via
  /** How it was sent, such as the browser. */
  metadata?: {
    [k: string]: unknown
  }
  created_at: string
}

/** A file on a comment. */
export interface Attachment {
  id: number
  url?: string
  file_name: string
  /** Where the file is. */
  content_url: string
  mapped_content_url?: string
  content_type: string
  /** In bytes. */
  size: number
  width?: number | null
  height?: number | null
  /** Whether it is an image inside the text. */
  inline?: boolean
  deleted?: boolean
  malware_access_override?: boolean
  malware_scan_result?: string
  thumbnails?: {
    [k: string]: unknown
  }[]
}

/** Times and counts of one ticket. */
export interface TicketMetric {
  id: number
  url?: string
  ticket_id: number
  created_at: string
  updated_at: string
  /** How many groups it passed through. */
  group_stations: number
  /** How many agents it passed through. */
  assignee_stations: number
  reopens: number
  /** How many public replies agents wrote. */
  replies: number
  assignee_updated_at?: string | null
  requester_updated_at?: string | null
  status_updated_at?: string | null
  initially_assigned_at?: string | null
  assigned_at?: string | null
  solved_at?: string | null
  latest_comment_added_at?: string | null
  custom_status_updated_at?: string | null
  /** Until the first public reply of an agent. */
  reply_time_in_minutes?: Minutes
  /** The same in seconds. */
  reply_time_in_seconds?: {
    calendar?: number | null
  }
  /** Until it was solved for the first time. */
  first_resolution_time_in_minutes?: Minutes
  /** Until it was solved for good. */
  full_resolution_time_in_minutes?: Minutes
  /** How long agents waited for the requester. */
  agent_wait_time_in_minutes?: Minutes
  /** How long the requester waited. */
  requester_wait_time_in_minutes?: Minutes
  /** How long it was on hold. */
  on_hold_time_in_minutes?: Minutes
}

export interface Minutes {
  /** Round the clock. */
  calendar: number | null
  /** In business hours. */
  business: number | null
}

/** A customer, an agent or an admin. */
export interface User {
  /** What kind of record it is; only in search results. */
  result_type?: string
  id: number
  url: string
  name: string
  /** The name customers see instead. */
  alias?: string | null
  email: string | null
  phone?: string | null
  shared_phone_number?: boolean | null
  created_at: string
  updated_at: string
  last_login_at?: string | null
  /** A name such as Lisbon. */
  time_zone?: string | null
  /** A name such as Europe/Lisbon. */
  iana_time_zone?: string | null
  /** A language such as en-US. */
  locale?: string | null
  locale_id?: number | null
  organization_id: number | null
  role: 'end-user' | 'agent' | 'admin'
  role_type?: number | null
  custom_role_id?: number | null
  default_group_id?: number | null
  /** Whether an address was confirmed. */
  verified?: boolean
  /** False once deleted. */
  active: boolean
  /** Whether tickets of the user are held back. */
  suspended: boolean
  moderator?: boolean
  shared?: boolean
  shared_agent?: boolean
  /** Whether an agent sees some tickets only. */
  restricted_agent?: boolean
  only_private_comments?: boolean
  two_factor_auth_enabled?: boolean | null
  /** Which tickets the user may see; null for all. */
  ticket_restriction?: 'organization' | 'groups' | 'assigned' | 'requested' | null
  report_csv?: boolean
  external_id?: string | null
  signature?: string | null
  details?: string | null
  /** What agents noted about the user. */
  notes?: string | null
  tags: string[]
  photo?: Attachment | null
  /** The account’s own fields by key. */
  user_fields?: {
    [k: string]: AnyValue
  }
}

export interface UserChange {
  name?: string
  email?: string
  phone?: string | null
  /** end-user when left out. */
  role?: 'end-user' | 'agent' | 'admin'
  organization_id?: number | null
  alias?: string | null
  /** Whether no e-mail to confirm the address is sent. */
  verified?: boolean
  suspended?: boolean
  external_id?: string | null
  time_zone?: string
  locale?: string
  details?: string | null
  notes?: string | null
  /** All tags; they replace those there are. */
  tags?: string[]
  /** The account’s own fields by key. */
  user_fields?: {
    [k: string]: AnyValue
  }
}

/** A company or another group of customers. */
export interface Organization {
  /** What kind of record it is; only in search results. */
  result_type?: string
  id: number
  url: string
  name: string
  external_id: string | null
  created_at: string
  updated_at: string
  /** Users of these domains become members. */
  domain_names: string[]
  details: string | null
  notes: string | null
  group_id: number | null
  /** Whether members see each other’s tickets. */
  shared_tickets?: boolean
  /** Whether members may comment on each other’s tickets. */
  shared_comments?: boolean
  tags: string[]
  /** The account’s own fields by key. */
  organization_fields?: {
    [k: string]: AnyValue
  }
}

export interface OrganizationChange {
  name?: string
  /** Users of these domains become members. */
  domain_names?: string[]
  external_id?: string | null
  details?: string | null
  notes?: string | null
  group_id?: number | null
  shared_tickets?: boolean
  shared_comments?: boolean
  /** All tags; they replace those there are. */
  tags?: string[]
  /** The account’s own fields by key. */
  organization_fields?: {
    [k: string]: AnyValue
  }
}

/** A group of agents. */
export interface Group {
  id: number
  url: string
  name: string
  description: string | null
  /** Whether it is the account’s default group. */
  default: boolean
  deleted: boolean
  /** Whether all agents see its tickets. */
  is_public: boolean
  created_at: string
  updated_at: string
}

/** A field of tickets. */
export interface TicketField {
  id: number
  url: string
  /** What it holds, such as text, textarea, checkbox, date, integer, decimal, tagger (a drop-down) or multiselect. */
  type: string
  title: string
  /** The title with placeholders of dynamic content. */
  raw_title?: string
  description?: string | null
  raw_description?: string | null
  agent_description?: string | null
  position: number
  active: boolean
  /** Whether it must be filled before a ticket is solved. */
  required: boolean
  collapsed_for_agents?: boolean
  regexp_for_validation?: string | null
  /** What customers read. */
  title_in_portal?: string | null
  raw_title_in_portal?: string | null
  visible_in_portal?: boolean
  editable_in_portal?: boolean
  required_in_portal?: boolean
  /** For a checkbox, the tag that ticking it sets. */
  tag?: string | null
  /** False for fields every account has. */
  removable?: boolean
  key?: string | null
  sub_type_id?: number | null
  created_at: string
  updated_at: string
  system_field_options?: FieldOption[]
  /** The choices. */
  custom_field_options?: FieldOption[]
  custom_statuses?: {
    [k: string]: unknown
  }[]
}

export interface FieldOption {
  id?: number | null
  /** What is shown. */
  name: string
  raw_name?: string
  /** What tickets hold. */
  value: string
  default?: boolean
}

/** A saved list of tickets. */
export interface View {
  id: number
  url: string
  title: string
  raw_title?: string
  description?: string | null
  active: boolean
  default?: boolean
  position: number
  created_at: string
  updated_at: string
  /** Which tickets it holds. */
  conditions: {
    /** Those that all must hold. */
    all?: Condition[]
    /** Those of which one must hold. */
    any?: Condition[]
  }
  /** Its columns and order. */
  execution?: {
    [k: string]: unknown
  }
  restriction?: Restriction
}

export interface Condition {
  field: string
  operator: string
  value?: AnyValue
}

/** Who may use it; null for everybody. */
export type Restriction = {
  /** Group or User. */
  type: string
  id?: number | null
  ids?: number[]
} | null

/** A prepared answer or change. */
export interface Macro {
  id: number
  url: string
  title: string
  raw_title?: string
  description?: string | null
  active: boolean
  default?: boolean
  position?: number
  created_at: string
  updated_at: string
  /** What it does. */
  actions: {
    /** A field of the ticket, or comment_value for an answer. */
    field: string
    value: AnyValue
  }[]
  restriction?: Restriction
}

/** A customer’s judgement of a ticket. */
export interface SatisfactionRating {
  id: number
  url: string
  ticket_id: number
  requester_id: number
  assignee_id: number | null
  group_id: number | null
  /** offered means asked for and not yet given. */
  score: 'offered' | 'unoffered' | 'good' | 'bad'
  comment?: string | null
  /** Why it was bad. */
  reason?: string | null
  reason_code?: number | null
  reason_id?: number | null
  created_at: string
  updated_at: string
}

/** Parameters of `tickets.list`. */
export interface TicketsListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Only those with this id of another system. */
  external_id?: string
  /** What to sort by; a leading minus turns the order round. */
  sort?: 'id' | '-id' | 'updated_at' | '-updated_at' | 'status' | '-status'
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `tickets.get`. */
export interface TicketsGetParams {
  /** The ticket. */
  ticket_id: number
}

/** Parameters of `tickets.search`. */
export interface TicketsSearchParams {
  /** What to sort by; how well it matches when left out. */
  sort_by?: 'updated_at' | 'created_at' | 'priority' | 'status' | 'ticket_type'
  /** The direction of sorting; desc when left out. */
  sort_order?: 'asc' | 'desc'
  /** How many records a page holds; 100 when left out. */
  per_page?: number
  /**
   * What to look for: words, and conditions such as status<solved, priority:urgent, assignee:me, tags:vip or
   * created>=2026-01-01.
   */
  query: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** What comes with the answer of `tickets.search`. */
export interface TicketsSearchMeta extends ListMeta {
  readonly count?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `tickets.search_all`. */
export interface TicketsSearchAllParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** What to look for; as in search. */
  query: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `tickets.changes`. */
export type TicketsChangesParams = {
  /** How many records a page holds; 1000 when left out. */
  per_page?: number
  /** Whether to leave out deleted tickets. */
  exclude_deleted?: boolean
} & (
  | {
      /**
       * Only what was created or changed since this time, in seconds since 1970 (UTC); at least a minute ago. Needed
       * on the first page and refused with a cursor.
       */
      start_time: number
      cursor?: never
    }
  | {
      start_time?: never
      /** Where to go on: the cursor that came with the previous page. */
      cursor: string
    }
)

/** What comes with the answer of `tickets.changes`. */
export interface TicketsChangesMeta extends ListMeta {
  readonly sync_token?: string
}

/** Parameters of `tickets.create`. */
export interface TicketsCreateParams {
  subject?: string
  /** What is said; one of body and html_body. */
  comment: {
    /** Whether the requester sees it. Default: true. */
    public?: boolean
    /** Who says it; the user of the credentials when left out. */
    author_id?: number
    /** Tokens of files that were uploaded before. */
    uploads?: string[]
  } & (
    | {
        /** The text. */
        body: string
        html_body?: never
      }
    | {
        body?: never
        /** The text as HTML. */
        html_body: string
      }
  )
  /** Who asks; the user of the credentials when left out. */
  requester_id?: number
  /** Who asks, by address; created if there is no such user. */
  requester?: {
    name?: string
    email: string
    locale_id?: number
  }
  submitter_id?: number
  /** Who works on it; null for nobody. */
  assignee_id?: number | null
  /** Who works on it, by address. */
  assignee_email?: string
  /** The group that works on it. */
  group_id?: number | null
  organization_id?: number | null
  status?: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed'
  custom_status_id?: number
  priority?: 'urgent' | 'high' | 'normal' | 'low' | null
  type?: 'problem' | 'incident' | 'question' | 'task' | null
  /** For an incident, the problem behind it. */
  problem_id?: number | null
  /** For a task, when it is due. */
  due_at?: string | null
  external_id?: string | null
  brand_id?: number
  ticket_form_id?: number
  /** All tags; they replace those there are. */
  tags?: string[]
  custom_fields?: FieldValue[]
  /** Who gets copies by e-mail. */
  email_ccs?: {
    user_id?: number
    user_email?: string
    user_name?: string
    action?: 'put' | 'delete'
  }[]
  /** The closed ticket a new one goes on with. */
  via_followup_source_id?: number
}

/** Parameters of `tickets.update`. */
export interface TicketsUpdateParams {
  /** The ticket. */
  ticket_id: number
  subject?: string
  /** What is said; one of body and html_body. */
  comment?: {
    /** Whether the requester sees it. Default: true. */
    public?: boolean
    /** Who says it; the user of the credentials when left out. */
    author_id?: number
    /** Tokens of files that were uploaded before. */
    uploads?: string[]
  } & (
    | {
        /** The text. */
        body: string
        html_body?: never
      }
    | {
        body?: never
        /** The text as HTML. */
        html_body: string
      }
  )
  /** Who asks; the user of the credentials when left out. */
  requester_id?: number
  /** Who asks, by address; created if there is no such user. */
  requester?: {
    name?: string
    email: string
    locale_id?: number
  }
  submitter_id?: number
  /** Who works on it; null for nobody. */
  assignee_id?: number | null
  /** Who works on it, by address. */
  assignee_email?: string
  /** The group that works on it. */
  group_id?: number | null
  organization_id?: number | null
  status?: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed'
  custom_status_id?: number
  priority?: 'urgent' | 'high' | 'normal' | 'low' | null
  type?: 'problem' | 'incident' | 'question' | 'task' | null
  /** For an incident, the problem behind it. */
  problem_id?: number | null
  /** For a task, when it is due. */
  due_at?: string | null
  external_id?: string | null
  brand_id?: number
  ticket_form_id?: number
  /** All tags; they replace those there are. */
  tags?: string[]
  custom_fields?: FieldValue[]
  /** Who gets copies by e-mail. */
  email_ccs?: {
    user_id?: number
    user_email?: string
    user_name?: string
    action?: 'put' | 'delete'
  }[]
  /** The closed ticket a new one goes on with. */
  via_followup_source_id?: number
  /** Whether to refuse the change if the ticket changed after updated_stamp. */
  safe_update?: boolean
  /** The updated_at that was read before. */
  updated_stamp?: string
}

/** Parameters of `ticket_comments.list`. */
export interface TicketCommentsListParams {
  /** The ticket. */
  ticket_id: number
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** created_at for the oldest first, -created_at for the newest. */
  sort?: 'created_at' | '-created_at'
  /** Whether attachments also list images inside the text. */
  include_inline_images?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `ticket_metrics.list`. */
export interface TicketMetricsListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `ticket_metrics.get`. */
export interface TicketMetricsGetParams {
  /** The ticket. */
  ticket_id: number
}

/** Parameters of `users.list`. */
export interface UsersListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Only users of this role. */
  role?: 'end-user' | 'agent' | 'admin'
  /** Only the user with this id of another system. */
  external_id?: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** The user. */
  user_id: number
}

/** Parameters of `users.me`. */
export interface UsersMeParams {
  [k: string]: never
}

/** Parameters of `users.search`. */
export interface UsersSearchParams {
  /** What to sort by. */
  sort_by?: 'updated_at' | 'created_at'
  /** The direction of sorting; desc when left out. */
  sort_order?: 'asc' | 'desc'
  /** How many records a page holds; 100 when left out. */
  per_page?: number
  /** What to look for: words, and conditions such as email:jane@example.com, role:agent or organization:acme. */
  query: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** What comes with the answer of `users.search`. */
export interface UsersSearchMeta extends ListMeta {
  readonly count?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `users.create`. */
export interface UsersCreateParams {
  /** The new user. */
  user: UserChange & {
    name: unknown
  }
}

/** Parameters of `users.update`. */
export interface UsersUpdateParams {
  /** The user. */
  user_id: number
  /** What to change. */
  user: UserChange
}

/** Parameters of `organizations.list`. */
export interface OrganizationsListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `organizations.get`. */
export interface OrganizationsGetParams {
  /** The organization. */
  organization_id: number
}

/** Parameters of `organizations.search`. */
export interface OrganizationsSearchParams {
  /** What to sort by. */
  sort_by?: 'updated_at' | 'created_at'
  /** The direction of sorting; desc when left out. */
  sort_order?: 'asc' | 'desc'
  /** How many records a page holds; 100 when left out. */
  per_page?: number
  /** What to look for: words, and conditions such as name:acme, tags:vip or created>2026-01-01. */
  query: string
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** What comes with the answer of `organizations.search`. */
export interface OrganizationsSearchMeta extends ListMeta {
  readonly count?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `organizations.create`. */
export interface OrganizationsCreateParams {
  /** The new organization. */
  organization: OrganizationChange & {
    name: unknown
  }
}

/** Parameters of `organizations.update`. */
export interface OrganizationsUpdateParams {
  /** The organization. */
  organization_id: number
  /** What to change. */
  organization: OrganizationChange
}

/** Parameters of `groups.list`. */
export interface GroupsListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Whether to leave out deleted groups. */
  exclude_deleted?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `groups.get`. */
export interface GroupsGetParams {
  /** The group. */
  group_id: number
}

/** Parameters of `ticket_fields.list`. */
export interface TicketFieldsListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `ticket_fields.get`. */
export interface TicketFieldsGetParams {
  /** The field. */
  ticket_field_id: number
}

/** Parameters of `views.list`. */
export interface ViewsListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Only views in use (true), or only others (false). */
  active?: boolean
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `views.get`. */
export interface ViewsGetParams {
  /** The view. */
  view_id: number
}

/** Parameters of `views.tickets`. */
export interface ViewsTicketsParams {
  /** The view. */
  view_id: number
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `macros.list`. */
export interface MacrosListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Only macros in use (true), or only others (false). */
  active?: boolean
  /** Only macros of the user, of agents, of groups and everybody, or of everybody. */
  access?: 'personal' | 'agents' | 'shared' | 'account'
  /** Only macros of this group. */
  group_id?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `macros.get`. */
export interface MacrosGetParams {
  /** The macro. */
  macro_id: number
}

/** Parameters of `satisfaction_ratings.list`. */
export interface SatisfactionRatingsListParams {
  /** How many records a page holds; 100 when left out. */
  page_size?: number
  /** Only ratings of this kind. */
  score?:
    | 'offered'
    | 'unoffered'
    | 'received'
    | 'received_with_comment'
    | 'received_without_comment'
    | 'good'
    | 'good_with_comment'
    | 'good_without_comment'
    | 'bad'
    | 'bad_with_comment'
    | 'bad_without_comment'
  /** Only those from this time on, in seconds since 1970 (UTC). */
  start_time?: number
  /** Only those up to this time, in seconds since 1970 (UTC). */
  end_time?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
}

/** Parameters of `satisfaction_ratings.get`. */
export interface SatisfactionRatingsGetParams {
  /** The rating. */
  satisfaction_rating_id: number
}
