// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import { connector } from './connector.gen.ts'
import type {
  AnyCustomer,
  Balance,
  BalanceGetParams,
  BalanceTransaction,
  BalanceTransactionsGetParams,
  BalanceTransactionsListParams,
  Charge,
  ChargesGetParams,
  ChargesListParams,
  Customer,
  CustomersCreateParams,
  CustomersDeleteParams,
  CustomersGetParams,
  CustomersListParams,
  CustomersSearchMeta,
  CustomersSearchParams,
  CustomersUpdateParams,
  Deleted,
  Event,
  EventsGetParams,
  EventsListParams,
  Invoice,
  InvoiceItem,
  InvoiceItemsCreateParams,
  InvoiceItemsDeleteParams,
  InvoiceItemsGetParams,
  InvoiceItemsListParams,
  InvoicesCreateParams,
  InvoicesDeleteDraftParams,
  InvoicesGetParams,
  InvoicesListParams,
  InvoicesSearchMeta,
  InvoicesSearchParams,
  InvoicesUpdateParams,
  PaymentIntent,
  PaymentIntentsGetParams,
  PaymentIntentsListParams,
  PaymentIntentsSearchMeta,
  PaymentIntentsSearchParams,
  Payout,
  PayoutsGetParams,
  PayoutsListParams,
  Price,
  PricesCreateParams,
  PricesGetParams,
  PricesListParams,
  PricesUpdateParams,
  Product,
  ProductsCreateParams,
  ProductsGetParams,
  ProductsListParams,
  ProductsUpdateParams,
  Refund,
  RefundsGetParams,
  RefundsListParams,
  StripeAuthConfig,
  StripeConfig,
  StripeOperations,
  Subscription,
  SubscriptionsGetParams,
  SubscriptionsListParams,
  SubscriptionsUpdateParams,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of Stripe is made with. */
export interface StripeOptions extends ClientOptions {
  readonly authConfig: StripeAuthConfig | AirbyteAuthConfig
  readonly config?: StripeConfig
}

/**
 * Client of Stripe. Payments: customers, what they are sold, how they pay, and what is paid out.
 *
 * @see https://docs.stripe.com/api
 */
export class StripeConnector extends ConnectorClient<StripeOperations> {
  /** Those who buy. */
  readonly customers: Customers = new Customers(this)

  /** What is sold. */
  readonly products: Products = new Products(this)

  /** How much a product costs, once or again and again. */
  readonly prices: Prices = new Prices(this)

  /** Payments on their way, from the first attempt to success. */
  readonly payment_intents: PaymentIntents = new PaymentIntents(this)

  /** Attempts to move money, successful or not; a payment may have several. */
  readonly charges: Charges = new Charges(this)

  /** Money given back. */
  readonly refunds: Refunds = new Refunds(this)

  /** What customers owe: drafts, sent, paid and void. */
  readonly invoices: Invoices = new Invoices(this)

  /** What customers are to pay: on a draft invoice, or waiting for the next one. */
  readonly invoice_items: InvoiceItems = new InvoiceItems(this)

  /** Payments that customers make again and again. */
  readonly subscriptions: Subscriptions = new Subscriptions(this)

  /** What is in the account. */
  readonly balance: BalanceActions = new BalanceActions(this)

  /** Everything that moved the balance, with its fees. */
  readonly balance_transactions: BalanceTransactions = new BalanceTransactions(this)

  /** Money sent to the account’s bank. */
  readonly payouts: Payouts = new Payouts(this)

  /** What happened in the account, in the last 30 days. */
  readonly events: Events = new Events(this)

  constructor(options: StripeOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class Customers {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List customers, newest first. Needs `customers:read`. */
  list(params?: CustomersListParams, options?: CallOptions): Pages<Customer> {
    return this.#client.pages('customers', 'list', params, options)
  }

  /** Find customers by name, e-mail address, telephone number, metadata or date. Needs `customers:read`. */
  search(params: CustomersSearchParams, options?: CallOptions): Pages<Customer, CustomersSearchMeta> {
    return this.#client.pages('customers', 'search', params, options)
  }

  /** Get one customer; of one that was deleted only the id is left. Needs `customers:read`. */
  async get(params: CustomersGetParams, options?: CallOptions): Promise<AnyCustomer> {
    const { data } = await this.#client.execute('customers', 'get', params, options)
    return data
  }

  /** Create a customer. Nothing keeps two from having the same address. Needs `customers:write`. */
  async create(params?: CustomersCreateParams, options?: CallOptions): Promise<Customer> {
    const { data } = await this.#client.execute('customers', 'create', params, options)
    return data
  }

  /** Change a customer; what is left out stays as it is. Needs `customers:write`. */
  async update(params: CustomersUpdateParams, options?: CallOptions): Promise<Customer> {
    const { data } = await this.#client.execute('customers', 'update', params, options)
    return data
  }

  /** Delete a customer for good and end all of their subscriptions at once. Needs `customers:write`. */
  async delete(params: CustomersDeleteParams, options?: CallOptions): Promise<Deleted> {
    const { data } = await this.#client.execute('customers', 'delete', params, options)
    return data
  }
}

class Products {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List products, newest first. Needs `products:read`. */
  list(params?: ProductsListParams, options?: CallOptions): Pages<Product> {
    return this.#client.pages('products', 'list', params, options)
  }

  /** Get one product. Needs `products:read`. */
  async get(params: ProductsGetParams, options?: CallOptions): Promise<Product> {
    const { data } = await this.#client.execute('products', 'get', params, options)
    return data
  }

  /** Create a product; it needs a price to be sold. Needs `products:write`. */
  async create(params: ProductsCreateParams, options?: CallOptions): Promise<Product> {
    const { data } = await this.#client.execute('products', 'create', params, options)
    return data
  }

  /** Change a product; what is left out stays as it is. Needs `products:write`. */
  async update(params: ProductsUpdateParams, options?: CallOptions): Promise<Product> {
    const { data } = await this.#client.execute('products', 'update', params, options)
    return data
  }
}

class Prices {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List prices, newest first. Needs `prices:read`. */
  list(params?: PricesListParams, options?: CallOptions): Pages<Price> {
    return this.#client.pages('prices', 'list', params, options)
  }

  /** Get one price. Needs `prices:read`. */
  async get(params: PricesGetParams, options?: CallOptions): Promise<Price> {
    const { data } = await this.#client.execute('prices', 'get', params, options)
    return data
  }

  /** Create a price for a product. Its amount cannot be changed afterwards. Needs `prices:write`. */
  async create(params: PricesCreateParams, options?: CallOptions): Promise<Price> {
    const { data } = await this.#client.execute('prices', 'create', params, options)
    return data
  }

  /** Change a price’s name, key or use; the amount stays. Needs `prices:write`. */
  async update(params: PricesUpdateParams, options?: CallOptions): Promise<Price> {
    const { data } = await this.#client.execute('prices', 'update', params, options)
    return data
  }
}

class PaymentIntents {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List payments, newest first. Needs `payment_intents:read`. */
  list(params?: PaymentIntentsListParams, options?: CallOptions): Pages<PaymentIntent> {
    return this.#client.pages('payment_intents', 'list', params, options)
  }

  /** Find payments by amount, currency, customer, status, metadata or date. Needs `payment_intents:read`. */
  search(params: PaymentIntentsSearchParams, options?: CallOptions): Pages<PaymentIntent, PaymentIntentsSearchMeta> {
    return this.#client.pages('payment_intents', 'search', params, options)
  }

  /** Get one payment. Needs `payment_intents:read`. */
  async get(params: PaymentIntentsGetParams, options?: CallOptions): Promise<PaymentIntent> {
    const { data } = await this.#client.execute('payment_intents', 'get', params, options)
    return data
  }
}

class Charges {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List charges, newest first. Needs `charges:read`. */
  list(params?: ChargesListParams, options?: CallOptions): Pages<Charge> {
    return this.#client.pages('charges', 'list', params, options)
  }

  /** Get one charge. Needs `charges:read`. */
  async get(params: ChargesGetParams, options?: CallOptions): Promise<Charge> {
    const { data } = await this.#client.execute('charges', 'get', params, options)
    return data
  }
}

class Refunds {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List refunds, newest first. Needs `charges:read`. */
  list(params?: RefundsListParams, options?: CallOptions): Pages<Refund> {
    return this.#client.pages('refunds', 'list', params, options)
  }

  /** Get one refund. Needs `charges:read`. */
  async get(params: RefundsGetParams, options?: CallOptions): Promise<Refund> {
    const { data } = await this.#client.execute('refunds', 'get', params, options)
    return data
  }
}

class Invoices {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List invoices, newest first. Needs `invoices:read`. */
  list(params?: InvoicesListParams, options?: CallOptions): Pages<Invoice> {
    return this.#client.pages('invoices', 'list', params, options)
  }

  /** Find invoices by number, customer, total, status, metadata or date. Needs `invoices:read`. */
  search(params: InvoicesSearchParams, options?: CallOptions): Pages<Invoice, InvoicesSearchMeta> {
    return this.#client.pages('invoices', 'search', params, options)
  }

  /** Get one invoice, with its first lines. Needs `invoices:read`. */
  async get(params: InvoicesGetParams, options?: CallOptions): Promise<Invoice> {
    const { data } = await this.#client.execute('invoices', 'get', params, options)
    return data
  }

  /**
   * Create a draft invoice. It stays one unless `auto_advance` is set; nothing is charged or sent before it is
   * finalized. Needs `invoices:write`.
   */
  async create(params: InvoicesCreateParams, options?: CallOptions): Promise<Invoice> {
    const { data } = await this.#client.execute('invoices', 'create', params, options)
    return data
  }

  /** Change a draft invoice; of a finalized one little can be changed. Needs `invoices:write`. */
  async update(params: InvoicesUpdateParams, options?: CallOptions): Promise<Invoice> {
    const { data } = await this.#client.execute('invoices', 'update', params, options)
    return data
  }

  /** Delete a draft invoice for good; one that is not a draft is refused. Needs `invoices:write`. */
  async delete_draft(params: InvoicesDeleteDraftParams, options?: CallOptions): Promise<Deleted> {
    const { data } = await this.#client.execute('invoices', 'delete_draft', params, options)
    return data
  }
}

class InvoiceItems {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List invoice items, newest first. Needs `invoices:read`. */
  list(params?: InvoiceItemsListParams, options?: CallOptions): Pages<InvoiceItem> {
    return this.#client.pages('invoice_items', 'list', params, options)
  }

  /** Get one invoice item. Needs `invoices:read`. */
  async get(params: InvoiceItemsGetParams, options?: CallOptions): Promise<InvoiceItem> {
    const { data } = await this.#client.execute('invoice_items', 'get', params, options)
    return data
  }

  /** Put an item on a draft invoice, or let it wait for the customer’s next one. Needs `invoices:write`. */
  async create(params: InvoiceItemsCreateParams, options?: CallOptions): Promise<InvoiceItem> {
    const { data } = await this.#client.execute('invoice_items', 'create', params, options)
    return data
  }

  /** Delete an item that is on no invoice, or on a draft. Needs `invoices:write`. */
  async delete(params: InvoiceItemsDeleteParams, options?: CallOptions): Promise<Deleted> {
    const { data } = await this.#client.execute('invoice_items', 'delete', params, options)
    return data
  }
}

class Subscriptions {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List subscriptions, newest first; ended ones only when `status` asks for them. Needs `subscriptions:read`. */
  list(params?: SubscriptionsListParams, options?: CallOptions): Pages<Subscription> {
    return this.#client.pages('subscriptions', 'list', params, options)
  }

  /** Get one subscription. Needs `subscriptions:read`. */
  async get(params: SubscriptionsGetParams, options?: CallOptions): Promise<Subscription> {
    const { data } = await this.#client.execute('subscriptions', 'get', params, options)
    return data
  }

  /**
   * Change a subscription’s notes, or whether it ends with the period that is paid. Prices and quantities are not
   * changed here. Needs `subscriptions:write`.
   */
  async update(params: SubscriptionsUpdateParams, options?: CallOptions): Promise<Subscription> {
    const { data } = await this.#client.execute('subscriptions', 'update', params, options)
    return data
  }
}

class BalanceActions {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** Get the balance, by currency. Needs `balance:read`. */
  async get(params?: BalanceGetParams, options?: CallOptions): Promise<Balance> {
    const { data } = await this.#client.execute('balance', 'get', params, options)
    return data
  }
}

class BalanceTransactions {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List what moved the balance, newest first. Needs `balance:read`. */
  list(params?: BalanceTransactionsListParams, options?: CallOptions): Pages<BalanceTransaction> {
    return this.#client.pages('balance_transactions', 'list', params, options)
  }

  /** Get one movement. Needs `balance:read`. */
  async get(params: BalanceTransactionsGetParams, options?: CallOptions): Promise<BalanceTransaction> {
    const { data } = await this.#client.execute('balance_transactions', 'get', params, options)
    return data
  }
}

class Payouts {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List payouts, newest first. Needs `payouts:read`. */
  list(params?: PayoutsListParams, options?: CallOptions): Pages<Payout> {
    return this.#client.pages('payouts', 'list', params, options)
  }

  /** Get one payout. Needs `payouts:read`. */
  async get(params: PayoutsGetParams, options?: CallOptions): Promise<Payout> {
    const { data } = await this.#client.execute('payouts', 'get', params, options)
    return data
  }
}

class Events {
  readonly #client: ConnectorClient<StripeOperations>

  constructor(client: ConnectorClient<StripeOperations>) {
    this.#client = client
  }

  /** List events of the last 30 days, newest first. Needs `events:read`. */
  list(params?: EventsListParams, options?: CallOptions): Pages<Event> {
    return this.#client.pages('events', 'list', params, options)
  }

  /** Get one event. Needs `events:read`. */
  async get(params: EventsGetParams, options?: CallOptions): Promise<Event> {
    const { data } = await this.#client.execute('events', 'get', params, options)
    return data
  }
}
