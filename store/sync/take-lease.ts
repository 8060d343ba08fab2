import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Queryable } from '../database/database.ts'
import { SyncError } from './sync-error.ts'

/** The right to replicate a source, which one run has at a time. */
export interface Lease {
  /**
   * Makes sure, within the transaction that writes, that no other run has taken over.
   *
   * @throws SyncError when one has.
   */
  hold(transaction: Queryable): Promise<void>
  release(): Promise<void>
}

/** How a lease is taken. */
export interface LeaseOptions {
  /** Milliseconds after which a holder that shows no sign of life has lost it. */
  readonly life?: number
  readonly signal?: AbortSignal | undefined
}

/** Tells the runs of this process from those of others. */
const thisProcess = randomUUID()

/**
 * Takes the right to replicate a source. What a dead process left is taken over: in a folder, which one process has at
 * a time, at once; on a server when its time is up.
 *
 * @throws SyncError when another run is alive.
 */
export async function takeLease(
  database: Database,
  source: string,
  { life = 15_000, signal }: LeaseOptions = {},
): Promise<Lease> {
  const holder = `${thisProcess}/${randomUUID()}`
  let other: Holder | undefined
  while (!(await tryTake(database, { source, holder, life }))) {
    signal?.throwIfAborted()
    const found = await findHolder(database, source)
    if (found === undefined) continue
    if (found.own || (other !== undefined && other.renewed_at !== found.renewed_at)) throw running(source, found)
    other = found
    await pause(life / 5, signal)
  }
  return holdLease(database, { source, holder, life })
}

interface Claim {
  readonly source: string
  readonly holder: string
  readonly life: number
}

interface Holder {
  readonly since: Date
  readonly renewed_at: string
  /** Whether it is a run of this process. */
  readonly own: boolean
}

async function tryTake(database: Database, { source, holder, life }: Claim): Promise<boolean> {
  const rows = await database.query(
    `insert into patchbay.replication_leases as lease (source, holder, since, expires_at)
     values ($1, $2, now(), clock_timestamp() + $3::float8 * interval '1 millisecond')
     on conflict (source) do update
       set holder = excluded.holder, since = excluded.since, expires_at = excluded.expires_at
       where lease.expires_at < clock_timestamp() or ($4::boolean and not starts_with(lease.holder, $5))
     returning source`,
    [source, holder, life, database.kind === 'pglite', thisProcess],
  )
  return rows.length > 0
}

async function findHolder(database: Database, source: string): Promise<Holder | undefined> {
  const [holder] = await database.query<Holder>(
    `select since, expires_at::text as renewed_at, starts_with(holder, $2) as own
     from patchbay.replication_leases where source = $1`,
    [source, thisProcess],
  )
  return holder
}

function holdLease(database: Database, claim: Claim): Lease {
  const { source, holder } = claim
  // A sign of life that cannot be given now is given with the next page, or the next time.
  const timer = setInterval(() => void renew(database, claim).catch(() => undefined), claim.life / 4)
  timer.unref()
  return {
    hold: async (transaction) => {
      if (await renew(transaction, claim)) return
      clearInterval(timer)
      throw new SyncError(
        'sync_taken_over',
        `${source}: another run took over, because this one showed no sign of life for ${claim.life / 1000} s`,
      )
    },
    release: async () => {
      clearInterval(timer)
      await database.query('delete from patchbay.replication_leases where source = $1 and holder = $2', [
        source,
        holder,
      ])
    },
  }
}

async function renew(database: Queryable, { source, holder, life }: Claim): Promise<boolean> {
  const rows = await database.query(
    `update patchbay.replication_leases set expires_at = clock_timestamp() + $3::float8 * interval '1 millisecond'
     where source = $1 and holder = $2 returning source`,
    [source, holder, life],
  )
  return rows.length > 0
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal })
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}

function running(source: string, { since }: Holder): SyncError {
  return new SyncError(
    'sync_running',
    `${source} is being replicated already, since ${since.toISOString()}; wait until that run has ended, or stop it`,
  )
}
