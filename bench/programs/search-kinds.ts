/** A candidate as far as the searches of the bench look at it. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly position: string | null
  readonly company: string | null
  readonly primaryEmailAddress: { readonly value: string; readonly type: string } | null
  readonly source: { readonly title: string } | null
}

/** One search, as a user of the store asks it and as somebody writes it who knows the table and its indexes. */
export interface SearchCase {
  readonly params: object
  /** The conditions of the hand-written statement, its order and its values; `limit` comes after. */
  readonly where: string
  readonly order: string
  readonly values: readonly unknown[]
}

/** Makes a search that finds a record, among others. */
export type SearchKind = (candidate: Candidate, other: Candidate) => SearchCase

/**
 * What somebody would add to the table for the statements below: typed and full-text indexes on just their fields. The
 * general ones of the store (the primary key, `data`) serve the rest, as they serve the store.
 */
export const handmadeIndexes: readonly string[] = [
  'create index if not exists hand_created on patchbay.records (source, entity, created_at desc, key)',
  `create index if not exists hand_address on patchbay.records ((data #>> '{primaryEmailAddress,value}'))`,
  `create index if not exists hand_name_like on patchbay.records using gin ((data ->> 'name') gin_trgm_ops)`,
  `create index if not exists hand_name_words on patchbay.records using gin (to_tsvector('simple', data ->> 'name'))`,
  `create index if not exists hand_position_words on patchbay.records using gin (to_tsvector('simple', data ->> 'position'))`,
]

/** A search that finds nothing would be another kind: it looks for other spellings. */
const usualCompany = 'Nimbus 9'

/** The kinds of searches that are compared. */
export const searchKinds: Readonly<Record<string, SearchKind>> = {
  'eq, one record': ({ primaryEmailAddress }) => ({
    params: { filter: { eq: { 'primaryEmailAddress.value': primaryEmailAddress?.value ?? '' } } },
    where: `data #>> '{primaryEmailAddress,value}' = $1`,
    order: 'key',
    values: [primaryEmailAddress?.value ?? ''],
  }),

  'eq, many records': (one, other) => {
    const company = one.company ?? other.company ?? usualCompany
    return {
      params: { filter: { eq: { company } } },
      where: 'data @> $1::jsonb',
      order: 'key',
      values: [JSON.stringify({ company })],
    }
  },

  'range + sort': ({ createdAt }) => ({
    params: { filter: { lt: { createdAt } }, sort: [{ createdAt: 'desc' }] },
    where: 'created_at < $1::timestamptz',
    order: 'created_at desc, key',
    values: [createdAt],
  }),

  'sort, newest first': () => ({
    params: { sort: [{ createdAt: 'desc' }] },
    where: 'true',
    order: 'created_at desc, key',
    values: [],
  }),

  like: ({ name }) => {
    // Not by the halves of characters.
    const pattern = `%${Array.from(name).slice(2, 10).join('')}%`
    return {
      params: { filter: { like: { name: pattern } } },
      where: `data ->> 'name' ilike $1`,
      order: 'key',
      values: [pattern],
    }
  },

  fuzzy: ({ name: full }) => {
    // What is no word decides nothing in the store, and would decide the order of the other.
    const name = full.replace(/[^\p{L}\p{N}\s'’.-]+/gu, '').trim()
    return {
      params: { filter: { fuzzy: { name } } },
      where: `to_tsvector('simple', data ->> 'name') @@ plainto_tsquery('simple', $1)`,
      order: `(data ->> 'name' ilike '%' || $1 || '%') desc, key`,
      values: [name],
    }
  },

  keyword: ({ position }) => {
    const text = position ?? 'engineer'
    return {
      params: { filter: { keyword: { position: text } } },
      where: `to_tsvector('simple', data ->> 'position') @@ to_tsquery('simple', $1)`,
      order: 'key',
      values: [(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' | ')],
    }
  },

  nested: ({ primaryEmailAddress }) => {
    const { value, type } = primaryEmailAddress ?? { value: '', type: '' }
    return {
      params: { filter: { any: { emailAddresses: { and: [{ eq: { value } }, { eq: { type } }] } } } },
      where: 'data @> $1::jsonb',
      // In the order of the plain key, a million records would be gone through for one.
      order: `key || ''`,
      values: [JSON.stringify({ emailAddresses: [{ value, type }] })],
    }
  },

  'and + or': ({ source, company, createdAt }, other) => {
    const titles = [source?.title ?? '', other.source?.title ?? '']
    return {
      params: {
        filter: {
          and: [
            { or: titles.map((title) => ({ eq: { 'source.title': title } })) },
            { gte: { createdAt } },
            { not: { eq: { company: company ?? '' } } },
          ],
        },
        sort: [{ createdAt: 'desc' }],
      },
      where: `(data @> $1::jsonb or data @> $2::jsonb) and created_at >= $3::timestamptz and data ->> 'company' is distinct from $4`,
      order: 'created_at desc, key',
      values: [...titles.map((title) => JSON.stringify({ source: { title } })), createdAt, company ?? ''],
    }
  },
}
