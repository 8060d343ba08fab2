// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'
import type { CopyAggregate, CopySearch } from '../../runtime/replica/search-types.ts'

/** Credentials for Notion. */
export type NotionAuthConfig = NotionTokenCredentials | NotionOauthCredentials

/** Credentials for Notion: Internal integration token. */
export interface NotionTokenCredentials {
  /** The internal integration secret; it starts with ntn_ or secret_. */
  token: string
}

/** Credentials for Notion: OAuth 2. */
export interface NotionOauthCredentials {
  /** The id of the public integration. */
  client_id: string
  /** The secret of the public integration. */
  client_secret: string
  /** What the consent gave to renew access with. */
  refresh_token: string
  /** The last access token, if there is one. */
  access_token?: string
}

/** What each action takes and gives, by entity. */
export interface NotionOperations {
  page: {
    search: { params: PageSearchParams; data: Page[]; meta: PageSearchMeta }
    query: { params: PageQueryParams; data: Page[]; meta: PageQueryMeta }
    get: { params: PageGetParams; data: Page; meta: RecordMeta }
    create: { params: PageCreateParams; data: Page; meta: RecordMeta }
    update: { params: PageUpdateParams; data: Page; meta: RecordMeta }
    context_store_search: CopySearch<Page>
    aggregate: CopyAggregate<Page>
  }
  databases: {
    get: { params: DatabasesGetParams; data: Database; meta: RecordMeta }
  }
  data_sources: {
    search: { params: DataSourcesSearchParams; data: DataSource[]; meta: DataSourcesSearchMeta }
    get: { params: DataSourcesGetParams; data: DataSource; meta: RecordMeta }
    context_store_search: CopySearch<DataSource>
    aggregate: CopyAggregate<DataSource>
  }
  blocks: {
    list: { params: BlocksListParams; data: Block[]; meta: ListMeta }
    get: { params: BlocksGetParams; data: Block; meta: RecordMeta }
    append: { params: BlocksAppendParams; data: Block[]; meta: ListMeta }
  }
  users: {
    list: { params: UsersListParams; data: User[]; meta: ListMeta }
    get: { params: UsersGetParams; data: User; meta: RecordMeta }
    me: { params: UsersMeParams; data: User; meta: RecordMeta }
    context_store_search: CopySearch<User>
    search: CopySearch<User>
    aggregate: CopyAggregate<User>
  }
  comments: {
    list: { params: CommentsListParams; data: Comment[]; meta: ListMeta }
    create: { params: CommentsCreateParams; data: Comment; meta: RecordMeta }
  }
}

/** A page and its properties. */
export interface Page {
  object: 'page'
  id: string
  created_time: string
  last_edited_time: string
  created_by: UserReference
  last_edited_by: UserReference
  parent: Parent
  /** The same as in_trash. */
  archived?: boolean
  in_trash: boolean
  is_archived?: boolean
  is_locked?: boolean
  /** By name; a page outside a data source has title only. */
  properties: {
    [k: string]: Property
  }
  url: string
  /** Where everybody sees it. */
  public_url: string | null
  icon: Icon | null
  cover: File | null
}

/** The value of a property; the field that `type` names has it. */
export interface Property {
  id: string
  /** What it holds, such as title, rich_text, number, select, status, date, people, relation or formula. */
  type: string
  title?: Text[]
  rich_text?: Text[]
  number?: number | null
  select?: Option | null
  status?: Option | null
  multi_select?: Option[]
  date?: Dates | null
  people?: UserReference[]
  files?: File[]
  checkbox?: boolean
  url?: string | null
  email?: string | null
  phone_number?: string | null
  /** The pages it points to. */
  relation?: {
    id: string
  }[]
  /** Whether a relation points to more pages than are listed. */
  has_more?: boolean
  /** What the formula gives; the field that `type` names has it. */
  formula?: {
    type: 'string' | 'number' | 'boolean' | 'date'
    string?: string | null
    number?: number | null
    boolean?: boolean | null
    date?: Dates | null
  }
  /** What is gathered over a relation; the field that `type` names has it. */
  rollup?: {
    type: 'number' | 'date' | 'array' | 'incomplete' | 'unsupported'
    function: string
    number?: number | null
    date?: Dates | null
    array?: {
      [k: string]: unknown
    }[]
    incomplete?: {
      [k: string]: unknown
    }
    unsupported?: {
      [k: string]: unknown
    }
  }
  created_time?: string
  created_by?: UserReference
  last_edited_time?: string
  last_edited_by?: UserReference
  unique_id?: {
    prefix?: string | null
    number: number | null
  }
  verification?: {
    [k: string]: unknown
  } | null
  place?: {
    [k: string]: unknown
  } | null
  button?: {
    [k: string]: unknown
  }
}

