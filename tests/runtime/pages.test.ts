import { Pages, type LoadedPage } from '../../runtime/pages.ts'
import type { Input } from '../../runtime/input.ts'
import { connect, failureOf } from '../support/manifest-of.ts'
import { replay } from '../support/replay.ts'

/** Pages of a list, which follow each other by their tokens. */
const three = [
  { data: [{ id: '1' }, { id: '2' }], more: true, next: 'n2' },
  { data: [{ id: '3' }], more: true, next: 'n3' },
  { data: [{ id: '4' }], more: false },
]

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}

function queriesOf(requests: readonly { readonly url: string }[]): readonly string[] {
  return requests.map(({ url }) => new URL(url).search)
}

describe('a list', () => {
  it('is its first page when awaited, by one request however often', async () => {
    const { transport, requests } = replay(...three)
    const list = (await connect({ transport })).pages('notes', 'list', { limit: 2 })
    const first = { records: [{ id: '1' }, { id: '2' }], meta: { has_more: true, cursor: 'n2' } }
    expect([await list, await list, await list.then((page) => page.meta.cursor)]).toEqual([first, first, 'n2'])
    expect(queriesOf(requests)).toEqual(['?limit=2'])
  })

  it('is every record of every page when iterated, with the same parameters each time', async () => {
    const { transport, requests } = replay(...three)
    const list = (await connect({ transport })).pages('notes', 'list', { limit: 2, tag: 'a&b' })
    expect(await collect(list)).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }])
    expect(queriesOf(requests)).toEqual([
      '?limit=2&tag=a%26b',
      '?cursor=n2&limit=2&tag=a%26b',
      '?cursor=n3&limit=2&tag=a%26b',
    ])
  })

  it('is every page when asked for pages', async () => {
    const { transport } = replay(...three)
    const list = (await connect({ transport })).pages('notes', 'list')
    expect(await collect(list.pages())).toEqual([
      { records: [{ id: '1' }, { id: '2' }], meta: { has_more: true, cursor: 'n2' } },
      { records: [{ id: '3' }], meta: { has_more: true, cursor: 'n3' } },
      { records: [{ id: '4' }], meta: { has_more: false, cursor: null } },
    ])
  })

  it('sends nothing before it is read', async () => {
    const { transport, requests } = replay(...three)
    const list = (await connect({ transport })).pages('notes', 'list')
    await Promise.resolve()
    expect([list[Symbol.toStringTag], requests]).toEqual(['Pages', []])
  })

  it('sends no more when the reader leaves early', async () => {
    const { transport, requests } = replay(...three)
    const list = (await connect({ transport })).pages('notes', 'list')
    const seen: unknown[] = []
    for await (const note of list) {
      seen.push(note)
      if (seen.length === 2) break
    }
    expect([seen, requests.length]).toEqual([[{ id: '1' }, { id: '2' }], 1])
  })

  it('loads a page only when the one before has been read', async () => {
    const { transport, requests } = replay(...three)
    const notes = (await connect({ transport })).pages('notes', 'list')[Symbol.asyncIterator]()
    const counts: number[] = []
    for (let read = 1; read <= 5; read++) {
      await notes.next()
      counts.push(requests.length)
    }
    expect(counts).toEqual([1, 1, 2, 3, 3])
  })

  it('is read anew by each iteration', async () => {
    const { transport, requests } = replay(...three, ...three)
    const list = (await connect({ transport })).pages('notes', 'list')
    expect([(await collect(list)).length, (await collect(list)).length, requests.length]).toEqual([4, 4, 6])
  })

  it('goes on from a cursor', async () => {
    const { transport, requests } = replay(...three.slice(1))
    const list = (await connect({ transport })).pages('notes', 'list', { cursor: 'n2' })
    expect([await collect(list), queriesOf(requests)]).toEqual([
      [{ id: '3' }, { id: '4' }],
      ['?cursor=n2', '?cursor=n3'],
    ])
  })

  it('rejects with what the call fails with, awaited and iterated', async () => {
    const notes = await connect({ transport: replay().transport })
    const failures = [
      await failureOf(notes.pages('notes', 'list', { limti: 1 })),
      await failureOf(collect(notes.pages('notes', 'list', { limti: 1 }))),
      await failureOf(notes.pages('notes', 'lists')),
      await notes.pages('notes', 'list', { limti: 1 }).catch((error: unknown) => error),
    ]
    expect(failures.map((error) => (error as { code?: string }).code)).toEqual([
      ...['input_invalid', 'input_invalid', 'operation_unknown', 'input_invalid'],
    ])
  })

  it('fails in the middle with the pages before it read', async () => {
    const { transport } = replay(three[0], { data: 'broken', more: false })
    const list = (await connect({ transport })).pages('notes', 'list')
    const seen: unknown[] = []
    const error = await failureOf(
      (async () => {
        for await (const note of list) seen.push(note)
      })(),
    )
    expect([seen, error.message]).toEqual([
      [{ id: '1' }, { id: '2' }],
      'notes.list: the answer has something other than a list where its records should be (it is an object with data, more)',
    ])
  })

  it('tells when it is over', async () => {
    let over = 0
    const { transport } = replay({ data: [] })
    const page = await (await connect({ transport })).pages('notes', 'list').finally(() => (over += 1))
    expect([page.records, over]).toEqual([[], 1])
  })
})

