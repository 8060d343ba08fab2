import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'
import { anyObject, fields, text } from './schemas.ts'

/** The field that names entities. */
export const entityList = 'entities'

const names: JsonSchema = { type: 'array', minItems: 1, maxItems: 1000, items: { type: 'string' } }
const moment: JsonSchema = { type: ['string', 'null'], format: 'date-time' }
const count: JsonSchema = { type: 'integer' }

/** When and what is replicated. */
export const settingsSchema: ObjectSchema = {
  ...fields({
    interval_seconds: {
      type: 'integer',
      minimum: 60,
      maximum: 31_536_000,
      description: 'Seconds between two runs; replaces cron. 3600 at first.',
    },
    cron: text('A cron expression of five fields, in UTC; replaces interval_seconds.', { maxLength: 200 }),
    paused: { type: 'boolean', description: 'Whether no run begins by itself.' },
    entities: {
      ...names,
      type: ['array', 'null'],
      description: 'The entities to replicate; null for all that can be.',
    },
  }),
  additionalProperties: false,
}

/** What a run does that is asked for. */
export const runRequestSchema: ObjectSchema = {
  ...fields({
    entities: { ...names, description: 'Only these; all that are chosen when left out.' },
    full: { type: 'boolean', description: 'Reads everything, though only changes could be read.' },
    trim: { type: 'boolean', description: 'Removes what is older than a start_date that was moved to a later day.' },
    allow_deletes: { type: 'boolean', description: 'Lets more than half of the records of an entity vanish at once.' },
  }),
  additionalProperties: false,
}

/** What is forgotten. */
export const resetSchema: ObjectSchema = {
  ...fields({ entity: text('Only this entity; all when left out.') }),
  additionalProperties: false,
}

const runFields = {
  entity: { type: 'string' },
  status: { enum: ['running', 'completed', 'failed', 'cancelled'] },
  pages: count,
  seen: { ...count, description: 'Records that the API gave.' },
  written: { ...count, description: 'Records that were new or changed.' },
  deleted: { ...count, description: 'Records that are gone.' },
  error: anyObject('Why it failed: code, message, retryable.'),
  started_at: moment,
  ended_at: moment,
} satisfies Readonly<Record<string, JsonSchema>>

/** The log of runs. */
export const runsSchema: ObjectSchema = fields({
  data: {
    type: 'array',
    items: fields({
      id: { type: 'string' },
      ...runFields,
      trigger: { type: 'string' },
      duration_ms: { type: ['integer', 'null'] },
    }),
  },
  next: { type: ['string', 'null'] },
})

/** How a connector is replicated, and how far it is. */
export const stateSchema: ObjectSchema = fields({
  connector_id: { type: 'string' },
  supported: { type: 'boolean', description: 'Whether it has entities that can be replicated.' },
  status: { enum: ['idle', 'queued', 'running'] },
  waits_for: { type: ['string', 'null'], description: 'What keeps runs from beginning: workspace_active or resume.' },
  paused: { type: 'boolean' },
  interval_seconds: { type: ['integer', 'null'] },
  cron: { type: ['string', 'null'] },
  chosen_entities: { type: ['array', 'null'], items: { type: 'string' } },
  replication_config: anyObject('How data is replicated, such as start_date.'),
  next_run_at: moment,
  trigger: { type: ['string', 'null'], description: 'What made the run begin that is queued or under way.' },
  started_at: moment,
  failures: { ...count, description: 'Failures in a row; each makes the wait longer.' },
  last_result: anyObject('How the last run ended.'),
  entities: {
    type: 'array',
    items: fields({
      entity: { type: 'string' },
      chosen: { type: 'boolean' },
      status: { enum: ['INITIALIZING', 'BUILDING_PREVIEW', 'PREVIEW', 'READY', 'UPDATING'] },
      ready_for_search: { type: 'boolean', description: 'Whether all its records have been copied once.' },
      records: count,
      start_date: { type: ['string', 'null'] },
      fresh_at: { ...moment, description: 'The copy is as fresh as that.' },
      unfinished: { type: 'boolean' },
      last_run: { ...fields(runFields), type: ['object', 'null'] },
    }),
  },
})
