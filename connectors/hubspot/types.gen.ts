// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'
import type { CopyAggregate, CopySearch } from '../../runtime/replica/search-types.ts'

/** Credentials for HubSpot. */
export type HubspotAuthConfig = HubspotTokenCredentials | HubspotOauthCredentials

/** Credentials for HubSpot: Private app token. */
export interface HubspotTokenCredentials {
  /** The private app’s access token; it starts with pat-. */
  token: string
}

/** Credentials for HubSpot: OAuth 2. */
export interface HubspotOauthCredentials {
  /** The id of the app. */
  client_id: string
  /** The secret of the app. */
  client_secret: string
  /** What the installation gave to renew access with. */
  refresh_token: string
  /** The last access token, if there is one. */
  access_token?: string
}

/** What a replication of HubSpot starts from. */
export interface HubspotReplicationConfig {
  /** From when on records are replicated, in the form YYYY-MM-DDT00:00:00Z. */
  start_date: string
}

/** What each action takes and gives, by entity. */
export interface HubspotOperations {
  contacts: {
    list: { params: ContactsListParams; data: Contact[]; meta: ListMeta }
    get: { params: ContactsGetParams; data: Contact; meta: RecordMeta }
    search: { params: ContactsSearchParams; data: Contact[]; meta: ContactsSearchMeta }
    create: { params: ContactsCreateParams; data: Contact; meta: RecordMeta }
    update: { params: ContactsUpdateParams; data: Contact; meta: RecordMeta }
    context_store_search: CopySearch<Contact>
    aggregate: CopyAggregate<Contact>
  }
  companies: {
    list: { params: CompaniesListParams; data: Company[]; meta: ListMeta }
    get: { params: CompaniesGetParams; data: Company; meta: RecordMeta }
    search: { params: CompaniesSearchParams; data: Company[]; meta: CompaniesSearchMeta }
    create: { params: CompaniesCreateParams; data: Company; meta: RecordMeta }
    update: { params: CompaniesUpdateParams; data: Company; meta: RecordMeta }
    context_store_search: CopySearch<Company>
    aggregate: CopyAggregate<Company>
  }
  deals: {
    list: { params: DealsListParams; data: Deal[]; meta: ListMeta }
    get: { params: DealsGetParams; data: Deal; meta: RecordMeta }
    search: { params: DealsSearchParams; data: Deal[]; meta: DealsSearchMeta }
    create: { params: DealsCreateParams; data: Deal; meta: RecordMeta }
    update: { params: DealsUpdateParams; data: Deal; meta: RecordMeta }
    context_store_search: CopySearch<Deal>
    aggregate: CopyAggregate<Deal>
  }
  tickets: {
    list: { params: TicketsListParams; data: Ticket[]; meta: ListMeta }
    get: { params: TicketsGetParams; data: Ticket; meta: RecordMeta }
    search: { params: TicketsSearchParams; data: Ticket[]; meta: TicketsSearchMeta }
    create: { params: TicketsCreateParams; data: Ticket; meta: RecordMeta }
    update: { params: TicketsUpdateParams; data: Ticket; meta: RecordMeta }
    context_store_search: CopySearch<Ticket>
    aggregate: CopyAggregate<Ticket>
  }
  notes: {
    list: { params: NotesListParams; data: Note[]; meta: ListMeta }
    get: { params: NotesGetParams; data: Note; meta: RecordMeta }
    search: { params: NotesSearchParams; data: Note[]; meta: NotesSearchMeta }
    create: { params: NotesCreateParams; data: Note; meta: RecordMeta }
    update: { params: NotesUpdateParams; data: Note; meta: RecordMeta }
    context_store_search: CopySearch<Note>
    aggregate: CopyAggregate<Note>
  }
  tasks: {
    list: { params: TasksListParams; data: Task[]; meta: ListMeta }
    get: { params: TasksGetParams; data: Task; meta: RecordMeta }
    search: { params: TasksSearchParams; data: Task[]; meta: TasksSearchMeta }
    create: { params: TasksCreateParams; data: Task; meta: RecordMeta }
    update: { params: TasksUpdateParams; data: Task; meta: RecordMeta }
    context_store_search: CopySearch<Task>
    aggregate: CopyAggregate<Task>
  }
  owners: {
    list: { params: OwnersListParams; data: Owner[]; meta: ListMeta }
    get: { params: OwnersGetParams; data: Owner; meta: RecordMeta }
    context_store_search: CopySearch<Owner>
    search: CopySearch<Owner>
    aggregate: CopyAggregate<Owner>
  }
  pipelines: {
    list: { params: PipelinesListParams; data: Pipeline[]; meta: ListMeta }
    get: { params: PipelinesGetParams; data: Pipeline; meta: RecordMeta }
  }
  properties: {
    list: { params: PropertiesListParams; data: Property[]; meta: ListMeta }
    get: { params: PropertiesGetParams; data: Property; meta: RecordMeta }
  }
  associations: {
    list: { params: AssociationsListParams; data: Association[]; meta: ListMeta }
  }
  account: {
    get: { params: AccountGetParams; data: Account; meta: RecordMeta }
  }
}

