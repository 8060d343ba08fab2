import type { ObjectSchema } from '../../manifest/json-schema.ts'
import {
  anyObject,
  definitionFields,
  entitiesSchema,
  fields,
  optionalText,
  policySchema,
  workspaceFields,
} from './schemas.ts'

/** A connector, as routes show it. */
export const connectorSchema: ObjectSchema = fields({
  id: { type: 'string' },
  name: { type: 'string' },
  source_template: anyObject('The definition, and what a connector needs to be made.'),
  replication_config: anyObject('How data is replicated.'),
  environment: anyObject('What the connection needs besides credentials.'),
  entities: entitiesSchema,
  workspace_id: { type: 'string' },
  workspace_name: { type: 'string' },
  status: { enum: ['active', 'credentials_rejected'] },
  created_at: { type: 'string', format: 'date-time' },
  updated_at: { type: 'string', format: 'date-time' },
})

/** The body that makes a connector, and with which one is tried before. */
export const createSchema: ObjectSchema = fields({
  ...workspaceFields,
  ...definitionFields,
  organization_id: optionalText('Ignored; there is one organization.'),
  name: optionalText("What it is called; by default its connector's title."),
  credentials: {
    ...anyObject('What the connector authenticates with. Sealed, and never given back.'),
    writeOnly: true,
  },
  replication_config: anyObject('How data is replicated.'),
  environment: anyObject('What the connection needs besides credentials, such as a subdomain.'),
  source_config: { ...anyObject('Older: credentials and the rest in one object.'), deprecated: true },
  connection_configuration: { ...anyObject('Older: credentials and the rest in one object.'), deprecated: true },
  server_side_oauth_secret_id: optionalText('What a finished consent is known by, instead of credentials.'),
  entities: entitiesSchema,
  policy: policySchema,
  selected_connection_template_tags: { type: ['array', 'null'], description: 'Ignored.' },
  selected_connection_template_tags_mode: optionalText('Ignored.'),
  validate: { type: 'boolean', description: 'Whether the credentials are tried on the API first; default true.' },
})
