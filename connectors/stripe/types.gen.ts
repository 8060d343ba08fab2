// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'

/** Credentials for Stripe. */
export interface StripeAuthConfig {
  /** A key that begins with sk_ or rk_. */
  secret_key: string
}

/** What a connection to Stripe needs besides credentials. */
export interface StripeConfig {
  /** The account to act for, where the key is that of a platform. */
  account?: string
}

/** What each action takes and gives, by entity. */
export interface StripeOperations {
  customers: {
    list: { params: CustomersListParams; data: Customer[]; meta: ListMeta }
    search: { params: CustomersSearchParams; data: Customer[]; meta: CustomersSearchMeta }
    get: { params: CustomersGetParams; data: AnyCustomer; meta: RecordMeta }
    create: { params: CustomersCreateParams; data: Customer; meta: RecordMeta }
    update: { params: CustomersUpdateParams; data: Customer; meta: RecordMeta }
    delete: { params: CustomersDeleteParams; data: Deleted; meta: RecordMeta }
  }
  products: {
    list: { params: ProductsListParams; data: Product[]; meta: ListMeta }
    get: { params: ProductsGetParams; data: Product; meta: RecordMeta }
    create: { params: ProductsCreateParams; data: Product; meta: RecordMeta }
    update: { params: ProductsUpdateParams; data: Product; meta: RecordMeta }
  }
  prices: {
    list: { params: PricesListParams; data: Price[]; meta: ListMeta }
    get: { params: PricesGetParams; data: Price; meta: RecordMeta }
    create: { params: PricesCreateParams; data: Price; meta: RecordMeta }
    update: { params: PricesUpdateParams; data: Price; meta: RecordMeta }
  }
  payment_intents: {
    list: { params: PaymentIntentsListParams; data: PaymentIntent[]; meta: ListMeta }
    search: { params: PaymentIntentsSearchParams; data: PaymentIntent[]; meta: PaymentIntentsSearchMeta }
    get: { params: PaymentIntentsGetParams; data: PaymentIntent; meta: RecordMeta }
  }
  charges: {
    list: { params: ChargesListParams; data: Charge[]; meta: ListMeta }
    get: { params: ChargesGetParams; data: Charge; meta: RecordMeta }
  }
  refunds: {
    list: { params: RefundsListParams; data: Refund[]; meta: ListMeta }
    get: { params: RefundsGetParams; data: Refund; meta: RecordMeta }
  }
  invoices: {
    list: { params: InvoicesListParams; data: Invoice[]; meta: ListMeta }
    search: { params: InvoicesSearchParams; data: Invoice[]; meta: InvoicesSearchMeta }
    get: { params: InvoicesGetParams; data: Invoice; meta: RecordMeta }
    create: { params: InvoicesCreateParams; data: Invoice; meta: RecordMeta }
    update: { params: InvoicesUpdateParams; data: Invoice; meta: RecordMeta }
    delete_draft: { params: InvoicesDeleteDraftParams; data: Deleted; meta: RecordMeta }
  }
  invoice_items: {
    list: { params: InvoiceItemsListParams; data: InvoiceItem[]; meta: ListMeta }
    get: { params: InvoiceItemsGetParams; data: InvoiceItem; meta: RecordMeta }
    create: { params: InvoiceItemsCreateParams; data: InvoiceItem; meta: RecordMeta }
    delete: { params: InvoiceItemsDeleteParams; data: Deleted; meta: RecordMeta }
  }
  subscriptions: {
    list: { params: SubscriptionsListParams; data: Subscription[]; meta: ListMeta }
    get: { params: SubscriptionsGetParams; data: Subscription; meta: RecordMeta }
    update: { params: SubscriptionsUpdateParams; data: Subscription; meta: RecordMeta }
  }
  balance: {
    get: { params: BalanceGetParams; data: Balance; meta: RecordMeta }
  }
  balance_transactions: {
    list: { params: BalanceTransactionsListParams; data: BalanceTransaction[]; meta: ListMeta }
    get: { params: BalanceTransactionsGetParams; data: BalanceTransaction; meta: RecordMeta }
  }
  payouts: {
    list: { params: PayoutsListParams; data: Payout[]; meta: ListMeta }
    get: { params: PayoutsGetParams; data: Payout; meta: RecordMeta }
  }
  events: {
    list: { params: EventsListParams; data: Event[]; meta: ListMeta }
    get: { params: EventsGetParams; data: Event; meta: RecordMeta }
  }
}

/** A span of time, in seconds since 1970: 1767225600 is 2026-01-01. */
export interface TimeRange {
  /** After. */
  gt?: number
  /** At or after. */
  gte?: number
  /** Before. */
  lt?: number
  /** At or before. */
  lte?: number
}

/** A postal address. */
export interface AddressInput {
  /** Street and number. */
  line1?: string
  line2?: string
  city?: string
  state?: string
  postal_code?: string
  /** Two letters of ISO 3166. */
  country?: string
}

/** Texts to keep on it, by name; null takes one away. */
export interface MetadataInput {
  [k: string]: string | null
}

/** What is left of something that was deleted. */
export interface Deleted {
  id: string
  object: string
  deleted: boolean
}

/** A customer, or what is left of one that was deleted. */
export type AnyCustomer = Customer | Deleted

/** A postal address. */
export interface Address {
  /** Street and number. */
  line1: string | null
  line2: string | null
  city: string | null
  state: string | null
  postal_code: string | null
  /** Two letters of ISO 3166. */
  country: string | null
}

/** Where goods are sent. */
export interface Shipping {
  name?: string
  phone?: string | null
  address?: Address
  carrier?: string | null
  tracking_number?: string | null
}

/** Who owes the tax. */
export interface TaxLiability {
  /** self or account. */
  type: string
  account?:
    | string
    | {
        [k: string]: unknown
      }
}

