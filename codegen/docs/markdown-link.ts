/** Writes a link; only web addresses, pages beside this one and places on it are linked, anything else is its text. */
export function markdownLink(text: string, target: string): string {
  const address = webAddress(target) ?? (/^[\w.-]*(#[\w-]*)?$/.test(target) ? target : undefined)
  return address === undefined ? text : `[${text}](${address})`
}

/** The place of a heading on a page, as GitHub names it. */
export function headingAnchor(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')}`
}

function webAddress(target: string): string | undefined {
  if (!URL.canParse(target)) return undefined
  const { protocol, href } = new URL(target)
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/[()|<>\\`*_[\]]/g, encodeCharacter) : undefined
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
