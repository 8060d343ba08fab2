import type { Violation } from './violation.ts'

/** For each rule what breaks it in the wide manifest, and what is said then. */
export const wideViolations: readonly Violation[] = [
  {
    rule: 'The server is a full URL without credentials, query or fragment.',
    edits: [["'{{ token.instance_url }}/v1'", "'{{ token.instance_url }}.x/v1'"]],
    mistakes: ['13:9  server.url.0 is not a full URL  write it as https://host/path'],
  },
  {
    rule: 'The server is a full URL without credentials, query or fragment.',
    edits: [
      [
        "https://files-{{ config.region | lookup('endpoint') }}.wide.example",
        "https://{{ config.region | lookup('endpoint') }}.wide.example?a=b",
      ],
      ['https://login.wide.example/consent?a=b', 'login.wide.example'],
    ],
    mistakes: [
      '17:12  server.others.files has a query  write it under "server.query"',
      '31:25  auth.oauth.token.authorize.url is not a full URL  write it as https://host/path',
    ],
  },
  {
    rule: 'A host that comes from a value is reached by https.',
    edits: [['https://{{ config.shop }}.wide.example/v1', 'http://{{ config.shop }}/v1']],
    mistakes: ['13:40  server.url.1 reaches a host that comes from a value by http  write https://'],
  },
  {
    rule: 'No value alone decides where requests go.',
    edits: [
      ["  hosts: ['*.wide.example']\n", ''],
      ['https://{{ config.shop }}.wide.example/v1', 'https://{{ config.shop }}.com/v1'],
    ],
    mistakes: [
      '13:40  server.url.1 goes to any host that config.shop makes of it  let a fixed domain follow, or take the value from an enum or a table; or name under "server.hosts" where requests may go',
    ],
  },
  {
    rule: 'No value alone decides where requests go.',
    edits: [['url: https://{{ config.shop }}.wide.example/token', 'url: https://wide.{{ config.shop }}:8443/token']],
    mistakes: [
      '29:12  auth.oauth.token.url goes to any host that config.shop makes of it  let a fixed domain follow, or take the value from an enum or a table',
    ],
  },
  {
    rule: 'The hosts requests may go to are those that the server can have.',
    edits: [
      ["hosts: ['*.wide.example']", "hosts: ['*.com', api.wide.example]"],
      ['https://{{ config.shop }}.wide.example/v1', 'https://{{ config.shop }}.narrow.example/v1'],
    ],
    mistakes: [
      '13:40  server.url.1 cannot lead to *.com or api.wide.example, where alone requests may go  name its host under "server.hosts"',
      '14:11  server.hosts.0 lets requests go to all of a top-level domain  name more of it',
    ],
  },
  {
    rule: 'The hosts requests may go to are those that the server can have.',
    edits: [['https://{{ config.shop }}.wide.example/v1', 'https://api.example/{{ config.shop }}']],
    mistakes: [
      '13:40  server.url.1 cannot lead to *.wide.example, where alone requests may go  name its host under "server.hosts"',
    ],
  },
  {
    rule: 'Every scheme sends its credentials.',
    edits: [['        user: { type: string }\n', '        user: { type: string }\n        pin: { type: string }\n']],
    mistakes: [
      '40:9  auth.login asks for "pin" but never sends it  write {{ credentials.pin }} under "send" or "token", or move it to "config"',
    ],
  },
  {
    rule: 'Every scheme that gets a token sends it.',
    edits: [["value: '{{ token.session }}'", "value: '{{ credentials.user }}'"]],
    mistakes: [
      '49:11  auth.login gets a token but does not send it  write {{ token.access_token }} where it goes, or "type: bearer"',
    ],
  },
  {
    rule: 'A bearer that names no token has one to send.',
    edits: [
      [
        '      required: [access_token]\n      properties:\n        access_token:',
        '      required: [token]\n      properties:\n        token:',
      ],
      ['map: { token: access_token }', 'map: { token: token }'],
    ],
    mistakes: [
      '55:9  auth.key asks for "token" but never sends it  write {{ credentials.token }} under "send", or move it to "config"',
      '56:11  auth.key.send is a bearer without a token, and there is no credential "access_token"  write "token: {{ credentials.name }}"',
    ],
  },
  {
    rule: 'Every token is asked for with all that its grant needs.',
    edits: [
      ['required: [client_id, client_secret, refresh_token]', 'required: [client_secret, refresh_token]'],
      ['        client_id: { type: string }\n', ''],
    ],
    mistakes: [
      '26:5  auth.oauth.token needs a "client_id", but there is no credential of that name  declare it, or write "client_id: {{ credentials.name }}"',
    ],
  },
  {
    rule: 'Every token is asked for with all that its grant needs.',
    edits: [
      ['type: authorization_code', 'type: client_credentials'],
      [
        "      authorize: { url: 'https://login.wide.example/consent?a=b', params: { shop: '{{ config.shop }}' } }\n",
        '',
      ],
      ['client_secret, refresh_token]', 'refresh_token]'],
      ['        client_secret: { type: string, writeOnly: true }\n', ''],
      ["headers: { X-Api: '1' }", "headers: { X-Api: '{{ credentials.refresh_token }}' }"],
    ],
    mistakes: [
      '26:5  auth.oauth.token needs a "client_secret", but there is no credential of that name  declare it, or write "client_secret: {{ credentials.name }}"',
    ],
  },
  {
    rule: 'A login keeps something of what it gave.',
    edits: [
      ['keep: { ticket: ticket }', 'keep: {}'],
      ["keep: { session: '@header.x-session' }", 'keep: {}'],
      ['{{token.ticket}}', '1'],
      ['{{ token.session }}', '{{ token.access_token }}'],
    ],
    mistakes: [
      '43:7  auth.login.token.steps keep nothing of what they give  name the token: keep: { access_token: … }',
    ],
  },
  {
    rule: 'The name of every header and cookie is legal.',
    edits: [["headers: { X-Api: '1' }", "headers: { 'X Api': '1' }"]],
    mistakes: ['30:18  auth.oauth.token.headers."X Api" is no legal name of a header  use letters, digits and hyphens'],
  },
  {
    rule: 'No header is set that the transport decides on.',
    edits: [['        - request: POST /login\n', '        - request: POST /login\n          headers: { Host: x }\n']],
    mistakes: ['45:22  auth.login.token.steps.0.headers.Host sets "Host", which the transport decides on  remove it'],
  },
  {
    rule: 'Every pagination, limit and permission that is named exists.',
    edits: [['{ use: relay,', '{ use: relays,']],
    mistakes: ['123:28  entities.things.actions.find names the unknown pagination "relays"  did you mean "relay"?'],
  },
  {
    rule: 'Every further server that is named exists.',
    edits: [['server: files\n        encode: { body: related }', 'server: flies\n        encode: { body: related }']],
    mistakes: ['140:17  entities.things.actions.attach names the unknown server "flies"  did you mean "files"?'],
  },
  {
    rule: 'Every table that is looked into exists.',
    edits: [["lookup('endpoint')", "lookup('endpoints')"]],
    mistakes: ['17:12  server.others.files looks into the unknown table "endpoints"  did you mean "endpoint"?'],
  },
  {
    rule: 'Every table is looked into.',
    edits: [['tables:\n', 'tables:\n  other: { a: b }\n']],
    mistakes: [
      "11:3  nothing looks into tables.other  write {{ config.name | lookup('other') }} where its values go, or remove it",
    ],
  },
  {
    rule: 'A request path names one fixed place under the server.',
    edits: [['POST /session/{{token.ticket}}', 'POST /session/../{{token.ticket}}']],
    mistakes: [
      '47:20  the request of auth.login.token.steps.1 has a "." or ".." segment, which leads elsewhere  write out the path that is meant',
    ],
  },
  {
    rule: 'Every value for the path fills a hole of the request line.',
    edits: [
      ['path.thing:', 'path.thnig:'],
      ['/{thing}', ''],
    ],
    mistakes: [
      '127:16  entities.things.actions.move sets path.thnig, but its request has no {thnig}  write {thnig} in the request, or remove it',
    ],
  },
  {
    rule: 'Parameter names are unique in an action.',
    edits: [['clash: { id: [path.id, body.id] }', 'clash: {}']],
    mistakes: [
      '129:47  entities.things.actions.move has the parameter "id" twice, as path.id and as body.id  settle it: clash: { id: path.id, body_id: body.id }, or { id: [path.id, body.id] } for one value in both',
    ],
  },
  {
    rule: 'A clash is settled for parameters that exist.',
    edits: [['[path.id, body.id]', '[path.id, body.idd]']],
    mistakes: [
      '129:47  entities.things.actions.move has the parameter "id" twice, as path.id and as body.id  settle it: clash: { id: path.id, body_id: body.id }, or { id: [path.id, body.id] } for one value in both',
      '130:32  clash in entities.things.actions.move names the unknown place "body.idd"  did you mean "body.id"?',
    ],
  },
  {
    rule: 'A clash gives each place one name.',
    edits: [['clash: { id: [path.id, body.id] }', 'clash: { id: [path.id, body.id], other: body.id }']],
    mistakes: ['130:49  clash in entities.things.actions.move names body.id twice  keep one of them'],
  },
  {
    rule: 'Every parameter under args is used in a hole.',
    edits: [['{{ params.index }}', '0']],
    mistakes: [
      '135:50  entities.things.actions.photo has "index" under args, but no hole uses it  write {{ params.index }} under "set", or move it to another section',
    ],
  },
  {
    rule: 'What is said of how a body is written is said of one.',
    edits: [['response: { file: { type: body } }', 'encode: { body: form }, response: { file: { type: body } }']],
    mistakes: [
      '155:73  entities.shops.actions.get says how its body is written, but has none  remove it, or declare the body',
    ],
  },
  {
    rule: 'Every body can be written in its media type.',
    edits: [
      [
        'encode: { body: related }\n        body: { required: [file], properties: { name: { type: string }, file: { type: string, format: binary } } }',
        'encode: { body: related }\n        body: { required: [file], properties: { name: { type: string }, file: { type: string } } }',
      ],
    ],
    mistakes: [
      '142:9  entities.things.actions.attach writes its body as related, but has 0 files  declare exactly one property with "format: binary"',
    ],
  },
  {
    rule: 'Every body can be written in its media type.',
    edits: [
      ['encode: { body: bytes }', 'encode: { body: form }'],
      ['body: { type: string, format: binary }', 'body: { type: array }'],
    ],
    mistakes: [
      '149:9  entities.things.actions.replace writes its body as form, but it is no object  declare its properties',
    ],
  },
  {
    rule: 'Every body can be written in its media type.',
    edits: [
      ['encode: { body: bytes }', 'encode: { body: text }'],
      ['body: { type: string, format: binary }', 'body: { properties: { text: { type: string } } }'],
    ],
    mistakes: [
      '149:9  entities.things.actions.replace writes its body as text, but it is an object  write "body: { type: string }"',
    ],
  },
  {
    rule: 'Files stand where a body takes them.',
    edits: [
      ['encode: { body: related }\n', 'encode: { body: json }\n'],
      ['text: { type: string } } }', 'text: { type: string, format: binary } } }'],
      [
        'args: { properties: { shop: { type: string } } }',
        'args: { properties: { shop: { type: string, format: binary } } }',
      ],
    ],
    mistakes: [
      '112:31  entities.things.actions.find has a file in the args, where none can go  let it be a property of a body with "encode: { body: multipart }", or use "format: byte" for base64 text',
      '113:61  entities.things.actions.find has a file in a body that is written as json, where none can go  let it be a property of a body with "encode: { body: multipart }", or use "format: byte" for base64 text',
      '142:73  entities.things.actions.attach has a file in a body that is written as json, where none can go  let it be a property of a body with "encode: { body: multipart }", or use "format: byte" for base64 text',
    ],
  },
  {
    rule: 'Files stand where a body takes them.',
    edits: [
      ['encode: { body: related }\n', 'encode: { body: multipart }\n'],
      ['name: { type: string }, file:', 'name: { properties: { inner: { type: string, format: binary } } }, file:'],
    ],
    mistakes: [
      '142:49  entities.things.actions.attach has a file inside "name", where none can go  let it be a property of a body with "encode: { body: multipart }", or use "format: byte" for base64 text',
    ],
  },
  {
    rule: 'A style of an action is given to a parameter of its query or form.',
    edits: [['params: { tags: { arrays: brackets } }', 'params: { tag: { arrays: brackets } }']],
    mistakes: [
      '128:41  entities.things.actions.move gives a style to what is no parameter of its query or form: "tag"  did you mean "tags"?',
    ],
  },
  {
    rule: 'A style of the server is given to a parameter of some query or form.',
    edits: [['params: { ids: { arrays: comma } }', 'params: { idz: { arrays: comma } }']],
    mistakes: [
      '15:23  server.encode.params gives a style to what is no parameter of any query or form: "idz"  did you mean "ids"?',
    ],
  },
  {
    rule: 'Variables go with a query.',
    edits: [
      ['request: GET /links\n', 'request: GET /links\n        variables: { properties: { x: { type: string } } }\n'],
    ],
    mistakes: ['93:9  entities.things.actions.links has variables but no query  write "graphql: { query: … }"'],
  },
  {
    rule: 'A query has no body beside it.',
    edits: [
      ['request: POST /graphql\n', 'request: POST /graphql\n        body: { properties: { x: { type: string } } }\n'],
    ],
    mistakes: ['111:9  entities.things.actions.find has a query and a body  move its parameters to "variables"'],
  },
  {
    rule: 'A query is posted as JSON.',
    edits: [['request: POST /graphql\n', 'request: GET /graphql\n        encode: { body: form }\n']],
    mistakes: [
      '110:18  entities.things.actions.find sends a query with GET  write "request: POST /graphql" or the like',
      '116:9  entities.things.actions.find sends a query, but writes its body as form  write "encode: { body: json }"',
    ],
  },
  {
    rule: 'A query has nothing but fields filled in.',
    edits: [['{{ fields }}', '{{ fields }} {{ shop }}']],
    mistakes: [
      '117:18  the query of entities.things.actions.find has the hole {{ shop }}, which nothing fills  give values as variables, such as $id',
    ],
  },
  {
    rule: 'A query has nothing but fields filled in.',
    edits: [
      [
        '            # finds $nothing\n            query($after: String, $text: String, $shop: String) {\n              things(after: $after, text: $text, shop: $shop, note: "$5") { nodes { {{ fields }} } pageInfo { hasNextPage } }\n            }\n',
        '\n',
      ],
      ['fields: id shop { code }\n', '\n'],
      ['        variables: { properties: { after: { type: string }, text: { type: string } } }\n', ''],
      ['        args: { properties: { shop: { type: string } } }\n', ''],
      ["        set: { variables.shop: '{{ params.shop }}' }\n", ''],
      ['{ use: relay, at: data.things.pageInfo }', 'links'],
    ],
    mistakes: ['114:18  entities.things.actions.find.graphql.query must not be empty'],
  },
  {
    rule: 'Fields go into a query that has a place for them.',
    edits: [['          fields: id shop { code }\n', '']],
    mistakes: [
      '116:18  the query of entities.things.actions.find has {{ fields }}, but no "fields" are given  write the usual ones: fields: id name',
    ],
  },
  {
    rule: 'Fields go into a query that has a place for them.',
    edits: [
      ['{{ fields }}', 'id'],
      ['fields: id shop { code }', '"fields": "id shop(x: 1)"'],
    ],
    mistakes: [
      '116:11  entities.things.actions.find has "fields", but its query has no {{ fields }}  write {{ fields }} where they go',
    ],
  },
  {
    rule: 'A query uses the variables it is given, and no others.',
    edits: [
      ['text: $text,', 'text: $txt,'],
      ["{ variables.shop: '{{ params.shop }}' }", "{ variables.shop: '{{ params.shop }}', variables.more: 1 }"],
    ],
    mistakes: [
      '114:53  entities.things.actions.find has the variable "more", but its query has no $more  use it in the query, or remove it',
      '117:18  entities.things.actions.find has a query with a variable that it does not have: "txt"  did you mean "text"?',
    ],
  },
  {
    rule: 'Every action says where its data is, in one way.',
    edits: [['response: { file: { type: body } }', 'response: { file: { type: body }, record: $ }']],
    mistakes: ['155:75  entities.shops.actions.get answers with "record" and "file" at once  keep one of them'],
  },
  {
    rule: 'An action that lists records says how it is paged, and no other does.',
    edits: [['response: { file: { type: body } }', 'response: { file: { type: body } }, pagination: pages']],
    mistakes: [
      '155:99  entities.shops.actions.get names a pagination but lists no records  remove it, or write "response: { records: … }"',
      '155:111  pagination.pages pages entities.shops.actions.get by a parameter that it does not have: "query.page"  declare it under "query"',
      '155:111  pagination.pages pages entities.shops.actions.get by a parameter that it does not have: "query.size"  declare it under "query"',
    ],
  },
  {
    rule: 'A file is the answer itself, or the answer has its address.',
    edits: [
      ["at: 'photos.{{ params.index }}.url', ", ''],
      ['        args: { required: [index], properties: { index: { type: integer } } }\n', ''],
      ['{ file: { type: body } }', '{ file: { type: body, auth: never } }'],
    ],
    mistakes: [
      '135:21  entities.things.actions.photo answers with the address of a file, but does not say where that is  write "at: …"',
      '154:95  entities.shops.actions.get answers with the file itself, so that "auth" says nothing  remove it, or write "type: url"',
    ],
  },
  {
    rule: 'What is done with records is done where there are some.',
    edits: [
      ['response: { record: $ }', 'response: { record: $, drop: { path: x, exists: true } }'],
      ['response: { nothing: true }', 'response: { nothing: true, schema: Thing }'],
    ],
    mistakes: [
      '131:32  entities.things.actions.move has "drop", but lists no records  remove it',
      '143:36  entities.things.actions.attach has "schema", but answers with no record  remove it',
    ],
  },
  {
    rule: 'What an action changes in a pagination fits it.',
    edits: [['{ use: relay, at:', '{ use: relay, nxt: x, at:']],
    mistakes: ['123:35  entities.things.actions.find.pagination has the unknown key "nxt"  did you mean "next"?'],
  },
  {
    rule: 'What an action changes in a pagination fits it.',
    edits: [['{ use: relay, at:', '{ use: relay, type: page, at:']],
    mistakes: [
      '123:41  entities.things.actions.find turns the pagination "relay" from cursor into "page"  declare another one under "pagination" and name that',
    ],
  },
  {
    rule: 'A pagination sends parameters that its actions have.',
    edits: [
      ['send: query.after, from', 'send: query.aftr, from'],
      ['send: query.page, size: query.size', 'send: query.page, size: query.sze'],
    ],
    mistakes: [
      '89:21  pagination.pages pages entities.things.actions.list by a parameter that it does not have: "query.sze"  did you mean "query.size"?',
      '107:21  pagination.ids pages entities.things.actions.ids by a parameter that it does not have: "query.aftr"  did you mean "query.after"?',
    ],
  },
  {
    rule: 'Pages and offsets are whole numbers.',
    edits: [['page: { type: integer }', 'page: { type: string }']],
    mistakes: [
      '89:21  entities.things.actions.list counts its pages in query.page, which is no number  make its type integer',
    ],
  },
  {
    rule: 'A page is as large as the parameter that sets its size allows.',
    edits: [['size: query.size, max: 50', 'size: query.size, max: 60']],
    mistakes: [
      '67:65  pagination.pages.max is 60, but entities.things.actions.list allows a query.size of up to 50  make the two the same',
    ],
  },
  {
    rule: 'A page is as large as the parameter that sets its size allows.',
    edits: [['pagination: pages\n', 'pagination: { use: pages, max: 40 }\n']],
    mistakes: [
      '89:40  entities.things.actions.list.pagination.max is 40, but entities.things.actions.list allows a query.size of up to 50  make the two the same',
    ],
  },
  {
    rule: 'A token that goes alone is all that the request needs.',
    edits: [['GET /tokens', 'GET /tokens/{id}']],
    mistakes: [
      '101:21  pagination.tokens sends its token alone, but entities.things.actions.tokens needs "id" in its path  name a pagination without "alone"',
    ],
  },
  {
    rule: 'The prefix of a pagination leads into the body.',
    edits: [
      ['at: data.things.pageInfo', 'at: $'],
      ['type: link, next:', "type: link, at: '@header.x', next:"],
    ],
    mistakes: [
      '68:28  pagination.links.at is "@header.x", which is no place in the body  name the object that has what the pagination reads; leave it out where that is the whole body',
      '123:39  entities.things.actions.find.pagination.at is "$", which is no place in the body  name the object that has what the pagination reads; leave it out where that is the whole body',
    ],
  },
  {
    rule: 'Every hole reads from a source that is known where it stands.',
    edits: [
      ["set: { variables.shop: '{{ params.shop }}' }", "set: { variables.shop: '{{ credentials.user }}' }"],
      ["'{{ record.id }}'", "'{{ params.shop }}'"],
      ["{ shop: '{{ config.shop }}' } }", "{ shop: '{{ token.access_token }}' } }"],
    ],
    mistakes: [
      '31:83  auth.oauth.token.authorize.params.shop reads from "token", which is not known there  a hole here reads from credentials, config, now, uuid',
      '114:32  entities.things.actions.find.set."variables.shop" reads from "credentials", which is not known there  a hole here reads from config, params, now, uuid',
      '122:63  entities.things.actions.find.response.fields.id reads from "params", which is not known there  a hole here reads from record',
    ],
  },
  {
    rule: 'Every name in a hole exists.',
    edits: [
      ['{{ token.instance_url }}', '{{ token.instance }}'],
      ['{{token.ticket}}', '{{token.session}}'],
      ["value: '{{ token.session }}'", "value: '{{ token.sesion }}'"],
      ["'{{ credentials.password }}'", "'{{ credentials.password }}{{ credentials.pasword }}'"],
    ],
    mistakes: [
      '13:9  server.url.0 reads from token.instance, which does not exist  keep it of the reply that has it: keep: { name: selector }',
      '45:61  auth.login.token.steps.0.body.password reads from credentials.pasword, which does not exist  did you mean "password"?',
      '47:20  auth.login.token.steps.1.request reads from token.session, which does not exist  keep it of the reply that has it: keep: { name: selector }',
      '49:51  auth.login.send.value reads from token.sesion, which does not exist  did you mean "session"?',
    ],
  },
  {
    rule: 'Every date is written in a known format and moved by a known span.',
    edits: [["add('-1d')", "add('yesterday')"]],
    mistakes: [
      '59:55  replication.config.set.until moves a date by "yesterday", which is no span  write a number and one of s, m, h, d, w: -180d',
    ],
  },
  {
    rule: 'Every selector can be read.',
    edits: [
      ["next: '@link.next'", "next: '@body.next'"],
      ["reset: '@header.x-reset'", "reset: 'a..b'"],
      ['keep: { ticket: ticket }', "keep: { ticket: 'a[0]' }"],
    ],
    mistakes: [
      '46:27  auth.login.token.steps.0.keep.ticket: "a[0]" is not a selector; write names and indexes joined by dots',
      '65:70  limits.slow.reset: "a..b" is not a selector; write names and indexes joined by dots',
      '68:30  pagination.links.next: "@body.next" starts from an unknown root; use @header.NAME, @link.REL, @params.NAME or @status',
    ],
  },
  {
    rule: 'Every condition can be read.',
    edits: [
      ['drop: { path: private, equals: true }', 'drop: { path: private }'],
      ['where: { path: shop, exists: true }', "where: { path: 'a..b', exists: true }"],
    ],
    mistakes: [
      '80:50  entities.things.relations.0.where: "a..b" is not a selector; write names and indexes joined by dots',
      '88:42  entities.things.actions.list.response.drop: "private" needs a comparison: equals, not_equals, in, exists, contains or starts_with',
    ],
  },
  {
    rule: 'Every selector starts from something that is there.',
    edits: [
      ['drop: { path: private', "drop: { path: '@status'"],
      ['instance_url: instance_url', "instance_url: '@header.x-url'"],
      ['keep: { ticket: ticket }', "keep: { ticket: '@status' }"],
      ['from: id', "from: '@header.id'"],
    ],
    mistakes: [
      '32:29  auth.oauth.token.keep.instance_url reads "@header.x-url", but of a reply with a token only the body is read  name a field of the body',
      '46:27  auth.login.token.steps.0.keep.ticket reads "@status", but of the reply to a login only the body and the headers are read  name a field of the body, or @header.NAME',
      '70:50  pagination.ids.from reads "@header.id", but a record has only its own fields  name a field of the record',
      '88:50  entities.things.actions.list.response.drop.path reads "@status", but a record is judged by its own fields and by the parameters  name a field of the record, or @params.NAME',
    ],
  },
  {
    rule: 'Every parameter that a selector reads exists.',
    edits: [
      ['photos.{{ params.index }}.url', 'photos.{{ params.indx }}.url'],
      ['name: photos.0.name', "name: '@params.nme'"],
    ],
    mistakes: [
      '136:44  entities.things.actions.photo.response.file.at reads the unknown parameter "indx"  did you mean "index"?',
      '136:82  entities.things.actions.photo.response.file.name reads the unknown parameter "nme"  declare the parameter, under "args" if it is sent nowhere else',
    ],
  },
  {
    rule: 'What is said of the fields of records is in their schema.',
    edits: [
      ['key: code, where: { path: shop,', 'key: cod, where: { path: shp,'],
      ['fields: { id: { name', 'fields: { idd: { name'],
      ['from: id', 'from: ids'],
    ],
    mistakes: [
      '70:50  pagination.ids.from reads "ids", but the record has no "ids"  did you mean "id"?',
      '80:37  entities.things.relations.0.key reads "cod", but the record has no "cod"  did you mean "code"?',
      '80:57  entities.things.relations.0.where.path reads "shp", but the record has no "shp"  did you mean "shop"?',
      '81:30  entities.things.search.fields.idd reads "idd", but the record has no "idd"  did you mean "id"?',
    ],
  },
  {
    rule: 'A failure that only warns has something to say.',
    edits: [['message: errors.0.message, ', '']],
    mistakes: [
      '63:68  failures.0 warns but has no "message"  write "message: …", or "then: empty" when there is nothing to say',
    ],
  },
  {
    rule: 'A limit that answers tell of says when there is more.',
    edits: [
      [
        "requests: 10, per: 1s, remaining: '@header.x-left', reset: '@header.x-reset', format: epoch",
        "remaining: '@header.x-left', format: epoch",
      ],
    ],
    mistakes: [
      '65:11  limits.slow has "remaining" but lacks "reset"  add it',
      '65:40  limits.slow has "format" but lacks "reset"  add it',
    ],
  },
  {
    rule: 'A limit that answers tell of says when there is more.',
    edits: [["remaining: '@header.x-left', ", '']],
    mistakes: ['65:34  limits.slow has "reset" but lacks "remaining"  add it'],
  },
  {
    rule: 'What is mapped for the hosted side are fields that exist.',
    edits: [
      ['since: start_date', 'since: start_dat'],
      ['token: access_token }', 'token: acess_token }'],
      ['account: shop', 'account: shopp'],
    ],
    mistakes: [
      '59:27  replication.config.map.since names the unknown field "start_dat"  did you mean "start_date"?',
      '60:39  replication.credentials.key.map.token names the unknown field "acess_token"  did you mean "access_token"?',
      '61:29  replication.server.map.account names the unknown field "shopp"  did you mean "shop"?',
    ],
  },
  {
    rule: 'What is mapped of credentials belongs to a scheme.',
    edits: [['credentials: { key: { map', 'credentials: { kee: { map']],
    mistakes: ['60:18  replication.credentials maps the fields of the unknown scheme "kee"  did you mean "key"?'],
  },
  {
    rule: 'No two entities are one stream.',
    edits: [
      ['stream: all_things', 'stream: shops'],
      [
        '  shops:\n    description: Shops.\n',
        '  shops:\n    description: Shops.\n    sync: { type: full, action: list }\n',
      ],
      [
        '      get: { description: One.',
        '      list: { description: All., request: GET /shops, response: { records: $ }, pagination: links }\n      get: { description: One.',
      ],
    ],
    mistakes: [
      '153:11  entities.shops.sync is the stream "shops", as is that of "things"  name another; write "stream: null" where the hosted side has none',
    ],
  },
]