export interface CrmRecord {
  id: string
  createdAt: string
  updatedAt: string
  archived: boolean
  archivedAt?: string
  /** The record’s page in HubSpot. */
  url?: string
  objectWriteTraceId?: string
  /** The ids of linked records, by kind; only when asked for. */
  associations?: {
    [k: string]: {
      results: {
        id: string
        /** The kind of link, such as contact_to_company. */
        type: string
      }[]
      paging?: Paging
    }
  }
  properties: {
    [k: string]: unknown
  }
}

export interface Paging {
  next?: {
    after: string
    link?: string
  }
}

/** A contact. */
export type Contact = {
  properties: ContactProperties
} & CrmRecord

/** Properties by name; every value is a text. The account may have more than are named here. */
export interface ContactProperties {
  email?: string | null
  firstname?: string | null
  lastname?: string | null
  phone?: string | null
  company?: string | null
  jobtitle?: string | null
  /** How far it is, such as lead, opportunity or customer. */
  lifecyclestage?: string | null
  /** How far the approach is. */
  hs_lead_status?: string | null
  /** The owner, by id. */
  hubspot_owner_id?: string | null
  createdate?: string | null
  lastmodifieddate?: string | null
  hs_object_id?: string | null
  [k: string]: string | null | undefined
}

/** A company. */
export type Company = {
  properties: CompanyProperties
} & CrmRecord

/** Properties by name; every value is a text. The account may have more than are named here. */
export interface CompanyProperties {
  name?: string | null
  domain?: string | null
  industry?: string | null
  phone?: string | null
  city?: string | null
  country?: string | null
  /** A number as text. */
  numberofemployees?: string | null
  /** A number as text. */
  annualrevenue?: string | null
  /** How far it is, such as lead, opportunity or customer. */
  lifecyclestage?: string | null
  /** The owner, by id. */
  hubspot_owner_id?: string | null
  createdate?: string | null
  hs_lastmodifieddate?: string | null
  hs_object_id?: string | null
  [k: string]: string | null | undefined
}

/** A deal. */
export type Deal = {
  properties: DealProperties
} & CrmRecord

/** Properties by name; every value is a text. The account may have more than are named here. */
export interface DealProperties {
  dealname?: string | null
  /** A number as text. */
  amount?: string | null
  deal_currency_code?: string | null
  /** The stage, by its id in the pipeline. */
  dealstage?: string | null
  /** The pipeline, by id. */
  pipeline?: string | null
  closedate?: string | null
  /** newbusiness or existingbusiness. */
  dealtype?: string | null
  /** true or false. */
  hs_is_closed_won?: string | null
  /** The owner, by id. */
  hubspot_owner_id?: string | null
  createdate?: string | null
  hs_lastmodifieddate?: string | null
  hs_object_id?: string | null
  [k: string]: string | null | undefined
}