/** A piece of text in one style. */
export interface Text {
  type: 'text' | 'mention' | 'equation'
  /** The text without its style. */
  plain_text: string
  /** Where it links to. */
  href: string | null
  annotations: {
    bold: boolean
    italic: boolean
    strikethrough: boolean
    underline: boolean
    code: boolean
    color: string
  }
  text?: {
    content: string
    link: {
      url: string
    } | null
  }
  /** The user, page, date or other thing it names. */
  mention?: {
    [k: string]: unknown
  }
  equation?: {
    /** In LaTeX. */
    expression: string
  }
}

export interface Option {
  id: string
  name: string
  color: string
  description?: string | null
}

/** A day, a time or a span of either. */
export interface Dates {
  /** As 2026-01-31 or as 2026-01-31T09:00:00.000+00:00. */
  start: string
  end: string | null
  time_zone?: string | null
}

/** A user; with name and address only where the integration may see them. */
export interface UserReference {
  /** user, or group in a people property. */
  object: string
  id: string
  type?: 'person' | 'bot'
  name?: string | null
  avatar_url?: string | null
  person?: {
    email?: string
  }
  bot?: {
    [k: string]: unknown
  }
}

/** Where it lies; the field that `type` names has the id. */
export interface Parent {
  type: 'page_id' | 'database_id' | 'data_source_id' | 'block_id' | 'workspace' | 'agent_id'
  page_id?: string
  database_id?: string
  data_source_id?: string
  block_id?: string
  agent_id?: string
  workspace?: boolean
}

export interface Icon {
  type: 'emoji' | 'external' | 'file' | 'custom_emoji' | 'icon'
  emoji?: string
  external?: Address
  file?: HostedFile
  custom_emoji?: {
    [k: string]: unknown
  }
  icon?: {
    [k: string]: unknown
  }
}

/** A file at Notion or elsewhere. */
export interface File {
  type: 'external' | 'file' | 'file_upload'
  name?: string
  external?: Address
  file?: HostedFile
  file_upload?: {
    [k: string]: unknown
  }
  caption?: Text[]
}

export interface Address {
  url: string
}

/** A file at Notion; its address ends after an hour. */
export interface HostedFile {
  url: string
  expiry_time: string
}

/** A place that holds data sources. */
export interface Database {
  object: 'database'
  id: string
  title: Text[]
  description: Text[]
  parent: Parent
  /** Whether it shows inside a page. */
  is_inline: boolean
  in_trash: boolean
  /** The same as in_trash. */
  archived?: boolean
  is_locked?: boolean
  created_time: string
  last_edited_time: string
  data_sources: {
    id: string
    name: string
  }[]
  icon: Icon | null
  cover: File | null
  url: string
  public_url: string | null
}

/** A table of a database. */
export interface DataSource {
  object: 'data_source'
  id: string
  title: Text[]
  description?: Text[]
  parent: Parent
  /** Where its database lies. */
  database_parent?: Parent
  /** Its columns by name. */
  properties: {
    [k: string]: PropertyDefinition
  }
  is_inline?: boolean
  /** The same as in_trash. */
  archived?: boolean
  in_trash: boolean
  created_time: string
  last_edited_time: string
  created_by: UserReference
  last_edited_by: UserReference
  icon: Icon | null
  cover: File | null
  url: string
  public_url: string | null
}

