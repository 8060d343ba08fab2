import { parseManifest } from '../../manifest/validate-manifest.ts'
import { ManifestError } from '../../manifest/errors.ts'
import { allRules } from '../../manifest/rules/all-rules.ts'

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

/** Rewrites the good manifest and tells what is wrong with it then. */
function mistakesAfter(...edits: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const text = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the manifest has no ${from}`)
    return before.replace(from, () => to)
  }, good)
  try {
    parseManifest(text, 'small.yaml')
  } catch (error) {
    if (error instanceof ManifestError) return error.message.split('\n')
    throw error
  }
  return []
}

interface Violation {
  readonly rule: string
  readonly edits: readonly (readonly [from: string, to: string])[]
  readonly mistakes: readonly string[]
}

const violations: readonly Violation[] = [
]

describe('the rules', () => {
  it('have nothing against a good manifest', () => {
    expect(mistakesAfter()).toEqual([])
  })

  it.each(violations)('hold: $rule ($edits)', ({ edits, mistakes }) => {
    expect(mistakesAfter(...edits)).toEqual(mistakes.map((mistake) => `small.yaml:${mistake}`))
  })

  it('are all broken once above', () => {
    const broken = new Set(violations.map(({ rule }) => rule))
    expect(allRules.map(({ sentence }) => sentence).filter((sentence) => !broken.has(sentence))).toEqual([])
  })

  it('are sentences', () => {
    const sentences = allRules.map(({ sentence }) => sentence)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([])
  })
})
