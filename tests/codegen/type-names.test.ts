import { nameTypes } from '../../codegen/type-names.ts'
import { compileConnector } from '../../manifest/compile-connector.ts'
import type { Manifest } from '../../manifest/manifest.gen.ts'
import { bookshelf } from './bookshelf.ts'

function namesOf(changes: Partial<Manifest>): ReturnType<typeof nameTypes> {
  return nameTypes(compileConnector({ ...bookshelf, ...changes }))
}

const action = { description: 'Get it.', request: 'GET /it' }

it('names types after the connector, the entity and the action', () => {
  const names = namesOf({ name: 'zendesk-support' })
  expect(names.client).toBe('ZendeskSupportConnector')
  expect(names.authConfig).toBe('ZendeskSupportAuthConfig')
  expect(names.params('books.list')).toBe('BooksListParams')
  expect(names.meta('books.list')).toBe('BooksListMeta')
  expect(names.entity('books')).toBe('Books')
})

it('gives a number to what would have the name of a schema', () => {
  const { params } = namesOf({ schemas: { BooksListParams: { type: 'object' }, Book: {}, BookDetail: {} } })
  expect(params('books.list')).toBe('BooksListParams2')
})

it('tells entities apart that differ in spelling only', () => {
  const { entity, params } = namesOf({
    entities: {
      job_posts: { description: 'Posts.', actions: { get: action } },
      jobPosts: { description: 'Posts.', actions: { get: action } },
    },
  })
  expect(['job_posts', 'jobPosts'].map(entity)).toEqual(['JobPosts', 'JobPostsActions'])
  expect(['job_posts.get', 'jobPosts.get'].map(params)).toEqual(['JobPostsGetParams', 'JobPostsGetParams2'])
})

it('keeps the name of a record for the record', () => {
  const { schema, entity } = namesOf({
    schemas: { Status: { type: 'object' } },
    entities: { status: { description: 'How it is.', record: 'Status', actions: { get: action } } },
  })
  expect(schema('Status')).toBe('Status')
  expect(entity('status')).toBe('StatusActions')
})

it('leaves the names of the runtime and the language to them', () => {
  const { schema } = namesOf({ schemas: { Pages: {}, Promise: {}, Book: {}, BookDetail: {} } })
  expect(schema('Pages')).toBe('Pages2')
  expect(schema('Promise')).toBe('Promise2')
})
