import { parseManifest } from '../../manifest/validate-manifest.ts'
import { ManifestError } from '../../manifest/errors.ts'
import { allRules } from '../../manifest/rules/all-rules.ts'
import type { Violation } from './violation.ts'
import { getManyViolations, joint } from './get-many-violations.ts'
import { named, presetViolations } from './preset-violations.ts'
import { wide } from './wide-manifest.ts'
import { wideViolations } from './wide-violations.ts'

const good = `name: small
title: Small
version: 1.0.0
description: An API.
config:
  properties:
    region: { type: string }
server:
  url: https://{{ config.region }}.api.example/v1
  headers: { Accept: application/json }
auth:
  token:
    title: Token
    credentials:
      required: [token]
      properties:
        token: { type: string, writeOnly: true }
    send: { type: bearer, token: '{{ credentials.token }}' }
permissions: { read: See things. }
check: { call: things.list, params: { limit: 1 } }
replication_config: { properties: { start_date: { type: string } } }
failures:
  - when: { path: error, exists: true }
    code: error.code
limits: { slow: { concurrency: 1 } }
pagination:
  pages: { type: cursor, send: query.cursor, next: next, size: query.limit, max: 50 }
  all: { type: none, reason: There are few. }
defaults: { limit: 20 }
templates:
  list:
    response: { records: data, meta: { token: token } }
    pagination: pages
schemas:
  Thing:
    required: [id]
    properties:
      id: { type: string }
      parent: { $ref: '#/schemas/Thing' }
      parts: { type: array, items: { properties: { name: { type: string } } } }
entities:
  things:
    description: Things.
    record: Thing
    key: id
    summary: [id, parts.name]
    relations:
      - { to: things, by: parent.id }
    actions:
      list:
        use: list
        description: List things.
        request: GET /things
        permission: read
        limit: slow
        query:
          properties:
            limit: { type: integer, maximum: 50 }
            cursor: { type: string }
            since: { type: string }
      update:
        description: Change a thing.
        request: PUT /things/{id}
        path: { properties: { id: { type: string } } }
        body: { required: [name], properties: { name: { type: string } } }
        args: { properties: { at: { type: string } } }
        set: { body.at: "{{ params.at | date('iso') }}" }
        response: { record: data }
        examples:
          - { params: { id: '1', name: New } }
    sync:
      type: sync_token
      action: list
      send: query.since
      token: token
      params: { limit: 50 }
      first: { since: '{{ replication_config.start_date }}' }
      created: id
`

