import { actionShapeRules } from './action-shape.ts'
import { checkCallRules } from './check-call.ts'
import { clashRules } from './clash.ts'
import { clientNameRules } from './client-names.ts'
import { credentialRules } from './credentials.ts'
import { encodingRules } from './encoding.ts'
import { failureRules } from './failures.ts'
import { getManyRules } from './get-many.ts'
import { graphqlRules } from './graphql.ts'
import { headerRules } from './headers.ts'
import { holeRules } from './holes.ts'
import { jsonSchemaRules } from './json-schemas.ts'
import { paginationRules } from './pagination.ts'
import { parameterRules } from './parameters.ts'
import { presetRules } from './presets.ts'
import { recordRules } from './records.ts'
import { referenceRules } from './references.ts'
import { replicationRules } from './replication.ts'
import { requestLineRules } from './request-line.ts'
import { responseRules } from './response.ts'
import type { Rule } from './rule.ts'
import { selectorRules } from './selectors.ts'
import { serverRules } from './server.ts'
import { syncParentRules } from './sync-parents.ts'
import { syncRules } from './sync.ts'
import { tableRules } from './tables.ts'

/** Everything that holds in a good manifest beyond its grammar. */
export const allRules: readonly Rule[] = [
  ...serverRules,
  ...credentialRules,
  ...headerRules,
  ...clientNameRules,
  ...jsonSchemaRules,
  ...referenceRules,
  ...presetRules,
  ...tableRules,
  ...actionShapeRules,
  ...requestLineRules,
  ...parameterRules,
  ...clashRules,
  ...encodingRules,
  ...graphqlRules,
  ...responseRules,
  ...paginationRules,
  ...holeRules,
  ...selectorRules,
  ...recordRules,
  ...failureRules,
  ...checkCallRules,
  ...syncRules,
  ...syncParentRules,
  ...replicationRules,
  ...getManyRules,
]
