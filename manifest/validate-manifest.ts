import { ManifestError, type ManifestIssue } from './errors.ts'
import type { Finding } from './finding.ts'
import { findForeignData } from './find-foreign-data.ts'
import { validateGrammar } from './grammar/validate-grammar.ts'
import type { Manifest } from './manifest.gen.ts'
import { readYaml, type Locate } from './parse-yaml.ts'
import { allRules } from './rules/all-rules.ts'
import { draftOf } from './rules/draft.ts'
import { soundPart } from './sound-part.ts'

/** Where a manifest comes from, so that issues can say where they are. */
export interface ManifestSource {
  readonly file?: string | undefined
  readonly locate?: Locate
}

/** Judges a value by the grammar and the rules; no issues means that it is a manifest. */
export function validateManifest(value: unknown, source: ManifestSource = {}): readonly ManifestIssue[] {
  const foreign = findForeignData(value)
  const findings = foreign === undefined ? judge(value) : [foreign]
  return inOrder(withoutEchoes(findings.map((finding) => toIssue(finding, source))))
}

/**
 * Parses the text of a manifest.
 *
 * @throws ManifestError with everything that is wrong with it.
 */
export function parseManifest(text: string, file?: string): Manifest {
  const { value, locate, issues } = readYaml(text, file)
  return proven(value, inOrder([...issues, ...validateManifest(value, { file, locate })]))
}

/**
 * Proves that a value is a manifest.
 *
 * @throws ManifestError with everything that is wrong with it.
 */
export function assertManifest(value: unknown): Manifest {
  return proven(value, validateManifest(value))
}

function proven(value: unknown, issues: readonly ManifestIssue[]): Manifest {
  if (issues.length > 0) throw new ManifestError(issues)
  // The grammar, from which the type is generated, has nothing against it.
  return value as Manifest
}

/** The rules judge what the grammar has nothing against, so that one mistake does not hide another. */
function judge(value: unknown): readonly Finding[] {
  const { findings, broken } = validateGrammar(value)
  const sound = soundPart(value, broken)
  if (sound === undefined) return findings
  const draft = draftOf(sound, value)
  return [...findings, ...allRules.flatMap(({ check }) => [...check(draft)])]
}

function toIssue({ path, at, message, mend }: Finding, { file, locate }: ManifestSource): ManifestIssue {
  return {
    path,
    message,
    ...(mend !== undefined && { mend }),
    ...(file !== undefined && { file }),
    ...locate?.(path, at),
  }
}

/** A mistake in a template shows in every action that uses it; once is enough. */
function withoutEchoes(issues: readonly ManifestIssue[]): readonly ManifestIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify([issue.path, issue.message]), issue])).values()]
}

function inOrder(issues: readonly ManifestIssue[]): readonly ManifestIssue[] {
  return issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
