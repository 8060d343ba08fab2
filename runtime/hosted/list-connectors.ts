import type { Answer } from '../answer.ts'
import { ApiError, ResponseError } from '../errors.ts'
import type { ConnectorSummary } from './connector-types.ts'
import { connectorsPath } from '../hosted-paths.ts'

type Query = Readonly<Record<string, string>>

/** What a workspace is called in the query; servers of an earlier day only know the later names of this list. */
const workspaceNames = ['workspace_name', 'customer_name', 'external_user_id'] as const

/** Lists the connectors of a workspace. An older name of the parameter is tried only when the server says that it does not know the newer one. */
export async function listConnectors(
  workspace: string,
  query: Query,
  get: (query: Query) => Promise<Answer>,
): Promise<readonly ConnectorSummary[]> {
  let untried: readonly string[] = workspaceNames
  for (;;) {
    const [name = ''] = untried
    try {
      return readRows(await get({ [name]: workspace, ...query }))
    } catch (error) {
      untried = untried.slice(1)
      const wanted = error instanceof ApiError ? wantedName(error, name, untried) : undefined
      if (wanted === undefined) throw error
      untried = [wanted, ...untried.filter((other) => other !== wanted)]
    }
  }
}

/** Reads the rows of a list of connectors. */
export function readRows({ status, body }: Answer): readonly ConnectorSummary[] {
  const rows = typeof body === 'object' && body !== null && 'data' in body ? body.data : body
  if (!Array.isArray(rows)) {
    const message = `GET ${connectorsPath}: the answer has no list of connectors; check base_url`
    throw new ResponseError('response_unexpected', message, { status })
  }
  return rows.filter((row): row is ConnectorSummary => typeof (row as { id?: unknown } | null)?.id === 'string')
}

/** The name the server asks for in place of the one it does not know. */
function wantedName(error: ApiError, given: string, untried: readonly string[]): string | undefined {
  if (error.status !== 400 && error.status !== 422) return undefined
  const said = `${error.message} ${JSON.stringify(error.details ?? '')}`
  const named = untried.find((name) => said.includes(name))
  const unknown =
    said.includes(given) &&
    /unknown|unrecogni[sz]ed|unexpected|not (?:known|allowed|permitted|supported)|extra|additional/i.test(said)
  return named ?? (unknown ? untried[0] : undefined)
}
