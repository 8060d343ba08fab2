// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import type { AggregateResult, SearchMeta } from '../../runtime/replica/replica.ts'
import type { AggregateParams, FieldOf, Filter, Found, SearchParams } from '../../runtime/replica/search-types.ts'
import { connector } from './connector.gen.ts'
import type {
  Block,
  BlocksAppendParams,
  BlocksGetParams,
  BlocksListParams,
  Comment,
  CommentsCreateParams,
  CommentsListParams,
  DataSource,
  DataSourcesGetParams,
  DataSourcesSearchMeta,
  DataSourcesSearchParams,
  Database,
  DatabasesGetParams,
  NotionAuthConfig,
  NotionOperations,
  Page,
  PageCreateParams,
  PageGetParams,
  PageQueryMeta,
  PageQueryParams,
  PageSearchMeta,
  PageSearchParams,
  PageUpdateParams,
  User,
  UsersGetParams,
  UsersListParams,
  UsersMeParams,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of Notion is made with. */
export interface NotionOptions extends ClientOptions {
  readonly authConfig: NotionAuthConfig | AirbyteAuthConfig
}

/**
 * Client of Notion. Documents and databases of a team: pages, their content, the data sources that hold them,
 * comments and users.
 *
 * @see https://developers.notion.com/reference/intro
 */
export class NotionConnector extends ConnectorClient<NotionOperations> {
  /** Pages: documents of their own, and the rows of data sources with their properties. */
  readonly page: PageActions = new PageActions(this)

  /** Databases: the places that hold data sources. */
  readonly databases: Databases = new Databases(this)

  /** Tables of a database: their properties (columns), which pages fill as rows. */
  readonly data_sources: DataSources = new DataSources(this)

  /** The content of pages: paragraphs, headings, lists, images and so on, which may hold further blocks. */
  readonly blocks: Blocks = new Blocks(this)

  /** Members of the workspace, and the bots of integrations. */
  readonly users: Users = new Users(this)

  /** What people wrote about pages and blocks and did not close yet. */
  readonly comments: Comments = new Comments(this)

  constructor(options: NotionOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class PageActions {
  readonly #client: ConnectorClient<NotionOperations>

  constructor(client: ConnectorClient<NotionOperations>) {
    this.#client = client
  }

  /**
   * Find pages by words of their title, or list all that are shared with the integration. What was shared a moment
   * ago may be missing. To filter rows by their properties use query. Needs `read_content`.
   */
  search(params?: PageSearchParams, options?: CallOptions): Pages<Page, PageSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Page> = never>(
    params: SearchParams<Page, F> & { readonly filter: Filter<Page> },
    options?: CallOptions,
  ): Pages<Found<Page, F>, SearchMeta>
  search(params?: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('page', 'search', { ...params }, options)
  }

  /**
   * List the rows of a data source, by their properties. Get the data source first to know its properties; a
   * database names its data sources. Needs `read_content`.
   */
  query(params: PageQueryParams, options?: CallOptions): Pages<Page, PageQueryMeta> {
    return this.#client.pages('page', 'query', params, options)
  }

  /**
   * Get one page with its properties. Its content is in blocks. Of long properties the first 25 values come. Needs
   * `read_content`.
   */
  async get(params: PageGetParams, options?: CallOptions): Promise<Page> {
    const { data } = await this.#client.execute('page', 'get', params, options)
    return data
  }

  /**
   * Create a page in another page, with a title, or as a row of a data source, with its properties; children are
   * its first content. Needs `insert_content`.
   */
  async create(params: PageCreateParams, options?: CallOptions): Promise<Page> {
    const { data } = await this.#client.execute('page', 'create', params, options)
    return data
  }

  /**
   * Change properties, icon or cover of a page, or move it to the trash and back. Content is changed by blocks.
   * Needs `update_content`.
   */
  async update(params: PageUpdateParams, options?: CallOptions): Promise<Page> {
    const { data } = await this.#client.execute('page', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Page> = never>(
    params?: SearchParams<Page, F>,
    options?: CallOptions,
  ): Pages<Found<Page, F>, SearchMeta> {
    return this.#client.search<Page, F>('page', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Page>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Page>('page', params, options)
  }
}

class Databases {
  readonly #client: ConnectorClient<NotionOperations>

  constructor(client: ConnectorClient<NotionOperations>) {
    this.#client = client
  }

  /** Get one database, which names its data sources; to find one search data_sources. Needs `read_content`. */
  async get(params: DatabasesGetParams, options?: CallOptions): Promise<Database> {
    const { data } = await this.#client.execute('databases', 'get', params, options)
    return data
  }
}

class DataSources {
  readonly #client: ConnectorClient<NotionOperations>

  constructor(client: ConnectorClient<NotionOperations>) {
    this.#client = client
  }

  /**
   * Find data sources by words of their title, or list all that are shared with the integration. Needs
   * `read_content`.
   */
  search(params?: DataSourcesSearchParams, options?: CallOptions): Pages<DataSource, DataSourcesSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<DataSource> = never>(
    params: SearchParams<DataSource, F> & { readonly filter: Filter<DataSource> },
    options?: CallOptions,
  ): Pages<Found<DataSource, F>, SearchMeta>
  search(params?: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('data_sources', 'search', { ...params }, options)
  }

  /** Get one data source with its properties. Its rows are pages; list them with page.query. Needs `read_content`. */
  async get(params: DataSourcesGetParams, options?: CallOptions): Promise<DataSource> {
    const { data } = await this.#client.execute('data_sources', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<DataSource> = never>(
    params?: SearchParams<DataSource, F>,
    options?: CallOptions,
  ): Pages<Found<DataSource, F>, SearchMeta> {
    return this.#client.search<DataSource, F>('data_sources', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<DataSource>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<DataSource>('data_sources', params, options)
  }
}

class Blocks {
  readonly #client: ConnectorClient<NotionOperations>

  constructor(client: ConnectorClient<NotionOperations>) {
    this.#client = client
  }

  /**
   * List the content of a page or a block, one level deep; for blocks that have children list those in turn. The
   * id of a page is that of a block. Needs `read_content`.
   */
  list(params: BlocksListParams, options?: CallOptions): Pages<Block> {
    return this.#client.pages('blocks', 'list', params, options)
  }

  /** Get one block. Needs `read_content`. */
  async get(params: BlocksGetParams, options?: CallOptions): Promise<Block> {
    const { data } = await this.#client.execute('blocks', 'get', params, options)
    return data
  }

  /**
   * Add content to the end of a page or a block, or after one of its blocks; gives the new blocks. Needs
   * `insert_content`.
   */
  append(params: BlocksAppendParams, options?: CallOptions): Pages<Block> {
    return this.#client.pages('blocks', 'append', params, options)
  }
}

class Users {
  readonly #client: ConnectorClient<NotionOperations>

  constructor(client: ConnectorClient<NotionOperations>) {
    this.#client = client
  }

  /** List the members and bots of the workspace; guests are not among them. Needs `read_users`. */
  list(params?: UsersListParams, options?: CallOptions): Pages<User> {
    return this.#client.pages('users', 'list', params, options)
  }

  /** Get one user. Needs `read_users`. */
  async get(params: UsersGetParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'get', params, options)
    return data
  }

  /** Get the bot whose token this is, with the workspace it is in. */
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

class Comments {
  readonly #client: ConnectorClient<NotionOperations>

  constructor(client: ConnectorClient<NotionOperations>) {
    this.#client = client
  }

  /** List the open comments of a page or block, in one row whatever their discussion. Needs `read_comments`. */
  list(params: CommentsListParams, options?: CallOptions): Pages<Comment> {
    return this.#client.pages('comments', 'list', params, options)
  }

  /**
   * Comment on a page or a block, or answer in a discussion; give parent or discussion_id. Needs
   * `insert_comments`.
   */
  async create(params: CommentsCreateParams, options?: CallOptions): Promise<Comment> {
    const { data } = await this.#client.execute('comments', 'create', params, options)
    return data
  }
}
