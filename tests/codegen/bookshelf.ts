import type { Manifest } from '../../manifest/manifest.gen.ts'

/** A small manifest that has one of everything the emitters treat differently. */
export const bookshelf: Manifest = {
  name: 'book-shelf',
  title: 'Book Shelf',
  version: '1.0.0',
  id: '0b0a6f4e-6f0f-4d6e-9a44-2f6b1f2f7c11',
  description: 'A library of made-up books.',
  docs: 'https://books.example/api',
  server: { url: 'https://{{ config.branch }}.books.example' },
  config: {
    required: ['branch'],
    properties: { branch: { type: 'string', description: 'The branch of the library.' } },
  },
  auth: {
    oauth: 'unavailable',
    token: {
      title: 'Token',
      credentials: { required: ['token'], properties: { token: { type: 'string', writeOnly: true } } },
      send: { type: 'bearer', token: '{{ credentials.token }}' },
    },
    login: {
      title: 'Login',
      credentials: {
        required: ['user', 'password'],
        properties: { user: { type: 'string' }, password: { type: 'string', writeOnly: true } },
      },
      send: { type: 'basic', username: '{{ credentials.user }}', password: '{{ credentials.password }}' },
    },
  },
  replication_config: {
    required: ['start_date'],
    properties: { start_date: { type: 'string', format: 'date-time', description: 'From when on.' } },
  },
  permissions: { 'books:read': 'See books.' },
  pagination: {
    pages: { type: 'cursor', send: 'query.cursor', next: 'next', size: 'query.limit', max: 50 },
    all: { type: 'none', reason: 'There are few.' },
  },
  schemas: {
    Id: { type: 'string', description: 'An id.' },
    Genre: { enum: ['novel', 'poetry'], description: 'What kind of book it is.' },
    Book: {
      type: 'object',
      description: 'A book.',
      required: ['id', 'title'],
      properties: {
        id: { $ref: '#/schemas/Id' },
        title: { type: 'string' },
        genre: { $ref: '#/schemas/Genre', description: 'Its kind.' },
        sequel: { anyOf: [{ $ref: '#/schemas/Book' }, { type: 'null' }] },
        'shelf-mark': { type: ['string', 'null'], description: 'Where it stands.' },
      },
    },
    BookDetail: {
      allOf: [{ $ref: '#/schemas/Book' }, { properties: { text: { type: 'string' } }, required: ['text'] }],
    },
  },
  entities: {
    books: {
      description: 'Books on the shelf.',
      record: 'Book',
      key: 'id',
      actions: {
        list: {
          description: 'List books.',
          docs: 'https://books.example/api/list',
          permission: 'books:read',
          request: 'GET /books',
          query: {
            properties: {
              limit: { type: 'integer', maximum: 50, default: 20, description: 'How many books a page has' },
              cursor: { type: 'string' },
              since: { type: 'string', description: 'Only what changed since.' },
            },
          },
          response: { records: 'books', meta: { sync_token: 'token', total: 'total' } },
          pagination: 'pages',
        },
        get: {
          description: 'Get a book, by its id or its number.',
          request: 'GET /book',
          query: {
            properties: {
              id: { type: 'string', description: 'The id.' },
              isbn: { type: 'string', description: 'The number.' },
              expand: { type: 'array', items: { enum: ['text'] } },
            },
            oneOf: [{ required: ['id'] }, { required: ['isbn'] }],
          },
          response: { record: '$', schema: 'BookDetail' },
        },
        delete: {
          description: 'Throw a book away.',
          deprecated: 'Give it to somebody instead.',
          request: 'DELETE /books/{id}',
          response: { nothing: true },
        },
      },
      sync: { type: 'sync_token', action: 'list', send: 'query.since', token: 'sync_token' },
    },
    shelf: {
      description: 'The shelf itself.',
      actions: {
        dust: { description: 'Dust it.', request: 'POST /dust', response: { record: '$' } },
        list: {
          description: 'List its boards.',
          request: 'GET /boards',
          response: { records: '$' },
          pagination: 'all',
        },
      },
    },
  },
}
