import type { Connector, Entity, Operation, Permission } from '../manifest/connector.ts'
import type { JsonSchema, ObjectSchema } from '../manifest/json-schema.ts'
import { inlineReferences } from '../manifest/inline-references.ts'

/** What a connector can do, as plain data. */
export interface ConnectorDescription {
  readonly name: string
  readonly title: string
  readonly version: string
  readonly description: string
  readonly docs?: string
  readonly entities: readonly EntityDescription[]
}

export interface EntityDescription {
  readonly name: string
  readonly description: string
  readonly actions: readonly ActionDescription[]
  /** The schema of a record, self-contained. */
  readonly record?: JsonSchema
}

export interface ActionDescription {
  readonly name: string
  readonly description: string
  readonly effect: Operation['effect']
  readonly permissions: readonly Permission[]
  /** Whether it answers a list, and whether that has pages. */
  readonly list: boolean
  readonly paged: boolean
  readonly deprecated?: string
  readonly parameters: readonly ParameterDescription[]
  /** The schema of all parameters together, self-contained. */
  readonly input: ObjectSchema
}

export interface ParameterDescription {
  readonly name: string
  readonly required: boolean
  readonly description?: string
  readonly schema: JsonSchema
}

/** Describes a connector as data. */
export function describeConnector(connector: Connector): ConnectorDescription {
  const { name, title, version, description, docs, entities } = connector
  return {
    name,
    title,
    version,
    description,
    ...(docs !== undefined && { docs }),
    entities: Object.values(entities).map((entity) => describeEntity(connector, entity)),
  }
}

function describeEntity(
  { operations, schemas }: Connector,
  { name, description, actions, record }: Entity,
): EntityDescription {
  const described = actions.flatMap((action) => operations[`${name}.${action}`] ?? []).map(describeAction)
  const schema = record === undefined ? undefined : schemas[record]
  return {
    name,
    description,
    actions: described,
    ...(schema !== undefined && { record: inlineReferences(schema, schemas) }),
  }
}

function describeAction(operation: Operation): ActionDescription {
  const { action, description, effect, permissions, response, pagination, deprecated, input } = operation
  return {
    name: action,
    description,
    effect,
    permissions,
    list: response.type === 'records',
    paged: pagination.type !== 'none',
    ...(deprecated !== undefined && { deprecated }),
    parameters: describeParameters(operation),
    input,
  }
}

function describeParameters({ parameters, input }: Operation): readonly ParameterDescription[] {
  const required = new Set(input.required)
  return parameters.map(({ name }) => {
    const schema = input.properties?.[name] ?? {}
    const description = schema['description']
    return { name, required: required.has(name), ...(typeof description === 'string' && { description }), schema }
  })
}
