/** A good manifest that uses what small ones do not: tokens, files, GraphQL, every way of paging. */
export const wide = `name: wide
title: Wide
version: 1.0.0
description: An API.
config:
  required: [shop]
  properties:
    shop: { type: string }
    region: { enum: [US, DE] }
tables:
  endpoint: { US: na, DE: eu }
server:
  url: ['{{ token.instance_url }}/v1', 'https://{{ config.shop }}.wide.example/v1']
  hosts: ['*.wide.example']
  encode: { params: { ids: { arrays: comma } } }
  others:
    files: https://files-{{ config.region | lookup('endpoint') }}.wide.example
auth:
  oauth:
    title: OAuth
    credentials:
      required: [client_id, client_secret, refresh_token]
      properties:
        client_id: { type: string }
        client_secret: { type: string, writeOnly: true }
        refresh_token: { type: string, writeOnly: true }
    token:
      type: authorization_code
      url: https://{{ config.shop }}.wide.example/token
      headers: { X-Api: '1' }
      authorize: { url: 'https://login.wide.example/consent?a=b', params: { shop: '{{ config.shop }}' } }
      keep: { instance_url: instance_url }
    send: { type: bearer }
  login:
    title: Login
    credentials:
      required: [user, password]
      properties:
        user: { type: string }
        password: { type: string, writeOnly: true }
    token:
      type: session
      steps:
        - request: POST /login
          body: { user: '{{ credentials.user }}', password: '{{ credentials.password }}' }
          keep: { ticket: ticket }
        - request: POST /session/{{token.ticket}}
          keep: { session: '@header.x-session' }
    send: { type: header, name: X-Session, value: '{{ token.session }}' }
  key:
    title: Key
    credentials:
      required: [access_token]
      properties:
        access_token: { type: string, writeOnly: true }
    send: { type: bearer }
replication_config: { properties: { start_date: { type: string } } }
replication:
  config: { map: { since: start_date }, set: { until: "{{ now | add('-1d') | date('iso') }}" } }
  credentials: { key: { map: { token: access_token } } }
  server: { map: { account: shop } }
failures:
  - { when: { path: errors, exists: true }, message: errors.0.message, details: errors, then: warn }
limits:
  slow: { requests: 10, per: 1s, remaining: '@header.x-left', reset: '@header.x-reset', format: epoch }
pagination:
  pages: { type: page, send: query.page, size: query.size, max: 50 }
  links: { type: link, next: '@link.next' }
  tokens: { type: cursor, send: query.cursor, next: next, alone: true }
  ids: { type: last_id, send: query.after, from: id }
  relay: { type: cursor, send: variables.after, next: endCursor, more: hasNextPage }
schemas:
  Thing: { required: [id], properties: { id: { type: string }, shop: { type: string } } }
entities:
  things:
    description: Things.
    record: Thing
    key: id
    relations:
      - { to: shops, by: shop, key: code, where: { path: shop, exists: true } }
    search: { fields: { id: { name: thing_id } } }
    sync: { type: full, action: links, stream: all_things }
    actions:
      list:
        description: By page.
        request: GET /things
        query: { properties: { page: { type: integer }, size: { type: integer, maximum: 50 } } }
        response: { records: data, drop: { path: private, equals: true }, add: { of: '{{ params.size }}' } }
        pagination: pages
      links:
        description: By link.
        request: GET /links
        limit: slow
        response: { records: data }
        pagination: links
      tokens:
        description: By token.
        request: GET /tokens
        query: { properties: { cursor: { type: string } } }
        response: { records: data }
        pagination: tokens
      ids:
        description: By id.
        request: GET /ids
        query: { properties: { after: { type: string }, ids: { type: array } } }
        response: { records: data }
        pagination: ids
      find:
        description: By query.
        request: POST /graphql
        effect: read
        args: { properties: { shop: { type: string } } }
        variables: { properties: { after: { type: string }, text: { type: string } } }
        set: { variables.shop: '{{ params.shop }}' }
        graphql:
          fields: id shop { code }
          query: |
            # finds $nothing
            query($after: String, $text: String, $shop: String) {
              things(after: $after, text: $text, shop: $shop, note: "$5") { nodes { {{ fields }} } pageInfo { hasNextPage } }
            }
        response: { records: data.things.nodes, fields: { id: '{{ record.id }}' } }
        pagination: { use: relay, at: data.things.pageInfo }
      move:
        description: Move one.
        request: POST /shops/{id}/things/{thing}
        set: { path.thing: '{{ uuid }}' }
        encode: { body: form, params: { tags: { arrays: brackets } } }
        body: { required: [id], properties: { id: { type: string }, tags: { type: array, items: { type: string } } } }
        clash: { id: [path.id, body.id] }
        response: { record: $ }
      photo:
        description: Its photo.
        request: GET /things/{id}/photos
        args: { required: [index], properties: { index: { type: integer } } }
        response: { file: { type: url, at: 'photos.{{ params.index }}.url', name: photos.0.name, auth: never } }
      attach:
        description: Attach a file.
        request: POST /upload
        server: files
        encode: { body: related }
        body: { required: [file], properties: { name: { type: string }, file: { type: string, format: binary } } }
        response: { nothing: true }
      replace:
        description: Replace the file.
        request: PUT /files/{id}
        server: files
        encode: { body: bytes }
        body: { type: string, format: binary }
        response: { nothing: true }
  shops:
    description: Shops.
    record: { properties: { code: { type: string } } }
    actions:
      get: { description: One., request: 'GET /shops/{code}', response: { file: { type: body } } }
`
