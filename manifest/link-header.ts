/** Reads a `Link` header (RFC 8288): the addresses by the relation they have, the first of each. */
export function parseLinkHeader(text: string): Readonly<Record<string, string>> {
  const links = new Map<string, string>()
  for (const [, address = '', params = ''] of text.matchAll(link)) {
    for (const rel of relationsIn(params)) if (!links.has(rel)) links.set(rel, address.trim())
  }
  return Object.fromEntries(links)
}

/** An address and its parameters; a comma inside quotes ends neither. */
const link = /<([^<>]*)>((?:\s*;\s*[\w!#$%&+^`|~.*-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s",;]*))?)*)/g

/** A relation is the same in upper and lower case; several of one link are parted by spaces. */
function relationsIn(params: string): readonly string[] {
  const [, quoted, bare = ''] = /;\s*rel\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]+))/i.exec(params) ?? []
  return (quoted ?? bare)
    .toLowerCase()
    .split(/\s+/)
    .filter((rel) => rel !== '')
}
