import { actionShapeRules } from './action-shape.ts'
import { checkCallRules } from './check-call.ts'
import { clientNameRules } from './client-names.ts'
import { credentialRules } from './credentials.ts'
import { headerRules } from './headers.ts'
import { holeRules } from './holes.ts'
import { jsonSchemaRules } from './json-schemas.ts'
import { paginationRules } from './pagination.ts'
import { parameterRules } from './parameters.ts'
import { referenceRules } from './references.ts'
import { requestLineRules } from './request-line.ts'
import type { Rule } from './rule.ts'
import { selectorRules } from './selectors.ts'
import { serverRules } from './server.ts'
import { syncRules } from './sync.ts'

/** Everything that holds in a good manifest beyond its grammar. */
export const allRules: readonly Rule[] = [
  ...serverRules,
  ...credentialRules,
  ...headerRules,
  ...clientNameRules,
  ...jsonSchemaRules,
  ...referenceRules,
  ...actionShapeRules,
  ...requestLineRules,
  ...parameterRules,
  ...paginationRules,
  ...holeRules,
  ...selectorRules,
  ...checkCallRules,
  ...syncRules,
]
