import { showPath, type Finding, type Path } from '../finding.ts'
import type { Sync } from '../manifest.gen.ts'
import { changesData } from './changes-data.ts'
import { checkGiven } from './check-given.ts'
import { checkSend } from './check-send.ts'
import type { Draft, DraftOperation } from './draft.ts'
import { neededNames, parameterAt, parameterNames } from './draft-parameters.ts'
import type { Rule } from './rule.ts'
import { unknownName } from './unknown-name.ts'

/** Replication and the action it reads with fit each other. */
export const syncRules: readonly Rule[] = [
  { sentence: 'Replication reads a list of records.', check: eachSync(checkAction) },
  { sentence: 'Replication gives its action the parameters it takes.', check: eachSync(checkParams) },
  { sentence: 'A sync token comes from an answer and goes into a parameter.', check: eachSync(checkToken) },
  { sentence: 'The time since when records were updated goes into a parameter.', check: eachSync(checkSince) },
]

interface Replication {
  readonly path: Path
  readonly sync: Exclude<Sync, { type: 'none' }>
  readonly operation: DraftOperation
  readonly draft: Draft
}

function eachSync(check: (replication: Replication) => Iterable<Finding>): Rule['check'] {
  return function* (draft) {
    for (const [entity, { sync }] of Object.entries(draft.manifest.entities)) {
      if (sync === undefined || sync.type === 'none') continue
      const operation = draft.operations.find(({ id }) => id === `${entity}.${sync.action}`)
      if (operation !== undefined) yield* check({ path: ['entities', entity, 'sync'], sync, operation, draft })
    }
  }
}

function* checkAction({ path, operation }: Replication): Generator<Finding> {
  const { response } = operation.action
  const place = [...path, 'action']
  const reads = `${showPath(path)} reads with ${operation.id}`
  if (response !== undefined && response.records === undefined) {
    yield { path: place, message: `${reads}, which lists no records`, mend: 'name an action that does' }
  } else if (changesData(operation)) {
    const message = `${reads}, which does more than read`
    yield { path: place, message, mend: 'name an action that reads, or mark it "effect: read"' }
  }
}

function* checkParams({ path, sync, operation, draft }: Replication): Generator<Finding> {
  const { params = {} } = sync
  const parent = 'parent' in sync && parameterAt(sync.parent.send, operation.parameters)
  const given = { ...(parent && { [parent.name]: undefined }), ...params }
  // What a later pass needs, every pass must give.
  yield* checkGiven({ by: [...path, 'params'], given, operation, draft })
  if (sync.type === 'full') return
  const needed = Object.fromEntries(neededNames(operation, draft).map((name) => [name, undefined]))
  const first = Object.keys(sync.first ?? {}).filter((name) => !Object.hasOwn(needed, name))
  for (const name of first) {
    yield* unknownName({
      path: [...path, 'first', name],
      at: 'key',
      by: [...path, 'first'],
      says: `gives ${operation.id} the unknown parameter`,
      name,
      names: parameterNames(operation),
      otherwise: 'remove it, or declare the parameter',
    })
  }
}

function* checkToken({ path, sync, operation }: Replication): Generator<Finding> {
  if (sync.type !== 'sync_token') return
  yield* checkSend({ path, send: sync.send, operation })
  yield* unknownName({
    path: [...path, 'token'],
    by: path,
    says: `takes its token from the "response.meta" of ${operation.id}, which has no`,
    name: sync.token,
    names: Object.keys(operation.action.response?.meta ?? {}),
    otherwise: `write "response: { meta: { ${sync.token}: … } }" in the action`,
  })
}

function* checkSince({ path, sync, operation }: Replication): Generator<Finding> {
  if (sync.type === 'updated_since') yield* checkSend({ path, send: sync.send, operation })
}
