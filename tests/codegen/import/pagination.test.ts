import type { Pagination } from '../../../manifest/manifest.gen.ts'
import { resolvePresets } from '../../../manifest/resolve-presets.ts'
import { answering, importOne } from './import-notes.ts'

type Json = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const whole = { type: 'integer' }
const truth = { type: 'boolean' }

/** Imports a list with such parameters and such an answer beside its records. */
async function pagingOf(
  parameters: Json,
  answer: Json,
  { record = {}, ...parts }: { record?: Json; [key: string]: unknown } = {},
): Promise<{ readonly pagination: Pagination | undefined; readonly notices: readonly string[] }> {
  const items = { type: 'object', properties: record }
  const { manifest, notices } = await importOne(
    answering(
      { type: 'object', properties: { data: { type: 'array', items }, ...answer } },
      {
        'x-airbyte-no-pagination': undefined,
        'x-airbyte-record-extractor': '$.data',
        parameters: Object.entries(parameters).map(([name, schema]) => ({ name, in: 'query', schema })),
        ...parts,
      },
    ),
  )
  const [pagination] = Object.values(resolvePresets(manifest).pagination ?? {})
  return { pagination, notices }
}

describe('paging', () => {
  it.each<[string, Json, Json, Json, Pagination]>([
    [
      'a token, in the words of the answer',
      { page_token: text, limit: { type: 'integer', maximum: 50 } },
      { nextPageToken: text, has_more: truth },
      {},
      {
        type: 'cursor',
        send: 'query.page_token',
        next: 'nextPageToken',
        more: 'has_more',
        size: 'query.limit',
        max: 50,
      },
    ],
    [
      'a token that the document points out',
      { after: text },
      {},
      { 'x-airbyte-meta-extractor': { next_cursor: '$.paging.next.after', next_link: '$.paging.next.link' } },
      { type: 'cursor', send: 'query.after', next: 'paging.next.after' },
    ],
    [
      'a token that travels as the page',
      { page: text },
      { next_page: text },
      {},
      { type: 'cursor', send: 'query.page', next: 'next_page' },
    ],
    [
      'the Link header, pointed out',
      { per_page: whole },
      {},
      { 'x-airbyte-meta-extractor': { next: '@link.next' } },
      { type: 'link', next: '@link.next', size: 'query.per_page' },
    ],
    [
      'a link in the answer',
      { page: whole, per_page: whole },
      { links: { type: 'object', properties: { next: { ...text, format: 'uri' } } } },
      {},
      { type: 'link', next: 'links.next', size: 'query.per_page' },
    ],
    [
      'page numbers',
      { page: { type: 'integer', default: 0 }, page_size: whole },
      { meta: { type: 'object', properties: { total_pages: whole, total: whole } } },
      {},
      {
        type: 'page',
        send: 'query.page',
        start: 0,
        pages: 'meta.total_pages',
        total: 'meta.total',
        size: 'query.page_size',
      },
    ],
    [
      'page numbers in brackets',
      { 'page[number]': whole, 'page[size]': whole },
      { more: truth },
      {},
      { type: 'page', send: 'query.page[number]', more: 'more', size: 'query.page[size]' },
    ],
    [
      'an offset',
      { startAt: whole, maxResults: whole },
      { total: whole, isLast: truth },
      {},
      { type: 'offset', send: 'query.startAt', total: 'total', done: 'isLast', size: 'query.maxResults' },
    ],
    [
      'the last record',
      { starting_after: text, limit: whole },
      { has_more: truth },
      { record: { id: text } },
      { type: 'last_id', send: 'query.starting_after', from: 'id', more: 'has_more', size: 'query.limit' },
    ],
    [
      'nothing, and why',
      {},
      {},
      { 'x-airbyte-no-pagination': 'There are ten.' },
      { type: 'none', reason: 'There are ten.' },
    ],
  ])('goes by %s', async (...[, parameters, answer, parts, pagination]) => {
    expect(await pagingOf(parameters, answer, parts)).toEqual({ pagination, notices: [] })
  })

  it.each<[string, Json, Json, Json, string]>([
    ['page numbers without an end', { page: whole }, {}, {}, 'page'],
    ['an offset without an end', { offset: whole }, {}, {}, 'offset'],
    ['the last record without an end', { since_id: whole }, {}, { record: { id: whole } }, 'last_id'],
    ['nothing at all', { q: text }, {}, {}, 'none'],
  ])('is told to be a guess: %s', async (...[, parameters, answer, parts, type]) => {
    const { pagination, notices } = await pagingOf(parameters, answer, parts)
    expect(pagination?.type).toBe(type)
    expect(notices).toEqual([`paths."/boxes".get: does not say how it is paged; "${type}" is a guess`])
  })

  it('is written once for all lists that page alike', async () => {
    const { importNoting, documentOf } = await import('./import-notes.ts')
    const list = (size: Json): Json =>
      answering(
        { type: 'array', items: { type: 'object' } },
        {
          parameters: [{ name: 'limit', in: 'query', schema: size }],
          'x-airbyte-meta-extractor': { next: '@link.next' },
        },
      )
    const { manifest } = await importNoting(
      documentOf({
        paths: {
          '/boxes': { get: list(whole) },
          '/lids': { get: list(whole) },
          '/nails': { get: list({ ...whole, maximum: 9 }) },
        },
      }),
    )
    expect(manifest.pagination).toEqual({
      link: { type: 'link', next: '@link.next', size: 'query.limit' },
      link_2: { type: 'link', next: '@link.next', size: 'query.limit', max: 9 },
    })
    expect(manifest.entities['lids']?.actions['list']?.pagination).toBe('link')
  })
})
