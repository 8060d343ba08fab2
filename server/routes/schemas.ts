import type { JsonSchema, ObjectSchema } from '../../manifest/json-schema.ts'

/** A text field, described. */
export function text(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: 'string', minLength: 1, maxLength: 1000, description, ...more }
}

/** A text field that may be null, which older clients send for what they leave out. */
export function optionalText(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: ['string', 'null'], maxLength: 1000, description, ...more }
}

/** An object with these fields. */
export function fields(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): ObjectSchema {
  return { type: 'object', properties, ...(required.length > 0 && { required: [...required] }) }
}

/** An object of anything. */
export function anyObject(description: string): JsonSchema {
  return { type: ['object', 'null'], description }
}

/** The fields by which a request names a workspace. */
export const workspaceFields: Readonly<Record<string, JsonSchema>> = {
  workspace_name: text('The workspace, by name; formerly customer_name and external_user_id.', { maxLength: 250 }),
  workspace_id: text('The workspace, by id.'),
}

/** The fields by which a request names a connector's definition; exactly one of them. */
export const definitionFields: Readonly<Record<string, JsonSchema>> = {
  connector_type: text('The connector by title or name, such as Ashby.'),
  definition_id: text('The connector by definition id.'),
  source_template_id: text('The connector by template id, which here is its definition id.'),
}

/** The names these fields had in the past. */
export const olderNames: Readonly<Record<string, readonly string[]>> = {
  workspace_name: ['customer_name', 'external_user_id', 'external_id', 'externalUserId'],
  workspace_id: ['workspaceId'],
  definition_id: ['connector_definition_id', 'actor_definition_id'],
  source_template_id: ['source_config_template_id'],
}

const policyPattern: JsonSchema = { type: 'string', pattern: String.raw`^[^.\s]+(\.[^.\s]+)?$` }

/** Settings of a policy. */
export const policySchema: ObjectSchema = {
  type: 'object',
  description: 'What may be called. Patterns are such as candidates.list, candidates.* and *.list.',
  additionalProperties: false,
  properties: {
    allow: { type: 'array', items: policyPattern, description: 'Only these.' },
    deny: { type: 'array', items: policyPattern, description: 'Not these, whatever is allowed.' },
    writes: { type: 'boolean', description: 'Whether what changes data may be called.' },
    approval: {
      oneOf: [{ const: 'writes' }, { type: 'array', items: policyPattern }],
      description:
        'What waits for a yes before it is sent: writes, all that changes data, or patterns of it. What only reads never waits.',
    },
  },
}

/** Entities a connector is made for. */
export const entitiesSchema: JsonSchema = {
  type: ['array', 'null'],
  description:
    'The entities the connector is made for, all when left out or empty, and whether they may be read, written or both.',
  items: {
    type: 'object',
    required: ['entity'],
    properties: {
      entity: { type: 'string' },
      modes: { type: ['array', 'null'], items: { enum: ['read', 'write'] } },
    },
  },
}
