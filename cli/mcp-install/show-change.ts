import type { Colors } from '../colors.ts'
import { placeOf, type TextEdit } from './text-edit.ts'

/** Writes a change as a person reads one: what goes and what comes, values of variables hidden; the rest of the file is not shown. */
export function showChange(text: string, edits: readonly TextEdit[], colors: Colors): string {
  return edits
    .filter(({ removed, added }) => (removed + added).trim() !== ',')
    .flatMap(({ at, removed, added }) => [
      colors.cyan(`@@ ${placeOf(text, at)} @@`),
      ...linesOf(hideValues(removed)).map((line) => colors.red(`- ${line}`)),
      ...linesOf(hideValues(added)).map((line) => colors.green(`+ ${line}`)),
    ])
    .join('\n')
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

const variable = /(?<![\w-])["']?[A-Z][A-Z0-9_]*["']?\s*[:=]\s*/
/** What only refers to a variable is no secret. */
const reference = /"\$\{[\w:]+\}"|'\$\{[\w:]+\}'/
const quoted = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/
/** As programs take variables among their arguments: `-e NAME=value`. */
const bare = /(?<==)(?!\$\{)[^\s"'[{][^\s"']*/
const assignment = new RegExp(`(${variable.source})(?!${reference.source})(${quoted.source}|${bare.source})`, 'g')

/** Goes by what a variable looks like, since an entry may have others than the server reads. */
function hideValues(text: string): string {
  return text.replace(assignment, (_, name: string, value: string) => {
    const [mark = ''] = /^["']/.exec(value) ?? []
    return `${name}${mark}••••${mark}`
  })
}
