import type { Connector, Operation } from '../manifest/connector.ts'
import { copyActionOf, type CopyAction } from '../manifest/copy-actions.ts'
import { defined } from '../manifest/defined.ts'
import type { Calls } from './caller.ts'
import { InputError } from './errors.ts'
import type { Input } from './input.ts'
import type { CallOptions } from './options.ts'
import type { LoadedPage } from './pages.ts'
import { compileProjection } from './response/project-fields.ts'
import { untilAborted } from './until-aborted.ts'
import type { AggregateResult, AnswerOptions, Replica } from './replica/replica.ts'

/** What calls that concern a copy are made with. */
export interface CopySettings {
  readonly client: object
  readonly connector: Connector
  /** Makes the calls that the copy does not answer. */
  readonly caller: Calls
  /** The copy; absent in hosted mode, where the server has it, and where there is none. */
  readonly store?: Replica
  readonly source?: string
}

/** A call by its names; `next` asks for a further page. */
export interface NamedCall {
  readonly entity: string
  readonly action: string
  readonly params: unknown
  readonly next?: Input | undefined
}

type Meta = Readonly<Record<string, unknown>>
type LoadedRecords = LoadedPage<unknown, Meta>

interface Answer {
  readonly data: unknown
  readonly meta: object
}

/** Makes the calls of a client that a copy may answer. */
export class CopyCaller {
  readonly #settings: CopySettings

  constructor(settings: CopySettings) {
    this.#settings = settings
  }

  async execute(entity: string, action: string, params: unknown, options: CallOptions = {}): Promise<Answer> {
    const { caller, connector } = this.#settings
    const wanted = copyActionOf(connector, entity, action, params)
    if (wanted !== undefined) return this.#read(entity, wanted, params, options)
    const operation = caller.find(entity, action)
    const page = await this.#answer(operation, params, options)
    if (page === undefined) return this.#told(await caller.execute(operation, params, options), options)
    return { data: operation.response.type === 'records' ? page.records : page.records[0], meta: page.meta }
  }

  /** Loads a page of a list or a search: the first one, or the one that `next` asks for. */
  async load({ entity, action, params, next }: NamedCall, options: CallOptions = {}): Promise<LoadedRecords> {
    const { caller, connector } = this.#settings
    const given = next ?? params
    const wanted = copyActionOf(connector, entity, action, given)
    if (wanted !== undefined) return pageOf(await this.#read(entity, wanted, given, options), given)
    const operation = caller.find(entity, action)
    // Whose the first page was, the further ones are: that is told by the cursor.
    const page = await this.#answer(operation, given, next === undefined ? options : { ...options, ...open })
    return page ?? this.#told(await caller.load(operation, params, options, next), options)
  }

  /** Counts the records of an entity. */
  async count(entity: string, params: unknown, options: CallOptions = {}): Promise<AggregateResult> {
    // What is counted comes as groups.
    return (await this.#read(entity, 'aggregate', params, options)) as AggregateResult
  }

  async #read(entity: string, action: CopyAction, params: unknown, options: CallOptions): Promise<Answer> {
    const { data, meta } = await this.#ask(entity, action, params, options)
    return { data: action === 'aggregate' ? data : shaped(data as readonly unknown[], options), meta }
  }

  async #ask(entity: string, action: CopyAction, params: unknown, options: CallOptions): Promise<Answer> {
    const { caller, client, store } = this.#settings
    if (caller.readCopy !== undefined) return caller.readCopy(entity, action, params, options)
    if (store === undefined) throw this.#noStore(`${entity}.${action}`)
    options.signal?.throwIfAborted()
    const given: object = params ?? {}
    const how = this.#options(options)
    const counts = action === 'aggregate'
    const answer = counts ? store.aggregate(client, entity, given, how) : store.search(client, entity, given, how)
    return untilAborted<Answer>(answer, options.signal)
  }

  /** In hosted mode the server chooses. */
  async #answer(
    operation: Operation,
    params: unknown,
    options: { readonly [K in keyof CallOptions]?: CallOptions[K] | undefined },
  ): Promise<LoadedRecords | undefined> {
    const { caller, client, store } = this.#settings
    const { source: from, max_age, signal, ...rest } = options
    if (caller.readCopy !== undefined) return undefined
    if (store === undefined && from !== 'replica') return undefined
    if (store === undefined) throw this.#noStore('source "replica"')
    const wish = { ...this.#options(rest), from, max_age }
    const page = await untilAborted(store.answer(client, operation, params, wish), signal)
    return page && { ...page, records: shaped(page.records, rest) }
  }

  #options({ timeout }: { readonly timeout?: number | undefined }): AnswerOptions {
    return defined({ source: this.#settings.source, timeout })
  }

  /** Where the caller left it open, the answer says that it is the API's. */
  #told<A extends { readonly meta: object }>(answer: A, { source, max_age }: CallOptions): A {
    const left = (source !== undefined || max_age !== undefined) && this.#settings.caller.readCopy === undefined
    return left ? { ...answer, meta: { ...answer.meta, source: 'live' } } : answer
  }

  #noStore(what: string): InputError {
    const message = `${what} reads a copy, and this client has none: give it one by the option store (await openStore(FOLDER)), which store.sync(client) fills`
    const name = this.#settings.connector.name
    return new InputError('config_invalid', `${name}: ${message}`, [{ path: 'store', message }])
  }
}

const open = { source: undefined, max_age: undefined }

function shaped(
  records: readonly unknown[],
  { select_fields, exclude_fields }: { readonly [K in keyof CallOptions]?: CallOptions[K] | undefined },
): unknown[] {
  const project = compileProjection(select_fields, exclude_fields)
  return project === undefined ? [...records] : records.map(project)
}

function pageOf({ data, meta }: Answer, given: unknown): LoadedRecords {
  const { cursor } = meta as { readonly cursor?: unknown }
  // What was found with one cursor goes on with the next; everything else stays.
  const next = typeof cursor === 'string' ? ({ ...(given as object), cursor } as unknown as Input) : undefined
  return { records: data as unknown[], meta: meta as Meta, ...defined({ next }) }
}
