import type { Colors } from '../colors.ts'
import { placeOf, type TextEdit } from './text-edit.ts'

/** Writes a change as a person reads one: what goes and what comes, values of variables hidden; the rest of the file is not shown. */
export function showChange(
  text: string,
  edits: readonly TextEdit[],
  { secrets, colors }: { readonly secrets: readonly string[]; readonly colors: Colors },
): string {
  const hide = (line: string): string => secrets.reduce((shown, name) => hideValue(shown, name), line)
  return edits
    .filter(({ removed, added }) => (removed + added).trim() !== ',')
    .flatMap(({ at, removed, added }) => [
      colors.cyan(`@@ ${placeOf(text, at)} @@`),
      ...linesOf(removed).map((line) => colors.red(`- ${hide(line)}`)),
      ...linesOf(added).map((line) => colors.green(`+ ${hide(line)}`)),
    ])
    .join('\n')
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

/** What only refers to a variable is no secret. */
function hideValue(line: string, name: string): string {
  return line.replace(
    new RegExp(`("?${name}"?\\s*[:=]\\s*)"(?!\\$\\{)(?:[^"\\\\]|\\\\.)*"`, 'g'),
    (_, before: string) => `${before}"••••"`,
  )
}