/** A tax. */
export interface Tax {
  amount: number
  /** inclusive or exclusive. */
  tax_behavior: string
  tax_rate_details: {
    [k: string]: unknown
  } | null
  taxability_reason: string
  taxable_amount: number | null
  type: string
}

/** What a discount takes off. */
export interface DiscountAmount {
  amount: number
  discount: string | Discount | Deleted
}

/** What a credit takes off before taxes. */
export interface CreditAmount {
  amount: number
  type: string
  credit_balance_transaction?:
    | string
    | {
        [k: string]: unknown
      }
    | null
  discount?: string | Discount | Deleted
}

/** A further line at the top of an invoice. */
export interface CustomField {
  name: string
  value: string
}

/** What went wrong with a payment. */
export interface ApiError {
  type: string
  code?: string
  message?: string
  /** Why the bank declined. */
  decline_code?: string
  /** What to do about it. */
  advice_code?: string
  network_advice_code?: string
  network_decline_code?: string
  charge?: string
  param?: string
  doc_url?: string
  payment_method_type?: string
  payment_method?: {
    [k: string]: unknown
  }
  payment_intent?: {
    [k: string]: unknown
  }
  setup_intent?: {
    [k: string]: unknown
  }
  source?: {
    [k: string]: unknown
  }
  request_log_url?: string
}

/** Somebody who buys. */
export interface Customer {
  id: string
  object: 'customer'
  name?: string | null
  business_name?: string
  individual_name?: string
  email: string | null
  phone?: string | null
  description: string | null
  address?: Address | null
  shipping: Shipping | null
  /** What they owe over and above invoices, in the smallest unit; less than nothing is a credit. */
  balance: number
  cash_balance?: {
    [k: string]: unknown
  } | null
  /** The same by currency. */
  invoice_credit_balance?: {
    [k: string]: unknown
  }
  currency?: string | null
  /** Seconds since 1970. */
  created: number
  customer_account?: string | null
  default_source:
    | string
    | {
        [k: string]: unknown
      }
    | null
  /** Whether their latest invoice is late. */
  delinquent?: boolean | null
  discount?: Discount | null
  invoice_prefix?: string | null
  next_invoice_sequence?: number
  invoice_settings: InvoiceSettings
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  }
  preferred_locales?: string[] | null
  sources?: ObjectList
  subscriptions?: SubscriptionList
  tax?: {
    [k: string]: unknown
  }
  /** none, exempt or reverse. */
  tax_exempt?: string | null
  tax_ids?: ObjectList
  test_clock?:
    | string
    | {
        [k: string]: unknown
      }
    | null
}

/** How a customer’s invoices look. */
export interface InvoiceSettings {
  custom_fields: CustomField[] | null
  default_payment_method:
    | string
    | {
        [k: string]: unknown
      }
    | null
  footer: string | null
  rendering_options: {
    [k: string]: unknown
  } | null
}

/** The first of a list of further objects. */
export interface ObjectList {
  object: 'list'
  data: {
    [k: string]: unknown
  }[]
  has_more: boolean
  url: string
  total_count?: number
}

/** The first of a customer’s subscriptions. */
export interface SubscriptionList {
  object: 'list'
  data: Subscription[]
  has_more: boolean
  url: string
  total_count?: number
}

/** The first items of a subscription. */
export interface SubscriptionItemList {
  object: 'list'
  data: SubscriptionItem[]
  has_more: boolean
  url: string
  total_count?: number
}

/** The first lines of an invoice. */
export interface InvoiceLineList {
  object: 'list'
  data: InvoiceLine[]
  has_more: boolean
  url: string
  total_count?: number
}

/** The first refunds of a charge. */
export interface RefundList {
  object: 'list'
  data: Refund[]
  has_more: boolean
  url: string
  total_count?: number
}

/** A discount that holds. */
export interface Discount {
  id: string
  object: 'discount'
  /** The coupon it comes from. */
  source: {
    [k: string]: unknown
  }
  customer: string | Customer | Deleted | null
  customer_account: string | null
  checkout_session: string | null
  invoice: string | null
  invoice_item: string | null
  promotion_code:
    | string
    | {
        [k: string]: unknown
      }
    | null
  subscription: string | null
  subscription_item: string | null
  /** Seconds since 1970. */
  start: number
  /** Seconds since 1970. */
  end: number | null
  deleted?: boolean
}

/** Something that is sold. */
export interface Product {
  id: string
  object: 'product'
  name: string
  active: boolean
  description: string | null
  default_price?: string | Price | null
  images: string[]
  marketing_features: MarketingFeature[]
  package_dimensions: PackageDimensions | null
  shippable: boolean | null
  statement_descriptor?: string | null
  tax_code?:
    | string
    | {
        [k: string]: unknown
      }
    | null
  tax_details: {
    [k: string]: unknown
  } | null
  /** service or good. */
  type: string
  unit_label?: string | null
  url: string | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  }
  /** Seconds since 1970. */
  created: number
  /** Seconds since 1970. */
  updated: number
}

/** Something that speaks for a product. */
export interface MarketingFeature {
  name?: string
}

/** How large it is, in inches and ounces. */
export interface PackageDimensions {
  height: number
  length: number
  weight: number
  width: number
}

/** How much a product costs. */
export interface Price {
  id: string
  object: 'price'
  active: boolean
  product: string | Product | Deleted
  nickname: string | null
  lookup_key: string | null
  /** one_time or recurring. */
  type: string
  recurring: Recurring | null
  currency: string
  /** In the smallest unit; null where tiers or decimals say more. */
  unit_amount: number | null
  /** The same with decimals. */
  unit_amount_decimal: string | null
  /** per_unit or tiered. */
  billing_scheme: string
  /** Only when expanded. */
  tiers?: PriceTier[]
  /** graduated or volume. */
  tiers_mode: string | null
  transform_quantity: TransformQuantity | null
  custom_unit_amount: CustomUnitAmount | null
  /** Prices in other currencies, by currency; only when expanded. */
  currency_options?: {
    [k: string]: unknown
  }
  /** inclusive, exclusive or unspecified. */
  tax_behavior: string | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  }
  /** Seconds since 1970. */
  created: number
}

