import { ResponseError } from './errors.ts'
import type { Input } from './input.ts'
import { truncation } from './truncation.ts'

/** Where an answer comes from, told where the call was told a `source`. */
export interface RecordMeta {
  readonly source?: 'live' | 'replica'
  /** The copy has all that was there at this time. */
  readonly synced_at?: string
}

/** What is told about every page, whatever the API calls it. */
export interface ListMeta extends RecordMeta {
  readonly has_more: boolean
  /** The token that asks for the next page; null after the last one. */
  readonly cursor: string | null
  /** Set where the API cuts the list off, so that records may be missing; `warnings` says what to do. */
  readonly truncated?: boolean
}

/** One page of a list. */
export interface Page<R, M = ListMeta> {
  readonly records: R[]
  readonly meta: M
}

/** A page and the input that asks for the next one. */
export interface LoadedPage<R, M> extends Page<R, M> {
  readonly next?: Input
  /** The most records the API gives over all pages. */
  readonly within?: number
}

/** Loads a page: the first one without an input. */
export type LoadPage<R, M> = (next?: Input) => Promise<LoadedPage<R, M>>

/** No list is followed further; an API that claims more than this is broken. */
const maxPages = 100_000
const maxEmptyPages = 1_000

/**
 * A list. Awaited, it is its first page; iterated, it is every record of every page. Nothing is sent before one of the
 * two, and each iteration reads anew.
 */
export class Pages<R, M = ListMeta> implements Promise<Page<R, M>>, AsyncIterable<R> {
  readonly [Symbol.toStringTag] = 'Pages'
  readonly #id: string
  readonly #load: LoadPage<R, M>
  #first: Promise<Page<R, M>> | undefined

  /** @param id Names the list in messages. */
  constructor(id: string, load: LoadPage<R, M>) {
    this.#id = id
    this.#load = load
  }

  /** Reads page by page. */
  async *pages(): AsyncGenerator<Page<R, M>, void, undefined> {
    for await (const { records, meta } of this.from()) yield { records, meta }
  }

  /** Reads page by page, from the first or where an earlier reading came to; each page tells what asks for the next. */
  async *from(start?: Input): AsyncGenerator<LoadedPage<R, M>, void, undefined> {
    const seen = new Set<string>()
    let empty = 0
    let received = 0
    for (let next = start, count = 1; ; count++) {
      const page: LoadedPage<R, M> = await this.#load(next)
      received += page.records.length
      if (received >= (page.within ?? Infinity)) {
        yield { records: page.records, meta: cutOff(this.#id, page) }
        return
      }
      yield page
      next = page.next
      if (next === undefined) return
      empty = page.records.length === 0 ? empty + 1 : 0
      guard(this.#id, seen, next, { count, empty })
    }
  }

  /** Reads record by record, loading pages as they are needed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<R, void, undefined> {
    for await (const { records } of this.pages()) yield* records
  }

  then<A = Page<R, M>, B = never>(
    onFulfilled?: ((page: Page<R, M>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#first ??= this.#load().then(({ records, meta }) => ({ records, meta }))
    return this.#first.then(onFulfilled, onRejected)
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<R, M> | B> {
    return this.then(undefined, onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<Page<R, M>> {
    return this.then().finally(onFinally)
  }
}

/** A list that is as long as the API gives any may be longer, whatever its last page says. */
function cutOff<M>(id: string, { meta, within = 0 }: LoadedPage<unknown, M>): M {
  const { warnings } = meta as { readonly warnings?: readonly string[] }
  // The same meta, with keys that every meta of a list may have.
  return { ...meta, ...truncation(id, within, warnings) }
}

function guard(id: string, seen: Set<string>, next: Input, counts: Counts): void {
  const key = JSON.stringify(next)
  const problem = seen.has(key) ? 'it gave a token that it had given before' : problemOf(counts)
  if (problem !== undefined) {
    const message = `${id}: the API's pages do not end: ${problem}; stopped after ${counts.count} pages`
    throw new ResponseError('response_unexpected', message, { status: 200 })
  }
  seen.add(key)
}

interface Counts {
  readonly count: number
  readonly empty: number
}

function problemOf({ count, empty }: Counts): string | undefined {
  if (empty >= maxEmptyPages) return `${empty} pages in a row were empty`
  return count >= maxPages ? `it claims more than ${maxPages}` : undefined
}
