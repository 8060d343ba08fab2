import { ConnectorClient } from '../../runtime/client.ts'
import { loadConnector } from '../../runtime/load-connector.ts'
import type { ClientOptions } from '../../runtime/options.ts'
import type { Action, Entity, Manifest } from '../../manifest/manifest.gen.ts'

/** What differs from the small manifest; `actions` are those of its only entity, added to the usual ones. */
export interface ManifestOverrides extends Partial<Manifest> {
  readonly actions?: Readonly<Record<string, Partial<Action>>>
  readonly entity?: Partial<Entity>
}

/** Makes a small manifest: notes that are listed, read and written. */
export function manifestOf({ actions = {}, entity = {}, ...overrides }: ManifestOverrides = {}): Manifest {
  return {
    name: 'notes',
    title: 'Notes',
    version: '1.0.0',
    description: 'A made-up notebook.',
    server: { url: 'https://api.notes.example/v1' },
    auth: {
      oauth: 'unavailable',
      token: {
        title: 'Token',
        credentials: { required: ['token'], properties: { token: { type: 'string', writeOnly: true } } },
        send: { type: 'bearer', token: '{{ credentials.token }}' },
      },
    },
    retry: { initial: '1ms', longest: '30s' },
    pagination: {
      pages: { type: 'cursor', send: 'query.cursor', next: 'next', more: 'more', size: 'query.limit', max: 100 },
    },
    entities: {
      notes: {
        description: 'Notes.',
        record: { type: 'object', properties: { id: { type: 'string' } } },
        ...entity,
        actions: { ...usualActions, ...completed(actions) },
      },
    },
    ...overrides,
  }
}

const usualActions: Readonly<Record<string, Action>> = {
  list: {
    description: 'List notes.',
    request: 'GET /notes',
    query: {
      properties: { cursor: { type: 'string' }, limit: { type: 'integer', maximum: 100 }, tag: { type: 'string' } },
    },
    response: { records: 'data' },
    pagination: 'pages',
  },
  get: { description: 'One note.', request: 'GET /notes/{id}', response: { record: 'data' } },
  create: {
    description: 'Write a note.',
    request: 'POST /notes',
    body: {
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string' }, parent: { type: ['string', 'null'] } },
    },
    response: { record: 'data' },
  },
}

function completed(actions: Readonly<Record<string, Partial<Action>>>): Readonly<Record<string, Action>> {
  const entries = Object.entries(actions).map(([name, action]) => [
    name,
    { description: 'Does it.', request: `POST /${name}`, response: { record: '$' }, ...action },
  ])
  return Object.fromEntries(entries) as Readonly<Record<string, Action>>
}

/** How a client of the small manifest is made. */
export interface ConnectOptions extends ClientOptions {
  readonly authConfig?: object
  readonly manifest?: ManifestOverrides
}

/** The token that clients of the small manifest have unless they are given another. */
export const token = 'sk_live_0123456789abcdef'

/** Makes a client of the small manifest, which has to be a valid one. */
export function connect({ manifest, ...options }: ConnectOptions = {}): Promise<ConnectorClient> {
  return loadConnector(manifestOf(manifest), { authConfig: { token }, ...options })
}

/** What a call fails with, of the class that is named. */
export async function failureOf<E extends Error = Error>(
  call: PromiseLike<unknown>,
  type: abstract new (...args: never[]) => E = Error as never,
): Promise<E> {
  const failure: unknown = await call.then(
    () => new Error('It did not fail.'),
    (error: unknown) => error,
  )
  if (failure instanceof type) return failure
  throw failure
}