/** How often a price is paid. */
export interface Recurring {
  /** day, week, month or year. */
  interval: string
  interval_count: number
  /** licensed or metered. */
  usage_type: string
  meter: string | null
  trial_period_days: number | null
}

/** A step of a price. */
export interface PriceTier {
  /** Null for the last. */
  up_to: number | null
  flat_amount: number | null
  flat_amount_decimal: string | null
  unit_amount: number | null
  unit_amount_decimal: string | null
}

/** That several are counted as one. */
export interface TransformQuantity {
  divide_by: number
  /** up or down. */
  round: string
}

/** That customers choose how much. */
export interface CustomUnitAmount {
  maximum: number | null
  minimum: number | null
  preset: number | null
}

/** A payment on its way. */
export interface PaymentIntent {
  id: string
  object: 'payment_intent'
  /** In the smallest unit. */
  amount: number
  amount_capturable: number
  amount_received: number
  amount_details?: {
    [k: string]: unknown
  }
  currency: string
  /**
   * requires_payment_method, requires_confirmation, requires_action, processing, requires_capture, canceled or
   * succeeded.
   */
  status: string
  customer: string | Customer | Deleted | null
  customer_account: string | null
  description: string | null
  latest_charge: string | Charge | null
  last_payment_error: ApiError | null
  /** Lets a browser finish the payment; not for logs. */
  client_secret: string | null
  /** automatic, automatic_async or manual. */
  capture_method: string
  /** automatic or manual. */
  confirmation_method: string
  cancellation_reason: string | null
  /** Seconds since 1970. */
  canceled_at: number | null
  /** Seconds since 1970. */
  created: number
  payment_method:
    | string
    | {
        [k: string]: unknown
      }
    | null
  payment_method_types: string[]
  payment_method_options: {
    [k: string]: unknown
  } | null
  payment_method_configuration_details: {
    [k: string]: unknown
  } | null
  allowed_payment_method_types: string[] | null
  excluded_payment_method_types: string[] | null
  automatic_payment_methods: {
    [k: string]: unknown
  } | null
  managed_payments: {
    [k: string]: unknown
  } | null
  payment_details?: {
    [k: string]: unknown
  }
  payment_record:
    | string
    | {
        [k: string]: unknown
      }
    | null
  presentment_details?: {
    [k: string]: unknown
  }
  processing: {
    [k: string]: unknown
  } | null
  /** What the customer has to do. */
  next_action: {
    [k: string]: unknown
  } | null
  hooks?: {
    [k: string]: unknown
  }
  receipt_email: string | null
  review:
    | string
    | {
        [k: string]: unknown
      }
    | null
  /** on_session or off_session. */
  setup_future_usage: string | null
  shipping: Shipping | null
  source:
    | string
    | {
        [k: string]: unknown
      }
    | null
  statement_descriptor: string | null
  statement_descriptor_suffix: string | null
  application:
    | string
    | {
        [k: string]: unknown
      }
    | null
  application_fee_amount: number | null
  on_behalf_of:
    | string
    | {
        [k: string]: unknown
      }
    | null
  transfer_data?: {
    [k: string]: unknown
  } | null
  transfer_group: string | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  }
}

/** An attempt to move money. */
export interface Charge {
  id: string
  object: 'charge'
  /** In the smallest unit. */
  amount: number
  amount_captured: number
  amount_refunded: number
  currency: string
  /** succeeded, pending or failed. */
  status: string
  paid: boolean
  captured: boolean
  /** Whether all of it was given back. */
  refunded: boolean
  disputed: boolean
  customer: string | Customer | Deleted | null
  description: string | null
  payment_intent: string | PaymentIntent | null
  payment_method: string | null
  /** What it was paid with; depends on its type. */
  payment_method_details: {
    [k: string]: unknown
  } | null
  billing_details: BillingDetails
  failure_code: string | null
  failure_message: string | null
  failure_balance_transaction: string | BalanceTransaction | null
  /** Whether and why it was accepted. */
  outcome: {
    [k: string]: unknown
  } | null
  fraud_details: {
    [k: string]: unknown
  } | null
  balance_transaction: string | BalanceTransaction | null
  receipt_email: string | null
  receipt_number: string | null
  receipt_url: string | null
  /** Only when expanded. */
  refunds?: RefundList | null
  calculated_statement_descriptor: string | null
  statement_descriptor: string | null
  statement_descriptor_suffix: string | null
  authorization_code?: string
  shipping: Shipping | null
  review:
    | string
    | {
        [k: string]: unknown
      }
    | null
  source: {
    [k: string]: unknown
  } | null
  source_transfer:
    | string
    | {
        [k: string]: unknown
      }
    | null
  level3?: {
    [k: string]: unknown
  }
  presentment_details?: {
    [k: string]: unknown
  }
  radar_options?: {
    [k: string]: unknown
  }
  application:
    | string
    | {
        [k: string]: unknown
      }
    | null
  application_fee:
    | string
    | {
        [k: string]: unknown
      }
    | null
  application_fee_amount: number | null
  on_behalf_of:
    | string
    | {
        [k: string]: unknown
      }
    | null
  transfer?:
    | string
    | {
        [k: string]: unknown
      }
  transfer_data: {
    [k: string]: unknown
  } | null
  transfer_group: string | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  }
  /** Seconds since 1970. */
  created: number
}

/** Whom a charge was billed to. */
export interface BillingDetails {
  name: string | null
  email: string | null
  phone: string | null
  address: Address | null
  tax_id: string | null
}

