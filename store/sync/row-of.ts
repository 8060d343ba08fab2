import { createHash } from 'node:crypto'
import { holds } from '../../manifest/condition.ts'
import type { Entity } from '../../manifest/connector.ts'
import { select, type Selector } from '../../manifest/selector.ts'
import { momentOf } from './moment-of.ts'
import type { ReadSync } from './plan-pass.ts'
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
  /** Milliseconds since 1970, where changes are asked for by it. */
  readonly updated: number | undefined
  /** Whether the record itself says that it is deleted. */
  readonly gone: boolean
  /** The key of the record of the parent that it was read for. */
  readonly parent: string | null
  readonly words: string
}

/** Changes when the same data is kept differently, so that what is there is written anew. */
const layout = 'records 1\n'

/** Whose record it is, and how it is read. */
export interface RowOrigin {
  readonly entity: Pick<Entity, 'name' | 'key'>
  readonly sync: ReadSync
  readonly parent?: string | undefined
}

/**
 * Makes the row of a record.
 *
 * @throws SyncError when the record has no key.
 */
export function rowOf({ entity: { name, key }, sync, parent }: RowOrigin, record: unknown): Row {
  const { storable, data } = storableOf(record)
  return {
    key: keyOf(name, key, storable),
    data,
    hash: createHash('sha256').update(layout).update(data).digest('hex'),
    created: momentAt(sync.created, storable),
    updated: sync.type === 'updated_since' ? momentAt(sync.field, storable) : undefined,
    gone: sync.deleted !== undefined && holds(sync.deleted, { body: storable }),
    parent: parent ?? null,
    words: wordsOf(storable),
  }
}

function momentAt(place: Selector | undefined, record: unknown): number | undefined {
  return place === undefined ? undefined : momentOf(select({ body: record }, place))
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
function storableOf(record: unknown): { readonly storable: unknown; readonly data: string } {
  const data = JSON.stringify(record)
  if (!/\\u(?:0000|d[89a-f])/i.test(data)) return { storable: record, data }
  const storable = mapTexts(record)
  return { storable, data: JSON.stringify(storable) }
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