/** A column; the field that `type` names has its settings, such as the options of a select. */
export interface PropertyDefinition {
  id: string
  name: string
  type: string
  description?: string | null
  select?: Options
  multi_select?: Options
  status?: Options
  number?: {
    /** Such as number, percent or euro. */
    format?: string
  }
  relation?: {
    [k: string]: unknown
  }
  rollup?: {
    [k: string]: unknown
  }
  formula?: {
    expression?: string
  }
  unique_id?: {
    prefix?: string | null
  }
  [k: string]: unknown
}

export interface Options {
  options: Option[]
  /** The groups of a status. */
  groups?: {
    [k: string]: unknown
  }[]
}

/** A piece of content; the field that `type` names has it. */
export interface Block {
  object: 'block'
  id: string
  parent: Parent
  /** Such as paragraph, heading_1, to_do, code, image or child_page. */
  type: string
  created_time: string
  last_edited_time: string
  created_by: UserReference
  last_edited_by: UserReference
  has_children: boolean
  /** The same as in_trash. */
  archived?: boolean
  in_trash: boolean
  paragraph?: TextBlock
  heading_1?: TextBlock
  heading_2?: TextBlock
  heading_3?: TextBlock
  bulleted_list_item?: TextBlock
  numbered_list_item?: TextBlock
  to_do?: TextBlock
  toggle?: TextBlock
  quote?: TextBlock
  callout?: TextBlock
  template?: TextBlock
  code?: TextBlock
  child_page?: {
    title: string
  }
  child_database?: {
    title: string
  }
  image?: File
  video?: File
  audio?: File
  pdf?: File
  file?: File
  bookmark?: Link
  embed?: Link
  link_preview?: Link
  equation?: {
    /** In LaTeX. */
    expression: string
  }
  table?: {
    /** How many columns it has. */
    table_width?: number
    has_column_header?: boolean
    has_row_header?: boolean
  }
  table_row?: {
    cells: Text[][]
  }
  divider?: {
    [k: string]: unknown
  }
  breadcrumb?: {
    [k: string]: unknown
  }
  table_of_contents?: {
    [k: string]: unknown
  }
  column_list?: {
    [k: string]: unknown
  }
  column?: {
    [k: string]: unknown
  }
  link_to_page?: {
    [k: string]: unknown
  }
  synced_block?: {
    [k: string]: unknown
  }
  unsupported?: {
    [k: string]: unknown
  }
  [k: string]: unknown
}

export interface TextBlock {
  rich_text: Text[]
  color?: string
  /** Of a to_do. */
  checked?: boolean
  /** Of a heading. */
  is_toggleable?: boolean
  /** Of code. */
  language?: string
  /** Of code. */
  caption?: Text[]
  /** Of a callout. */
  icon?: Icon | null
}

export interface Link {
  url: string
  caption?: Text[]
}

/** A member of the workspace or a bot. */
export interface User {
  object: 'user'
  id: string
  type: 'person' | 'bot'
  name: string | null
  avatar_url: string | null
  person?: {
    /** Only where the integration may see addresses. */
    email?: string
  }
  bot?: {
    /** Who let the integration in. */
    owner?: {
      [k: string]: unknown
    }
    workspace_id?: string
    workspace_name?: string | null
    workspace_limits?: {
      [k: string]: unknown
    }
  }
}

/** Something said about a page or a block. */
export interface Comment {
  object: 'comment'
  id: string
  parent: Parent
  discussion_id: string
  created_time: string
  last_edited_time: string
  created_by: UserReference
  rich_text: Text[]
  /** The name it shows. */
  display_name?: {
    type?: 'integration' | 'user' | 'custom'
    resolved_name?: string | null
  }
  attachments?: {
    [k: string]: unknown
  }[]
}

