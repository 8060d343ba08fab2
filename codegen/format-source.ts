import { format } from 'prettier'

/** Lays TypeScript out, always the same whatever settings a project has. */
export async function formatSource(source: string): Promise<string> {
  return format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 })
}

/** Lays a page of Markdown out. */
export async function formatMarkdown(page: string): Promise<string> {
  return format(page, { parser: 'markdown', semi: false, singleQuote: true, printWidth: 120 })
}