/** Money given back. */
export interface Refund {
  id: string
  object: 'refund'
  /** In the smallest unit. */
  amount: number
  currency: string
  /** pending, requires_action, succeeded, failed or canceled. */
  status: string | null
  /** duplicate, fraudulent, requested_by_customer or expired_uncaptured_charge. */
  reason: string | null
  charge: string | Charge | null
  payment_intent: string | PaymentIntent | null
  payment_method:
    | string
    | {
        [k: string]: unknown
      }
    | null
  customer: string | Customer | Deleted | null
  customer_account: string | null
  description?: string
  balance_transaction: string | BalanceTransaction | null
  destination_details?: {
    [k: string]: unknown
  }
  failure_balance_transaction?: string | BalanceTransaction
  failure_reason?: string
  pending_reason?: string
  instructions_email?: string
  next_action?: {
    [k: string]: unknown
  }
  presentment_details?: {
    [k: string]: unknown
  }
  receipt_number: string | null
  source_transfer_reversal:
    | string
    | {
        [k: string]: unknown
      }
    | null
  transfer_reversal:
    | string
    | {
        [k: string]: unknown
      }
    | null
  metadata: {
    [k: string]: string
  } | null
  /** Seconds since 1970. */
  created: number
}

/** What a customer owes. */
export interface Invoice {
  id: string
  object: 'invoice'
  number: string | null
  /** draft, open, paid, uncollectible or void. */
  status: string | null
  status_details?: {
    [k: string]: unknown
  }
  status_transitions: StatusTransitions
  customer: string | Customer | Deleted | null
  customer_account: string | null
  customer_name: string | null
  customer_email: string | null
  customer_phone: string | null
  customer_address: Address | null
  customer_shipping: Shipping | null
  customer_tax_exempt: string | null
  customer_tax_ids?:
    | {
        [k: string]: unknown
      }[]
    | null
  currency: string
  /** In the smallest unit. */
  subtotal: number
  subtotal_excluding_tax: number | null
  total: number
  total_excluding_tax: number | null
  total_taxes: Tax[] | null
  total_discount_amounts: DiscountAmount[] | null
  total_pretax_credit_amounts: CreditAmount[] | null
  amount_due: number
  amount_paid: number
  amount_paid_off_stripe?: number
  amount_overpaid: number
  amount_remaining: number
  amount_shipping: number
  starting_balance: number
  ending_balance: number | null
  pre_payment_credit_notes_amount: number
  post_payment_credit_notes_amount: number
  lines: InvoiceLineList
  description: string | null
  footer: string | null
  custom_fields: CustomField[] | null
  /** charge_automatically or send_invoice. */
  collection_method: string
  /** Whether Stripe goes on with it by itself. */
  auto_advance?: boolean
  /** Seconds since 1970. */
  automatically_finalizes_at: number | null
  automatic_tax: AutomaticTax
  attempted: boolean
  attempt_count: number
  /** Seconds since 1970. */
  next_payment_attempt: number | null
  /** Why it was made, such as manual or subscription_cycle. */
  billing_reason: string | null
  parent: InvoiceParent | null
  /** Seconds since 1970. */
  period_start: number
  /** Seconds since 1970. */
  period_end: number
  /** Seconds since 1970. */
  due_date: number | null
  /** Seconds since 1970. */
  effective_at: number | null
  /** Seconds since 1970. */
  created: number
  /** Where the customer can pay it. */
  hosted_invoice_url?: string | null
  invoice_pdf?: string | null
  receipt_number: string | null
  account_country: string | null
  account_name: string | null
  account_tax_ids:
    | (
        | string
        | {
            [k: string]: unknown
          }
      )[]
    | null
  application:
    | string
    | {
        [k: string]: unknown
      }
    | null
  confirmation_secret?: {
    [k: string]: unknown
  } | null
  default_payment_method:
    | string
    | {
        [k: string]: unknown
      }
    | null
  default_source:
    | string
    | {
        [k: string]: unknown
      }
    | null
  default_tax_rates: {
    [k: string]: unknown
  }[]
  discounts: (string | Discount | Deleted)[]
  from_invoice: {
    [k: string]: unknown
  } | null
  issuer: TaxLiability
  last_finalization_error: ApiError | null
  latest_revision: string | Invoice | null
  on_behalf_of:
    | string
    | {
        [k: string]: unknown
      }
    | null
  payment_settings: {
    [k: string]: unknown
  }
  payments?: ObjectList
  rendering: {
    [k: string]: unknown
  } | null
  shipping_cost: {
    [k: string]: unknown
  } | null
  shipping_details: Shipping | null
  statement_descriptor: string | null
  test_clock:
    | string
    | {
        [k: string]: unknown
      }
    | null
  threshold_reason?: {
    [k: string]: unknown
  }
  /** Seconds since 1970. */
  webhooks_delivered_at: number | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  } | null
}

/** When an invoice became what. */
export interface StatusTransitions {
  /** Seconds since 1970. */
  finalized_at: number | null
  /** Seconds since 1970. */
  paid_at: number | null
  /** Seconds since 1970. */
  voided_at: number | null
  /** Seconds since 1970. */
  marked_uncollectible_at: number | null
}

/** Whether Stripe works out the taxes. */
export interface AutomaticTax {
  enabled: boolean
  disabled_reason: string | null
  liability: TaxLiability | null
  provider?: string | null
  status?: string | null
}

/** What an invoice was made for. */
export interface InvoiceParent {
  /** subscription_details or quote_details. */
  type: string
  quote_details: {
    [k: string]: unknown
  } | null
  subscription_details: SubscriptionDetails | null
}

/** The subscription an invoice is for. */
export interface SubscriptionDetails {
  subscription: string | Subscription
  metadata: {
    [k: string]: string
  } | null
  /** Seconds since 1970. */
  subscription_proration_date?: number
}

/** A line of an invoice. */
export interface InvoiceLine {
  id: string
  object: 'line_item'
  description: string | null
  /** In the smallest unit. */
  amount: number
  subtotal: number
  currency: string
  quantity: number | null
  quantity_decimal: string | null
  period: Period
  pricing: Pricing | null
  parent: {
    [k: string]: unknown
  } | null
  invoice: string | null
  subscription: string | Subscription | null
  discountable: boolean
  discounts: (string | Discount)[]
  discount_amounts: DiscountAmount[] | null
  pretax_credit_amounts: CreditAmount[] | null
  taxes: Tax[] | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  }
}