/** Rewrites a good manifest and tells what is wrong with it then. */
function mistakesAfter(manifest: string, edits: Violation['edits'] = []): readonly string[] {
  const text = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the manifest has no ${from}`)
    return before.replace(from, () => to)
  }, manifest)
  try {
    parseManifest(text, 'good.yaml')
  } catch (error) {
    if (error instanceof ManifestError) return error.message.split('\n').map((line) => line.replace('good.yaml:', ''))
    throw error
  }
  return []
}

/** Lets the things be read by a parent instead of by a token. */
function readBy(parent: string): readonly [string, string] {
  const before = `type: sync_token
      action: list
      send: query.since
      token: token
      params: { limit: 50 }
      first: { since: '{{ replication_config.start_date }}' }`
  return [before, `type: full\n      action: list\n      parent: ${parent}\n      params: { limit: 50 }`]
}

const violations: readonly Violation[] = [
  {
    rule: 'The server is a full URL without credentials, query or fragment.',
    edits: [['https://{{ config.region }}.api.example/v1', 'api.example']],
    mistakes: ['9:8  server.url is not a full URL  write it as https://host/path'],
  },
  {
    rule: 'The server is a full URL without credentials, query or fragment.',
    edits: [['https://{{ config.region }}.api.example/v1', 'https://me:{{ config.region }}@api.example']],
    mistakes: ['9:8  server.url has credentials in it  declare them under "auth"'],
  },
  {
    rule: 'The server is a full URL without credentials, query or fragment.',
    edits: [['https://{{ config.region }}.api.example/v1', 'https://api.example/?a={{ config.region }}']],
    mistakes: ['9:8  server.url has a query  write it under "server.query"'],
  },
  {
    rule: 'The server is a full URL without credentials, query or fragment.',
    edits: [['https://{{ config.region }}.api.example/v1', 'https://api.example/#x']],
    mistakes: ['9:8  server.url has a fragment  remove it; a fragment is never sent'],
  },
  {
    rule: 'Every scheme sends its credentials.',
    edits: [['token: { type: string, writeOnly: true }', '{ token: { type: string }, user: { type: string } }']],
    mistakes: [
      '17:36  auth.token asks for "user" but never sends it  write {{ credentials.user }} under "send", or move it to "config"',
    ],
  },
  {
    rule: 'Every scheme sends its credentials.',
    edits: [["'{{ credentials.token }}'", 'abc']],
    mistakes: [
      '18:11  auth.token.send uses none of the credentials  write {{ credentials.name }} where the secret goes',
    ],
  },
  {
    rule: 'The name of every header and cookie is legal.',
    edits: [['headers: { Accept: application/json }', "headers: { 'Ac cept': application/json }"]],
    mistakes: ['10:14  server.headers."Ac cept" is no legal name of a header  use letters, digits and hyphens'],
  },
  {
    rule: 'The name of every header and cookie is legal.',
    edits: [
      [
        "send: { type: bearer, token: '{{ credentials.token }}' }",
        "send: [{ type: cookie, name: 'a;b', value: '{{ credentials.token }}' }]",
      ],
    ],
    mistakes: ['18:34  auth.token.send.0.name is no legal name of a cookie  use letters, digits and hyphens'],
  },
  {
    rule: 'No header is set that the transport decides on.',
    edits: [['set: {', 'set: { headers.Host: x,']],
    mistakes: [
      '67:16  entities.things.actions.update.set."headers.Host" sets "Host", which the transport decides on  remove it',
    ],
  },
  {
    rule: 'No header stands twice in a different case.',
    edits: [['headers: { Accept: application/json }', 'headers: { Accept: a, accept: b }']],
    mistakes: ['10:25  server.headers.accept stands twice in a different case  remove one'],
  },
  {
    rule: 'No header value has a line break.',
    edits: [['headers: { Accept: application/json }', 'headers: { Accept: "a\\r\\nb: c" }']],
    mistakes: ['10:22  the value of server.headers.Accept has a line break  write it on one line'],
  },
  {
    rule: 'No entity takes a name that every object has.',
    edits: [
      ['  things:\n', '  toString:\n'],
      ['call: things.list', 'call: toString.list'],
      ['to: things', 'to: toString'],
    ],
    mistakes: [
      '42:3  the entity "toString" takes a name that every object has  call it otherwise, such as by its plural',
    ],
  },
  {
    rule: 'No action takes a name that every object has.',
    edits: [['      update:\n', '      toString:\n']],
    mistakes: ['61:7  entities.things.actions.toString takes a name that every object has  call it otherwise'],
  },
  {
    rule: 'No action is called as the search of the copy is.',
    edits: [['      update:\n', '      context_store_search:\n']],
    mistakes: [
      '61:7  entities.things.actions.context_store_search could never be called: by that name the copy of the records is searched  call it "search"',
    ],
  },
  {
    rule: 'A schema written in place takes no name that is taken.',
    edits: [
      ['    record: Thing\n', '    record: { properties: { id: {}, parts: {}, parent: {} } }\n'],
      ['  Thing:\n', '  ThingsRecord: {}\n  Thing:\n'],
    ],
    mistakes: [
      '43:3  the schema in entities.things is called ThingsRecord, as is the schema ThingsRecord  give it a name of its own under "schemas"',
    ],
  },
  {
    rule: 'Every keyword of a schema is one of JSON Schema 2020-12.',
    edits: [['id: { type: string }', 'id: { typ: string, tsType: Date, nullable: true, x-note: fine }']],
    mistakes: [
      '38:13  schemas.Thing.properties.id has the unknown keyword "typ"  did you mean "type"?',
      '38:26  schemas.Thing.properties.id has the unknown keyword "tsType"  remove it; types follow from the schema',
      '38:40  schemas.Thing.properties.id has the unknown keyword "nullable"  write "type: [string, \'null\']"',
    ],
  },
  {
    rule: 'Every reference to a schema resolves.',
    edits: [["'#/schemas/Thing'", "'#/schemas/Thign'"]],
    mistakes: ['39:23  schemas.Thing.properties.parent refers to the unknown schema "Thign"  did you mean "Thing"?'],
  },
  {
    rule: 'Every reference to a schema resolves.',
    edits: [["'#/schemas/Thing'", "'https://api.example/thing.json'"]],
    mistakes: [
      '39:23  schemas.Thing.properties.parent refers to "https://api.example/thing.json"  put the schema under "schemas" and write "#/schemas/Name"',
    ],
  },
  {
    rule: 'No schema refers to nothing but itself.',
    edits: [
      [
        '  Thing:\n',
        "  A: { $ref: '#/schemas/B' }\n  B: { anyOf: [{ type: 'null' }, { $ref: '#/schemas/A' }] }\n  Thing:\n",
      ],
    ],
    mistakes: [
      '35:3  the schemas A → B → A refer to each other without describing anything  let one of them say what it is; below "properties" or "items" a circle is fine',
    ],
  },
  {
    rule: 'Every format is known.',
    edits: [['id: { type: string }', 'id: { type: string, format: datetime }']],
    mistakes: ['38:35  schemas.Thing.properties.id has the unknown format "datetime"  did you mean "date-time"?'],
  },
  {
    rule: 'Every pattern is a regular expression.',
    edits: [['id: { type: string }', "id: { type: string, pattern: '(' }"]],
    mistakes: [
      '38:36  the pattern of schemas.Thing.properties.id is not a regular expression  write one as in JavaScript, with the flag u',
    ],
  },
  {
    rule: 'Every property that is required is declared.',
    edits: [['    required: [id]\n', '    required: [idd]\n']],
    mistakes: ['36:16  schemas.Thing requires the undeclared property "idd"  did you mean "id"?'],
  },
  {
    rule: 'Every parameter that is required is declared.',
    edits: [['required: [name]', 'required: [nam]']],
    mistakes: [
      '65:28  entities.things.actions.update.body requires the undeclared property "nam"  did you mean "name"?',
    ],
  },
  {
    rule: 'Every template that is used exists.',
    edits: [['use: list', 'use: [list, lits]']],
    mistakes: ['51:21  entities.things.actions.list uses the unknown template "lits"  did you mean "list"?'],
  },
  {
    rule: 'No template uses itself, not even through others.',
    edits: [['  list:\n    response', '  a: { use: b }\n  b: { use: [a] }\n  list:\n    response']],
    mistakes: ['31:13  the templates a → b → a use each other in a circle  let one of them stand alone'],
  },
  {
    rule: 'Every pagination, limit and permission that is named exists.',
    edits: [['pagination: pages\n', 'pagination: page\n']],
    mistakes: ['33:17  templates.list names the unknown pagination "page"  did you mean "pages"?'],
  },
  {
    rule: 'Every pagination, limit and permission that is named exists.',
    edits: [
      ['permission: read', 'permission: [read, write]'],
      ['limit: slow', 'limit: fast'],
    ],
    mistakes: [
      '54:28  entities.things.actions.list names the unknown permission "write"  declare it under "permissions"',
      '55:16  entities.things.actions.list names the unknown limit "fast"  declare it under "limits"',
    ],
  },
  {
    rule: 'Every schema that is named exists.',
    edits: [['record: Thing', 'record: Tihng']],
    mistakes: ['44:13  entities.things names the unknown schema "Tihng"  did you mean "Thing"?'],
  },
  {
    rule: 'Every schema that is named exists.',
    edits: [['response: { record: data }', 'response: { record: data, schema: Other }']],
    mistakes: [
      '68:43  entities.things.actions.update.response names the unknown schema "Other"  declare it under "schemas"',
    ],
  },
  {
    rule: 'Every relation leads to an entity.',
    edits: [['to: things', 'to: thing']],
    mistakes: ['48:15  entities.things.relations.0 leads to the unknown entity "thing"  did you mean "things"?'],
  },
  {
    rule: 'Replication reads with an action of its own entity.',
    edits: [['action: list', 'action: lits']],
    mistakes: ['73:15  entities.things.sync reads with the unknown action "lits"  did you mean "list"?'],
  },
  {
    rule: 'The check calls an action that exists.',
    edits: [['call: things.list', 'call: thing.list']],
    mistakes: ['20:16  check calls the unknown action "thing.list"  did you mean "things.list"?'],
  },
  {
    rule: 'Every action has a request.',
    edits: [['        request: GET /things\n', '']],
    mistakes: [
      '50:7  entities.things.actions.list has no request  write "request: GET /path", here or in a template it uses',
    ],
  },
  {
    rule: 'Every action says where its data is, in one way.',
    edits: [['        response: { record: data }\n', '']],
    mistakes: [
      '61:7  entities.things.actions.update does not say where its data is  write "response: { records: … }", "{ record: … }", "{ file: … }" or "{ nothing: true }"',
    ],
  },
  {
    rule: 'Every action says where its data is, in one way.',
    edits: [['response: { record: data }', 'response: { record: data, nothing: true }']],
    mistakes: ['68:35  entities.things.actions.update answers with "record" and "nothing" at once  keep one of them'],
  },
  {
    rule: 'An action that lists records says how it is paged, and no other does.',
    edits: [['    pagination: pages\n', '']],
    mistakes: [
      '49:7  entities.things.actions.list lists records but does not say how it is paged  name a pagination; for a list that is answered at once, one of { type: none, reason: … }',
    ],
  },
  {
    rule: 'An action that lists records says how it is paged, and no other does.',
    edits: [['response: { record: data }', 'response: { record: data }\n        pagination: all']],
    mistakes: [
      '69:9  entities.things.actions.update names a pagination but lists no records  remove it, or write "response: { records: … }"',
    ],
  },
  {
    rule: 'A GET or HEAD has no body.',
    edits: [['request: PUT', 'request: GET']],
    mistakes: [
      '65:9  entities.things.actions.update sends a body with GET  move its parameters to "query", or use another method',
    ],
  },
  {
    rule: 'A request path names one fixed place under the server.',
    edits: [
      ['/things/{id}', '/things/{id'],
      ['path: { properties: { id: { type: string } } }', 'query: { properties: { id: { type: string } } }'],
    ],
    mistakes: [
      '63:18  the request of entities.things.actions.update has braces that do not pair up around a name  write a parameter as {name}',
    ],
  },
  {
    rule: 'A request path names one fixed place under the server.',
    edits: [['GET /things', 'GET /a/../things?x=1']],
    mistakes: [
      '53:18  the request of entities.things.actions.list has a "?"  write constant query parameters under "set", others under "query"',
    ],
  },
  {
    rule: 'A request path names one fixed place under the server.',
    edits: [['GET /things', 'GET /a/%2E./things']],
    mistakes: [
      '53:18  the request of entities.things.actions.list has a "." or ".." segment, which leads elsewhere  write out the path that is meant',
    ],
  },
  {
    rule: 'A request path names one fixed place under the server.',
    edits: [['GET /things', 'GET //things']],
    mistakes: [
      '53:18  the request of entities.things.actions.list has an empty segment  write one "/" between segments',
    ],
  },
  {
    rule: 'Every value for the path fills a hole of the request line.',
    edits: [
      ['/things/{id}', '/things/{idd}'],
      ["{ id: '1', name: New }", "{ id: '1', idd: '1', name: New }"],
    ],
    mistakes: [
      '64:31  entities.things.actions.update has the path parameter "id", but its request has no {id}  did you mean "idd"?',
    ],
  },
  {
    rule: 'Parameter names are unique in an action.',
    edits: [
      ['body: { required: [name], properties: {', 'body: { required: [name], properties: { id: { type: string },'],
    ],
    mistakes: [
      '65:49  entities.things.actions.update has the parameter "id" twice, as path.id and as body.id  settle it: clash: { id: path.id, body_id: body.id }, or { id: [path.id, body.id] } for one value in both',
    ],
  },
  {
    rule: 'A clash is settled for parameters that exist.',
    edits: [['        set: {', '        clash: { key: path.idd }\n        set: {']],
    mistakes: [
      '67:23  clash in entities.things.actions.update names the unknown place "path.idd"  did you mean "path.id"?',
    ],
  },
  {
    rule: 'A clash gives each place one name.',
    edits: [
      ['        set: {', '        clash: { key: path.id, other: path.id }\n        set: {'],
      ["{ id: '1', name: New }", "{ key: '1', name: New }"],
    ],
    mistakes: ['67:39  clash in entities.things.actions.update names path.id twice  keep one of them'],
  },
  {
    rule: 'Defaults are given to parameters that exist.',
    edits: [['        set: {', '        defaults: { nmae: x }\n        set: {']],
    mistakes: [
      '67:21  entities.things.actions.update has a default for the unknown parameter "nmae"  did you mean "name"?',
    ],
  },
  {
    rule: 'Defaults are given to parameters that exist.',
    edits: [['defaults: { limit: 20 }', 'defaults: { limt: 20 }']],
    mistakes: ['29:13  defaults has a value for a parameter that no action has: "limt"  did you mean "limit"?'],
  },
  {
    rule: 'What is set is no parameter as well.',
    edits: [['set: {', 'set: { body.name: x,']],
    mistakes: [
      '67:16  entities.things.actions.update sets body.name, which is a parameter as well  remove the parameter, or give it the value under "defaults"',
    ],
  },
  {
    rule: 'What is set is no parameter as well.',
    edits: [['set: {', 'set: { body.a..b: x,']],
    mistakes: [
      '67:16  entities.things.actions.update sets "body.a..b", which is no place  write names joined by dots, odd ones in double quotes',
    ],
  },
  {
    rule: 'Every parameter under args is used in a hole.',
    edits: [['set: { body.at: "{{ params.at | date(\'iso\') }}" }', 'set: { body.at: 1 }']],
    mistakes: [
      '66:31  entities.things.actions.update has "at" under args, but no hole uses it  write {{ params.at }} under "set", or move it to another section',
    ],
  },
  {
    rule: 'Examples call the action as it is.',
    edits: [["{ id: '1', name: New }", "{ id: '1', nmae: New }"]],
    mistakes: [
      '70:34  entities.things.actions.update.examples.0.params gives things.update the unknown parameter "nmae"  did you mean "name"?',
    ],
  },
  {
    rule: 'A pagination sends parameters that its actions have.',
    edits: [['send: query.cursor', 'send: query.cursr']],
    mistakes: [
      '33:17  pagination.pages pages entities.things.actions.list by a parameter that it does not have: "query.cursr"  did you mean "query.cursor"?',
    ],
  },
  {
    rule: 'A page is as large as the parameter that sets its size allows.',
    edits: [['max: 50', 'max: 100']],
    mistakes: [
      '27:82  pagination.pages.max is 100, but entities.things.actions.list allows a query.limit of up to 50  make the two the same',
    ],
  },
  {
    rule: 'Every hole can be read.',
    edits: [
      ["'{{ credentials.token }}'", "'{{ credentials.token | uper }} {{ credentials.token }}'"],
      ['headers: { Accept: application/json }', "headers: { Accept: 'a{{ config.region' }"],
    ],
    mistakes: [
      '10:22  server.headers.Accept: "a{{ config.region" has a hole that is not closed; write {{ source.name }}',
      '18:34  auth.token.send.token: "uper" is not a function; there are lower, upper, trim, strip_prefix, strip_suffix, before, after, after_last, replace, split, join, lookup, default, string, number, json, base64, base64url, hex, url, add, date',
    ],
  },
  {
    rule: 'Every hole reads from a source that is known where it stands.',
    edits: [['headers: { Accept: application/json }', "headers: { Accept: '{{ credentials.token }}' }"]],
    mistakes: [
      '10:22  server.headers.Accept reads from "credentials", which is not known there  a hole here reads from config',
    ],
  },
  {
    rule: 'Every name in a hole exists.',
    edits: [
      ["'{{ credentials.token }}'", "'{{ credentials.tokn }}{{ credentials.token }}'"],
      ['{{ config.region }}', '{{ config.regoin }}'],
      ['params.at |', 'params.ta |'],
      ["'{{ replication_config.start_date }}'", "'{{ replication_config.end }}'"],
    ],
    mistakes: [
      '9:8  server.url reads from config.regoin, which does not exist  did you mean "region"?',
      '18:34  auth.token.send.token reads from credentials.tokn, which does not exist  did you mean "token"?',
      '67:25  entities.things.actions.update.set."body.at" reads from params.ta, which does not exist  did you mean "at"?',
      '77:23  entities.things.sync.first.since reads from replication_config.end, which does not exist  declare it under "replication_config"',
    ],
  },
  {
    rule: 'Every date is written in a known format and moved by a known span.',
    edits: [["date('iso')", "date('isoms')"]],
    mistakes: [
      '67:25  entities.things.actions.update.set."body.at" writes a date in the unknown format "isoms"  did you mean "iso_ms"?',
    ],
  },
  {
    rule: 'Every selector can be read.',
    edits: [
      ['key: id', "key: 'id..x'"],
      ['next: next', "next: ['@body.x']"],
    ],
    mistakes: [
      '27:53  pagination.pages.next.0: "@body.x" starts from an unknown root; use @header.NAME, @link.REL, @params.NAME or @status',
      '45:10  entities.things.key: "id..x" is not a selector; write names and indexes joined by dots',
    ],
  },
  {
    rule: 'Every condition can be read.',
    edits: [['{ path: error, exists: true }', '{ path: error }']],
    mistakes: [
      '23:11  failures.0.when: "error" needs a comparison: equals, not_equals, in, exists, contains or starts_with',
    ],
  },
  {
    rule: 'What is said of the fields of records is in their schema.',
    edits: [['summary: [id, parts.name]', "summary: [ids, parts.nme, id.x, '@status']"]],
    mistakes: [
      '46:15  entities.things.summary.0 reads "ids", but the record has no "ids"  did you mean "id"?',
      '46:20  entities.things.summary.1 reads "parts.nme", but the record has no "nme"  did you mean "name"?',
      '46:31  entities.things.summary.2 reads "id.x", but the record has no "x"  end the path before it',
      '46:37  entities.things.summary.3 reads "@status", but a record has only its own fields  name a field of the record',
    ],
  },
  {
    rule: 'What is said of the fields of records is in their schema.',
    edits: [['key: id', 'key: parts.name']],
    mistakes: ['45:10  entities.things.key reads "parts.name", but the record has no "name"  end the path before it'],
  },
  {
    rule: 'The check calls an action that only reads.',
    edits: [['call: things.list, params: { limit: 1 }', 'call: things.update, params: { id: 1, name: x }']],
    mistakes: [
      '20:16  check calls things.update, which does more than read  name an action that reads, or mark it "effect: read"',
    ],
  },
  {
    rule: 'The check gives its action the parameters it takes.',
    edits: [['params: { limit: 1 }', "params: { lmit: '{{ config.region }}' }"]],
    mistakes: [
      '20:39  check.params gives things.list the unknown parameter "lmit"  did you mean "limit"?',
      '20:45  check.params has a hole, but is sent as it is  write the value itself',
    ],
  },
  {
    rule: 'Replication reads a list of records.',
    edits: [
      ['action: list', 'action: update'],
      ['send: query.since', 'send: path.id'],
      ['params: { limit: 50 }', 'params: { id: 1, name: x }'],
      ["first: { since: '{{ replication_config.start_date }}' }", 'first: {}'],
      ['token: token\n      params', 'token: tok\n      params'],
      ['response: { record: data }', 'response: { record: data, meta: { tok: tok } }'],
    ],
    mistakes: [
      '73:15  entities.things.sync reads with things.update, which lists no records  name an action that does',
    ],
  },
  {
    rule: 'Replication gives its action the parameters it takes.',
    edits: [
      ['params: { limit: 50 }', 'params: { limti: 50 }'],
      ['first: { since:', 'first: { snce:'],
    ],
    mistakes: [
      '76:17  entities.things.sync.params gives things.list the unknown parameter "limti"  did you mean "limit"?',
      '77:16  entities.things.sync.first gives things.list the unknown parameter "snce"  did you mean "since"?',
    ],
  },
  {
    rule: 'A sync token comes from an answer and goes into a parameter.',
    edits: [
      ['send: query.since', 'send: query.snce'],
      ['token: token\n      params', 'token: tokn\n      params'],
    ],
    mistakes: [
      '74:13  entities.things.sync sends things.list the unknown parameter "query.snce"  did you mean "query.since"?',
      '75:14  entities.things.sync takes its token from the "response.meta" of things.list, which has no "tokn"  did you mean "token"?',
    ],
  },
  {
    rule: 'The time since when records were updated goes into a parameter.',
    edits: [
      [
        'type: sync_token\n      action: list\n      send: query.since\n      token: token',
        'type: updated_since\n      action: list\n      send: query.snce\n      field: id',
      ],
    ],
    mistakes: [
      '74:13  entities.things.sync sends things.list the unknown parameter "query.snce"  did you mean "query.since"?',
    ],
  },
  {
    rule: 'The parent that replication reads by is an entity that is replicated.',
    edits: [readBy('{ entity: thigs, send: query.since }')],
    mistakes: ['74:25  entities.things.sync.parent reads by the unknown entity "thigs"  did you mean "things"?'],
  },
  {
    rule: 'The parent’s key goes into a parameter.',
    edits: [readBy('{ entity: things, send: query.snce }')],
    mistakes: [
      '74:25  entities.things.sync.parent.entity leads back to itself: things → things  read one of them without a parent',
      '74:39  entities.things.sync.parent sends things.list the unknown parameter "query.snce"  did you mean "query.since"?',
    ],
  },
  {
    rule: 'No entity is its own parent, not even through others.',
    edits: [readBy('{ entity: things, send: query.since }'), ['key: id', 'key: [id, parts]']],
    mistakes: [
      '74:15  entities.things.sync.parent does not say what identifies "things", whose key is not one field  write "from", the field that is sent',
      '74:25  entities.things.sync.parent.entity leads back to itself: things → things  read one of them without a parent',
    ],
  },
]

describe('the rules', () => {
  it.each([good, wide, named, joint])('have nothing against a good manifest', (manifest) => {
    expect(mistakesAfter(manifest)).toEqual([])
  })

  it.each(violations)('hold in a small manifest: $rule ($edits)', ({ edits, mistakes }) => {
    expect(mistakesAfter(good, edits)).toEqual(mistakes)
  })

  it.each(wideViolations)('hold in a wide manifest: $rule ($edits)', ({ edits, mistakes }) => {
    expect(mistakesAfter(wide, edits)).toEqual(mistakes)
  })

  it.each(getManyViolations)('hold for what is read together: $rule ($edits)', ({ edits, mistakes }) => {
    expect(mistakesAfter(joint, edits)).toEqual(mistakes)
  })

  it.each(presetViolations)('hold in a manifest with presets: $rule ($edits)', ({ edits, mistakes }) => {
    expect(mistakesAfter(named, edits)).toEqual(mistakes)
  })

  it('are all broken once above', () => {
    const broken = new Set(
      [...violations, ...wideViolations, ...presetViolations, ...getManyViolations].map(({ rule }) => rule),
    )
    expect(allRules.map(({ sentence }) => sentence).filter((sentence) => !broken.has(sentence))).toEqual([])
  })

  it('are sentences', () => {
    const sentences = allRules.map(({ sentence }) => sentence)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([])
  })

  it('are what is said to be broken', () => {
    const sentences = allRules.map(({ sentence }) => sentence)
    const unknown = [...violations, ...wideViolations, ...presetViolations, ...getManyViolations]
      .map(({ rule }) => rule)
      .filter((rule) => !sentences.includes(rule))
    expect(unknown).toEqual([])
  })
})
