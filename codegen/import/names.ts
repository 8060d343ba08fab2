import { pascalCase } from '../../manifest/record-name.ts'

/** Writes a name in lower case, its words joined: `githubPAT`, `Buyer Groups` → `github_pat`, `buyer_groups`. */
export function snakeCase(text: string, joint = '_'): string {
  return wordsOf(text).join(joint).toLowerCase()
}

/** Writes a name as schemas are called; one that starts with a digit gets a letter before it. */
export function schemaName(text: string): string {
  const name = pascalCase(text)
  return /^[A-Z]/.test(name) ? name : `S${name}`
}

/** Finds a name that is free: the wanted one, or it with a number. */
export function freeName(wanted: string, isTaken: (name: string) => boolean, joint = '_'): string {
  if (!isTaken(wanted)) return wanted
  let number = 2
  while (isTaken(`${wanted}${joint}${number}`)) number++
  return `${wanted}${joint}${number}`
}

/** Writes the singular of an English plural, as far as that goes by rule. */
export function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.replace(/es$/, '')
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

/** Tells whether a word looks like an English plural. */
export function isPlural(word: string): boolean {
  return singular(word) !== word || /^(people|children|media|data|staff|news)$/.test(word)
}

function wordsOf(text: string): readonly string[] {
  return text.replaceAll('OAuth', 'Oauth').match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? []
}
