import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compileConnector } from '../../../manifest/compile-connector.ts'
import type { Connector } from '../../../manifest/connector.ts'
import type { Manifest } from '../../../manifest/manifest.gen.ts'
import { parseYaml } from '../../../manifest/parse-yaml.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** Compiles a manifest of this repository. */
export function connectorAt(file: string): Connector {
  return compileConnector(parseYaml(readFileSync(path.join(root, file), 'utf8')).value as Manifest)
}

/** Compiles a small manifest with some parts replaced. */
export function smallConnector(changes: Partial<Manifest> = {}): Connector {
  return compileConnector({ ...small, ...changes })
}

const small: Manifest = {
  name: 'help-desk',
  title: 'Help Desk',
  version: '0.2.0',
  description: 'Questions and answers',
  server: { url: 'https://api.helpdesk.example' },
  auth: {
    oauth: 'unavailable',
    token: {
      title: 'API key',
      help: 'Settings, API.',
      credentials: {
        type: 'object',
        required: ['api_key'],
        properties: {
          api_key: { type: 'string', description: 'The API key', writeOnly: true },
          region: { enum: ['eu', 'us'], description: 'Where the data is' },
        },
      },
      send: { type: 'basic', username: '{{ credentials.api_key }}', password: '' },
    },
  },
  replication_config: {
    type: 'object',
    required: ['start_date'],
    properties: { start_date: { type: 'string', format: 'date-time', description: 'From when on data is replicated' } },
  },
  check: { call: 'questions.list', scopes: 'scopes' },
  pagination: { pages: { type: 'cursor', send: 'query.cursor', next: 'next', size: 'query.limit', max: 50 } },
  schemas: {
    Question: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string', format: 'uuid' }, text: { type: 'string', description: 'The words' } },
    },
  },
  entities: {
    questions: {
      description: 'What people ask',
      record: 'Question',
      key: 'id',
      label: 'text',
      actions: {
        list: {
          description: 'List the questions',
          request: 'GET /questions',
          query: {
            properties: {
              limit: { type: 'integer', minimum: 1, maximum: 50, default: 20 },
              cursor: { type: 'string' },
            },
          },
          response: { records: 'data' },
          pagination: 'pages',
        },
        get: { description: 'Get a question', request: 'GET /questions/{id}', response: { record: 'data' } },
      },
    },
  },
}
