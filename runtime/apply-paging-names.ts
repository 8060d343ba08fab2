import type { Operation } from '../manifest/connector.ts'

type Fields = Readonly<Record<string, unknown>>

/** Gives `cursor` and `limit` the names that the API has for them, so that every list is paged by the same two. */
export function applyPagingNames({ pagination, input }: Operation, params: Fields): Fields {
  if (pagination.type === 'none') return params
  const named: Record<string, unknown> = { ...params }
  const rename = (from: string, to: string | undefined): void => {
    if (to === undefined || to === from || Object.hasOwn(input.properties ?? {}, from)) return
    if (!Object.hasOwn(named, from)) return
    if (!Object.hasOwn(named, to) && named[from] !== null)
      named[to] = typed(input.properties?.[to]?.['type'], named[from])
    Reflect.deleteProperty(named, from)
  }
  rename('cursor', pagination.send)
  rename('limit', pagination.size)
  return named
}

/** A cursor is given back as the text it was given out as; a page number has to be a number again. */
function typed(type: unknown, value: unknown): unknown {
  const types = [type].flat()
  const numeric = (types.includes('integer') || types.includes('number')) && !types.includes('string')
  return numeric && typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
}