/** A span of time. */
export interface Period {
  /** Seconds since 1970. */
  start: number
  /** Seconds since 1970. */
  end: number
}

/** The price a line goes by. */
export interface Pricing {
  type: string
  unit_amount_decimal: string | null
  price_details?: PriceDetails
}

/** A price and its product. */
export interface PriceDetails {
  price: string | Price
  product: string
}

/** Something a customer is to pay. */
export interface InvoiceItem {
  id: string
  object: 'invoiceitem'
  customer: string | Customer | Deleted
  customer_account: string | null
  invoice: string | Invoice | null
  description: string | null
  /** In the smallest unit. */
  amount: number
  net_amount?: number
  currency: string
  quantity: number
  quantity_decimal: string
  pricing: Pricing | null
  parent: {
    [k: string]: unknown
  } | null
  period: Period
  /** Whether it comes from a change in the middle of a period. */
  proration: boolean
  proration_details?: {
    [k: string]: unknown
  }
  discountable: boolean
  discounts: (string | Discount)[] | null
  tax_rates:
    | {
        [k: string]: unknown
      }[]
    | null
  frozen_fields?: string[]
  invoicing_rules?: unknown[]
  test_clock:
    | string
    | {
        [k: string]: unknown
      }
    | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  } | null
  /** Seconds since 1970. */
  date: number
}

/** A payment that is made again and again. */
export interface Subscription {
  id: string
  object: 'subscription'
  /** incomplete, incomplete_expired, trialing, active, past_due, canceled, unpaid or paused. */
  status: string
  status_details?: {
    [k: string]: unknown
  }
  customer: string | Customer | Deleted
  customer_account: string | null
  currency: string
  description: string | null
  items: SubscriptionItemList
  latest_invoice: string | Invoice | null
  /** charge_automatically or send_invoice. */
  collection_method: string
  days_until_due: number | null
  /** Seconds since 1970. */
  start_date: number
  /** Seconds since 1970. */
  created: number
  /** Seconds since 1970. */
  billing_cycle_anchor: number
  billing_cycle_anchor_config: {
    [k: string]: unknown
  } | null
  billing_mode: {
    [k: string]: unknown
  }
  billing_schedules: {
    [k: string]: unknown
  }[]
  billing_thresholds: {
    [k: string]: unknown
  } | null
  /** Seconds since 1970. */
  trial_start: number | null
  /** Seconds since 1970. */
  trial_end: number | null
  trial_settings: {
    [k: string]: unknown
  } | null
  /** Seconds since 1970. */
  cancel_at: number | null
  cancel_at_period_end: boolean
  /** Seconds since 1970. */
  canceled_at: number | null
  cancellation_details: {
    [k: string]: unknown
  } | null
  /** Seconds since 1970. */
  ended_at: number | null
  pause_collection: {
    [k: string]: unknown
  } | null
  pending_invoice_item_interval: {
    [k: string]: unknown
  } | null
  /** Seconds since 1970. */
  next_pending_invoice_item_invoice: number | null
  pending_setup_intent:
    | string
    | {
        [k: string]: unknown
      }
    | null
  pending_update: {
    [k: string]: unknown
  } | null
  automatic_tax: AutomaticTax
  default_payment_method:
    | string
    | {
        [k: string]: unknown
      }
    | null
  default_source:
    | string
    | {
        [k: string]: unknown
      }
    | null
  default_tax_rates?:
    | {
        [k: string]: unknown
      }[]
    | null
  discounts: (string | Discount)[]
  invoice_settings: {
    [k: string]: unknown
  }
  payment_settings: {
    [k: string]: unknown
  } | null
  managed_payments: {
    [k: string]: unknown
  } | null
  presentment_details?: {
    [k: string]: unknown
  }
  schedule:
    | string
    | {
        [k: string]: unknown
      }
    | null
  test_clock:
    | string
    | {
        [k: string]: unknown
      }
    | null
  application:
    | string
    | {
        [k: string]: unknown
      }
    | null
  application_fee_percent: number | null
  on_behalf_of:
    | string
    | {
        [k: string]: unknown
      }
    | null
  transfer_data: {
    [k: string]: unknown
  } | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  }
}

/** What a subscription is to. */
export interface SubscriptionItem {
  id: string
  object: 'subscription_item'
  price: Price
  /** @deprecated */
  plan: {
    [k: string]: unknown
  }
  quantity?: number
  subscription: string
  /** Seconds since 1970. */
  current_period_start: number
  /** Seconds since 1970. */
  current_period_end: number
  current_trial: {
    [k: string]: unknown
  } | null
  /** Seconds since 1970. */
  billed_until?: number
  billing_thresholds: {
    [k: string]: unknown
  } | null
  discounts: (string | Discount)[]
  tax_rates:
    | {
        [k: string]: unknown
      }[]
    | null
  metadata: {
    [k: string]: string
  }
  /** Seconds since 1970. */
  created: number
}

/** What is in the account. */
export interface Balance {
  object: 'balance'
  /** What can be paid out. */
  available: Money[]
  /** What is still to come. */
  pending: Money[]
  connect_reserved?: Money[]
  instant_available?: Money[]
  issuing?: {
    [k: string]: unknown
  }
  refund_and_dispute_prefunding?: {
    [k: string]: unknown
  }
  /** Whether it is live data. */
  livemode: boolean
}

/** An amount in a currency. */
export interface Money {
  /** In the smallest unit. */
  amount: number
  currency: string
  /** The same by how it was paid. */
  source_types?: {
    [k: string]: unknown
  }
  net_available?: {
    [k: string]: unknown
  }[]
}