/** A piece of text to write. */
export interface NewText {
  type?: 'text'
  text: {
    content: string
    link?: {
      url: string
    } | null
  }
  annotations?: {
    bold?: boolean
    italic?: boolean
    strikethrough?: boolean
    underline?: boolean
    code?: boolean
    color?: string
  }
  [k: string]: unknown
}

export interface NewTextBlock {
  rich_text: NewText[]
  color?: string
  /** Of a to_do. */
  checked?: boolean
  /** Of code, such as typescript or plain text; code needs it. */
  language?: string
  /** Of a callout. */
  icon?: NewIcon
  /** What it holds. */
  children?: NewBlock[]
}

/** A block to add; one field says what kind it is and has its content. */
export interface NewBlock {
  object?: 'block'
  type?: string
  paragraph?: NewTextBlock
  heading_1?: NewTextBlock
  heading_2?: NewTextBlock
  heading_3?: NewTextBlock
  bulleted_list_item?: NewTextBlock
  numbered_list_item?: NewTextBlock
  to_do?: NewTextBlock
  toggle?: NewTextBlock
  quote?: NewTextBlock
  callout?: NewTextBlock
  code?: NewTextBlock
  divider?: {
    [k: string]: never
  }
  bookmark?: {
    url: string
  }
  embed?: {
    url: string
  }
  image?: ExternalFile
  equation?: {
    /** In LaTeX. */
    expression: string
  }
  [k: string]: unknown
}

/** An emoji, or an image at an address. */
export type NewIcon =
  | {
      type?: 'emoji'
      emoji: string
    }
  | ExternalFile

/** A file at an address outside Notion. */
export interface ExternalFile {
  type?: 'external'
  external: {
    url: string
  }
}

export interface PropertyChanges {
  [k: string]: PropertyChange
}

/** A value to write; the field of the property’s type has it. */
export interface PropertyChange {
  title?: NewText[]
  rich_text?: NewText[]
  number?: number | null
  select?: Choice | null
  status?: Choice | null
  multi_select?: Choice[]
  date?: {
    /** As 2026-01-31 or as 2026-01-31T09:00:00Z. */
    start: string
    end?: string | null
    time_zone?: string | null
  } | null
  people?: {
    object?: string
    id: string
  }[]
  relation?: {
    id: string
  }[]
  checkbox?: boolean
  url?: string | null
  email?: string | null
  phone_number?: string | null
  [k: string]: unknown
}

/** An option, by name or id. */
export type Choice =
  | {
      name: string
      id?: string
    }
  | {
      name?: string
      id: string
    }

/**
 * A condition on a property, such as { property: Status, status: { equals: Done } }, or several under `and` or
 * `or`. The key beside `property` is the property’s type; what it may ask depends on that.
 */
export interface Filter2 {
  /** All of these must hold. */
  and?: Filter2[]
  /** One of these must hold. */
  or?: Filter2[]
  /** The property, by name or id. */
  property?: string
  /** A time every page has. */
  timestamp?: 'created_time' | 'last_edited_time'
  [k: string]: unknown
}

/** Parameters of `page.search`. */
export interface PageSearchParams {
  /** How many records a page holds; 100 when left out. A page may hold fewer. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  start_cursor?: string
  /** Words of the title; everything that is shared when left out. */
  query?: string
  /** The order; how well it matches when left out. */
  sort?: {
    timestamp: 'last_edited_time'
    direction: 'ascending' | 'descending'
  }
}

/** What comes with the answer of `page.search`. */
export interface PageSearchMeta extends ListMeta {
  readonly request_status?: unknown
}

/** Parameters of `page.query`. */
export interface PageQueryParams {
  /** The data source. */
  data_source_id: string
  /** Only these properties in the answer, by their ids. */
  filter_properties?: string[]
  /** How many records a page holds; 100 when left out. A page may hold fewer. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  start_cursor?: string
  /** Which rows. */
  filter?: Filter2
  /** The order, the most important first. */
  sorts?: ({
    direction: 'ascending' | 'descending'
  } & (
    | {
        /** A property, by name or id. */
        property: string
        timestamp?: never
      }
    | {
        property?: never
        timestamp: 'created_time' | 'last_edited_time'
      }
  ))[]
  /** Only rows in the trash, instead of all others. */
  in_trash?: boolean
}

