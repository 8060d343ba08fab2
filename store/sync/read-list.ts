import { ConnectorClient } from '../../runtime/client.ts'
import type { Input } from '../../runtime/input.ts'
import { commitPage, type PassPage } from './commit-page.ts'
import type { Params } from './checkpoint.ts'
import type { Committed, PassState, PassWork } from './pass-work.ts'
import { readAhead } from './read-ahead.ts'

/** One list that a pass reads. */
export interface PassList {
  /** What asks for its first page. */
  readonly params: Params
  /** The key of the record of the parent whose list it is. */
  readonly parent?: string
  /** Told what was committed, as a later page may fail. */
  readonly onCommitted?: (committed: Committed) => void
}

/**
 * Reads a list to its end, from where the pass came to; each page is committed with how far it reaches, while the API is
 * asked for the next.
 */
export async function readList(work: PassWork, state: PassState, list: PassList): Promise<Committed> {
  const { client, entity, wish } = work
  let reached: Committed = state
  const pages = (signal: AbortSignal): AsyncIterable<PassPage['page']> =>
    ConnectorClient.untyped(client)
      .pages(entity.name, wish.sync.action, list.params, { signal })
      // A checkpoint keeps what a page gave for this.
      .from(state.checkpoint.pass.next as Input | undefined)
  for await (const page of readAhead(pages, work.signal)) {
    work.signal?.throwIfAborted()
    const { checkpoint, counts } = reached
    const { pass } = checkpoint
    if (pass === undefined) break
    reached = await commitPage(work, { checkpoint: { ...checkpoint, pass }, counts }, { page, parent: list.parent })
    list.onCommitted?.(reached)
    work.onCounts(reached.counts)
  }
  return reached
}
