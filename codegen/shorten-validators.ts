import { showLineBreaks } from './emit-literal.ts'

/** Says in fewer words what ajv wrote: each error in a line, each constant where it is read, each function once. */
export function shortenValidators(code: string): string {
  return mergeFunctions(inlineConstants(code.replace(pushOfError, '(vErrors ??= []).push($2);\nerrors++;')))
}

/** How ajv notes an error; its name is used nowhere else. */
const pushOfError =
  /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g

/** ajv keeps whole schemas for the few values it reads from them at run time. */
function inlineConstants(code: string): string {
  const schemas = new Map<string, unknown>()
  for (const [, name = '', text = ''] of code.matchAll(/^const (schema\d+) = (.*);$/gm)) schemas.set(name, parse(text))
  return code.replace(textOrPath, (found: string, name?: string, steps?: string) => {
    if (name === undefined || steps === undefined) return found
    const value = steps.match(step)?.reduce<unknown>(enter, schemas.get(name))
    return value === undefined ? found : showLineBreaks(JSON.stringify(value))
  })
}

/** A text, which is left alone whatever it says, or a schema's name with the steps into it. */
const textOrPath = /"(?:[^"\\\n]|\\.)*"|(?<![.\w])(schema\d+)((?:\.[\w$]+|\[(?:"(?:[^"\\\n]|\\.)*"|\d+)\])+)/g
const step = /\.[\w$]+|\[(?:"(?:[^"\\\n]|\\.)*"|\d+)\]/g

function enter(value: unknown, text: string): unknown {
  const name = text.startsWith('.') ? text.slice(1) : String(JSON.parse(text.slice(1, -1)))
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}

/** What is no JSON is left to be read at run time. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const wholeFunction =
  /^function (validate\d+)\([\s\S]*?^\1\.errors = vErrors;\nreturn errors === 0;\n\}\n(?:\1\.evaluated = .*\n)?/gm

/** Functions that differ in nothing but their name become one; then those that call them may be alike too. */
function mergeFunctions(code: string): string {
  const kept = new Map<string, string>()
  const renamed = new Map<string, string>()
  const rest = code.replace(wholeFunction, (text: string, name: string) => {
    const body = rename(text, new Map([[name, 'itself']]))
    const same = kept.get(body)
    if (same === undefined) kept.set(body, name)
    else renamed.set(name, same)
    return same === undefined ? text : ''
  })
  return renamed.size === 0 ? code : mergeFunctions(rename(rest, renamed))
}

/** Renames functions wherever they are called, but not where a text says their name. */
function rename(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(textOrName, (found) => names.get(found) ?? found)
}

const textOrName = /"(?:[^"\\\n]|\\.)*"|(?<![.\w])validate\d+\b/g
