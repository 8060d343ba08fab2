import type { Connector } from '../../manifest/connector.ts'
import type { ObjectSchema } from '../../manifest/json-schema.ts'
import { checkFields } from '../../runtime/check-fields.ts'
import { InputError } from '../../runtime/errors.ts'
import type { Params } from './checkpoint.ts'
import { momentOf } from './moment-of.ts'

/**
 * Checks what a replication is told and reads its start date; absent, everything is meant.
 *
 * @throws InputError with every issue found.
 */
export function readStart({ name, replication_config }: Connector, config: Params): string | undefined {
  // Whoever reads for themselves may read everything, so nothing is required.
  const schema: ObjectSchema = { type: 'object', properties: replication_config?.properties ?? {} }
  const { start_date } = config
  const moment = momentOf(start_date)
  const issues = [
    ...checkFields(schema, config, 'replication_config'),
    ...(start_date !== undefined && moment === undefined ? [unreadable] : []),
  ]
  if (issues.length > 0) {
    throw new InputError('config_invalid', `${name}: ${issues.map(({ message }) => message).join('; ')}`, issues)
  }
  return moment === undefined ? undefined : new Date(moment).toISOString()
}

const unreadable = {
  path: 'start_date',
  message: 'replication_config.start_date must be a date such as 2026-01-01T00:00:00Z',
}
