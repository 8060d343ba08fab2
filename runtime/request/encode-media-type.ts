import { refused } from './text-of.ts'

/** Writes the media type a caller gave for a file. What could end the header it goes into is refused. */
export function encodeMediaType(name: string, text: unknown = 'application/octet-stream'): string {
  if (typeof text === 'string' && /^[\w.+-]+\/[\w.+-]+(; ?[\w.+-]+=[\w.+"-]+)*$/.test(text)) return text
  throw refused(`${name}.media_type`, 'is not a media type')
}
