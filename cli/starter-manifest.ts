/**
 * Writes the manifest a newcomer starts from: the API of a made-up task list, which uses what most APIs need and says
 * what each part is for.
 */
export function starterManifest(name: string, schema?: string): string {
  const reference = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`
  return `${reference}${text.replaceAll('NAME', name).replaceAll('TITLE', titleOf(name))}`
}

function titleOf(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

const text = `# A connector is this one file. It reads from top to bottom: who it is, how to reach it, what it holds, what it can do.
# This one describes a made-up task list. Put your API in its place, part by part, and validate as you go.

name: NAME # how it is called in code and on the command line
title: TITLE # the product's own name
version: 0.1.0 # of this file
description: Tasks, and the people who do them.
docs: https://developers.example.com/reference

# Where requests go, and what all of them carry.
server:
  url: https://api.example.com/v1
  headers: { Accept: application/json }

# When the address differs from customer to customer, ask for the part that does and use it in server.url as
# https://{{ config.subdomain }}.example.com/v1:
#
# config:
#   required: [subdomain]
#   properties:
#     subdomain: { type: string, title: Subdomain, description: The first part of your address. }

# How one proves who one is. \`credentials\` is what a user fills in (the command line reads it from the variable made of
# connector and field); \`send\` is how it travels. Other kinds of send:
#   { type: basic, username: '{{ credentials.user }}', password: '{{ credentials.password }}' }
#   { type: header, name: X-Api-Key, value: '{{ credentials.token }}' }
auth:
  oauth: unavailable # say what the API does not offer, too
  token:
    title: API token
    help: Settings, then API tokens. # where a person finds it
    credentials:
      type: object
      required: [token]
      properties:
        token: { type: string, title: API token, description: Your API token., writeOnly: true } # writeOnly: a secret
    send: { type: bearer, token: '{{ credentials.token }}' }

# What a credential may be allowed to do. Actions name what they need; errors and pages say it in these words.
permissions:
  tasks:read: See tasks and people.
  tasks:write: Create tasks.

# The call that tells whether credentials work.
check: { call: people.list, params: { limit: 1 } }

# How the API says no, where the status alone does not tell. The first rule that fits counts.
failures:
  - when: { path: error, exists: true }
    code: error.code # where the API's own code is
    message: error.message
    request_id: ['@header.x-request-id', error.request_id] # the first of the two that is there
    codes: # the API's code: ours
      task_unknown: not_found
      slow_down: rate_limited

# How lists go on, by name. Here the answer has a cursor that the next request sends back.
pagination:
  pages:
    type: cursor
    send: query.cursor # where the cursor goes
    next: page.next # where the answer has it; none there means that this was the last page
    size: query.limit
    max: 100

# Parts that several actions share.
templates:
  paged:
    permission: tasks:read
    query:
      properties:
        limit: { type: integer, minimum: 1, maximum: 100, default: 25, description: How many records a page has. }
        cursor: { type: string, description: Where the page starts. }
    response: { records: data }
    pagination: pages

# What the API's records look like, in plain JSON Schema. Types, validators and pages are made from it.
schemas:
  Task:
    type: object
    required: [id, title, status]
    properties:
      id: { type: string, description: The id. }
      title: { type: string, description: What is to be done. }
      status: { enum: [open, done], description: How far it is. }
      due: { type: [string, 'null'], format: date, description: By when; null is whenever. }
      assignee: { $ref: '#/schemas/Person', description: Who does it. }
  Person:
    type: object
    required: [id, name]
    properties:
      id: { type: string, description: The id. }
      name: { type: string, description: The full name. }

# What the API holds, and what one can do with it. Descriptions are what an agent chooses by: say what tells one action
# from another.
entities:
  tasks:
    description: Things to do.
    record: Task
    key: id # what identifies a record
    label: title # what a person calls it
    summary: [id, title, status, assignee.name] # what is shown first
    relations:
      - { to: people, by: assignee.id, description: Who does it. }
    actions:
      list:
        use: paged
        description: List tasks, newest first.
        request: GET /tasks
        query:
          properties:
            status: { enum: [open, done], description: Only tasks that are this far. }
        examples:
          - { title: The open ones, params: { status: open, limit: 10 } }
      get:
        description: Get one task by its id.
        request: GET /tasks/{id}
        permission: tasks:read
        path:
          properties:
            id: { type: string, description: The task. }
        response: { record: data }
      create:
        description: Create a task.
        request: POST /tasks
        permission: tasks:write
        body:
          type: object
          required: [title]
          properties:
            title: { type: string, minLength: 1, description: What is to be done. }
            due: { type: string, format: date, description: By when. }
            assigneeId: { type: string, description: Who is to do it. }
        response: { record: data }
        examples:
          - params: { title: Water the plants }
  people:
    description: People who do tasks.
    record: Person
    key: id
    label: name
    actions:
      list:
        use: paged
        description: List people.
        request: GET /people
`
