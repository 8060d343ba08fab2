import {
  Composer,
  Document as YamlText,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  isPair,
  Parser,
  type Document,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

import { explainYamlError } from './explain-yaml-error.ts'
import { deepestYaml, type YamlEntry, type YamlNode, type YamlProblem } from './yaml-node.ts'

/** A YAML 1.2 text as a tree, with what is wrong with its syntax. */
export interface ComposedYaml {
  /** Absent when the text says nothing. */
  readonly root?: YamlNode
  readonly problems: readonly YamlProblem[]
  readonly position: (offset: number) => { readonly line: number; readonly column: number }
}

/** Composes a text into a tree; never throws, whatever the text. */
export function composeYaml(text: string): ComposedYaml {
  const lines = new LineCounter()
  const options = { uniqueKeys: false, prettyErrors: false, resolveKnownTags: false, lineCounter: lines }
  const documents = new Composer(options).compose(new Parser(lines.addNewLine).parse(text), true, text.length)
  const [first, second] = [documents.next().value, documents.next().value]
  const builder = new TreeBuilder()
  const root =
    first === undefined || isEmpty(first) ? undefined : builder.build(first.contents, { depth: 0, offset: 0 })
  return {
    ...(root !== undefined && { root }),
    problems: [
      ...(first === undefined ? [] : problemsOf(first)),
      ...(second === undefined ? [] : [explainYamlError('MULTIPLE_DOCS', '', second.range[0])]),
      ...(builder.deep === undefined ? [] : [explainYamlError('RESOURCE_EXHAUSTION', '', builder.deep)]),
    ],
    position: (offset) => positionOf(lines, offset),
  }
}

/** How a text is laid out, by where a map or a list stands in it. */
export interface YamlLayout {
  /** Whether it is written on one line. */
  readonly isFlow: (path: readonly (string | number)[], value: unknown) => boolean
  /** Whether an empty line stands before it. */
  readonly isApart: (path: readonly (string | number)[]) => boolean
}

/** Writes plain data as a YAML 1.2 text that reads the same in YAML 1.1. */
export function writeYaml(value: unknown, layout: YamlLayout): string {
  const document = new YamlText(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  layOut(document.contents, value, [], layout)
  return document.toString({ lineWidth: 120, singleQuote: true, flowCollectionPadding: true })
}

function layOut(node: unknown, value: unknown, path: readonly (string | number)[], layout: YamlLayout): void {
  if (!isMap(node) && !isSeq(node)) return
  node.flow = layout.isFlow(path, value)
  setPadding(node)
  node.items.forEach((item, index) => {
    const key = isPair(item) && isScalar(item.key) ? String(item.key.value) : index
    const place = [...path, key]
    if (isPair(item) && isScalar(item.key) && index > 0 && layout.isApart(place)) item.key.spaceBefore = true
    layOut(isPair(item) ? item.value : item, (value as Readonly<Record<string | number, unknown>>)[key], place, layout)
  })
}

/** Maps on one line have spaces within their braces, and lists have none within their brackets. */
function setPadding(node: YAMLMap | YAMLSeq): void {
  const write = node.toString.bind(node)
  const flowCollectionPadding = isMap(node) ? ' ' : ''
  node.toString = (context, ...rest) => write(context && { ...context, flowCollectionPadding }, ...rest)
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && contents.source === '')
}

function problemsOf({ errors, warnings, directives }: Document.Parsed): readonly YamlProblem[] {
  // The one warning that is left out is about a closing brace that is indented like its key, which is common style.
  const all = [...errors, ...warnings.filter(({ code }) => code !== 'BAD_INDENT')]
  const exhausted = all.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const shown = exhausted === undefined ? all : [exhausted]
  const problems = shown.map(({ code, message, pos }) => explainYamlError(code, message, pos[0]))
  const outdated = directives.yaml.explicit === true && directives.yaml.version !== '1.2'
  return outdated ? [explainYamlError('BAD_DIRECTIVE', '', 0), ...problems] : problems
}

function positionOf(lines: LineCounter, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** Where a node stands, should it not say itself. */
interface Position {
  readonly depth: number
  readonly offset: number
}

class TreeBuilder {
  /** Where the nesting goes too deep. */
  deep?: number
  readonly #anchors = new Map<string, YamlNode>()
  readonly #open = new Set<YamlNode>()

  build(node: unknown, position: Position): YamlNode {
    const offset = offsetOf(node) ?? position.offset
    if (isAlias(node)) return this.#buildAlias(node.source, offset)
    if (isScalar(node)) return this.#anchored(node.anchor, scalarOf(node, offset))
    const inner = { depth: position.depth + 1, offset }
    if (inner.depth > deepestYaml) this.deep ??= offset
    else if (isMap(node)) return this.#buildMap(node, inner)
    else if (isSeq(node)) return this.#buildList(node, inner)
    return { kind: 'scalar', offset, value: null, plain: '' }
  }

  #buildMap(
    { anchor, items }: { anchor?: string; items: readonly { key: unknown; value: unknown }[] },
    at: Position,
  ): YamlNode {
    const entries: YamlEntry[] = []
    const map = this.#anchored(anchor, { kind: 'map', offset: at.offset, entries })
    this.#open.add(map)
    for (const item of items) {
      const key = this.build(item.key, at)
      entries.push({ key, value: this.build(item.value, { depth: at.depth, offset: key.offset }) })
    }
    this.#open.delete(map)
    return map
  }

  #buildList({ anchor, items: nodes }: { anchor?: string; items: readonly unknown[] }, at: Position): YamlNode {
    const items: YamlNode[] = []
    const list = this.#anchored(anchor, { kind: 'list', offset: at.offset, items })
    this.#open.add(list)
    for (const node of nodes) items.push(this.build(node, at))
    this.#open.delete(list)
    return list
  }

  #buildAlias(name: string, offset: number): YamlNode {
    const target = this.#anchors.get(name)
    const circular = target !== undefined && this.#open.has(target)
    return { kind: 'alias', offset, name, circular, ...(target !== undefined && !circular && { target }) }
  }

  /** An anchor is known before its content, so that an alias inside it is seen to be circular. */
  #anchored(anchor: string | undefined, node: YamlNode): YamlNode {
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    return node
  }
}

function scalarOf({ type, value, source = '' }: Scalar, offset: number): YamlNode {
  return { kind: 'scalar', offset, value, ...(type === 'PLAIN' && { plain: source }) }
}

function offsetOf(node: unknown): number | undefined {
  const { range } = (node ?? {}) as { readonly range?: readonly number[] | null }
  return range?.[0]
}
