import type { Operation } from '../../manifest/connector.ts'
import { defined } from '../../manifest/defined.ts'
import type { CallOptions } from '../options.ts'

/** What the execute route is sent. */
export interface ExecuteBody {
  readonly entity: string
  readonly action: string
  readonly params: Readonly<Record<string, unknown>>
  readonly select_fields?: readonly string[]
  readonly exclude_fields?: readonly string[]
  readonly source?: CallOptions['source']
  readonly max_age?: number
}

type Told = 'select_fields' | 'exclude_fields' | 'source' | 'max_age'

/** Plans what the execute route is sent for a call. */
export function planExecute(
  { entity, action }: Pick<Operation, 'entity' | 'action'>,
  params: Readonly<Record<string, unknown>>,
  { select_fields, exclude_fields, source, max_age }: Pick<CallOptions, Told>,
): ExecuteBody {
  return {
    entity,
    action,
    params,
    ...defined({ select_fields: filled(select_fields), exclude_fields: filled(exclude_fields), source, max_age }),
  }
}

function filled(paths: readonly string[] | undefined): readonly string[] | undefined {
  return paths === undefined || paths.length === 0 ? undefined : paths
}
