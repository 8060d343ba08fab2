/** A paragraph, heading, list, table or block of code; what is absent is left out of the page. */
export type Block = string | undefined

/** Joins blocks into a page. */
export function markdownPage(blocks: readonly Block[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`
}
