import type { PaginationUse, Pagination } from '../../manifest/manifest.gen.ts'
import { freeName } from './names.ts'

/** The ways of paging found so far; the same way is written once, whatever depth an answer has it at. */
export class PaginationStore {
  readonly #found = new Map<string, { readonly name: string; readonly pagination: Pagination }>()

  /** All of them, by name. */
  get paginations(): Record<string, Pagination> {
    return Object.fromEntries([...this.#found.values()].map(({ name, pagination }) => [name, pagination]))
  }

  /** Adds a way, or finds it among those there are, and says how an action names it. */
  add(given: Pagination): PaginationUse {
    const { pagination, at } = relative(given)
    const key = JSON.stringify(pagination)
    const found = this.#found.get(key) ?? { name: this.#nameOf(pagination), pagination }
    this.#found.set(key, found)
    return at === undefined ? found.name : { use: found.name, at }
  }

  #nameOf(pagination: Pagination): string {
    const taken = new Set([...this.#found.values()].map(({ name }) => name))
    const isRelay = pagination.type === 'cursor' && pagination.next === 'endCursor'
    return freeName(isRelay ? 'relay' : pagination.type, (name) => taken.has(name))
  }
}

/** Takes off the path that the selectors of a relay connection share, which is another one in every answer. */
function relative(pagination: Pagination): { readonly pagination: Pagination; readonly at?: string } {
  if (pagination.type !== 'cursor') return { pagination }
  const [, at] = /^(.+\.pageInfo)\.endCursor$/.exec(String(pagination.next)) ?? []
  const more = String(pagination.more ?? `${at ?? ''}.hasNextPage`)
  if (at === undefined || !more.startsWith(`${at}.`)) return { pagination }
  return { at, pagination: { ...pagination, next: 'endCursor', more: more.slice(at.length + 1) } }
}
