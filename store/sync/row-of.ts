import { createHash } from 'node:crypto'
import type { Entity, Sync } from '../../manifest/connector.ts'
import { select, type Selector } from '../../manifest/selector.ts'
import { momentOf } from './moment-of.ts'
import { SyncError } from './sync-error.ts'
import { wordsOf } from './words-of.ts'

/** A record as the copy keeps it. */
export interface Row {
  readonly key: string
  /** The record as JSON. */
  readonly data: string
  /** Of the data, in hexadecimal. */
  readonly hash: string
  /** Milliseconds since 1970, where the record tells. */
  readonly created: number | undefined
  readonly words: string
}

/** Changes when the same data is kept differently, so that what is there is written anew. */
const layout = 'records 1\n'

/**
 * Makes the row of a record.
 *
 * @throws SyncError when the record has no key.
 */
export function rowOf({ name, key }: Pick<Entity, 'name' | 'key'>, sync: Sync, record: unknown): Row {
  const storable = withStorableTexts(record)
  const data = JSON.stringify(storable)
  return {
    key: keyOf(name, key, storable),
    data,
    hash: createHash('sha256').update(layout).update(data).digest('hex'),
    created: sync.type === 'none' || sync.created === undefined ? undefined : createdAt(sync.created, storable),
    words: wordsOf(storable),
  }
}

function createdAt(created: Selector, record: unknown): number | undefined {
  return momentOf(select({ body: record }, created))
}

/** A key of one part is that part as text, of several parts a JSON list. */
function keyOf(entity: string, selectors: readonly Selector[], record: unknown): string {
  const parts = selectors.map((selector) => select({ body: record }, selector))
  if (parts.length === 0 || !parts.every(isKeyPart)) {
    const message = `${entity}: a record came without its key, so it cannot be told from others; the "key" of the manifest is wrong, or the answer is`
    throw new SyncError('sync_key_missing', message)
  }
  return parts.length === 1 ? String(parts[0]) : JSON.stringify(parts)
}

function isKeyPart(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

/** Texts may hold what PostgreSQL does not: U+0000 and halves of characters. */
function withStorableTexts(record: unknown): unknown {
  return /\\u(?:0000|d[89a-f])/i.test(JSON.stringify(record)) ? mapTexts(record) : record
}

function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(mapTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [storable(name), mapTexts(inner)]))
}

function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed()
}
