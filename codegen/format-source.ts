import { format } from 'prettier'

/** Lays TypeScript out, always the same whatever settings a project has. */
export async function formatSource(source: string): Promise<string> {
  return format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 })
}
