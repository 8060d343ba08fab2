import { defined } from '../../manifest/defined.ts'
import type { Action } from '../../manifest/manifest.gen.ts'
import { importHints } from './import-hints.ts'
import { mapOf, textOf, textsOf, unlessEmpty } from './loose-json.ts'
import type { NamedOperation } from './name-operations.ts'
import { singular } from './names.ts'
import type { Tell } from './notice.ts'

/** Says in words what an operation does. */
export function actionDescription({ value, action, entity }: NamedOperation): string {
  const [summary, description] = [textOf(value['summary']), textOf(value['description'])]
  if (summary === undefined || description === undefined)
    return description ?? summary ?? usualDescription(action, entity)
  const begins = description.toLowerCase().startsWith(summary.toLowerCase().replace(/\.$/, ''))
  return begins ? description : `${summary.replace(/\.$/, '')}. ${description}`
}

/** What else is worth knowing of an action. */
export function actionNotes({ value, path }: NamedOperation, tell: Tell): Pick<Action, 'deprecated' | 'tags' | 'ai'> {
  return {
    ...(value['deprecated'] === true && { deprecated: 'The API may drop it; its documentation says what to use.' }),
    ...defined({
      tags: unlessEmpty(textsOf(value['tags'])),
      ai: importHints(value['x-airbyte-ai-hints'], [...path, 'x-airbyte-ai-hints'], tell),
    }),
  }
}

/** Where the API's own words on an operation are. */
export function actionDocs({ value }: NamedOperation): Pick<Action, 'docs'> {
  const url = textOf(mapOf(value['externalDocs'])['url'])
  return url !== undefined && URL.canParse(url) ? { docs: url } : {}
}

/** What an operation does to the API's data; what the document calls it counts for more than the method. */
export function actionEffect({ kind, method }: NamedOperation): Pick<Action, 'effect'> {
  const usual = method === 'GET' || method === 'HEAD' ? 'read' : method === 'DELETE' ? 'destroy' : 'write'
  const effect = effectsOfKinds[kind ?? ''] ?? usual
  return effect === usual ? {} : { effect }
}

const effectsOfKinds: Readonly<Record<string, NonNullable<Action['effect']>>> = {
  list: 'read',
  get: 'read',
  api_search: 'read',
  search: 'read',
  download: 'read',
  authorize: 'read',
  create: 'write',
  update: 'write',
  delete: 'destroy',
}

function usualDescription(action: string, entity: string): string {
  const things = entity.replaceAll('_', ' ')
  const verb = `${action.charAt(0).toUpperCase()}${action.slice(1).replaceAll('_', ' ')}`
  const object = { list: things, create: `one of the ${things}` }[action] ?? singular(things)
  return `${verb} ${object}.`
}