/** Something that moved the balance. */
export interface BalanceTransaction {
  id: string
  object: 'balance_transaction'
  /** Such as charge, refund, payout or stripe_fee. */
  type: string
  reporting_category: string
  balance_type: string
  /** In the smallest unit; less than nothing went out. */
  amount: number
  fee: number
  fee_details: FeeDetail[]
  net: number
  currency: string
  exchange_rate: number | null
  description: string | null
  source:
    | string
    | {
        [k: string]: unknown
      }
    | null
  /** available or pending. */
  status: string
  /** Seconds since 1970. */
  available_on: number
  /** Seconds since 1970. */
  created: number
}

/** A fee. */
export interface FeeDetail {
  amount: number
  currency: string
  type: string
  description: string | null
  application: string | null
}

/** Money sent to a bank. */
export interface Payout {
  id: string
  object: 'payout'
  /** In the smallest unit. */
  amount: number
  currency: string
  /** paid, pending, in_transit, canceled or failed. */
  status: string
  /** Seconds since 1970. */
  arrival_date: number
  /** standard or instant. */
  method: string
  automatic: boolean
  /** bank_account or card. */
  type: string
  source_type: string
  destination:
    | string
    | {
        [k: string]: unknown
      }
    | null
  description: string | null
  statement_descriptor: string | null
  balance_transaction: string | BalanceTransaction | null
  failure_balance_transaction: string | BalanceTransaction | null
  failure_code: string | null
  failure_message: string | null
  original_payout: string | Payout | null
  reversed_by: string | Payout | null
  payout_method: string | null
  reconciliation_status: string
  trace_id: {
    [k: string]: unknown
  } | null
  application_fee:
    | string
    | {
        [k: string]: unknown
      }
    | null
  application_fee_amount: number | null
  /** Whether it is live data. */
  livemode: boolean
  metadata: {
    [k: string]: string
  } | null
  /** Seconds since 1970. */
  created: number
}

/** Something that happened. */
export interface Event {
  id: string
  object: 'event'
  /** Such as invoice.paid. */
  type: string
  data: EventData
  api_version: string | null
  account?: string
  context?: string
  request: EventRequest | null
  /** How many webhooks have not taken it yet. */
  pending_webhooks: number
  /** Whether it is live data. */
  livemode: boolean
  /** Seconds since 1970. */
  created: number
}

/** What an event is about. */
export interface EventData {
  /** The object as it was then. */
  object: {
    [k: string]: unknown
  }
  /** What it had been before. */
  previous_attributes?: {
    [k: string]: unknown
  }
}

/** The call that made it happen. */
export interface EventRequest {
  id: string | null
  idempotency_key: string | null
}

/** Parameters of `customers.list`. */
export interface CustomersListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those with exactly this address, case included. */
  email?: string
}

/** Parameters of `customers.search`. */
export interface CustomersSearchParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /**
   * Conditions such as `email:'jane@example.com'`, `metadata['order']:'17'` or `created>1767225600`, joined by AND
   * or OR. What was written within the last minute may be missing.
   */
  query: string
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  page?: string
}

/** What comes with the answer of `customers.search`. */
export interface CustomersSearchMeta extends ListMeta {
  readonly total_count?: unknown
}

/** Parameters of `customers.get`. */
export interface CustomersGetParams {
  /** The customer. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `customers.create`. */
export interface CustomersCreateParams {
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** The full name. */
  name?: string
  /** The e-mail address. */
  email?: string
  /** The telephone number. */
  phone?: string
  /** Whatever is worth noting; customers do not see it. */
  description?: string
  address?: AddressInput
  /** Where to send goods. */
  shipping?: {
    name: string
    phone?: string
    address: AddressInput
  }
  /** Languages, the best first, such as pt-PT. */
  preferred_locales?: string[]
  /** Whether taxes are charged. */
  tax_exempt?: 'none' | 'exempt' | 'reverse'
  metadata?: MetadataInput
}

/** Parameters of `customers.update`. */
export interface CustomersUpdateParams {
  /** The customer. */
  id: string
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** The full name. */
  name?: string
  /** The e-mail address. */
  email?: string
  /** The telephone number. */
  phone?: string
  /** Whatever is worth noting; customers do not see it. */
  description?: string
  address?: AddressInput
  /** Where to send goods. */
  shipping?: {
    name: string
    phone?: string
    address: AddressInput
  }
  /** Languages, the best first, such as pt-PT. */
  preferred_locales?: string[]
  /** Whether taxes are charged. */
  tax_exempt?: 'none' | 'exempt' | 'reverse'
  metadata?: MetadataInput
}

/** Parameters of `customers.delete`. */
export interface CustomersDeleteParams {
  /** The customer. */
  id: string
}

/** Parameters of `products.list`. */
export interface ProductsListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those on sale, or only those that are not. */
  active?: boolean
  /** Only these. */
  ids?: string[]
  /** Only those that are sent, or only those that are not. */
  shippable?: boolean
  /** Only those with this address. */
  url?: string
}

/** Parameters of `products.get`. */
export interface ProductsGetParams {
  /** The product. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `products.create`. */
export interface ProductsCreateParams {
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** What customers see. */
  name: string
  /** An id of one’s own; made up by Stripe when left out. */
  id?: string
  /** Whether it is on sale. Default: true. */
  active?: boolean
  /** What customers see. */
  description?: string
  /** Pictures. */
  images?: string[]
  /** What speaks for it. */
  marketing_features?: {
    name: string
  }[]
  /** Whether it is sent. */
  shippable?: boolean
  /** What a bank statement says. */
  statement_descriptor?: string
  /** What it is for taxes, such as txcd_10000000. */
  tax_code?: string
  /** What one of it is called, such as seat. */
  unit_label?: string
  /** Its page. */
  url?: string
  metadata?: MetadataInput
}

/** Parameters of `products.update`. */
export interface ProductsUpdateParams {
  /** The product. */
  id: string
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** What customers see. */
  name?: string
  /** Whether it is on sale. */
  active?: boolean
  /** The price to suggest. */
  default_price?: string
  /** What customers see; an empty text takes it away. */
  description?: string
  /** All pictures it is to have. */
  images?: string[]
  /** All that speaks for it. */
  marketing_features?: {
    name: string
  }[]
  /** Whether it is sent. */
  shippable?: boolean
  /** What a bank statement says. */
  statement_descriptor?: string
  /** What it is for taxes. */
  tax_code?: string
  /** What one of it is called, such as seat. */
  unit_label?: string
  /** Its page. */
  url?: string
  metadata?: MetadataInput
}

/** Parameters of `prices.list`. */
export interface PricesListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those in use, or only those that are not. */
  active?: boolean
  /** Only those in this currency, as three lower-case letters. */
  currency?: string
  /** Only those of this product. */
  product?: string
  /** Only those paid once or again and again. */
  type?: 'one_time' | 'recurring'
  /** Only those with one of these keys. */
  lookup_keys?: string[]
  /** Only recurring ones like these. */
  recurring?: {
    interval?: 'day' | 'week' | 'month' | 'year'
    usage_type?: 'licensed' | 'metered'
    meter?: string
  }
}

