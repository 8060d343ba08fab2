import type { Violation } from './violation.ts'

/** A good manifest whose things can be read several at once. */
export const joint = `name: joint
title: Joint
version: 1.0.0
description: An API.
server: { url: https://api.example }
auth:
  token:
    title: Token
    credentials: { required: [token], properties: { token: { type: string, writeOnly: true } } }
    send: { type: bearer, token: '{{ credentials.token }}' }
pagination: { all: { type: none, reason: There are few. } }
entities:
  things:
    description: Things.
    record: { properties: { id: { type: string }, of: { type: string } } }
    key: id
    actions:
      list:
        description: Several.
        request: GET /things
        query: { properties: { ids: { type: array, maxItems: 50, items: { type: string } }, of: { type: string } } }
        response: { records: data }
        pagination: all
      get:
        description: One.
        request: GET /things/{id}
        response: { record: data }
    get_many: { action: list, ids: ids, max: 50 }
`

/** What breaks the rules of `get_many`. */
export const getManyViolations: readonly Violation[] = [
  {
    rule: 'Several records are read with a list of their own entity.',
    edits: [['action: list, ids', 'action: lst, ids']],
    mistakes: ['28:25  entities.things.get_many reads with the unknown action "lst"  did you mean "list"?'],
  },
  {
    rule: 'Several records are read with a list of their own entity.',
    edits: [['action: list, ids: ids', 'action: get, ids: id']],
    mistakes: [
      '28:25  entities.things.get_many reads with things.get, which lists no records  name an action that does',
      '28:35  entities.things.get_many gives things.get its keys in "id", which is no array  declare it as one; "encode" says how it is written',
    ],
  },
  {
    rule: 'Several records are read with a list of their own entity.',
    edits: [['GET /things\n', 'POST /things\n']],
    mistakes: [
      '28:25  entities.things.get_many reads with things.list, which does more than read  name an action that reads, or mark it "effect: read"',
    ],
  },
  {
    rule: 'Keys go into a parameter that is an array.',
    edits: [['ids: ids', 'ids: idz']],
    mistakes: [
      '28:36  entities.things.get_many gives things.list its keys in the unknown parameter "idz"  did you mean "ids"?',
    ],
  },
  {
    rule: 'Keys go into a parameter that is an array.',
    edits: [['ids: ids', 'ids: of']],
    mistakes: [
      '28:36  entities.things.get_many gives things.list its keys in "of", which is no array  declare it as one; "encode" says how it is written',
    ],
  },
  {
    rule: 'Keys go into a parameter that is an array.',
    edits: [['max: 50', 'max: 100']],
    mistakes: [
      '28:46  entities.things.get_many reads 100 at once, but "ids" of things.list takes 50 at most  write "max: 50"',
    ],
  },
  {
    rule: 'What is read together can be read one by one, by its key.',
    edits: [['key: id', 'key: [of, id]']],
    mistakes: [
      '28:15  entities.things.get_many tells records apart by a key of one field, which "things" has not  write "entities.things.key", the field',
    ],
  },
  {
    rule: 'What is read together can be read one by one, by its key.',
    edits: [['      get:\n', '      show:\n']],
    mistakes: ['28:15  entities.things.get_many stands for "get", which "things" has not  declare it, or remove this'],
  },
  {
    rule: 'What is read together can be read one by one, by its key.',
    edits: [['/things/{id}', '/{of}/{id}']],
    mistakes: [
      '28:15  entities.things.get_many stands for things.get, which takes more or less than a key  let it require one parameter, or remove this',
    ],
  },
  {
    rule: 'What is read together can be read one by one, by its key.',
    edits: [['{ record: data }', '{ record: data, schema: { type: object, title: Other } }']],
    mistakes: [
      '28:15  entities.things.get_many stands for things.get, whose records are not of the schema of things.list  name an action that gives the same, or remove this',
    ],
  },
]
