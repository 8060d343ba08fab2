/** Is a record that can be paged and synced. */
export interface Row {
  readonly id: string
  createdAt: number
  updatedAt: number
  /** Counts the insertions into the table, from 1. */
  sequence: number
  /** Is the number of the last change to the company that concerned the row, 0 for the seed. */
  change: number
}

/** Is an ordered set of rows that a list endpoint can page through. */
export interface Listing<R extends Row> {
  readonly rows: readonly R[]
  bySequence(sequence: number): R | undefined
  /** Returns the rows changed after the given change, in the order of the listing. */
  changedSince(change: number): readonly R[]
}

/** Holds the records of one kind, oldest first. */
export interface Table<R extends Row> extends Listing<R> {
  get(id: string): R | undefined
  /** Adds a row that belongs to the seed. */
  seed(row: R): R
  /** Adds a row at its place in time. */
  insert(row: R): R
  /** Notes that a row has changed. */
  touch(row: R, at: number): void
  /** Puts a row at the place of its new time of creation. */
  move(row: R, createdAt: number): void
}

/** Numbers the changes to a company. */
export interface ChangeCounter {
  last: number
}

/** Creates an empty table. */
export function createTable<R extends Row>(changes: ChangeCounter): Table<R> {
  const rows: R[] = []
  const inserted: R[] = []
  const byId = new Map<string, R>()
  const log: { readonly change: number; readonly row: R }[] = []
  const mark = (row: R): void => {
    changes.last += 1
    row.change = changes.last
    log.push({ change: row.change, row })
  }
  const seed = (row: R): R => {
    row.sequence = inserted.push(row)
    byId.set(row.id, row)
    rows.splice(firstAfter(rows, row), 0, row)
    return row
  }
  return {
    rows,
    get: (id) => byId.get(id),
    bySequence: (sequence) => inserted[sequence - 1],
    changedSince: (change) => latest(log, change),
    seed,
    insert(row) {
      mark(seed(row))
      return row
    },
    touch(row, at) {
      row.updatedAt = at
      mark(row)
    },
    move(row, createdAt) {
      rows.splice(rows.indexOf(row), 1)
      row.createdAt = createdAt
      rows.splice(firstAfter(rows, row), 0, row)
    },
  }
}

/** Creates the listing of a few rows that belong to one parent. */
export function listingOf<R extends Row>(rows: readonly R[]): Listing<R> {
  return {
    rows,
    bySequence: (sequence) => rows.find((row) => row.sequence === sequence),
    changedSince: (change) => rows.filter((row) => row.change > change),
  }
}

/** Creates the listing of some rows of a table. */
export function listingWithin<R extends Row>(table: Table<R>, rows: readonly R[]): Listing<R> {
  return { ...listingOf(rows), bySequence: (sequence) => table.bySequence(sequence) }
}

/** Finds the index of the first row that comes after the given place. */
export function firstAfter(rows: readonly Row[], place: Pick<Row, 'createdAt' | 'sequence'>): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = rows[middle]
    if (row !== undefined && compareRows(row, place) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Compares two places in a listing. */
export function compareRows(a: Pick<Row, 'createdAt' | 'sequence'>, b: Pick<Row, 'createdAt' | 'sequence'>): number {
  return a.createdAt - b.createdAt || a.sequence - b.sequence
}

function latest<R extends Row>(log: readonly { readonly change: number; readonly row: R }[], since: number): R[] {
  let start = log.length
  while (start > 0 && (log[start - 1]?.change ?? 0) > since) start -= 1
  const changed = log.slice(start).filter(({ change, row }) => row.change === change)
  return changed.map(({ row }) => row).sort(compareRows)
}