/** Parameters of `prices.get`. */
export interface PricesGetParams {
  /** The price. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `prices.create`. */
export interface PricesCreateParams {
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** Three lower-case letters, such as eur. */
  currency: string
  /** The product. */
  product: string
  /** What one costs, in the smallest unit: 1000 is 10.00 euros. */
  unit_amount?: number
  /** The same with up to 12 decimal places; give one of the two. */
  unit_amount_decimal?: string
  /** Whether it can be used. Default: true. */
  active?: boolean
  /** A short note; customers do not see it. */
  nickname?: string
  /** A key of one’s own to find it by. */
  lookup_key?: string
  /** How often it is paid; once when left out. */
  recurring?: {
    interval: 'day' | 'week' | 'month' | 'year'
    /** How many of them: 3 months are a quarter. Default: 1. */
    interval_count?: number
    /** Default: "licensed". */
    usage_type?: 'licensed' | 'metered'
    /** The meter of a metered price. */
    meter?: string
  }
  /** Whether all cost the same. Default: "per_unit". */
  billing_scheme?: 'per_unit' | 'tiered'
  /** How tiers count: each for its part, or one for all. */
  tiers_mode?: 'graduated' | 'volume'
  /** The tiers, from the lowest. */
  tiers?: {
    /** The last one it is for. */
    up_to: number | 'inf'
    unit_amount?: number
    flat_amount?: number
  }[]
  /** Whether taxes are in it. */
  tax_behavior?: 'inclusive' | 'exclusive' | 'unspecified'
  metadata?: MetadataInput
}

/** Parameters of `prices.update`. */
export interface PricesUpdateParams {
  /** The price. */
  id: string
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** Whether it can be used. */
  active?: boolean
  /** A short note; customers do not see it. */
  nickname?: string
  /** A key of one’s own to find it by. */
  lookup_key?: string
  /** Whether the key is taken from the price that has it. */
  transfer_lookup_key?: boolean
  /** Whether taxes are in it; cannot be changed once set. */
  tax_behavior?: 'inclusive' | 'exclusive' | 'unspecified'
  metadata?: MetadataInput
}

/** Parameters of `payment_intents.list`. */
export interface PaymentIntentsListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those of this customer. */
  customer?: string
}

/** Parameters of `payment_intents.search`. */
export interface PaymentIntentsSearchParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /**
   * Conditions such as `email:'jane@example.com'`, `metadata['order']:'17'` or `created>1767225600`, joined by AND
   * or OR. What was written within the last minute may be missing.
   */
  query: string
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  page?: string
}

/** What comes with the answer of `payment_intents.search`. */
export interface PaymentIntentsSearchMeta extends ListMeta {
  readonly total_count?: unknown
}

/** Parameters of `payment_intents.get`. */
export interface PaymentIntentsGetParams {
  /** The payment. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `charges.list`. */
export interface ChargesListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those of this customer. */
  customer?: string
  /** Only those of this payment. */
  payment_intent?: string
  /** Only those of this group of transfers. */
  transfer_group?: string
}

/** Parameters of `charges.get`. */
export interface ChargesGetParams {
  /** The charge. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `refunds.list`. */
export interface RefundsListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those of this charge. */
  charge?: string
  /** Only those of this payment. */
  payment_intent?: string
}

/** Parameters of `refunds.get`. */
export interface RefundsGetParams {
  /** The refund. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `invoices.list`. */
export interface InvoicesListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those of this customer. */
  customer?: string
  /** Only those of this subscription. */
  subscription?: string
  /** Only those of this status. */
  status?: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void'
  /** Only those charged by themselves, or only those sent. */
  collection_method?: 'charge_automatically' | 'send_invoice'
  /** Only those due in this time. */
  due_date?: TimeRange
}

/** Parameters of `invoices.search`. */
export interface InvoicesSearchParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /**
   * Conditions such as `email:'jane@example.com'`, `metadata['order']:'17'` or `created>1767225600`, joined by AND
   * or OR. What was written within the last minute may be missing.
   */
  query: string
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  page?: string
}

/** What comes with the answer of `invoices.search`. */
export interface InvoicesSearchMeta extends ListMeta {
  readonly total_count?: unknown
}

