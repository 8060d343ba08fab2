import { ManifestError, type ManifestIssue } from './errors.ts'
import { composeYaml } from './yaml/compose-yaml.ts'
import { locateYaml } from './yaml/locate-yaml.ts'
import { readYamlTree } from './yaml/read-yaml-tree.ts'
import type { YamlProblem } from './yaml/yaml-node.ts'

/** How large the text of a manifest may be. */
export const mostBytes: number = 5 * 1024 * 1024

/** What is said of a larger one. */
export const tooLarge: { readonly message: string; readonly mend: string } = {
  message: 'the file is larger than 5 MiB',
  mend: 'a manifest describes an API; leave its data out',
}

/** Tells where the key or the value at a path stands; both count from 1. */
export type Locate = (
  path: readonly (string | number)[],
  what?: 'key' | 'value',
) => { readonly line: number; readonly column: number }

/** A YAML text as plain data that knows where each part stands. */
export interface YamlDocument {
  readonly value: unknown
  readonly locate: Locate
}

/**
 * Parses a YAML 1.2 text into plain data.
 *
 * @throws ManifestError with everything that is wrong with the text.
 */
export function parseYaml(text: string, file?: string): YamlDocument {
  const { issues, ...document } = readYaml(text, file)
  if (issues.length > 0) throw new ManifestError(issues)
  return document
}

/**
 * Reads a YAML text as far as it can be understood, so that its content can be judged beside its form.
 *
 * @throws ManifestError when the text cannot be understood at all.
 */
export function readYaml(text: string, file?: string): YamlDocument & { readonly issues: readonly ManifestIssue[] } {
  const source = text.replace(/^\ufeff/, '')
  const foreign = findForeignText(source)
  if (foreign !== undefined) throw new ManifestError([toIssue(foreign, file)])
  const { root, problems, position } = composeYaml(source)
  const place = (problem: YamlProblem): ManifestIssue => toIssue({ ...problem, ...position(problem.offset) }, file)
  if (problems.length > 0) throw new ManifestError(onePerLine(problems.map(place)))
  if (root === undefined) throw new ManifestError([toIssue(empty, file)])
  const reading = readYamlTree(root)
  const issues = inOrder(reading.problems.map(place))
  if (!reading.readable) throw new ManifestError(issues)
  return { value: reading.value, locate: (path, what) => position(locateYaml(root, path, what)), issues }
}

interface Mistake {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly mend: string
}

const mostSyntaxIssues = 100

const empty: Mistake = {
  line: 1,
  column: 1,
  message: 'the file is empty',
  mend: 'start with "name:", "title:" and "version:"',
}

/** What is refused before the text is even looked at as YAML. */
function findForeignText(text: string): Mistake | undefined {
  if (Buffer.byteLength(text) > mostBytes) return { line: 1, column: 1, ...tooLarge }
  const foreign = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/u.exec(text)
  if (foreign === null) return undefined
  const before = text.slice(0, foreign.index)
  const code = foreign[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {
    line: before.split('\n').length,
    column: foreign.index - before.lastIndexOf('\n'),
    message: `the character U+${code} is not allowed`,
    mend: 'remove it, or write it as an escape in double quotes',
  }
}

function toIssue({ line, column, message, mend }: Mistake, file: string | undefined): ManifestIssue {
  return { path: [], message, mend, ...(file !== undefined && { file }), line, column }
}

function inOrder(issues: readonly ManifestIssue[]): readonly ManifestIssue[] {
  return issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

/** What follows a syntax error on the same line is mostly its consequence. */
function onePerLine(issues: readonly ManifestIssue[]): readonly ManifestIssue[] {
  const sorted = inOrder(issues)
  return sorted.filter(({ line }, index) => line !== sorted[index - 1]?.line).slice(0, mostSyntaxIssues)
}
