import type { ParserOptions } from 'prettier'
import { parsers } from 'prettier/plugins/markdown'

/** A part of a page as a Markdown parser sees it. */
export interface MarkdownNode {
  readonly type: string
  readonly children?: readonly MarkdownNode[]
  readonly value?: string
  readonly depth?: number
  readonly url?: string
  readonly lang?: string | null
}

/** Parses a page with a parser that is not ours. */
export async function readMarkdown(page: string): Promise<MarkdownNode> {
  const known = read.get(page)
  if (known !== undefined) return known
  const root = (await parsers.markdown.parse(page, { originalText: page } as ParserOptions)) as MarkdownNode
  read.set(page, root)
  return root
}

/** A long page takes a while to parse, and is looked at from several sides. */
const read = new Map<string, MarkdownNode>()

/** Lists the parts of a kind, however deep they are. */
export function partsOf(node: MarkdownNode, type: string): readonly MarkdownNode[] {
  const inside = (node.children ?? []).flatMap((child) => partsOf(child, type))
  return node.type === type ? [node, ...inside] : inside
}

/** What a reader sees of a part. */
export function textOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

/** Lists the headings of a page with their level: `## Authentication`. */
export async function headingsOf(page: string): Promise<readonly string[]> {
  const headings = partsOf(await readMarkdown(page), 'heading')
  return headings.map((heading) => `${'#'.repeat(heading.depth ?? 0)} ${textOf(heading)}`)
}

/** Lists the tables of a page as the texts in their cells. */
export async function tablesOf(page: string): Promise<readonly (readonly (readonly string[])[])[]> {
  const tables = partsOf(await readMarkdown(page), 'table')
  return tables.map((table) => (table.children ?? []).map((row) => (row.children ?? []).map(textOf)))
}

/** Lists the blocks of code of a page in one language. */
export async function codeOf(page: string, language: string): Promise<readonly string[]> {
  const blocks = partsOf(await readMarkdown(page), 'code')
  return blocks.filter(({ lang }) => lang === language).map(textOf)
}

/** The part of a page from a heading to the next one of the same or a higher level, or of any level. */
export function sectionOf(page: string, heading: string, occurrence = 1): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 1
  const starts = page.split('\n').flatMap((line, index) => (line === heading ? [index] : []))
  const start = starts[occurrence - 1]
  if (start === undefined) throw new Error(`there is no ${heading}`)
  const lines = page.split('\n').slice(start + 1)
  const end = lines.findIndex((line) => (/^#+(?= )/.exec(line)?.[0].length ?? 7) <= level)
  return lines.slice(0, end === -1 ? undefined : end).join('\n')
}

/** Reads what a `curl` command sends. */
export function curlBody(command: string): unknown {
  const [, body] = /-d '([^']*)'/.exec(command) ?? []
  return JSON.parse(body ?? '')
}