/** What comes with the answer of `page.query`. */
export interface PageQueryMeta extends ListMeta {
  readonly request_status?: unknown
}

/** Parameters of `page.get`. */
export interface PageGetParams {
  /** The page. */
  page_id: string
  /** Only these properties, by their ids. */
  filter_properties?: string[]
}

/** Parameters of `page.create`. */
export interface PageCreateParams {
  /** Where it lies. */
  parent:
    | {
        type?: 'data_source_id'
        data_source_id: string
      }
    | {
        type?: 'page_id'
        page_id: string
      }
  /** Its properties by name or id. */
  properties: PropertyChanges
  /** Its content. */
  children?: NewBlock[]
  icon?: NewIcon
  cover?: ExternalFile
}

/** Parameters of `page.update`. */
export interface PageUpdateParams {
  /** The page. */
  page_id: string
  /** The properties to change. */
  properties?: PropertyChanges
  /** The icon; null removes it. */
  icon?: NewIcon | null
  /** The cover; null removes it. */
  cover?: ExternalFile | null
  /** Whether people can change it in Notion. */
  is_locked?: boolean
  /** Whether it lies in the trash. */
  in_trash?: boolean
}

/** Parameters of `databases.get`. */
export interface DatabasesGetParams {
  /** The database. */
  database_id: string
}

/** Parameters of `data_sources.search`. */
export interface DataSourcesSearchParams {
  /** How many records a page holds; 100 when left out. A page may hold fewer. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  start_cursor?: string
  /** Words of the title; everything that is shared when left out. */
  query?: string
  /** The order; how well it matches when left out. */
  sort?: {
    timestamp: 'last_edited_time'
    direction: 'ascending' | 'descending'
  }
}

/** What comes with the answer of `data_sources.search`. */
export interface DataSourcesSearchMeta extends ListMeta {
  readonly request_status?: unknown
}

/** Parameters of `data_sources.get`. */
export interface DataSourcesGetParams {
  /** The data source. */
  data_source_id: string
}

/** Parameters of `blocks.list`. */
export interface BlocksListParams {
  /** The page or block. */
  block_id: string
  /** How many records a page holds; 100 when left out. A page may hold fewer. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  start_cursor?: string
}

/** Parameters of `blocks.get`. */
export interface BlocksGetParams {
  /** The block. */
  block_id: string
}

/** Parameters of `blocks.append`. */
export interface BlocksAppendParams {
  /** The page or block. */
  block_id: string
  /** What to add. */
  children: NewBlock[]
  /** The block to put it after; the last when left out. */
  after?: string
}

/** Parameters of `users.list`. */
export interface UsersListParams {
  /** How many records a page holds; 100 when left out. A page may hold fewer. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  start_cursor?: string
}

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** The user. */
  user_id: string
}

/** Parameters of `users.me`. */
export interface UsersMeParams {
  [k: string]: never
}

/** Parameters of `comments.list`. */
export interface CommentsListParams {
  /** How many records a page holds; 100 when left out. A page may hold fewer. */
  page_size?: number
  /** Where to go on: the cursor that came with the previous page. */
  start_cursor?: string
  /** The page or block. */
  block_id: string
}

/** Parameters of `comments.create`. */
export type CommentsCreateParams = {
  /** What to say. */
  rich_text: NewText[]
} & (
  | {
      /** What it is about. */
      parent:
        | {
            type?: 'page_id'
            page_id: string
          }
        | {
            type?: 'block_id'
            block_id: string
          }
      discussion_id?: never
    }
  | {
      parent?: never
      /** The discussion to answer in. */
      discussion_id: string
    }
)
