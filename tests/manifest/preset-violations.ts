import type { Violation } from './violation.ts'

/** A good manifest that names presets, carries values and wraps a body. */
export const named = `name: named
title: Named
version: 1.0.0
description: An API.
server: { url: https://named.example }
auth:
  key:
    title: Key
    credentials: { required: [key], properties: { key: { type: string, writeOnly: true } } }
    send: { type: header, name: X-Key, value: '{{ credentials.key }}' }
permissions: { read: See., write: Change. }
check: { call: things.list, scopes: { at: '@header.x-scopes', split: ',' } }
failures:
  - { preset: json_api, as: failed }
retry: x_ratelimit_reset
limits:
  default: { preset: ratelimit, windows: [{ remaining: '@header.x-day' }] }
pagination:
  pages: { preset: cursor, max: 10 }
  carried:
    type: values
    carry: [{ from: at.id, to: query.from }, { from: at.shard, to: query.shard }]
    until: { path: at.end, equals: true }
schemas:
  One: { oneOf: [{ properties: { name: { type: string } } }] }
entities:
  things:
    description: Things.
    actions:
      list:
        description: List.
        request: GET /things
        permission: { any: [read, write] }
        failures: graphql
        retry: { preset: x_ratelimit_reset, attempts: 2 }
        query: { properties: { cursor: { type: string }, limit: { type: integer, maximum: 10 } } }
        response: { records: data, absent: empty }
        pagination: pages
      carried:
        description: List by values.
        request: GET /carried
        response: { records: data }
        pagination: carried
      make:
        description: Make one.
        request: POST /things
        permission: [read, { any: [read, write] }]
        body_at: thing.new
        body: { $ref: '#/schemas/One' }
        response: { record: $ }
`

const alternatives = Array.from({ length: 14 }, (_, index) => {
  const next = `{ $ref: '#/schemas/${index === 13 ? 'End' : `O${index + 1}`}' }`
  return `\n  O${index}: { oneOf: [${next}, ${next}] }`
}).join('')

/** For each rule what breaks it in that manifest, and what is said then. */
export const presetViolations: readonly Violation[] = [
  {
    rule: 'Every preset that is named exists.',
    edits: [
      ['preset: json_api', 'preset: json-api'],
      ['retry: x_ratelimit_reset\nlimits', 'retry: x_rate_limit_reset\nlimits'],
      ['preset: ratelimit,', 'preset: none,'],
      ['preset: cursor,', 'preset: cursors,'],
      ['failures: graphql', 'failures: graphqls'],
      ['retry: { preset: x_ratelimit_reset', 'retry: { preset: x_ratelimit_rest'],
    ],
    mistakes: [
      '14:15  failures.0 names the unknown preset "json-api"  did you mean "json_api"?',
      '15:8  retry names the unknown preset "x_rate_limit_reset"  did you mean "x_ratelimit_reset"?',
      '17:22  limits.default names the unknown preset "none"  known are x_ratelimit, ratelimit',
      '19:20  pagination.pages names the unknown preset "cursors"  did you mean "cursor"?',
      '34:19  entities.things.actions.list.failures names the unknown preset "graphqls"  did you mean "graphql"?',
      '35:26  entities.things.actions.list.retry names the unknown preset "x_ratelimit_rest"  did you mean "x_ratelimit_reset"?',
    ],
  },
  {
    rule: 'What is changed of a preset fits it.',
    edits: [
      ['max: 10 }\n', 'maxx: 10 }\n'],
      ['as: failed', 'as: failure'],
      ['attempts: 2', 'attempts: 0'],
    ],
    mistakes: [
      '14:29  failures.0.as must be bad_request, credentials_rejected, forbidden, not_found, conflict, rate_limited, unavailable, sync_token_invalid, cursor_invalid or failed, not "failure"',
      '19:28  pagination.pages has the unknown key "maxx"  did you mean "max"?',
      '35:55  entities.things.actions.list.retry.attempts must be at least 1',
    ],
  },
  {
    rule: 'What is changed of a preset fits it.',
    edits: [['max: 10 }\n', 'type: offset }\n']],
    mistakes: [
      '19:34  pagination.pages turns the preset "cursor" from cursor into "offset"  name another preset, or write the pagination out',
    ],
  },
  {
    rule: 'Every pagination, limit and permission that is named exists.',
    edits: [
      ['{ any: [read, write] }\n        failures', '{ any: [read, wrte] }\n        failures'],
      ['[read, { any: [read, write] }]', '[read, { any: [red, write] }]'],
    ],
    mistakes: [
      '33:35  entities.things.actions.list names the unknown permission "wrte"  did you mean "write"?',
      '47:36  entities.things.actions.make names the unknown permission "red"  did you mean "read"?',
    ],
  },
  {
    rule: 'Every selector can be read.',
    edits: [
      ["'@header.x-day'", "'@day'"],
      ['from: at.shard', 'from: at..shard'],
      ["at: '@header.x-scopes'", "at: '@scopes'"],
    ],
    mistakes: [
      '12:43  check.scopes.at: "@scopes" starts from an unknown root; use @header.NAME, @link.REL, @params.NAME or @status',
      '17:56  limits.default.windows.0.remaining: "@day" starts from an unknown root; use @header.NAME, @link.REL, @params.NAME or @status',
      '22:54  pagination.carried.carry.1.from: "at..shard" is not a selector; write names and indexes joined by dots',
    ],
  },
  {
    rule: 'Values are carried to places of their own, in a request that has them.',
    edits: [['to: query.shard', 'to: query.from']],
    mistakes: [
      '22:12  entities.things.actions.carried carries a value of the answer to query.from, which another value takes  name a place of the request that takes one value',
    ],
  },
  {
    rule: 'Values are carried to places of their own, in a request that has them.',
    edits: [
      ['to: query.from', 'to: path.from'],
      ['to: query.shard', 'to: body.shard'],
    ],
    mistakes: [
      '22:12  entities.things.actions.carried carries a value of the answer to path.from, which its path does not have  name a place of the request that takes one value',
      '22:12  entities.things.actions.carried carries a value of the answer to body.shard, but has no body  name a place of the request that takes one value',
    ],
  },
  {
    rule: 'What is said of where a body goes is said of one.',
    edits: [["        body: { $ref: '#/schemas/One' }\n", '']],
    mistakes: [
      '48:9  entities.things.actions.make says where its body goes, but has none  remove it, or declare the body',
    ],
  },
  {
    rule: 'What is done with records is done where there are some.',
    edits: [['response: { record: $ }', 'response: { record: $, absent: empty }']],
    mistakes: ['50:32  entities.things.actions.make has "absent", but lists no records  remove it'],
  },
  {
    rule: 'The alternatives of a schema of parameters can be written out.',
    edits: [
      ["body: { $ref: '#/schemas/One' }", "body: { $ref: '#/schemas/O0' }"],
      ['  One: { oneOf: [{ properties: { name: { type: string } } }] }', `  End: { type: object }${alternatives}`],
    ],
    mistakes: [
      '63:9  entities.things.actions.make.body comes to more than 10000 alternatives  let fewer alternatives have alternatives of their own',
    ],
  },
]
