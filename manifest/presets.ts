import type { Failure, Limit, Pagination, Retry } from './manifest.gen.ts'

/** A building block that manifests name instead of writing it down. */
export interface Preset<Value> {
  /** What it is for, in a sentence. */
  readonly description: string
  readonly value: Value
}

/** The presets of each section, by name; they are written in the grammar of the section they stand in. */
export interface Presets {
  readonly pagination: Readonly<Record<string, Preset<Pagination>>>
  readonly failures: Readonly<Record<string, Preset<readonly Failure[]>>>
  readonly retry: Readonly<Record<string, Preset<Retry>>>
  readonly limits: Readonly<Record<string, Preset<Limit>>>
}

/** Every preset there is. */
export const presets: Presets = {
  pagination: {
    link_header: {
      description: 'The `Link` header has the address of the next page (RFC 8288).',
      value: { type: 'link', next: '@link.next', size: 'query.per_page', max: 100 },
    },
    json_api: {
      description: 'The body has the address of the next page under `links` (JSON:API).',
      value: { type: 'link', next: ['links.next.href', 'links.next'], size: 'query.page[size]', max: 100 },
    },
    cursor: {
      description: 'A token in the query asks for the next page; the body has it beside the records.',
      value: { type: 'cursor', send: 'query.cursor', next: 'next_cursor', more: 'has_more', size: 'query.limit' },
    },
    cursor_in_body: {
      description: 'The same for lists that are read by POST: the token travels in the body.',
      value: { type: 'cursor', send: 'body.cursor', next: 'next_cursor', more: 'has_more', size: 'body.limit' },
    },
    relay: {
      description: 'GraphQL connections (Relay); `at` of the action names the `pageInfo` of its connection.',
      value: {
        type: 'cursor',
        send: 'variables.after',
        next: 'endCursor',
        more: 'hasNextPage',
        size: 'variables.first',
      },
    },
    last_id: {
      description: 'The id of the last record asks for those after it.',
      value: { type: 'last_id', send: 'query.starting_after', from: 'id', more: 'has_more', size: 'query.limit' },
    },
    page_number: {
      description: 'Pages have numbers from 1.',
      value: { type: 'page', send: 'query.page', size: 'query.per_page' },
    },
    offset: {
      description: 'A page starts after so many records.',
      value: { type: 'offset', send: 'query.offset', total: 'total', size: 'query.limit' },
    },
    at_once: {
      description: 'There are no pages.',
      value: { type: 'none', reason: 'The API answers with all of them at once.' },
    },
  },
  failures: {
    graphql: {
      description: 'GraphQL answers with `errors`; beside `data` they are warnings.',
      value: [
        {
          when: {
            all: [
              { path: 'errors.0', exists: true },
              { path: 'data', exists: true },
            ],
          },
          code: 'errors.0.extensions.code',
          message: 'errors.0.message',
          then: 'warn',
        },
        {
          when: { path: 'errors.0', exists: true },
          code: 'errors.0.extensions.code',
          codes: {
            UNAUTHENTICATED: 'credentials_rejected',
            FORBIDDEN: 'forbidden',
            NOT_FOUND: 'not_found',
            BAD_USER_INPUT: 'bad_request',
            GRAPHQL_PARSE_FAILED: 'bad_request',
            GRAPHQL_VALIDATION_FAILED: 'bad_request',
            INTERNAL_SERVER_ERROR: 'unavailable',
          },
          message: 'errors.0.message',
          details: 'errors',
        },
      ],
    },
    rfc9457: {
      description: 'Problem details (RFC 9457, before that RFC 7807).',
      value: [
        {
          when: {
            all: [
              { status: ['4xx', '5xx'] },
              {
                any: [
                  { path: 'title', exists: true },
                  { path: 'detail', exists: true },
                ],
              },
            ],
          },
          code: 'type',
          message: ['detail', 'title'],
          details: ['errors', 'invalid-params'],
        },
      ],
    },
    json_api: {
      description: 'A list of errors with `code`, `title` and `detail` (JSON:API).',
      value: [
        {
          when: { status: ['4xx', '5xx'], path: 'errors.0', exists: true },
          code: 'errors.0.code',
          message: ['errors.0.detail', 'errors.0.title'],
          details: 'errors',
        },
      ],
    },
  },
  retry: {
    x_ratelimit_reset: {
      description: 'Waits as `Retry-After` says, or until the time in `X-RateLimit-Reset`, in seconds since 1970.',
      value: { wait: [{ at: '@header.retry-after' }, { at: '@header.x-ratelimit-reset', format: 'epoch' }] },
    },
    ratelimit_reset: {
      description: 'Waits as `Retry-After` says, or as many seconds as `RateLimit-Reset` says.',
      value: { wait: [{ at: '@header.retry-after' }, { at: '@header.ratelimit-reset', format: 'seconds' }] },
    },
  },
  limits: {
    x_ratelimit: {
      description:
        '`X-RateLimit-Remaining` says how many requests are left, `X-RateLimit-Reset` when there will be more, in seconds since 1970.',
      value: {
        remaining: '@header.x-ratelimit-remaining',
        reset: '@header.x-ratelimit-reset',
        format: 'epoch',
      },
    },
    ratelimit: {
      description:
        '`RateLimit-Remaining` says how many requests are left, `RateLimit-Reset` in how many seconds there will be more.',
      value: { remaining: '@header.ratelimit-remaining', reset: '@header.ratelimit-reset', format: 'seconds' },
    },
  },
}
