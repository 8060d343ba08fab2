import type { ObjectSchema } from '../json-schema.ts'
import type { Encoding, Parameter } from '../connector.ts'
import { compileEncoding } from '../compile-encoding.ts'
import { compileInput } from '../compile-input.ts'
import type { Path } from '../finding.ts'
import { validateDefinition } from '../grammar/validate-grammar.ts'
import { parseLocation } from '../location.ts'
import type { Manifest, Pagination } from '../manifest.gen.ts'
import { originOf } from '../origin-of.ts'
import { paginationOf } from '../pagination-of.ts'
import type { PlainManifest, PlainParts } from '../plain-manifest.ts'
import { resolvePresets, type IsSound, type PresetSection } from '../resolve-presets.ts'
import { resolveUse } from '../resolve-use.ts'
import { countAlternatives, mostAlternatives } from './count-alternatives.ts'
import { collectNames, type Names } from './names.ts'
import { refersToUnknown } from './refers-to-unknown.ts'

/** A manifest under judgement: its form is right, its sense is not known yet. */
export interface Draft {
  /** What has the right form, presets in place of their names. */
  readonly manifest: PlainManifest
  /** The same with presets as they are named. */
  readonly given: Manifest
  /** The whole, of whatever form. */
  readonly written: unknown
  /** What has a name, of whatever form. */
  readonly names: Names
  /** Actions and templates as they are written. */
  readonly parts: readonly WrittenParts[]
  /** Actions with their templates merged in, where all of those can be relied on. */
  readonly operations: readonly DraftOperation[]
  /** Whether the operations are all that the manifest has. */
  readonly complete: boolean
}

export interface WrittenParts {
  readonly path: Path
  readonly parts: PlainParts
}

export interface DraftOperation {
  readonly id: string
  readonly entity: string
  readonly action: PlainParts
  readonly path: Path
  readonly method: string
  readonly requestPath: string
  readonly parameters: readonly Parameter[]
  readonly input: ObjectSchema
  /** How its list goes on, its changes merged in; absent where that cannot be relied on. */
  readonly pagination?: Pagination
  /** How its values are written. */
  readonly encoding: Encoding
  /** Whether there may be parameters that are not known. */
  readonly open: boolean
  /** Finds where a part of the merged action is written, in the action itself or in a template. */
  readonly origin: (inner: Path) => Path
}

/** Prepares the sound part of a manifest for the rules. */
export function draftOf(given: Manifest, written: unknown): Draft {
  const manifest = resolvePresets(given, isSound)
  const templates = Object.entries(manifest.templates ?? {}).map(([name, parts]) => ({
    path: ['templates', name],
    parts,
  }))
  const actions = Object.entries(manifest.entities).flatMap(([entity, { actions: own }]) =>
    Object.entries(own).map(([name, parts]) => ({ path: ['entities', entity, 'actions', name], parts })),
  )
  const names = collectNames(written)
  const operations = actions.flatMap((action) => draftOperation(manifest, action))
  const count = names.in('entities')?.reduce((sum, entity) => sum + (names.actionsOf(entity)?.length ?? Infinity), 0)
  const complete = count === operations.length
  return { manifest, given, written, names, parts: [...templates, ...actions], operations, complete }
}

/** What a preset comes to with its changes is reported where these are made. */
const isSound: IsSound = (section, value) => validateDefinition(presetDefinitions[section], value, []).length === 0

/** The definition of the grammar that what a preset comes to must meet. */
export const presetDefinitions: Readonly<Record<PresetSection, string>> = {
  pagination: 'Pagination',
  failures: 'Failure',
  retry: 'Retry',
  limits: 'Limit',
}

function draftOperation(manifest: PlainManifest, { path, parts }: WrittenParts): readonly DraftOperation[] {
  const action = tryResolveUse(parts, manifest)
  if (action === undefined || hasEndlessSection(manifest, action)) return []
  const [, entity = '', , name = ''] = path.map(String)
  const [method = 'GET', requestPath = '/'] = (action.request ?? '').split(' ')
  const { parameters, input, rest } = compileInput(manifest, { ...action, clash: readable(action.clash) }, requestPath)
  return [
    {
      id: `${entity}.${name}`,
      entity,
      action,
      path,
      method,
      requestPath,
      parameters,
      input,
      ...soundPagination(manifest, action),
      encoding: compileEncoding(action.encode, compileEncoding(manifest.server.encode)),
      open: rest !== undefined || hasUnknownSection(manifest, action),
      origin: (inner) => originOf(manifest, { path, parts }, inner),
    },
  ]
}

/** More alternatives than can be written out are reported where they are. */
function hasEndlessSection({ schemas = {} }: PlainManifest, action: PlainParts): boolean {
  return Object.values(sectionsOf(action)).some((schema) => countAlternatives(schema, schemas) > mostAlternatives)
}

function hasUnknownSection({ schemas }: PlainManifest, action: PlainParts): boolean {
  return Object.values(sectionsOf(action)).some((schema) => refersToUnknown(schema, schemas))
}

/** Templates that are missing or go in circles are reported where they are named. */
function tryResolveUse(parts: PlainParts, manifest: PlainManifest): PlainParts | undefined {
  try {
    return resolveUse(parts, manifest.templates ?? {})
  } catch {
    return undefined
  }
}

/** Changes that do not fit what they change are reported where they are made. */
function soundPagination(manifest: PlainManifest, action: PlainParts): Pick<DraftOperation, 'pagination'> {
  const pagination = paginationOf(manifest, action)
  if (pagination === undefined) return {}
  const isChanged = typeof action.pagination === 'object'
  return isChanged && validateDefinition('Pagination', pagination, []).length > 0 ? {} : { pagination }
}

/** The sections of an action that hold parameters. */
export function sectionsOf({ path, query, headers, cookies, args, body, variables }: PlainParts): Sections {
  const sections = { path, query, headers, cookies, args, body, variables }
  return Object.fromEntries(Object.entries(sections).filter(([, schema]) => schema !== undefined))
}

type Sections = Readonly<Partial<Record<Parameter['at']['in'] | 'variables', ObjectSchema>>>

function readable(clash: PlainParts['clash'] = {}): Readonly<Record<string, string[]>> {
  const lists = Object.entries(clash).map(([name, locations]) => [name, [locations].flat().filter(isLocation)] as const)
  return Object.fromEntries(lists.filter(([, locations]) => locations.length > 0))
}

function isLocation(text: string): boolean {
  return tryParseLocation(text) !== undefined
}

/** Parses a location, or gives nothing when it is none. */
export function tryParseLocation(text: string): Parameter['at'] | undefined {
  try {
    return parseLocation(text)
  } catch {
    return undefined
  }
}
