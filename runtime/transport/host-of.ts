/** Names the host of a URL for a message: without its path and query, which may be private. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the server'
}
