import { ManifestError } from '../../manifest/errors.ts'
import { parseManifest } from '../../manifest/validate-manifest.ts'

/** The least that is a connector. */
export const small = `name: small
title: Small
version: 1.0.0
description: An API.
server: { url: https://api.example }
auth:
  key:
    title: Key
    credentials: { required: [key], properties: { key: { type: string } } }
    send: { type: header, name: X-Key, value: '{{ credentials.key }}' }
schemas:
  Thing: { type: object, properties: { id: { type: string } } }
entities:
  things:
    description: Things.
    record: Thing
    key: id
    actions:
      get:
        description: One thing.
        request: GET /things/{id}
        response: { record: $ }
`

/** Rewrites the small manifest and tells what is wrong with it then. */
export function mistakesAfter(...edits: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const text = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the manifest has no ${from}`)
    return before.replace(from, () => to)
  }, small)
  return mistakesOf(text)
}

/** Tells what is wrong with a manifest, line by line. */
export function mistakesOf(text: string): readonly string[] {
  try {
    parseManifest(text, 's.yaml')
  } catch (error) {
    if (error instanceof ManifestError) return error.message.split('\n').map((line) => line.replace('s.yaml:', ''))
    throw error
  }
  return []
}
