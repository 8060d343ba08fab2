import { refused } from './text-of.ts'

/** Reads the address of the next page, which may be relative; one on another origin is refused. */
export function resolveLink(link: string, address: string): string {
  const own = new URL(address)
  const url = URL.canParse(link, address) ? new URL(link, own) : undefined
  if (url === undefined || url.username + url.password !== '') throw refused('cursor', 'is not an address')
  if (url.origin !== own.origin)
    throw refused('cursor', `leads to ${url.origin}; pages are followed on ${own.origin} only`)
  url.hash = ''
  return url.href
}
