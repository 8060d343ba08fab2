import type { PagedPagination, Pagination } from '../pagination.ts'
import { selectorText } from '../selector-text.ts'
import type { Selector } from '../selector.ts'
import { showCondition } from './show-condition.ts'

/** Writes how a list goes on, on one line. */
export function showPagination(pagination: Pagination): string {
  if (pagination.type === 'none') return `none: ${pagination.reason}`
  const { type, send, more, done, size, max, within } = pagination
  return [
    `${type} in ${send}`,
    ...waysOf(pagination),
    ...read('more', more),
    ...read('done', done),
    ...(size === undefined ? [] : [`size ${size}`]),
    ...(max === undefined ? [] : [`at most ${max} a page`]),
    ...(within === undefined ? [] : [`${within} in all`]),
  ].join(', ')
}

function waysOf(pagination: PagedPagination): readonly string[] {
  switch (pagination.type) {
    case 'cursor':
      return [...read('next', pagination.next), ...(pagination.alone ? ['alone'] : [])]
    case 'link':
      return read('next', pagination.next)
    case 'page':
      return [`from ${pagination.start}`, ...read('pages', pagination.pages), ...read('total', pagination.total)]
    case 'offset':
      return read('total', pagination.total)
    case 'last_id':
      return [`from ${selectorText(pagination.from)} of the last record`]
    case 'values': {
      const { carry, until } = pagination
      const carried = carry.map(
        ({ from, to }) => `${from.map(selectorText).join(' or ')} → ${[to.in, ...to.path].join('.')}`,
      )
      return [...carried, ...(until === undefined ? [] : [`until ${showCondition(until)}`])]
    }
  }
}

function read(name: string, selectors: readonly Selector[]): readonly string[] {
  return selectors.length === 0 ? [] : [`${name} at ${selectors.map(selectorText).join(' or ')}`]
}