/** A ticket. */
export type Ticket = {
  properties: TicketProperties
} & CrmRecord

/** Properties by name; every value is a text. The account may have more than are named here. */
export interface TicketProperties {
  subject?: string | null
  /** The text. */
  content?: string | null
  /** The pipeline, by id. */
  hs_pipeline?: string | null
  /** The stage, by its id in the pipeline. */
  hs_pipeline_stage?: string | null
  /** LOW, MEDIUM, HIGH or URGENT. */
  hs_ticket_priority?: string | null
  hs_ticket_category?: string | null
  /** Where it came from, such as EMAIL or CHAT. */
  source_type?: string | null
  /** The owner, by id. */
  hubspot_owner_id?: string | null
  createdate?: string | null
  closed_date?: string | null
  hs_lastmodifieddate?: string | null
  hs_object_id?: string | null
  [k: string]: string | null | undefined
}

/** A note. */
export type Note = {
  properties: NoteProperties
} & CrmRecord

/** Properties by name; every value is a text. The account may have more than are named here. */
export interface NoteProperties {
  /** The text as HTML. */
  hs_note_body?: string | null
  /** When it was or is due. */
  hs_timestamp?: string | null
  /** The owner, by id. */
  hubspot_owner_id?: string | null
  /** Ids of files, joined by semicolons. */
  hs_attachment_ids?: string | null
  hs_createdate?: string | null
  hs_lastmodifieddate?: string | null
  hs_object_id?: string | null
  [k: string]: string | null | undefined
}

/** A task. */
export type Task = {
  properties: TaskProperties
} & CrmRecord

/** Properties by name; every value is a text. The account may have more than are named here. */
export interface TaskProperties {
  hs_task_subject?: string | null
  hs_task_body?: string | null
  /** NOT_STARTED, IN_PROGRESS, WAITING, DEFERRED or COMPLETED. */
  hs_task_status?: string | null
  /** LOW, MEDIUM or HIGH. */
  hs_task_priority?: string | null
  /** TODO, CALL or EMAIL. */
  hs_task_type?: string | null
  /** When it was or is due. */
  hs_timestamp?: string | null
  /** The owner, by id. */
  hubspot_owner_id?: string | null
  hs_createdate?: string | null
  hs_lastmodifieddate?: string | null
  hs_object_id?: string | null
  [k: string]: string | null | undefined
}

export interface NewAssociation {
  to: {
    /** The record to link. */
    id: string
  }
  /** What the link means. */
  types: {
    associationCategory: 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED'
    associationTypeId: number
  }[]
}

export interface FilterGroup {
  /** All of these must hold. */
  filters: {
    propertyName: string
    operator:
      | 'EQ'
      | 'NEQ'
      | 'LT'
      | 'LTE'
      | 'GT'
      | 'GTE'
      | 'BETWEEN'
      | 'IN'
      | 'NOT_IN'
      | 'HAS_PROPERTY'
      | 'NOT_HAS_PROPERTY'
      | 'CONTAINS_TOKEN'
      | 'NOT_CONTAINS_TOKEN'
    /** What to compare with; times as 2026-01-31 or in milliseconds since 1970. */
    value?: string
    /** For BETWEEN, the upper end. */
    highValue?: string
    /** For IN and NOT_IN; texts in small letters. */
    values?: string[]
  }[]
}

/** A user who can own records. */
export interface Owner {
  /** What hubspot_owner_id holds. */
  id: string
  type?: 'PERSON' | 'QUEUE'
  email: string | null
  firstName: string
  lastName: string
  /** Null once removed. */
  userId: number | null
  userIdIncludingInactive?: number
  createdAt: string
  updatedAt: string
  archived: boolean
  teams?: {
    id: string
    name: string
    primary: boolean
  }[]
}

