import type { FastifySchema } from 'fastify'
import type { JsonSchema } from '../../manifest/json-schema.ts'
import type { Route } from './route.ts'

/** What the OpenAPI document says of the server as a whole. */
export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'Patchbay',
    version: '1',
    description:
      'Calls SaaS APIs with credentials that stay here. Get a token, create a connector, execute. Every path is served below /api/v1 and below /v1.',
  },
  components: {
    securitySchemes: {
      application: { type: 'http', scheme: 'bearer', description: 'An application token; sees every workspace.' },
      scoped: { type: 'http', scheme: 'bearer', description: 'A scoped token; sees one workspace.' },
    },
  },
} as const

const problem: JsonSchema = {
  type: 'object',
  description: 'What is wrong.',
  required: ['message', 'errors'],
  properties: {
    message: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          field: { type: ['string', 'null'] },
          message: { type: ['string', 'null'] },
          error_code: { type: ['string', 'null'] },
          details: {},
        },
      },
    },
    error_code: { type: 'string' },
    hint: { type: 'string' },
    retryable: { type: 'boolean' },
    request_id: { type: 'string' },
  },
}

type Described = FastifySchema & {
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
}

/** Describes a route for the document. */
export function describeRoute({ access, tag, summary, description, body, query, path, answers }: Route): Described {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, { type: 'string' }] as const)
  const kinds = { public: [], application: ['application'], scoped: ['scoped'], any: ['application', 'scoped'] }[access]
  return {
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    security: kinds.map((kind) => ({ [kind]: [] })),
    ...(body !== undefined && { body }),
    ...(query !== undefined && { querystring: query }),
    ...(names.length > 0 && { params: { type: 'object', properties: Object.fromEntries(names) } }),
    response: { ...answers, '4xx': problem },
  }
}