describe('a list of an API that is broken', () => {
  it('is refused when a page names itself as the next one', async () => {
    const { transport, requests } = replay(three[0], { data: [], more: true, next: 'n2' })
    const error = await failureOf(collect((await connect({ transport })).pages('notes', 'list')))
    expect(error).toMatchObject({ name: 'ResponseError', code: 'response_unexpected', retryable: false })
    expect(error.message).toBe(
      'notes.list: the API gave the token of this page as the token of the next one; going on would never end',
    )
    expect(requests).toHaveLength(2)
  })

  it('is refused when its tokens go in a circle', async () => {
    const page = (next: string): object => ({ data: [{ id: next }], more: true, next })
    const { transport, requests } = replay(page('a'), page('b'), page('c'), page('a'), page('b'))
    const error = await failureOf(collect((await connect({ transport })).pages('notes', 'list')))
    expect(error.message).toBe(
      "notes.list: the API's pages do not end: it gave a token that it had given before; stopped after 4 pages",
    )
    expect(requests).toHaveLength(4)
  })

  it('is read on when a page is empty and claims more', async () => {
    const empty = { data: [], more: true, next: 'n3' }
    const { transport } = replay(three[0], empty, three[2])
    const list = (await connect({ transport })).pages('notes', 'list')
    expect(await collect(list)).toEqual([{ id: '1' }, { id: '2' }, { id: '4' }])
  })

  it('is refused when nothing but empty pages come', async () => {
    const error = await failureOf(collect(endless(() => [])))
    expect(error.message).toBe(
      "notes.list: the API's pages do not end: 1000 pages in a row were empty; stopped after 1000 pages",
    )
  })

  it('is refused when it has more pages than any list', async () => {
    let count = 0
    const error = await failureOf(
      (async () => {
        for await (const page of endless(() => [0]).pages()) count += page.records.length
      })(),
    )
    expect([count, error.message]).toEqual([
      100_000,
      "notes.list: the API's pages do not end: it claims more than 100000; stopped after 100000 pages",
    ])
  })

  /** Pages without an end, each with a new token. */
  function endless(records: () => number[]): Pages<number> {
    let count = 0
    return new Pages('notes.list', async (): Promise<LoadedPage<number, { has_more: boolean; cursor: string }>> => {
      count += 1
      const next = { cursor: String(count) } as unknown as Input
      return { records: records(), meta: { has_more: true, cursor: String(count) }, next }
    })
  }
})
