// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import type { AggregateResult, SearchMeta } from '../../runtime/replica/replica.ts'
import type { AggregateParams, FieldOf, Filter, Found, SearchParams } from '../../runtime/replica/search-types.ts'
import { connector } from './connector.gen.ts'
import type {
  Account,
  AccountGetParams,
  Association,
  AssociationsListParams,
  CompaniesCreateParams,
  CompaniesGetParams,
  CompaniesListParams,
  CompaniesSearchMeta,
  CompaniesSearchParams,
  CompaniesUpdateParams,
  Company,
  Contact,
  ContactsCreateParams,
  ContactsGetParams,
  ContactsListParams,
  ContactsSearchMeta,
  ContactsSearchParams,
  ContactsUpdateParams,
  Deal,
  DealsCreateParams,
  DealsGetParams,
  DealsListParams,
  DealsSearchMeta,
  DealsSearchParams,
  DealsUpdateParams,
  HubspotAuthConfig,
  HubspotOperations,
  Note,
  NotesCreateParams,
  NotesGetParams,
  NotesListParams,
  NotesSearchMeta,
  NotesSearchParams,
  NotesUpdateParams,
  Owner,
  OwnersGetParams,
  OwnersListParams,
  Pipeline,
  PipelinesGetParams,
  PipelinesListParams,
  PropertiesGetParams,
  PropertiesListParams,
  Property,
  Task,
  TasksCreateParams,
  TasksGetParams,
  TasksListParams,
  TasksSearchMeta,
  TasksSearchParams,
  TasksUpdateParams,
  Ticket,
  TicketsCreateParams,
  TicketsGetParams,
  TicketsListParams,
  TicketsSearchMeta,
  TicketsSearchParams,
  TicketsUpdateParams,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of HubSpot is made with. */
export interface HubspotOptions extends ClientOptions {
  readonly authConfig: HubspotAuthConfig | AirbyteAuthConfig
}

/**
 * Client of HubSpot. Customer relations: contacts, companies, deals and tickets, and what people noted and have
 * to do about them.
 *
 * @see https://developers.hubspot.com/docs/api-reference/overview
 */
export class HubspotConnector extends ConnectorClient<HubspotOperations> {
  /** People: prospects, leads and customers. */
  readonly contacts: Contacts = new Contacts(this)

  /** Organizations that contacts work for. */
  readonly companies: Companies = new Companies(this)

  /** Chances to sell something, with their amount and stage. */
  readonly deals: Deals = new Deals(this)

  /** Requests of customers for help, with their stage. */
  readonly tickets: Tickets = new Tickets(this)

  /** Notes that people wrote on contacts, companies, deals and tickets. */
  readonly notes: Notes = new Notes(this)

  /** Things to do for contacts, companies, deals and tickets. */
  readonly tasks: Tasks = new Tasks(this)

  /** Users of HubSpot who can own records. */
  readonly owners: Owners = new Owners(this)

  /** The ways deals or tickets go, with their stages. */
  readonly pipelines: Pipelines = new Pipelines(this)

  /** The properties records have, those of HubSpot and those of the account, with their choices. */
  readonly properties: Properties = new Properties(this)

  /** Links between records: which deals a contact has, which contacts work for a company. */
  readonly associations: Associations = new Associations(this)

  /** The HubSpot account that is connected. */
  readonly account: AccountActions = new AccountActions(this)

  constructor(options: HubspotOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class Contacts {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List contacts. To filter them use search. Needs `crm.objects.contacts.read`. */
  list(params?: ContactsListParams, options?: CallOptions): Pages<Contact> {
    return this.#client.pages('contacts', 'list', params, options)
  }

  /** Get one contact, by its id or by another property that is unique. Needs `crm.objects.contacts.read`. */
  async get(params: ContactsGetParams, options?: CallOptions): Promise<Contact> {
    const { data } = await this.#client.execute('contacts', 'get', params, options)
    return data
  }

  /**
   * Find contacts by words (name, address, phone, company) and by their properties. At most 10,000 are given; what
   * changed in the last seconds may be missing. Needs `crm.objects.contacts.read`.
   */
  search(params?: ContactsSearchParams, options?: CallOptions): Pages<Contact, ContactsSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Contact> = never>(
    params: SearchParams<Contact, F> & { readonly filter: Filter<Contact> },
    options?: CallOptions,
  ): Pages<Found<Contact, F>, SearchMeta>
  search(params?: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('contacts', 'search', { ...params }, options)
  }

  /** Create a contact; there can be one only with an address. Needs `crm.objects.contacts.write`. */
  async create(params: ContactsCreateParams, options?: CallOptions): Promise<Contact> {
    const { data } = await this.#client.execute('contacts', 'create', params, options)
    return data
  }

  /** Change properties of a contact; an empty text clears one. Needs `crm.objects.contacts.write`. */
  async update(params: ContactsUpdateParams, options?: CallOptions): Promise<Contact> {
    const { data } = await this.#client.execute('contacts', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Contact> = never>(
    params?: SearchParams<Contact, F>,
    options?: CallOptions,
  ): Pages<Found<Contact, F>, SearchMeta> {
    return this.#client.search<Contact, F>('contacts', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Contact>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Contact>('contacts', params, options)
  }
}

class Companies {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List companies. To filter them use search. Needs `crm.objects.companies.read`. */
  list(params?: CompaniesListParams, options?: CallOptions): Pages<Company> {
    return this.#client.pages('companies', 'list', params, options)
  }

  /** Get one company, by its id or by another property that is unique. Needs `crm.objects.companies.read`. */
  async get(params: CompaniesGetParams, options?: CallOptions): Promise<Company> {
    const { data } = await this.#client.execute('companies', 'get', params, options)
    return data
  }

  /**
   * Find companies by words (name, domain, phone) and by their properties. At most 10,000 are given; what changed
   * in the last seconds may be missing. Needs `crm.objects.companies.read`.
   */
  search(params?: CompaniesSearchParams, options?: CallOptions): Pages<Company, CompaniesSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Company> = never>(
    params: SearchParams<Company, F> & { readonly filter: Filter<Company> },
    options?: CallOptions,
  ): Pages<Found<Company, F>, SearchMeta>
  search(params?: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('companies', 'search', { ...params }, options)
  }

  /**
   * Create a company. HubSpot does not refuse a second one of the same domain. Needs
   * `crm.objects.companies.write`.
   */
  async create(params: CompaniesCreateParams, options?: CallOptions): Promise<Company> {
    const { data } = await this.#client.execute('companies', 'create', params, options)
    return data
  }

  /** Change properties of a company; an empty text clears one. Needs `crm.objects.companies.write`. */
  async update(params: CompaniesUpdateParams, options?: CallOptions): Promise<Company> {
    const { data } = await this.#client.execute('companies', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Company> = never>(
    params?: SearchParams<Company, F>,
    options?: CallOptions,
  ): Pages<Found<Company, F>, SearchMeta> {
    return this.#client.search<Company, F>('companies', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Company>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Company>('companies', params, options)
  }
}

class Deals {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List deals. To filter them use search. Needs `crm.objects.deals.read`. */
  list(params?: DealsListParams, options?: CallOptions): Pages<Deal> {
    return this.#client.pages('deals', 'list', params, options)
  }

  /** Get one deal, by its id or by another property that is unique. Needs `crm.objects.deals.read`. */
  async get(params: DealsGetParams, options?: CallOptions): Promise<Deal> {
    const { data } = await this.#client.execute('deals', 'get', params, options)
    return data
  }

  /**
   * Find deals by words of their name and by their properties. At most 10,000 are given; what changed in the last
   * seconds may be missing. Needs `crm.objects.deals.read`.
   */
  search(params?: DealsSearchParams, options?: CallOptions): Pages<Deal, DealsSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Deal> = never>(
    params: SearchParams<Deal, F> & { readonly filter: Filter<Deal> },
    options?: CallOptions,
  ): Pages<Found<Deal, F>, SearchMeta>
  search(params?: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('deals', 'search', { ...params }, options)
  }

  /** Create a deal; the ids of pipelines and stages are in pipelines. Needs `crm.objects.deals.write`. */
  async create(params: DealsCreateParams, options?: CallOptions): Promise<Deal> {
    const { data } = await this.#client.execute('deals', 'create', params, options)
    return data
  }

  /** Change properties of a deal; an empty text clears one. Needs `crm.objects.deals.write`. */
  async update(params: DealsUpdateParams, options?: CallOptions): Promise<Deal> {
    const { data } = await this.#client.execute('deals', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Deal> = never>(
    params?: SearchParams<Deal, F>,
    options?: CallOptions,
  ): Pages<Found<Deal, F>, SearchMeta> {
    return this.#client.search<Deal, F>('deals', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Deal>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Deal>('deals', params, options)
  }
}

class Tickets {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List tickets. To filter them use search. Needs `tickets`. */
  list(params?: TicketsListParams, options?: CallOptions): Pages<Ticket> {
    return this.#client.pages('tickets', 'list', params, options)
  }

  /** Get one ticket, by its id or by another property that is unique. Needs `tickets`. */
  async get(params: TicketsGetParams, options?: CallOptions): Promise<Ticket> {
    const { data } = await this.#client.execute('tickets', 'get', params, options)
    return data
  }

  /**
   * Find tickets by words of their subject and by their properties. At most 10,000 are given; what changed in the
   * last seconds may be missing. Needs `tickets`.
   */
  search(params?: TicketsSearchParams, options?: CallOptions): Pages<Ticket, TicketsSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Ticket> = never>(
    params: SearchParams<Ticket, F> & { readonly filter: Filter<Ticket> },
    options?: CallOptions,
  ): Pages<Found<Ticket, F>, SearchMeta>
  search(params?: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('tickets', 'search', { ...params }, options)
  }

  /** Create a ticket; the ids of pipelines and stages are in pipelines. Needs `tickets`. */
  async create(params: TicketsCreateParams, options?: CallOptions): Promise<Ticket> {
    const { data } = await this.#client.execute('tickets', 'create', params, options)
    return data
  }

  /** Change properties of a ticket; an empty text clears one. Needs `tickets`. */
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

class Notes {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List notes. To filter them use search. Needs `crm.objects.contacts.read`. */
  list(params?: NotesListParams, options?: CallOptions): Pages<Note> {
    return this.#client.pages('notes', 'list', params, options)
  }

  /** Get one note, by its id or by another property that is unique. Needs `crm.objects.contacts.read`. */
  async get(params: NotesGetParams, options?: CallOptions): Promise<Note> {
    const { data } = await this.#client.execute('notes', 'get', params, options)
    return data
  }

  /**
   * Find notes by words and by their properties; associations.contact and the like are properties to filter by. At
   * most 10,000 are given; what changed in the last seconds may be missing. Needs `crm.objects.contacts.read`.
   */
  search(params?: NotesSearchParams, options?: CallOptions): Pages<Note, NotesSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Note> = never>(
    params: SearchParams<Note, F> & { readonly filter: Filter<Note> },
    options?: CallOptions,
  ): Pages<Found<Note, F>, SearchMeta>
  search(params?: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('notes', 'search', { ...params }, options)
  }

  /**
   * Write a note; hs_timestamp must be given. To say what it is on use associations: type 202 is a contact, 190 a
   * company, 214 a deal, 228 a ticket. Needs `crm.objects.contacts.write`.
   */
  async create(params: NotesCreateParams, options?: CallOptions): Promise<Note> {
    const { data } = await this.#client.execute('notes', 'create', params, options)
    return data
  }

  /** Change properties of a note; an empty text clears one. Needs `crm.objects.contacts.write`. */
  async update(params: NotesUpdateParams, options?: CallOptions): Promise<Note> {
    const { data } = await this.#client.execute('notes', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Note> = never>(
    params?: SearchParams<Note, F>,
    options?: CallOptions,
  ): Pages<Found<Note, F>, SearchMeta> {
    return this.#client.search<Note, F>('notes', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Note>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Note>('notes', params, options)
  }
}

class Tasks {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List tasks. To filter them use search. Needs `crm.objects.contacts.read`. */
  list(params?: TasksListParams, options?: CallOptions): Pages<Task> {
    return this.#client.pages('tasks', 'list', params, options)
  }

  /** Get one task, by its id or by another property that is unique. Needs `crm.objects.contacts.read`. */
  async get(params: TasksGetParams, options?: CallOptions): Promise<Task> {
    const { data } = await this.#client.execute('tasks', 'get', params, options)
    return data
  }

  /**
   * Find tasks by words and by their properties. At most 10,000 are given; what changed in the last seconds may be
   * missing. Needs `crm.objects.contacts.read`.
   */
  search(params?: TasksSearchParams, options?: CallOptions): Pages<Task, TasksSearchMeta>
  /**
   * Searches the copy: a `filter` tells this from the search of the API. `context_store_search` is always the
   * copy.
   */
  search<F extends FieldOf<Task> = never>(
    params: SearchParams<Task, F> & { readonly filter: Filter<Task> },
    options?: CallOptions,
  ): Pages<Found<Task, F>, SearchMeta>
  search(params?: object, options?: CallOptions): Pages<unknown, object> {
    return ConnectorClient.untyped(this.#client).pages('tasks', 'search', { ...params }, options)
  }

  /** Create a task; hs_timestamp, when it is due, must be given. Needs `crm.objects.contacts.write`. */
  async create(params: TasksCreateParams, options?: CallOptions): Promise<Task> {
    const { data } = await this.#client.execute('tasks', 'create', params, options)
    return data
  }

  /** Change properties of a task; an empty text clears one. Needs `crm.objects.contacts.write`. */
  async update(params: TasksUpdateParams, options?: CallOptions): Promise<Task> {
    const { data } = await this.#client.execute('tasks', 'update', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  context_store_search<F extends FieldOf<Task> = never>(
    params?: SearchParams<Task, F>,
    options?: CallOptions,
  ): Pages<Found<Task, F>, SearchMeta> {
    return this.#client.search<Task, F>('tasks', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Task>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Task>('tasks', params, options)
  }
}

class Owners {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List owners, or find one by address. Needs `crm.objects.owners.read`. */
  list(params?: OwnersListParams, options?: CallOptions): Pages<Owner> {
    return this.#client.pages('owners', 'list', params, options)
  }

  /** Get one owner, by id or by user id. Needs `crm.objects.owners.read`. */
  async get(params: OwnersGetParams, options?: CallOptions): Promise<Owner> {
    const { data } = await this.#client.execute('owners', 'get', params, options)
    return data
  }

  /**
   * Searches the copy of these records, by any field: the server has it in hosted mode, else the `store` of the
   * client.
   */
  search<F extends FieldOf<Owner> = never>(
    params?: SearchParams<Owner, F>,
    options?: CallOptions,
  ): Pages<Found<Owner, F>, SearchMeta> {
    return this.#client.search<Owner, F>('owners', params, options)
  }

  /** The same as `search`, under the name that it has for every entity. */
  context_store_search<F extends FieldOf<Owner> = never>(
    params?: SearchParams<Owner, F>,
    options?: CallOptions,
  ): Pages<Found<Owner, F>, SearchMeta> {
    return this.#client.search<Owner, F>('owners', params, options)
  }

  /** Counts these records in the copy, all or by the values of fields. */
  aggregate(params?: AggregateParams<Owner>, options?: CallOptions): Promise<AggregateResult> {
    return this.#client.aggregate<Owner>('owners', params, options)
  }
}

class Pipelines {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List the pipelines of deals or tickets with their stages; needs the permission to see those. */
  list(params: PipelinesListParams, options?: CallOptions): Pages<Pipeline> {
    return this.#client.pages('pipelines', 'list', params, options)
  }

  /** Get one pipeline with its stages. */
  async get(params: PipelinesGetParams, options?: CallOptions): Promise<Pipeline> {
    const { data } = await this.#client.execute('pipelines', 'get', params, options)
    return data
  }
}

class Properties {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List the properties of a kind of record, to know what to ask for, to filter by and to write. */
  list(params: PropertiesListParams, options?: CallOptions): Pages<Property> {
    return this.#client.pages('properties', 'list', params, options)
  }

  /** Get one property with its choices. */
  async get(params: PropertiesGetParams, options?: CallOptions): Promise<Property> {
    const { data } = await this.#client.execute('properties', 'get', params, options)
    return data
  }
}

class Associations {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** List what a record is linked to, by id; needs the permission to see both kinds. */
  list(params: AssociationsListParams, options?: CallOptions): Pages<Association> {
    return this.#client.pages('associations', 'list', params, options)
  }
}

class AccountActions {
  readonly #client: ConnectorClient<HubspotOperations>

  constructor(client: ConnectorClient<HubspotOperations>) {
    this.#client = client
  }

  /** Get the account: its id, its currency and its time zone. */
  async get(params?: AccountGetParams, options?: CallOptions): Promise<Account> {
    const { data } = await this.#client.execute('account', 'get', params, options)
    return data
  }
}
