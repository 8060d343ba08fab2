import path from 'node:path'
import { plainText } from './plain-text.ts'

/** Makes the name that a stranger gave a file one that every system takes: no folder, nothing hidden, nothing with a meaning. Nothing may be left. */
export function safeFileName(given: string): string {
  const name = plainText(given.toWellFormed())
    .replaceAll('\n', '')
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return shorten(reserved.test(name ?? '') ? `_${name ?? ''}` : (name ?? ''))
}

/** Windows opens devices by these names, whatever follows the dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Most file systems take 255 bytes; some room is left for what others append. */
const longest = 200

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name
  const { name: stem, ext } = path.parse(name)
  const ending = Buffer.byteLength(ext) > 20 ? '' : ext
  const room = longest - Buffer.byteLength(ending)
  let kept = ''
  for (const character of ending === '' ? name : stem) {
    if (Buffer.byteLength(kept + character) > room) break
    kept += character
  }
  return `${kept}${ending}`
}
