/** Writes a fenced block of code, whatever is in it. */
export function codeBlock(language: 'bash' | 'json' | 'typescript' | 'yaml', code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${code}\n${fence}`
}
