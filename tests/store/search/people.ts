import { compileConnector } from '../../../manifest/compile-connector.ts'
import type { Connector } from '../../../manifest/connector.ts'
import { assertManifest } from '../../../manifest/validate-manifest.ts'
import { manifestOf } from '../../support/manifest-of.ts'

const address = { type: 'object', properties: { city: { type: 'string' }, zip: { type: 'string' } } }

/** A connector whose only entity, notes, has records of every kind of field. */
export const people: Connector = compileConnector(
  assertManifest(
    manifestOf({
      entity: {
        record: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            name: { type: 'string' },
            status: { type: ['string', 'null'], enum: ['Active', 'Hired', null] },
            age: { type: 'integer' },
            open: { type: 'boolean' },
            createdAt: { type: 'string', format: 'date-time' },
            home: { anyOf: [address, { type: 'null' }] },
            tags: { type: 'array', items: { type: 'string' } },
            addresses: { type: 'array', items: address },
            custom: { type: 'object', additionalProperties: true },
          },
        },
      },
    }),
  ),
)
