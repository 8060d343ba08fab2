import { createHash } from 'node:crypto'

/** PostgreSQL keeps that many bytes of a name. */
const longest = 63

/** The schema that the views of a source are in: `zendesk_support`; a connector of a server is told apart by its id. */
export function schemaName(source: string, connector: string): string {
  const [, id] = /^([0-9a-f]{8})-[0-9a-f]{4}-/i.exec(source) ?? []
  const words = (id === undefined ? source : `${connector}_${id}`).toLowerCase().replace(/[^a-z0-9_]+/g, '_')
  const name = /^[a-z]/.test(words) ? words : `source_${words}`
  const isTaken = ['public', 'patchbay', 'information_schema'].includes(name) || name.startsWith('pg_')
  return shortened(isTaken ? `source_${name}` : name, source)
}

/** Another name for a schema whose name somebody else has. */
export function otherSchemaName(source: string, connector: string): string {
  const name = schemaName(source, connector)
  return `${fitting(name, longest - 9)}_${digestOf(source)}`
}

/** Names for columns, as on the wire; what is within an object is joined by `_`, what would be the same is numbered. */
export function columnNames(paths: readonly (readonly string[])[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken)
  return paths.map((path) => {
    const wanted = path.join('_').replaceAll('\u0000', '')
    const base = shortened(wanted === '' ? 'field' : wanted, path.join('\n'))
    let name = base
    for (let count = 2; used.has(name); count++) name = `${fitting(base, longest - 4)}_${count}`
    used.add(name)
    return name
  })
}

/** A name that is too long keeps its beginning, and is told apart from others that begin so. */
function shortened(name: string, whole: string): string {
  return Buffer.byteLength(name) <= longest ? name : `${fitting(name, longest - 9)}_${digestOf(whole)}`
}

/** The beginning of a name, in whole characters. */
function fitting(name: string, bytes: number): string {
  let fit = ''
  let length = 0
  for (const character of name) {
    length += Buffer.byteLength(character)
    if (length > bytes) return fit
    fit += character
  }
  return fit
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
