// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions, HostedOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import type { AggregateResult, SearchMeta } from '../../runtime/replica/replica.ts'
import type { AggregateParams, FieldOf, Filter, Found, SearchParams } from '../../runtime/replica/search-types.ts'
import { connector } from './connector.gen.ts'
import type {
  Comment,
  Group,
  GroupsGetParams,
  GroupsListParams,
  Macro,
  MacrosGetParams,
  MacrosListParams,
  Organization,
  OrganizationsCreateParams,
  OrganizationsGetParams,
  OrganizationsListParams,
  OrganizationsSearchMeta,
  OrganizationsSearchParams,
  OrganizationsUpdateParams,
  SatisfactionRating,
  SatisfactionRatingsGetParams,
  SatisfactionRatingsListParams,
  Ticket,
  TicketCommentsListParams,
  TicketField,
  TicketFieldsGetParams,
  TicketFieldsListParams,
  TicketMetric,
  TicketMetricsGetParams,
  TicketMetricsListParams,
  TicketsChangesMeta,
  TicketsChangesParams,
  TicketsCreateParams,
  TicketsGetParams,
  TicketsListParams,
  TicketsSearchAllParams,
  TicketsSearchMeta,
  TicketsSearchParams,
  TicketsUpdateParams,
  User,
  UsersCreateParams,
  UsersGetParams,
  UsersListParams,
  UsersMeParams,
  UsersSearchMeta,
  UsersSearchParams,
  UsersUpdateParams,
  View,
  ViewsGetParams,
  ViewsListParams,
  ViewsTicketsParams,
  ZendeskSupportAuthConfig,
  ZendeskSupportConfig,
  ZendeskSupportOperations,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of Zendesk Support is made with; in hosted mode, the server keeps its config. */
export type ZendeskSupportOptions =
  | (ClientOptions & { readonly authConfig: ZendeskSupportAuthConfig; readonly config: ZendeskSupportConfig })
  | HostedOptions

/**
 * Client of Zendesk Support. Customer support: tickets with their conversations, the people who ask and answer,
 * and how satisfied they are.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/introduction/
 */
export class ZendeskSupportConnector extends ConnectorClient<ZendeskSupportOperations> {
  /** What customers asked for, with its state, who asked and who works on it. */
  readonly tickets: Tickets = new Tickets(this)

  /** The conversation of a ticket: what its requester and the agents wrote, in public or among agents. */
  readonly ticket_comments: TicketComments = new TicketComments(this)

  /** How long a ticket waited for its first reply and its solution, and how often it changed hands. */
  readonly ticket_metrics: TicketMetrics = new TicketMetrics(this)

  /** Everybody known to the account: customers (end users), agents and admins. */
  readonly users: Users = new Users(this)

  /** Companies and other groups that customers belong to. */
  readonly organizations: Organizations = new Organizations(this)

  /** Groups of agents that work on tickets together. */
  readonly groups: Groups = new Groups(this)

  /** The fields tickets have, their own and those of the account, with the choices of drop-downs. */
  readonly ticket_fields: TicketFields = new TicketFields(this)

  /** Saved lists of tickets that agents work through. */
  readonly views: Views = new Views(this)

  /** Prepared answers and changes that an agent applies to a ticket in one step. */
  readonly macros: Macros = new Macros(this)

  /** What customers thought of how their tickets were handled. */
  readonly satisfaction_ratings: SatisfactionRatings = new SatisfactionRatings(this)

  constructor(options: ZendeskSupportOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class Tickets {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /**
   * List tickets, in the order of their ids, but for archived ones. To filter by status, person or words use
   * search. Needs `tickets:read`.
   */
  list(params?: TicketsListParams, options?: CallOptions): Pages<Ticket> {
    return this.#client.pages('tickets', 'list', params, options)
  }

  /** Get one ticket. Its conversation is in ticket_comments. Needs `tickets:read`. */
  async get(params: TicketsGetParams, options?: CallOptions): Promise<Ticket> {
    const { data } = await this.#client.execute('tickets', 'get', params, options)
    return data
  }

  /**
   * Find tickets by words and conditions; meta.count says how many there are in all. At most 1000 are given; for
   * more use search_all. What changed in the last minutes may not be found yet. Needs `read`.
   */
  search(params: TicketsSearchParams, options?: CallOptions): Pages<Ticket, TicketsSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Ticket> = never>(
    params: SearchParams<Ticket, F> & { readonly filter: Filter<Ticket> },
    options?: CallOptions,
  ): Pages<Found<Ticket, F>, SearchMeta>
  search(params: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('tickets', 'search', { ...params }, options)
  }

  /**
   * Find any number of tickets by words and conditions, in no particular order. Paging takes an hour at most.
   * Needs `read`.
   */
  search_all(params: TicketsSearchAllParams, options?: CallOptions): Pages<Ticket> {
    return this.#client.pages('tickets', 'search_all', params, options)
  }

  /**
   * List tickets that were created or changed since a time, oldest change first, deleted ones too; only admins
   * may. A ticket may come twice. Needs `read`.
   */
  changes(params: TicketsChangesParams, options?: CallOptions): Pages<Ticket, TicketsChangesMeta> {
    return this.#client.pages('tickets', 'changes', params, options)
  }

  /**
   * Open a ticket with its first comment. The requester gets an e-mail if the account is set up so. Needs
   * `tickets:write`.
   */
  async create(params: TicketsCreateParams, options?: CallOptions): Promise<Ticket> {
    const { data } = await this.#client.execute('tickets', 'create', params, options)
    return data
  }

  /**
   * Change a ticket: its fields, its state, or its conversation by a comment. Lists such as tags are replaced as a
   * whole. A closed ticket cannot be changed. Needs `tickets:write`.
   */
  async update(params: TicketsUpdateParams, options?: CallOptions): Promise<Ticket> {
    const { data } = await this.#client.execute('tickets', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Ticket> = never>(
    params?: SearchParams<Ticket, F>,
    options?: CallOptions,
  ): Pages<Found<Ticket, F>, SearchMeta> {
    return this.#client.search<Ticket, F>('tickets', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Ticket>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Ticket>('tickets', params, options)
  }
}

class TicketComments {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List the comments of a ticket, oldest first. To add one update the ticket. Needs `tickets:read`. */
  list(params: TicketCommentsListParams, options?: CallOptions): Pages<Comment> {
    return this.#client.pages('ticket_comments', 'list', params, options)
  }
}

class TicketMetrics {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List the metrics of tickets, newest first, but for archived ones. Needs `tickets:read`. */
  list(params?: TicketMetricsListParams, options?: CallOptions): Pages<TicketMetric> {
    return this.#client.pages('ticket_metrics', 'list', params, options)
  }

  /** Get the metrics of one ticket. Needs `tickets:read`. */
  async get(params: TicketMetricsGetParams, options?: CallOptions): Promise<TicketMetric> {
    const { data } = await this.#client.execute('ticket_metrics', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<TicketMetric> = never>(
    params?: SearchParams<TicketMetric, F>,
    options?: CallOptions,
  ): Pages<Found<TicketMetric, F>, SearchMeta> {
    return this.#client.search<TicketMetric, F>('ticket_metrics', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<TicketMetric> = never>(
    params?: SearchParams<TicketMetric, F>,
    options?: CallOptions,
  ): Pages<Found<TicketMetric, F>, SearchMeta> {
    return this.#client.search<TicketMetric, F>('ticket_metrics', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<TicketMetric>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<TicketMetric>('ticket_metrics', params, options)
  }
}

class Users {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List users, in the order of their ids, by role. Needs `users:read`. */
  list(params?: UsersListParams, options?: CallOptions): Pages<User> {
    return this.#client.pages('users', 'list', params, options)
  }

  /** Get one user. Needs `users:read`. */
  async get(params: UsersGetParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'get', params, options)
    return data
  }

  /** Get the user whose credentials these are. Needs `users:read`. */
  async me(params?: UsersMeParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'me', params, options)
    return data
  }

  /** Find users by name, address, organization or other conditions; at most 1000 are given. Needs `read`. */
  search(params: UsersSearchParams, options?: CallOptions): Pages<User, UsersSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<User> = never>(
    params: SearchParams<User, F> & { readonly filter: Filter<User> },
    options?: CallOptions,
  ): Pages<Found<User, F>, SearchMeta>
  search(params: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('users', 'search', { ...params }, options)
  }

  /** Create a user, by default a customer. Needs `users:write`. */
  async create(params: UsersCreateParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'create', params, options)
    return data
  }

  /** Change a user. Needs `users:write`. */
  async update(params: UsersUpdateParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
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

class Organizations {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List organizations. Needs `organizations:read`. */
  list(params?: OrganizationsListParams, options?: CallOptions): Pages<Organization> {
    return this.#client.pages('organizations', 'list', params, options)
  }

  /** Get one organization. Needs `organizations:read`. */
  async get(params: OrganizationsGetParams, options?: CallOptions): Promise<Organization> {
    const { data } = await this.#client.execute('organizations', 'get', params, options)
    return data
  }

  /** Find organizations by name or other conditions; at most 1000 are given. Needs `read`. */
  search(params: OrganizationsSearchParams, options?: CallOptions): Pages<Organization, OrganizationsSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Organization> = never>(
    params: SearchParams<Organization, F> & { readonly filter: Filter<Organization> },
    options?: CallOptions,
  ): Pages<Found<Organization, F>, SearchMeta>
  search(params: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('organizations', 'search', { ...params }, options)
  }

  /** Create an organization; no other may have its name. Needs `organizations:write`. */
  async create(params: OrganizationsCreateParams, options?: CallOptions): Promise<Organization> {
    const { data } = await this.#client.execute('organizations', 'create', params, options)
    return data
  }

  /** Change an organization. Lists such as tags are replaced as a whole. Needs `organizations:write`. */
  async update(params: OrganizationsUpdateParams, options?: CallOptions): Promise<Organization> {
    const { data } = await this.#client.execute('organizations', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Organization> = never>(
    params?: SearchParams<Organization, F>,
    options?: CallOptions,
  ): Pages<Found<Organization, F>, SearchMeta> {
    return this.#client.search<Organization, F>('organizations', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Organization>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Organization>('organizations', params, options)
  }
}

class Groups {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List groups; deleted ones only when asked for. Needs `read`. */
  list(params?: GroupsListParams, options?: CallOptions): Pages<Group> {
    return this.#client.pages('groups', 'list', params, options)
  }

  /** Get one group. Needs `read`. */
  async get(params: GroupsGetParams, options?: CallOptions): Promise<Group> {
    const { data } = await this.#client.execute('groups', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Group> = never>(
    params?: SearchParams<Group, F>,
    options?: CallOptions,
  ): Pages<Found<Group, F>, SearchMeta> {
    return this.#client.search<Group, F>('groups', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Group> = never>(
    params?: SearchParams<Group, F>,
    options?: CallOptions,
  ): Pages<Found<Group, F>, SearchMeta> {
    return this.#client.search<Group, F>('groups', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Group>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Group>('groups', params, options)
  }
}

class TicketFields {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List ticket fields, so that the values in the custom_fields of tickets can be named. Needs `read`. */
  list(params?: TicketFieldsListParams, options?: CallOptions): Pages<TicketField> {
    return this.#client.pages('ticket_fields', 'list', params, options)
  }

  /** Get one ticket field. Needs `read`. */
  async get(params: TicketFieldsGetParams, options?: CallOptions): Promise<TicketField> {
    const { data } = await this.#client.execute('ticket_fields', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<TicketField> = never>(
    params?: SearchParams<TicketField, F>,
    options?: CallOptions,
  ): Pages<Found<TicketField, F>, SearchMeta> {
    return this.#client.search<TicketField, F>('ticket_fields', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<TicketField> = never>(
    params?: SearchParams<TicketField, F>,
    options?: CallOptions,
  ): Pages<Found<TicketField, F>, SearchMeta> {
    return this.#client.search<TicketField, F>('ticket_fields', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<TicketField>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<TicketField>('ticket_fields', params, options)
  }
}

class Views {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List the views the user may see. Needs `read`. */
  list(params?: ViewsListParams, options?: CallOptions): Pages<View> {
    return this.#client.pages('views', 'list', params, options)
  }

  /** Get one view with its conditions. Needs `read`. */
  async get(params: ViewsGetParams, options?: CallOptions): Promise<View> {
    const { data } = await this.#client.execute('views', 'get', params, options)
    return data
  }

  /** List the tickets that are in a view, in the view’s order. Needs `read` and `tickets:read`. */
  tickets(params: ViewsTicketsParams, options?: CallOptions): Pages<Ticket> {
    return this.#client.pages('views', 'tickets', params, options)
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<View> = never>(
    params?: SearchParams<View, F>,
    options?: CallOptions,
  ): Pages<Found<View, F>, SearchMeta> {
    return this.#client.search<View, F>('views', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<View> = never>(
    params?: SearchParams<View, F>,
    options?: CallOptions,
  ): Pages<Found<View, F>, SearchMeta> {
    return this.#client.search<View, F>('views', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<View>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<View>('views', params, options)
  }
}

class Macros {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List the macros the user may see. Needs `macros:read`. */
  list(params?: MacrosListParams, options?: CallOptions): Pages<Macro> {
    return this.#client.pages('macros', 'list', params, options)
  }

  /** Get one macro with what it does. Needs `macros:read`. */
  async get(params: MacrosGetParams, options?: CallOptions): Promise<Macro> {
    const { data } = await this.#client.execute('macros', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Macro> = never>(
    params?: SearchParams<Macro, F>,
    options?: CallOptions,
  ): Pages<Found<Macro, F>, SearchMeta> {
    return this.#client.search<Macro, F>('macros', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Macro> = never>(
    params?: SearchParams<Macro, F>,
    options?: CallOptions,
  ): Pages<Found<Macro, F>, SearchMeta> {
    return this.#client.search<Macro, F>('macros', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Macro>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Macro>('macros', params, options)
  }
}

class SatisfactionRatings {
  readonly #client: ConnectorClient<ZendeskSupportOperations>

  constructor(client: ConnectorClient<ZendeskSupportOperations>) {
    this.#client = client
  }

  /** List satisfaction ratings by score and time. Needs `satisfaction_ratings:read`. */
  list(params?: SatisfactionRatingsListParams, options?: CallOptions): Pages<SatisfactionRating> {
    return this.#client.pages('satisfaction_ratings', 'list', params, options)
  }

  /** Get one rating. Needs `satisfaction_ratings:read`. */
  async get(params: SatisfactionRatingsGetParams, options?: CallOptions): Promise<SatisfactionRating> {
    const { data } = await this.#client.execute('satisfaction_ratings', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<SatisfactionRating> = never>(
    params?: SearchParams<SatisfactionRating, F>,
    options?: CallOptions,
  ): Pages<Found<SatisfactionRating, F>, SearchMeta> {
    return this.#client.search<SatisfactionRating, F>('satisfaction_ratings', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<SatisfactionRating> = never>(
    params?: SearchParams<SatisfactionRating, F>,
    options?: CallOptions,
  ): Pages<Found<SatisfactionRating, F>, SearchMeta> {
    return this.#client.search<SatisfactionRating, F>('satisfaction_ratings', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<SatisfactionRating>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<SatisfactionRating>('satisfaction_ratings', params, options)
  }
}
