import { randomUUID } from 'node:crypto'
import { shareLimits } from '../runtime/limits/shared-limiters.ts'
import { startRegular, type Regular } from './jobs/regular.ts'
import type { Services } from './services.ts'

/** Several servers within a process share its limiters. */
const thisNode = randomUUID()

const seconds = { beat: 10, lost: 30 }

/** Lets the nodes on one database keep to the rate limits of APIs together, each to its part. */
export function shareLimitsWithNodes({
  database,
  logger,
}: Pick<Services, 'database' | 'logger'>): Pick<Regular, 'stop'> {
  // A folder has one node.
  if (database.kind === 'pglite') return { stop: () => Promise.resolve() }
  const onError = (error: unknown): void => {
    logger.warn({ err: error }, 'how many nodes share the rate limits could not be read; it is tried again')
  }
  const beating = startRegular(seconds.beat * 1000, onError, async () => {
    const [alive] = await database.query<{ nodes: number }>(beat, [thisNode, seconds.lost])
    shareLimits(alive?.nodes ?? 1)
  })
  return {
    async stop() {
      await beating.stop()
      // Whoever cannot say that it goes is found out.
      await database.query('delete from patchbay.nodes where id = $1', [thisNode]).catch(() => undefined)
      shareLimits(1)
    },
  }
}

const beat = `
with lost as (
  delete from patchbay.nodes where seen_at < clock_timestamp() - $2::float8 * interval '1 second' and id <> $1
), seen as (
  insert into patchbay.nodes (id, seen_at) values ($1, clock_timestamp())
  on conflict (id) do update set seen_at = excluded.seen_at
)
select 1 + count(*)::int as nodes from patchbay.nodes
where id <> $1 and seen_at >= clock_timestamp() - $2::float8 * interval '1 second'`
