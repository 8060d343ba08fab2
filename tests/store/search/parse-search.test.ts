import type { InputError } from '../../../runtime/errors.ts'
import { parseAggregate } from '../../../store/search/parse-aggregate.ts'
import { parseSearch } from '../../../store/search/parse-search.ts'
import { people } from './people.ts'

const subject = { connector: people, entity: 'notes' }

function issuesOf(params: unknown, parse: (params: unknown, about: typeof subject) => unknown = parseSearch): unknown {
  try {
    parse(params, subject)
  } catch (error) {
    return (error as InputError).issues.map(({ message }) => message)
  }
  return []
}

function deep(depth: number): object {
  return depth === 0 ? { eq: { age: 1 } } : { not: deep(depth - 1) }
}

describe('the parameters of a search', () => {
  it.each([
    [{ equals: { name: 'x' } }, 'filter.equals is no operator; did you mean "eq"?'],
    [{ $gte: { age: 1 } }, 'filter.$gte is no operator; did you mean "gte"?'],
    [{ startsWith: { name: 'x' } }, 'filter.startsWith is no operator; did you mean "like"?'],
    [
      { status: { eq: 'Active' } },
      'filter.status is a field where an operator is expected: write {"eq": {"status": …}}',
    ],
    [{ eq: { nmae: 'x' } }, 'filter.eq: there is no field "nmae"; did you mean "name"?'],
    [{ eq: { 'home.town': 'x' } }, 'filter.eq: "home" has no field "town"; it is one of city, zip'],
    [{ eq: { 'name.first': 'x' } }, 'filter.eq: "name" is a text; it has no field "first"'],
    [
      { eq: { 'addresses.city': 'x' } },
      'filter.eq: "addresses" is a list; write {"any": {"addresses": {…}}} to ask about its elements',
    ],
    [
      { any: { addresses: { eq: { town: 'x' } } } },
      'filter.any.addresses.eq: there is no field "town"; it is one of city, zip',
    ],
    [{ any: { name: { eq: { x: 1 } } } }, 'filter.any.name is a text, no list; ask about it without "any"'],
    [{ eq: { tags: 'VIP' } }, 'filter.eq.tags is a list; write {"contains": {"tags": "VIP"}}'],
    [{ eq: { home: 'x' } }, 'filter.eq.home is an object; name one of its fields, joined by a dot'],
    [{ eq: { age: '7' } }, 'filter.eq.age is a number and is never "7"'],
    [{ eq: { name: ['x'] } }, 'filter.eq.name must be compared with a text, a number, true, false or null'],
    [{ gt: { age: null } }, 'filter.gt.age must be compared with a number, or a text such as a date (2026-01-31)'],
    [{ in: { name: 'x' } }, 'filter.in.name must be a list of values; for a single one there is "eq"'],
    [{ in: { name: ['x', 5] } }, 'filter.in.name.1 is a text and is never 5'],
    [{ like: { age: '7%' } }, 'filter.like.age is a number; "like" is for texts'],
    [{ like: { name: 7 } }, 'filter.like.name must be a text'],
    [{ fuzzy: { name: '!?' } }, 'filter.fuzzy.name must have a word: letters or digits'],
    [
      { keyword: { name: 'x'.repeat(101) } },
      'filter.keyword.name has a word of more than 100 characters; "eq" finds those',
    ],
    [
      { contains: { name: 'x' } },
      'filter.contains.name is a text, no list; parts of a text are found by "like" with % or "fuzzy"',
    ],
    [{ exists: { name: 'yes' } }, 'filter.exists.name must be true or false'],
    [{ eq: {} }, 'filter.eq must be an object of fields, such as {"eq": {"name": …}}'],
    [{ and: {} }, 'filter.and must be a list of conditions'],
    [{ not: {} }, 'filter.not is empty; a condition has an operator, such as {"eq": {"status": "Active"}}'],
    [{ or: ['x'] }, 'filter.or.0 must be an object, such as {"eq": {"status": "Active"}}'],
    ['x', 'filter must be an object, such as {"eq": {"status": "Active"}}'],
    [
      { eq: { 'home..city': 1 } },
      'filter.eq: "home..city" is no field; write names joined by dots, such as location.city',
    ],
    [
      { eq: { name: 'a\0' } },
      'filter.eq.name cannot match: it has a character that no stored text has (U+0000, or half of one)',
    ],
    [
      { contains: { tags: '\ud800' } },
      'filter.contains.tags cannot match: it has a character that no stored text has (U+0000, or half of one)',
    ],
  ])('refuses the filter %j', (filter, message) => {
    expect(issuesOf({ filter })).toEqual([message])
  })

  it.each([
    [
      'the depth',
      deep(10),
      'filter.not.not.not.not.not.not.not.not.not.not stands more than 10 deep; write it flatter',
    ],
    [
      'the number of conditions',
      { or: Array.from({ length: 101 }, () => ({ eq: { age: 1 } })) },
      'filter.or brings more than 100 conditions; "in" takes a list of values',
    ],
    [
      'the values of a list',
      { in: { age: Array.from({ length: 1001 }, (_, index) => index) } },
      'filter.in.age has 1001 values; at most 1000 are possible',
    ],
    [
      'a pattern',
      { like: { name: 'x'.repeat(1001) } },
      'filter.like.name has a text of 1001 characters; at most 1000 are possible',
    ],
    [
      'a text',
      { eq: { name: 'x'.repeat(10_001) } },
      'filter.eq.name has a text of 10001 characters; at most 10000 are possible',
    ],
    ['the words', { fuzzy: { name: 'x '.repeat(51) } }, 'filter.fuzzy.name has 51 words; at most 50 are possible'],
  ])('bounds %s', (_, filter, message) => {
    expect(issuesOf({ query: { filter } })).toEqual([`query.${message}`])
  })

  it.each([
    [{ filters: {} }, 'filters is not known; did you mean "filter"?'],
    [{ query: { where: {} } }, 'query.where is not known; there are filter, sort'],
    [{ query: { filter: {} }, filter: {} }, 'filter stands in "query" as well'],
    [{ semantic: {} }, 'semantic is not known; there are query, filter, sort, limit, cursor, fields, include_deleted'],
    [{ limit: 0 }, 'limit must be a whole number from 1 to 1000'],
    [{ limit: '10' }, 'limit must be a whole number from 1 to 1000'],
    [{ cursor: 5 }, 'cursor must be the text that meta.cursor gave'],
    [{ fields: [] }, 'fields must be a list of 1 to 500 fields, such as ["id", "location.city"]'],
    [{ fields: [5] }, 'fields.0 must be a path such as "location.city", or a list of keys'],
    [{ fields: ['nme'] }, 'fields.0: there is no field "nme"; did you mean "name"?'],
    [{ include_deleted: 1 }, 'include_deleted must be true or false'],
    [{ sort: 'name' }, 'sort must be a list of at most 5 such as [{"createdAt": "desc"}]'],
    [{ sort: [{ name: 'up' }] }, 'sort.0.name must be "asc" or "desc"'],
    [
      { sort: [{ name: 'asc', age: 'asc' }] },
      'sort.0 must be one field with its direction, such as {"createdAt": "desc"}',
    ],
    [{ sort: [{ tags: 'asc' }] }, 'sort.0.tags is a list, which has no order'],
    [{ sort: [{ craetedAt: 'asc' }] }, 'sort.0.craetedAt: there is no field "craetedAt"; did you mean "createdAt"?'],
    [[], 'params must be an object'],
  ])('are refused as %j', (params, message) => {
    expect(issuesOf(params)).toEqual([message])
  })

  it('tell every mistake at once', () => {
    expect(issuesOf({ filter: { eq: { nmae: 1, age: 'x' } }, limit: -1 })).toHaveLength(3)
  })

  it.each([undefined, null, {}, { filter: {}, sort: [] }, { query: {}, cursor: null, limit: null }])(
    'may be %j, which means all',
    (params) => {
      expect(parseSearch(params, subject)).toMatchObject({
        filter: { type: 'and', conditions: [] },
        sort: [],
        limit: 1000,
      })
    },
  )

  it('name the entity that was most likely meant', () => {
    expect(() => parseSearch({}, { connector: people, entity: 'note' })).toThrow(
      'notes has no entity "note"; did you mean "notes"?',
    )
  })
})

describe('the parameters of an aggregate', () => {
  it.each([
    [{ group_by: ['a', 'b', 'c'] }, 'group_by must be a field or a list of at most two, such as ["status"]'],
    [{ group_by: 'stats' }, 'group_by.0: there is no field "stats"; did you mean "status"?'],
    [{ group_by: ['tags'] }, 'group_by.0 is a list; count by a field with a single value'],
    [{ groupBy: 'status' }, 'groupBy is not known; did you mean "group_by"?'],
  ])('are refused as %j', (params, message) => {
    expect(issuesOf(params, parseAggregate)).toEqual([message])
  })
})