/** A way deals or tickets go. */
export interface Pipeline {
  id: string
  label: string
  displayOrder: number
  createdAt: string
  updatedAt: string
  archived: boolean
  stages: {
    id: string
    label: string
    displayOrder: number
    createdAt?: string
    updatedAt?: string
    archived: boolean
    writePermissions?: string
    /** Of deals isClosed and probability, of tickets ticketState; all texts. */
    metadata: {
      [k: string]: string
    }
  }[]
}

/** A property of a kind of record. */
export interface Property {
  /** What requests and records call it. */
  name: string
  /** What people call it. */
  label: string
  type:
    'bool' | 'date' | 'datetime' | 'enumeration' | 'json' | 'number' | 'object_coordinates' | 'phone_number' | 'string'
  /** How it is edited, such as text, select, checkbox or date. */
  fieldType: string
  description?: string
  groupName: string
  /** Its choices, of an enumeration. */
  options: {
    /** What is shown. */
    label: string
    /** What records hold. */
    value: string
    description?: string | null
    displayOrder?: number
    hidden?: boolean
  }[]
  displayOrder?: number
  calculated?: boolean
  externalOptions?: boolean
  /** Whether idProperty can name it. */
  hasUniqueValue?: boolean
  hidden?: boolean
  hubspotDefined?: boolean
  formField?: boolean
  dataSensitivity?: string
  referencedObjectType?: string | null
  calculationFormula?: string
  showCurrencySymbol?: boolean
  createdAt?: string
  updatedAt?: string
  createdUserId?: string
  updatedUserId?: string
  archived?: boolean
  modificationMetadata?: {
    [k: string]: unknown
  }
}

/** A link to another record. */
export interface Association {
  /** The other record. */
  toObjectId: number
  associationTypes: {
    category: 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED'
    typeId: number
    /** What it means, such as Primary. */
    label: string | null
  }[]
}

/** An account. */
export interface Account {
  portalId: number
  /** STANDARD, SANDBOX, DEVELOPER_TEST or APP_DEVELOPER. */
  accountType: string
  timeZone: string
  /** Three letters of ISO 4217. */
  companyCurrency: string
  additionalCurrencies?: string[]
  utcOffset?: string
  utcOffsetMilliseconds?: number
  uiDomain: string
  dataHostingLocation?: string
}

