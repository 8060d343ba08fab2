import type { GetMany } from '../manifest/get-many.ts'
import type { OperationCall } from './call-operation.ts'
import type { Catalogue, Entry } from './catalogue.ts'

/** A call and its place among several. */
export interface PlacedCall {
  readonly place: number
  readonly call: OperationCall
}

/** Calls of one `get` that one request of a list answers. */
export interface JointGets {
  readonly get: Entry
  readonly list: Entry
  readonly getMany: GetMany
  readonly fields: OperationCall['fields']
  readonly members: readonly KeyedCall[]
}

/** A call that names nothing but the key of a record. */
export interface KeyedCall extends PlacedCall {
  readonly key: string | number
}

/** Finds which calls of `get` go together, because the manifest says how and the list is allowed as well. */
export async function coalesceGets(
  catalogue: Catalogue,
  calls: readonly PlacedCall[],
  signal: AbortSignal | undefined,
): Promise<readonly JointGets[]> {
  const groups = new Map<string, JointGets>()
  for (const placed of calls) {
    const joint = await jointOf(catalogue, placed, signal)
    if (joint === undefined) continue
    const { get, fields } = joint
    const name = JSON.stringify([get.connector.name, get.entity.name, fields])
    const members = [...(groups.get(name)?.members ?? []), ...joint.members]
    groups.set(name, { ...joint, members })
  }
  return [...groups.values()].flatMap(chunksOf).filter(({ members }) => members.length > 1)
}

async function jointOf(
  catalogue: Catalogue,
  { place, call }: PlacedCall,
  signal: AbortSignal | undefined,
): Promise<JointGets | undefined> {
  if (call.action !== 'get') return undefined
  try {
    const get = await catalogue.find(call, signal)
    const { getMany } = get.entity
    const key = onlyKey(get, call)
    if (getMany === undefined || key === undefined) return undefined
    const list = await catalogue.find(
      { connector: get.connector.name, entity: call.entity, action: getMany.action },
      signal,
    )
    return { get, list, getMany, fields: call.fields, members: [{ place, call, key }] }
  } catch {
    // What is wrong with the call is told when it is made by itself; a list that may not be called is none.
    return undefined
  }
}

function onlyKey({ operation }: Entry, { params = {} }: OperationCall): string | number | undefined {
  const [name = ''] = operation.input.required ?? []
  const key = params[name]
  const isKey = typeof key === 'string' || typeof key === 'number'
  return isKey && Object.keys(params).length === 1 ? key : undefined
}

/** As many keys a request as it may have; calls that name the same record share one. */
function chunksOf({ members, ...joint }: JointGets): readonly JointGets[] {
  const keys = [...new Set(members.map(({ key }) => String(key)))]
  const chunks = Array.from({ length: Math.ceil(keys.length / joint.getMany.max) }, (_, index) =>
    keys.slice(index * joint.getMany.max, (index + 1) * joint.getMany.max),
  )
  return chunks.map((chunk) => ({ ...joint, members: members.filter(({ key }) => chunk.includes(String(key))) }))
}
