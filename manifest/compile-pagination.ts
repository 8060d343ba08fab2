import { compileCondition } from './condition.ts'
import { parseLocation } from './location.ts'
import type { PagedPagination, Pagination } from './pagination.ts'
import type { Parameter } from './connector.ts'
import { defined } from './defined.ts'
import type * as written from './manifest.gen.ts'
import { isPagingPlace, parameterAt } from './parameter-at.ts'
import { paginationOf } from './pagination-of.ts'
import { compileSelectors, parseSelector, type Selector } from './selector.ts'
import type { PlainManifest, PlainParts } from './plain-manifest.ts'

/** Compiles how an action's list goes on, with its places turned into the parameters that fill them. */
export function compilePagination(
  manifest: PlainManifest,
  action: PlainParts,
  parameters: readonly Parameter[],
): Pagination {
  const pagination = paginationOf(manifest, action)
  if (pagination === undefined) return { type: 'none', reason: 'The answer is one record.' }
  if (pagination.type === 'none') return pagination
  const { at, size, max, order, within } = pagination
  const selectors = (texts: written.Selectors | undefined): readonly Selector[] => compileSelectors(prefixed(texts, at))
  const common = {
    more: selectors(pagination.more),
    done: selectors(pagination.done),
    ...defined({ size: size === undefined ? size : parameterAt(size, parameters), max, order, within }),
  }
  return { ...compileWay(pagination, parameters, selectors), ...common }
}

/** Relative to `at`, so that a page's facts deep in an answer are written once. */
function prefixed(texts: written.Selectors | undefined, at: string | undefined): written.Selectors | undefined {
  if (texts === undefined || at === undefined) return texts
  return [texts].flat().map((text) => (text.startsWith('@') ? text : `${at}.${text}`))
}

type Way<T> = T extends unknown ? Omit<T, 'more' | 'done' | 'size' | 'max' | 'order' | 'within'> : never

function compileWay(
  pagination: Exclude<written.Pagination, written.NoPagination>,
  parameters: readonly Parameter[],
  selectors: (texts: written.Selectors | undefined) => readonly Selector[],
): Way<PagedPagination> {
  switch (pagination.type) {
    case 'cursor': {
      const { type, send, next, alone = false } = pagination
      return { type, send: parameterAt(send, parameters), next: selectors(next), alone }
    }
    case 'link':
      return { type: pagination.type, send: pagingName(parameters), next: selectors(pagination.next) }
    case 'page': {
      const { type, send, start = 1, pages, total } = pagination
      return { type, send: parameterAt(send, parameters), start, pages: selectors(pages), total: selectors(total) }
    }
    case 'offset':
      return {
        type: pagination.type,
        send: parameterAt(pagination.send, parameters),
        total: selectors(pagination.total),
      }
    case 'last_id':
      return {
        type: pagination.type,
        send: parameterAt(pagination.send, parameters),
        from: parseSelector(pagination.from),
      }
    case 'values': {
      const { type, carry, until } = pagination
      return {
        type,
        send: pagingName(parameters),
        carry: carry.map(({ from, to }) => ({ from: selectors(from), to: parseLocation(to) })),
        ...defined({ until: until && compileCondition(until) }),
      }
    }
  }
}

function pagingName(parameters: readonly Parameter[]): string {
  return parameters.find(({ at }) => isPagingPlace(at))?.name ?? 'cursor'
}