/** Parameters of `invoices.get`. */
export interface InvoicesGetParams {
  /** The invoice. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `invoices.create`. */
export interface InvoicesCreateParams {
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** Whose it is. */
  customer: string
  /** Whether Stripe finalizes it by itself after about an hour, and charges or sends it. Default: false. */
  auto_advance?: boolean
  /** How it is to be paid. Default: "charge_automatically". */
  collection_method?: 'charge_automatically' | 'send_invoice'
  /** In how many days it is due; only for one that is sent. */
  days_until_due?: number
  /** When it is due, in seconds since 1970; only for one that is sent. */
  due_date?: number
  /** Three lower-case letters; the customer’s currency when left out. */
  currency?: string
  /** A note that the customer sees. */
  description?: string
  /** What stands at the bottom. */
  footer?: string
  /** Further lines at the top. */
  custom_fields?: {
    name: string
    value: string
  }[]
  /** Whether items that wait for an invoice come onto it. Default: "exclude". */
  pending_invoice_items_behavior?: 'exclude' | 'include'
  /** Takes the items of this subscription only. */
  subscription?: string
  /** What it is paid with. */
  default_payment_method?: string
  metadata?: MetadataInput
}

/** Parameters of `invoices.update`. */
export interface InvoicesUpdateParams {
  /** The invoice. */
  id: string
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** Whether Stripe goes on with it by itself. */
  auto_advance?: boolean
  /** How it is to be paid. */
  collection_method?: 'charge_automatically' | 'send_invoice'
  /** In how many days it is due; only for one that is sent. */
  days_until_due?: number
  /** When it is due, in seconds since 1970. */
  due_date?: number
  /** A note that the customer sees. */
  description?: string
  /** What stands at the bottom. */
  footer?: string
  /** All further lines at the top. */
  custom_fields?: {
    name: string
    value: string
  }[]
  /** What it is paid with. */
  default_payment_method?: string
  metadata?: MetadataInput
}

/** Parameters of `invoices.delete_draft`. */
export interface InvoicesDeleteDraftParams {
  /** The invoice. */
  id: string
}

/** Parameters of `invoice_items.list`. */
export interface InvoiceItemsListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those of this customer. */
  customer?: string
  /** Only those on this invoice. */
  invoice?: string
  /** Only those that are on no invoice yet. */
  pending?: boolean
}

/** Parameters of `invoice_items.get`. */
export interface InvoiceItemsGetParams {
  /** The item. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `invoice_items.create`. */
export type InvoiceItemsCreateParams = {
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** Who is to pay. */
  customer: string
  /** The draft invoice; the next one when left out. */
  invoice?: string
  /** How many; counts only with a price. */
  quantity?: number
  /** What the customer sees. */
  description?: string
  /** Whether discounts count for it. */
  discountable?: boolean
  /** The time it is for, in seconds since 1970. */
  period?: {
    start: number
    end: number
  }
  metadata?: MetadataInput
} & (
  | {
      /** How much in all, in the smallest unit; less than nothing is a credit. */
      amount: number
      /** Three lower-case letters; needed with `amount`. */
      currency: string
      /** A price instead of an amount. */
      pricing?: {
        price: string
      }
    }
  | {
      /** How much in all, in the smallest unit; less than nothing is a credit. */
      amount?: number
      /** Three lower-case letters; needed with `amount`. */
      currency?: string
      /** A price instead of an amount. */
      pricing: {
        price: string
      }
    }
)

/** Parameters of `invoice_items.delete`. */
export interface InvoiceItemsDeleteParams {
  /** The item. */
  id: string
}

/** Parameters of `subscriptions.list`. */
export interface SubscriptionsListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those of this customer. */
  customer?: string
  /** Only those to this price. */
  price?: string
  /** Only those of this status; all but canceled ones when left out. */
  status?:
    | 'incomplete'
    | 'incomplete_expired'
    | 'trialing'
    | 'active'
    | 'past_due'
    | 'unpaid'
    | 'canceled'
    | 'paused'
    | 'ended'
    | 'all'
  /** Only those charged by themselves, or only those sent. */
  collection_method?: 'charge_automatically' | 'send_invoice'
}

/** Parameters of `subscriptions.get`. */
export interface SubscriptionsGetParams {
  /** The subscription. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `subscriptions.update`. */
export interface SubscriptionsUpdateParams {
  /** The subscription. */
  id: string
  /** What to give in full instead of by its id, such as customer. */
  expand?: string[]
  /** Whether it ends with the period that is paid; false takes that back. */
  cancel_at_period_end?: boolean
  /** Why it ends. */
  cancellation_details?: {
    comment?: string
    feedback?:
      | 'customer_service'
      | 'low_quality'
      | 'missing_features'
      | 'other'
      | 'switched_service'
      | 'too_complex'
      | 'too_expensive'
      | 'unused'
  }
  /** A note that the customer sees. */
  description?: string
  metadata?: MetadataInput
}

/** Parameters of `balance.get`. */
export interface BalanceGetParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `balance_transactions.list`. */
export interface BalanceTransactionsListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those in this currency, as three lower-case letters. */
  currency?: string
  /** Only those paid out by this payout; automatic payouts only. */
  payout?: string
  /** Only those of this charge, refund, payout or the like. */
  source?: string
  /** Only those of this kind, such as charge, refund, payout or stripe_fee. */
  type?: string
}

/** Parameters of `balance_transactions.get`. */
export interface BalanceTransactionsGetParams {
  /** The movement. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `payouts.list`. */
export interface PayoutsListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those that arrive in this time. */
  arrival_date?: TimeRange
  /** Only those to this bank account or card. */
  destination?: string
  /** Only those of this status. */
  status?: 'paid' | 'pending' | 'in_transit' | 'canceled' | 'failed'
}

/** Parameters of `payouts.get`. */
export interface PayoutsGetParams {
  /** The payout. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}

/** Parameters of `events.list`. */
export interface EventsListParams {
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
  /** How many records a page holds. Default: 10. */
  limit?: number
  /** Where to go on: the id of the last record of the previous page. */
  starting_after?: string
  /** Only those created in this time. */
  created?: TimeRange
  /** Only those of this type, such as invoice.paid; an asterisk stands for any part, such as invoice.*. */
  type?: string
  /** Only those of these types; not together with `type`. */
  types?: string[]
  /** Only those that all webhooks took, or only those that not all did. */
  delivery_success?: boolean
}

/** Parameters of `events.get`. */
export interface EventsGetParams {
  /** The event. */
  id: string
  /** What to give in full instead of by its id, such as customer; in lists with data. before it. */
  expand?: string[]
}