/** Parameters of `contacts.list`. */
export interface ContactsListParams {
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** Parameters of `contacts.get`. */
export interface ContactsGetParams {
  /** The contact: its id, or the value of idProperty. */
  contactId: string
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** A unique property to find it by instead of its id. */
  idProperty?: string
}

/** Parameters of `contacts.search`. */
export interface ContactsSearchParams {
  /** Words to look for. */
  query?: string
  /** Conditions; a record must meet one group at least. */
  filterGroups?: FilterGroup[]
  /** What to sort by; the date of creation when left out. */
  sorts?: {
    propertyName: string
    direction?: 'ASCENDING' | 'DESCENDING'
  }[]
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** What comes with the answer of `contacts.search`. */
export interface ContactsSearchMeta extends ListMeta {
  readonly total?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `contacts.create`. */
export interface ContactsCreateParams {
  /** Its properties by name. */
  properties: ContactProperties
  /** What it belongs to. */
  associations?: NewAssociation[]
}

/** Parameters of `contacts.update`. */
export interface ContactsUpdateParams {
  /** The contact: its id, or the value of idProperty. */
  contactId: string
  /** A unique property to find it by instead of its id. */
  idProperty?: string
  /** The properties to change. */
  properties: ContactProperties
}

/** Parameters of `companies.list`. */
export interface CompaniesListParams {
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** Parameters of `companies.get`. */
export interface CompaniesGetParams {
  /** The company: its id, or the value of idProperty. */
  companyId: string
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** A unique property to find it by instead of its id. */
  idProperty?: string
}

/** Parameters of `companies.search`. */
export interface CompaniesSearchParams {
  /** Words to look for. */
  query?: string
  /** Conditions; a record must meet one group at least. */
  filterGroups?: FilterGroup[]
  /** What to sort by; the date of creation when left out. */
  sorts?: {
    propertyName: string
    direction?: 'ASCENDING' | 'DESCENDING'
  }[]
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** What comes with the answer of `companies.search`. */
export interface CompaniesSearchMeta extends ListMeta {
  readonly total?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `companies.create`. */
export interface CompaniesCreateParams {
  /** Its properties by name. */
  properties: CompanyProperties
  /** What it belongs to. */
  associations?: NewAssociation[]
}

/** Parameters of `companies.update`. */
export interface CompaniesUpdateParams {
  /** The company: its id, or the value of idProperty. */
  companyId: string
  /** A unique property to find it by instead of its id. */
  idProperty?: string
  /** The properties to change. */
  properties: CompanyProperties
}

/** Parameters of `deals.list`. */
export interface DealsListParams {
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** Parameters of `deals.get`. */
export interface DealsGetParams {
  /** The deal: its id, or the value of idProperty. */
  dealId: string
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** A unique property to find it by instead of its id. */
  idProperty?: string
}

/** Parameters of `deals.search`. */
export interface DealsSearchParams {
  /** Words to look for. */
  query?: string
  /** Conditions; a record must meet one group at least. */
  filterGroups?: FilterGroup[]
  /** What to sort by; the date of creation when left out. */
  sorts?: {
    propertyName: string
    direction?: 'ASCENDING' | 'DESCENDING'
  }[]
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** What comes with the answer of `deals.search`. */
export interface DealsSearchMeta extends ListMeta {
  readonly total?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `deals.create`. */
export interface DealsCreateParams {
  /** Its properties by name. */
  properties: DealProperties
  /** What it belongs to. */
  associations?: NewAssociation[]
}

/** Parameters of `deals.update`. */
export interface DealsUpdateParams {
  /** The deal: its id, or the value of idProperty. */
  dealId: string
  /** A unique property to find it by instead of its id. */
  idProperty?: string
  /** The properties to change. */
  properties: DealProperties
}

/** Parameters of `tickets.list`. */
export interface TicketsListParams {
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** Parameters of `tickets.get`. */
export interface TicketsGetParams {
  /** The ticket: its id, or the value of idProperty. */
  ticketId: string
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** A unique property to find it by instead of its id. */
  idProperty?: string
}

/** Parameters of `tickets.search`. */
export interface TicketsSearchParams {
  /** Words to look for. */
  query?: string
  /** Conditions; a record must meet one group at least. */
  filterGroups?: FilterGroup[]
  /** What to sort by; the date of creation when left out. */
  sorts?: {
    propertyName: string
    direction?: 'ASCENDING' | 'DESCENDING'
  }[]
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** What comes with the answer of `tickets.search`. */
export interface TicketsSearchMeta extends ListMeta {
  readonly total?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `tickets.create`. */
export interface TicketsCreateParams {
  /** Its properties by name. */
  properties: TicketProperties
  /** What it belongs to. */
  associations?: NewAssociation[]
}

/** Parameters of `tickets.update`. */
export interface TicketsUpdateParams {
  /** The ticket: its id, or the value of idProperty. */
  ticketId: string
  /** A unique property to find it by instead of its id. */
  idProperty?: string
  /** The properties to change. */
  properties: TicketProperties
}

/** Parameters of `notes.list`. */
export interface NotesListParams {
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** Parameters of `notes.get`. */
export interface NotesGetParams {
  /** The note: its id, or the value of idProperty. */
  noteId: string
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** A unique property to find it by instead of its id. */
  idProperty?: string
}

/** Parameters of `notes.search`. */
export interface NotesSearchParams {
  /** Words to look for. */
  query?: string
  /** Conditions; a record must meet one group at least. */
  filterGroups?: FilterGroup[]
  /** What to sort by; the date of creation when left out. */
  sorts?: {
    propertyName: string
    direction?: 'ASCENDING' | 'DESCENDING'
  }[]
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** What comes with the answer of `notes.search`. */
export interface NotesSearchMeta extends ListMeta {
  readonly total?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `notes.create`. */
export interface NotesCreateParams {
  /** Its properties by name. */
  properties: NoteProperties
  /** What it belongs to. */
  associations?: NewAssociation[]
}

/** Parameters of `notes.update`. */
export interface NotesUpdateParams {
  /** The note: its id, or the value of idProperty. */
  noteId: string
  /** A unique property to find it by instead of its id. */
  idProperty?: string
  /** The properties to change. */
  properties: NoteProperties
}

/** Parameters of `tasks.list`. */
export interface TasksListParams {
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** Parameters of `tasks.get`. */
export interface TasksGetParams {
  /** The task: its id, or the value of idProperty. */
  taskId: string
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** Kinds of records whose ids to give too, such as contacts, companies or deals. */
  associations?: string[]
  /** Only archived records, instead of all others. */
  archived?: boolean
  /** A unique property to find it by instead of its id. */
  idProperty?: string
}

/** Parameters of `tasks.search`. */
export interface TasksSearchParams {
  /** Words to look for. */
  query?: string
  /** Conditions; a record must meet one group at least. */
  filterGroups?: FilterGroup[]
  /** What to sort by; the date of creation when left out. */
  sorts?: {
    propertyName: string
    direction?: 'ASCENDING' | 'DESCENDING'
  }[]
  /** Which properties to give, by name; the usual ones when left out. The entity properties lists all. */
  properties?: string[]
  /** How many records a page holds; 10 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** What comes with the answer of `tasks.search`. */
export interface TasksSearchMeta extends ListMeta {
  readonly total?: unknown
  readonly warnings?: readonly string[]
}

/** Parameters of `tasks.create`. */
export interface TasksCreateParams {
  /** Its properties by name. */
  properties: TaskProperties
  /** What it belongs to. */
  associations?: NewAssociation[]
}

/** Parameters of `tasks.update`. */
export interface TasksUpdateParams {
  /** The task: its id, or the value of idProperty. */
  taskId: string
  /** A unique property to find it by instead of its id. */
  idProperty?: string
  /** The properties to change. */
  properties: TaskProperties
}

/** Parameters of `owners.list`. */
export interface OwnersListParams {
  /** Only the owner of this address. */
  email?: string
  /** Only owners that were removed, instead of all others. */
  archived?: boolean
  /** How many records a page holds; 100 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** Parameters of `owners.get`. */
export interface OwnersGetParams {
  /** The owner’s id or user id. */
  ownerId: string
  /** Which of the two it is; id when left out. */
  idProperty?: 'id' | 'userId'
}

/** Parameters of `pipelines.list`. */
export interface PipelinesListParams {
  /** Whose pipelines. */
  objectType: 'deals' | 'tickets'
}

/** Parameters of `pipelines.get`. */
export interface PipelinesGetParams {
  /** Whose pipeline. */
  objectType: 'deals' | 'tickets'
  /** The pipeline. */
  pipelineId: string
}

/** Parameters of `properties.list`. */
export interface PropertiesListParams {
  /** The kind, such as contacts, companies, deals or tickets. */
  objectType: string
  /** Only archived ones, instead of all others. */
  archived?: boolean
}

/** Parameters of `properties.get`. */
export interface PropertiesGetParams {
  /** The kind of record, such as contacts, companies, deals or tickets. */
  objectType: string
  /** The property’s name. */
  propertyName: string
}

/** Parameters of `associations.list`. */
export interface AssociationsListParams {
  /** The record’s kind, such as contacts. */
  fromObjectType: string
  /** The record. */
  objectId: string
  /** The kind to find, such as deals. */
  toObjectType: string
  /** How many records a page holds; 500 when left out. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  after?: string
}

/** Parameters of `account.get`. */
export interface AccountGetParams {
  [k: string]: never
}
