import { iso } from '../company/seeding.ts'
import type { Endpoint, Endpoints } from '../endpoint.ts'

const info: Endpoint = {
  scope: 'apiKeys:read',
  answer({ key, clock }) {
    return { results: { title: key.title, createdAt: iso(clock.start - 90 * 86_400_000), scopes: key.scopes } }
  },
}

/** Holds the endpoint with which a key looks at itself. */
export const apiKey: Endpoints = { 'apiKey.info': info }
